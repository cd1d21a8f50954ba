// SPDX-License-Identifier: Apache-2.0
#include "app/home/about.hpp"

#include "base/version.hpp"
#include "support/policy_files.hpp"
#include "support/temporary_folder.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>

namespace pension {

namespace {

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(about)

BOOST_AUTO_TEST_CASE(versions_are_the_program_s_and_the_policy_id_of_the_place) {
    const TemporaryFolder folder;
    Desk desk{month("2026-11"), {shipped_policy(), folder / "own" / "policy.db", false}};
    const auto lines = About{desk, "430100", Translate{}}.versions();
    BOOST_REQUIRE(lines.size() == 2U);
    BOOST_TEST(has(lines[0], program_version));
    BOOST_TEST(has(lines[1], desk.book({430100}).value()->policy_id(430100)));
    // Without a place there is no id.
    BOOST_TEST(About(desk, "", Translate{}).versions().size() == 1U);
}

BOOST_AUTO_TEST_CASE(licences_name_every_library_and_what_the_data_want_said) {
    const TemporaryFolder folder;
    Desk desk{month("2026-11"), {shipped_policy(), folder / "own" / "policy.db", false}};
    const std::string text = About{desk, "", Translate{}}.licences();
    for (const char* name :
         {"wxWidgets", "GTK", "cairo", "Pango", "SQLite", "SQLiteCpp", "{fmt}", "nlohmann", "CLI11",
          "Boost", "libxlsxwriter", "libqrencode", "libcsv", "uchardet", "Noto CJK", "cmark",
          "CC BY 3.0 IGO", "World Population Prospects 2024"})
        BOOST_TEST(has(text, name), name);
}

BOOST_AUTO_TEST_CASE(the_self_test_agrees_with_the_shipped_figures_and_not_with_changed_ones) {
    const TemporaryFolder folder;
    Desk shipped{month("2026-11"), {shipped_policy(), folder / "own" / "policy.db", false}};
    const auto good = About{shipped, "", Translate{}}.self_test();
    BOOST_TEST(good.agrees);
    BOOST_TEST(good.lines.size() > 10U);
    // 2028.36 of the leaflet rests on the 155 yuan of March 2017.
    const auto other = copy_of_shipped(folder.path());
    run_sql(other,
            "UPDATE base_pension SET fen_per_month = fen_per_month + 100 WHERE area_code = 430100");
    Desk changed{month("2026-11"), {shipped_policy(), other, true}};
    const auto bad = About{changed, "", Translate{}}.self_test();
    BOOST_TEST(!bad.agrees);
    BOOST_TEST(std::ranges::count_if(
                   bad.lines, [](const std::string& line) { return has(line, "DIFFERS"); }) >= 1);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
