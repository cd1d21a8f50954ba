// SPDX-License-Identifier: Apache-2.0
#include "app/policy_editor/notice_page.hpp"

#include "app/policy_editor/clerk.hpp"
#include "app/policy_editor/policy_page.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <string>
#include <vector>

namespace pension {

namespace {

/// An invented notice: the base pension of Wuhan from July 2027 on.
constexpr const char* base_notice =
    "关于提高城乡居民基本养老保险基础养老金标准的通知\n"
    "自2027年7月1日起，基础养老金标准由每人每月367元提高到400元。\n";

/// Another one, with fourteen tiers and what is added to each.
constexpr const char* tier_notice =
    "关于调整城乡居民基本养老保险缴费档次和缴费补贴标准的通知\n"
    "武人社规〔2027〕3号\n"
    "各区人力资源和社会保障局：\n"
    "一、个人缴费档次设为每年400元、500元、600元、700元、800元、900元、1000元、1500元、2000元、"
    "2500元、3000元、4000元、5000元、6000元共14个档次，参保人自主选择。\n"
    "二、缴费补贴标准：选择400元档次的，每人每年补贴45元；选择500元及以上档次的，每人每年补贴60元。"
    "\n"
    "三、本通知自2027年1月1日起执行。\n"
    "2026年12月15日\n";

/// Types the cells of the base pension.
void type_base(NoticePage& page, const char* amount) {
    page.type({"A notice of the city", "", "", "2027-07"});
    const std::size_t figure = page.add(Topic::base_pension, std::nullopt);
    BOOST_TEST(page.type_cell(figure, 0, "fen_per_month", amount) == "");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(notice_page)

// 400 - 367 = 33 yuan a month for everybody, from July 2027 and not before.
BOOST_AUTO_TEST_CASE(a_notice_of_the_base_pension_changes_pensions_from_its_month_on) {
    Clerk clerk;
    NoticePage page{clerk.desk, wuhan, clerk.day, Translate{}};
    page.read(base_notice);
    BOOST_REQUIRE(page.lines().size() == 1U);
    BOOST_TEST(page.lines()[0].is_taken);
    BOOST_TEST(page.document().month == "2027-07");
    BOOST_TEST(page.document().title.empty() == false);
    BOOST_REQUIRE_MESSAGE(page.can_save(),
                          (page.problems().empty() ? std::string{} : page.problems()[0]));
    page.reckon_effect();
    BOOST_REQUIRE(page.effect().has_value());
    const Effect effect = *page.effect();
    BOOST_TEST(!effect.tiers.empty());
    for (const TierPension& tier : effect.tiers) {
        BOOST_REQUIRE((tier.now && tier.then));
        BOOST_TEST((*tier.then - *tier.now).fen() == 3'300);
    }
    BOOST_TEST(effect_sentences(effect, Translate{}).front() ==
               "By the figures of 2027-07 the pension of who pays a tier for 15 years changes by "
               "+33.00 yuan a month.");
    const auto saved = page.save();
    BOOST_REQUIRE(saved);
    const auto book = clerk.desk.book({wuhan}).value();
    const ResidentRules rules = book->rules(wuhan, Group::ordinary);
    const auto base_in = [&](const char* when) {
        return rules.base_pension.find(month(when))->value.front().per_month.fen();
    };
    BOOST_TEST(base_in("2027-06") == 36'700);
    BOOST_TEST(base_in("2027-07") == 40'000);
    const auto* since = rules.base_pension.find(month("2027-07"));
    BOOST_TEST((since->provenance->origin == Origin::user));
    BOOST_TEST((since->provenance->source->evidence == Evidence::own));
}

// Opening the window, pasting and saving are all that is to be done.
BOOST_AUTO_TEST_CASE(a_notice_with_fourteen_tiers_can_be_saved_as_it_was_read) {
    Clerk clerk;
    NoticePage page{clerk.desk, wuhan, clerk.day, Translate{}};
    page.read(tier_notice);
    BOOST_TEST(page.document().title == "关于调整城乡居民基本养老保险缴费档次和缴费补贴标准的通知");
    BOOST_TEST(page.document().number == "武人社规〔2027〕3号");
    BOOST_TEST(page.document().month == "2027-01");
    const auto lines = page.lines();
    BOOST_REQUIRE(lines.size() == 2U);
    BOOST_TEST(
        lines[0].title ==
        "Contribution tiers from 2027-01: 400; 500; 600; 700; 800; 900; 1,000; 1,500; 2,000; "
        "2,500; 3,000; 4,000; 5,000; 6,000");
    BOOST_TEST(lines[1].title == "Contribution subsidy from 2027-01: 400: 45; 500: 60");
    for (const DraftLine& line : lines) BOOST_TEST(line.is_taken, line.title);
    BOOST_REQUIRE_MESSAGE(page.can_save(),
                          (page.problems().empty() ? std::string{} : page.problems()[0]));
    BOOST_REQUIRE(page.save());
    const auto book = clerk.desk.book({wuhan}).value();
    const ResidentRules rules = book->rules(wuhan, Group::ordinary);
    BOOST_TEST(offered_amounts(rules.tiers.find(month("2027-01"))->value).size() == 14U);
    // 400 to 6 000 by hundreds before.
    BOOST_TEST(offered_amounts(rules.tiers.find(month("2026-12"))->value).size() == 57U);
}

// A city's pension does not fall to the province's because its notice has run out.
BOOST_AUTO_TEST_CASE(how_long_a_notice_is_valid_is_told_and_no_end_of_its_figures) {
    Clerk clerk;
    NoticePage page{clerk.desk, wuhan, clerk.day, Translate{}};
    page.read(std::string{base_notice} + "本通知自2027年7月1日起施行，有效期5年。\n");
    BOOST_REQUIRE(page.lines().size() == 1U);
    BOOST_TEST(page.until_of(0) == "");
    const auto details = page.lines()[0].details;
    BOOST_TEST(std::ranges::any_of(details, [](const std::string& line) {
        return line.find("valid until 2032-06") != std::string::npos;
    }));
    BOOST_TEST(page.type_until(0, "2032-06") == "");
    BOOST_TEST(page.lines()[0].title ==
               "Base pension from 2027-07 to 2032-06: a month 400.00 yuan");
    BOOST_TEST(!page.type_until(0, "some day").empty());
}

BOOST_AUTO_TEST_CASE(what_is_typed_begins_with_what_holds_today) {
    Clerk clerk;
    NoticePage page{clerk.desk, wuhan, clerk.day, Translate{}};
    const std::size_t subsidies = page.add(Topic::subsidies, std::nullopt);
    // 45 from 400 on, 60 from 500 on.
    BOOST_TEST(page.rows_of(subsidies) == 2U);
    BOOST_TEST(page.cell_typed(subsidies, 0, "from_fen_per_year") == "400");
    BOOST_TEST(page.cell_typed(subsidies, 1, "subsidy_fen_per_year") == "60");
    const std::vector<std::string> columns = page.columns_of(subsidies, false);
    const std::vector<std::string> wanted{"from_fen_per_year", "subsidy_fen_per_year"};
    BOOST_TEST(columns == wanted, boost::test_tools::per_element());
    BOOST_TEST(page.columns_of(subsidies, true).size() == 8U);
}

BOOST_AUTO_TEST_CASE(rows_come_out_of_a_spreadsheet_all_or_none) {
    Clerk clerk;
    NoticePage page{clerk.desk, wuhan, clerk.day, Translate{}};
    page.type({"A notice of the city", "", "", "2027-01"});
    const std::size_t tiers = page.add(Topic::tiers, std::nullopt);
    while (page.rows_of(tiers) > 1) page.remove_row(tiers, page.rows_of(tiers) - 1);
    const auto wrong = page.paste(tiers, 0, {"from_fen_per_year"}, "400\r\nmany\r\n");
    BOOST_REQUIRE(wrong.size() == 1U);
    BOOST_TEST(page.rows_of(tiers) == 1U);
    BOOST_TEST(page.paste(tiers, 0, {"from_fen_per_year", "to_fen_per_year", "step_fen"},
                          "400\t400\t0\n500\t500\t0\n1000\t3000\t1000\n")
                   .empty());
    BOOST_TEST(page.rows_of(tiers) == 3U);
    BOOST_TEST(page.lines()[0].title ==
               "Contribution tiers from 2027-01: 400; 500; 1,000-3,000 (+1,000)");
}

BOOST_AUTO_TEST_CASE(what_is_wrong_is_told_as_it_is_typed_and_cannot_be_saved) {
    Clerk clerk;
    NoticePage page{clerk.desk, wuhan, clerk.day, Translate{}};
    type_base(page, "400");
    BOOST_TEST(page.can_save());
    const std::size_t subsidies = page.add(Topic::subsidies, std::nullopt);
    BOOST_TEST(page.type_cell(subsidies, 1, "from_fen_per_year", "400") == "");
    BOOST_TEST(!page.can_save());
    BOOST_TEST(!page.problems().empty());
    page.take(subsidies, false);
    BOOST_TEST(page.can_save());
    BOOST_TEST(!page.type_cell(0, 0, "fen_per_month", "four hundred").empty());
    BOOST_TEST(page.cell_typed(0, 0, "fen_per_month") == "400");
}

BOOST_AUTO_TEST_CASE(without_a_document_or_a_month_nothing_can_be_saved) {
    Clerk clerk;
    NoticePage page{clerk.desk, wuhan, clerk.day, Translate{}};
    BOOST_TEST(page.problems().empty());
    BOOST_TEST(!page.can_save());
    page.add(Topic::base_pension, std::nullopt);
    BOOST_TEST(page.problems().size() == 2U);
    page.type({"A notice", "", "", "2027-07"});
    BOOST_TEST(page.problems().empty());
    BOOST_TEST(page.can_save());
}

BOOST_AUTO_TEST_CASE(each_step_can_be_undone_and_done_again) {
    Clerk clerk;
    NoticePage page{clerk.desk, wuhan, clerk.day, Translate{}};
    type_base(page, "400");
    BOOST_TEST(page.cell_typed(0, 0, "fen_per_month") == "400");
    page.undo();
    BOOST_TEST(page.cell_typed(0, 0, "fen_per_month") == "367");
    page.undo();
    BOOST_TEST(page.lines().empty());
    page.redo();
    page.redo();
    BOOST_TEST(page.cell_typed(0, 0, "fen_per_month") == "400");
    BOOST_TEST(!page.can_redo());
}

BOOST_AUTO_TEST_CASE(a_county_that_nobody_entered_gets_its_first_figure) {
    Clerk clerk;
    NoticePage page{clerk.desk, 421181, clerk.day, Translate{}};
    page.type({"A notice of the county", "", "", "2027-07"});
    const std::size_t figure = page.add(Topic::base_pension, std::nullopt);
    BOOST_TEST(page.type_cell(figure, 0, "fen_per_month", "250") == "");
    BOOST_REQUIRE_MESSAGE(page.can_save(),
                          (page.problems().empty() ? std::string{} : page.problems()[0]));
    BOOST_REQUIRE(page.save());
    const auto book = clerk.desk.book({421181}).value();
    const ResidentRules rules = book->rules(421181, Group::ordinary);
    BOOST_TEST(rules.base_pension.find(month("2027-07"))->value.front().per_month.fen() == 25'000);
}

// What the county gives, and a village that adds to it.
BOOST_AUTO_TEST_CASE(a_village_under_a_county_gets_figures_of_its_own) {
    Clerk clerk;
    const PolicyPage county{clerk.desk, 421181, clerk.day, Translate{}};
    BOOST_TEST(!county.new_place("420100001001", "Elsewhere").place);
    BOOST_TEST(!county.new_place("42118110", "Too short").place);
    BOOST_TEST(!county.new_place("421181100201", " ").place);
    const auto made = county.new_place("421181100201", "Invented village");
    BOOST_REQUIRE_MESSAGE(made.place, made.wrong);
    NoticePage page{clerk.desk, made.place->code, clerk.day, Translate{}, made.place};
    BOOST_TEST(page.heading().find("Invented village") != std::string::npos);
    page.type({"A decision of the village", "", "", "2027-07"});
    const std::size_t figure = page.add(Topic::base_pension, std::nullopt);
    BOOST_TEST(page.type_cell(figure, 0, "fen_per_month", "260") == "");
    BOOST_REQUIRE_MESSAGE(page.can_save(),
                          (page.problems().empty() ? std::string{} : page.problems()[0]));
    BOOST_REQUIRE(page.save());
    BOOST_TEST(clerk.desk.places()->find(421181100201) != nullptr);
    const PolicyPage village{clerk.desk, 421181100201, clerk.day, Translate{}};
    BOOST_TEST(village.place_shown() == 421181100201);
}

// Hubei's crediting rate of 2025, which an unofficial program quotes: 3.32 %.
BOOST_AUTO_TEST_CASE(what_no_document_confirms_can_be_begun_with) {
    Clerk clerk;
    NoticePage page{clerk.desk, wuhan, clerk.day, Translate{}};
    const std::size_t figure =
        page.add_unconfirmed(Topic::crediting_rate, std::nullopt, {420000, month("2025-01")});
    BOOST_TEST(page.cell_typed(figure, 0, "millionths_per_year") == "3.32%");
    BOOST_TEST(page.month_of(figure) == "2025-01");
}

// Each keeps the title of its own document: the second one finds the name of the first taken.
BOOST_AUTO_TEST_CASE(two_notices_that_are_entered_side_by_side_keep_their_documents) {
    Clerk clerk;
    NoticePage first{clerk.desk, wuhan, clerk.day, Translate{}};
    NoticePage second{clerk.desk, wuhan, clerk.day, Translate{}};
    type_base(first, "400");
    second.type({"Another notice of the city", "", "", "2028-07"});
    const std::size_t figure = second.add(Topic::base_pension, std::nullopt);
    BOOST_TEST(second.type_cell(figure, 0, "fen_per_month", "430") == "");
    BOOST_REQUIRE(first.save());
    BOOST_REQUIRE(second.save());
    const auto book = clerk.desk.book({wuhan}).value();
    const ResidentRules rules = book->rules(wuhan, Group::ordinary);
    const auto document_in = [&](const char* when) {
        return rules.base_pension.find(month(when))->provenance->source->document;
    };
    BOOST_TEST(document_in("2027-07") == "A notice of the city");
    BOOST_TEST(document_in("2028-07") == "Another notice of the city");
}

BOOST_AUTO_TEST_CASE(what_was_added_by_hand_stays_when_a_notice_is_read) {
    Clerk clerk;
    NoticePage page{clerk.desk, wuhan, clerk.day, Translate{}};
    page.add(Topic::tiers, std::nullopt);
    page.read(base_notice);
    BOOST_TEST(page.lines().size() == 2U);
    // Of the notice that was read before nothing stays.
    page.read(tier_notice);
    const auto lines = page.lines();
    BOOST_TEST(lines.size() == 3U);
    BOOST_TEST(std::ranges::none_of(lines, [](const DraftLine& line) {
        return line.title.find("400.00 yuan a month") != std::string::npos ||
               line.title.starts_with("Base pension");
    }));
}

// 139 yuan more of subsidy in each of 15 years are 15 x 139 / 139 = 15.00 a month, for whom the
// figure is and for nobody else.
BOOST_AUTO_TEST_CASE(a_figure_of_a_group_is_reckoned_for_that_group_too) {
    Clerk clerk;
    NoticePage page{clerk.desk, wuhan, clerk.day, Translate{}};
    page.type({"A notice of the city", "", "", "2027-07"});
    const std::size_t figure = page.add(Topic::subsidies, Group::severely_disabled);
    while (page.rows_of(figure) < 2) page.add_row(figure);
    const auto type = [&](std::size_t row, const char* paid, const char* subsidy) {
        BOOST_TEST(page.type_cell(figure, row, "from_fen_per_year", paid) == "");
        BOOST_TEST(page.type_cell(figure, row, "subsidy_fen_per_year", subsidy) == "");
    };
    type(0, "400", "184");  // 45 + 139
    type(1, "500", "60");
    BOOST_REQUIRE_MESSAGE(page.can_save(),
                          (page.problems().empty() ? std::string{} : page.problems()[0]));
    page.reckon_effect();
    BOOST_REQUIRE(page.effect().has_value());
    const Effect effect = *page.effect();
    bool is_there = false;
    for (const TierPension& tier : effect.tiers) {
        BOOST_REQUIRE((tier.now && tier.then));
        const bool is_raised =
            tier.group == Group::severely_disabled && tier.tier == Money::from_fen(40'000);
        BOOST_TEST((*tier.then - *tier.now).fen() == (is_raised ? 1'500 : 0));
        is_there = is_there || is_raised;
    }
    BOOST_TEST(is_there);
    const Table table = effect_table(effect, Translate{});
    BOOST_TEST(table.columns.front().title == "For whom");
    BOOST_TEST(table.columns.size() == 5U);
}

BOOST_AUTO_TEST_CASE(a_file_in_gb18030_is_read_like_any_other) {
    Clerk clerk;
    NoticePage page{clerk.desk, wuhan, clerk.day, Translate{}};
    // "养老" in GB18030, and nothing that is UTF-8.
    write_bytes(clerk.folder / "notice.txt", "\xd1\xf8\xc0\xcf\n");
    const auto text = page.open(clerk.folder / "notice.txt");
    BOOST_REQUIRE(text);
    BOOST_TEST(text.value() == "养老\n");
    BOOST_TEST(page.what_was_read().find("No figure") == 0U);
    BOOST_TEST(!page.open(clerk.folder / "gone.txt"));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
