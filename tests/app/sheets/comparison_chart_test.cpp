// SPDX-License-Identifier: Apache-2.0
#include "app/sheets/comparison_chart.hpp"

#include "calc/changsha.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>

namespace pension {

namespace {

Chart chart_of(const Case& question, const Translate& tr = {}) {
    return comparison_chart(compare(question, changsha()).value(), tr);
}

void check_axis(const Axis& axis) {
    BOOST_TEST(axis.least < axis.most);
    BOOST_TEST(axis.ticks.size() >= 3U);
    for (std::size_t i = 0; i < axis.ticks.size(); ++i) {
        const Tick& tick = axis.ticks[i];
        BOOST_TEST((axis.least <= tick.at && tick.at <= axis.most), tick.label);
        BOOST_TEST(!tick.label.empty());
        if (i > 0) BOOST_TEST(axis.ticks[i - 1].at < tick.at);
    }
}

std::int64_t y_at(const Series& series, std::int64_t x) {
    const auto point = std::ranges::find(series.points, x, &Point::x);
    BOOST_REQUIRE(point != series.points.end());
    return point->y;
}

bool holds(const std::string& text, const char* part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(comparison_charts)

BOOST_AUTO_TEST_CASE(each_plan_has_a_line_for_what_is_received_and_one_for_what_is_left) {
    const Chart chart = chart_of(asked({"100x15", "3000x15"}));
    BOOST_REQUIRE(chart.series.size() == 4U);
    for (std::size_t i = 0; i < 4; ++i) {
        BOOST_TEST(chart.series[i].owner == i / 2);
        BOOST_TEST((chart.series[i].part ==
                    (i % 2 == 0 ? SeriesPart::received : SeriesPart::left_to_heirs)));
    }
    BOOST_TEST(chart.series[2].name == "3,000 x 15 years: received");
}

BOOST_AUTO_TEST_CASE(axes_hold_all_points_and_their_ticks_rise_within_them) {
    const Chart chart = chart_of(asked({"100x15", "3000x15"}));
    check_axis(chart.x);
    check_axis(chart.y);
    BOOST_TEST(chart.y.least == 0);
    for (const Series& series : chart.series)
        for (std::size_t i = 0; i < series.points.size(); ++i) {
            const Point& point = series.points[i];
            BOOST_TEST((chart.x.least <= point.x && point.x <= chart.x.most));
            BOOST_TEST((chart.y.least <= point.y && point.y <= chart.y.most));
            if (i > 0) BOOST_TEST(series.points[i - 1].x < point.x);
        }
}

// The pension starts a month after 60: 721. 1 950 ÷ 14.03 and 47 400 ÷ 341.01 end with the 139th
// draw: 720 + 139 = 859. 77.14 × 12 = 925.68 → 925.
BOOST_AUTO_TEST_CASE(markers_stand_at_the_first_pension_the_last_draw_and_the_age_asked_for) {
    const Chart chart = chart_of(asked({"100x15", "3000x15"}));
    BOOST_REQUIRE(chart.markers.size() == 3U);
    BOOST_TEST((chart.markers[0] == Marker{721, "pension starts", false}));
    BOOST_TEST((chart.markers[1] == Marker{859, "account used up", false}));
    BOOST_TEST((chart.markers[2] == Marker{925, "age 77.14", true}));
}

// 138 draws leave 1 950 − 138 × 14.03 = 13.86, the 139th nothing; 139 × 169.03 = 23 495.17.
BOOST_AUTO_TEST_CASE(the_kink_of_the_last_draw_is_where_it_is_and_no_month_is_counted_twice) {
    const Chart chart = chart_of(asked({"100x15"}));
    BOOST_TEST(y_at(chart.series[1], 858) == 1'386);
    BOOST_TEST(y_at(chart.series[1], 859) == 0);
    BOOST_TEST(y_at(chart.series[0], 859) == 2'349'517);
    BOOST_TEST(y_at(chart.series[0], 720) == 0);
    BOOST_TEST(y_at(chart.series[0], 721) == 16'903);
}

BOOST_AUTO_TEST_CASE(who_points_at_a_month_is_told_whole_payments) {
    const auto made = compare(asked({"100x15"}), changsha()).value();
    BOOST_TEST(chart_words(made, 721, Translate{}) ==
               "age 60 y 1 m\n100 a year for 15 years: received 169.03 yuan, left to the "
               "family 1,935.97 yuan");
    // 61 years 2 months: fourteen payments, 14 × 169.03 = 2 366.42; 1 950 − 196.42 = 1 753.58.
    BOOST_TEST(holds(chart_words(made, 734, Translate{}), "received 2,366.42 yuan"));
    BOOST_TEST(holds(chart_words(made, 734, Translate{}), "family 1,753.58 yuan"));
}

BOOST_AUTO_TEST_CASE(the_description_says_the_figures_to_who_cannot_see_the_chart) {
    const std::string words = chart_of(asked({"100x15", "3000x15"})).description;
    for (const char* part : {"age 77.14", "34,766.09", "102,019.34", "age 65", "10,141.80"})
        BOOST_TEST(holds(words, part), part);
}

BOOST_AUTO_TEST_CASE(in_chinese_large_amounts_are_counted_in_wan) {
    const Chart chart = chart_of(asked({"3000x15"}), Translate{"zh_CN", {}});
    BOOST_TEST(std::ranges::any_of(chart.y.ticks,
                                   [](const Tick& tick) { return tick.label == "10 wan"; }));
}

BOOST_AUTO_TEST_CASE(the_largest_amounts_that_are_reckoned_have_an_axis) {
    Case question = asked({"=100000000x15", "3000x45"}, "120");
    question.assumptions = {50.0_pct, 50.0_pct, 12};
    check_axis(chart_of(question).y);
}

BOOST_AUTO_TEST_CASE(without_an_age_asked_for_there_is_no_strong_marker) {
    Case question = asked({"100x15"});
    question.ages_at_death.clear();
    const Chart chart = chart_of(question);
    BOOST_TEST(std::ranges::none_of(chart.markers, &Marker::strong));
    BOOST_TEST(holds(chart.description, "age 80"));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
