// SPDX-License-Identifier: Apache-2.0
#include "support/policy_files.hpp"
#include "support/temporary_folder.hpp"

#include <boost/test/unit_test.hpp>

#include <cstdlib>
#include <filesystem>
#include <set>
#include <sstream>
#include <string>

// The maker of the manual as the build calls it, and what it made.

namespace pension {

namespace {

namespace fs = std::filesystem;

const fs::path written = fs::path{SOURCE_ROOT} / "data" / "manual";
const fs::path share = fs::path{BUILD_ROOT} / "share";
const fs::path made = share / "yibizhang" / "manual";

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

/// A copy of the pages in which something is wrong.
struct Draft {
    TemporaryFolder folder{};
    fs::path data = folder / "manual";

    Draft() { fs::copy(written, data, fs::copy_options::recursive); }

    void add(const char* page, const std::string& text) const {
        write_bytes(data / page, bytes_of(data / page) + text);
    }
    /// What the maker says of it; empty where it made it.
    std::string refused() const {
        const fs::path words = folder / "words.txt";
        const std::string command =
            "\"" + std::string{BUILD_ROOT} + "/bin/manualc\" \"" + data.string() + "\" \"" +
            (share / "yibizhang" / "policy.db").string() + "\" \"" + (share / "locale").string() +
            "\" \"" + (folder / "out").string() + "\" 2> \"" + words.string() + "\"";
        const int status = std::system(command.c_str());
        const std::string said = bytes_of(words);
        BOOST_TEST((status == 0) == said.empty());
        return said;
    }
};

void expect_refusal(const char* page, const std::string& text, const std::string& words) {
    const Draft draft;
    draft.add(page, text);
    const std::string said = draft.refused();
    BOOST_TEST(has(said, words), "\"" << said << "\" does not say \"" << words << "\"");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(manual)

// The leaflet of Changsha, March 2017: 15 x 100 + 15 x 30 = 1950, / 139 = 14.03, + 155 = 169.03;
// 15 x 3000 + 15 x 160 = 47 400, / 139 = 341.01, + 155 = 496.01, x 12 = 5952.12.
BOOST_AUTO_TEST_CASE(worked_examples_have_the_figures_worked_by_hand) {
    for (const char* language : {"zh_CN", "en"}) {
        const std::string page = bytes_of(made / language / "start.html");
        for (const char* figure : {"169.03", "496.01", "5,952.12", "45,000", "2,400"})
            BOOST_TEST(has(page, figure), language << ": " << figure);
        BOOST_TEST(!has(page, "{monthly"));
        const std::string table = bytes_of(made / language / "results.html");
        BOOST_TEST(has(table, "yibizhang-cli compare --place 430100 --as-of 2017-03"));
        BOOST_TEST(has(table, "102,019.34"));
    }
    BOOST_TEST(has(bytes_of(made / "zh_CN" / "results.html"), "每月领"));
    BOOST_TEST(has(bytes_of(made / "en" / "results.html"), "Pension a month"));
}

BOOST_AUTO_TEST_CASE(every_page_of_the_contents_is_there_in_both_languages) {
    std::istringstream names{bytes_of(written / "contents.txt")};
    int pages = 0;
    for (std::string name; names >> name; ++pages)
        for (const char* language : {"zh_CN", "en"}) {
            BOOST_TEST(fs::exists(made / language / (name + ".html")), name);
            BOOST_TEST(fs::exists(made / language / "go" / (name + ".html")), name);
            BOOST_TEST(has(bytes_of(made / language / "search.js"), "\"" + name + ".html\""), name);
        }
    BOOST_TEST(pages >= 25);
    for (const char* language : {"zh_CN", "en"}) {
        BOOST_TEST(fs::exists(made / language / "index.html"));
        BOOST_TEST(has(bytes_of(made / language / "all.html"), "id=\"questions.born\""));
    }
}

BOOST_AUTO_TEST_CASE(a_topic_is_a_file_that_leads_to_its_anchor) {
    const std::string step = bytes_of(made / "zh_CN" / "go" / "questions.born.html");
    BOOST_TEST(has(step, "url=../questions.html#born"));
    BOOST_TEST(has(bytes_of(made / "zh_CN" / "questions.html"), "<section id=\"born\">"));
}

BOOST_AUTO_TEST_CASE(nothing_is_fetched_from_elsewhere) {
    for (const auto& entry : fs::recursive_directory_iterator{made}) {
        const std::string ending = entry.path().extension().string();
        if (ending != ".html" && ending != ".js" && ending != ".css") continue;
        const std::string text = bytes_of(entry.path());
        for (const char* from : {"src=\"http", "src=\"//", "@import", "url(http",
                                 "<link rel=\"stylesheet\" href=\"http"})
            BOOST_TEST(!has(text, from), entry.path() << " has " << from);
    }
}

BOOST_AUTO_TEST_CASE(pictures_stay_small) {
    std::uintmax_t all = 0;
    for (const auto& entry : fs::directory_iterator{written / "pictures"}) {
        BOOST_TEST(entry.file_size() <= 120'000U, entry.path());
        all += entry.file_size();
    }
    BOOST_TEST(all <= 600'000U);
}

BOOST_AUTO_TEST_CASE(a_page_that_would_go_stale_or_lead_nowhere_is_not_made) {
    BOOST_TEST(Draft{}.refused().empty());
    expect_refusal("en/start.md", "{montly:100x15}\n", "{montly:100x15} names no figure");
    // A plan that leads to no pension has none.
    expect_refusal("en/start.md", "{monthly:100x3}\n", "a figure is not known there");
    expect_refusal("en/place.md", "{monthly:100x15}\n", "without a place");
    expect_refusal("en/place.md", "[x](questions.md#nowhere)\n",
                   "leads nowhere: questions.md#nowhere");
    expect_refusal("zh_CN/place.md", "![x](../pictures/none.png)\n", "leads nowhere");
    expect_refusal("en/place.md", "```example\nladder --place 430100\n```\n", "names no month");
    expect_refusal("en/place.md", "```example\nladder --place 999 --as-of 2017-03\n```\n",
                   "the example fails");
    expect_refusal("en/place.md", "## More {#more}\n", "its anchors are");
    expect_refusal("en/place.md", "## More\n", "a heading ends with its anchor");
    expect_refusal("en/place.md", "## Again {#find}\n", "this anchor was there before");
    expect_refusal("contents.txt", "nothing\n", "nothing.md");
    expect_refusal("zh_CN/other.md", "title: x\n\n", "the contents do not name this page");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
