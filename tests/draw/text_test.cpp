// SPDX-License-Identifier: Apache-2.0
#include "draw/text.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <initializer_list>
#include <string>
#include <vector>

namespace pension::drawing {

BOOST_AUTO_TEST_SUITE(text)

double width(const char* words) {
    return Text{words, {20}}.width();
}

// Seen on an English sheet: quotation marks as wide as a Chinese character, "today' s". At 20
// units an em is 20 wide; a narrow mark is less than half of it.
BOOST_AUTO_TEST_CASE(marks_in_an_english_line_are_narrow) {
    BOOST_TEST(width("today\u2019s") - width("todays") < 10);
    BOOST_TEST(width("\u201ctier\u201d") - width("tier") < 20);
}

BOOST_AUTO_TEST_CASE(marks_in_a_chinese_line_are_as_wide_as_its_characters) {
    BOOST_TEST(width("\u201c\u6863\u6b21\u201d") - width("\u6863\u6b21") > 39);
}

BOOST_AUTO_TEST_CASE(each_line_has_marks_of_its_own) {
    const double chinese = width("\u201c\u6863\u6b21\u201d");
    BOOST_TEST(width("\u201c\u6863\u6b21\u201d\n\u201ctier\u201d") == chinese);
}

const std::string broken_up =
    "参保人（含政府代缴的）每年缴3,000元，政府补160元，“多缴多得”，满15年后每月领496.01元；活到"
    "77.14岁，一共领102,019.34元（约10.2万元），139个月后账户领完。《国务院关于建立统一的城乡居民基"
    "本养老保险制度的意见》（国发〔2014〕8号）第七条规定：年满60周岁，可以按月领取。每月 1,684.88 "
    "元。";

/// The lines of a text that may be so wide.
std::vector<std::string> lines_of(const std::string& words, double width) {
    const Text text{words, {10}, {width}};
    return text.broken_words();
}

bool starts_with_any(const std::string& line, std::initializer_list<const char*> marks) {
    return std::ranges::any_of(marks, [&](const char* mark) { return line.starts_with(mark); });
}

bool ends_with_any(const std::string& line, std::initializer_list<const char*> marks) {
    return std::ranges::any_of(marks, [&](const char* mark) { return line.ends_with(mark); });
}

// 100 widths; of them 41 let 元 begin a line by itself before.
BOOST_AUTO_TEST_CASE(lines_break_as_a_typesetter_breaks_them) {
    std::size_t lines = 0;
    for (int width = 101; width < 301; width += 2) {
        for (const std::string& line : lines_of(broken_up, width)) {
            ++lines;
            BOOST_TEST(
                !starts_with_any(line, {"，", "。", "；", "：", "、", "）", "》", "”", "〕"}),
                line);
            BOOST_TEST(!ends_with_any(line, {"（", "《", "“", "〔"}), line);
            BOOST_TEST(
                !starts_with_any(line, {"元", "万元", "年后", "岁", "周岁", "个月", "月后", "号"}),
                line);
        }
    }
    BOOST_TEST(lines > 800U);
}

BOOST_AUTO_TEST_CASE(breaking_adds_nothing_to_the_words) {
    std::string together;
    for (const std::string& line : lines_of(broken_up, 150)) together += line;
    BOOST_TEST(together == broken_up);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension::drawing
