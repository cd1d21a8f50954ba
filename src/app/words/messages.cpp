// SPDX-License-Identifier: Apache-2.0
#include "app/words/messages.hpp"

#include "app/words/amounts.hpp"
#include "app/words/file_trouble.hpp"
#include "app/words/filled.hpp"
#include "app/words/findings.hpp"
#include "app/words/terms.hpp"
#include "base/contract.hpp"
#include "base/decimal.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string_view>

namespace pension {

namespace {

/// One code, one sentence; a code without one does not compile with our warnings.
const char* sentence(ErrorCode code) {
    switch (code) {
        case ErrorCode::place_unknown:
            return N_(
                "No place called \"{place}\" is in the policy file. Type an area code or a "
                "name that \"policy list\" shows.");
        case ErrorCode::place_without_figures:
            return N_(
                "The policy file has no figures of {place}, nor of its province: nothing can be "
                "reckoned there. Ask the local office (12333) for its leaflet, and take in its "
                "figures as a pack or with an SQLite program.");
        case ErrorCode::place_ambiguous:
            return N_("\"{place}\" may mean several places: {candidates}. Type the area code.");
        case ErrorCode::month_unreadable:
            return N_("\"{text}\" is not a month. Type it as 2017-03.");
        case ErrorCode::birth_unreadable:
            return N_(
                "\"{text}\" is not a month of birth. Type it as 1972-03, or a lunar birthday as "
                "\"lunar 1972-02-03\".");
        case ErrorCode::birth_or_age_unreadable:
            return N_(
                "\"{text}\" is neither a month of birth nor an age. Type 1972-03, a lunar birthday "
                "as \"lunar 1972-02-03\", or \"age 54\".");
        case ErrorCode::calendar_ambiguous:
            return N_(
                // TRANSLATORS: {lunar} is a lunar month or day in words, {civil} that day of the
                // common calendar, or from when to when the month is.
                "\"{text}\" may be in {month} of the common calendar, or {lunar}, which is {civil} "
                "of it. Write \"solar\" or \"lunar\" before it.");
        case ErrorCode::lunar_date_unreadable:
            return N_(
                "\"{text}\" is not a day of the lunar calendar. Type it with all four digits of "
                "the year: lunar 1972-02-03, and lunar 1974-leap4-03 in a leap month.");
        case ErrorCode::lunar_year_unknown:
            return N_(
                "The lunar year {year} is not known, only {first} to {last}. Type the birth month "
                "by the common calendar.");
        case ErrorCode::lunar_leap_missing:
            return N_(
                // TRANSLATORS: {lunar} is a lunar month or day in words: "lunar 1972-leap4".
                "There was no {lunar}: {year} has no leap month. Ask which month or year is "
                "meant.");
        case ErrorCode::lunar_leap_another:
            return N_(
                // TRANSLATORS: both are lunar months in words: "lunar 1987-leap7".
                "There was no {lunar}: the leap month of that year is {leap}. Ask which month is "
                "meant.");
        case ErrorCode::lunar_day_missing:
            return N_(
                // TRANSLATORS: {lunar} is a lunar month in words.
                "{lunar} has {days} days and no day {day}. Ask for the day, or for the birth month "
                "by the common calendar.");
        case ErrorCode::lunar_day_needed:
            return N_(
                // TRANSLATORS: {lunar} is a lunar month in words; {month} and {next} are months of
                // the common calendar.
                "{lunar} lies in {month} and in {next} of the common calendar. Type the day too, "
                "for it decides in which month the pension begins.");
        case ErrorCode::lunar_day_unknown:
            return N_(
                "What the lunar calendar calls {civil} is not known; it is from {first} to "
                "{last}.");
        case ErrorCode::age_unreadable:
            return N_("\"{text}\" is not an age. Type years, such as 77.14.");
        case ErrorCode::age_out_of_range:
            return N_(
                "An age at death of {age} cannot be reckoned. Choose one from {least} to "
                "{most}.");
        case ErrorCode::rate_unreadable: return N_("\"{text}\" is not a rate. Type it as 2.5%.");
        case ErrorCode::rate_out_of_range:
            return N_("A rate of {text} is too high. Type one up to {most}.");
        case ErrorCode::rate_ambiguous:
            return N_(
                "\"{text}\" may be {percent} or {share}. Type the one that is meant with its "
                "sign.");
        case ErrorCode::amount_unreadable:
            return N_("\"{text}\" is not an amount in yuan. Type it as 300 or 169.50.");
        case ErrorCode::years_unreadable:
            return N_("\"{text}\" is not a number of years. Type it as 15.");
        case ErrorCode::sex_unreadable:
            return N_("\"{text}\" is not understood. Type male or female.");
        case ErrorCode::growth_unreadable:
            return N_("\"{text}\" is not a growth of the base pension. Type it as 10/year or 3%.");
        case ErrorCode::pay_month_wrong:
            return N_("\"{text}\" is not a month of payment. Type a number from 1 to 12.");
        case ErrorCode::group_unknown:
            return N_("\"{text}\" is not a group. Choose one of: {known}.");
        case ErrorCode::option_wrong:
            return N_(
                "The command line was not understood: {reason}. \"--help\" shows what can be "
                "typed.");
        case ErrorCode::raise_forbidden:
            return N_(
                "{year} is paid already, and {place} does not let a later payment raise its tier. "
                "Leave the second payment out.");
        case ErrorCode::back_payment_too_late:
            return N_(
                "{place} allows no back-payment after the pension age, and {year} would be paid "
                "in {month}. Choose an earlier month.");
        case ErrorCode::back_payment_beyond_years:
            return N_(
                "{place} allows back-payments up to {most:# year|# years} in all, and {year} would "
                "be one more. Leave it out.");
        case ErrorCode::too_many_payments:
            return N_(
                "{place} takes at most {most:# payment|# payments} for one year, and {year} has "
                "more. Put them together.");
        case ErrorCode::grants_above_cap:
            return N_(
                "Grants and sponsorship for {year} come to {amount} yuan; {place} allows {cap}. "
                "Type less.");
        case ErrorCode::government_pays_nothing:
            return N_(
                "{place}: no rule is known by which the government pays for this group in {year}. "
                "Choose another group with \"--group\", or type the amount.");
        case ErrorCode::plan_of_leaflets_only:
            return N_(
                "\"{plan}\" names no month for its balance. Type it like \"=8000@2025-12\", or "
                "take the leaflet basis.");
        case ErrorCode::not_eligible:
            return N_(
                "\"{plan}\" leads to no pension: {missing:# year is|# years are} missing "
                "({minimum} are asked for). Add years; \"eligibility\" shows which.");
        case ErrorCode::born_in_the_future:
            return N_(
                "Somebody born in {month} is not born yet in {today}. Correct the month of birth.");
        case ErrorCode::death_in_the_past:
            return N_(
                "An age at death of {age} was reached in {month}, and who lives in {today} is "
                "older. Choose a higher age.");
        case ErrorCode::scheme_start_needed:
            return N_(
                "Since when the scheme exists in {place} decides this question, and no document "
                "says so. Ask the local office (12333) for the month (from {first} to {last}), and "
                "type it: --scheme-start {last}.");
        case ErrorCode::scheme_start_wrong:
            return N_("The scheme began nowhere in {month}. Type a month from {first} to {last}.");
        case ErrorCode::no_payment_due:
            return N_(
                "No payment for {year} is due: the pension age was reached in {month}. "
                "\"eligibility\" shows which years are unpaid.");
        case ErrorCode::tier_not_known:
            return N_(
                "Only some tiers of {place} since {month} are known ({offered}); whether {amount} "
                "yuan is one is "
                "not. Ask the local office (12333), and add the tier to the policy file.");
        case ErrorCode::birth_month_needed:
            return N_("This question needs the month of birth. Type it with \"--born\".");
        case ErrorCode::certification_unreadable:
            return N_(
                "\"{text}\" is no missed proof of life. Type the month in which it was missed, "
                "such as 2030-05, or that and the later month in which it was given, such as "
                "2030-05..2031-02.");
        case ErrorCode::certification_too_early:
            return N_(
                "\"{plan}\": the pension is paid from {first}, so no proof of life can be missed "
                "in "
                "{month}. Type a later month.");
        case ErrorCode::move_unreadable:
            return N_(
                "\"{text}\" is not a move. Type the month from which the person is insured in the "
                "other place, and that place: 2024-05:420100.");
        case ErrorCode::move_twice:
            return N_(
                "Two moves are typed for {month}. One person is in one place at a time: leave one "
                "out.");
        case ErrorCode::move_to_same_place:
            return N_(
                "In {month} the person is in {place} already. Leave that move out, or correct its "
                "place.");
        case ErrorCode::move_after_pension:
            // TRANSLATORS: a move = 转移养老保险关系.
            return N_(
                "\"{plan}\": the pension is paid from {first}, and a pension in payment does not "
                "move along. Put the move of {month} before {first}, or leave it out.");
        case ErrorCode::group_years_unreadable:
            return N_(
                "\"{text}\" names no years of a group. Type them like "
                "subsistence_allowance:2018-2022, or 2018- for all years from then on.");
        case ErrorCode::group_years_twice:
            return N_(
                "Two groups are typed for {year}. One person is in one group at a time: correct "
                "the years.");
        case ErrorCode::stays_of_dated_only:
            return N_(
                "Moves and groups by year need the policy of each month. Type the month of birth "
                "with \"--born\", and not the leaflet basis.");
        case ErrorCode::result_out_of_range:
            return N_(
                "Amounts and rates together lead beyond what can be reckoned. Type a smaller "
                "amount or a lower rate.");
        case ErrorCode::plan_unreadable:
            return N_(
                "The plan \"{plan}\" was not understood. Type the yearly amount and the years, "
                "such as 100x15.");
        case ErrorCode::plan_needs_birth_month:
            return N_(
                "The plan \"{plan}\" names calendar years, and those need a birth month. Type "
                "it as well, or the years alone, such as 100x15.");
        case ErrorCode::years_out_of_range:
            return N_("So many years cannot be paid: {years}. Choose from 1 to {most}.");
        case ErrorCode::amount_out_of_range:
            return N_(
                "An amount of {amount} yuan cannot be reckoned. Type one above 0 and up to "
                "{most}.");
        case ErrorCode::tier_not_offered:
            // TRANSLATORS: tier = 缴费档次; {amount} and {offered} are yuan a year.
            return N_(
                "{place} offers no tier of {amount} yuan (tiers since {month}). The nearest: "
                "{nearest}; offered: {offered}.");
        case ErrorCode::tier_only_in_hardship:
            // TRANSLATORS: in hardship = 困难群体.
            return N_(
                "In {place} the tier of {amount} yuan is only for people in hardship. Choose "
                "their group, or another tier; the nearest: {nearest}.");
        case ErrorCode::tier_only_kept:
            return N_(
                "{place}: {amount} yuan are only for people who paid the same for the year before, "
                "without a break. Choose another tier.");
        case ErrorCode::cap_passed:
            return N_(
                "{amount} yuan for one year pass the yearly cap of {cap} yuan in {place}. Pay "
                "less for year {year}.");
        case ErrorCode::year_before_sixteen:
            return N_(
                "{year} cannot be paid: contributions begin with the year of the 16th birthday, "
                "{first}. Leave it out.");
        case ErrorCode::payment_before_its_year:
            return N_(
                "A payment of {month} cannot be for {year}: no year can be paid before it "
                "begins. Correct the month.");
        case ErrorCode::years_before_scheme:
            return N_(
                "So many years before the pension would begin with {year}, but the scheme in "
                "{place} did not begin before {first}: there are {most}. Type fewer years, or "
                "the calendar years that were paid.");
        case ErrorCode::payment_before_scheme:
            return N_(
                "A payment of {month} comes too early: the scheme in {place} did not begin "
                "before {first}. Leave it out.");
        case ErrorCode::payment_after_pension:
            return N_(
                "A payment of {month} comes too late: the pension starts in {first}. Choose an "
                "earlier month.");
        case ErrorCode::back_payment_forbidden:
            return N_("{place} does not allow {year} to be paid in a later year. Leave it out.");
        case ErrorCode::back_payment_twice:
            return N_(
                "{place} allows one back-payment for a year, and {year} has two. Put them "
                "together or leave one out.");
        case ErrorCode::contribution_base_refused:
            // TRANSLATORS: contribution base = 缴费基数; all are yuan a month.
            return N_(
                "A contribution base of {base} yuan is not possible in {place} in {month}. Choose "
                "one from {least} to {most}.");
        case ErrorCode::payment_before_its_month:
            return N_(
                "{cover} cannot be paid in {month}, before it comes. Correct the month of "
                "payment.");
        case ErrorCode::employee_month_twice:
            return N_("{month} is paid twice, or already part of the known balance. Leave it out.");
        case ErrorCode::retirement_month_refused:
            return N_(
                "Nobody born then may retire in {month}. Choose a month from {first} to {last}.");
        case ErrorCode::employee_months_unreadable:
            return N_(
                "\"{text}\" was not understood as months paid in the employee scheme. Type them as "
                "2027-01..2042-12, or 2015-03..2015-12@2027-06 where they are paid later.");
        case ErrorCode::contribution_base_unreadable:
            return N_(
                "\"{text}\" is not a contribution base. Type lower, upper, a share of the average "
                "wage such as 80%, or yuan a month such as 4200.");
        case ErrorCode::employee_account_unreadable:
            return N_(
                "\"{text}\" was not understood as an employee account. Type the month, the "
                "balance, "
                "the months paid and the average wage index as 2026-05:12345.67,96,0.8123.");
        case ErrorCode::no_policy_for_month:
            // TRANSLATORS: {rule} is a rule's name, {month} and {first} are YYYY-MM.
            return N_(
                "{place}: \"{rule}\" is not known for {month}. Records start in {first}: choose a "
                "later month; for payments of the past type \"--assume-earliest\" or a known "
                "balance (=8000@2025-12); or add the older document to the policy file.");
        case ErrorCode::policy_repealed:
            // TRANSLATORS: {rule} is a rule's name, {month} and {last} are YYYY-MM.
            return N_(
                "{place}: \"{rule}\" ran out after {last}, and nothing in its place is known for "
                "{month}. Choose an earlier month, add the newer document to the policy file, or "
                "let it go on as before (\"--assume-latest\").");
        case ErrorCode::figure_missing:
            return N_(
                "{place}: the policy file has no figure for \"{rule}\". Add it with its source, "
                "or choose another place.");
        case ErrorCode::life_table_unknown:
            return N_(
                "There is no life table called \"{table}\". Choose one of {known}, or name a file "
                "of your own, such as table.csv.");
        case ErrorCode::life_table_empty:
            return N_("\"{table}\" has a heading and no ages. Put one row for each age below it.");
        case ErrorCode::life_table_column_missing:
            // TRANSLATORS: {column} is the name to type: age.
            return N_(
                "\"{table}\" has no column \"{column}\". A life table has the heading "
                "\"age,male,female\" and below it a row for each age.");
        case ErrorCode::life_table_no_chances:
            // TRANSLATORS: the words in quotes after "columns" are names to type.
            return N_(
                "\"{table}\", line {line}: none of the columns \"{columns}\" is a chance of dying "
                "within the year. Call it \"qx\", or \"male\" and \"female\".");
        case ErrorCode::life_table_columns_many:
            return N_(
                "\"{table}\", line {line}: several columns could be meant ({columns}). Keep one "
                "for "
                "men and one for women.");
        case ErrorCode::life_table_of_men:
            return N_(
                "\"{table}\" is a life table of men alone. Name one of women, or one with both.");
        case ErrorCode::life_table_of_women:
            return N_(
                "\"{table}\" is a life table of women alone. Name one of men, or one with both.");
        case ErrorCode::life_table_places_many:
            return N_(
                "\"{table}\", line {line}: after \"{place}\" comes \"{other}\". Keep the rows of "
                "one place.");
        case ErrorCode::life_table_ages_grouped:
            return N_(
                "\"{table}\", line {line}: \"{value}\" are several ages at once. Take the table of "
                "single years of age.");
        case ErrorCode::life_table_row_uneven:
            return N_(
                "\"{table}\", line {line}: {cells:# cell|# cells}, where the heading has "
                "{columns}. Write decimals with a point, and put something into each cell.");
        case ErrorCode::life_table_age_wrong:
            return N_(
                "\"{table}\", line {line}: \"{value}\" is not an age. Write whole years from 0 to "
                "{most}.");
        case ErrorCode::life_table_ages_broken:
            return N_(
                "\"{table}\", line {line}: age {age} stands where {expected} should. List every "
                "age once, from young to old.");
        case ErrorCode::life_table_starts_late:
            return N_(
                "\"{table}\", line {line}: the table begins at age {age}. It must begin at {most} "
                "or earlier.");
        case ErrorCode::life_table_value_wrong:
            // TRANSLATORS: a chance of dying = 死亡率.
            return N_(
                "\"{table}\", line {line}: \"{value}\" is not a chance of dying from 0 to 1. Write "
                "5.9 in a thousand as 0.0059.");
        case ErrorCode::life_table_goes_on:
            return N_(
                "\"{table}\", line {line}: at age {age} the chance of dying is 1, so no age can "
                "follow. Correct it, or end the table there.");
        case ErrorCode::life_table_ends_open:
            return N_(
                "\"{table}\", line {line}: the table ends at age {age} with a chance of dying of "
                "{value}. Write 1 in the last row, or add the ages that are missing.");
        case ErrorCode::age_outside_life_table:
            // TRANSLATORS: {age}, {least} and {most} are years, such as 59.5.
            return N_(
                "\"{table}\" is for ages from {least} to {most} and says nothing about {age}. "
                "Choose another life table.");
        case ErrorCode::life_table_not_from_birth:
            return N_(
                "\"{table}\" begins at age {age}, so it cannot be brought to a life expectancy at "
                "birth. Choose a life table that begins at 0.");
        case ErrorCode::life_expectancy_out_of_range:
            return N_(
                "\"{table}\" cannot be brought to a life expectancy at birth of {expectancy}. Type "
                "one from {least} to {most}.");
        case ErrorCode::life_expectancies_disagree:
            // TRANSLATORS: three life expectancies: of the region and of the nation in one year,
            // and of the nation today.
            return N_(
                "Life expectancies of {region} in the region, {nation} in the nation and {today} "
                "in "
                "the nation today leave nothing to live. Check them.");
        case ErrorCode::life_expectancy_year_missing:
            return N_(
                "A life expectancy of the nation is of no use without the year of the region's. "
                "Type it with its year, such as {text}@2015.");
        case ErrorCode::life_expectancy_year_unknown:
            return N_(
                "The life expectancy of the nation in {year} does not come with the program (it "
                "has {known}). Type it: --national-life-expectancy.");
        case ErrorCode::policy_file_not_sqlite:
            return N_(
                "\"{file}\" is not a policy file (no SQLite database). Nothing was changed. "
                "Choose another file.");
        case ErrorCode::policy_file_of_another:
            return N_(
                "\"{file}\" belongs to another program. Nothing was changed. Choose a policy "
                "file of Yibizhang.");
        case ErrorCode::policy_file_too_new:
            return N_(
                "\"{file}\" was written by a newer version ({theirs}; this one reads {ours}). "
                "Nothing was changed. Update the program to open it.");
        case ErrorCode::policy_file_too_old:
            return N_(
                "\"{file}\" was written by an older version ({theirs}; this one reads {ours}). "
                "Nothing was changed. Choose a newer file.");
        case ErrorCode::policy_file_damaged:
            return N_(
                "\"{file}\" is damaged ({reason}). Nothing was changed. Put back a copy that "
                "works, or move the file away to start from the shipped figures.");
        case ErrorCode::policy_file_busy:
            return N_(
                "\"{file}\" is being written by another program. Close it there and try again.");
        case ErrorCode::policy_file_read_only:
            return N_("\"{file}\" can only be read. Copy it to a folder of your own to change it.");
        case ErrorCode::policy_file_unfinished:
            return N_(
                "A program was cut off while it changed \"{file}\", and what it left beside the "
                "file has to be taken back first, which is not allowed there. Copy the file and "
                "what begins with its name to a folder of your own.");
        case ErrorCode::policy_file_not_changed:
            return N_(
                "\"{file}\" could not be changed ({reason}). It is as it was before. Look at the "
                "disk and try again.");
        case ErrorCode::policy_file_too_big:
            return N_(
                "\"{file}\" has {size} MB, and a policy file has {most} at most. Nothing was "
                "changed. Choose another file.");
        case ErrorCode::policy_file_beside:
            return N_(
                "\"{beside}\" is no plain file, and stands where a file that belongs to "
                "\"{file}\" may be looked for. Nothing was changed. Move it elsewhere.");
        case ErrorCode::policy_figure_wrong:
            return N_(
                "\"{file}\" holds a figure that cannot be: {finding}. Nothing was changed. "
                "Correct the figure.");
        case ErrorCode::file_missing: return N_("\"{file}\" does not exist. Check the name.");
        case ErrorCode::file_too_large:
            return N_("\"{file}\" is too large: more than {most} bytes. Choose another one.");
        case ErrorCode::file_not_utf8:
            return N_(
                "\"{file}\" is not text in UTF-8. Save it once more, in a spreadsheet as \"CSV "
                "UTF-8\".");
        case ErrorCode::csv_quotes_wrong:
            return N_(
                "\"{file}\": the quotation marks from line {line} on do not match. Close each one, "
                "or take them out.");
        case ErrorCode::file_not_readable:
            return N_("\"{file}\" cannot be read ({reason}). Check that you may open it.");
        case ErrorCode::file_not_written:
            return N_(
                "\"{file}\" cannot be written ({reason}). What was there before is untouched. "
                "Choose another folder.");
        case ErrorCode::file_there_already:
            return N_(
                "\"{file}\" is there already and was left as it is. Choose another name, or allow "
                "replacing it (\"--overwrite\").");
        case ErrorCode::text_not_in_encoding:
            return N_("\"{text}\" cannot be written in {encoding}. Choose UTF-8.");
        case ErrorCode::identity_unreadable:
            return N_(
                "\"{text}\" is no identity number: that has 18 characters, the last a digit or X, "
                "or 15 digits in old papers. Look at the card.");
        case ErrorCode::identity_number_lost:
            return N_(
                "The identity number \"{text}\" was rounded by a spreadsheet, and its last digits "
                "are lost. Make the column text, type the number anew from the card, and save "
                "again.");
        case ErrorCode::identity_check_wrong:
            return N_(
                "The identity number {identity} cannot be right: its last character does not fit "
                "the others. Compare it with the card, digit by digit.");
        case ErrorCode::identity_birth_wrong:
            return N_(
                "The identity number {identity} cannot be right: the day of birth in it never "
                "was. Compare it with the card, digit by digit.");
        case ErrorCode::identity_other_birth:
            return N_(
                "The identity number {identity} says born in {month}, the list says \"{typed}\". "
                "Find out which of them is right, and correct the other.");
        case ErrorCode::identity_of_a_man:
            return N_(
                "The identity number {identity} is that of a man, the list says \"{typed}\". Find "
                "out which of them is right, and correct the other.");
        case ErrorCode::identity_of_a_woman:
            return N_(
                "The identity number {identity} is that of a woman, the list says \"{typed}\". "
                "Find out which of them is right, and correct the other.");
        case ErrorCode::birth_month_cut:
            return N_(
                "\"{text}\" may be {first}, or {second} whose last digit a spreadsheet took away. "
                "Type the one that is meant.");
        case ErrorCode::birth_century_unknown:
            return N_("\"{text}\" may be {first} or {second}. Type all four digits of the year.");
        case ErrorCode::list_columns_unknown:
            return N_(
                "\"{file}\": no column of the first row is known ({cells}). The first row must "
                "name the columns, such as place, born, paid and plans.");
        case ErrorCode::list_column_twice:
            return N_(
                "\"{file}\": the columns \"{column}\" and \"{other}\" say the same thing, and "
                "only one of them can count. Give the other one a name that means nothing here.");
        case ErrorCode::list_without_plans:
            return N_(
                "\"{file}\" says nowhere what is paid: it has neither a column of plans nor one "
                "of what was paid. Add one, or name a plan for all (--plan or --ladder on a "
                "command "
                "line).");
        case ErrorCode::list_without_place:
            return N_(
                "\"{file}\" says nowhere where people are insured. Add a column for the place, or "
                "name one for all (--place on a command line).");
        case ErrorCode::list_without_rows:
            return N_("\"{file}\" has no row below the names of its columns. Nothing was written.");
        case ErrorCode::list_not_text:
            return N_(
                "\"{file}\" is a {format} file, which is not read here. Open it in a spreadsheet "
                "and save the list as .xlsx or as \"CSV UTF-8\"; make columns of long numbers "
                "text before that.");
        case ErrorCode::list_workbook_damaged:
            return N_(
                "The workbook \"{file}\" is damaged or cut off, and was not read. Open it in a "
                "spreadsheet, look whether all is there, and save it once more.");
        case ErrorCode::list_workbook_locked:
            return N_(
                "The workbook \"{file}\" is locked with a password. Open it in a spreadsheet and "
                "save it without one.");
        case ErrorCode::list_workbook_too_big:
            return N_(
                "The workbook \"{file}\" unpacks to more than can be read. Save the sheet with "
                "the list alone, or as \"CSV UTF-8\".");
        case ErrorCode::list_sheet_unknown:
            return N_(
                "\"{file}\" has no sheet called \"{text}\". Its sheets: {known}. Choose one of "
                "them.");
        case ErrorCode::list_without_sheets:
            return N_(
                "\"{file}\" is no workbook, so it has no sheet \"{text}\". Leave out --sheet.");
        case ErrorCode::list_bytes_unreadable:
            return N_(
                "\"{file}\" is text in no encoding that is known: line {line} cannot be read. "
                "Save it once more, in a spreadsheet as \"CSV UTF-8\".");
        case ErrorCode::list_folder_of_another:
            return N_(
                "\"{folder}\" holds the results of another list, of other figures or of other "
                "options, so they cannot be gone on with. Choose another folder, or begin again "
                "(without --resume on a command line).");
        case ErrorCode::list_damaged_results:
            return N_(
                "\"{file}\" is not as it was left, so it cannot be gone on with. Take the folder "
                "away and begin again.");
        case ErrorCode::list_threads_wrong:
            return N_("\"{text}\" is no number of threads. Type one from 1 to {most}.");
        case ErrorCode::list_blocks_wrong:
            return N_("\"{text}\" is no number of plans a row. Type one from 1 to {most}.");
        case ErrorCode::list_result_unknown:
            return N_("There is no result called \"{text}\". Known: {known}.");
        case ErrorCode::row_cells_wrong:
            return N_(
                "The row on line {line} has {cells:# cell|# cells}, the first row names "
                "{columns:# column|# columns}. A comma or a quotation mark is missing or one too "
                "many.");
        case ErrorCode::row_quotes_wrong:
            return N_(
                "The quotation marks on line {line} do not match. Close each one, or take them "
                "out.");
        case ErrorCode::row_too_long:
            return N_(
                "The row on line {line} is longer than {most} bytes; most likely a quotation mark "
                "was never closed.");
        case ErrorCode::cell_bytes_unreadable:
            return N_(
                "The column \"{column}\" has a character that this computer cannot read (bytes "
                "{bytes}). Type it anew, or save the list as \"CSV UTF-8\".");
        case ErrorCode::cell_error:
            return N_(
                "{cell}: {text}. A formula failed in this cell. Correct it, or type the value.");
        case ErrorCode::cell_not_reckoned:
            return N_(
                "{cell} holds a formula without its result. Open the workbook in a spreadsheet and "
                "save it once more, or type the value.");
        case ErrorCode::cell_too_long:
            return N_("The row is longer than {most} bytes at {cell}. Shorten what stands there.");
        case ErrorCode::cell_without_title:
            return N_(
                "{cell} stands in a column without a name. Name the column in the row of names, or "
                "clear the cell.");
        case ErrorCode::row_without_place:
            return N_(
                "The row does not say where the person is insured. Fill in the place, or name one "
                "for all.");
        case ErrorCode::row_without_plan:
            return N_(
                "The row says neither what was paid nor what is planned. Fill in one of them, or "
                "name a plan for all.");
        case ErrorCode::row_plans_too_many:
            return N_(
                "The row has {plans:# plan|# plans}, and at most {most} fit here. Take some out, "
                "or type a larger --blocks.");
        case ErrorCode::disk_full:
            return N_(
                "There is no room left on the disk to write \"{file}\". Nothing of it was changed. "
                "Make room and do it again.");
        case ErrorCode::output_not_written:
            return N_(
                "The answer could not be written out ({reason}); it is not whole. Make room for "
                "it, or send it elsewhere, and ask again.");
        case ErrorCode::not_printed:
            return N_(
                "The printer \"{printer}\" did not take it. Look whether it is switched on and the "
                "system knows it under that name, or set a folder for slips and print from "
                "there.");
        case ErrorCode::not_printed_but_kept:
            return N_(
                "The printer \"{printer}\" did not take it; the slip lies in {folder}. Look "
                "whether "
                "the printer is switched on and the system knows it under that name.");
        case ErrorCode::change_not_told:
            return N_(
                "Change {act} was made, but what the program had to say about it could not be "
                "written out ({reason}). \"policy log\" shows it, \"policy undo {act}\" undoes "
                "it.");
        case ErrorCode::figures_then_unknown:
            return N_(
                "The figures of then do not stand in the policy file any more: its change record "
                "does not reach back to them, or belongs to another file.");
        case ErrorCode::shipped_figures_missing:
            return N_(
                "The figures that come with the program are missing (\"{file}\"). Install the "
                "program again.");
        case ErrorCode::case_file_not_ours:
            return N_(
                "\"{file}\" is not a case file of this program. Choose a file that it saved.");
        case ErrorCode::case_file_too_new:
            return N_(
                "\"{file}\" was saved by a newer version of the program (format {theirs}; this one "
                "reads up to {ours}). Nothing of it was changed. Install the newer version.");
        case ErrorCode::case_file_damaged:
            return N_(
                "\"{file}\" is damaged or cut off at line {line}. Nothing of it was changed. The "
                "version before it lies beside it, under the same name with ~ at the end.");
        case ErrorCode::case_file_too_deep:
            return N_(
                "\"{file}\" has parts within parts more than {most} deep, which no case has. "
                "Choose a file that this program saved.");
        case ErrorCode::case_name_twice:
            return N_(
                "\"{file}\" says \"{field}\" twice, and nobody knows which one is meant. Take one "
                "of them out with a text editor.");
        case ErrorCode::case_field_not_text:
            return N_(
                "\"{file}\" cannot be read: \"{field}\" must be a text in quotation marks. Correct "
                "it with a text editor.");
        case ErrorCode::case_field_not_texts:
            return N_(
                "\"{file}\" cannot be read: \"{field}\" must be a list of texts. Correct it with a "
                "text editor.");
        case ErrorCode::case_field_not_flag:
            return N_(
                "\"{file}\" cannot be read: \"{field}\" must be true or false. Correct it with a "
                "text editor.");
        case ErrorCode::case_field_not_number:
            return N_(
                "\"{file}\" cannot be read: \"{field}\" must be a whole number. Correct it with a "
                "text editor.");
        case ErrorCode::case_field_not_part:
            return N_(
                "\"{file}\" cannot be read: \"{field}\" must be a part in braces. Correct it with "
                "a "
                "text editor.");
        case ErrorCode::case_field_not_parts:
            return N_(
                "\"{file}\" cannot be read: \"{field}\" must be a list of parts in braces. Correct "
                "it with a text editor.");
        case ErrorCode::case_field_out_of_range:
            return N_(
                "\"{file}\" cannot be read: \"{field}\" must be from {least} to {most}. Correct it "
                "with a text editor.");
        case ErrorCode::settings_damaged:
            return N_(
                "What the program remembers of how you used it was damaged; the usual settings are "
                "used. The damaged file \"{file}\" was put aside as \"{aside}\".");
        case ErrorCode::answer_line_unknown:
            return N_(
                "\"{file}\", line {line}: \"{text}\" is neither \"name: value\" nor a paragraph "
                "below a question. Correct it.");
        case ErrorCode::answer_fact_missing:
            return N_(
                "\"{file}\": the answer that begins at line {line} does not say \"{name}:\". Add "
                "that line.");
        case ErrorCode::answer_fact_wrong:
            return N_(
                "\"{file}\", line {line}: \"{name}\" cannot be \"{text}\"; it may be {known}. "
                "Correct it.");
        case ErrorCode::answer_text_missing:
            return N_(
                "\"{file}\": the answer that begins at line {line} has no question with a text "
                "below it ({language}). Add \"# {language} the question\", and the answer below "
                "it.");
        case ErrorCode::answer_pack_unknown:
            return N_("No pack of answers is called \"{pack}\". There are: {known}.");
        case ErrorCode::policy_file_not_upgraded:
            return N_(
                "\"{file}\" is of an older version and cannot be brought up to this one "
                "({reason}). Nothing was changed. Correct what is named there, or move the file "
                "away to start from the shipped figures.");
        case ErrorCode::policy_file_changed:
            return N_(
                "\"{file}\" was changed by somebody else while you looked. Nothing was done. Look "
                "at the difference again.");
        case ErrorCode::policy_act_unknown:
            return N_(
                "The change record has no number {act}. \"policy log\" shows the numbers there "
                "are.");
        case ErrorCode::policy_change_in_the_way:
            // TRANSLATORS: {act} is a number of the change record, {which} a row of the file.
            return N_(
                "Change {act} cannot be undone: {which} was changed again later or is needed by "
                "something later. Nothing was changed. Undo the later change first.");
        case ErrorCode::policy_place_not_shipped:
            return N_("The program brings no figures of {place}. Nothing was changed.");
        case ErrorCode::policy_row_refused:
            // TRANSLATORS: {which} is a row of the policy file, {reason} a sentence of its own.
            return N_("{which}: {reason} Nothing was changed.");
        case ErrorCode::policy_tables_altered:
            // TRANSLATORS: {tables} says of each table what was done to it.
            return N_(
                "Another program has changed the tables of \"{file}\" itself, not only what "
                "stands in them. {tables} Nothing was changed. \"policy mend\" takes what stands "
                "in it into a sound file.");
        case ErrorCode::policy_choice_incomplete:
            return N_(
                "What you chose needs {which} as well. Nothing was changed. Choose that too, or "
                "leave out what needs it.");
        case ErrorCode::policy_file_whole:
            return N_("The tables of \"{file}\" are as they should be. There is nothing to mend.");
        case ErrorCode::unconfirmed_not_there:
            return N_(
                "Among the figures not confirmed there is no \"{rule}\" of {place} that begins in "
                "{month}. Nothing was changed. \"policy list --search\" shows of which places "
                "there are some.");
        case ErrorCode::pack_not_a_file:
            return N_(
                "\"{file}\" is a folder, a link or a device, not a pack. Choose the file itself.");
        case ErrorCode::pack_too_big:
            return N_(
                "\"{file}\" has {size} MB, and a pack has {most} at most. Nothing was changed. Ask "
                "for a file made by \"policy export\".");
        case ErrorCode::pack_too_many_rows:
            return N_(
                "\"{file}\" has {rows} rows, and a pack of one place has {most} at most. Nothing "
                "was changed. Ask for a file made by \"policy export\".");
        case ErrorCode::pack_text_too_long:
            return N_(
                "\"{file}\" has a text of more than {most} bytes (table {table}, column {column}). "
                "Nothing was changed. Ask whoever sent it for a correct pack.");
        case ErrorCode::pack_text_controls:
            return N_(
                "\"{file}\" has a text with control characters (table {table}, column {column}). "
                "Nothing was changed. Ask whoever sent it for a correct pack.");
        case ErrorCode::fonts_missing:
            return N_(
                "There is no font on this machine to draw the sheet with. Install one that has "
                "Chinese, such as Noto Sans CJK.");
        case ErrorCode::pack_without_one_place:
            return N_(
                "\"{file}\" is not the pack of one place (places with figures: {places}). Nothing "
                "was changed. Make a pack with \"policy export\".");
    }
    expects(false, "explain: error code without a sentence");
    return "";
}

/// A figure that was refused, with the sentence of its finding where the error holds one whole.
std::string explain_wrong_figure(const Error& error, const Finding& finding, const Translate& tr) {
    const char* message = N_("\"{file}\" cannot be used. {finding} Nothing was changed.");
    return filled(message,
                  {{"file", std::string{fact(error, "file")}}, {"finding", explain(finding, tr)}},
                  tr);
}

/// The row of a policy file that the error is about.
std::string which_row(const Error& error, const Translate& tr) {
    const bool document = !fact(error, "source").empty();
    const bool figure = !fact(error, "month").empty();
    const char* message = N_("{place}");
    if (document) message = N_("the document \"{source}\"");
    if (figure) message = N_("{place}, \"{rule}\" from {month}");
    return filled(message, error.facts, tr);
}

/// With the row that is in the way, or missing.
std::string explain_with_row(const Error& error, const Translate& tr) {
    Error told = error;
    told.facts.emplace_back("which", which_row(error, tr));
    return filled(sentence(error.code), told.facts, tr);
}

/// A row that cannot stand in the file, and why.
std::string explain_refused_row(const Error& error, const Translate& tr) {
    Error told = error;
    told.facts.emplace_back("which", which_row(error, tr));
    told.facts.emplace_back("reason",
                            refused_row_text(fact(error, "why"), fact(error, "columns"), tr));
    return filled(sentence(error.code), told.facts, tr);
}

std::string explain_altered(const Error& error, const Translate& tr) {
    Error told = error;
    std::erase_if(told.facts, [](const auto& each) { return each.first == "tables"; });
    told.facts.emplace_back("tables", altered_tables_text(fact(error, "tables"), tr));
    return filled(sentence(error.code), told.facts, tr);
}

std::string explain_alone(const Error& error, const Translate& tr) {
    if ((error.code == ErrorCode::policy_change_in_the_way ||
         error.code == ErrorCode::policy_choice_incomplete) &&
        !error.facts.empty())
        return explain_with_row(error, tr);
    if (error.code == ErrorCode::policy_row_refused) return explain_refused_row(error, tr);
    if (error.code == ErrorCode::policy_tables_altered) return explain_altered(error, tr);
    if (error.code == ErrorCode::policy_figure_wrong)
        if (const auto finding = finding_in(error.facts))
            return explain_wrong_figure(error, *finding, tr);
    return filled(sentence(error.code), error.facts, tr);
}

}  // namespace

std::string explain(const Error& error, const Translate& tr) {
    const std::string message = explain_alone(error, tr);
    const auto person = fact(error, "person");
    if (person.empty()) return message;
    return of_person(std::string{person}, message, tr);
}

std::string of_person(const std::string& person, const std::string& message, const Translate& tr) {
    const bool is_number = person.find_first_not_of("0123456789") == std::string::npos;
    return fmt::format(
        fmt::runtime(tr(is_number ? N_("Person {person}: {message}") : N_("{person}: {message}"))),
        fmt::arg("person", person), fmt::arg("message", message));
}

}  // namespace pension
