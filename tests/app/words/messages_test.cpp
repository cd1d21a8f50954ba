// SPDX-License-Identifier: Apache-2.0
#include "app/words/messages.hpp"

#include "app/words/filled.hpp"
#include "app/words/terms.hpp"
#include "support/sentences.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <set>

namespace bdata = boost::unit_test::data;

namespace pension {

std::ostream& operator<<(std::ostream& out, const Error& error) {
    return out << "error code " << static_cast<int>(error.code);
}

namespace {

using Facts = std::vector<std::pair<std::string, std::string>>;

/// The facts that the comments in base/result.hpp promise; a sentence that asks for another one
/// cannot be formatted and throws.
const Error all_errors[] = {
    {ErrorCode::place_unknown, {{"place", "长沙镇"}}},
    {ErrorCode::place_without_figures, {{"place", "乌鲁木齐市"}, {"place_en", "Urumqi"}}},
    {ErrorCode::place_ambiguous, {{"place", "省"}, {"candidates", "370000 山东省, 430000 湖南省"}}},
    {ErrorCode::month_unreadable, {{"text", "2017-3"}}},
    {ErrorCode::birth_unreadable, {{"text", "72-2"}}},
    {ErrorCode::birth_or_age_unreadable, {{"text", "54"}}},
    {ErrorCode::calendar_ambiguous,
     {{"text", "1972年八月十五"},
      {"month", "1972-08"},
      {"lunar", "1972-08-15"},
      {"civil", "1972-09-22"}}},
    {ErrorCode::lunar_date_unreadable, {{"text", "农历七二年二月"}}},
    {ErrorCode::lunar_year_unknown, {{"year", "1899"}, {"first", "1900"}, {"last", "2100"}}},
    {ErrorCode::lunar_leap_missing, {{"lunar", "1972-leap4"}, {"year", "1972"}}},
    {ErrorCode::lunar_leap_another, {{"lunar", "1987-leap7"}, {"leap", "1987-leap6"}}},
    {ErrorCode::lunar_day_missing, {{"lunar", "1987-leap6"}, {"day", "30"}, {"days", "29"}}},
    {ErrorCode::lunar_day_needed,
     {{"lunar", "1972-02"}, {"month", "1972-03"}, {"next", "1972-04"}}},
    {ErrorCode::lunar_day_unknown,
     {{"civil", "2101-01-29"}, {"first", "1900-01-31"}, {"last", "2101-01-28"}}},
    {ErrorCode::age_unreadable, {{"text", "old"}}},
    {ErrorCode::age_out_of_range, {{"age", "200"}, {"least", "16"}, {"most", "120"}}},
    {ErrorCode::rate_unreadable, {{"text", "2.5"}}},
    {ErrorCode::rate_out_of_range, {{"text", "51%"}, {"most", "50%"}}},
    {ErrorCode::growth_unreadable, {{"text", "10"}}},
    {ErrorCode::pay_month_wrong, {{"text", "13"}}},
    {ErrorCode::group_unknown, {{"text", "rich"}, {"known", "ordinary, severely_disabled"}}},
    {ErrorCode::option_wrong, {{"reason", "--plan is missing"}}},
    {ErrorCode::move_unreadable, {{"text", "2024:420100"}}},
    {ErrorCode::move_twice, {{"month", "2024-05"}}},
    {ErrorCode::move_to_same_place, {{"month", "2024-05"}, {"place", "武汉市"}}},
    {ErrorCode::move_after_pension,
     {{"plan", "2012-2026:100"}, {"month", "2030-05"}, {"first", "2027-02"}}},
    {ErrorCode::group_years_unreadable, {{"text", "ordinary:2022-2018"}}},
    {ErrorCode::group_years_twice, {{"year", "2020"}}},
    {ErrorCode::stays_of_dated_only, {}},
    {ErrorCode::plan_unreadable, {{"plan", "100*15"}}},
    {ErrorCode::plan_needs_birth_month, {{"plan", "2012:100"}}},
    {ErrorCode::years_out_of_range, {{"years", "200"}, {"most", "100"}}},
    {ErrorCode::amount_out_of_range, {{"amount", "0"}, {"most", "100000000.00"}}},
    {ErrorCode::tier_not_offered,
     {{"amount", "150"},
      {"place", "长沙市"},
      {"month", "2017-01"},
      {"offered", "100, 200"},
      {"nearest", "100, 200"}}},
    {ErrorCode::tier_only_in_hardship,
     {{"amount", "100.00"}, {"place", "湖南省"}, {"nearest", "300.00"}}},
    {ErrorCode::tier_only_kept, {{"amount", "7500.00"}, {"place", "金华市"}}},
    {ErrorCode::cap_passed,
     {{"amount", "3100"}, {"cap", "3000"}, {"place", "长沙市"}, {"year", "2015"}}},
    {ErrorCode::year_before_sixteen, {{"year", "1975"}, {"first", "1976"}}},
    {ErrorCode::payment_before_its_year, {{"year", "2010"}, {"month", "2009-12"}}},
    {ErrorCode::years_before_scheme,
     {{"year", "2007"}, {"first", "2009-09"}, {"most", "13"}, {"place", "长沙市"}}},
    {ErrorCode::payment_before_scheme,
     {{"month", "2005-12"}, {"first", "2010-07"}, {"place", "长沙市"}}},
    {ErrorCode::payment_after_pension, {{"month", "2020-06"}, {"first", "2020-06"}}},
    {ErrorCode::back_payment_forbidden, {{"year", "2010"}, {"place", "长沙市"}}},
    {ErrorCode::back_payment_twice, {{"year", "2010"}, {"place", "长沙市"}}},
    {ErrorCode::raise_forbidden, {{"year", "2010"}, {"place", "长沙市"}}},
    {ErrorCode::back_payment_too_late,
     {{"year", "2010"}, {"month", "2030-01"}, {"place", "长沙市"}}},
    {ErrorCode::back_payment_beyond_years, {{"year", "2010"}, {"most", "15"}, {"place", "长沙市"}}},
    {ErrorCode::too_many_payments, {{"year", "2010"}, {"most", "1"}, {"place", "长沙市"}}},
    {ErrorCode::grants_above_cap,
     {{"year", "2010"}, {"amount", "5000.00"}, {"cap", "3000.00"}, {"place", "长沙市"}}},
    {ErrorCode::government_pays_nothing, {{"year", "2010"}, {"place", "长沙市"}}},
    {ErrorCode::plan_of_leaflets_only, {{"plan", "=100x15"}}},
    {ErrorCode::no_payment_due, {{"year", "2026"}, {"month", "2022-02"}}},
    {ErrorCode::tier_not_known,
     {{"amount", "300"}, {"month", "2026-01"}, {"offered", "200"}, {"place", "长沙市"}}},
    {ErrorCode::not_eligible,
     {{"plan", "100x14"}, {"years", "14"}, {"minimum", "15"}, {"missing", "1"}}},
    {ErrorCode::birth_month_needed, {}},
    {ErrorCode::certification_unreadable, {{"text", "2030"}}},
    {ErrorCode::certification_too_early,
     {{"plan", "100x15"}, {"month", "2029-12"}, {"first", "2030-01"}}},
    {ErrorCode::result_out_of_range, {}},
    {ErrorCode::contribution_base_refused,
     {{"base", "1000.00"},
      {"least", "1965.18"},
      {"most", "9825.90"},
      {"month", "2013-01"},
      {"place", "武汉市"}}},
    {ErrorCode::payment_before_its_month, {{"cover", "2026-06"}, {"month", "2026-05"}}},
    {ErrorCode::employee_month_twice, {{"month", "2026-05"}}},
    {ErrorCode::retirement_month_refused,
     {{"month", "2040-01"}, {"first", "2022-01"}, {"last", "2028-02"}}},
    {ErrorCode::employee_months_unreadable, {{"text", "2027-2042"}}},
    {ErrorCode::contribution_base_unreadable, {{"text", "middle"}}},
    {ErrorCode::employee_account_unreadable, {{"text", "12345.67"}}},
    {ErrorCode::no_policy_for_month,
     {{"rule", "base_pension"}, {"place", "长沙市"}, {"month", "2016-12"}, {"first", "2017-01"}}},
    {ErrorCode::policy_repealed,
     {{"rule", "base_pension"}, {"place", "长沙市"}, {"month", "2020-01"}, {"last", "2019-12"}}},
    {ErrorCode::figure_missing, {{"rule", "base_pension"}, {"place", "长沙市"}}},
    {ErrorCode::life_table_unknown, {{"table", "un2027"}, {"known", "un2026, un-cohort-1966"}}},
    {ErrorCode::life_table_empty, {{"table", "a.csv"}}},
    {ErrorCode::life_table_column_missing, {{"table", "a.csv"}, {"column", "female"}}},
    {ErrorCode::life_table_no_chances,
     {{"table", "a.txt"}, {"line", "3"}, {"columns", "Year, Age, mx"}}},
    {ErrorCode::life_table_columns_many,
     {{"table", "a.csv"}, {"line", "1"}, {"columns", "CL1, CL3, CL5"}}},
    {ErrorCode::life_table_of_men, {{"table", "a.csv"}}},
    {ErrorCode::life_table_of_women, {{"table", "a.csv"}}},
    {ErrorCode::life_table_places_many,
     {{"table", "a.csv"}, {"line", "103"}, {"place", "China"}, {"other", "Japan"}}},
    {ErrorCode::life_table_ages_grouped, {{"table", "a.csv"}, {"line", "3"}, {"value", "1-4"}}},
    {ErrorCode::life_table_row_uneven,
     {{"table", "a.csv"}, {"line", "7"}, {"cells", "5"}, {"columns", "3"}}},
    {ErrorCode::life_table_age_wrong,
     {{"table", "a.csv"}, {"line", "7"}, {"value", "105+"}, {"most", "150"}}},
    {ErrorCode::life_table_ages_broken,
     {{"table", "a.csv"}, {"line", "7"}, {"age", "6"}, {"expected", "5"}}},
    {ErrorCode::life_table_starts_late,
     {{"table", "a.csv"}, {"line", "2"}, {"age", "65"}, {"most", "60"}}},
    {ErrorCode::life_table_value_wrong, {{"table", "a.csv"}, {"line", "7"}, {"value", "5.9"}}},
    {ErrorCode::life_table_goes_on, {{"table", "a.csv"}, {"line", "92"}, {"age", "90"}}},
    {ErrorCode::life_table_ends_open,
     {{"table", "a.csv"}, {"line", "102"}, {"age", "100"}, {"value", "0.4"}}},
    {ErrorCode::age_outside_life_table,
     {{"table", "un-cohort-1981"}, {"age", "40.5"}, {"least", "45"}, {"most", "105"}}},
    {ErrorCode::life_table_not_from_birth, {{"table", "un-cohort-1981"}, {"age", "45"}}},
    {ErrorCode::life_expectancy_out_of_range,
     {{"table", "un2026"}, {"expectancy", "30"}, {"least", "41.2"}, {"most", "103.1"}}},
    {ErrorCode::life_expectancies_disagree, {{"region", "16"}, {"nation", "100"}, {"today", "79"}}},
    {ErrorCode::life_expectancy_year_missing, {{"text", "77.14"}}},
    {ErrorCode::life_expectancy_year_unknown, {{"year", "2016"}, {"known", "2010, 2015"}}},
    {ErrorCode::file_missing, {{"file", "a.db"}}},
    {ErrorCode::file_too_large, {{"file", "a.csv"}, {"most", "1000000"}}},
    {ErrorCode::file_not_utf8, {{"file", "a.csv"}}},
    {ErrorCode::csv_quotes_wrong, {{"file", "a.csv"}, {"line", "7"}}},
    {ErrorCode::file_not_readable, {{"file", "a.db"}, {"reason", "Is a directory"}}},
    {ErrorCode::file_there_already, {{"file", "a.csv"}}},
    {ErrorCode::text_not_in_encoding, {{"text", "a"}, {"encoding", "GB18030"}}},
    {ErrorCode::identity_unreadable, {{"text", "43010219720"}}},
    {ErrorCode::identity_number_lost, {{"text", "4.30102E+17"}}},
    {ErrorCode::identity_check_wrong, {{"identity", "430*************18"}}},
    {ErrorCode::identity_birth_wrong, {{"identity", "430*************18"}}},
    {ErrorCode::identity_other_birth,
     {{"identity", "430*************18"}, {"month", "1972-03"}, {"typed", "1972-05"}}},
    {ErrorCode::identity_of_a_man, {{"identity", "430*************18"}, {"typed", "女"}}},
    {ErrorCode::identity_of_a_woman, {{"identity", "430*************18"}, {"typed", "男"}}},
    {ErrorCode::birth_month_cut, {{"text", "1972.1"}, {"first", "1972-01"}, {"second", "1972-10"}}},
    {ErrorCode::birth_century_unknown,
     {{"text", "08.3"}, {"first", "1908-03"}, {"second", "2008-03"}}},
    {ErrorCode::list_columns_unknown, {{"file", "a.csv"}, {"cells", "a, b"}}},
    {ErrorCode::list_column_twice, {{"file", "a.csv"}, {"column", "born"}, {"other", "birthday"}}},
    {ErrorCode::list_without_plans, {{"file", "a.csv"}}},
    {ErrorCode::list_without_place, {{"file", "a.csv"}}},
    {ErrorCode::list_without_rows, {{"file", "a.csv"}}},
    {ErrorCode::list_not_text, {{"file", "a.xlsx"}, {"format", ".xlsx"}}},
    {ErrorCode::list_bytes_unreadable, {{"file", "a.csv"}, {"line", "7"}}},
    {ErrorCode::list_folder_of_another, {{"folder", "out"}}},
    {ErrorCode::list_damaged_results, {{"file", "out/results.csv"}}},
    {ErrorCode::list_threads_wrong, {{"text", "0"}, {"most", "256"}}},
    {ErrorCode::list_blocks_wrong, {{"text", "0"}, {"most", "200"}}},
    {ErrorCode::list_result_unknown, {{"text", "pension"}, {"known", "plan, monthly"}}},
    {ErrorCode::row_cells_wrong, {{"line", "7"}, {"cells", "4"}, {"columns", "5"}}},
    {ErrorCode::row_quotes_wrong, {{"line", "7"}}},
    {ErrorCode::row_too_long, {{"line", "7"}, {"most", "65536"}}},
    {ErrorCode::list_workbook_damaged, {{"file", "a.xlsx"}}},
    {ErrorCode::list_workbook_locked, {{"file", "a.xlsx"}}},
    {ErrorCode::list_workbook_too_big, {{"file", "a.xlsx"}}},
    {ErrorCode::list_sheet_unknown, {{"file", "a.xlsx"}, {"text", "C"}, {"known", "A, B"}}},
    {ErrorCode::list_without_sheets, {{"file", "a.csv"}, {"text", "A"}}},
    {ErrorCode::cell_error, {{"cell", "B7"}, {"text", "#N/A"}}},
    {ErrorCode::cell_not_reckoned, {{"cell", "B7"}}},
    {ErrorCode::cell_too_long, {{"cell", "B7"}, {"most", "65536"}}},
    {ErrorCode::cell_without_title, {{"cell", "H7"}}},
    {ErrorCode::cell_bytes_unreadable, {{"column", "name"}, {"bytes", "82 35 90 37"}}},
    {ErrorCode::row_without_place, {}},
    {ErrorCode::row_without_plan, {}},
    {ErrorCode::row_plans_too_many, {{"plans", "7"}, {"most", "4"}}},
    {ErrorCode::file_not_written, {{"file", "a.pdf"}, {"reason", "No space left on device"}}},
    {ErrorCode::policy_file_not_sqlite, {{"file", "a.db"}}},
    {ErrorCode::policy_file_of_another, {{"file", "a.db"}}},
    {ErrorCode::policy_file_too_new, {{"file", "a.db"}, {"theirs", "2"}, {"ours", "1"}}},
    {ErrorCode::policy_file_too_old, {{"file", "a.db"}, {"theirs", "0"}, {"ours", "1"}}},
    {ErrorCode::policy_file_damaged, {{"file", "a.db"}, {"reason", "malformed"}}},
    {ErrorCode::policy_file_busy, {{"file", "a.db"}}},
    {ErrorCode::disk_full, {{"file", "a.db"}}},
    {ErrorCode::output_not_written, {{"reason", "No space left on device"}}},
    {ErrorCode::not_printed, {{"printer", "hall"}}},
    {ErrorCode::not_printed_but_kept, {{"printer", "hall"}, {"folder", "slips"}}},
    {ErrorCode::change_not_told, {{"act", "3"}, {"reason", "No space left on device"}}},
    {ErrorCode::policy_file_unfinished, {{"file", "a.db"}}},
    {ErrorCode::policy_file_not_changed, {{"file", "a.db"}, {"reason", "disk I/O error"}}},
    {ErrorCode::policy_file_too_big, {{"file", "a.db"}, {"size", "4096"}, {"most", "256"}}},
    {ErrorCode::policy_file_beside, {{"file", "a.db"}, {"beside", "a.db-journal"}}},
    {ErrorCode::pack_too_many_rows, {{"file", "a"}, {"rows", "99167"}, {"most", "20000"}}},
    {ErrorCode::policy_file_read_only, {{"file", "a.db"}}},
    {ErrorCode::policy_figure_wrong, {{"file", "a.db"}, {"finding", "tiers_not_rising"}}},
    {ErrorCode::figures_then_unknown, {}},
    {ErrorCode::shipped_figures_missing, {{"file", "policy.db"}}},
    {ErrorCode::case_file_not_ours, {{"file", "mother.yibizhang"}}},
    {ErrorCode::case_file_too_new, {{"file", "mother.yibizhang"}, {"theirs", "2"}, {"ours", "1"}}},
    {ErrorCode::case_file_damaged, {{"file", "mother.yibizhang"}, {"line", "7"}}},
    {ErrorCode::case_file_too_deep, {{"file", "mother.yibizhang"}, {"most", "16"}}},
    {ErrorCode::case_name_twice, {{"file", "mother.yibizhang"}, {"field", "case.born"}}},
    {ErrorCode::case_field_not_text, {{"file", "mother.yibizhang"}, {"field", "case.born"}}},
    {ErrorCode::case_field_not_texts, {{"file", "mother.yibizhang"}, {"field", "case.group"}}},
    {ErrorCode::case_field_not_flag, {{"file", "mother.yibizhang"}, {"field", "case.unconfirmed"}}},
    {ErrorCode::case_field_not_number,
     {{"file", "mother.yibizhang"}, {"field", "case.plans[0].colour"}}},
    {ErrorCode::case_field_not_part, {{"file", "mother.yibizhang"}, {"field", "case.employee"}}},
    {ErrorCode::case_field_not_parts, {{"file", "mother.yibizhang"}, {"field", "case.plans"}}},
    {ErrorCode::case_field_out_of_range,
     {{"file", "mother.yibizhang"},
      {"field", "case.plans[0].colour"},
      {"least", "0"},
      {"most", "5"}}},
    {ErrorCode::settings_damaged, {{"file", "settings.txt"}, {"aside", "settings.txt.damaged"}}},
    {ErrorCode::answer_line_unknown, {{"file", "a.txt"}, {"line", "3"}, {"text", "x"}}},
    {ErrorCode::answer_fact_missing, {{"file", "a.txt"}, {"line", "1"}, {"name", "from"}}},
    {ErrorCode::answer_fact_wrong,
     {{"file", "a.txt"}, {"line", "2"}, {"name", "from"}, {"text", "x"}, {"known", "2017-03"}}},
    {ErrorCode::answer_text_missing, {{"file", "a.txt"}, {"line", "1"}, {"language", "zh_CN"}}},
    {ErrorCode::answer_pack_unknown, {{"pack", "x"}, {"known", "a, b"}}},
    {ErrorCode::policy_file_not_upgraded, {{"file", "a.db"}, {"reason", "CHECK failed"}}},
    {ErrorCode::policy_file_changed, {{"file", "a.db"}}},
    {ErrorCode::policy_act_unknown, {{"act", "7"}}},
    {ErrorCode::policy_change_in_the_way,
     {{"act", "7"}, {"rule", "base_pension"}, {"place", "长沙市"}, {"month", "2017-01"}}},
    {ErrorCode::policy_place_not_shipped, {{"place", "330100"}}},
    {ErrorCode::policy_row_refused,
     {{"why", "value"},
      {"columns", "fen_per_month"},
      {"rule", "base_pension"},
      {"place", "长沙市"},
      {"month", "2017-01"}}},
    {ErrorCode::policy_tables_altered,
     {{"file", "a.db"}, {"tables", "base_pension:checks,types=fen_per_month;place:missing"}}},
    {ErrorCode::policy_choice_incomplete, {{"source", "cs-2017-1"}}},
    {ErrorCode::policy_file_whole, {{"file", "a.db"}}},
    {ErrorCode::unconfirmed_not_there,
     {{"rule", "base_pension"}, {"place", "长沙市"}, {"month", "2017-01"}}},
    {ErrorCode::pack_not_a_file, {{"file", "a.ybzpolicy"}}},
    {ErrorCode::pack_too_big, {{"file", "a.ybzpolicy"}, {"size", "40"}, {"most", "16"}}},
    {ErrorCode::pack_text_too_long,
     {{"file", "a.ybzpolicy"}, {"table", "source"}, {"column", "link"}, {"most", "4000"}}},
    {ErrorCode::pack_text_controls,
     {{"file", "a.ybzpolicy"}, {"table", "source"}, {"column", "link"}}},
    {ErrorCode::pack_without_one_place, {{"file", "a.ybzpolicy"}, {"places", "3"}}},
    {ErrorCode::fonts_missing, {}},
    {ErrorCode::rate_ambiguous, {{"text", "0.025"}, {"percent", "0.025%"}, {"share", "2.5%"}}},
    {ErrorCode::amount_unreadable, {{"text", "ten"}}},
    {ErrorCode::years_unreadable, {{"text", "fifteen"}}},
    {ErrorCode::sex_unreadable, {{"text", "x"}}},
    {ErrorCode::born_in_the_future, {{"month", "2066-03"}, {"today", "2026-11"}}},
    {ErrorCode::death_in_the_past, {{"age", "17"}, {"month", "1997-03"}, {"today", "2026-11"}}},
    {ErrorCode::scheme_start_needed,
     {{"place", "武汉市"}, {"first", "2009-09"}, {"last", "2012-08"}}},
    {ErrorCode::scheme_start_wrong,
     {{"month", "2013-01"}, {"first", "2009-09"}, {"last", "2012-08"}}},
};

/// The same for calc/told/warning.hpp.

}  // namespace

BOOST_AUTO_TEST_SUITE(messages)

BOOST_DATA_TEST_CASE(every_error_has_a_sentence_with_all_its_facts, bdata::make(all_errors),
                     error) {
    check_sentence(explain(error, Translate{}), error.facts);
}

// The codes are numbered without a gap, so the list above is whole when it holds each number up
// to the last one; a code added at the end is found because it has no sentence to pass here.
BOOST_AUTO_TEST_CASE(the_list_above_holds_every_code_once) {
    std::set<int> errors;
    for (const Error& error : all_errors) errors.insert(static_cast<int>(error.code));
    BOOST_TEST(errors.size() == std::size(all_errors));
    BOOST_TEST(*errors.rbegin() + 1 == static_cast<int>(std::size(all_errors)));
    BOOST_CHECK_THROW(explain(Error{static_cast<ErrorCode>(std::size(all_errors))}, Translate{}),
                      std::logic_error);
}

BOOST_AUTO_TEST_CASE(a_missing_fact_is_found_and_not_left_blank) {
    for (const Error& error : all_errors)
        if (!error.facts.empty())
            BOOST_CHECK_THROW(explain(Error{error.code}, Translate{}), std::runtime_error);
}

BOOST_AUTO_TEST_CASE(a_rule_is_called_by_its_name_and_not_by_its_table) {
    const auto sentence = explain(
        Error{ErrorCode::figure_missing, {{"rule", "base_pension"}, {"place", "长沙市"}}}, {});
    BOOST_TEST(sentence.find("\"Base pension\"") != std::string::npos, sentence);
    BOOST_TEST(sentence.find("base_pension") == std::string::npos, sentence);
}

BOOST_AUTO_TEST_CASE(a_place_is_called_by_its_name_in_the_readers_language) {
    const Error error{ErrorCode::back_payment_forbidden,
                      {{"year", "2010"}, {"place", "长沙市"}, {"place_en", "Changsha"}}};
    BOOST_TEST(explain(error, Translate{}).starts_with("Changsha does not"));
    BOOST_TEST(explain(error, Translate{"zh_CN", {}}).starts_with("长沙市 does not"));
    // A place without an English name keeps its own.
    const Error unnamed{ErrorCode::back_payment_forbidden,
                        {{"year", "2010"}, {"place", "某村"}, {"place_en", ""}}};
    BOOST_TEST(explain(unnamed, Translate{}).starts_with("某村 does not"));
}

// One is one year, none and several are years; the number stands where # does.
BOOST_AUTO_TEST_CASE(a_number_takes_the_form_that_goes_with_it) {
    const auto said = [](const char* years) {
        return filled("for {years:# year|# years} in all", {{"years", years}}, Translate{});
    };
    BOOST_TEST(said("1") == "for 1 year in all");
    BOOST_TEST(said("15") == "for 15 years in all");
    BOOST_TEST(said("0") == "for 0 years in all");
    BOOST_TEST(filled("{n:once|# times}", {{"n", "1"}}, Translate{}) == "once");
    // A code is no number, and keeps its zeros.
    BOOST_TEST(filled("{code}", {{"code", "0371"}}, Translate{}) == "0371");
    // Seen: a translation with the one form that Chinese has ended the program.
    BOOST_TEST(filled("满{n:#年}", {{"n", "15"}}, Translate{}) == "满15年");
}

BOOST_AUTO_TEST_CASE(a_plan_is_called_in_words_and_what_is_none_as_it_was_typed) {
    const auto said = [](const char* plan) {
        return filled("{plan}", {{"plan", plan}}, Translate{});
    };
    BOOST_TEST(said("100x1") == "100 a year for 1 year");
    BOOST_TEST(said("2018-2026:g") == "paid by the government for 2018\u20132026");
    BOOST_TEST(said("2020:300+50c+20s") ==
               "300 for 2020, collective grant of 50 for 2020, sponsorship of 20 for 2020");
    BOOST_TEST(said("nonsense") == "nonsense");
}

BOOST_AUTO_TEST_CASE(braces_in_what_was_typed_are_shown_as_they_are) {
    const auto sentence =
        explain(Error{ErrorCode::plan_unreadable, {{"plan", "{place}{0}%s"}}}, {});
    BOOST_TEST(sentence.find("\"{place}{0}%s\"") != std::string::npos, sentence);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
