// SPDX-License-Identifier: Apache-2.0
#include "house/tree.hpp"

#include <boost/test/unit_test.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <regex>

namespace house {

namespace {

/// From an opening bracket to its own closing one, without both.
std::string_view inside_brackets(std::string_view code, std::size_t open) {
    int depth = 0;
    for (std::size_t i = open; i < code.size(); ++i) {
        if (code[i] == '(') ++depth;
        if (code[i] == ')' && --depth == 0) return code.substr(open + 1, i - open - 1);
    }
    return code.substr(open + 1);
}

/// What a range-for goes over; empty where the loop is another.
std::string range_of(std::string_view head) {
    if (const auto init = head.rfind(';'); init != std::string_view::npos)
        head.remove_prefix(init + 1);
    for (std::size_t i = 1; i + 1 < head.size(); ++i)
        if (head[i] == ':' && head[i - 1] != ':' && head[i + 1] != ':')
            return std::string{head.substr(i + 1)};
    return {};
}

/// The same without what stands between round brackets, which a loop does not go over.
std::string without_arguments(std::string_view range) {
    std::string left;
    int depth = 0;
    for (const char letter : range) {
        if (letter == ')') --depth;
        if (depth == 0) left += letter;
        if (letter == '(') ++depth;
    }
    return left;
}

/// C++20 keeps alive what the last call of a range gives, not what that was asked of:
/// "shipped()->rows()" and "read(file).value()" are gone before the loop begins. A getter of what
/// has a name ("found.value().rows") is fine, and so is a list in braces, which copies.
Complaints dangling_ranges(const File& file) {
    if (!file.is_cpp()) return {};
    const std::string code = code_of(file.text, Literals::drop);
    static const std::regex asked_of_a_call{R"(\(\)\s*(->|\.\s*\w+\s*\())"};
    Complaints complaints;
    for (auto at_loop = code.find("for ("); at_loop != std::string::npos;
         at_loop = code.find("for (", at_loop + 1)) {
        const std::string range = without_arguments(range_of(inside_brackets(code, at_loop + 4)));
        if (range.starts_with(" {") || !std::regex_search(range, asked_of_a_call)) continue;
        const auto line =
            std::count(code.begin(), code.begin() + static_cast<std::ptrdiff_t>(at_loop), '\n');
        complaints.push_back(
            at(file, static_cast<std::size_t>(line) + 1,
               fmt::format("the loop goes over what a temporary holds:{}; name it first", range)));
    }
    return complaints;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(loops)

BOOST_AUTO_TEST_CASE(no_loop_goes_over_what_a_temporary_holds) {
    hold_tree_to(dangling_ranges);
}

BOOST_AUTO_TEST_CASE(a_loop_over_what_a_temporary_holds_is_found) {
    const auto wrong = [](const std::string& loop) {
        return dangling_ranges({"src/a.cpp", "void f() {\n    " + loop + " {}\n}\n"}).size();
    };
    BOOST_TEST(wrong("for (auto& row : shipped()->rows())") == 1U);
    BOOST_TEST(wrong("for (auto& row : shipped()->rows().back_payment)") == 1U);
    BOOST_TEST(wrong("for (auto& row : read(file, 3).value())") == 1U);
    BOOST_TEST(wrong("for (auto& row :\n     read(name(file)).value().rows)") == 1U);
    BOOST_TEST(wrong("for (int i = 0; auto& row : a::read().value())") == 1U);

    BOOST_TEST(wrong("for (auto& row : rows())") == 0U);
    BOOST_TEST(wrong("for (auto& row : book->rows().tiers)") == 0U);
    BOOST_TEST(wrong("for (auto& row : table(of(x)).rows)") == 0U);
    BOOST_TEST(wrong("for (auto& row : copied(read(file).value()->rows()))") == 0U);
    BOOST_TEST(wrong("for (const std::string& a : found.value().rows)") == 0U);
    BOOST_TEST(wrong("for (auto& name : {a(b).string(), std::string{}})") == 0U);
    BOOST_TEST(wrong("for (int i = 0; i < f().g(); ++i)") == 0U);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace house
