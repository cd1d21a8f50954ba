// SPDX-License-Identifier: Apache-2.0
#include "draw/pages.hpp"

#include "draw/page_layout.hpp"
#include "samples.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>

namespace bdata = boost::unit_test::data;
using pension::drawing::Box;
using pension::drawing::PageLayout;
using pension::drawing::PlacedText;

namespace pension {

BOOST_AUTO_TEST_SUITE(pages)

constexpr double points_per_mm = 72 / 25.4;

// On which pages each text stands; one that runs over a page's end stands on both.
std::multimap<std::string, std::size_t> where(const std::vector<PageLayout>& pages) {
    std::multimap<std::string, std::size_t> found;
    for (std::size_t page = 0; page < pages.size(); ++page)
        for (const PlacedText& text : pages[page].texts) found.emplace(text.text.words(), page);
    return found;
}

struct Print {
    const char* name;
    Paper paper;
    double text_scale;
};
std::ostream& operator<<(std::ostream& out, const Print& p) {
    return out << p.name << " at " << p.text_scale;
}
const Print prints[] = {
    {"A4", a4, 1},   {"A4", a4, 1.5},          {"A4", a4, 2}, {"A5", a5, 1}, {"A3", a3, 1},
    {"A5", a5, 1.4}, {"slip", {80, 200, 5}, 1}};

void check_page(const PageLayout& page, const Print& print) {
    const Box paper{0, 0, print.paper.width_mm * points_per_mm,
                    print.paper.height_mm * points_per_mm};
    const Box printable = paper.grown(-print.paper.margin_mm * points_per_mm + 0.5);
    for (std::size_t i = 0; i < page.texts.size(); ++i) {
        const Box box = page.texts[i].box().grown(-0.3);
        BOOST_TEST((box.left >= printable.left && box.right <= printable.right),
                   page.texts[i].text.words());
        BOOST_TEST(paper.grown(-5 * points_per_mm).contains(box), page.texts[i].text.words());
        for (std::size_t j = 0; j < i; ++j)
            BOOST_TEST(!box.overlaps(page.texts[j].box()), page.texts[i].text.words());
        for (const auto& picture : page.pictures)
            BOOST_TEST(!box.overlaps(picture.box), page.texts[i].text.words());
    }
}

BOOST_DATA_TEST_CASE(no_words_overlap_or_leave_the_paper, bdata::make(prints), print) {
    for (const PageLayout& page :
         drawing::lay_out(samples::comparison_sheet(), print.paper, print.text_scale))
        check_page(page, print);
}

BOOST_AUTO_TEST_CASE(the_comparison_sheet_is_one_page_of_a4) {
    const Pages pages{samples::comparison_sheet(), a4};
    BOOST_TEST(pages.count() == 1);
    BOOST_TEST(pages.width() == 595.2756, boost::test_tools::tolerance(1e-6));
    BOOST_TEST(pages.height() == 841.8898, boost::test_tools::tolerance(1e-6));
    BOOST_TEST(Pages(samples::comparison_sheet(), a4, 1.5).count() == 2);
}

// Seen: a chart of 3 cm, on which four plans could not be told apart.
BOOST_AUTO_TEST_CASE(a_chart_is_at_least_66_mm_high_and_as_wide_as_the_text) {
    const auto pages = drawing::lay_out(samples::comparison_sheet(), a4, 1);
    BOOST_REQUIRE(pages[0].pictures.size() == 1U);
    const Box& box = pages[0].pictures[0].box;
    BOOST_TEST(box.height() >= 66 * points_per_mm - 0.01);
    BOOST_TEST(box.height() <= 92 * points_per_mm);
    BOOST_TEST(box.width() >= 180 * points_per_mm);
}

BOOST_AUTO_TEST_CASE(every_row_of_a_long_table_stands_once_and_each_page_has_its_header) {
    const auto pages = drawing::lay_out(samples::long_table(200), a4, 1);
    BOOST_TEST(pages.size() >= 4U);
    const auto found = where(pages);
    for (int row = 1; row <= 200; ++row)
        BOOST_TEST(found.count(fmt::format("row {};", row)) == 1U, row);
    BOOST_TEST(found.count("Head of rows") == pages.size());
    BOOST_TEST(found.count(fmt::format("page 2 of {}", pages.size())) == 1U);
}

BOOST_AUTO_TEST_CASE(the_cells_of_a_row_stay_together) {
    const auto found = where(drawing::lay_out(samples::long_table(200), a5, 1.3));
    for (int row = 1; row <= 200; ++row)
        BOOST_TEST(found.find(fmt::format("row {};", row))->second ==
                   found.find(fmt::format("{}.00", row))->second);
}

BOOST_AUTO_TEST_CASE(numbers_end_at_the_same_place) {
    const auto pages = drawing::lay_out(samples::long_table(12), a4, 1);
    double one = 0, twelve = 0;
    for (const PlacedText& text : pages[0].texts) {
        if (text.text.words() == "1.00") one = text.box().right;
        if (text.text.words() == "12.00") twelve = text.box().right;
    }
    BOOST_TEST(one > 500);
    BOOST_TEST(one == twelve, boost::test_tools::tolerance(1e-3));
}

// Whatever stands before it: with some number of lines the heading comes to the page's foot.
BOOST_DATA_TEST_CASE(a_heading_is_never_alone_at_the_foot_of_a_page, bdata::xrange(30, 70), lines) {
    Sheet sheet;
    for (int line = 0; line < lines; ++line)
        sheet.blocks.push_back(Paragraph{fmt::format("line {}", line), Weight::small});
    sheet.blocks.push_back(Heading{"heading"});
    sheet.blocks.push_back(Heading{"second heading"});
    Sheet with_table = sheet;
    sheet.blocks.push_back(Paragraph{"after", Weight::body});
    with_table.blocks.push_back(Table{{{"column"}}, {{{"after"}}}});
    for (const Sheet& tried : {sheet, with_table}) {
        const auto found = where(drawing::lay_out(tried, a4, 1));
        BOOST_TEST(found.find("heading")->second == found.find("after")->second);
        BOOST_TEST(found.find("second heading")->second == found.find("after")->second);
    }
}

BOOST_AUTO_TEST_CASE(a_paragraph_longer_than_a_page_goes_on_with_every_line) {
    for (const Weight weight : {Weight::body, Weight::small, Weight::note}) {
        Sheet sheet;
        std::string words;
        for (int i = 0; i < 4000; ++i) words += "很长的一段话";
        sheet.blocks.push_back(Paragraph{words, weight});
        std::size_t next = 0, all = 0;
        for (const PageLayout& page : drawing::lay_out(sheet, a4, 1))
            for (const PlacedText& text : page.texts) {
                if (text.text.words() != words) continue;
                BOOST_TEST(text.first_line == next);
                next += text.line_count;
                all = text.text.lines().size();
                BOOST_TEST(text.line_count >= 2U);
            }
        BOOST_TEST(next == all);
        BOOST_TEST(all > 100U);
    }
}

// Three and five lines of text after some small ones: with some number of these, a single line
// would stand alone on this or on the next page.
BOOST_DATA_TEST_CASE(no_line_of_a_paragraph_is_alone_on_a_page, bdata::xrange(30, 70), lines) {
    Sheet filler;
    for (int line = 0; line < lines; ++line)
        filler.blocks.push_back(Paragraph{fmt::format("line {}", line), Weight::small});
    for (const int sentences : {34, 60}) {
        Sheet sheet = filler;
        std::string words;
        for (int i = 0; i < sentences; ++i) words += "一段话，";
        sheet.blocks.push_back(Paragraph{words, Weight::body});
        for (const PageLayout& page : drawing::lay_out(sheet, a4, 1))
            for (const PlacedText& text : page.texts)
                BOOST_TEST((text.text.words() != words || text.line_count >= 2U));
    }
}

BOOST_AUTO_TEST_CASE(a_row_higher_than_a_page_ends_in_an_ellipsis) {
    Sheet sheet;
    std::string words;
    for (int i = 0; i < 9000; ++i) words += "名字\n";
    sheet.blocks.push_back(Table{{{"a"}, {"b"}}, {{{"before", "1"}}, {{words, "2"}}}});
    const Print print{"A5", a5, 1};
    const auto pages = drawing::lay_out(sheet, print.paper, print.text_scale);
    BOOST_TEST(pages.size() == 2U);
    for (const PageLayout& page : pages) check_page(page, print);
    BOOST_TEST(std::ranges::count_if(pages[1].texts, [](const PlacedText& text) {
                   return text.text.is_shortened();
               }) == 1);
}

BOOST_AUTO_TEST_CASE(a_table_too_wide_wraps_and_stays_on_the_paper) {
    Sheet sheet;
    Table table;
    TableRow row;
    for (int column = 0; column < 14; ++column) {
        table.columns.push_back({"每年交3000元，交15年", Align::right});
        row.cells.push_back("1,102,019.34");
    }
    table.rows = {row, row};
    sheet.blocks.push_back(table);
    const auto pages = drawing::lay_out(sheet, a4, 1);
    for (const PageLayout& page : pages) check_page(page, {"A4", a4, 1});
}

/// So many small lines and nothing else.
Sheet of_lines(int lines) {
    Sheet sheet;
    sheet.page_of = "page {page} of {pages}";
    for (int line = 0; line < lines; ++line)
        sheet.blocks.push_back(Paragraph{fmt::format("line {}", line), Weight::small});
    return sheet;
}

// Seen: a second page for one line.
BOOST_AUTO_TEST_CASE(no_page_is_there_for_a_line_or_two) {
    std::size_t most = 0;
    for (int lines = 30; lines < 100; ++lines)
        if (drawing::lay_out(of_lines(lines), a4, 1).size() == 1)
            most = static_cast<std::size_t>(lines);
    // A line more than a page holds at full size: letters a little smaller save the page.
    const auto pages = drawing::lay_out(of_lines(static_cast<int>(most) + 1), a4, 1);
    BOOST_TEST(pages.size() == 2U);
    BOOST_TEST(pages[1].texts.size() > 2U);
    // Of large letters none is made smaller.
    for (const PageLayout& page : drawing::lay_out(of_lines(20), a4, large_print))
        for (const PlacedText& text : page.texts)
            if (text.text.words().starts_with("line")) BOOST_TEST(text.box().height() >= 22.0);
}

BOOST_AUTO_TEST_CASE(a_last_section_comes_along_to_a_page_that_would_be_all_but_empty) {
    for (int lines = 40; lines < 70; ++lines) {
        Sheet sheet = of_lines(lines);
        sheet.blocks.push_back(Heading{"section"});
        for (int line = 0; line < 24; ++line)
            sheet.blocks.push_back(Paragraph{fmt::format("of section {}", line), Weight::small});
        const auto pages = drawing::lay_out(sheet, a4, 1);
        if (pages.size() < 2) continue;
        double lowest = 0;
        for (const PlacedText& text : pages[1].texts)
            if (text.text.words().starts_with("of section"))
                lowest = std::max(lowest, text.box().bottom);
        BOOST_TEST(lowest > a4.margin_mm * points_per_mm + 100, lines);
    }
}

BOOST_AUTO_TEST_CASE(a_short_table_is_not_parted) {
    for (int lines = 30; lines < 70; ++lines) {
        Sheet sheet = of_lines(lines);
        sheet.blocks.push_back(std::get<Table>(samples::long_table(10).blocks.front()));
        const auto found = where(drawing::lay_out(sheet, a4, 1));
        for (int row = 1; row <= 10; ++row)
            BOOST_TEST(found.find(fmt::format("row {};", row))->second ==
                       found.find("Head of rows")->second);
    }
}

// Seen: a page of figures of which the rule was named on the page before alone.
BOOST_AUTO_TEST_CASE(a_row_says_at_the_head_of_a_page_what_it_goes_on_with) {
    Table table{{{"rule"}, {"figure"}}, {{{"first rule", "0"}}}};
    for (int row = 1; row < 150; ++row)
        table.rows.push_back({{"", fmt::format("{}", row)}, false, "", "first rule"});
    Sheet sheet;
    sheet.blocks.push_back(table);
    const auto pages = drawing::lay_out(sheet, a4, 1);
    BOOST_REQUIRE(pages.size() > 2U);
    BOOST_TEST(where(pages).count("first rule") == pages.size());
    for (const PageLayout& page : pages) {
        check_page(page, {"A4", a4, 1});
        // On the level of the first figure.
        double rule = 0;
        double figure = 1'000;
        for (const PlacedText& text : page.texts) {
            if (text.text.words() == "first rule") rule = text.y;
            if (text.text.words() != "rule" && text.text.words() != "figure" && text.x > 150)
                figure = std::min(figure, text.y);
        }
        BOOST_TEST(std::abs(rule - figure) < 0.5);
    }
}

BOOST_AUTO_TEST_CASE(a_chart_takes_what_its_page_has_left) {
    Sheet sheet;
    sheet.blocks.push_back(samples::lifetime_chart());
    const auto alone = drawing::lay_out(sheet, a4, 1);
    BOOST_TEST(alone[0].pictures[0].box.height() == 92 * points_per_mm,
               boost::test_tools::tolerance(1e-6));
}

// Seen: steps 1 and 2 on one page, the chart at the head of the next one, then steps 3 to 6.
BOOST_AUTO_TEST_CASE(a_chart_that_waits_parts_no_section) {
    for (int lines = 20; lines < 60; ++lines) {
        Sheet sheet = of_lines(lines);
        sheet.blocks.push_back(samples::lifetime_chart());
        sheet.blocks.push_back(Heading{"section"});
        for (int step = 1; step <= 12; ++step)
            sheet.blocks.push_back(Paragraph{fmt::format("step {}", step), Weight::body});
        const auto pages = drawing::lay_out(sheet, a4, 1);
        std::pair<std::size_t, double> chart{};
        std::vector<std::pair<std::size_t, double>> steps;
        for (std::size_t page = 0; page < pages.size(); ++page) {
            for (const auto& picture : pages[page].pictures) chart = {page, picture.box.top};
            for (const PlacedText& text : pages[page].texts)
                if (text.text.words().starts_with("step ")) steps.emplace_back(page, text.y);
        }
        BOOST_REQUIRE(steps.size() == 12U);
        const auto before = std::ranges::count_if(
            steps, [&](const std::pair<std::size_t, double>& at) { return at < chart; });
        BOOST_TEST((before == 0 || before == 12), lines << " lines: " << before);
    }
}

BOOST_AUTO_TEST_CASE(charts_stand_side_by_side_where_each_has_room) {
    Sheet sheet;
    sheet.blocks.push_back(Charts{{samples::lifetime_chart(), samples::lifetime_chart()}});
    const auto boxes = [&](double text_scale) {
        std::vector<Box> found;
        for (const PageLayout& page : drawing::lay_out(sheet, a4, text_scale))
            for (const auto& picture : page.pictures) found.push_back(picture.box);
        return found;
    };
    const auto at_once = boxes(1);
    BOOST_REQUIRE(at_once.size() == 2U);
    BOOST_TEST(at_once[0].top == at_once[1].top);
    BOOST_TEST(at_once[0].right < at_once[1].left + 0.01);
    const auto large = boxes(large_print);
    BOOST_REQUIRE(large.size() == 2U);
    BOOST_TEST(large[0].left == large[1].left);
}

// In large print amounts stay whole on a line, so a wide table becomes several.
BOOST_AUTO_TEST_CASE(a_wide_table_is_parted_by_columns_in_large_print) {
    Sheet sheet;
    sheet.blocks.push_back(
        Table{{{"what"},
               {"one", Align::right},
               {"two", Align::right},
               {"three", Align::right},
               {"four", Align::right}},
              {{{"row", "102,019.34", "202,019.34", "302,019.34", "402,019.34"}}}});
    const auto pages = drawing::lay_out(sheet, a4, large_print);
    const auto found = where(pages);
    BOOST_TEST(found.count("row") >= 2U);
    for (const char* amount : {"102,019.34", "202,019.34", "302,019.34", "402,019.34"})
        BOOST_TEST(found.count(amount) == 1U);
    for (const PageLayout& page : pages)
        for (const PlacedText& text : page.texts)
            BOOST_TEST((text.text.lines().size() == 1U && !text.text.is_shortened()),
                       text.text.words());
}

BOOST_AUTO_TEST_CASE(further_pages_say_at_their_head_whose_sheet_they_are_of) {
    Sheet sheet = of_lines(200);
    sheet.head = "whose";
    const auto pages = drawing::lay_out(sheet, a4, 1);
    const auto found = where(pages);
    BOOST_TEST(pages.size() >= 3U);
    BOOST_TEST(found.count("whose") == pages.size() - 1);
    for (const PageLayout& page : pages) check_page(page, {"A4", a4, 1});
}

// Who needs letters of 22 points reads neither page numbers of 10 nor a name that is cut off.
BOOST_AUTO_TEST_CASE(heads_and_feet_of_large_print_are_of_14_points_and_whole) {
    Sheet sheet = of_lines(200);
    sheet.head =
        "Pension comparison for a county with a long name; Name: Zhang Xiulan  Born: "
        "1972-03  Sex: female  Group: insured without a special group";
    sheet.footer = "Yibizhang 0.1.0, policy sha256:0123456789ab, 2026-11";
    sheet.page_of = "Page {page} of {pages}";
    const double least = drawing::Text{"Page", {14}}.lines().front().height;
    for (const Paper& paper : {a4, a5}) {
        const auto pages = drawing::lay_out(sheet, paper, large_print);
        BOOST_REQUIRE(pages.size() > 9U);
        for (const PageLayout& page : pages) check_page(page, {"large", paper, large_print});
        const std::string last = fmt::format("Page {0} of {0}", pages.size());
        std::size_t found = 0;
        for (const PlacedText& text : pages.back().texts) {
            const std::string& words = text.text.words();
            if (words != sheet.head && words != sheet.footer && words != last) continue;
            ++found;
            BOOST_TEST(!text.text.is_shortened(), words);
            BOOST_TEST(text.text.lines().front().height >= least - 0.01, words);
        }
        BOOST_TEST(found == 3U);
    }
}

BOOST_AUTO_TEST_CASE(two_slips_stand_on_one_a4) {
    const Pages pages{samples::long_table(3), a5_lying, PrintStyle{.copies = 2}};
    BOOST_TEST(pages.count() == 1);
    BOOST_TEST(pages.width() == 595.2756, boost::test_tools::tolerance(1e-6));
    BOOST_TEST(pages.height() == 841.8898, boost::test_tools::tolerance(1e-6));
}

BOOST_AUTO_TEST_CASE(a_poster_fills_its_page_and_no_second_one) {
    const PrintStyle poster{.fills_page = true};
    const auto pages = drawing::lay_out(samples::long_table(14), a3, poster);
    BOOST_REQUIRE(pages.size() == 1U);
    double lowest = 0;
    for (const PlacedText& text : pages[0].texts)
        if (text.text.words().starts_with("row")) lowest = std::max(lowest, text.box().bottom);
    BOOST_TEST(lowest > 0.6 * a3.height_mm * points_per_mm);
    for (const PageLayout& page : pages) check_page(page, {"A3", a3, 1});
}

BOOST_AUTO_TEST_CASE(headlines_and_years_keep_their_words_within_their_frames) {
    Sheet sheet;
    sheet.blocks.push_back(Headlines{
        {{"每年交100元，交15年", "每月领", "169元", "大写：壹佰陆拾玖元零叁分", {"领9次就回本"}},
         {"一个名字很长很长很长很长很长的方案", "每月领", "1,234,567元", "", {}},
         {"", "", "没有养老金：还缺5年", "", {"自己一共交1,000元"}}}});
    sheet.footer = "foot";
    sheet.page_of = "page {page} of {pages}";
    YearBoxes years;
    for (int year = 2010; year < 2037; ++year)
        years.years.push_back({fmt::format("{}", year), year % 3 ? "3,000" : "缺",
                               year % 3 ? YearMark::paid : YearMark::missing});
    years.legend = {{YearMark::paid, "当年缴的"}, {YearMark::missing, "没有缴"}};
    sheet.blocks.push_back(years);
    for (const Print& print : prints)
        for (const PageLayout& page : drawing::lay_out(sheet, print.paper, print.text_scale))
            check_page(page, print);
}

BOOST_AUTO_TEST_CASE(an_empty_sheet_is_one_empty_page) {
    BOOST_TEST(Pages(Sheet{}, a4).count() == 1);
    Sheet hollow;
    hollow.blocks = {Heading{}, Paragraph{}, Table{}, Table{{{"only a header"}}, {}}, Chart{}};
    BOOST_TEST(Pages(hollow, a4).count() == 1);
}

BOOST_AUTO_TEST_CASE(what_only_a_bug_can_ask_for_is_refused) {
    const Sheet sheet = samples::comparison_sheet();
    BOOST_CHECK_THROW(Pages(sheet, Paper{100, 100, 40}), std::logic_error);
    const Pages pages{sheet, a4};
    BOOST_CHECK_THROW(pages.paint(1, nullptr), std::logic_error);
    Sheet ragged;
    ragged.blocks.push_back(Table{{{"a"}, {"b"}}, {{{"only one"}}}});
    BOOST_CHECK_THROW(Pages(ragged, a4), std::logic_error);
}

BOOST_AUTO_TEST_CASE(no_header_shows_what_draws) {
    int headers = 0;
    for (const auto& entry :
         std::filesystem::directory_iterator{std::filesystem::path{SOURCE_ROOT} / "src/draw"}) {
        if (entry.path().extension() != ".hpp") continue;
        ++headers;
        const std::string text = samples::read(entry.path());
        BOOST_TEST(text.find("#include <cairo") == std::string::npos, entry.path());
        BOOST_TEST(text.find("#include <pango") == std::string::npos, entry.path());
    }
    BOOST_TEST(headers > 5);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
