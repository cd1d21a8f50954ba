// SPDX-License-Identifier: Apache-2.0
#include "draw/bar_layout.hpp"

#include "draw/picture_layout.hpp"
#include "samples.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <algorithm>

namespace bdata = boost::unit_test::data;
using pension::drawing::BarLayout;
using pension::drawing::Box;
using pension::drawing::PlacedText;

namespace pension {

namespace {

/// What is received in all: the age moves it most, the interest not at all.
BarChart three_bars() {
    BarChart chart;
    chart.title = "只改一个假设，一共能领多少";
    chart.now = 102'019'34;
    chart.now_words = "按现在的假设：102,019元";
    chart.bars = {
        {"去世时的岁数", {"72.14岁", 72'258'00, "72,258元"}, {"82.14岁", 131'780'00, "131,780元"}},
        {"底线养老金每年涨", {"0元", 102'019'34, "102,019元"}, {"5元", 110'000'00, "110,000元"}},
        {"记账利率", {"0%", 102'019'34, "102,019元"}, {"1%", 102'019'34, "102,019元"}}};
    return chart;
}

struct Size {
    double width, text_scale;
};
std::ostream& operator<<(std::ostream& out, const Size& s) {
    return out << s.width << " at " << s.text_scale;
}
const Size sizes[] = {{1200, 1}, {700, 1}, {480, 1}, {1000, 2}};

BarLayout laid_out(const BarChart& chart, const Size& s) {
    const double height =
        (drawing::bar_frame + static_cast<double>(chart.bars.size()) * drawing::bar_row) *
        s.text_scale;
    return drawing::lay_out(chart, s.width, height, Palette::light, s.text_scale);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(bar_layout)

BOOST_DATA_TEST_CASE(no_words_overlap_each_other_or_a_bar, bdata::make(sizes), s) {
    const auto layout = laid_out(three_bars(), s);
    std::vector<Box> boxes;
    for (const PlacedText& text : layout.texts) {
        boxes.push_back(text.box().grown(-0.5));
        BOOST_TEST(layout.whole.contains(boxes.back()), text.text.words());
        for (const auto& bar : layout.bars)
            BOOST_TEST(!bar.box.overlaps(boxes.back()), text.text.words());
    }
    // A title, the value as it is, and for each bar its name and both ends.
    BOOST_TEST(boxes.size() == 2U + 3U * 3U);
    for (std::size_t i = 0; i < boxes.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            BOOST_TEST(!boxes[i].overlaps(boxes[j]), layout.texts[j].text.words());
}

// Down: (102 019.34 − 72 258) / (131 780 − 72 258) is half the way.
BOOST_AUTO_TEST_CASE(a_bar_is_as_long_as_what_it_tells) {
    const auto layout = laid_out(three_bars(), {1200, 1});
    // The age to both sides, the growth upward, the interest to neither.
    BOOST_REQUIRE(layout.bars.size() == 3U);
    BOOST_TEST(!layout.bars[0].is_more);
    BOOST_TEST(layout.bars[1].is_more);
    BOOST_TEST(layout.bars[2].is_more);
    const double down = layout.bars[0].box.width(), up = layout.bars[1].box.width();
    BOOST_TEST(down / up == 29'761.34 / 29'760.66, boost::test_tools::tolerance(1e-3));
    BOOST_TEST(layout.bars[2].box.width() / up == 7'980.66 / 29'760.66,
               boost::test_tools::tolerance(1e-3));
    for (const auto& bar : layout.bars) {
        BOOST_TEST(bar.box.left <= layout.now + 0.01);
        BOOST_TEST(bar.box.right >= layout.now - 0.01);
    }
}

BOOST_AUTO_TEST_CASE(what_falls_with_its_assumption_goes_down_all_the_same) {
    BarChart chart = three_bars();
    std::swap(chart.bars[0].lower, chart.bars[0].higher);
    const auto turned = laid_out(chart, {1200, 1});
    const auto layout = laid_out(three_bars(), {1200, 1});
    BOOST_TEST(turned.bars[0].box.left == layout.bars[0].box.left);
    BOOST_TEST(turned.bars[1].box.right == layout.bars[1].box.right);
}

BOOST_AUTO_TEST_CASE(bars_without_room_are_left_out_from_the_last) {
    const auto layout = drawing::lay_out(three_bars(), 700, 90, Palette::light, 1);
    BOOST_TEST(layout.bars.size() <= 2U);
    for (const PlacedText& text : layout.texts)
        BOOST_TEST(layout.whole.contains(text.box().grown(-1)), text.text.words());
}

// The layer behind the curves begins at the top, where everybody is alive, and ends at the foot.
BOOST_AUTO_TEST_CASE(a_backdrop_has_a_scale_of_its_own) {
    Chart chart = samples::lifetime_chart();
    chart.backdrop = Backdrop{"同龄人中还活着的", 100, {{chart.x.least, 100}, {chart.x.most, 0}}};
    const auto layout = drawing::lay_out(chart, 1000, 420, Palette::light, 1);
    BOOST_REQUIRE(layout.backdrop.size() == 2U);
    BOOST_TEST(layout.backdrop[0].x == layout.plot.left);
    BOOST_TEST(layout.backdrop[0].y == layout.plot.top);
    BOOST_TEST(layout.backdrop[1].x == layout.plot.right);
    BOOST_TEST(layout.backdrop[1].y == layout.plot.bottom);
    std::vector<Box> boxes;
    for (const PlacedText& text : layout.texts) boxes.push_back(text.box().grown(-0.5));
    for (std::size_t i = 0; i < boxes.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            BOOST_TEST(!boxes[i].overlaps(boxes[j]), layout.texts[j].text.words());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
