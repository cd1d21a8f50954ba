// SPDX-License-Identifier: Apache-2.0
#include "house/layers.hpp"

#include "house/tree.hpp"

#include <boost/test/unit_test.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <regex>
#include <utility>

namespace house {

namespace {

/// The folder that an include of ours names; from within ui/ whatever is none of src/ is ui.
std::string target_of(const std::string& from, const std::string& header) {
    std::string folder = folder_of(header);
    return from == "ui" && !may_include.contains(folder) ? "ui" : folder;
}

Complaints forbidden_arrows(const File& file) {
    if (!file.is_cpp() || !(file.in("src/") || file.in("ui/"))) return {};
    const std::string from = folder_of(file.path);
    const auto allowed = may_include.find(from);
    if (allowed == may_include.end())
        return {at(file, 1, "stands in no folder of the table in tests/house/layers.cpp")};
    Complaints complaints;
    for (const Include& include : includes_of(file)) {
        if (!include.ours) continue;
        const std::string target = target_of(from, include.header);
        if (target != from && !allowed->second.contains(target))
            complaints.push_back(at(file, include.line,
                                    fmt::format("{} must not include {}", from, include.header)));
    }
    return complaints;
}

/// File by file: #pragma once would hide a circle between two headers.
Arrows includes_between_files(const std::vector<File>& files) {
    std::set<std::string> paths;
    for (const File& file : files) paths.insert(file.path);
    Arrows arrows;
    for (const File& file : files) {
        if (!file.is_cpp()) continue;
        for (const Include& include : includes_of(file))
            for (const char* base : {"src/", "ui/", "tests/"})
                if (paths.contains(base + include.header))
                    arrows[file.path].insert(base + include.header);
    }
    return arrows;
}

// --- CMakeLists.txt ---------------------------------------------------------------------------

struct Call {
    std::size_t line;  ///< The first one.
    std::string name;
    std::vector<std::string> arguments;
    std::string comment;  ///< The last one above, with no blank line between.
};

/// A call begins with its name in a line of its own and ends with the bracket that closes it.
class CallReader {
public:
    void read(std::size_t number, std::string_view line) {
        const std::size_t first = line.find_first_not_of(' ');
        if (depth_ == 0 && first != std::string_view::npos && line[first] == '#') {
            if (!std::exchange(in_comment_, true)) comment_.clear();
            comment_ += line.substr(first + 1);
            return;
        }
        in_comment_ = false;
        if (first == std::string_view::npos) comment_.clear();
        const bool was_outside = depth_ == 0;
        for (const char c : line) {
            if (c == '#' && !quoted_) break;
            take(c, number);
        }
        end_word();
        if (was_outside && depth_ == 0) word_before_.clear();
    }

    std::vector<Call> calls() && { return std::move(calls_); }

private:
    void take(char c, std::size_t number) {
        if (c == '"') quoted_ = !quoted_;
        if (quoted_ || (c != '(' && c != ')' && c != ' ')) {
            if (c != '"') word_ += c;
            return;
        }
        end_word();
        if (c == '(' && depth_++ == 0) {
            calls_.push_back({number, word_before_, {}, comment_});
            // What led to it, such as a choice of files by system, stands between.
            if (word_before_ == "pension_library") comment_.clear();
        }
        if (c == ')' && depth_ > 0) --depth_;
    }

    void end_word() {
        if (word_.empty() || quoted_) return;
        if (depth_ > 0) {
            calls_.back().arguments.push_back(word_);
        } else {
            word_before_ = word_;
        }
        word_.clear();
    }

