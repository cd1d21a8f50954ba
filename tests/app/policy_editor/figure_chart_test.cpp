// SPDX-License-Identifier: Apache-2.0
#include "app/policy_editor/figure_chart.hpp"

#include "app/policy_editor/clerk.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>

namespace pension {

BOOST_AUTO_TEST_SUITE(figure_charts)

BOOST_AUTO_TEST_CASE(months_are_counted_and_found_again) {
    BOOST_TEST(chart_month(month("2027-07")) == 2027 * 12 + 6);
    BOOST_TEST((month_at(2027 * 12 + 6) == month("2027-07")));
    BOOST_TEST((month_at(chart_month(month("2026-12"))) == month("2026-12")));
}

// Wuhan: 367 yuan since July 2025.
BOOST_AUTO_TEST_CASE(the_base_pension_goes_up_in_steps_and_the_month_is_marked) {
    Clerk clerk;
    const auto book = clerk.desk.book({wuhan}).value();
    const Chart chart =
        figure_chart(*book, wuhan, Topic::base_pension, month("2026-11"), Translate{});
    BOOST_REQUIRE(!chart.series.empty());
    const auto& points = chart.series.front().points;
    const Point step{chart_month(month("2025-07")), 36'700};
    BOOST_TEST((std::ranges::find(points, step) != points.end()));
    BOOST_TEST(std::ranges::is_sorted(points, {}, &Point::x));
    BOOST_REQUIRE(chart.markers.size() == 1U);
    BOOST_TEST(chart.markers[0].at == chart_month(month("2026-11")));
    BOOST_TEST(chart.description.find("367.00 yuan") != std::string::npos);
}

// 45 yuan for 400, 60 for 500 and more, since January 2022.
BOOST_AUTO_TEST_CASE(subsidies_are_drawn_for_some_tiers_from_the_lowest_to_the_highest) {
    Clerk clerk;
    const auto book = clerk.desk.book({wuhan}).value();
    const Chart chart = figure_chart(*book, wuhan, Topic::subsidies, month("2026-11"), Translate{});
    BOOST_REQUIRE(chart.series.size() == 5U);
    BOOST_TEST(chart.series.front().name == "400 yuan a year");
    BOOST_TEST(chart.series.front().points.back().y == 4'500);
    BOOST_TEST(chart.series.back().name == "6,000 yuan a year");
    BOOST_TEST(chart.series.back().points.back().y == 6'000);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
