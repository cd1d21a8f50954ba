// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/age.hpp"
#include "base/money.hpp"
#include "base/rate.hpp"
#include "plan/wage_index.hpp"
#include "policy/figure.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace pension {

/// What a number in a derivation is; app/words has a name for each.
enum class Term {
    tier_amount,                  ///< What is paid for one year.
    years,                        ///< For how many years.
    subsidy,                      ///< The government's share of one year.
    own_paid,                     ///< 自己缴合计
    subsidies,                    ///< 政府补贴合计
    government_paid,              ///< 政府代缴合计
    grants,                       ///< 集体补助和资助合计
    opening_balance,              ///< Of one calendar year.
    opening_months,               ///< In how many months of the year it counts.
    paid_in,                      ///< Own payment and subsidy of one month.
    paid_in_months,               ///< In how many months of the year it counts.
    month_balances,               ///< Sum over the months of the balance that counts in each.
    crediting_rate,               ///< 记账利率
    year_interest,                ///< Interest of one calendar year.
    interest,                     ///< Of all years.
    balance,                      ///< 个人账户储存额 when the pension starts.
    payout_months,                ///< 计发月数
    account_pension,              ///< 个人账户养老金
    conditional_account_pension,  ///< The same, if the missing years were there.
    base_pension,                 ///< 基础养老金
    long_payer_years,             ///< Years within a bracket.
    long_payer_per_year,          ///< What each of them earns a month.
    long_payer_share,             ///< The same as a share of the base pension.
    long_payer_supplement,        ///< 年限养老金
    average_tier,             ///< 平均每年缴费: own and government money of the years paid.
    average_tier_supplement,  ///< 按平均档次加发
    old_age_supplement,       ///< 高龄加发
    monthly_pension,          ///< 每月领
    months_a_year,            ///< 12.
    annual_pension,           ///< 每年领
    age_at_death,             ///< Asked for.
    age_at_start,             ///< In the month before the first pension.
    payments,                 ///< Number of pension payments until death, with its fraction.
    payment,                  ///< One pension payment.
    payment_count,            ///< How many of that amount.
    received,                 ///< 累计领取
    drawn,                    ///< 账户已支取
    left_to_heirs,            ///< 留给家人
    subsidies_share,          ///< What of the balance is the government's and does not pass on.
    base_at_death,            ///< Base pension of the month of death.
    funeral_months,           ///< How many of them the funeral grant is.
    funeral_grant,            ///< 丧葬补助金
    together,                 ///< 一共领 + 留给家人 + 丧葬补助金
    net,                      ///< 净得
    payback_payments,         ///< 回本所需次数
    payback_age,              ///< 回本年龄
    extra_payback_payments,   ///< The same of what the second plan pays more.
    extra_payback_age,
    extra_paid,       ///< What the second plan pays more than the one before it.
    extra_monthly,    ///< What it brings more a month.
    before_own_paid,  ///< 自己缴合计 of the plan before it.
    before_monthly,   ///< Its pension in the same month.
    base_growth,      ///< What the base is assumed to grow by each year.
    growth_times,     ///< How often it has.
    own_payment,      ///< One own payment, as money that goes out.
    extra_payment,    ///< The same of what one plan pays more than another.
    months_apart,     ///< Between equal payments.
    months_after,     ///< From the first money that moves.
    annual_return,    ///< 年化收益率
    family_return,    ///< With what the heirs get.
    extra_return,     ///< Of what one plan pays and brings more.
    // Of expected values.
    yearly_death,        ///< The chance to die before the next birthday.
    age_today,           ///< In months.
    age_reached,         ///< The same of an age to be reached.
    chance_to_reach,     ///< The chance to reach it.
    share_died,          ///< Of those alive today.
    age_at_death_by,     ///< 到这个岁数已去世的比例: the age by which they have.
    on_average,          ///< How often an amount moves on average.
    expected_received,   ///< 平均能领
    expected_own_paid,   ///< 平均自己缴
    expected_left,       ///< 平均留给家人
    expected_together,   ///< The first and the last of them.
    expected_net,        ///< 平均净得
    discounted_net,      ///< The same at the discount rate.
    first_month_number,  ///< Of the first pension within its year, 1 to 12.
    drawing_months,      ///< Months of drawing in which the rest bears one rate.
    draws,               ///< 账户支取次数 until then, where it is not that of the payments.
    month_draws,         ///< How many of them fall in each of some months.
    // Against a deposit, and of payments made later.
    deposit_rate,    ///< 存款年利率
    deposit_moved,   ///< What goes in (above zero) or out each month.
    deposit_months,  ///< For so many months.
    deposit_left,    ///< 存款余额
    // Of the employee scheme.
    contribution_base,      ///< 缴费基数
    average_wage,           ///< 平均工资 behind the limits of the base.
    share_of_average,       ///< Of the average wage, as chosen: 60 % to 300 %.
    contribution_rate,      ///< 缴费比例
    account_rate,           ///< 记入个人账户的比例
    month_contribution,     ///< What is paid for one month.
    month_to_account,       ///< Which part of it goes to the account.
    paid_months,            ///< 缴费月数
    to_account,             ///< 记入个人账户合计
    arrears_interest,       ///< 补缴利息
    known_balance,          ///< What the account is known to have held.
    wage_index,             ///< 缴费工资指数 of some months.
    mean_wage_index,        ///< 平均缴费工资指数
    counted_years,          ///< 缴费年限 as the province rounds it.
    benefit_base,           ///< 计发基数
    wage_growth,            ///< Assumed.
    growth_years,           ///< Since the last year published.
    employee_base_pension,  ///< 职工基础养老金
    payout_months_before,   ///< At the whole age reached.
    payout_months_after,    ///< At the next one.
    months_past,            ///< Since the whole age.
    months_between,         ///< 12.
    transitional_pension,   ///< 过渡性养老金
    other_parts,            ///< 地方另发部分
    income_per_head,        ///< 人均可支配收入 a month.
    grant_months,           ///< 抚恤金月数
    employee_funeral,       ///< 丧葬补助金
    employee_grant,         ///< 抚恤金
    resident_balance,       ///< 居保个人账户
    employee_balance,       ///< 职保个人账户
    overlap_paid,           ///< Own and collective money of a year paid in both schemes.
    overlap_months,         ///< 重复缴费月数
    overlap_refund,         ///< 重复缴费退还 of a year.
    refunded,               ///< In all.
    joined_balance,         ///< The account that takes the other one in.
};

