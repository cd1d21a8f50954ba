// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calc/derivation.hpp"
#include "calc/pension.hpp"
#include "plan/case.hpp"

#include <optional>
#include <vector>

namespace pension {

/// Past this age nobody is reckoned with: no payback is looked for, no age at death accepted.
inline constexpr int oldest_age_in_years = 120;
/// A pension record starts at 16 (国发〔2014〕8号); no death before it is reckoned.
inline constexpr int youngest_age_in_years = 16;

/// How the base grows, and on which basis.
struct Growth {
    BaseGrowth each_year{};
    Basis basis = Basis::leaflet;
    Month today{};  ///< `asked.as_of`: the last figure not after it is where growth begins.
};

Growth growth_of(const Case& asked);

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

/// So many equal pension payments, one a month.
struct PaymentRun {
    Money base_pension;
    Money payment;
    Count payments = 0;
};

class PaymentSchedule;

/// Two schedules in the same months; nothing before one begins and after it ends.
struct PaymentPair {
    PaymentRun mine;
    PaymentRun theirs;
    Count payments = 0;
};

/// The runs in which neither of two schedules changes, from the earlier first payment on.
/// @param head_start as in PaymentSchedule::beyond().
std::vector<PaymentPair> side_by_side(const PaymentSchedule& mine, const PaymentSchedule& other,
                                      Count head_start);

/// The pension payments from the first month on, to the oldest age: as runs of equal ones.
class PaymentSchedule {
public:
    PaymentSchedule() = default;

    PaymentSchedule(const std::vector<BenefitRun>& path, const Earned& earned, int payout_months,
                    PensionRounding rounding);

    /// Of runs from the first payment on, to the oldest age.
    explicit PaymentSchedule(std::vector<PaymentRun> runs) : runs_{std::move(runs)} {}

    const std::vector<PaymentRun>& runs() const { return runs_; }

    /// Payment j = 1, 2, ...; the last run's amount beyond the end.
    Money payment(Count j) const { return run_of(j).payment; }
    /// The base pension in its month.
    Money base(Count j) const { return run_of(j).base_pension; }

    /// Sum of all payments to the oldest age.
    Money all() const;

    /// Sum of the first k payments: of amounts really paid, never of unrounded ones.
    Money first(Count k) const;

    /// Σ of the whole payments + the fraction of the next one, rounded half up to the fen at the
    /// end.
    Money received(Fraction payments, Derivation* derivation = nullptr) const;

    /// 回本: the smallest number of payments whose sum reaches the amount; none within the
    /// schedule, or where there is nothing to win back.
    /// @param goal, payment what the amount and a payment are called in the derivation.
    std::optional<Count> payback(Money amount, Derivation* derivation = nullptr,
                                 Term goal = Term::own_paid,
                                 Term payment = Term::monthly_pension) const;

    /// What this schedule brings beyond another one month by month, from the earlier of the two
    /// first payments on; less is below zero.
    /// @param head_start by how many months this one begins before the other; below zero: after.
    PaymentSchedule beyond(const PaymentSchedule& other, Count head_start) const;

private:
    friend std::vector<PaymentPair> side_by_side(const PaymentSchedule& mine,
                                                 const PaymentSchedule& other, Count head_start);

    PaymentRun run_of(Count j) const;

    std::vector<PaymentRun> runs_;
};

/// n = 12 × age at death − age in the month before the pension; 0 where the month of death, the
/// birth month + ⌊12 × age⌋, lies before the first pension month.
Fraction payments_until(Age age_at_death, const PensionStart& start);

}  // namespace pension
