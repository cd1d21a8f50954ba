// SPDX-License-Identifier: Apache-2.0
#include "cli/exit_status.hpp"

namespace pension::cli {

ExitStatus exit_status(ErrorCode code) {
    switch (code) {
        case ErrorCode::place_unknown:
        case ErrorCode::place_without_figures:
        case ErrorCode::place_ambiguous:
        case ErrorCode::month_unreadable:
        case ErrorCode::age_unreadable:
        case ErrorCode::age_out_of_range:
        case ErrorCode::rate_unreadable:
        case ErrorCode::rate_out_of_range:
        case ErrorCode::growth_unreadable:
        case ErrorCode::pay_month_wrong:
        case ErrorCode::group_unknown:
        case ErrorCode::option_wrong:
        case ErrorCode::plan_unreadable:
        case ErrorCode::plan_needs_birth_month:
        case ErrorCode::years_out_of_range:
        case ErrorCode::amount_out_of_range:
        case ErrorCode::tier_not_offered:
        case ErrorCode::tier_only_kept:
        case ErrorCode::cap_passed:
        case ErrorCode::year_before_sixteen:
        case ErrorCode::payment_before_its_year:
        case ErrorCode::payment_after_pension:
        case ErrorCode::payment_before_scheme:
        case ErrorCode::back_payment_forbidden:
        case ErrorCode::back_payment_twice:
        case ErrorCode::contribution_base_refused:
        case ErrorCode::payment_before_its_month:
        case ErrorCode::employee_month_twice:
        case ErrorCode::retirement_month_refused:
        case ErrorCode::certification_unreadable:
        case ErrorCode::certification_too_early:
        case ErrorCode::employee_months_unreadable:
        case ErrorCode::contribution_base_unreadable:
        case ErrorCode::employee_account_unreadable:
        case ErrorCode::move_unreadable:
        case ErrorCode::move_twice:
        case ErrorCode::move_to_same_place:
        case ErrorCode::move_after_pension:
        case ErrorCode::group_years_unreadable:
        case ErrorCode::group_years_twice:
        case ErrorCode::stays_of_dated_only:
        case ErrorCode::result_out_of_range:
        case ErrorCode::policy_act_unknown:
        case ErrorCode::policy_change_in_the_way:
        case ErrorCode::policy_place_not_shipped:
        case ErrorCode::life_table_unknown:
        case ErrorCode::life_table_of_men:
        case ErrorCode::life_table_of_women:
        case ErrorCode::age_outside_life_table:
        case ErrorCode::life_table_not_from_birth:
        case ErrorCode::life_expectancy_out_of_range:
        case ErrorCode::life_expectancies_disagree:
        case ErrorCode::life_expectancy_year_missing:
        case ErrorCode::life_expectancy_year_unknown:
        case ErrorCode::raise_forbidden:
        case ErrorCode::back_payment_too_late:
        case ErrorCode::back_payment_beyond_years:
        case ErrorCode::too_many_payments:
        case ErrorCode::grants_above_cap:
        case ErrorCode::plan_of_leaflets_only:
        case ErrorCode::no_payment_due:
        case ErrorCode::rate_ambiguous:
        case ErrorCode::amount_unreadable:
        case ErrorCode::years_unreadable:
        case ErrorCode::sex_unreadable:
        case ErrorCode::not_eligible:
        case ErrorCode::born_in_the_future:
        case ErrorCode::death_in_the_past:
        case ErrorCode::scheme_start_wrong:
        case ErrorCode::birth_month_needed: return ExitStatus::bad_usage;
        case ErrorCode::government_pays_nothing:
        case ErrorCode::tier_not_known:
        case ErrorCode::no_policy_for_month:
        case ErrorCode::policy_repealed:
        case ErrorCode::scheme_start_needed:
        case ErrorCode::figure_missing: return ExitStatus::figure_missing;
        case ErrorCode::life_table_empty:
        case ErrorCode::life_table_column_missing:
        case ErrorCode::life_table_no_chances:
        case ErrorCode::life_table_columns_many:
        case ErrorCode::life_table_places_many:
        case ErrorCode::life_table_ages_grouped:
        case ErrorCode::life_table_row_uneven:
        case ErrorCode::life_table_age_wrong:
        case ErrorCode::life_table_ages_broken:
        case ErrorCode::life_table_starts_late:
        case ErrorCode::life_table_value_wrong:
        case ErrorCode::life_table_goes_on:
        case ErrorCode::life_table_ends_open:
        case ErrorCode::fonts_missing:
        case ErrorCode::file_missing:
        case ErrorCode::file_too_large:
        case ErrorCode::file_not_utf8:
        case ErrorCode::csv_quotes_wrong:
        case ErrorCode::file_not_readable:
        case ErrorCode::file_not_written:
        case ErrorCode::disk_full:
        case ErrorCode::output_not_written:
        case ErrorCode::change_not_told:
        case ErrorCode::policy_file_unfinished:
        case ErrorCode::policy_file_not_changed:
        case ErrorCode::policy_file_too_big:
        case ErrorCode::policy_file_beside:
        case ErrorCode::pack_too_many_rows:
        case ErrorCode::policy_file_not_sqlite:
        case ErrorCode::policy_file_of_another:
        case ErrorCode::policy_file_too_new:
        case ErrorCode::policy_file_too_old:
        case ErrorCode::policy_file_damaged:
        case ErrorCode::policy_file_busy:
        case ErrorCode::policy_file_read_only:
        case ErrorCode::policy_figure_wrong:
        case ErrorCode::policy_file_not_upgraded:
        case ErrorCode::policy_file_changed:
        case ErrorCode::pack_not_a_file:
        case ErrorCode::pack_too_big:
        case ErrorCode::pack_text_too_long:
        case ErrorCode::pack_text_controls:
        case ErrorCode::pack_without_one_place:
        case ErrorCode::shipped_figures_missing: return ExitStatus::bad_file;
    }
    return ExitStatus::bad_usage;
}

}  // namespace pension::cli
