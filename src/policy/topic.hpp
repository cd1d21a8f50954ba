// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

namespace pension {

/// What a place lays down; one table of the policy file each. Those of the resident scheme come
/// first, then those of the employee scheme (职工养老保险).
enum class Topic {
    tiers,                    ///< 缴费档次
    subsidies,                ///< 缴费补贴
    yearly_cap,               ///< 年缴费上限
    back_payment,             ///< 补缴
    grant_cap,                ///< 集体补助和资助的上限
    government_payment,       ///< 困难群体代缴
    base_pension,             ///< 基础养老金
    long_payer_supplement,    ///< 年限养老金
    old_age_supplement,       ///< 高龄加发
    payout_months,            ///< 计发月数
    pension_age,              ///< 领取年龄
    minimum_years,            ///< 最低缴费年限
    pension_rounding,         ///< 取整
    crediting_rate,           ///< 个人账户记账利率
    interest_start,           ///< 计息起点
    interest_while_drawing,   ///< 待遇期计息
    funeral_grant,            ///< 丧葬补助金
    inheritance,              ///< 继承
    certification,            ///< 资格认证
    scheme_start,             ///< 制度实施年月
    average_wage,             ///< 平均工资
    base_limits,              ///< 缴费基数上下限
    benefit_base,             ///< 计发基数
    employee_contribution,    ///< 灵活就业缴费比例
    employee_crediting_rate,  ///< 职工记账利率
    employee_payout_months,   ///< 职工计发月数
    retirement_age,           ///< 法定退休年龄
    employee_minimum_months,  ///< 职工最低缴费年限
    employee_rounding,        ///< 职工养老金取整
    survivor_grant,           ///< 遗属待遇
    income_per_head,          ///< 人均可支配收入
};

inline constexpr std::array all_topics{
    Topic::tiers,
    Topic::subsidies,
    Topic::yearly_cap,
    Topic::back_payment,
    Topic::grant_cap,
    Topic::government_payment,
    Topic::base_pension,
    Topic::long_payer_supplement,
    Topic::old_age_supplement,
    Topic::payout_months,
    Topic::pension_age,
    Topic::minimum_years,
    Topic::pension_rounding,
    Topic::crediting_rate,
    Topic::interest_start,
    Topic::interest_while_drawing,
    Topic::funeral_grant,
    Topic::inheritance,
    Topic::certification,
    Topic::scheme_start,
    Topic::average_wage,
    Topic::base_limits,
    Topic::benefit_base,
    Topic::employee_contribution,
    Topic::employee_crediting_rate,
    Topic::employee_payout_months,
    Topic::retirement_age,
    Topic::employee_minimum_months,
    Topic::employee_rounding,
    Topic::survivor_grant,
    Topic::income_per_head,
};

/// The employee scheme's: rules for comparison, of which a place may know nothing.
constexpr bool is_of_employees(Topic topic) {
    return topic >= Topic::average_wage;
}

/// The topic's name in files and errors: "base_pension", the table that holds it.
constexpr const char* code(Topic topic) {
    switch (topic) {
        case Topic::tiers: return "contribution_tier";
        case Topic::subsidies: return "contribution_subsidy";
        case Topic::yearly_cap: return "yearly_cap";
        case Topic::back_payment: return "back_payment_rule";
        case Topic::grant_cap: return "grant_cap";
        case Topic::government_payment: return "government_payment";
        case Topic::base_pension: return "base_pension";
        case Topic::long_payer_supplement: return "long_payer_supplement";
        case Topic::old_age_supplement: return "old_age_supplement";
        case Topic::payout_months: return "payout_months";
        case Topic::pension_age: return "pension_age";
        case Topic::minimum_years: return "minimum_years";
        case Topic::pension_rounding: return "pension_rounding";
        case Topic::crediting_rate: return "crediting_rate";
        case Topic::interest_start: return "interest_start";
        case Topic::interest_while_drawing: return "interest_while_drawing";
        case Topic::funeral_grant: return "funeral_grant";
        case Topic::inheritance: return "inheritance_rule";
        case Topic::certification: return "certification_rule";
        case Topic::scheme_start: return "scheme_start";
        case Topic::average_wage: return "average_wage";
        case Topic::base_limits: return "contribution_base_limits";
        case Topic::benefit_base: return "benefit_base";
        case Topic::employee_contribution: return "employee_contribution";
        case Topic::employee_crediting_rate: return "employee_crediting_rate";
        case Topic::employee_payout_months: return "employee_payout_months";
        case Topic::retirement_age: return "retirement_age";
        case Topic::employee_minimum_months: return "employee_minimum_months";
        case Topic::employee_rounding: return "employee_rounding";
        case Topic::survivor_grant: return "survivor_grant";
        case Topic::income_per_head: return "income_per_head";
    }
    return "";
}

}  // namespace pension
