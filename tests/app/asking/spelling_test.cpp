// SPDX-License-Identifier: Apache-2.0
#include "app/asking/spelling.hpp"

#include "base/decimal.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

namespace bdata = boost::unit_test::data;

namespace pension {

namespace {

struct Spelled {
    const char* text;
    const char* read;  ///< None where it is refused.
};
std::ostream& operator<<(std::ostream& out, const Spelled& c) {
    return out << '"' << c.text << '"';
}

/// What was read, or the code's number where it was refused.
template <class T, class Text>
std::string told(const Result<T>& read, Text text) {
    return read ? text(read.value()) : "refused";
}

std::string expected(const Spelled& c) {
    return c.read ? c.read : "refused";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(spelling)

const Spelled months[] = {{"2017-03", "2017-03"},
                          {"201703", "2017-03"},
                          {"2017/3", "2017-03"},
                          {"2017.3", "2017-03"},
                          {"2017年3月", "2017-03"},
                          {"2026年11月", "2026-11"},
                          {" 2017 年 3 月 ", "2017-03"},
                          {"２０１７－０３", "2017-03"},
                          {"1966-07-31", "1966-07"},
                          {"19660731", "1966-07"},
                          {"1966年7月31日", "1966-07"},
                          {"1966年7月31号", "1966-07"},
                          {"1966-02-31", nullptr},
                          {"19660231", nullptr},
                          {"2017-13", nullptr},
                          {"66-7", nullptr},
                          {"7/1966", nullptr},
                          {"2017", nullptr},
                          {"", nullptr},
                          {"2017-03-", nullptr}};

BOOST_DATA_TEST_CASE(a_month_is_read_as_people_write_it, bdata::make(months), c) {
    BOOST_TEST(told(read_month(c.text), [](Month month) { return iso(month); }) == expected(c));
}

const Spelled ages[] = {
    {"77.14", "77.14"},      {"77岁", "77"},          {"77岁2个月", "77.1667"},
    {"77 y 2 m", "77.1667"}, {"age 77.14", "77.14"},  {"77 years 2 months", "77.1667"},
    {"77周岁", "77"},        {"77岁12个月", nullptr}, {"77.5岁2个月", nullptr},
    {"七十七", nullptr},     {"-5", nullptr},         {"77.12345", nullptr}};

BOOST_DATA_TEST_CASE(an_age_is_read_as_people_write_it, bdata::make(ages), c) {
    BOOST_TEST(told(read_age(c.text),
                    [](Age age) { return decimal_text(age.ten_thousandths(), 4); }) == expected(c));
}

const Spelled rates[] = {{"2.5%", "2.5"},     {"2.5", "2.5"},      {"2.5 %", "2.5"},
                         {"２．５％", "2.5"}, {"0", "0"},          {"0%", "0"},
                         {"0.35", "0.35"},    {"0.025%", "0.025"}, {"0.025", nullptr},
                         {"two", nullptr},    {"2,5%", nullptr},   {"%", nullptr}};

BOOST_DATA_TEST_CASE(a_rate_is_read_with_and_without_its_sign, bdata::make(rates), c) {
    BOOST_TEST(told(read_rate(c.text), [](Rate rate) { return decimal_text(rate.ppm(), 4); }) ==
               expected(c));
}

BOOST_AUTO_TEST_CASE(a_small_number_without_a_sign_may_mean_two_rates) {
    const auto error = read_rate("0.025").error();
    BOOST_TEST((error.code == ErrorCode::rate_ambiguous));
    BOOST_TEST(fact(error, "percent") == "0.025%");
    BOOST_TEST(fact(error, "share") == "2.5%");
}

const Spelled amounts[] = {
    {"1000", "1000.00"},      {"1,000.00", "1000.00"}, {"1000元", "1000.00"},
    {"￥1,000", "1000.00"},   {"¥169.5", "169.50"},    {"1,234,567.89", "1234567.89"},
    {"1000 yuan", "1000.00"}, {"1,00", nullptr},       {"10,00.00", nullptr},
    {"1.234", nullptr},       {"-5", nullptr},         {"", nullptr}};

BOOST_DATA_TEST_CASE(an_amount_is_read_with_its_separators, bdata::make(amounts), c) {
    BOOST_TEST(told(read_yuan(c.text), yuan_text) == expected(c));
}

const Spelled records[] = {
    {"100x15", "100x15"},
    {"100×15", "100x15"},
    {"100 X 15", "100x15"},
    {"１００×１５", "100x15"},
    {"1,000.00x15", "1000x15"},
    {"100元×15年", "100x15"},
    {"每年交100元，交15年", "100x15"},
    {"100 a year for 15 years", "100x15"},
    {"2012–2026：100", "2012-2026:100"},
    {"2012-2025:100,2017:300@2020年4月", "2012-2025:100,2017:300@2020-04"},
    {"2012:1,000，2013:300", "2012:1000,2013:300"},
    {"2023–2039年每年缴400元", "2023-2039:400"},
    {"2023–2039年每年交400元", "2023-2039:400"},
    {"400 (2023–2039)", "2023-2039:400"},
    {"2020:300+50c+20s", "2020:300+50c+20s"},
    {"=8000@2025-12", "=8000@2025-12"},
    // Two plans of a leaflet, and no thousand.
    {"100x15,200x15", "100x15,200x15"},
    {"hundred", nullptr},
    {"2012:1,00", nullptr},
    // A year is missing before the second amount.
    {"2018:3000,300", nullptr},
};

BOOST_DATA_TEST_CASE(a_record_is_read_in_the_usual_spellings, bdata::make(records), c) {
    BOOST_TEST(told(read_record(c.text), [](const Record& record) { return notation(record); }) ==
               expected(c));
}

BOOST_AUTO_TEST_CASE(a_record_that_is_read_and_cannot_be_keeps_its_own_sentence) {
    BOOST_TEST((read_record("100×0").error().code == ErrorCode::years_out_of_range));
    const auto error = read_record("每年一百").error();
    BOOST_TEST((error.code == ErrorCode::plan_unreadable));
    BOOST_TEST(fact(error, "plan") == "每年一百");
}

BOOST_AUTO_TEST_CASE(sex_group_and_language_have_their_everyday_names) {
    for (const char* text : {"female", "F", "女", "女性", " Female "})
        BOOST_TEST((read_sex(text).value() == Sex::female), text);
    BOOST_TEST((read_sex("男").value() == Sex::male));
    BOOST_TEST((read_sex("x").error().code == ErrorCode::sex_unreadable));
    BOOST_TEST((read_group("低保").value() == Group::subsistence_allowance));
    BOOST_TEST((read_group("重度残疾").value() == Group::severely_disabled));
    BOOST_TEST((read_group("severely_disabled").value() == Group::severely_disabled));
    BOOST_TEST((read_group("nobody").error().code == ErrorCode::group_unknown));
    BOOST_TEST(language_named("zh").value() == "zh_CN");
    BOOST_TEST(language_named("zh-CN").value() == "zh_CN");
    BOOST_TEST(language_named("en_US.UTF-8").value() == "en");
    BOOST_TEST(!language_named("de"));
}

BOOST_AUTO_TEST_CASE(months_of_payment_years_and_growth) {
    BOOST_TEST(read_pay_month("12月").value() == 12);
    BOOST_TEST((read_pay_month("13").error().code == ErrorCode::pay_month_wrong));
    BOOST_TEST(read_years("15年").value() == 15);
    BOOST_TEST((read_years("fifteen").error().code == ErrorCode::years_unreadable));
    BOOST_TEST((read_years("101").error().code == ErrorCode::years_out_of_range));
    BOOST_TEST((read_growth("10/year").value() == BaseGrowth{Money::from_yuan(10)}));
    BOOST_TEST((read_growth("10元/年").value() == BaseGrowth{Money::from_yuan(10)}));
    BOOST_TEST((read_growth("每年10元").value() == BaseGrowth{Money::from_yuan(10)}));
    BOOST_TEST((read_growth("3 %").value() == BaseGrowth{3.0_pct}));
    // Ten yuan or ten per cent: nobody knows.
    BOOST_TEST((read_growth("10").error().code == ErrorCode::growth_unreadable));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