    std::vector<Call> calls_;
    std::string comment_;
    bool in_comment_ = false;
    std::string word_;
    std::string word_before_;
    int depth_ = 0;
    bool quoted_ = false;
};

std::vector<Call> calls_in(const File& cmake) {
    CallReader reader;
    std::size_t number = 0;
    for (const std::string& line : lines_of(cmake.text)) reader.read(++number, line);
    return std::move(reader).calls();
}

/// "app/words" for app_words; nothing for a name that is no folder of ours.
std::string folder_named(std::string_view target) {
    for (const auto& [folder, allowed] : may_include) {
        std::string name = folder;
        std::ranges::replace(name, '/', '_');
        if (name == target) return folder;
    }
    return {};
}

/// The folder whose code a call of CMake links; nothing for calls that link none of ours.
std::string linked_folder(const Call& call) {
    if (call.arguments.empty()) return {};
    const std::string& target = call.arguments.front();
    if (call.name == "pension_library") return target;
    if (call.name != "target_link_libraries") return {};
    if (target == "yibizhang") return "ui";
    if (target == "yibizhang-cli") return "cli";
    return folder_named(target.starts_with("pension_") ? target.substr(8) : target);
}

/// What each folder links, as CMakeLists.txt says it.
Arrows links_in(const File& cmake) {
    Arrows links;
    for (const Call& call : calls_in(cmake)) {
        const std::string folder = linked_folder(call);
        if (folder.empty()) continue;
        auto& targets = links[folder];
        for (const std::string& argument : call.arguments) {
            if (!argument.starts_with("pension::")) continue;
            const std::string target = folder_named(argument.substr(9));
            // A program and the library of its folder are one folder.
            if (target != folder) targets.insert(target.empty() ? argument : target);
        }
    }
    return links;
}

Complaints forbidden_links(const File& cmake) {
    Complaints complaints;
    for (const auto& [folder, targets] : links_in(cmake)) {
        const auto allowed = may_include.find(folder);
        for (const std::string& target : targets)
            if (allowed == may_include.end() ||
                (target != folder && !allowed->second.contains(target)))
                complaints.push_back(
                    fmt::format("{}: {} must not link {}", cmake.path, folder, target));
    }
    return complaints;
}

bool reaches(const Arrows& links, const std::string& from, const std::string& target) {
    const auto next = links.find(from);
    return next != links.end() && (next->second.contains(target) ||
                                   std::ranges::any_of(next->second, [&](const std::string& step) {
                                       return reaches(links, step, target);
                                   }));
}

/// Includes of a folder that its target does not link, not even through another.
/// @pre links has no circle.
Complaints missing_links(const Arrows& links, const std::vector<File>& files) {
    Complaints complaints;
    for (const File& file : files) {
        if (!file.is_cpp() || !(file.in("src/") || file.in("ui/"))) continue;
        const std::string from = folder_of(file.path);
        if (!links.contains(from)) continue;
        for (const Include& include : includes_of(file)) {
            if (!include.ours) continue;
            const std::string target = target_of(from, include.header);
            if (target != from && !reaches(links, from, target))
                complaints.push_back(
                    at(file, include.line,
                       fmt::format("CMakeLists.txt does not link {} with {}", from, target)));
        }
    }
    return complaints;
}

Complaints unexplained_libraries(const File& cmake) {
    static const std::regex limit{"must not", std::regex::icase};
    Complaints complaints;
    for (const Call& call : calls_in(cmake))
        if (call.name == "pension_library" && !std::regex_search(call.comment, limit))
            complaints.push_back(
                at(cmake, call.line, "no comment above says what this library must not know"));
    return complaints;
}

const File& cmake_lists() {
    return *std::ranges::find(tree(), "CMakeLists.txt", &File::path);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(layers)

BOOST_AUTO_TEST_CASE(every_include_follows_an_arrow_and_every_folder_stands_in_the_table) {
    hold_tree_to(forbidden_arrows);
}

BOOST_AUTO_TEST_CASE(a_forbidden_arrow_is_found) {
    const auto wrong = [](const char* path, const char* text) {
        return forbidden_arrows({path, text}).size();
    };
    BOOST_TEST(wrong("src/base/a.cpp", "#include \"policy/topic.hpp\"") == 1U);
    BOOST_TEST(wrong("src/calc/a.cpp", "\n  #  include \"store/db.hpp\"  // why") == 1U);
    BOOST_TEST(wrong("src/app/home/a.hpp", "#include \"app/booth/b.hpp\"") == 1U);
    BOOST_TEST(wrong("src/app/words/a.hpp", "#include \"app/desk/b.hpp\"") == 1U);
    BOOST_TEST(wrong("src/base/a.cpp", "#include \"a.hpp\"") == 1U);
    BOOST_TEST(wrong("src/base/a.cpp", "#include \"../policy/topic.hpp\"") == 1U);
    BOOST_TEST(wrong("src/app/home/a.cpp", "#include \"panels/b.hpp\"") == 1U);
    BOOST_TEST(wrong("ui/panels/a.cpp", "#include \"store/db.hpp\"") == 1U);
    BOOST_TEST(wrong("src/other/a.cpp", "") == 1U);
    BOOST_TEST(wrong("src/app/other/a.cpp", "") == 1U);
    BOOST_TEST(wrong("src/loose.cpp", "") == 1U);

    BOOST_TEST(wrong("src/policy/a.cpp", "#include \"policy/b.hpp\"\n#include \"base/m.hpp\"") ==
               0U);
    BOOST_TEST(wrong("src/base/a.cpp", "// #include \"policy/topic.hpp\"") == 0U);
    BOOST_TEST(wrong("src/app/home/a.cpp", "#include \"app/words/b.hpp\"") == 0U);
    BOOST_TEST(wrong("ui/panels/a.cpp",
                     "#include \"widgets/b.hpp\"\n#include \"app.hpp\"\n"
                     "#include \"app/home/page.hpp\"") == 0U);
}

BOOST_AUTO_TEST_CASE(there_is_no_circle) {
    BOOST_TEST(circle_in(may_include) == "");
    BOOST_TEST(circle_in(includes_between_files(tree())) == "");
}

BOOST_AUTO_TEST_CASE(a_circle_is_found) {
    BOOST_TEST(circle_in({{"a", {"b"}}, {"b", {"c"}}, {"c", {"b"}}}) == "b -> c -> b");
    BOOST_TEST(circle_in({{"a", {"b", "c"}}, {"b", {"c"}}, {"c", {}}}) == "");
    const std::vector<File> two{{"src/base/a.hpp", "#include \"base/b.hpp\""},
                                {"src/base/b.hpp", "#include \"base/a.hpp\""}};
    BOOST_TEST(circle_in(includes_between_files(two)) ==
               "src/base/a.hpp -> src/base/b.hpp -> src/base/a.hpp");
}

BOOST_AUTO_TEST_CASE(every_arrow_of_the_table_leads_to_a_folder_of_the_table) {
    for (const auto& [folder, targets] : may_include)
        for (const std::string& target : targets)
            BOOST_TEST(may_include.contains(target), folder << " -> " << target);
}

BOOST_AUTO_TEST_CASE(every_link_follows_an_arrow) {
    report(forbidden_links(cmake_lists()));
}

BOOST_AUTO_TEST_CASE(a_forbidden_link_is_found) {
    const auto wrong = [](const char* text) {
        return forbidden_links({"CMakeLists.txt", text}).size();
    };
    BOOST_TEST(wrong("pension_library(base USES pension::policy)") == 1U);
    BOOST_TEST(wrong("pension_library(calc/told a.cpp\n    USES pension::base\n    PRIVATELY\n"
                     "    pension::store)") == 1U);
    BOOST_TEST(wrong("pension_library(other USES pension::base)") == 1U);
    BOOST_TEST(wrong("pension_library(calc/told USES pension::no_such)") == 1U);
    BOOST_TEST(wrong("target_link_libraries(pension_app_words PUBLIC pension::app_desk)") == 1U);
    BOOST_TEST(wrong("target_link_libraries(pension_ui PUBLIC pension::store)") == 1U);
    BOOST_TEST(wrong("pension_library(app/words USES fmt::fmt pension::calc_told)") == 0U);
    BOOST_TEST(wrong("# pension_library(base USES pension::policy)") == 0U);
    BOOST_TEST(wrong("set(a \"# ( b\")\npension_library(base # why\n    USES (\n    )"
                     "pension::policy)") == 1U);
}

BOOST_AUTO_TEST_CASE(every_include_is_linked) {
    const Arrows links = links_in(cmake_lists());
    BOOST_TEST_REQUIRE(circle_in(links) == "");
    BOOST_TEST(links.contains("policy"));
    report(missing_links(links, tree()));
}

BOOST_AUTO_TEST_CASE(a_missing_link_is_found) {
    const File cmake{"CMakeLists.txt",
                     "pension_library(base)\npension_library(plan USES pension::base)\n"
                     "pension_library(calc/told USES pension::plan)\n"};
    const auto wrong = [&](const char* text) {
        return missing_links(links_in(cmake), {{"src/calc/told/a.cpp", text}}).size();
    };
    BOOST_TEST(wrong("#include \"policy/a.hpp\"") == 1U);
    BOOST_TEST(wrong("#include \"plan/a.hpp\"\n#include \"base/money.hpp\"") == 0U);
}

BOOST_AUTO_TEST_CASE(every_library_says_what_it_must_not_know) {
    report(unexplained_libraries(cmake_lists()));
}

BOOST_AUTO_TEST_CASE(an_unexplained_library_is_found) {
    const auto wrong = [](const char* text) {
        return unexplained_libraries({"CMakeLists.txt", text}).size();
    };
    BOOST_TEST(wrong("pension_library(base)") == 1U);
    BOOST_TEST(wrong("# Exact money.\npension_library(base)") == 1U);
    BOOST_TEST(wrong("# Must not know pensions.\n\npension_library(base)") == 1U);
    BOOST_TEST(wrong("# Must not know.\npension_library(base)\npension_library(plan)") == 1U);
    BOOST_TEST(wrong("# Must not know.\n# Exact.\n\n# Other.\npension_library(base)") == 1U);
    BOOST_TEST(wrong("# Must not know.\nset(a b)\n# Other.\npension_library(base)") == 1U);
    BOOST_TEST(wrong("# Must not know.\nif(WIN32)\nendif()\npension_library(base)") == 0U);
    BOOST_TEST(wrong("# The only SQL;\n# must not compute.\npension_library(base)") == 0U);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace house
