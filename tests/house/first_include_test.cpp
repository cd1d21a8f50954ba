// SPDX-License-Identifier: Apache-2.0
#include "house/tree.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>

namespace house {

namespace {

/// So that a header compiles alone without a translation unit of its own.
Complaints own_header_is_not_first(const File& file, const std::vector<File>& all) {
    constexpr std::string_view folder = "src/";
    if (!file.in(folder) || !file.is(".cpp")) return {};
    const std::string header = file.path.substr(0, file.path.size() - 3) + "hpp";
    if (std::ranges::find(all, header, &File::path) == all.end()) return {};
    const auto includes = includes_of(file);
    if (!includes.empty() && includes.front().header == header.substr(folder.size())) return {};
    return {at(file, 1, header + " is to be included first")};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(first_include)

BOOST_AUTO_TEST_CASE(a_source_file_includes_its_own_header_first) {
    hold_tree_to([](const File& file) { return own_header_is_not_first(file, tree()); });
}

BOOST_AUTO_TEST_CASE(the_rule_finds_what_it_is_for) {
    const std::vector<File> all{{"src/calc/a.hpp", ""}};
    const auto wrong = [&](const char* text) {
        return own_header_is_not_first({"src/calc/a.cpp", text}, all).size();
    };
    BOOST_TEST(wrong("#include <vector>\n#include \"calc/a.hpp\"\n") == 1U);
    BOOST_TEST(wrong("#include \"calc/b.hpp\"\n") == 1U);
    BOOST_TEST(wrong("") == 1U);
    BOOST_TEST(wrong("// A\n#include \"calc/a.hpp\"\n\n#include <vector>\n") == 0U);
    BOOST_TEST(own_header_is_not_first({"src/calc/c.cpp", ""}, all).empty());
    BOOST_TEST(own_header_is_not_first({"src/calc/a.hpp", ""}, all).empty());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace house
