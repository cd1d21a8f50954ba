// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calc/resident/laid_out.hpp"

#include <optional>
#include <string>

namespace pension::ledger {

/// What a year of cover has had so far, or each of some years on end, paid a year apart.
struct YearSoFar {
    int cover = 0;  ///< Of several the first one.
    int years = 1;
    Money own{};
    Money government{};
    Money attracting{};     ///< Of the government's what attracts the subsidy.
    Money subsidy{};        ///< Of own and government money.
    Money grant_subsidy{};  ///< 集体补助的补贴
    Money grants{};
    int payments = 0;       ///< Own ones, in the year itself.
    int back_payments = 0;  ///< Own ones, later.
    bool has_money_in_time = false;
    bool for_long_payer = false;
    std::optional<Month> reached{};  ///< When it had reached the lowest tier.

    int last_cover() const { return cover + years - 1; }
    bool is_untouched() const { return own + government + grants == Money{} && !reached; }
    bool paid_in_time() const { return reached && year_number(*reached) == cover; }
};

/// The figures that payments need, each in force from the month asked until `last`.
struct Rulings {
    const TierList* tiers = nullptr;
    const SubsidySteps* subsidies = nullptr;
    const SubsidySteps* grant_subsidies = nullptr;  ///< None where there is no such table.
    const SubsidyLimit* limit = nullptr;            ///< None where there is none.
    bool by_sex = false;                            ///< Some subsidy is.
    bool depends_on_person = false;  ///< Subsidies differ with the age or what was paid before, or
                                     ///< a tier is only for who had it.
    const BackPaymentRule* late = nullptr;        ///< With its cases.
    const BackPaymentRule* late_terms = nullptr;  ///< Of the payment at hand: late or one of them.
    const GovernmentPayment* government = nullptr;  ///< None where there is no such rule.
    std::optional<Money> cap{};                     ///< What the place names for one year.
    std::optional<int> most_payments{};
    std::optional<Money> grant_cap{};
    Month tiers_since{};
    bool tiers_complete = true;  ///< Not where only some of the list's tiers are known.
    Month last{};
    const TierList* tiers_of_cover = nullptr;  ///< Where a back-payment may be measured on them.

    Money lowest() const {
        const Money now = tiers->front().from;
        return tiers_of_cover ? std::min(now, tiers_of_cover->front().from) : now;
    }
    /// The highest tier that anybody may choose.
    Money top() const {
        for (auto range = tiers->rbegin(); range != tiers->rend(); ++range)
            if (!range->only_kept) return range->to;
        return tiers->back().to;
    }

    /// Whether a year's money makes it a paid one. Of a list of which only some tiers are known
    /// nobody knows the lowest: whatever may be paid reaches it.
    bool reached_by(Money money) const {
        return tiers_complete ? money >= lowest() : money > Money{};
    }
};

/// Fills in the figures in force in that month.
/// Errors: those of Timeline::at() for tiers, subsidies and back-payments, with the place.
Status look_up(Rulings& rulings, Month month, const ResidentRules& rules);

template <class T>
const T* value_in(const Timeline<T>& rule, Month month) {
    const Dated<T>* found = rule.find(month);
    return found ? &found->value : nullptr;
}

/// An error with the year of cover, and the place in which it was paid.
Error year_error(ErrorCode code, const Payment& payment, const ResidentRules& rules);

/// @param is_kept the same amount was paid for the year of cover before.
/// Errors: tier_not_offered with the nearest amounts, tier_only_in_hardship,
/// tier_not_known, tier_only_kept.
Status check_tier(const Payment& payment, bool is_kept, const Rulings& rulings,
                  const ResidentRules& rules);

/// Whether the scheme had begun in the month of payment, where the person was then.
/// Errors: payment_before_scheme, years_before_scheme.
Status check_scheme_start(const Payment& payment, const RecordCalendar& calendar,
                          const ResidentRules& rules);

/// Errors: cap_passed, too_many_payments.
Status check_cap(const Payment& payment, const YearSoFar& year, const Rulings& rulings,
                 const ResidentRules& rules);

/// The rule that a back-payment falls under: that of the first kind it belongs to (who was not
/// insured, so many years at once, years before the scheme), else the one for all others.
/// @pre payment is later than its year of cover.
/// Errors: scheme_start_needed where it depends on when the scheme began, which nobody knows.
Result<const BackPaymentRule*> terms_of(const Payment& payment, const Payments& all,
                                        const BackPaymentRule& rule, const RecordCalendar& calendar,
                                        const ResidentRules& rules);

/// @param years_paid so far, of any cover.
/// Errors: back_payment_forbidden, back_payment_twice, raise_forbidden, back_payment_too_late,
/// back_payment_beyond_years.
Status check_back_payment(const Payment& payment, const YearSoFar& year, int years_paid,
                          const BackPaymentRule& rule, const RecordCalendar& calendar,
                          const ResidentRules& rules);

/// Errors: grants_above_cap.
Status check_grants(const Payment& payment, const YearSoFar& year, const Rulings& rulings,
                    const ResidentRules& rules);

}  // namespace pension::ledger
