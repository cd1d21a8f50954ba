// SPDX-License-Identifier: Apache-2.0
#include "store/national_expectancy.hpp"

#include "support/temporary_folder.hpp"

#include <boost/test/unit_test.hpp>

#include <fstream>

namespace pension {

namespace {

namespace fs = std::filesystem;

const fs::path shipped_share = fs::path{BUILD_ROOT} / "share" / "yibizhang";

Age hundredths(std::int64_t count) {
    return Age::from_ten_thousandths(count * 100);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(national_expectancy)

// Censuses of 1990, 2000, 2010 and 2020, and the commission's bulletins.
BOOST_AUTO_TEST_CASE(the_published_figures_come_with_the_program) {
    const auto known = national_expectancies(shipped_share);
    BOOST_REQUIRE(known);
    BOOST_TEST(known.value().size() == 10U);
    BOOST_TEST((known.value().front() == NationalExpectancy{1990, hundredths(6855)}));
    BOOST_TEST((known.value().back() == NationalExpectancy{2024, hundredths(7900)}));
}

BOOST_AUTO_TEST_CASE(a_regional_figure_stands_beside_the_nations_of_its_year) {
    const auto found = regional_expectancy(hundredths(7714), 2015, {}, shipped_share);
    BOOST_REQUIRE(found);
    BOOST_TEST((found.value() == RegionalExpectancy{hundredths(7714), hundredths(7634),
                                                    hundredths(7900), 2015, 2024}));
}

BOOST_AUTO_TEST_CASE(a_national_figure_that_was_typed_counts) {
    const auto found = regional_expectancy(hundredths(7714), 2016, hundredths(7650), shipped_share);
    BOOST_TEST((found.value().nation == hundredths(7650)));
    BOOST_TEST(found.value().year == 2016);
}

BOOST_AUTO_TEST_CASE(a_year_without_a_figure_is_told_with_those_that_have_one) {
    const auto found = regional_expectancy(hundredths(7714), 2016, {}, shipped_share);
    BOOST_REQUIRE(!found);
    BOOST_TEST((found.error().code == ErrorCode::life_expectancy_year_unknown));
    BOOST_TEST(fact(found.error(), "year") == "2016");
    BOOST_TEST(fact(found.error(), "known") ==
               "1990, 2000, 2010, 2015, 2017, 2018, 2020, 2021, 2023, 2024");
}

BOOST_AUTO_TEST_CASE(a_list_that_is_missing_or_none_is_told) {
    const TemporaryFolder folder;
    const fs::path share = folder / std::string{"yibizhang"};
    for (const char* text : {"", "year,both_sexes,publication\n", "year\n2015\n",
                             "year,both_sexes,publication\n2015,old,a\n",
                             "year,both_sexes,publication\n2015,76,a\n2010,75,b\n"}) {
        fs::create_directories(share / "mortality" / "national");
        if (*text) std::ofstream{share / "mortality" / "national" / "life_expectancy.csv"} << text;
        const auto known = national_expectancies(share);
        BOOST_REQUIRE(!known);
        BOOST_TEST((known.error().code == ErrorCode::shipped_figures_missing), text);
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
