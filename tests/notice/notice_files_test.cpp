// SPDX-License-Identifier: Apache-2.0
#include "notice/expected.hpp"
#include "notice/notice.hpp"

#include <boost/test/unit_test.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace pension::notice_files {

namespace {

namespace fs = std::filesystem;

std::string bytes_of(const fs::path& file) {
    std::ifstream in{file, std::ios::binary};
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

std::vector<fs::path> notices(const char* folder) {
    std::vector<fs::path> files;
    for (const auto& each : fs::directory_iterator{fs::path{SOURCE_ROOT} / "tests/notice" / folder})
        if (each.path().extension() == ".txt") files.push_back(each.path());
    std::ranges::sort(files);
    return files;
}

struct Score {
    std::size_t expected = 0;
    std::size_t right = 0;
    std::size_t wrong_and_sure = 0;
    std::size_t needlessly_unsure = 0;
};

/// One notice beside what somebody read out of it; what differs is told.
Score score_of(const fs::path& file) {
    auto beside = file;
    const Expected expected = read_expected(bytes_of(beside.replace_extension(".expected")));
    const NoticeReading read = read_notice(bytes_of(file));
    Score score;
    score.expected = expected.sure.size() + expected.unsure.size();
    std::set<std::string> seen;
    std::string told;
    for (const NoticeFigure& figure : read.figures) {
        const std::string line = line_of(figure);
        if (!seen.insert(line).second) continue;
        std::string doubts;
        for (const Doubt doubt : figure.doubts) doubts += fmt::format(" {}", code(doubt));
        if (expected.sure.contains(line)) {
            ++score.right;
            score.needlessly_unsure += figure.sure() ? 0 : 1;
            if (!figure.sure()) told += fmt::format("  unsure:{} {}\n", doubts, line);
        } else if (expected.unsure.contains(line) && !figure.sure()) {
            ++score.right;
        } else {
            score.wrong_and_sure += figure.sure() ? 1 : 0;
            told += fmt::format("  {}:{} {}\n", figure.sure() ? "WRONG AND SURE" : "wrong", doubts,
                                line);
        }
    }
    for (const auto* lines : {&expected.sure, &expected.unsure})
        for (const std::string& line : *lines)
            if (!seen.contains(line)) told += fmt::format("  missing: {}\n", line);
    std::multiset<std::string> left;
    for (const LeftAlone& each : read.left_alone) left.emplace(code(each.why));
    if (left != expected.left) {
        told += "  left alone:";
        for (const LeftAlone& each : read.left_alone) told += fmt::format(" {}", code(each.why));
        told += '\n';
    }
    const auto iso_day = [](std::chrono::year_month_day day) {
        return fmt::format("{:04}-{:02}-{:02}", int{day.year()}, unsigned{day.month()},
                           unsigned{day.day()});
    };
    if (!expected.title.empty())
        BOOST_TEST(read.title == expected.title, file.filename().string() + " " + read.title);
    if (!expected.number.empty())
        BOOST_TEST(read.document_no == expected.number,
                   file.filename().string() + " " + read.document_no);
    if (!expected.date.empty())
        BOOST_TEST((read.date ? iso_day(*read.date) : "") == expected.date,
                   file.filename().string());
    if (!told.empty()) BOOST_TEST_MESSAGE(file.filename().string() << "\n" << told);
    return score;
}

Score score_of_all(const char* folder) {
    Score all;
    for (const fs::path& file : notices(folder)) {
        const Score score = score_of(file);
        all.expected += score.expected;
        all.right += score.right;
        all.wrong_and_sure += score.wrong_and_sure;
        all.needlessly_unsure += score.needlessly_unsure;
    }
    BOOST_TEST_MESSAGE(
        fmt::format("{}: {} of {} figures right, {} wrong and sure, {} needlessly unsure", folder,
                    all.right, all.expected, all.wrong_and_sure, all.needlessly_unsure));
    return all;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(notice_files)

BOOST_AUTO_TEST_CASE(of_a_hundred_figures_ninety_five_are_right_and_none_is_wrong_and_sure) {
    const Score score = score_of_all("notices");
    BOOST_TEST(score.right * 100 >= score.expected * 95);
    BOOST_TEST(score.wrong_and_sure == 0U);
}

BOOST_AUTO_TEST_CASE(what_is_written_in_another_style_is_never_wrong_and_sure) {
    const Score score = score_of_all("other_style");
    BOOST_TEST(score.wrong_and_sure == 0U);
}

BOOST_AUTO_TEST_CASE(what_was_written_after_that_is_never_wrong_and_sure) {
    const Score score = score_of_all("third_style");
    BOOST_TEST(score.wrong_and_sure == 0U);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension::notice_files
