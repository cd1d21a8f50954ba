// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

namespace pension {

/// What a place lays down; one table of the policy file each.
enum class Topic {
    tiers,                  ///< 缴费档次
    subsidies,              ///< 缴费补贴
    yearly_cap,             ///< 年缴费上限
    back_payment,           ///< 补缴
    base_pension,           ///< 基础养老金
    long_payer_supplement,  ///< 年限养老金
    payout_months,          ///< 计发月数
    pension_age,            ///< 领取年龄
    minimum_years,          ///< 最低缴费年限
    pension_rounding,       ///< 取整
    crediting_rate,         ///< 个人账户记账利率
    interest_start,         ///< 计息起点
    scheme_start,           ///< 制度实施年月
};

inline constexpr std::array all_topics{Topic::tiers,          Topic::subsidies,
                                       Topic::yearly_cap,     Topic::back_payment,
                                       Topic::base_pension,   Topic::long_payer_supplement,
                                       Topic::payout_months,  Topic::pension_age,
                                       Topic::minimum_years,  Topic::pension_rounding,
                                       Topic::crediting_rate, Topic::interest_start,
                                       Topic::scheme_start};

/// The topic's name in files and errors: "base_pension", the table that holds it.
constexpr const char* code(Topic topic) {
    switch (topic) {
        case Topic::tiers: return "contribution_tier";
        case Topic::subsidies: return "contribution_subsidy";
        case Topic::yearly_cap: return "yearly_cap";
        case Topic::back_payment: return "back_payment_rule";
        case Topic::base_pension: return "base_pension";
        case Topic::long_payer_supplement: return "long_payer_supplement";
        case Topic::payout_months: return "payout_months";
        case Topic::pension_age: return "pension_age";
        case Topic::minimum_years: return "minimum_years";
        case Topic::pension_rounding: return "pension_rounding";
        case Topic::crediting_rate: return "crediting_rate";
        case Topic::interest_start: return "interest_start";
        case Topic::scheme_start: return "scheme_start";
    }
    return "";
}

}  // namespace pension
