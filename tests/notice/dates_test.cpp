// SPDX-License-Identifier: Apache-2.0
#include "notice/notice.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <string>

namespace pension {

namespace {

/// The one figure of a notice that names one.
NoticeFigure only_figure(const std::string& text, std::optional<Month> today = {}) {
    const NoticeReading read = read_notice(text, today);
    BOOST_TEST_REQUIRE(read.figures.size() == 1U, text);
    return read.figures.front();
}

bool has(const NoticeFigure& figure, Doubt doubt) {
    return std::ranges::find(figure.doubts, doubt) != figure.doubts.end();
}

const std::string raised = "城乡居民养老保险基础养老金每人每月提高到201元。\n";

}  // namespace

BOOST_AUTO_TEST_SUITE(months_of_notices)

BOOST_AUTO_TEST_CASE(a_sentence_has_its_own_month) {
    const NoticeFigure figure =
        only_figure("自2031年7月1日起，居民养老保险基础养老金每人每月提高到201元。");
    BOOST_TEST((figure.from == month_of(2031, 7)));
    BOOST_TEST(figure.sure());
}

BOOST_AUTO_TEST_CASE(else_the_month_of_the_whole_notice_counts) {
    BOOST_TEST((only_figure(raised + "本通知自2032年3月1日起执行。").from == month_of(2032, 3)));
    const NoticeFigure dated = only_figure(raised + "本办法自2031年1月1日起施行，有效期5年。");
    BOOST_TEST((dated.until == month_of(2035, 12)));
    BOOST_TEST(dated.sure());
}

BOOST_AUTO_TEST_CASE(a_figure_without_a_month_is_never_sure) {
    const NoticeFigure figure = only_figure(raised);
    BOOST_TEST(!figure.from.has_value());
    BOOST_TEST(has(figure, Doubt::month_unclear));
}

BOOST_AUTO_TEST_CASE(this_year_is_that_of_the_signature) {
    const std::string text =
        "从今年1月1日起，居民养老保险基础养老金每人每月提高到201元。\n某县人社局\n2033年2月5日\n";
    BOOST_TEST((only_figure(text).from == month_of(2033, 1)));
    BOOST_TEST(only_figure(text).sure());
}

BOOST_AUTO_TEST_CASE(this_year_without_a_signature_is_in_doubt) {
    const std::string text = "从今年1月1日起，居民养老保险基础养老金每人每月提高到201元。";
    const NoticeFigure figure = only_figure(text, month_of(2034, 6));
    BOOST_TEST((figure.from == month_of(2034, 1)));
    BOOST_TEST(has(figure, Doubt::month_unclear));
    BOOST_TEST(!only_figure(text).from.has_value());
}

BOOST_AUTO_TEST_CASE(in_the_middle_of_a_month_and_from_the_day_of_issue_are_in_doubt) {
    const NoticeFigure middle = only_figure(raised + "本通知自2031年3月15日起执行。");
    BOOST_TEST((middle.from == month_of(2031, 3)));
    BOOST_TEST(has(middle, Doubt::month_unclear));
    const NoticeFigure issued =
        only_figure(raised + "本通知自印发之日起施行。\n某县人社局\n2033年2月5日\n");
    BOOST_TEST((issued.from == month_of(2033, 2)));
    BOOST_TEST(has(issued, Doubt::month_unclear));
}

BOOST_AUTO_TEST_CASE(a_term_for_paying_is_no_month_of_effect) {
    const NoticeFigure figure = only_figure(raised + "请于2031年12月25日之前缴费。");
    BOOST_TEST(!figure.from.has_value());
}

BOOST_AUTO_TEST_CASE(numerals_are_dates_too) {
    const NoticeReading read =
        read_notice("某县关于养老保险的通知\n" + raised + "二〇三一年十二月三十一日\n");
    BOOST_TEST_REQUIRE(read.date.has_value());
    BOOST_TEST((*read.date == std::chrono::year{2031} / 12 / 31));
}

BOOST_AUTO_TEST_CASE(the_day_of_a_page_is_not_the_day_of_the_notice) {
    const NoticeReading read =
        read_notice("养老保险通知\n发布时间：2031年5月1日 09:30 来源：某网\n" + raised);
    BOOST_TEST(!read.date.has_value());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
