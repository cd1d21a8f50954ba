// SPDX-License-Identifier: Apache-2.0
#include "app/sheets/comparison_sheet.hpp"

#include "app/words/terms.hpp"
#include "calc/changsha.hpp"
#include "calc/county.hpp"
#include "draw/pages.hpp"
#include "sheet/parts.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>

namespace pension {

namespace {

const std::string policy_id =
    "sha256:6ceba6ebebc1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

/// Changsha with its documents, as the shipped file names them.
ResidentRules changsha_with_sources() {
    ResidentRules rules = changsha();
    const auto local = std::make_shared<Source>(
        Source{"", "长沙12333为市民解答社保问题（无忧保个人社保网 2017-03-31）", "", "",
               Evidence::reported, "2026-11-21"});
    const auto national =
        std::make_shared<Source>(Source{"", "国务院关于建立统一的城乡居民基本养老保险制度的意见",
                                        "国发〔2014〕8号", "", Evidence::official, "2026-11-21"});
    for_each_timeline(rules, [&](auto& rule) {
        if (rule.entries().empty()) return;
        auto entry = rule.entries().front();
        auto provenance = std::make_shared<Provenance>(*entry.provenance);
        provenance->source = provenance->area == nation ? national : local;
        entry.provenance = provenance;
        rule = {rule.topic(), {entry}};
    });
    return rules;
}

Sheet sheet_of(const Case& question, const Translate& tr = {}) {
    const auto made = compare(question, changsha_with_sources(), Tell::derivation).value();
    return comparison_sheet(made, policy_id, tr);
}

template <class T>
std::vector<T> blocks_of(const Sheet& sheet) {
    std::vector<T> found;
    for (const Block& block : sheet.blocks)
        if (const T* wanted = std::get_if<T>(&block)) found.push_back(*wanted);
    return found;
}

/// All words of the sheet but those of its charts and of the table of figures.
std::string words_of(const Sheet& sheet) {
    std::string words;
    for (const Heading& heading : blocks_of<Heading>(sheet)) words += heading.text + "\n";
    for (const Paragraph& paragraph : blocks_of<Paragraph>(sheet)) words += paragraph.text + "\n";
    for (const Table& table : blocks_of<Table>(sheet))
        if (table.weight == Weight::small)
            for (const TableRow& row : table.rows)
                for (const std::string& cell : row.cells) words += cell + "\n";
    return words;
}

Sheet dated_sheet(std::vector<const char*> plans, const Translate& tr = {},
                  const std::string& name = {}) {
    Case question = dated_case("1972-03", std::move(plans));
    question.sex = Sex::female;
    return comparison_sheet(compare(question, county(), Tell::derivation).value(), policy_id, tr,
                            name);
}

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

/// Half of those who are 60 die before 61, the others before 62.
std::shared_ptr<const LifeTables> two_years() {
    LifeTableSource source{"two", "两年", "Two years", "", "", "Words that it asks for."};
    const std::vector<LifeTableRow> rows{{1, 60, *parse_probability("0.5")},
                                         {2, 61, *parse_probability("1")}};
    return std::make_shared<const LifeTables>(
        LifeTables{LifeTable::make(source, Sex::male, rows).value(),
                   LifeTable::make(source, Sex::female, rows).value()});
}

}  // namespace

BOOST_AUTO_TEST_SUITE(comparison_sheets)

BOOST_AUTO_TEST_CASE(what_a_life_table_asks_for_is_on_the_sheet_that_uses_it) {
    Case question = asked({"100x15"});
    BOOST_TEST(!holds(words_of(sheet_of(question)), "Words that it asks for."));
    question.sex = Sex::female;
    question.assumptions.lives = two_years();
    const std::string words = words_of(sheet_of(question));
    BOOST_TEST(holds(words, "Life table: Words that it asks for."));
    BOOST_TEST(holds(words, "Life table: Two years"));
    BOOST_TEST(!holds(words, "scaled"));
}

BOOST_AUTO_TEST_CASE(a_deposit_stands_on_the_sheet_where_a_rate_was_typed) {
    Case question = asked({"100x15"});
    BOOST_TEST(!holds(words_of(sheet_of(question)), "in a bank"));
    question.assumptions.deposit = 1.5_pct;
    const std::string words = words_of(sheet_of(question));
    BOOST_TEST(holds(words, "\"100 x 15 years\" in a bank at 1.5% a year"));
    BOOST_TEST(holds(words, "Deposit: 1.5% a year, settled each 31 December"));
}

BOOST_AUTO_TEST_CASE(the_sheet_says_place_basis_month_and_policy_id) {
    const Sheet sheet = sheet_of(asked({"100x15", "3000x15"}));
    BOOST_TEST(sheet.title == "Pension comparison for Changsha");
    BOOST_TEST(holds(sheet.subtitle, "Leaflet basis: the policy of 2017-03"));
    BOOST_TEST(sheet.footer ==
               program_title(Translate{}) + ", policy sha256:6ceba6ebebc1, 2017-03");
    BOOST_TEST(iso(sheet.date) == "2017-03");
    BOOST_TEST(sheet.language == "en");
    BOOST_TEST(holds(sheet.page_of, "{page}"));
    BOOST_TEST(holds(sheet.page_of, "{pages}"));
}

BOOST_AUTO_TEST_CASE(the_sheet_has_table_chart_derivation_sources_and_who_decides) {
    const Sheet sheet = sheet_of(asked({"100x15", "3000x15"}));
    BOOST_REQUIRE(blocks_of<Table>(sheet).size() == 2U);
    BOOST_TEST(blocks_of<Table>(sheet)[0].rows.size() == 13U);
    BOOST_REQUIRE(blocks_of<Charts>(sheet).size() == 1U);
    BOOST_TEST(blocks_of<Charts>(sheet)[0].each.size() == 2U);
    const std::string words = words_of(sheet);
    for (const char* part :
         {"43,500.00 yuan more paid", "How this was reckoned", "100.00 × 15 = 1,500.00",
          "1,950.00 ÷ 139 + 155.00 + 0.00 = 169.03", "3,000.00 × 15 = 45,000.00",
          "160.00 × 15 = 2,400.00", "45,000.00 + 2,400.00 = 47,400.00", "47,400.00 ÷ 139 = 341.01",
          "47,400.00 ÷ 139 + 155.00 + 0.00 = 496.01", "496.01 × 12 = 5,952.12",
          "45,000.00 ÷ 496.01 = 91", "12 × 77.14 \u2212 720 = 205.68",
          "496.01 × 205.68 = 102,019.34", "国发〔2014〕8号", "长沙12333", "Base pension",
          "Account interest: 0% a year", "12333"})
        BOOST_TEST(holds(words, part), part);
    const auto paragraphs = blocks_of<Paragraph>(sheet);
    BOOST_TEST((paragraphs.back().weight == Weight::note));
    BOOST_TEST(holds(paragraphs.back().text, "the local office decides"));
}

// Nothing is left at 77.14, and fifteen years earn no long-payer yuan: no line of zeros.
BOOST_AUTO_TEST_CASE(parts_may_be_left_out_and_what_must_be_read_stays) {
    const Sheet sheet = sheet_of(asked({"100x15", "3000x15"}, {"77.14"}));
    const std::vector<std::string> names{
        "Table",  "Charts", "What to do next", "How this was reckoned", "Sources and assumptions",
        "QR code"};
    BOOST_TEST(part_names(sheet) == names, boost::test_tools::per_element());
    BOOST_TEST((without_parts(sheet, {}) == sheet));
    BOOST_TEST((without_parts(sheet, {"Nothing of that name"}) == sheet));
    const Sheet brief = without_parts(sheet, {names.begin(), names.end()});
    BOOST_TEST(part_names(brief).empty());
    BOOST_TEST(blocks_of<Table>(brief).empty());
    BOOST_TEST(blocks_of<Charts>(brief).empty());
    BOOST_TEST(blocks_of<QrCode>(brief).empty());
    BOOST_TEST(blocks_of<Headlines>(brief).size() == 1U);
    BOOST_TEST(blocks_of<Heading>(brief).size() == 0U);
    BOOST_TEST(holds(words_of(brief), "12333"));
    const Sheet without_charts = without_parts(sheet, {"Charts"});
    BOOST_TEST(without_charts.blocks.size() + 1 == sheet.blocks.size());
    // What is left is told by its blocks, not by where they were.
    const Sheet twice = without_parts(without_charts, {"Sources and assumptions"});
    BOOST_TEST((twice == without_parts(sheet, {"Charts", "Sources and assumptions"})));
    BOOST_TEST(holds(words_of(twice), "What to do next"));
    BOOST_TEST(!holds(words_of(twice), "Sources and assumptions"));
}

BOOST_AUTO_TEST_CASE(the_derivation_in_short_leaves_out_steps_that_come_to_nothing) {
    const std::string words = words_of(sheet_of(asked({"100x15", "3000x15"})));
    BOOST_TEST(!holds(words, "\nFor long payment, a month ="));
    BOOST_TEST(!holds(words, "\nLeft to the family ="));
    BOOST_TEST(!holds(words, "\nDrawn from the account by then ="));
}

// 47 400 − 60 × 341.01 = 26 939.40; 20 years earn 5 yuan.
BOOST_AUTO_TEST_CASE(the_derivation_in_short_keeps_what_comes_to_something) {
    BOOST_TEST(holds(words_of(sheet_of(asked({"3000x15"}, "65"))),
                     "47,400.00 \u2212 20,460.60 = 26,939.40"));
    BOOST_TEST(holds(words_of(sheet_of(asked({"3000x20"}))), "1.00 × 5 = 5.00"));
}

BOOST_AUTO_TEST_CASE(a_warning_stands_in_a_frame_before_the_figures) {
    const Sheet sheet = sheet_of(asked({"100x10"}));
    const auto* note = std::get_if<Paragraph>(&sheet.blocks.front());
    BOOST_REQUIRE(note);
    BOOST_TEST((note->weight == Weight::note));
    BOOST_TEST(holds(note->text, "leads to no pension: 5 years are missing"));
}

// 169.03 and 496.01 a month; headlines promise no more than comes.
BOOST_AUTO_TEST_CASE(the_pension_stands_in_large_figures_and_in_capitals_where_these_are_read) {
    const Sheet english = sheet_of(asked({"100x15", "3000x15"}));
    BOOST_REQUIRE(blocks_of<Headlines>(english).size() == 1U);
    const auto plans = blocks_of<Headlines>(english)[0].each;
    BOOST_REQUIRE(plans.size() == 2U);
    BOOST_TEST(plans[0].title == "100 a year for 15 years");
    BOOST_TEST(plans[0].amount == "169 yuan");
    BOOST_TEST(plans[1].amount == "496 yuan");
    BOOST_TEST(plans[1].in_capitals == "");
    const std::vector<std::string> lines{
        "you pay 45,000 yuan in all, the government adds 2,400 yuan",
        "102,019 yuan received in all by age 77.14", "own money back after 91 payments"};
    BOOST_TEST(plans[1].lines == lines, boost::test_tools::per_element());
    const Sheet chinese = sheet_of(asked({"3000x15"}), Translate{"zh_CN", {}});
    BOOST_TEST(holds(blocks_of<Headlines>(chinese)[0].each[0].in_capitals, "肆佰玖拾陆元零壹分"));
}

// Seen: "100x15", "2012-2026:100" in sentences and beside curves.
BOOST_AUTO_TEST_CASE(no_notation_of_records_is_on_a_sheet) {
    const std::vector<Sheet> sheets{
        sheet_of(asked({"100x15", "3000x15"})), sheet_of(asked({"100x15", "3000x20"})),
        dated_sheet({"2012-2017:100,2018-2031:200", "2012-2017:100,2018-2031:300"})};
    for (const Sheet& sheet : sheets) {
        std::string words = words_of(sheet);
        for (const Charts& charts : blocks_of<Charts>(sheet))
            for (const Chart& chart : charts.each)
                for (const Series& series : chart.series) words += series.name + "\n";
        for (const Table& table : blocks_of<Table>(sheet))
            for (const Column& column : table.columns) words += column.title + "\n";
        for (const char* notation : {"x15", "x20", " x ", "2012-2017:", "2031:"})
            BOOST_TEST(!holds(words, notation), notation << " in " << words);
    }
}

BOOST_AUTO_TEST_CASE(plans_are_called_by_their_amounts_or_by_numbers_and_explained_once) {
    const auto columns = [](const Sheet& sheet) {
        std::vector<std::string> titles;
        const Table figures = blocks_of<Table>(sheet)[0];
        for (const Column& column : figures.columns) titles.push_back(column.title);
        return titles;
    };
    BOOST_TEST(columns(sheet_of(asked({"100x15", "3000x15"})))[2] == "3,000 yuan a year");
    const Sheet mixed = sheet_of(asked({"100x15", "3000x20"}));
    BOOST_TEST(columns(mixed)[2] == "Plan 2");
    BOOST_TEST(blocks_of<Headlines>(mixed)[0].each[1].title == "Plan 2: 3,000 a year for 20 years");
    BOOST_TEST(columns(sheet_of(asked({"100x15"})))[1] == "100 yuan a year");
}

BOOST_AUTO_TEST_CASE(a_dated_sheet_says_whose_it_is_and_when_it_was_printed) {
    const Sheet sheet = dated_sheet({"2012-2017:100,2018-2031:200"}, {}, "张三");
    for (const char* part :
         {"Name: 张三", "Born: 1972-03", "Sex: female", "Group: Ordinary resident", "Printed: "})
        BOOST_TEST(holds(sheet.subtitle, part), sheet.subtitle);
    BOOST_TEST(holds(sheet.head, "张三"));
    const auto* asked_first = std::get_if<Paragraph>(&sheet.blocks.front());
    BOOST_REQUIRE(asked_first);
    BOOST_TEST(holds(asked_first->text, "a woman born in 1972-03"));
}

// Lines of who dies early lay on the axis of the one chart, whose top was 180 000 yuan.
BOOST_AUTO_TEST_CASE(an_early_death_has_a_chart_with_a_scale_of_its_own) {
    const Sheet sheet = sheet_of(asked({"100x15", "3000x15"}));
    const auto charts = blocks_of<Charts>(sheet)[0].each;
    BOOST_TEST(charts[1].y.most * 2 < charts[0].y.most);
    BOOST_TEST(charts[1].x.most == 75 * 12);
    // At 61: 12 payments of 496.01 and 47 400 less 12 draws of 341.01; paid 45 000.
    const auto value = [&](std::size_t series, std::int64_t age) {
        for (const Point& point : charts[1].series[series].points)
            if (point.x == age * 12) return Money::from_fen(point.y);
        return Money{};
    };
    BOOST_REQUIRE(charts[1].series.size() == 4U);
    BOOST_TEST(value(3, 61) == yuan("49260.00"));
    BOOST_TEST(value(2, 61) == yuan("45000"));
    BOOST_TEST(charts[1].series[2].name == "");
    BOOST_TEST(holds(charts[1].description, "age 60; 100 yuan a year: 1,950.00 yuan"));
}

// Front and back of one paper, and none for a line or two.
BOOST_AUTO_TEST_CASE(two_plans_fit_on_one_sheet_of_a4) {
    for (const char* age_at_death : {"77.14", "65"})
        for (const char* language : {"en", "zh_CN"})
            BOOST_TEST(
                Pages(sheet_of(asked({"100x15", "3000x15"}, age_at_death), Translate{language, {}}),
                      a4)
                        .count() <= 2,
                language << " at " << age_at_death);
}

BOOST_AUTO_TEST_CASE(without_plans_there_is_a_sheet_that_says_so_little) {
    BOOST_TEST(Pages(sheet_of(asked({})), a4).count() == 1);
}

BOOST_AUTO_TEST_CASE(a_policy_id_is_shortened_for_the_eye) {
    BOOST_TEST(short_policy_id(policy_id) == "sha256:6ceba6ebebc1");
    BOOST_TEST(short_policy_id("none") == "none");
}

// The place that pays in the title, both of them with their figures below.
BOOST_AUTO_TEST_CASE(a_sheet_names_the_places_of_a_person_who_moves) {
    Comparison made = compare(asked({"100x15"}), changsha_with_sources()).value();
    made.rules.stays.resize(2);
    made.rules.stays[0] = {{430100, 0, "长沙市", "Changsha", "cs"}, Group::ordinary};
    made.rules.stays[0].from = beginning_of_time;
    made.rules.stays[0].until = month("2024-04");
    made.rules.stays[0].policy_id = policy_id;
    made.rules.stays[1] = {{420100, 0, "武汉市", "Wuhan", "whs"}, Group::severely_disabled};
    made.rules.stays[1].from = month("2024-05");
    made.rules.stays[1].until = end_of_time;
    made.rules.place = made.rules.stays[1].place;
    const Sheet sheet = comparison_sheet(made, policy_id, Translate{});
    BOOST_TEST(sheet.title == "Pension comparison for Wuhan");
    const std::string words = words_of(sheet);
    for (const char* part :
         {"Until 2024-04: Changsha, Ordinary resident (policy id sha256:6ceba6ebebc1)",
          "From 2024-05 on: Wuhan, Severely disabled (policy id "})
        BOOST_TEST(holds(words, part), words);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
