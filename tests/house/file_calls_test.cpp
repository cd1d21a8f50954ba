// SPDX-License-Identifier: Apache-2.0
#include "house/tree.hpp"

#include <boost/test/unit_test.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <iterator>
#include <optional>
#include <regex>
#include <set>

// A file that cannot be read is a fact for the user, not an exception that ends the program. The
// functions of std::filesystem throw unless they are given a std::error_code, walking through a
// folder by a range-for does, and so does reading a stream byte by byte past its own functions.

namespace house {

namespace {

std::size_t line_at(const std::string& text, std::size_t at) {
    return 1 + static_cast<std::size_t>(
                   std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
}

/// What stands between the bracket at `open` and the one that closes it, at its commas.
std::vector<std::string> arguments(const std::string& code, std::size_t open) {
    std::vector<std::string> all(1);
    int depth = 0;
    for (std::size_t at = open; at < code.size(); ++at) {
        const char c = code[at];
        if (c == '(' || c == '{' || c == '[') ++depth;
        if (c == ')' || c == '}' || c == ']') --depth;
        if (depth == 0) break;
        if (at == open) continue;
        if (depth == 1 && c == ',')
            all.emplace_back();
        else if (std::isspace(static_cast<unsigned char>(c)) == 0)
            all.back() += c;
    }
    return all;
}

/// The names of variables and parameters of that type.
std::set<std::string> named(const std::string& code, const std::string& type) {
    std::set<std::string> names;
    const std::regex declared{type + R"(\s*&?\s+(\w+)|)" + type + R"(\s*&\s*(\w+))"};
    for (std::sregex_iterator found{code.begin(), code.end(), declared}, end; found != end; ++found)
        names.insert((*found)[1].matched ? (*found)[1].str() : (*found)[2].str());
    return names;
}

Complaints throwing_calls(const File& file) {
    if (!file.is_cpp() || !(file.in("src/") || file.in("ui/"))) return {};
    const std::string code = code_of(file.text, Literals::drop);
    const auto codes = named(code, R"(\berror_code)");
    const auto states = named(code, R"(\bfile_status)");
    Complaints complaints;
    static const std::regex call{
        R"(\b(?:fs|filesystem)::(absolute|canonical|weakly_canonical|relative|proximate|copy|copy_file|copy_symlink|create_\w+|current_path|equivalent|exists|file_size|hard_link_count|is_\w+|last_write_time|permissions|read_symlink|remove|remove_all|rename|resize_file|space|status|symlink_status|temp_directory_path)\s*\()"
        R"(|\b(?:fs|filesystem)::(?:recursive_)?directory_iterator\s*\w*\s*[({])"};
    for (std::sregex_iterator found{code.begin(), code.end(), call}, end; found != end; ++found) {
        const auto at_bracket = static_cast<std::size_t>(found->position() + found->length()) - 1;
        const auto given = arguments(code, at_bracket);
        const auto is_code = [&](const auto& each) { return codes.contains(each); };
        // A state that was asked for before, or is asked for right here without throwing.
        const bool of_state =
            given.size() == 1 && (states.contains(given.front()) ||
                                  (given.front().find("status(") != std::string::npos &&
                                   std::ranges::any_of(codes, [&](const std::string& each) {
                                       return given.front().ends_with("," + each + ")");
                                   })));
        if (given.front().empty() || of_state || std::ranges::any_of(given, is_code)) {
            if (!given.front().empty()) continue;
            if (found->str().find("iterator") != std::string::npos) continue;  // The end.
        }
        complaints.push_back(
            at(file, line_at(code, static_cast<std::size_t>(found->position())),
               fmt::format("{}...: throws; give it a std::error_code", found->str())));
    }
    static const std::regex others{
        R"(for\s*\([^;{}]*:\s*(?:std::)?(?:fs|filesystem)::(?:recursive_)?directory_iterator)"
        R"(|istreambuf_iterator)"
        R"(|(?:\.|->)(?:is_regular_file|is_directory|is_symlink|symlink_status|refresh)\(\))"};
    for (std::sregex_iterator found{code.begin(), code.end(), others}, end; found != end; ++found)
        complaints.push_back(at(file, line_at(code, static_cast<std::size_t>(found->position())),
                                fmt::format("{}: throws where a disk fails", found->str())));
    return complaints;
}

File source(const char* body) {
    return {"src/store/a.cpp", body};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(file_calls)

BOOST_AUTO_TEST_CASE(no_call_to_the_file_system_throws) {
    hold_tree_to(throwing_calls);
}

BOOST_AUTO_TEST_CASE(the_rule_finds_what_it_is_for) {
    for (const char* wrong :
         {"auto a = fs::exists(file);", "fs::remove(a / b);",
          "auto p = std::filesystem::absolute(p);", "auto p = fs::current_path();",
          "std::error_code e; fs::rename(a, b);",
          "for (const auto& entry : fs::directory_iterator{folder, failed}) {}",
          "std::error_code e; fs::directory_iterator in{folder};",
          "std::string{std::istreambuf_iterator<char>{in}, {}}", "if (entry.is_regular_file()) {}",
          "fs::file_status s; fs::is_directory(file);"})
        BOOST_TEST(!throwing_calls(source(wrong)).empty(), wrong);
    for (const char* right :
         {"std::error_code e; auto a = fs::exists(file, e);",
          "void f(std::error_code& e) { fs::remove(a / b(c, d), e); }",
          "const fs::file_status found = status_of(a); if (fs::is_directory(found)) {}",
          "std::error_code e; for (fs::directory_iterator in{folder, e}, end; in != end; "
          "in.increment(e)) {}",
          "fs::path p = a; p.filename();", "// fs::exists(file)\n"})
        BOOST_TEST(throwing_calls(source(right)).empty(), right);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace house
