// SPDX-License-Identifier: Apache-2.0
#include "draw/picture.hpp"

#include "draw/picture_layout.hpp"
#include "samples.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <cairo.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace bdata = boost::unit_test::data;
using pension::drawing::Box;
using pension::drawing::PictureLayout;
using pension::drawing::PlacedText;

namespace pension {

BOOST_AUTO_TEST_SUITE(picture)

constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();

PictureLayout laid_out(const Chart& chart, double width, double height, double text_scale = 1) {
    return drawing::lay_out(chart, width, height, Palette::light, text_scale);
}

bool shows(const PictureLayout& layout, std::string_view words) {
    return std::ranges::any_of(layout.texts,
                               [&](const PlacedText& t) { return t.text.words() == words; });
}

// A line from corner to corner, nothing else: places on it can be told by hand.
Chart diagonal() {
    Chart chart;
    chart.x = {"", 0, 100, {}};
    chart.y = {"", 0, 1000, {}};
    chart.series = {{"", 0, SeriesPart::received, {{0, 0}, {50, 500}, {100, 1000}}},
                    {"", 1, SeriesPart::own_paid, {{0, 1000}, {100, 1000}}}};
    return chart;
}

/// A canvas of our own with its pixels.
class Screen {
public:
    Screen(int width, int height)
        : surface_{cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height)},
          context{cairo_create(surface_)} {}
    ~Screen() {
        cairo_destroy(context);
        cairo_surface_destroy(surface_);
    }
    Screen(const Screen&) = delete;
    Screen& operator=(const Screen&) = delete;

    unsigned pixel(double x, double y) const {
        cairo_surface_flush(surface_);
        const auto* row = cairo_image_surface_get_data(surface_) +
                          static_cast<int>(y) * cairo_image_surface_get_stride(surface_);
        const auto* at = row + 4 * static_cast<int>(x);
        return unsigned{at[2]} << 16 | unsigned{at[1]} << 8 | unsigned{at[0]};
    }

private:
    cairo_surface_t* surface_;

public:
    cairo_t* context;
};

struct Size {
    double width, height, text_scale;
};
std::ostream& operator<<(std::ostream& out, const Size& s) {
    return out << s.width << " x " << s.height << " at " << s.text_scale;
}
const Size sizes[] = {{1000, 420, 1}, {1600, 900, 1}, {720, 300, 1},  {560, 300, 1},
                      {400, 260, 1},  {320, 200, 1},  {280, 180, 1},  {280, 600, 1},
                      {900, 180, 1},  {1000, 420, 2}, {520, 176, 0.7}};

