// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calc/common/payment_schedule.hpp"
#include "calc/resident/pension.hpp"
#include "calc/told/derivation.hpp"
#include "plan/case.hpp"

#include <optional>
#include <vector>

namespace pension {

/// How the base grows, on which basis, and for whom.
struct Growth {
    BaseGrowth each_year{};
    Basis basis = Basis::leaflet;
    Month today{};  ///< `asked.as_of`: the last figure not after it is where growth begins.
    /// 户籍: full years are counted anew each month; none: not known, and taken for none.
    std::optional<Month> household_since{};
    int years_paid = 0;  ///< Where the base asks for them in place of the registration.
};

/// @param years_paid when the pension begins.
Growth growth_of(const Case& asked, int years_paid);

/// The base pension at that age in a month: the figure in force, or the last one that was where it
/// was repealed without another. On the dated basis it grows each January after the last figure
/// that is not after today, where the assumption lets it; a later figure replaces the grown amount
/// in its month, one that is only announced where it is higher at that age, with or without growth,
/// and growth goes on from it. None before the first figure.
std::optional<GrownBase> base_in(Month month, int age_in_months, const ResidentRules& rules,
                                 const Growth& growth);

/// A base pension that was announced for a month after today, and is not higher than what the base
/// has come to by then: it is passed over.
struct PassedOver {
    const Dated<BaseBands>* figure = nullptr;
    Money announced;
    Money instead;
};

/// The announced bases passed over from the first pension month on, at the person's age in the
/// month of each.
std::vector<PassedOver> announced_in_vain(const PensionStart& start, const ResidentRules& rules,
                                          const Growth& growth);

/// The base of payment j = 1, 2, ...: on the leaflet basis the figure, grown after every twelve
/// payments, else base_in() its month. @pre a base is in force in the first month.
GrownBase base_of_payment(Count j, const PensionStart& start, const ResidentRules& rules,
                          const Growth& growth);

/// Base and supplements from the first month to the oldest age, whatever was paid: the same for
/// all plans that begin in one month.
///
/// They follow their dated series and the age; the base grows where the assumption lets it: on the
/// leaflet basis after every twelve payments, else as base_in() says; supplements in yuan stay.
/// @pre a base is in force in the first month. The rules outlive the path.
std::vector<BenefitRun> benefit_path(const PensionStart& start, const ResidentRules& rules,
                                     const Growth& growth);

/// The payments that the path brings to somebody who has earned so much.
PaymentSchedule payment_schedule(const std::vector<BenefitRun>& path, const Earned& earned,
                                 int payout_months, PensionRounding rounding);

}  // namespace pension
