// SPDX-License-Identifier: Apache-2.0
#include "app/words/amounts.hpp"

#include "base/decimal.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <cstring>
#include <limits>

namespace bdata = boost::unit_test::data;

namespace pension {

namespace {

struct AmountCase {
    std::int64_t fen;
    const char* to_the_fen;
    const char* whole;
};
std::ostream& operator<<(std::ostream& out, const AmountCase& c) {
    return out << c.fen << " fen";
}

// A true minus sign (U+2212) stands before a loss. Whole yuan are cut; a loss is raised, so that
// no headline promises more than comes: −0.01 is a loss of a yuan there.
const AmountCase amount_cases[] = {
    {0, "0.00", "0 yuan"},
    {5, "0.05", "0 yuan"},
    {99'999, "999.99", "999 yuan"},
    {100'000, "1,000.00", "1,000 yuan"},
    {3'476'609, "34,766.09", "34,766 yuan"},
    {10'201'934, "102,019.34", "102,019 yuan"},
    {123'456'789'012, "1,234,567,890.12", "1,234,567,890 yuan"},
    {-1, "\u22120.01", "\u22121 yuan"},
    {-100'000, "\u22121,000.00", "\u22121,000 yuan"},
    {-326'698, "\u22123,266.98", "\u22123,267 yuan"},
    {std::numeric_limits<std::int64_t>::max(), "92,233,720,368,547,758.07",
     "92,233,720,368,547,758 yuan"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(amounts)

BOOST_DATA_TEST_CASE(money_is_grouped_by_thousands_and_cut_in_headlines, bdata::make(amount_cases),
                     c) {
    const Money money = Money::from_fen(c.fen);
    BOOST_TEST(amount(money) == c.to_the_fen);
    BOOST_TEST(yuan(money, Translate{}) == std::string{c.to_the_fen} + " yuan");
    BOOST_TEST(whole_yuan(money, Translate{}) == c.whole);
}

BOOST_AUTO_TEST_CASE(a_tier_is_said_without_needless_decimals) {
    BOOST_TEST(plain_amount(Money::from_yuan(100)) == "100");
    BOOST_TEST(plain_amount(Money::from_yuan(3000)) == "3,000");
    BOOST_TEST(plain_amount(Money::from_fen(16'950)) == "169.50");
}

BOOST_AUTO_TEST_CASE(a_rate_keeps_its_decimals_and_an_estimate_gets_two) {
    BOOST_TEST(percent(Rate::from_ppm(25'000)) == "2.5%");
    BOOST_TEST(percent(Rate::from_ppm(1)) == "0.0001%");
    BOOST_TEST(percent(Rate{}) == "0%");
    BOOST_TEST(percent(std::optional{0.231497}) == "23.15%");
    BOOST_TEST(percent(std::optional{-0.044092}) == "\u22124.41%");
    BOOST_TEST(percent(std::optional{0.0}) == "0.00%");
}

BOOST_AUTO_TEST_CASE(a_return_that_rounds_to_zero_is_no_loss) {
    BOOST_TEST(percent(std::optional{-0.00004}) == "0.00%");
    BOOST_TEST(percent(std::optional<double>{}) == nothing());
}

// 859 = 71 × 12 + 7; 720 = 60 × 12.
BOOST_AUTO_TEST_CASE(ages_are_said_in_years_or_in_years_and_months) {
    BOOST_TEST(age_text(Age::from_ten_thousandths(771'400), Translate{}) == "age 77.14");
    BOOST_TEST(age_text(Age::from_years(65), Translate{}) == "age 65");
    BOOST_TEST(years_and_months(859, Translate{}) == "age 71 y 7 m");
    BOOST_TEST(years_and_months(720, Translate{}) == "age 60");
}

BOOST_AUTO_TEST_CASE(a_month_can_be_said_in_the_order_of_the_language) {
    const Month march = parse_month("2017-03").value();
    BOOST_TEST(month_text(march, Translate{}) == "2017-03");
    const Translate chinese{"zh_CN", [](const char* message) -> std::string {
                                return std::strcmp(message, "{iso}") == 0 ? "{year}年{number}月"
                                                                          : message;
                            }};
    BOOST_TEST(month_text(march, chinese) == "2017年3月");
}

// 中国人民银行《支付结算办法》附一“正确填写票据和结算凭证的基本规定”第二、三条：the amounts and
// their words as printed there, the first form where it allows two.
BOOST_AUTO_TEST_CASE(an_amount_in_capitals_is_written_as_the_rule_for_forms_says) {
    const std::pair<std::int64_t, const char*> printed[] = {
        {140'950, "壹仟肆佰零玖元伍角"},         {600'714, "陆仟零柒元壹角肆分"},
        {168'032, "壹仟陆佰捌拾元零叁角贰分"},   {10'700'053, "壹拾万柒仟元零伍角叁分"},
        {1'640'902, "壹万陆仟肆佰零玖元零贰分"}, {32'504, "叁佰贰拾伍元零肆分"}};
    for (const auto& [fen, words] : printed) BOOST_TEST(in_capitals(Money::from_fen(fen)) == words);
}

// By the same rules: no fen ends in 整, a nought in the middle is said once, and nothing is nought.
BOOST_AUTO_TEST_CASE(whole_and_small_amounts_are_written_in_capitals_too) {
    const std::pair<std::int64_t, const char*> worked[] = {
        {0, "零元整"},
        {5, "伍分"},
        {120, "壹元贰角"},
        {1000, "壹拾元整"},
        {49'601, "肆佰玖拾陆元零壹分"},
        {16'903, "壹佰陆拾玖元零叁分"},
        {10'050'000, "壹拾万零伍佰元整"},
        {100'000'000, "壹佰万元整"},
        {10'000'000'100, "壹亿零壹元整"},
        {12'345'678'900, "壹亿贰仟叁佰肆拾伍万陆仟柒佰捌拾玖元整"}};
    for (const auto& [fen, words] : worked) BOOST_TEST(in_capitals(Money::from_fen(fen)) == words);
    BOOST_CHECK_THROW(in_capitals(Money::from_fen(-1)), std::logic_error);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