BOOST_DATA_TEST_CASE(no_words_overlap_or_leave_the_picture, bdata::make(sizes), s) {
    const auto layout = laid_out(samples::lifetime_chart(), s.width, s.height, s.text_scale);
    std::vector<Box> boxes;
    for (const PlacedText& text : layout.texts) {
        boxes.push_back(text.box().grown(-0.5));
        BOOST_TEST(layout.whole.contains(boxes.back()), text.text.words());
    }
    BOOST_REQUIRE(layout.pill);
    boxes.push_back(*layout.pill);
    BOOST_TEST(layout.whole.contains(*layout.pill));
    BOOST_TEST(layout.pill->grown(1).contains(layout.pill_text->box()));
    for (std::size_t i = 0; i < boxes.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            BOOST_TEST(!boxes[i].overlaps(boxes[j]), layout.texts[j].text.words());
}

BOOST_DATA_TEST_CASE(no_marker_s_line_runs_through_words, bdata::make(sizes), s) {
    const auto layout = laid_out(samples::lifetime_chart(), s.width, s.height, s.text_scale);
    BOOST_TEST(layout.marker_lines.size() == 4U);
    for (const auto& line : layout.marker_lines)
        for (const PlacedText& text : layout.texts) {
            const Box box = text.box();
            const bool is_in_band = box.bottom <= layout.plot.top;
            const bool is_crossed =
                line.x > box.left - 1 && line.x < box.right + 1 && box.top >= line.top - 1;
            BOOST_TEST(!(is_in_band && is_crossed), text.text.words());
        }
}

BOOST_DATA_TEST_CASE(the_curves_keep_three_tenths_of_the_height_and_the_legend_all_series,
                     bdata::make(sizes), s) {
    const auto layout = laid_out(samples::lifetime_chart(), s.width, s.height, s.text_scale);
    BOOST_TEST(layout.plot.height() >= 0.30 * s.height);
    BOOST_TEST(layout.swatches.size() == 6U);
    BOOST_TEST(layout.whole.contains(layout.plot));
}

BOOST_AUTO_TEST_CASE(where_there_is_room_everything_is_shown) {
    const Chart chart = samples::lifetime_chart();
    const auto layout = laid_out(chart, 1000, 420);
    BOOST_TEST(shows(layout, chart.title));
    BOOST_TEST(shows(layout, chart.x.title));
    BOOST_TEST(shows(layout, chart.y.title));
    for (const Series& series : chart.series) BOOST_TEST(shows(layout, series.name), series.name);
    for (const Marker& marker : chart.markers)
        BOOST_TEST((marker.strong || shows(layout, marker.label)), marker.label);
    BOOST_TEST(layout.pill_text->text.words() == "活到77岁2个月");
}

BOOST_AUTO_TEST_CASE(ticks_without_room_are_left_out_evenly_and_the_first_stays) {
    Chart chart = diagonal();
    for (std::int64_t at = 0; at <= 100; ++at)
        chart.x.ticks.push_back({at, "tick " + std::to_string(at)});
    const auto layout = laid_out(chart, 320, 200);
    BOOST_TEST(shows(layout, "tick 0"));
    BOOST_TEST(!shows(layout, "tick 1"));
    BOOST_REQUIRE(layout.x_ticks.size() >= 3U);
    BOOST_TEST(layout.x_ticks[0] == layout.plot.left);
    const double step = layout.x_ticks[1] - layout.x_ticks[0];
    BOOST_TEST(layout.x_ticks[2] - layout.x_ticks[1] == step, boost::test_tools::tolerance(1e-9));
    BOOST_TEST(step >= 40);  // "tick 10" is about 40 pixels wide.
}

BOOST_AUTO_TEST_CASE(ticks_outside_the_axis_have_no_place) {
    Chart chart = diagonal();
    chart.x.ticks = {{-1, "before"}, {0, "first"}, {101, "after"}};
    const auto layout = laid_out(chart, 500, 300);
    BOOST_TEST(shows(layout, "first"));
    BOOST_TEST(!shows(layout, "before"));
    BOOST_TEST(!shows(layout, "after"));
}

BOOST_AUTO_TEST_CASE(an_owner_keeps_its_colour_and_a_part_its_line) {
    const auto layout = laid_out(samples::lifetime_chart(), 1000, 420);
    const auto& curves = layout.curves;
    BOOST_REQUIRE(curves.size() == 6U);
    BOOST_TEST((curves[0].look.color == curves[1].look.color));
    BOOST_TEST((curves[0].look.color != curves[3].look.color));
    BOOST_TEST((curves[0].look.shape != curves[3].look.shape));
    BOOST_TEST((curves[1].look.part == SeriesPart::left_to_heirs));
    BOOST_TEST((layout.swatches[4].look.part == SeriesPart::left_to_heirs));
    BOOST_TEST((layout.swatches[4].look.color == curves[4].look.color));
}

// The plot would jump under the mouse otherwise.
BOOST_AUTO_TEST_CASE(the_plot_stays_where_it_is_while_the_marker_moves) {
    Chart chart = samples::lifetime_chart();
    const Box before = laid_out(chart, 560, 300).plot;
    for (const std::int64_t age : {45, 60, 68, 95}) {
        chart.markers.back().at = age * 12;
        const Box after = laid_out(chart, 560, 300).plot;
        BOOST_TEST(after.top == before.top);
        BOOST_TEST(after.left == before.left);
        BOOST_TEST(after.right == before.right);
    }
}

// A quarter of the way from 0 to 50 on a straight line from the lower left corner: at x = 25 it
// has risen a quarter of the plot.
BOOST_AUTO_TEST_CASE(the_strong_marker_meets_each_curve_where_it_stands) {
    Chart chart = diagonal();
    chart.markers = {{25, "here", true}};
    const auto layout = laid_out(chart, 400, 300);
    BOOST_REQUIRE(layout.curves[0].at_marker);
    BOOST_TEST(layout.curves[0].at_marker->y == layout.plot.bottom - layout.plot.height() / 4,
               boost::test_tools::tolerance(1e-9));
    BOOST_TEST(layout.curves[1].at_marker->y == layout.plot.top);
}

BOOST_AUTO_TEST_CASE(a_curve_is_not_met_where_it_has_no_points) {
    Chart chart = diagonal();
    chart.series[0].points.resize(2);  // Ends at 50.
    chart.markers = {{75, "later", true}};
    BOOST_TEST(!laid_out(chart, 400, 300).curves[0].at_marker);
}

BOOST_AUTO_TEST_CASE(nearest_finds_the_mark_under_the_mouse_and_nothing_far_away) {
    const Box plot = laid_out(diagonal(), 400, 300).plot;
    const Picture seen{diagonal(), 400, 300, Palette::light};
    const double middle_x = (plot.left + plot.right) / 2, middle_y = (plot.top + plot.bottom) / 2;
    BOOST_TEST((seen.nearest(middle_x + 5, middle_y - 5) == Mark{0, 1}));
    BOOST_TEST((seen.nearest(plot.left, plot.bottom) == Mark{0, 0}));
    BOOST_TEST((seen.nearest(plot.left + 3, plot.top) == Mark{1, 0}));
    // Both series end in the upper right corner: the first one has it.
    BOOST_TEST((seen.nearest(plot.right, plot.top) == Mark{0, 2}));
    BOOST_TEST(!seen.nearest(middle_x + 25, middle_y));
    BOOST_TEST(!seen.nearest(middle_x, middle_y + 25));
    BOOST_TEST((seen.nearest(middle_x, middle_y + 23) == Mark{0, 1}));
    BOOST_TEST(!seen.nearest(-500, -500));
}

BOOST_AUTO_TEST_CASE(a_place_in_the_plot_is_a_value_of_the_axis) {
    const Box plot = laid_out(diagonal(), 400, 300).plot;
    const Picture seen{diagonal(), 400, 300, Palette::light};
    BOOST_TEST(seen.x_at(plot.left) == 0);
    BOOST_TEST(seen.x_at(plot.right) == 100);
    BOOST_TEST(seen.x_at((plot.left + plot.right) / 2) == 50);
    BOOST_TEST(seen.x_at(plot.left + plot.width() * 0.254) == 25);
    BOOST_TEST(seen.x_at(plot.left + plot.width() * 0.256) == 26);
    BOOST_TEST(seen.x_at(-1e9) == 0);
    BOOST_TEST(seen.x_at(1e9) == 100);
    BOOST_TEST(seen.x_at(std::nan("")) == 0);
}

BOOST_AUTO_TEST_CASE(every_value_of_an_axis_is_found_again_where_it_lies) {
    const auto layout = laid_out(samples::lifetime_chart(), 1000, 420);
    for (std::int64_t month = 45 * 12; month <= 95 * 12; ++month)
        BOOST_TEST(layout.x.value(layout.x.at(month)) == month);
}

BOOST_AUTO_TEST_CASE(dragging_may_begin_in_the_plot_and_on_the_marker_s_words) {
    const auto layout = laid_out(samples::lifetime_chart(), 1000, 420);
    const Picture seen{samples::lifetime_chart(), 1000, 420, Palette::light};
    BOOST_TEST(seen.contains(layout.plot.left + 1, layout.plot.bottom - 1));
    BOOST_TEST(seen.contains(layout.pill->left + 1, layout.pill->top + 1));
    BOOST_TEST(!seen.contains(layout.plot.left - 1, layout.plot.bottom));
    BOOST_TEST(!seen.contains(layout.plot.right + 20, layout.plot.top));
    BOOST_TEST(!seen.contains(500, 5));
}

// Each would divide by nought, pass the numbers of a machine, or ask for the last of nothing.
std::vector<Chart> odd_charts() {
    Chart empty, one_point = diagonal(), no_points = diagonal(), flat = diagonal();
    Chart huge = samples::lifetime_chart(), reversed = diagonal(), broken = diagonal();
    one_point.series = {{"one", 7, SeriesPart::own_paid, {{50, 500}}}};
    no_points.series = {{"none", 0, SeriesPart::received, {}}};
    flat.x = {"", 5, 5, {{5, "5"}}};
    flat.y = {"", 7, 7, {{7, "7"}}};
    flat.markers = {{5, "5", true}};
    huge.x = {"x", least, most, {{least, "least"}, {0, "0"}, {most, "most"}}};
    huge.y = {"y", least, most, {{least, "least"}, {most, "most"}}};
    huge.series[0].points = {{least, most}, {0, 0}, {most, least}};
    reversed.x = {"", 100, 0, {}};
    broken.title = "bad \xff\xfe bytes\nand lines";
    broken.markers = {{10, std::string(3000, 'w'), true}, {20, std::string(3000, 'v'), false}};
    broken.series[0].name = std::string(5000, 'n');
    return {empty, one_point, no_points, flat, huge, reversed, broken};
}

BOOST_AUTO_TEST_CASE(odd_charts_and_sizes_are_painted_without_harm) {
    for (const Chart& chart : odd_charts())
        for (const Size s : {Size{1000, 420, 1}, Size{280, 180, 1}, Size{60, 40, 1}, Size{1, 1, 1},
                             Size{0, 0, 1}, Size{-5, -5, 3}}) {
            const Screen screen{400, 300};
            const Picture painted{chart, s.width, s.height, Palette::dark, s.text_scale};
            painted.paint(screen.context, Mark{0, 0}, "words");
            painted.paint(screen.context, Mark{99, 99});
            BOOST_TEST(cairo_status(screen.context) == CAIRO_STATUS_SUCCESS);
            painted.nearest(1, 1);
            painted.x_at(1);
            for (const PlacedText& text : laid_out(chart, s.width, s.height, s.text_scale).texts)
                BOOST_TEST(std::isfinite(text.x + text.y));
        }
}

BOOST_AUTO_TEST_CASE(words_too_long_end_in_an_ellipsis_inside_the_picture) {
    const auto layout = laid_out(odd_charts().back(), 500, 300);
    BOOST_TEST(layout.pill_text->text.is_shortened());
    BOOST_TEST(layout.whole.contains(*layout.pill));
    for (const PlacedText& text : layout.texts) BOOST_TEST(layout.whole.contains(text.box()));
}

BOOST_AUTO_TEST_CASE(a_span_of_all_numbers_keeps_its_ends) {
    Chart chart;
    chart.x = {"", least, most, {}};
    const Picture seen{chart, 400, 300, Palette::light};
    BOOST_TEST(seen.x_at(-1e9) == least);
    BOOST_TEST(seen.x_at(1e9) == most);
}

BOOST_AUTO_TEST_CASE(the_highlight_shows_on_its_mark_and_nowhere_else) {
    const Box plot = laid_out(diagonal(), 400, 300).plot;
    const Screen without{400, 300}, with{400, 300};
    const Picture painted{diagonal(), 400, 300, Palette::light};
    painted.paint(without.context);
    painted.paint(with.context, Mark{0, 1});
    const double x = (plot.left + plot.right) / 2, y = (plot.top + plot.bottom) / 2;
    BOOST_TEST(with.pixel(x, y - 5) != without.pixel(x, y - 5));
    BOOST_TEST(with.pixel(x + 40, y) == without.pixel(x + 40, y));
}

BOOST_AUTO_TEST_CASE(the_canvas_is_left_as_it_was_found) {
    const Screen screen{400, 300};
    cairo_set_line_width(screen.context, 7);
    Picture{samples::lifetime_chart(), 400, 300, Palette::dark}.paint(screen.context);
    BOOST_TEST(cairo_get_line_width(screen.context) == 7);
    BOOST_TEST(!cairo_has_current_point(screen.context));
    BOOST_TEST(screen.pixel(1, 1) == 0x1D1F22U);
    BOOST_CHECK_THROW((Picture{{}, 9, 9, Palette::dark}.paint(nullptr)), std::logic_error);
}

// Relative luminance and contrast as WCAG 2.1 defines them.
double luminance(const Color& color) {
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
}

double contrast(const Color& a, const Color& b) {
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

BOOST_AUTO_TEST_CASE(every_palette_can_be_read) {
    BOOST_TEST(contrast(rgb(0), rgb(0xFFFFFF)) == 21, boost::test_tools::tolerance(1e-9));
    const std::pair<const Palette*, double> wanted[] = {{&Palette::light, 4.5},
                                                        {&Palette::dark, 4.5},
                                                        {&Palette::high_contrast, 7},
                                                        {&Palette::high_contrast_light, 7},
                                                        {&Palette::paper, 4.5}};
    for (const auto& [palette, ratio] : wanted) {
        BOOST_TEST(contrast(palette->text, palette->background) >= 7);
        BOOST_TEST(contrast(palette->quiet_text, palette->background) >= ratio);
        BOOST_TEST(contrast(palette->on_strong, palette->strong) >= 7);
        for (const Color& owner : palette->owners)
            BOOST_TEST(contrast(owner, palette->background) >= ratio);
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