/// A plain number of months, payments or years.
using Count = std::int64_t;

/// A number with a fraction, in ten-thousandths: 205.68 payments are 2 056 800.
struct Fraction {
    static constexpr std::int64_t one = 10'000;

    std::int64_t ten_thousandths = 0;

    friend bool operator==(const Fraction&, const Fraction&) = default;
};

/// A chance, or a number of payments weighted by chances, in 10^-12: an estimate, brought to its
/// last digit half up.
struct Expectation {
    std::int64_t trillionths = 0;

    friend bool operator==(const Expectation&, const Expectation&) = default;
};

using Quantity = std::variant<Money, Rate, Count, Fraction, Age, Expectation, WageIndex>;

/// How a step comes from its inputs; the order of the inputs is part of it.
enum class Formula {
    sum_of_products,    ///< a × m + b × n + ...: Money with the factors that follow it: a Count,
                        ///< a Fraction, a Rate.
    difference,         ///< first − second − third ...
    quotient_and_rest,  ///< first ÷ second + third + fourth ...: Money ÷ Count or Fraction, the
                        ///< rest as in sum_of_products, rounded once.
    sum,                ///< first + second + ...: parts that are rounded already; again the
                        ///< sum, where the step has a rounding.
    yearly_interest,    ///< Rate × month balances ÷ 12.
    months_between,     ///< 12 × age at death − age at start: Age, Count of months; a Fraction.
    drawn,              ///< balance, draw, payments: whole draws while the account lasts, the
                        ///< last one what is left, then the fraction of the next.
    share_left,         ///< first − first × second ÷ third: Money, the share rounded once.
    smallest_count,     ///< amount, then payment and its count, ...: the smallest number of
                        ///< payments whose sum reaches the amount.
    grown_yearly,       ///< Money, then the growth, Money or Rate, then how often: each time half
                        ///< up to the fen.
    left_after_draws,   ///< balance, draw, number of payments, number of the first month in its
                        ///< year, then months and the Rate of each, ...: each month a draw, the
                        ///< last one what is left; in December and at the end interest on the
                        ///< months' balances, half up; then the fraction of the next draw.
    deposit,            ///< Rate, number of the first month in its year, then money and number of
                        ///< months, ...: what a deposit is worth after it went in, or out below
                        ///< zero, in each month; see calc/deposit.hpp.
    age_after,          ///< age at start in months + number of payments: an Age in years, half
                        ///< up to four decimals.
    share_of,           ///< Rate × Money, rounded once.
    index_of,           ///< Money ÷ Money: a WageIndex, half up.
    mean_index,         ///< (WageIndex × Count + WageIndex × Count + ...) ÷ all counts, half up.
    hundredth_years,    ///< Count of months ÷ 12: a Fraction, half up to the hundredth.
    ten_thousandth_years,  ///< The same to the ten-thousandth.
    half_years,            ///< Count of months ÷ 12, up to a half year: a Fraction.
    whole_years,           ///< Count of months ÷ 12, up to a whole year: a Fraction.
    between_ages,          ///< D − (D − E) × m ÷ n: Fractions D, E, Counts m, n; half up to a
                           ///< tenth.
    grown,                 ///< Money, Rate, Count: so much more each year, rounded each time.
    employee_base,  ///< Money × (1 + WageIndex) ÷ 2 × years × 1 %, rounded once; the years are a
                    ///< Count of months or a Fraction.
    weighted_sum,   ///< a × m + b × n + ...: Money × Expectation, half up to the fen.
    survivors,      ///< age today, age to be reached, then the chance to die in each year of
                    ///< age from today's on: the Rate of those alive today who reach it.
    age_by_share,   ///< Rate, age today, then the same chances: the Age by which that share has
                    ///< died.
    rate_of_flows,  ///< money, how many of it or which part, months apart, months after the
                    ///< first, ...: the Rate a year at which all of it is worth nothing on
                    ///< its first day, half up to the millionth; see annual_return().
    part_of_year,   ///< Money × Count of months ÷ 12, rounded once.
};

