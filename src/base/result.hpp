// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace pension {

/// Everything a user, a case file or a policy file can get wrong. One code, one sentence in
/// app/words/messages.cpp, whose switch has no default: a code without one does not compile
/// with our warnings. The comment names the facts that come with it.
enum class ErrorCode {
    // What the user typed.
    place_unknown,              ///< place
    place_without_figures,      ///< place, place_en: nor has what stands above it
    place_ambiguous,            ///< place, candidates
    month_unreadable,           ///< text
    birth_unreadable,           ///< text: no birth month
    birth_or_age_unreadable,    ///< text: neither, where an age is taken too
    calendar_ambiguous,         ///< text, month, lunar, civil: what it is by either calendar
    lunar_date_unreadable,      ///< text: it is surely lunar
    lunar_year_unknown,         ///< year, first, last
    lunar_leap_missing,         ///< lunar, year: it has no leap month
    lunar_leap_another,         ///< lunar, leap: the one that the year has
    lunar_day_missing,          ///< lunar, day, days: so many has the month
    lunar_day_needed,           ///< lunar, month, next: it lies in both
    lunar_day_unknown,          ///< civil, first, last
    age_unreadable,             ///< text
    age_out_of_range,           ///< age, least, most
    rate_unreadable,            ///< text
    rate_out_of_range,          ///< text, most
    rate_ambiguous,             ///< text, percent, share: typed without a sign
    amount_unreadable,          ///< text
    years_unreadable,           ///< text
    sex_unreadable,             ///< text
    growth_unreadable,          ///< text
    pay_month_wrong,            ///< text
    group_unknown,              ///< text, known
    option_wrong,               ///< reason: the command line's own words
    plan_unreadable,            ///< plan
    plan_needs_birth_month,     ///< plan
    years_out_of_range,         ///< years, most
    amount_out_of_range,        ///< amount, most
    tier_not_offered,           ///< amount, place, month, offered, nearest
    tier_only_in_hardship,      ///< amount, place, nearest
    tier_only_kept,             ///< year, amount, place: for who paid it the year before
    cap_passed,                 ///< amount, cap, place, year
    year_before_sixteen,        ///< year, first
    payment_before_its_year,    ///< year, month
    payment_after_pension,      ///< month, first
    years_before_scheme,        ///< year, first, most, place: of years that name no calendar year
    payment_before_scheme,      ///< month, first, place
    back_payment_forbidden,     ///< year, place
    back_payment_twice,         ///< year, place
    raise_forbidden,            ///< year, place
    back_payment_too_late,      ///< year, month, place
    back_payment_beyond_years,  ///< year, most, place
    too_many_payments,          ///< year, most, place
    grants_above_cap,           ///< year, amount, cap, place
    government_pays_nothing,    ///< year, place
    plan_of_leaflets_only,      ///< plan
    no_payment_due,             ///< year, month: the pension age was reached in it
    tier_not_known,             ///< amount, month, offered, place
    not_eligible,               ///< plan, years, minimum, missing
    born_in_the_future,         ///< month, today
    death_in_the_past,          ///< age, month, today: of somebody who lives today
    scheme_start_needed,        ///< place, first, last: when it began decides what had to be paid
    scheme_start_wrong,         ///< month, first, last: nowhere did it begin then
    birth_month_needed,         ///< (none)
    certification_unreadable,   ///< text
    certification_too_early,    ///< plan, month, first: no pension was in payment then
    move_unreadable,            ///< text
    move_twice,                 ///< month: two moves in one month, or out of order
    move_to_same_place,         ///< month, place
    move_after_pension,         ///< plan, month, first
    group_years_unreadable,     ///< text
    group_years_twice,          ///< year
    stays_of_dated_only,        ///< (none): on the leaflet basis nobody moves
    result_out_of_range,        ///< (none): money grows beyond what can be reckoned
    // What the user typed of the employee scheme.
    contribution_base_refused,     ///< base, least, most, month, place
    payment_before_its_month,      ///< cover, month
    employee_month_twice,          ///< month
    retirement_month_refused,      ///< month, first, last
    employee_months_unreadable,    ///< text
    contribution_base_unreadable,  ///< text
    employee_account_unreadable,   ///< text
    // What the policy does not say.
    no_policy_for_month,  ///< rule, place, month, first
    policy_repealed,      ///< rule, place, month, last
    figure_missing,       ///< rule, place
    // How long people live.
    life_table_unknown,            ///< table, known
    life_table_empty,              ///< table
    life_table_column_missing,     ///< table, column
    life_table_no_chances,         ///< table, line, columns: none of them a chance of dying
    life_table_columns_many,       ///< table, line, columns: which one is meant?
    life_table_of_men,             ///< table: women are not in it, and were asked for
    life_table_of_women,           ///< table
    life_table_places_many,        ///< table, line, place, other
    life_table_ages_grouped,       ///< table, line, value: five years at once
    life_table_row_uneven,         ///< table, line, cells, columns
    life_table_age_wrong,          ///< table, line, value, most
    life_table_ages_broken,        ///< table, line, age, expected
    life_table_starts_late,        ///< table, line, age, most
    life_table_value_wrong,        ///< table, line, value
    life_table_goes_on,            ///< table, line, age
    life_table_ends_open,          ///< table, line, age, value
    age_outside_life_table,        ///< table, table_en, age, least, most
    life_table_not_from_birth,     ///< table, table_en, age
    life_expectancy_out_of_range,  ///< table, table_en, expectancy, least, most
    life_expectancies_disagree,    ///< region, nation, today
    life_expectancy_year_missing,  ///< text
    life_expectancy_year_unknown,  ///< year, known
    // Files.
    file_missing,             ///< file
    file_too_large,           ///< file, most: in bytes
    file_not_utf8,            ///< file
    csv_quotes_wrong,         ///< file, line
    file_not_readable,        ///< file, reason
    file_not_written,         ///< file, reason
    file_there_already,       ///< file: it was not to be replaced
    text_not_in_encoding,     ///< text, encoding
    disk_full,                ///< file: nothing of it was changed
    output_not_written,       ///< reason: what the program had to say
    not_printed,              ///< printer: empty where it is the system's own
    not_printed_but_kept,     ///< printer, folder: where the file lies instead
    change_not_told,          ///< act, reason: it was made, which could not be said
    policy_file_not_sqlite,   ///< file
    policy_file_of_another,   ///< file
    policy_file_too_new,      ///< file, theirs, ours
    policy_file_too_old,      ///< file, theirs, ours
    policy_file_damaged,      ///< file, reason
    policy_file_busy,         ///< file
    policy_file_read_only,    ///< file
    policy_file_unfinished,   ///< file: the change of a program that was cut off waits beside it
    policy_file_not_changed,  ///< file, reason: writing failed, the file is as it was
    policy_file_too_big,      ///< file, size, most: megabytes
    policy_file_beside,       ///< file, beside: a pipe, a folder, a link where SQLite has its own
    policy_figure_wrong,      ///< file, finding, and the facts of the finding where there are any
    shipped_figures_missing,  ///< file
    figures_then_unknown,     ///< The change record does not reach back to them.
    // Lists of people.
    identity_unreadable,     ///< text: masked as far as it looks like one
    identity_number_lost,    ///< text: a spreadsheet has rounded it
    identity_check_wrong,    ///< identity: masked
    identity_birth_wrong,    ///< identity: masked; there never was such a day
    identity_other_birth,    ///< identity, month, typed: masked; what each of them says
    identity_of_a_man,       ///< identity, typed: the list says a woman
    identity_of_a_woman,     ///< identity, typed
    birth_month_cut,         ///< text, first, second: 1972.1 may have been 1972.10
    birth_century_unknown,   ///< text, first, second
    list_columns_unknown,    ///< file, cells: those of its first row
    list_column_twice,       ///< file, column, other: both mean the same
    list_without_plans,      ///< file: nor has the command line
    list_without_place,      ///< file: likewise
    list_without_rows,       ///< file
    list_not_text,           ///< file, format: .xlsx
    list_bytes_unreadable,   ///< file, line
    list_workbook_damaged,   ///< file
    list_workbook_locked,    ///< file: with a password
    list_workbook_too_big,   ///< file
    list_sheet_unknown,      ///< file, text, known
    list_without_sheets,     ///< file, text: the sheet that was asked for
    list_folder_of_another,  ///< folder: of another list, policy or options
    list_damaged_results,    ///< file
    list_threads_wrong,      ///< text, most
    list_blocks_wrong,       ///< text, most
    list_result_unknown,     ///< text, known
    row_cells_wrong,         ///< line, cells, columns
    row_quotes_wrong,        ///< line
    row_too_long,            ///< line, most: bytes
    cell_bytes_unreadable,   ///< column, bytes: in hex
    cell_error,              ///< cell, text: B7, #N/A
    cell_not_reckoned,       ///< cell: a formula without what it comes to
    cell_too_long,           ///< cell, most: bytes of its row
    cell_without_title,      ///< cell
    row_without_place,       ///< (none)
    row_without_plan,        ///< (none)
    row_plans_too_many,      ///< plans, most
    // Case files.
    case_file_not_ours,       ///< file: no case file of this program
    case_file_too_new,        ///< file, theirs, ours
    case_file_damaged,        ///< file, line: cut off, or no JSON from there on
    case_file_too_deep,       ///< file, most: parts within parts
    case_name_twice,          ///< file, field
    case_field_not_text,      ///< file, field: text in quotes is expected there
    case_field_not_texts,     ///< file, field: a list of texts
    case_field_not_flag,      ///< file, field: true or false
    case_field_not_number,    ///< file, field: a whole number
    case_field_not_part,      ///< file, field: a part with names of its own, in braces
    case_field_not_parts,     ///< file, field: a list of such parts
    case_field_out_of_range,  ///< file, field, least, most
    settings_damaged,         ///< file, aside: where they lie now
    // Answers to questions that people ask.
    answer_line_unknown,  ///< file, line, text: neither a name with a value nor a paragraph
    answer_fact_missing,  ///< file, line (of the head), name
    answer_fact_wrong,    ///< file, line, name, text, known: what it may be
    answer_text_missing,  ///< file, line (of the head), language; none: in any
    answer_pack_unknown,  ///< pack, known
    // Changing a policy file.
    policy_file_not_upgraded,  ///< file, reason
    policy_file_changed,       ///< file: somebody changed it since it was looked at
    policy_act_unknown,        ///< act
    policy_change_in_the_way,  ///< act; rule, place, place_en, month or source of the row
    policy_place_not_shipped,  ///< place, place_en
    policy_row_refused,        ///< why, columns; rule, place, place_en, month or source
    policy_tables_altered,     ///< file, tables: see schema_check.hpp
    policy_choice_incomplete,  ///< rule, place, place_en, month or source: was to be chosen as well
    policy_file_whole,         ///< file: there is nothing to mend
    unconfirmed_not_there,     ///< rule, place, place_en, month: nothing of the kind is collected
    pack_not_a_file,           ///< file: a folder, a link, a device
    pack_too_big,              ///< file, size, most: megabytes
    pack_too_many_rows,        ///< file, rows, most
    pack_text_too_long,        ///< file, table, column, most: bytes
    pack_text_controls,        ///< file, table, column: control characters
    pack_without_one_place,    ///< file, places: how many have figures
    // Drawing.
    fonts_missing,  ///< (none): nothing can be written with
};

