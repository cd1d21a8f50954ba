// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"
#include "calc/common/pension_start.hpp"
#include "calc/told/derivation.hpp"
#include "plan/case.hpp"
#include "policy/resident_rules.hpp"

#include <optional>

namespace pension {

/// What a monthly pension (养老金) consists of, each part as it is shown: where the sum is rounded
/// and not its parts, they can differ from it by a fen.
struct PensionParts {
    int payout_months = 0;
    Money base_pension;
    Money account_pension;                         ///< As shown and drawn from the account.
    std::optional<Money> long_payer_supplement;    ///< None where the place has no such rule.
    std::optional<Money> old_age_supplement;       ///< None where the place has no such rule.
    std::optional<Money> average_tier_supplement;  ///< The same.
    Money monthly;

    friend bool operator==(const PensionParts&, const PensionParts&) = default;
};

/// What the person has earned: the account, and years paid.
struct Earned {
    Money balance;
    int long_payer_years = 0;
    std::optional<Money> paid{};  ///< Own and government money of the years paid; none where it is
                                  ///< not known.
    int years_paid = 0;
    ToldBy told_balance{};
};

/// 年限养老金 for a number of years: an amount, and a share of the base pension.
struct LongPayer {
    Money amount;
    Rate share_of_base{};

    /// Rounded once, by that rule.
    Money in_all(Money base, RoundingRule rule) const;
};

/// What a month's pension consists of beside the account.
struct Benefits {
    Money base;
    LongPayer long_payer;
    Money old_age;
    Money average_tier{};
};

/// A base pension: the figure of a document, and what the assumption has let it grow to.
struct GrownBase {
    const Dated<BaseBands>* figure = nullptr;
    Money in_force;  ///< By that figure, at the person's age.
    BaseGrowth growth{};
    Count times = 0;  ///< How often it has grown.
    Money amount;
};

/// So many months with the same benefits beside the account, and whose figures they are.
struct BenefitRun {
    GrownBase base;
    Money old_age;
    const Dated<OldAgeSteps>* old_age_figure = nullptr;  ///< None where the place has none then.
    const Dated<LongPayerBrackets>* brackets = nullptr;  ///< The same.
    const Dated<AverageTierSteps>* average_steps = nullptr;  ///< The same.
    Count payments = 0;
};

/// Monthly account pension (个人账户养老金): balance ÷ payout months, brought to the fen in the
/// place's mode, or to the place's unit where each part is rounded. It is what the account pays
/// a month while it lasts.
///
/// Source: 国发〔2014〕8号; the rounding is local.
Money account_pension(Money balance, int payout_months, PensionRounding rounding);

/// Σ over the brackets of years 1, 2, ... of yuan a month per year, and of shares of the base
/// (年限养老金).
LongPayer long_payer_supplement(const LongPayerBrackets& brackets, int years);

/// 按平均档次加发 in that run; 0 where the place has none, or what was paid is not known.
Money average_tier_supplement(const BenefitRun& run, const Earned& earned);

/// Base + balance ÷ payout months + supplements: exact, then rounded once on the sum, or each
/// part on its own, as the place says.
Money monthly_pension(const Benefits& benefits, Money balance, int payout_months,
                      PensionRounding rounding);

/// The place's rounding in that month; to the fen, half up, on the sum where it names none.
PensionRounding rounding_in(const ResidentRules& rules, Month month);

/// The base as an input of a step: the figure, or the step that tells what it has grown to.
Input tell_base(Derivation& derivation, const GrownBase& base, std::optional<int> year);

/// The supplement as it is shown and told: to the fen, half up, or to the place's unit in its mode
/// where each part is rounded.
RoundingRule supplement_rounding(PensionRounding rounding);

/// The parts of the pension in the months of a run, with the payout months and the rounding of the
/// first one.
PensionParts pension_parts(const Earned& earned, const BenefitRun& run, int payout_months,
                           PensionRounding rounding);

/// The parts of the pension of the first month.
/// @param first the benefits of that month (see benefit_path).
/// Errors: figure_missing or no_policy_for_month, with the place; payout months are missing too
/// where the place's table starts at a higher age.
Result<PensionParts> first_pension(const Earned& earned, const PensionStart& start,
                                   const BenefitRun& first, const ResidentRules& rules);

/// The steps of a pension that later payments build on.
struct PensionTold {
    ToldBy account_pension{};
    ToldBy monthly{};           ///< Of the first month.
    ToldBy long_payer{};        ///< 年限养老金 as it was told last,
    Money long_payer_amount{};  ///< and what it was; nothing where the place has none.
};

/// Tells how the first month's pension comes about. @pre there is one.
PensionTold tell_first_pension(Derivation& derivation, const Earned& earned,
                               const PensionStart& start, const BenefitRun& first,
                               const ResidentRules& rules);

/// Tells how a later payment comes about, that of a run which begins in `month`.
/// @param told of the payment before; its supplement becomes that of this one.
Input tell_payment(Derivation& derivation, const Earned& earned, const PensionStart& start,
                   const BenefitRun& run, Month month, const ResidentRules& rules,
                   PensionTold& told);

/// The base of the next year under the assumption; half up to the fen.
Money grown(Money base, const BaseGrowth& growth);

}  // namespace pension
