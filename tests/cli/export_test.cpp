// SPDX-License-Identifier: Apache-2.0
#include "in_process.hpp"
#include "support/policy_files.hpp"

#include <boost/test/unit_test.hpp>

#include <regex>
#include <sstream>

namespace pension {

namespace {

namespace fs = std::filesystem;

std::vector<std::string> export_to(const fs::path& file, std::vector<std::string> further = {}) {
    std::vector<std::string> arguments{"export",  "--place", "430100",     "--as-of",
                                       "2017-03", "-o",      file.string()};
    for (const auto& argument : two_plans(std::move(further))) arguments.push_back(argument);
    return arguments;
}

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

constexpr const char* endings[] = {".csv", ".xlsx", ".txt", ".md", ".json", ".svg", ".png"};

}  // namespace

BOOST_AUTO_TEST_SUITE(export_command)

// 169.03 and 496.01 a month, 34 766.09 and 102 019.34 by 77.14: the leaflet of Changsha.
BOOST_AUTO_TEST_CASE(text_forms_hold_the_figures_of_the_leaflet) {
    const CommandLine line;
    for (const char* ending : {".csv", ".txt", ".md", ".json"}) {
        const auto file = line.folder() / (std::string{"对比"} + ending);
        const CommandOutcome outcome = line.run(export_to(file));
        BOOST_REQUIRE_MESSAGE(outcome.status == 0, outcome.err);
        BOOST_TEST(outcome.out == "");
        BOOST_TEST(outcome.err == "");
        const std::string text = bytes_of(file);
        const bool grouped = ending[1] == 't' || ending[1] == 'm';
        for (const char* part : {"169.03", "496.01", grouped ? "34,766.09" : "34766.09",
                                 grouped ? "102,019.34" : "102019.34"})
            BOOST_TEST(holds(text, part), ending << ": " << part);
    }
}

BOOST_AUTO_TEST_CASE(a_table_for_spreadsheets_has_its_mark_and_rows_of_one_width) {
    const CommandLine line;
    const auto file = line.folder() / "a.csv";
    BOOST_REQUIRE(line.run(export_to(file)).status == 0);
    const std::string text = bytes_of(file);
    BOOST_TEST(
        text.starts_with("\xEF\xBB\xBF"
                         "Figures in yuan,"));
    BOOST_TEST(holds(text, "Pension a month,169.03,496.01\r\n"));
    BOOST_TEST(holds(text, "  from the state (base pension),155.00,155.00\r\n"));
    BOOST_TEST(holds(text, "(telephone 12333).\",,\r\n"));
}

BOOST_AUTO_TEST_CASE(gb18030_is_a_choice_of_tables_alone) {
    const CommandLine line;
    const auto file = line.folder() / "a.csv";
    BOOST_REQUIRE(line.run(export_to(file, {"--encoding", "gb18030"})).status == 0);
    BOOST_TEST(bytes_of(file).starts_with("Figures in yuan,"));
    const CommandOutcome text =
        line.run(export_to(line.folder() / "a.txt", {"--encoding", "gb18030"}));
    BOOST_TEST(text.status == 2);
    const CommandOutcome unknown =
        line.run(export_to(line.folder() / "b.csv", {"--encoding", "big5"}));
    BOOST_TEST(unknown.status == 2);
    BOOST_TEST(holds(unknown.err, "big5"), unknown.err);
    BOOST_TEST(!fs::exists(line.folder() / "a.txt"));
    BOOST_TEST(!fs::exists(line.folder() / "b.csv"));
}

/// What stands below a heading of a text until an empty line, without what only the command line
/// can do about it.
std::vector<std::string> lines_below(const std::string& text, const std::string& heading) {
    std::vector<std::string> lines;
    std::istringstream in{text};
    bool is_below = false;
    for (std::string line; std::getline(in, line);) {
        if (is_below && line.empty()) break;
        if (is_below && !holds(line, "\"--")) lines.push_back(line.substr(2));
        is_below |= line == heading;
    }
    return lines;
}

/// As it stands in a form: Markdown's signs and the quotation marks of a table are not of the
/// words.
std::string without_signs(std::string text) {
    std::erase_if(text, [](char letter) { return letter == '\\' || letter == '"'; });
    return text;
}

// Paid in Wuhan until a move to Changsha, with figures older than a year and rules taken as known
// before their first figure: the text says so, and so do all others.
BOOST_AUTO_TEST_CASE(every_form_says_the_question_and_the_notices_that_the_text_says) {
    const CommandLine line;
    const std::vector<std::string> question{"--place",
                                            "420100",
                                            "--move",
                                            "2024-05:430100",
                                            "--as-of",
                                            "2026-11",
                                            "--born",
                                            "1972-03",
                                            "--sex",
                                            "female",
                                            "--scheme-start",
                                            "2011-07",
                                            "--plan",
                                            "2012-2021:200,2022-2023:400,2025:200,2026-2031:1000",
                                            "--assume-earliest",
                                            "--plan",
                                            "2012-2021:200,2022-2023:400,2025:200,2026-2031:2000",
                                            "--unconfirmed"};
    const auto asked = [&](std::vector<std::string> words) {
        words.insert(words.end(), question.begin(), question.end());
        return line.run(words);
    };
    const std::string text = asked({"compare"}).out;
    const auto notices = lines_below(text, "Please note");
    BOOST_REQUIRE_MESSAGE(notices.size() >= 3, text);
    auto said = notices;
    const auto head = text.substr(0, text.find("\n\n"));
    for (const char* part : {"Dated basis", "Until 2024-04", "From 2024-05 on", "2012"})
        BOOST_TEST(holds(head, part), head);
    std::istringstream in{head};
    for (std::string each; std::getline(in, each);) said.push_back(each);
    for (const char* ending : {".csv", ".txt", ".md"}) {
        const auto file = line.folder() / (std::string{"a"} + ending);
        const CommandOutcome outcome = asked({"export", "-o", file.string()});
        BOOST_REQUIRE_MESSAGE(outcome.status == 0, outcome.err);
        const std::string written = without_signs(bytes_of(file));
        for (const std::string& each : said)
            BOOST_TEST(holds(written, without_signs(each)), ending << ": " << each);
        // A cell that is marked as not confirmed has no separators either.
        if (ending == std::string{".csv"})
            BOOST_TEST(!std::regex_search(written, std::regex{R"([0-9],[0-9]{3}\.[0-9]{2}\*)"}));
    }
}

BOOST_AUTO_TEST_CASE(json_is_that_of_compare) {
    const CommandLine line;
    const auto file = line.folder() / "a.json";
    BOOST_REQUIRE(line.run(export_to(file)).status == 0);
    BOOST_TEST(Json::parse(bytes_of(file)) == line.json_in_changsha(two_plans()));
}

BOOST_AUTO_TEST_CASE(the_same_question_gives_the_same_bytes) {
    const CommandLine line;
    for (const char* ending : endings) {
        const auto one = line.folder() / (std::string{"one"} + ending);
        const auto two = line.folder() / (std::string{"two"} + ending);
        BOOST_TEST(line.run(export_to(one)).status == 0);
        BOOST_TEST(line.run(export_to(two)).status == 0);
        BOOST_TEST(bytes_of(one).size() > 300U);
        BOOST_TEST((bytes_of(one) == bytes_of(two)), ending);
    }
}

BOOST_AUTO_TEST_CASE(nothing_is_overwritten_unless_it_is_said) {
    const CommandLine line;
    for (const char* ending : endings) {
        const auto file = line.folder() / (std::string{"a"} + ending);
        write_bytes(file, "mine");
        const CommandOutcome refused = line.run(export_to(file));
        BOOST_TEST(refused.status == 2);
        BOOST_TEST(holds(refused.err, "is there already"), refused.err);
        BOOST_TEST(bytes_of(file) == "mine");
        BOOST_TEST(line.run(export_to(file, {"--overwrite"})).status == 0);
        BOOST_TEST(bytes_of(file) != "mine");
    }
}

BOOST_AUTO_TEST_CASE(a_folder_that_is_missing_or_takes_nothing_ends_in_3) {
    const CommandLine line;
    for (const fs::path& file : {line.folder() / "nowhere/a.csv", fs::path{"/proc/a.csv"}}) {
        const CommandOutcome outcome = line.run(export_to(file));
        BOOST_TEST(outcome.status == 3);
        BOOST_TEST(holds(outcome.err, "cannot be written"), outcome.err);
    }
}

BOOST_AUTO_TEST_CASE(a_wrong_ending_ends_in_2_and_writes_nothing) {
    const CommandLine line;
    for (const char* name : {"a.xls", "a", "csv"}) {
        const CommandOutcome outcome = line.run(export_to(line.folder() / name));
        BOOST_TEST(outcome.status == 2);
        BOOST_TEST(holds(outcome.err, name), outcome.err);
    }
    BOOST_TEST(fs::is_empty(line.folder().path()));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