/// Where an input comes from, if not from an earlier step.
enum class Given {
    typed,        ///< By the user: the plan, the age at death, the interest.
    definition,   ///< By the meaning of the term: twelve months a year.
    silent,       ///< No document says; the convention named with it.
    life_table,   ///< The life table of the case, scaled where it is.
    plan_before,  ///< Reckoned with the plan before, whose own derivation tells it.
};

using StepIndex = std::size_t;

struct Input {
    Term term;
    Quantity quantity;
    std::variant<StepIndex, std::shared_ptr<const Provenance>, Given> origin;

    friend bool operator==(const Input&, const Input&) = default;
};

/// The step that told a value, kept beside it by whoever reckons on with it; none where nothing
/// did. Two steps may come to the same value: only this says which one is meant.
using ToldBy = std::optional<StepIndex>;

/// A value that goes on, from the step that told it; typed where none did.
Input told_or_typed(ToldBy told, Term term, Quantity quantity);

/// The step that gave the input; none where it is no step's.
ToldBy told_by(const Input& input);

/// One number of a result: what it is, how it is reckoned, from which figures.
struct Step {
    Term term;
    Formula formula;
    std::vector<Input> inputs;
    std::optional<RoundingRule> rounding;  ///< None where nothing needs rounding.
    Quantity result;
    std::optional<int> year = {};  ///< The calendar year it belongs to, of the account or of a
                                   ///< later pension.

    friend bool operator==(const Step&, const Step&) = default;
};

/// How a result was reckoned (怎么算出来的), told by the calculation while it reckons: each calc
/// function that takes a Derivation* adds its step where there is one, and does nothing more
/// where there is none.
class Derivation {
public:
    const std::vector<Step>& steps() const { return steps_; }

    /// Adds a step and gives its result as an input of others. A step of a calendar year that was
    /// told before is not told again: a death years before the pension shares its account's years.
    Input add(Step step);

private:
    std::vector<Step> steps_;
};

}  // namespace pension
