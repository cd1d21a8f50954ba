// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

namespace pension {

// What a place lays down, one table of the policy file each: the name in code, the type of a
// figure, the table and the name in Chinese. This is the one place where a topic is registered:
// Topic, ResidentRules, EmployeeRules, PolicyRows and all that is done with every topic are made
// from it, and what has to be said of each (its columns, its reader, its words) does not compile
// where it is forgotten. A macro, because C++20 cannot make members from a list.
//
// clang-format off

/// The resident scheme's (城乡居民基本养老保险), in the order in which they are shown.
#define PENSION_RESIDENT_TOPICS(TOPIC) \
    TOPIC(tiers, TierList, "contribution_tier", "缴费档次") \
    TOPIC(tier_wage_base, TierWageBase, "tier_wage_base", "档次计算基数") \
    TOPIC(subsidies, SubsidySteps, "contribution_subsidy", "缴费补贴") \
    TOPIC(grant_subsidies, SubsidySteps, "grant_subsidy", "集体补助的补贴") \
    TOPIC(subsidy_limit, SubsidyLimit, "subsidy_limit", "补贴的年限和总额") \
    TOPIC(yearly_cap, YearlyCap, "yearly_cap", "年缴费上限") \
    TOPIC(back_payment, BackPaymentRule, "back_payment_rule", "补缴") \
    TOPIC(grant_cap, GrantCap, "grant_cap", "集体补助和资助的上限") \
    TOPIC(government_payment, GovernmentPayment, "government_payment", "困难群体代缴") \
    TOPIC(base_pension, BaseBands, "base_pension", "基础养老金") \
    TOPIC(long_payer_supplement, LongPayerBrackets, "long_payer_supplement", "年限养老金") \
    TOPIC(average_tier_supplement, AverageTierSteps, "average_tier_supplement", "按平均档次加发") \
    TOPIC(old_age_supplement, OldAgeSteps, "old_age_supplement", "高龄加发") \
    TOPIC(payout_months, PayoutTable, "payout_months", "计发月数") \
    TOPIC(pension_age, int, "pension_age", "领取年龄") \
    TOPIC(minimum_years, int, "minimum_years", "最低缴费年限") \
    TOPIC(pension_rounding, PensionRounding, "pension_rounding", "取整") \
    TOPIC(crediting_rate, Rate, "crediting_rate", "个人账户记账利率") \
    TOPIC(interest_start, InterestStart, "interest_start", "计息起点") \
    TOPIC(interest_while_drawing, bool, "interest_while_drawing", "待遇期计息") \
    TOPIC(funeral_grant, FuneralGrants, "funeral_grant", "丧葬补助金") \
    TOPIC(inheritance, InheritanceRule, "inheritance_rule", "继承") \
    TOPIC(certification, Certification, "certification_rule", "资格认证") \
    TOPIC(scheme_start, SchemeStart, "scheme_start", "制度实施年月")

/// The employee scheme's (职工养老保险): rules for comparison, of which a place may know nothing.
#define PENSION_EMPLOYEE_TOPICS(TOPIC) \
    TOPIC(average_wage, Money, "average_wage", "平均工资") \
    TOPIC(base_limits, BaseLimits, "contribution_base_limits", "缴费基数上下限") \
    TOPIC(benefit_base, Money, "benefit_base", "计发基数") \
    TOPIC(employee_contribution, EmployeeContribution, "employee_contribution", "灵活就业缴费比例") \
    TOPIC(employee_crediting_rate, Rate, "employee_crediting_rate", "职工记账利率") \
    TOPIC(employee_payout_months, EmployeePayoutTable, "employee_payout_months", "职工计发月数") \
    TOPIC(retirement_age, RetirementAges, "retirement_age", "法定退休年龄") \
    TOPIC(employee_minimum_months, int, "employee_minimum_months", "职工最低缴费年限") \
    TOPIC(employee_rounding, EmployeeRounding, "employee_rounding", "职工养老金取整") \
    TOPIC(survivor_grant, SurvivorGrant, "survivor_grant", "职工遗属待遇") \
    TOPIC(income_per_head, Money, "income_per_head", "人均可支配收入")

#define PENSION_ALL_TOPICS(TOPIC) PENSION_RESIDENT_TOPICS(TOPIC) PENSION_EMPLOYEE_TOPICS(TOPIC)

// clang-format on

/// A rule of a place; those of the resident scheme come first.
enum class Topic {
#define PENSION_TOPIC(name, type, table, chinese) name,
    PENSION_ALL_TOPICS(PENSION_TOPIC)
#undef PENSION_TOPIC
};

inline constexpr std::array all_topics{
#define PENSION_TOPIC(name, type, table, chinese) Topic::name,
    PENSION_ALL_TOPICS(PENSION_TOPIC)
#undef PENSION_TOPIC
};

/// The employee scheme's: rules for comparison, of which a place may know nothing.
constexpr bool is_of_employees(Topic topic) {
    return topic >= Topic::average_wage;
}

/// The topic's name in files and errors: "base_pension", the table that holds it.
constexpr const char* code(Topic topic) {
    switch (topic) {
#define PENSION_TOPIC(name, type, table, chinese) \
    case Topic::name: return table;
        PENSION_ALL_TOPICS(PENSION_TOPIC)
#undef PENSION_TOPIC
    }
    return "";
}

/// The topic's name in Chinese, for pages that are made without a translation.
constexpr const char* name_zh(Topic topic) {
    switch (topic) {
#define PENSION_TOPIC(name, type, table, chinese) \
    case Topic::name: return chinese;
        PENSION_ALL_TOPICS(PENSION_TOPIC)
#undef PENSION_TOPIC
    }
    return "";
}

}  // namespace pension
