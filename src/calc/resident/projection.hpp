// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calc/resident/account.hpp"
#include "calc/resident/account_in_payment.hpp"
#include "calc/resident/benefit_path.hpp"
#include "calc/resident/eligibility.hpp"
#include "calc/resident/suspension.hpp"
#include "plan/case.hpp"

#include <optional>

namespace pension {

/// Why no pension ever begins (领不到养老金), and what the money paid would come to if it did.
struct NotEntitled {
    int years = 0;      ///< Paid, of those asked for.
    int asked_for = 0;  ///< The minimum years, or every year from the scheme's start on.
    int missing = 0;
    /// 账户养老金 of the money paid, in the month in which it would begin were the missing years
    /// there; none where no divisor is known for it. Nobody is paid that.
    std::optional<Money> account_pension{};
};

/// The steps that told a projection.
struct ProjectionTold {
    PaidTold paid{};
    PensionTold pension{};
};

/// Everything needed to say what a plan comes to at any age at death; made once per plan.
struct Projection {
    PensionStart start;  ///< Where no pension begins: as if the missing years were there.
    Contributions paid;
    std::optional<Money> own_paid;   ///< 自己缴合计; none after a known balance.
    std::optional<Money> subsidies;  ///< 政府补贴合计; none after a known balance.
    Account account;
    PensionParts parts;
    PaymentSchedule schedule;
    AccountInPayment drawing;
    std::optional<Eligibility> eligibility{};  ///< On the dated basis.
    Growth growth{};
    std::optional<Burial> burial{};  ///< As assumed.
    /// Own and government money of the years paid, where a supplement goes by their average.
    std::optional<Money> paid_in_paid_years{};
    std::optional<Suspension> suspension{};  ///< 停发; the schedule has the payments really made.
    /// 不符合领取条件: then there are neither parts nor schedule nor drawing.
    std::optional<NotEntitled> not_entitled{};
    ProjectionTold told{};

    Earned earned() const;
};

/// What a plan comes to for one age at death or life expectancy.
struct Lifetime {
    explicit Lifetime(Age age) : age_at_death{age} {}

    Age age_at_death;
    std::optional<Money> own_paid;       ///< Until then; none after a known balance.
    Money received;                      ///< 累计领取
    std::optional<Money> left_to_heirs;  ///< 留给家人: the remaining account by the inheritance
                                         ///< rule of the month of death; none before the pension
                                         ///< where only a later balance is known, and where what
                                         ///< the subsidies are of a known balance decides.
    std::optional<Money> funeral_grant;  ///< 丧葬补助金; none where there is none, and before
                                         ///< anything was paid.
    std::optional<Money> net;            ///< received + left to heirs + funeral grant − own paid.
    std::optional<std::int64_t> ratio_ten_thousandths;  ///< received ÷ own paid, half up.
    ToldBy told_left{};
    ToldBy told_grant{};
};

/// What comes into the resident scheme when both schemes are joined (制度衔接).
struct Transfer {
    Month month{};           ///< In which they are; the pension begins after it at the earliest.
    Money moved;             ///< The employee account.
    Money refunded;          ///< The person's own money of time paid in both, taken out.
    std::vector<int> years;  ///< Calendar years that are paid by it, none of them by the plan.
};

/// The plan from its first payment to the oldest age, with a pension or, where the conditions never
/// come to hold, without one (`not_entitled`); filled in where it stays. On the leaflet basis the
/// minimum years are the only condition.
/// @param rules as rules_on_basis() gives them: frozen in one month, or all through time.
/// Errors: what contributions(), eligibility() and first_pension() say; on the dated basis
/// birth_month_needed, plan_of_leaflets_only (a balance of no month), payment_after_pension;
/// result_out_of_range where account or
/// pension pass 10^15 yuan, or MoneyOverflow is thrown where they pass 64 bits; no_policy_for_month
/// or figure_missing for the pension age; those of suspension_of().
/// @param transfer on the dated basis, without a derivation; what was paid for it before is not
///        among own_paid, what is refunded is taken from it.
/// @param made new; of no use where an error comes back.
Status project_anyhow(Projection& made, const Record& plan, const Case& asked,
                      const ResidentRules& rules, Derivation* derivation = nullptr,
                      const Transfer* transfer = nullptr);

/// The same, where only a plan that leads to a pension is of use.
/// Errors: those of project_anyhow(), and not_eligible.
Result<Projection> project(const Record& plan, const Case& asked, const ResidentRules& rules,
                           Derivation* derivation = nullptr, const Transfer* transfer = nullptr);

/// What a plan comes to at that age at death: of payments really made, and own contributions
/// made until then. With a death before the first pension month nothing is received, and the
/// heirs get the account as settled to that month.
/// @pre the age lies between 16 and 120, and a pension begins.
Lifetime lifetime(const Projection& projection, Age age_at_death, const ResidentRules& rules,
                  Derivation* derivation = nullptr);

/// Tells the payments after the first one, run by run, until that many are told; the projection's
/// schedule keeps which step told which.
/// @param rules as for project().
void tell_payments(Derivation& derivation, Projection& projection, Count until,
                   const ResidentRules& rules);

/// The month of death: that of birth + ⌊12 × age⌋ months.
Month month_of_death(const Projection& projection, Age age_at_death);

/// The month in which the heirs are paid: after death before the pension the next one, else that of
/// the payment which death cut short.
Month heirs_month(const Projection& projection, Age age_at_death);

}  // namespace pension
