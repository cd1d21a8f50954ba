// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/age.hpp"
#include "base/area_code.hpp"
#include "base/burial.hpp"
#include "base/group.hpp"
#include "base/rate.hpp"
#include "base/sex.hpp"
#include "base/stay.hpp"
#include "plan/life_expectancy.hpp"
#include "plan/life_table.hpp"
#include "plan/record.hpp"

#include <memory>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

namespace pension {

/// What is taken to happen to the base pension after the last figure: so much or such a share
/// more each year, the base then rounded half up to the fen.
using BaseGrowth = std::variant<std::monostate, Money, Rate>;

/// 口径: which policy holds when.
enum class Basis {
    leaflet,  ///< 宣传册口径: the policy of one month for all time.
    dated,    ///< 逐年口径: the policy of each month, as far as it is known.
};

/// The basis's name in files and on the command line.
constexpr std::string_view code(Basis basis) {
    return basis == Basis::leaflet ? "leaflet" : "dated";
}

/// What no document says and a result depends on; every one is printed (假设).
struct Assumptions {
    /// 账户年利率; leaflet basis: credited every year, none typed: 0; dated basis: in years without
    /// a published rate, none typed: the last one before, else 0.
    std::optional<Rate> interest{};
    BaseGrowth base_growth{};        ///< None by default.
    int pay_month = 12;              ///< 每年缴费的月份, 1 to 12.
    Rate inflation{};                ///< For sums in today's money; 0 by default.
    std::optional<Rate> discount{};  ///< Of expected values; none by default.
    bool earliest_known = false;     ///< Before its first figure a rule holds as that says.
    bool unconfirmed = false;  ///< 未核实的数字: figures that no document confirms count too.
    bool latest_known = false;  ///< 沿用: a rule that ran out, with none in its place, goes on.
    std::optional<Burial>
        burial{};  ///< Where the funeral grant depends on it; none: the lower one.
    std::shared_ptr<const LifeTables> lives{};  ///< 生命表, with Case::sex; none: nothing expected.
    std::optional<Age> life_expectancy{};       ///< At birth, of both sexes: scales the table.
    /// In its place, what is known of the region from an earlier year.
    std::optional<RegionalExpectancy> regional_expectancy{};
    std::optional<Rate> deposit{};  ///< 银行存款年利率, to compare with; none by default.

    friend bool operator==(const Assumptions&, const Assumptions&) = default;
};

/// Proof of life that was not given (没有认证).
struct MissedCertification {
    Month missed{};                 ///< Paid the last time in this month.
    std::optional<Month> passed{};  ///< Given in this later month; none: never again.

    friend bool operator==(const MissedCertification&, const MissedCertification&) = default;
};

/// One question as a user puts it (个案): who, where, when, which plans; plain values only.
/// Ages at death are those asked for; the first one is the headline's.
struct Case {
    AreaCode place = nation;        ///< 参保地: the last one, where the pension is drawn.
    Group group = Group::ordinary;  ///< The last one.
    Basis basis = Basis::leaflet;
    Month as_of{};              ///< Leaflet basis: the month whose policy is frozen; dated: today.
    std::optional<Month> born;  ///< Without it the pension starts in a January, at pension age.
    std::optional<Sex> sex{};
    std::vector<Record> plans;
    std::vector<Age> ages_at_death;
    Assumptions assumptions;
    std::optional<MissedCertification> missed_certification{};
    /// 登记参保: of who was at the pension age when the scheme began; none: in time.
    std::optional<Month> registered{};
    /// 户籍: since when it has been registered where the pension is drawn; none: not known, and for
    /// the base pension the lower figure is taken.
    std::optional<Month> household_since{};
    /// 制度实施年月, where the policy file does not know it; for where the pension is drawn.
    std::optional<Month> scheme_start{};
    /// Where and in which group the person was before, in order of month (转移之前的参保地、人群).
    std::vector<Stay> earlier{};

    friend bool operator==(const Case&, const Case&) = default;
};

}  // namespace pension
