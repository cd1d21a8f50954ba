// SPDX-License-Identifier: Apache-2.0
#include "notice/notice.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>
#include <string>
#include <vector>

namespace pension {

namespace {

namespace fs = std::filesystem;

std::vector<std::string> all_notices() {
    std::vector<fs::path> files;
    for (const char* folder : {"notices", "other_style", "third_style"})
        for (const auto& each :
             fs::directory_iterator{fs::path{SOURCE_ROOT} / "tests" / "notice" / folder})
            if (each.path().extension() == ".txt") files.push_back(each.path());
    std::ranges::sort(files);
    std::vector<std::string> texts;
    for (const fs::path& file : files) {
        std::ifstream in{file, std::ios::binary};
        std::ostringstream text;
        text << in.rdbuf();
        texts.push_back(text.str());
    }
    return texts;
}

bool lies_in(TextSpan span, const std::string& text) {
    return span.length > 0 && span.from <= text.size() && span.length <= text.size() - span.from;
}

/// What must hold whatever is pasted.
void read_and_look(const std::string& text) {
    const NoticeReading read = read_notice(text, month_of(2031, 1));
    for (const NoticeFigure& figure : read.figures) {
        BOOST_TEST_REQUIRE(!figure.sentences.empty());
        for (const TextSpan& span : figure.sentences) BOOST_TEST_REQUIRE(lies_in(span, text));
        BOOST_TEST_REQUIRE(figure.row.table == code(figure.topic));
        BOOST_TEST_REQUIRE(!figure.row.cells.empty());
        BOOST_TEST_REQUIRE((figure.from.has_value() || !figure.sure()));
    }
    for (const LeftAlone& each : read.left_alone) BOOST_TEST_REQUIRE(lies_in(each.sentence, text));
}

std::string mutated(std::string text, std::mt19937& random) {
    static const std::vector<std::string> pieces{
        "元",   "、", "补贴", "1",      "0", "\n", "\t",   "|",    "至",   "每",
        "档次", "（", "为",   "2031年", "%", "  ", "\xE4", "\xFF", "分别", "999999999999"};
    const auto below = [&](std::size_t most) {
        return most == 0 ? 0 : std::uniform_int_distribution<std::size_t>{0, most - 1}(random);
    };
    const std::size_t changes = 1 + below(8);
    for (std::size_t i = 0; i < changes; ++i) {
        const std::size_t at = below(text.size());
        switch (below(4)) {
            case 0: text.erase(at, below(30)); break;
            case 1: text.insert(at, pieces[below(pieces.size())]); break;
            case 2: text.insert(at, text.substr(below(text.size()), below(60))); break;
            default:
                if (!text.empty()) text[at] = static_cast<char>(below(256));
                break;
        }
    }
    return text;
}

std::string repeated(const std::string& text, std::size_t bytes) {
    std::string made;
    while (made.size() < bytes) made += text;
    return made;
}

constexpr std::size_t megabyte = 1'000'000;

}  // namespace

BOOST_AUTO_TEST_SUITE(whatever_is_pasted)

BOOST_AUTO_TEST_CASE(nothing_at_all_has_no_figures) {
    for (const char* text : {"", " ", "\n\n\n", "\xEF\xBB\xBF", "。", "|", "||\n||", "元", "第"}) {
        const NoticeReading read = read_notice(text);
        BOOST_TEST(read.figures.empty());
        BOOST_TEST(read.left_alone.empty());
        BOOST_TEST(read.title.empty());
    }
}

BOOST_AUTO_TEST_CASE(bytes_that_are_no_text_are_passed_over) {
    std::mt19937 random{20311};
    for (int i = 0; i < 200; ++i) {
        std::string bytes(200, '\0');
        for (char& c : bytes) c = static_cast<char>(random());
        read_and_look(bytes);
    }
}

BOOST_AUTO_TEST_CASE(what_no_policy_file_could_hold_is_left_alone) {
    const NoticeReading read = read_notice(
        "自2031年1月1日起，居民养老保险基础养老金每人每月提高到99999999999元。\n"
        "居民养老保险补贴年限不超过5000年。\n");
    BOOST_TEST(read.figures.empty());
    BOOST_TEST(read.left_alone.size() == 2U);
}

BOOST_AUTO_TEST_CASE(damaged_notices_are_read_as_far_as_they_go) {
    std::mt19937 random{20312};
    for (const std::string& text : all_notices())
        for (int i = 0; i < 30; ++i) read_and_look(mutated(text, random));
}

BOOST_AUTO_TEST_CASE(every_cut_of_a_notice_can_be_read) {
    const std::string text = all_notices().front();
    for (std::size_t length = 0; length < text.size(); length += 7)
        read_and_look(text.substr(0, length));
}

// Each of these would take minutes if anything were looked through again and again.
BOOST_AUTO_TEST_CASE(a_megabyte_of_notices_is_read) {
    std::string all;
    for (const std::string& text : all_notices()) all += text;
    read_and_look(repeated(all, megabyte));
}

BOOST_AUTO_TEST_CASE(a_megabyte_of_nonsense_is_read) {
    for (const char* text : {"1、",
                             "元",
                             "(",
                             "补贴",
                             "210元补贴41元、",
                             "210元、",
                             "1",
                             "\n",
                             "a|b\n",
                             "1 \t 2\n",
                             "缴费\n",
                             "2031年",
                             "1月1日起",
                             "一",
                             "每增加",
                             "第",
                             "缴费档次为210元、310元。",
                             "一、补贴\n",
                             "城乡居民养老保险缴费210元补贴41元。",
                             "65周岁加发3元,",
                             "百分之",
                             "其余5个档次补贴1元。",
                             "缴费\n补贴\n1\n",
                             "\xE5",
                             "基础养老金每人每月1元;"})
        read_and_look(repeated(text, megabyte));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
