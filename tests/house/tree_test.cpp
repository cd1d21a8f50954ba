// SPDX-License-Identifier: Apache-2.0
#include "house/tree.hpp"

#include "house/layers.hpp"

#include <boost/test/unit_test.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace house {

namespace {

/// The file types there are, and the folders they may stand in; "" is anywhere.
const std::map<std::string, std::vector<std::string>> known_types{
    {".cpp", {"src/", "ui/", "tests/"}},
    {".hpp", {"src/", "ui/", "tests/"}},
    {".sql", {"data/", "tests/"}},
    {".md", {""}},
    {".service", {"packaging/"}},
    {".css", {"data/manual/"}},
    {".js", {"data/manual/"}},
    {".py", {"tests/ui/"}},  // Screen readers are asked in the language of their library.
    {".txt", {"CMakeLists.txt", "data/", "packaging/windows/", "tests/"}},
    {".csv", {"data/", "tests/"}},
    {".expected", {"tests/notice/"}},  // What a notice says, as somebody read it.
    {".json", {"CMakePresets.json", "data/", "tests/"}},
    {".yibizhang", {"data/", "tests/"}},
    {".po", {"i18n/"}},
    {".pot", {"i18n/"}},
    {".svg", {"data/", "tests/golden/"}},
    {".png", {"data/", "tests/golden/"}},
    {".ico", {"data/art/"}},
    {".icns", {"data/art/"}},
    {".db", {"tests/broken/"}},
    {".sh", {"findings/", "packaging/", "tests/"}},
    {".1", {"packaging/"}},        // Manual pages.
    {".install", {"packaging/"}},  // What goes into a package.
    {".bash", {"packaging/"}},
    {".supp", {"tests/"}},
    {".cmake", {"packaging/"}},
    {".in", {"packaging/", "src/"}},
    {".desktop", {"packaging/"}},
    {".xml", {"packaging/"}},
    {".rc", {"packaging/"}},
    {".manifest", {"packaging/"}},
    {".nsi", {"packaging/"}},
    {".plist", {"packaging/"}},
    {"", {"packaging/", "i18n/", "tests/fuzz/"}},  // Commands; inputs of fuzz targets.
};

const std::set<std::string> known_names{"LICENSE",       ".clang-format",  ".clang-tidy",
                                        ".editorconfig", ".gitattributes", ".gitignore",
                                        ".ci/run"};

std::string type_of(const std::string& path) {
    const std::string name = path.substr(path.rfind('/') + 1);
    const std::size_t dot = name.rfind('.');
    return dot == std::string::npos ? "" : name.substr(dot);
}

Complaints unknown_type(const File& file) {
    if (known_names.contains(file.path)) return {};
    const auto places = known_types.find(type_of(file.path));
    const bool known =
        places != known_types.end() &&
        std::ranges::any_of(places->second, [&](const auto& place) { return file.in(place); });
    if (known) return {};
    return {at(file, 1, "no such type of file belongs here; known_types lists what does")};
}

Complaints too_big(const File& file) {
    constexpr std::size_t most = 300 * 1024;
    // A catalogue has all that the program says, in one file for each language.
    if (file.bytes <= most || file.in("data/art/") || file.in("i18n/")) return {};
    return {
        at(file, 1,
           fmt::format("{} bytes; only pictures and catalogues may pass {}", file.bytes, most))};
}

/// What each folder of src/ has to say of itself on one page.
Complaints missing_pages(const std::vector<File>& files) {
    std::set<std::string> folders;
    std::map<std::string, const File*> pages;
    for (const File& file : files) {
        if (!file.in("src/")) continue;
        folders.insert(folder_of(file.path));
        if (file.is("/README.md")) pages[folder_of(file.path)] = &file;
    }
    Complaints complaints;
    for (const std::string& folder : folders) {
        const auto page = pages.find(folder);
        if (page == pages.end()) {
            complaints.push_back(fmt::format("src/{0}: has no src/{0}/README.md", folder));
        } else if (page->second->text.find("ust not") == std::string::npos) {
            complaints.push_back(
                at(*page->second, 1, "does not say what the folder must not know"));
        }
    }
    return complaints;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(tree_of_files)

BOOST_AUTO_TEST_CASE(there_is_a_tree_to_look_at) {
    const auto has = [](const char* path) {
        return std::ranges::any_of(tree(), [&](const File& file) { return file.path == path; });
    };
    BOOST_TEST(has("CMakeLists.txt"));
    BOOST_TEST(has("src/base/money.hpp"));
    BOOST_TEST(has("tests/house/tree_test.cpp"));
}

BOOST_AUTO_TEST_CASE(every_file_is_of_a_known_type) {
    hold_tree_to(unknown_type);
}

BOOST_AUTO_TEST_CASE(a_stray_file_is_found) {
    for (const char* stray : {"src/base/money.cpp.bak", "core", "src/notes.txt", "a.o", "x.db",
                              "data/policy/policy.db", "src/.clang-tidy"})
        BOOST_TEST(unknown_type({stray, ""}).size() == 1, stray);
    for (const char* known : {"src/base/money.cpp", "data/policy/000000/rates.sql", "LICENSE",
                              "packaging/run", "tests/broken/cut.db"})
        BOOST_TEST(unknown_type({known, ""}).empty(), known);
}

BOOST_AUTO_TEST_CASE(no_file_is_too_big) {
    hold_tree_to(too_big);
}

BOOST_AUTO_TEST_CASE(a_big_file_is_found) {
    BOOST_TEST(too_big({"data/list.csv", std::string(307'201, 'x')}).size() == 1);
    BOOST_TEST(too_big({"data/list.csv", std::string(307'200, 'x')}).empty());
    BOOST_TEST(too_big({"data/art/icon.png", std::string(307'201, 'x')}).empty());
}

BOOST_AUTO_TEST_CASE(every_folder_of_src_has_its_page) {
    report(missing_pages(tree()));
}

BOOST_AUTO_TEST_CASE(a_missing_page_is_found) {
    const File code{"src/app/words/a.cpp", ""};
    BOOST_TEST(missing_pages({code}).size() == 1);
    BOOST_TEST(missing_pages({code, {"src/app/README.md", "Must not"}}).size() >= 1);
    BOOST_TEST(missing_pages({code, {"src/app/words/README.md", "Words."}}).size() == 1);
    BOOST_TEST(missing_pages({code, {"src/app/words/README.md", "It must not know."}}).empty());
}

BOOST_AUTO_TEST_CASE(code_is_told_from_comments_and_literals) {
    const std::string_view cpp =
        "int a = 10'000; // double\nauto s = \"float // no\"; /* x\n */ 'c'";
    BOOST_TEST(code_of(cpp, Literals::drop) == "int a = 10'000;  \nauto s = \" \";  \n ' '");
    BOOST_TEST(code_of(cpp, Literals::keep) ==
               "int a = 10'000;  \nauto s = \"float // no\";  \n 'c'");
    BOOST_TEST(code_of("R\"x(a\"b)x\" + 1", Literals::drop) == "R\" \" + 1");
    BOOST_TEST(code_of("\"\\\"// a\" + 1", Literals::drop) == "\" \" + 1");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace house
