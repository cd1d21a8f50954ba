// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pension {

/// What a reader of a result must know beside it. One code, one sentence in app/words; the
/// comment names the facts that come with it.
enum class WarningCode {
    announced_figure,           ///< rule, from: published beforehand, not confirmed
    inherited_figure,           ///< rule, from, place: the place has none of its own
    floor_used,                 ///< rule, from, place: a least, above which the place may be
    inherited_then,             ///< rule, from, place, first, last: it had none in those months
    stale_figure,               ///< rule, from, place: nothing newer in the 12 months before
    incomplete_list,            ///< rule, from, place: only some items of the list are known
    below_minimum,              ///< place, base, minimum, from: the nation's has risen above it
    group_without_rules,        ///< group, place: the place says nothing of its own for the group
    not_entitled,               ///< plan, years, minimum, missing: there is no pension
    account_only,               ///< plan: what was paid for a known balance is not known
    crediting_rate_missing,     ///< place, first, last: years without one, which bear no interest
    national_base_used,         ///< place, base, from: it has none of its own, only the minimum
    interest_start_silent,      ///< place: no document says when money begins to bear interest
    assumed_earliest,           ///< rule, from, place: before its first figure it held as that says
    assumed_earliest_above,     ///< the same of a figure of the level above
    unconfirmed_figure,         ///< rule, from, place, source: no document confirms it; it is used
    unconfirmed_offered,        ///< the same, and value where it is one amount: it is not used
    sources_disagree,           ///< rule, from, place, source, value (where it is one amount),
                                ///< other, other_source, other_month: of an unconfirmed figure
    ran_out,                    ///< rule, last, place: it did, and the level above counts since
    assumed_latest,             ///< rule, last, place: it ran out, and is taken to go on
    lower_subsidy_taken,        ///< place: it depends on the sex, and that is not known
    lower_base_taken,           ///< place: it depends on the household registration, not known
    lower_grant_taken,          ///< place: it depends on the burial, which is not chosen
    subsidy_limited,            ///< plan, from, place: a limit in years or yuan is reached
    earlier_subsidies_unknown,  ///< plan, place: what of such a limit was used up before a balance
    average_tier_unknown,       ///< plan, place: what was paid is not known, so nothing for it
    announced_in_vain,          ///< place, from, announced, instead: not higher than the grown base
    place_was_renamed,          ///< typed, today, code: an old name or area code
    place_stands_above,  ///< today, place: the policy file has nothing of its own for the first
    option_not_used,     ///< option: what was typed for it changes nothing of this question
    lunar_birthday,      ///< lunar, civil: what was typed, and the day or month that it is
    scheme_start_known,  ///< place, month, typed: the file says when, what was typed is left
    years_do_not_count,  ///< plan, years, minimum: paid beyond what the cohort lets count
    past_years_taken_as_paid,      ///< plan, first, last, instead: of "100x15", and how to say it
    years_before_balance_unknown,  ///< plan, month, instead: none is counted
    months_lost,                   ///< plan, months, first: pension months lost by waiting
    scheme_start_unknown,    ///< place: the scheme is taken to have begun from 2009-09 to 2012-08
    suspended_made_good,     ///< plan, missed, from, passed, months, amount: paid later
    suspended_lost,          ///< plan, missed, from, passed, months: never paid
    suspended_for_good,      ///< plan, missed, from
    certification_silent,    ///< place: no document says whether such months are paid later
    registration_assumed,    ///< place, month: taken to have been in time
    registration_not_asked,  ///< place: the month typed decides nothing
    sex_needed,       ///< Life table, life expectancy or discount are named, and no sex for them.
    life_table_read,  ///< table, first, last, male, female: how it was understood
    life_table_read_of_men,      ///< table, first, last, column
    life_table_read_of_women,    ///< table, first, last, column
    life_table_read_of_all,      ///< table, first, last, column: it tells no sexes apart
    life_table_open_ended,       ///< table, age
    life_table_year_taken,       ///< table, year, first, last
    life_table_in_parts,         ///< table, parts: 100 or 1000
    list_id_repeated,            ///< id, line: of the first row that has it
    list_identity_repeated,      ///< line: likewise
    excel_day_number,            ///< text, civil: what a spreadsheet shows for it
    two_digit_year,              ///< text, month
    scheme_start_of_last_place,  ///< place, other: the scheme's start in the last place decides
};

struct Warning {
    WarningCode code;
    std::vector<std::pair<std::string, std::string>> facts{};

    friend bool operator==(const Warning&, const Warning&) = default;
};

/// The fact of that name, empty where the warning carries none.
std::string_view fact(const Warning& warning, std::string_view name);

/// The warning's name in files: "stale_figure".
const char* code(WarningCode warning);

}  // namespace pension
