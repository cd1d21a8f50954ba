// SPDX-License-Identifier: Apache-2.0
#include "in_process.hpp"
#include "support/policy_files.hpp"

#include <boost/test/unit_test.hpp>

#include <cstdlib>

namespace pension {

namespace {

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

/// A sheet of Changsha in 2017-03 as a PDF: its words, and what pdfinfo says of it.
struct MadeSheet {
    CommandOutcome outcome;
    std::string words;
    std::string info;
};

std::string said_to(const CommandLine& line, const std::string& command) {
    const auto text = line.folder() / "said.txt";
    BOOST_REQUIRE(std::system((command + " > \"" + text.string() + "\"").c_str()) == 0);
    return bytes_of(text);
}

MadeSheet made(std::vector<std::string> arguments,
               std::vector<std::string> place = {"--place", "430100", "--as-of", "2017-03"}) {
    const CommandLine line;
    const auto pdf = (line.folder() / "sheet.pdf").string();
    std::vector<std::string> all{"sheet", "-o", pdf};
    all.insert(all.end(), place.begin(), place.end());
    all.insert(all.end(), arguments.begin(), arguments.end());
    MadeSheet sheet{line.run(all), "", ""};
    if (sheet.outcome.status != 0) return sheet;
    sheet.words = said_to(line, "pdftotext -layout \"" + pdf + "\" -");
    sheet.info = said_to(line, "pdfinfo \"" + pdf + "\"");
    return sheet;
}

void check_holds(const MadeSheet& sheet, std::initializer_list<const char*> parts) {
    BOOST_REQUIRE_MESSAGE(sheet.outcome.status == 0, sheet.outcome.err);
    BOOST_TEST(sheet.outcome.err == "");
    for (const char* part : parts) BOOST_TEST(holds(sheet.words, part), part << sheet.words);
}

const std::vector<std::string> of_1972{"--place", "420100",  "--as-of", "2026-11",
                                       "--born",  "1972-03", "--sex",   "female"};

}  // namespace

BOOST_AUTO_TEST_SUITE(kinds_of_sheets)

// 496.01 and 169.03 a month; two slips on one A4, 595 x 842 points.
BOOST_AUTO_TEST_CASE(two_slips_are_on_one_a4) {
    const auto sheet = made(two_plans({"--kind", "slip"}));
    check_holds(sheet, {"What to pay, what to get: Changsha", "496 yuan", "169 yuan", "12333"});
    BOOST_TEST(holds(sheet.info, "Pages:           1"));
    BOOST_TEST(holds(sheet.info, "(A4)"), sheet.info);
    const auto first = sheet.words.find("What to pay");
    BOOST_TEST(sheet.words.find("What to pay", first + 1) != std::string::npos);
    const auto alone = made(two_plans({"--kind", "slip", "--paper", "A5"}));
    BOOST_TEST(holds(alone.info, "419.528 x 595.276"), alone.info);
}

// Seen: two sheets and no code. A woman of Wuhan who left out two years, one plan and two, in both
// languages.
BOOST_AUTO_TEST_CASE(a_dated_slip_is_on_one_paper_with_its_code) {
    const std::pair<const char*, const char*> captions[] = {{"zh_CN", "手机扫一扫"},
                                                            {"en", "any phone reads them"}};
    for (const auto& [language, caption] : captions)
        for (const bool two : {false, true}) {
            const CommandLine line;
            const auto pdf = line.folder() / "slip.pdf";
            std::string words = "XDG_DATA_HOME=\"" + line.folder().path().string() +
                                "\" LC_ALL=C.UTF-8 \"" BUILD_ROOT "/bin/yibizhang-cli\" --lang " +
                                language +
                                " sheet --kind slip --place 420100 --as-of 2026-11 --born 1972-03 "
                                "--sex female --scheme-start 2011-07 --assume-earliest --name "
                                "张秀兰 --age-at-death 85 --plan "
                                "2012-2015:200,2017-2021:200,2022-2025:400,2026-2031:3000 -o \"" +
                                pdf.string() + "\"";
            if (two) words += " --plan 2012-2015:200,2017-2021:200,2022-2031:400";
            BOOST_REQUIRE(std::system(words.c_str()) == 0);
            BOOST_TEST(
                holds(said_to(line, "pdfinfo \"" + pdf.string() + "\""), "Pages:           1\n"),
                language << " " << two);
            const std::string said = said_to(line, "pdftotext -layout \"" + pdf.string() + "\" -");
            const auto first = said.find(caption);
            BOOST_REQUIRE_MESSAGE(first != std::string::npos, said);
            BOOST_TEST(said.find(caption, first + 1) != std::string::npos, said);
        }
}

// 14 tiers; 3 000 with 160 more a year: 496 a month, back after 91 payments; 100 with 30: 169.
BOOST_AUTO_TEST_CASE(a_poster_has_every_tier_on_one_a3) {
    const auto sheet = made({"--kind", "poster"});
    check_holds(sheet, {"Every tier of Changsha", "3,000", "160", "45,000", "496", "91 payments",
                        "100", "30", "1,500", "169", "9 payments", "goes to the family"});
    BOOST_TEST(holds(sheet.info, "Pages:           1"));
    BOOST_TEST(holds(sheet.info, "(A3)"), sheet.info);
}

// Seen: eighty lines of 8 points on two sheets. Beijing takes any amount from 1 000 to 9 000: every
// 500 are seventeen lines, and its subsidy changes at 2 000, 4 000 and 6 000, which are among them.
// Wuhan has 57 tiers, 400 to 6 000 by 100, and adds more from 500 on: 400, 500, 1 000, ... 6 000.
BOOST_AUTO_TEST_CASE(a_poster_of_many_tiers_can_be_read_and_says_what_it_leaves_out) {
    const auto beijing = made({"--kind", "poster"}, {"--place", "110000", "--as-of", "2026-06"});
    check_holds(beijing,
                {"Any amount from 1,000 to 9,000 yuan can be chosen. Shown are every 500 yuan",
                 " 1,500 ", " 8,500 ", " 9,000 "});
    BOOST_TEST(!holds(beijing.words, " 1,100 "));
    BOOST_TEST(holds(beijing.info, "Pages:           1\n"), beijing.info);
    const auto wuhan = made({"--kind", "poster"}, {"--place", "420100", "--as-of", "2026-06"});
    check_holds(wuhan, {"Shown are 13 of 57 tiers: every 500 yuan", " 400 ", " 500 ", " 6,000 "});
    BOOST_TEST(!holds(wuhan.words, " 600 "));
    BOOST_TEST(holds(wuhan.info, "Pages:           1\n"), wuhan.info);
}

BOOST_AUTO_TEST_CASE(one_persons_sheet_has_conditions_years_and_what_gaps_cost) {
    const auto sheet =
        made({"--kind", "person", "--name", "张𬭳䶮", "--assume-earliest", "--scheme-start",
              "2011-07", "--plan", "2012-2015:200,2017-2021:200,2022-2031:400"},
             of_1972);
    check_holds(sheet, {"One person's pension", "张𬭳䶮", "1972-03", "Minimum years paid",
                        "The years of the record", "2016", "none", "2031",
                        "To fill the gaps or not", "What to do next", "2032-04"});
}

BOOST_AUTO_TEST_CASE(one_persons_sheet_asks_for_a_month_of_birth) {
    const auto sheet = made(two_plans({"--kind", "person"}));
    BOOST_TEST(sheet.outcome.status == 2);
    BOOST_TEST(!sheet.outcome.err.empty());
}

// 169.03 + 496.01 = 665.04; 1 500 + 45 000.
BOOST_AUTO_TEST_CASE(a_family_stands_side_by_side_and_together) {
    const auto sheet = made({"--kind", "family", "--plan", "100x15", "--age-at-death", "77.14",
                             "--and", "--plan", "3000x15", "--name", "父亲", "--name", "母亲"});
    check_holds(sheet, {"A family's pensions", "父亲", "母亲", "Together", "665.04", "46,500.00",
                        "What to do next"});
}

BOOST_AUTO_TEST_CASE(a_familys_sheet_keeps_apart_what_the_children_pay) {
    const auto sheet = made({"--kind", "family", "--plan", "100x15", "--children-pay", "--and",
                             "--plan", "3000x15", "--name", "父亲", "--name", "母亲"});
    check_holds(sheet, {"of this by the children", "1,500.00 yuan come from the children"});
}

// Every step with the document and the clause: 47 400.00 / 139 + 155.00 = 496.01.
BOOST_AUTO_TEST_CASE(the_full_derivation_names_steps_documents_and_clauses) {
    const auto sheet = made(two_plans({"--kind", "derivation"}));
    check_holds(sheet,
                {"How it was reckoned, step by step", "47,400.00 ÷ 139 + 155.00", "1,950.00 ÷ 139",
                 "Documents and clauses", "[1]", "国发〔2014〕8号", "from step"});
    BOOST_TEST(!holds(sheet.words, "from step 6, 6"));
}

BOOST_AUTO_TEST_CASE(the_policy_sheet_needs_a_place_alone) {
    check_holds(made({"--kind", "policy"}),
                {"Pension policy of Changsha", "Area code 430100", "Base pension", "155",
                 "Payout months", "139", "国发〔2014〕8号"});
}

// Seen: "by share to by share" in place of limits that no document gives.
BOOST_AUTO_TEST_CASE(limits_by_share_are_said_as_what_they_are) {
    const auto limits_of = [](const char* place) {
        const CommandLine line;
        return line.run({"policy", "show", place}).out;
    };
    // Hunan 2020: an average wage of 5 054 yuan alone. Beijing 2024: a lower limit of 6 326 alone.
    const std::string hunan = limits_of("430000");
    BOOST_TEST(holds(hunan,
                     "both limits by the shares of the average wage that the rule names; "
                     "average wage 5,054.00 yuan"),
               hunan);
    const std::string beijing = limits_of("110000");
    BOOST_TEST(holds(beijing, "from 6,326.00 yuan to the share of the average wage"), beijing);
    for (const std::string& each : {hunan, beijing}) BOOST_TEST(!holds(each, "by share to"));
}

// Running text of 22 points: no fewer than three pages where there were at most two.
BOOST_AUTO_TEST_CASE(large_print_takes_the_pages_it_needs) {
    const auto sheet = made(two_plans({"--large-print"}));
    check_holds(sheet, {"169.03", "496.01", "102,019.34", "12333"});
    BOOST_TEST(!holds(sheet.info, "Pages:           1\n"));
    BOOST_TEST(!holds(sheet.info, "Pages:           2\n"));
    BOOST_TEST(holds(sheet.info, "(A4)"));
}

BOOST_AUTO_TEST_CASE(the_paper_can_be_chosen) {
    const std::pair<const char*, const char*> papers[] = {
        {"A3", "841.89 x 1190.55"}, {"a4", "595.276 x 841.89"}, {"A5", "419.528 x 595.276"}};
    for (const auto& [name, points] : papers) {
        const auto sheet = made(two_plans({"--paper", name}));
        BOOST_REQUIRE_MESSAGE(sheet.outcome.status == 0, sheet.outcome.err);
        BOOST_TEST(holds(sheet.info, points), sheet.info);
    }
}

BOOST_AUTO_TEST_CASE(a_kind_or_a_paper_that_is_none_ends_in_2_and_writes_nothing) {
    for (const std::vector<std::string>& wrong : std::vector<std::vector<std::string>>{
             {"--kind", "leaflet"}, {"--paper", "B5"}, {"--kind", ""}}) {
        const auto sheet = made(two_plans(wrong));
        BOOST_TEST(sheet.outcome.status == 2);
        BOOST_TEST(holds(sheet.outcome.err, wrong[0]), sheet.outcome.err);
    }
}

BOOST_AUTO_TEST_CASE(a_sheet_of_the_place_takes_no_plan_and_one_of_a_person_needs_one) {
    for (const char* kind : {"poster", "policy"}) {
        const auto sheet = made({"--kind", kind, "--plan", "100x15"});
        BOOST_TEST(sheet.outcome.status == 2);
        BOOST_TEST(holds(sheet.outcome.err, "--plan"), sheet.outcome.err);
    }
    for (const char* kind : {"comparison", "person", "slip", "family", "derivation"}) {
        const auto sheet = made({"--kind", kind});
        BOOST_TEST(sheet.outcome.status == 2);
        BOOST_TEST(holds(sheet.outcome.err, "--plan is missing"), sheet.outcome.err);
    }
}

BOOST_AUTO_TEST_CASE(another_person_is_refused_where_the_sheet_is_of_one) {
    const auto sheet = made({"--plan", "100x15", "--and", "--plan", "200x15"});
    BOOST_TEST(sheet.outcome.status == 2);
    BOOST_TEST(holds(sheet.outcome.err, "family"), sheet.outcome.err);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
