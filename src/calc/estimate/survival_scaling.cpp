// SPDX-License-Identifier: Apache-2.0
#include "calc/estimate/survival_scaling.hpp"

#include "base/contract.hpp"
#include "base/decimal.hpp"

#include <boost/math/tools/toms748_solve.hpp>
#include <fmt/format.h>

#include <cmath>
#include <cstdint>

namespace pension {

namespace {

/// The sexes at birth, 105 : 100.
constexpr double boys = 105.0 / 205.0;

constexpr double least_multiplier = 0.05;
constexpr double most_multiplier = 20;

/// Years lived on average from birth, deaths spread evenly over each year.
double expectancy_at_birth(const LifeTable& table, double multiplier) {
    double alive = 1;
    double years = 0;
    for (int age = 0; age < table.end_age(); ++age) {
        const double dying = alive * yearly_death(table.q(age), multiplier);
        years += alive - dying / 2;
        alive -= dying;
    }
    return years;
}

double years(Age age) {
    return static_cast<double>(age.ten_thousandths()) / 10'000;
}

std::string years_text(Age age) {
    return decimal_text(age.ten_thousandths(), 4);
}

/// To two decimals of a year, and never outside of what can be reached.
std::string hundredths(double inside) {
    return decimal_text(static_cast<std::int64_t>(inside), 2);
}

Error out_of_range(const LifeTables& tables, Age wanted, double least, double most) {
    const LifeTableSource& source = tables.male.source();
    return {ErrorCode::life_expectancy_out_of_range,
            {{"table", source.title_zh},
             {"table_en", source.title_en},
             {"expectancy", years_text(wanted)},
             {"least", hundredths(std::ceil(least * 100))},
             {"most", hundredths(std::floor(most * 100))}}};
}

}  // namespace

double yearly_death(Probability q, double hazard_multiplier) {
    const double chance =
        static_cast<double>(q.units()) / static_cast<double>(Probability::certain().units());
    // The table as it stands stays what it is, without a rounding on the way there and back.
    return hazard_multiplier == 1 ? chance : -std::expm1(hazard_multiplier * std::log1p(-chance));
}

double life_expectancy_at_birth(const LifeTables& tables, double hazard_multiplier) {
    expects(tables.male.first_age() == 0 && tables.female.first_age() == 0,
            "life_expectancy_at_birth: a table from birth");
    return boys * expectancy_at_birth(tables.male, hazard_multiplier) +
           (1 - boys) * expectancy_at_birth(tables.female, hazard_multiplier);
}

Result<double> hazard_multiplier(const LifeTables& tables, Age at_birth) {
    for (const Sex sex : all_sexes) {
        const LifeTable& table = tables.of(sex);
        if (table.first_age() != 0)
            return Error{ErrorCode::life_table_not_from_birth,
                         {{"table", table.source().title_zh},
                          {"table_en", table.source().title_en},
                          {"age", fmt::format("{}", table.first_age())}}};
    }
    // Falls strictly with the multiplier, so there is one root or none.
    const auto above = [&](double multiplier) {
        return life_expectancy_at_birth(tables, multiplier) - years(at_birth);
    };
    const double at_least = above(least_multiplier);
    const double at_most = above(most_multiplier);
    if (at_least < 0 || at_most > 0)
        return out_of_range(tables, at_birth, years(at_birth) + at_most,
                            years(at_birth) + at_least);
    constexpr int bits = 48;
    std::uintmax_t steps = 200;
    const auto [low, high] = boost::math::tools::toms748_solve(
        above, least_multiplier, most_multiplier, at_least, at_most,
        boost::math::tools::eps_tolerance<double>{bits}, steps);
    return low + (high - low) / 2;
}

Result<Age> expectancy_today(const RegionalExpectancy& known) {
    const std::int64_t today = known.nation_today.ten_thousandths() +
                               known.region.ten_thousandths() - known.nation.ten_thousandths();
    if (today <= 0)
        return Error{ErrorCode::life_expectancies_disagree,
                     {{"region", years_text(known.region)},
                      {"nation", years_text(known.nation)},
                      {"today", years_text(known.nation_today)}}};
    return Age::from_ten_thousandths(today);
}

}  // namespace pension
