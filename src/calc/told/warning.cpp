// SPDX-License-Identifier: Apache-2.0
#include "calc/told/warning.hpp"

#include "base/contract.hpp"

namespace pension {

std::string_view fact(const Warning& warning, std::string_view name) {
    for (const auto& [key, value] : warning.facts)
        if (key == name) return value;
    return {};
}

const char* code(WarningCode warning) {
    switch (warning) {
        case WarningCode::announced_figure: return "announced_figure";
        case WarningCode::inherited_figure: return "inherited_figure";
        case WarningCode::floor_used: return "floor_used";
        case WarningCode::inherited_then: return "inherited_then";
        case WarningCode::stale_figure: return "stale_figure";
        case WarningCode::incomplete_list: return "incomplete_list";
        case WarningCode::below_minimum: return "below_minimum";
        case WarningCode::group_without_rules: return "group_without_rules";
        case WarningCode::not_entitled: return "not_entitled";
        case WarningCode::account_only: return "account_only";
        case WarningCode::crediting_rate_missing: return "crediting_rate_missing";
        case WarningCode::national_base_used: return "national_base_used";
        case WarningCode::interest_start_silent: return "interest_start_silent";
        case WarningCode::assumed_earliest: return "assumed_earliest";
        case WarningCode::assumed_earliest_above: return "assumed_earliest_above";
        case WarningCode::unconfirmed_figure: return "unconfirmed_figure";
        case WarningCode::unconfirmed_offered: return "unconfirmed_offered";
        case WarningCode::sources_disagree: return "sources_disagree";
        case WarningCode::ran_out: return "ran_out";
        case WarningCode::assumed_latest: return "assumed_latest";
        case WarningCode::lower_subsidy_taken: return "lower_subsidy_taken";
        case WarningCode::lower_base_taken: return "lower_base_taken";
        case WarningCode::lower_grant_taken: return "lower_grant_taken";
        case WarningCode::subsidy_limited: return "subsidy_limited";
        case WarningCode::earlier_subsidies_unknown: return "earlier_subsidies_unknown";
        case WarningCode::average_tier_unknown: return "average_tier_unknown";
        case WarningCode::announced_in_vain: return "announced_in_vain";
        case WarningCode::place_was_renamed: return "place_was_renamed";
        case WarningCode::place_stands_above: return "place_stands_above";
        case WarningCode::option_not_used: return "option_not_used";
        case WarningCode::lunar_birthday: return "lunar_birthday";
        case WarningCode::scheme_start_known: return "scheme_start_known";
        case WarningCode::years_do_not_count: return "years_do_not_count";
        case WarningCode::past_years_taken_as_paid: return "past_years_taken_as_paid";
        case WarningCode::years_before_balance_unknown: return "years_before_balance_unknown";
        case WarningCode::months_lost: return "months_lost";
        case WarningCode::scheme_start_unknown: return "scheme_start_unknown";
        case WarningCode::suspended_made_good: return "suspended_made_good";
        case WarningCode::suspended_lost: return "suspended_lost";
        case WarningCode::suspended_for_good: return "suspended_for_good";
        case WarningCode::certification_silent: return "certification_silent";
        case WarningCode::registration_assumed: return "registration_assumed";
        case WarningCode::registration_not_asked: return "registration_not_asked";
        case WarningCode::sex_needed: return "sex_needed";
        case WarningCode::life_table_read: return "life_table_read";
        case WarningCode::life_table_read_of_men: return "life_table_read_of_men";
        case WarningCode::life_table_read_of_women: return "life_table_read_of_women";
        case WarningCode::life_table_read_of_all: return "life_table_read_of_all";
        case WarningCode::life_table_open_ended: return "life_table_open_ended";
        case WarningCode::life_table_year_taken: return "life_table_year_taken";
        case WarningCode::life_table_in_parts: return "life_table_in_parts";
        case WarningCode::list_id_repeated: return "list_id_repeated";
        case WarningCode::list_identity_repeated: return "list_identity_repeated";
        case WarningCode::excel_day_number: return "excel_day_number";
        case WarningCode::two_digit_year: return "two_digit_year";
        case WarningCode::scheme_start_of_last_place: return "scheme_start_of_last_place";
    }
    return "";
}

}  // namespace pension
