// SPDX-License-Identifier: Apache-2.0
#include "house/tree.hpp"

#include <boost/test/unit_test.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <regex>

namespace house {

namespace {

Complaints lines_with(const File& file, std::string_view code, const std::regex& pattern,
                      std::string_view what) {
    Complaints complaints;
    std::size_t number = 0;
    for (const std::string& line : lines_of(code)) {
        ++number;
        std::smatch found;
        if (std::regex_search(line, found, pattern))
            complaints.push_back(at(file, number, fmt::format("{}: {}", found.str(), what)));
    }
    return complaints;
}

/// Figures of money and law are exact; probabilities and returns cannot be.
Complaints floating_point(const File& file) {
    const bool exact = file.in("src/base/") || file.in("src/policy/") || file.in("src/plan/") ||
                       file.in("src/calc/");
    if (!file.is_cpp() || !exact || file.in("src/calc/estimate/")) return {};
    static const std::regex type{R"(\b(double|float)\b)"};
    std::string code = code_of(file.text, Literals::drop);
    // The literals 2.75_pct and 0.5683_index reach us as long doubles, at compile time only.
    if (file.path == "src/base/rate.hpp" || file.path == "src/plan/wage_index.hpp")
        code = std::regex_replace(code, std::regex{R"(\blong double\b)"}, "");
    return lines_with(file, code, type, "figures are exact here");
}

/// How a file of ours writes its first comment; empty for files that have none.
std::string comment_mark(const File& file) {
    if (file.is_cpp()) return "//";
    if (file.is(".sql")) return "--";
    if (file.is("CMakeLists.txt") || file.is(".cmake") || file.is(".sh") ||
        file.text.starts_with("#!"))
        return "#";
    return {};
}

/// The data keep terms of their own; the code has one.
Complaints missing_licence(const File& file) {
    const std::string mark = comment_mark(file);
    if (mark.empty()) return {};
    const std::vector<std::string> lines = lines_of(file.text);
    const std::size_t at_line = file.text.starts_with("#!") ? 1 : 0;
    const std::string tag = mark + " SPDX-License-Identifier: ";
    const std::string& line = at_line < lines.size() ? lines[at_line] : std::string{};
    const bool fine = file.in("data/") ? line.starts_with(tag) && line.size() > tag.size()
                                       : line == tag + "Apache-2.0";
    if (fine) return {};
    return {at(file, at_line + 1, fmt::format("the line \"{}Apache-2.0\" is missing", tag))};
}

/// In pieces, or this file would find itself.
const std::vector<std::string> defect_markers{std::string{"TO"} + "DO", std::string{"FIX"} + "ME",
                                              std::string{"XX"} + "X", std::string{"HA"} + "CK",
                                              std::string{"TB"} + "D"};

bool is_word_at(std::string_view text, std::size_t begin, std::size_t length) {
    const auto letter = [&](std::size_t i) {
        const auto c = static_cast<unsigned char>(text[i]);
        return std::isalnum(c) != 0 || c == '_';
    };
    return (begin == 0 || !letter(begin - 1)) &&
           (begin + length >= text.size() || !letter(begin + length));
}

/// Whatever is unfinished is finished, or stated as a limit on the folder's page.
Complaints unfinished(const File& file) {
    if (file.is(".png") || file.is(".ico") || file.is(".icns") || file.is(".db")) return {};
    Complaints complaints;
    for (const std::string& marker : defect_markers)
        for (std::size_t i = file.text.find(marker); i != std::string::npos;
             i = file.text.find(marker, i + 1)) {
            if (!is_word_at(file.text, i, marker.size())) continue;
            const auto line = std::count(file.text.begin(),
                                         file.text.begin() + static_cast<std::ptrdiff_t>(i), '\n');
            complaints.push_back(at(file, static_cast<std::size_t>(line) + 1, marker));
        }
    return complaints;
}

/// Today is a month that is handed down from the start of a program.
Complaints clock_reads(const File& file) {
    if (!file.is_cpp() || file.path == "src/cli/main.cpp" || file.path == "ui/main.cpp" ||
        file.path == "ui/app.cpp")
        return {};
    static const std::regex clock{
        R"(system_clock|std::time\b|(^|[^\w:.>]|[^\w]::)time\s*\(\s*(nullptr|NULL|0)\s*\)|)"
        R"(\b(gettimeofday|clock_gettime|GetLocalTime|GetSystemTime|__DATE__|__TIME__)\b|)"
        R"(wxDateTime::(Now|UNow|Today)\b|wxGet(Local|UTC)Time)"};
    return lines_with(file, code_of(file.text, Literals::drop), clock,
                      "the clock is read at the start of a program only");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(words)

BOOST_AUTO_TEST_CASE(figures_are_never_floating_point) {
    hold_tree_to(floating_point);
}

BOOST_AUTO_TEST_CASE(a_floating_point_figure_is_found) {
    BOOST_TEST(floating_point({"src/calc/resident/returns.cpp", "\n double x;"}).size() == 1U);
    BOOST_TEST(floating_point({"src/policy/a.hpp", "std::vector<float> x;"}).size() == 1U);
    BOOST_TEST(floating_point({"src/base/rate.hpp", "double x;"}).size() == 1U);
    BOOST_TEST(floating_point({"src/base/money.hpp", "long double x;"}).size() == 1U);
    BOOST_TEST(floating_point({"src/base/rate.hpp", "f(long double x);"}).empty());
    BOOST_TEST(floating_point({"src/calc/estimate/returns.cpp", "double x;"}).empty());
    BOOST_TEST(floating_point({"src/calc/estimate/survival.hpp", "double x;"}).empty());
    BOOST_TEST(floating_point({"src/calc/a.cpp", "// a double\nint doubled;"}).empty());
    BOOST_TEST(floating_point({"src/draw/a.cpp", "double x;"}).empty());
}

BOOST_AUTO_TEST_CASE(every_source_names_its_licence_in_one_line) {
    hold_tree_to(missing_licence);
}

BOOST_AUTO_TEST_CASE(a_missing_licence_is_found) {
    const std::string tag = "SPDX-License-Identifier: ";
    BOOST_TEST(missing_licence({"src/a.cpp", "#pragma once\n"}).size() == 1U);
    BOOST_TEST(missing_licence({"src/a.cpp", "// " + tag + "MIT\n"}).size() == 1U);
    BOOST_TEST(missing_licence({"src/a.cpp", "\n// " + tag + "Apache-2.0\n"}).size() == 1U);
    BOOST_TEST(missing_licence({"packaging/run", "#!/bin/sh\n"}).size() == 1U);
    BOOST_TEST(missing_licence({"tests/a.sql", ""}).size() == 1U);
    BOOST_TEST(missing_licence({"src/a.cpp", "// " + tag + "Apache-2.0\n"}).empty());
    BOOST_TEST(missing_licence({"run", "#!/bin/sh\n# " + tag + "Apache-2.0\n"}).empty());
    BOOST_TEST(missing_licence({"data/a.sql", "-- " + tag + "CC0-1.0\n"}).empty());
    BOOST_TEST(missing_licence({"README.md", "# Title\n"}).empty());
}

BOOST_AUTO_TEST_CASE(nothing_is_left_unfinished) {
    hold_tree_to(unfinished);
}

BOOST_AUTO_TEST_CASE(a_defect_marker_is_found) {
    for (const std::string& marker : defect_markers) {
        BOOST_TEST(unfinished({"src/a.cpp", "int a;\n// " + marker + ": later"}).size() == 1U);
        BOOST_TEST(unfinished({"src/a.cpp", marker + "S and x" + marker}).empty());
    }
}

BOOST_AUTO_TEST_CASE(the_clock_is_read_at_the_start_of_a_program_only) {
    hold_tree_to(clock_reads);
}

BOOST_AUTO_TEST_CASE(a_look_at_the_clock_is_found) {
    for (const char* code :
         {"std::chrono::system_clock::now()", "std::time(&t)", "auto t = time(nullptr);",
          "t = ::time( NULL )", "wxDateTime::Now()", "wxDateTime::Today()"}) {
        BOOST_TEST(clock_reads({"src/app/desk/a.cpp", code}).size() == 1U, code);
        BOOST_TEST(clock_reads({"src/cli/main.cpp", code}).empty(), code);
    }
    for (const char* code : {"std::chrono::steady_clock::now()", "std::time_t t;", "// time(0)",
                             "payment.time(0)", "lifetime(0)", "\"system_clock\""})
        BOOST_TEST(clock_reads({"src/app/desk/a.cpp", code}).empty(), code);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace house