/// A failure in neutral terms: no language, no toolkit, nothing shown to anyone yet.
struct Error {
    ErrorCode code;
    /// Named facts for the sentence, such as {"month", "2008-05"}.
    std::vector<std::pair<std::string, std::string>> facts{};

    friend bool operator==(const Error&, const Error&) = default;
};

/// The fact of that name, empty where the error carries none.
inline std::string_view fact(const Error& error, std::string_view name) {
    for (const auto& [key, value] : error.facts)
        if (key == name) return value;
    return {};
}

/// A value or the reason there is none. (std::expected arrives only with GCC 13.)
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : state_{std::in_place_index<0>, std::move(value)} {}
    Result(Error error) : state_{std::in_place_index<1>, std::move(error)} {}

    explicit operator bool() const noexcept { return state_.index() == 0; }

    const T& value() const& { return std::get<0>(state_); }
    T value() && { return std::get<0>(std::move(state_)); }
    const Error& error() const { return std::get<1>(state_); }

    template <class F>
    auto and_then(F&& next) const -> std::invoke_result_t<F, const T&> {
        if (!*this) return error();
        return std::forward<F>(next)(value());
    }

private:
    std::variant<T, Error> state_;
};

using Status = Result<std::monostate>;
inline Status done() {
    return std::monostate{};
}

}  // namespace pension
