// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/topic.hpp"

#include <array>
#include <string>

namespace pension {

/// How the figures of a topic stand in their table, whose name is code(topic). The order of the
/// columns is the order in which they are read.
struct FigureTable {
    Topic topic;
    const char* list;    ///< The columns that tell the rows of one list apart; "" for one value.
    const char* values;  ///< The columns beside them that hold the figure; "" where none do.
};

inline constexpr std::array figure_tables{
    FigureTable{Topic::tiers, "from_fen_per_year, wage_base_millionths",
                "to_fen_per_year, step_fen, only_kept, only_hardship"},
    FigureTable{Topic::tier_wage_base, "", "fen_per_year, step_fen, mode"},
    FigureTable{Topic::subsidies, "from_age_months, for_sex, from_fen_per_year",
                "subsidy_fen_per_year, payment_millionths, more_fen, for_each_fen, most_fen"},
    FigureTable{Topic::grant_subsidies, "from_age_months, for_sex, from_fen_per_year",
                "subsidy_fen_per_year, payment_millionths, more_fen, for_each_fen, most_fen"},
    FigureTable{Topic::subsidy_limit, "", "at_most_years, most_fen_in_a_life"},
    FigureTable{Topic::yearly_cap, "", "fen_per_year, payments_per_year, within_flexible_minimum"},
    FigureTable{Topic::back_payment, "of_which",
                "from_age_months, until_age_months, sum_years, at_once, allowed, subsidised, "
                "subsidy_fen_per_year, counts_for_long_payer, once_per_year, "
                "at_least_lowest_tier, at_most_years, raises_paid_year, after_pension_age"},
    FigureTable{Topic::grant_cap, "", "fen_per_year"},
    FigureTable{
        Topic::government_payment, "",
        "fen_per_year, share_millionths, subsidised, own_replaces_from_fen, own_is_subsidised"},
    FigureTable{Topic::base_pension, "from_age_months, from_years_registered",
                "or_years_paid, fen_per_month, on_top_of_minimum"},
    FigureTable{Topic::long_payer_supplement, "from_year",
                "to_year, fen_per_month_per_year, base_millionths_per_year"},
    FigureTable{Topic::average_tier_supplement, "from_average_fen", "fen_per_month, from_years"},
    FigureTable{Topic::old_age_supplement, "from_age_months", "fen_per_month, added"},
    FigureTable{Topic::payout_months, "from_age_months", "payout_months"},
    FigureTable{Topic::pension_age, "", "age_months"},
    FigureTable{Topic::minimum_years, "", "years"},
    FigureTable{Topic::pension_rounding, "", "step_fen, mode, applies_to"},
    FigureTable{Topic::crediting_rate, "", "millionths_per_year"},
    FigureTable{Topic::interest_start, "", "starts"},
    FigureTable{Topic::interest_while_drawing, "", "earns"},
    FigureTable{Topic::funeral_grant, "for_death_of, for_burial", "fen, months_of_base, of_base"},
    FigureTable{Topic::inheritance, "", "heirs_get"},
    FigureTable{Topic::certification, "", "every_months, made_good"},
    FigureTable{Topic::scheme_start, "", "start_month, registration_asked"},
    FigureTable{Topic::average_wage, "", "fen_per_month"},
    FigureTable{Topic::base_limits, "",
                "average_fen_per_month, lower_fen_per_month, upper_fen_per_month"},
    FigureTable{Topic::benefit_base, "", "fen_per_month"},
    FigureTable{Topic::employee_contribution, "",
                "millionths_of_base, to_account_millionths, lower_millionths, upper_millionths"},
    FigureTable{Topic::employee_crediting_rate, "", "millionths_per_year"},
    FigureTable{Topic::employee_payout_months, "from_age_months", "payout_tenths, between_ages"},
    FigureTable{Topic::retirement_age, "category, from_birth_month", "age_months"},
    FigureTable{Topic::employee_minimum_months, "", "months"},
    FigureTable{Topic::employee_rounding, "", "step_fen, mode, applies_to, years_counted"},
    FigureTable{
        Topic::survivor_grant, "",
        "funeral_months, grant_months, grant_years, months_per_year_more, most_grant_months"},
    FigureTable{Topic::income_per_head, "", "fen_per_month"},
};

static_assert(figure_tables.size() == all_topics.size());

constexpr const FigureTable& table_of(Topic topic) {
    return figure_tables[static_cast<std::size_t>(topic)];
}

/// "a, b" without a comma too many where one of them is empty.
inline std::string columns(const std::string& some, const std::string& more) {
    return some.empty() || more.empty() ? some + more : some + ", " + more;
}

/// All columns of the figure itself: what tells the rows of a list apart, then the values.
inline std::string figure_columns(const FigureTable& table) {
    return columns(table.list, table.values);
}

}  // namespace pension
