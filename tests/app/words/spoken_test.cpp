// SPDX-License-Identifier: Apache-2.0
#include "app/words/spoken.hpp"

#include <boost/test/unit_test.hpp>

#include <utility>

namespace pension {

BOOST_AUTO_TEST_SUITE(spoken_words)

BOOST_AUTO_TEST_CASE(a_number_is_said_as_people_say_it) {
    const std::pair<const char*, const char*> cases[]{
        {"0", "零"},
        {"2", "二"},
        {"10", "十"},
        {"12", "十二"},
        {"22", "二十二"},
        {"100", "一百"},
        {"105", "一百零五"},
        {"110", "一百一十"},
        {"139", "一百三十九"},
        {"200", "二百"},
        {"1005", "一千零五"},
        {"1050", "一千零五十"},
        {"2000", "两千"},
        {"3000", "三千"},
        {"10000", "一万"},
        {"10010", "一万零一十"},
        {"20000", "两万"},
        {"30000", "三万"},
        {"100500", "十万零五百"},
        {"102019", "十万两千零一十九"},
        {"120000", "十二万"},
        {"1000000", "一百万"},
        {"10005000", "一千万五千"},
        {"100000000", "一亿"},
        {"100010000", "一亿零一万"},
        {"500000000", "五亿"},
        {"007", "七"},
        {"12345678901234567", "一二三四五六七八九零一二三四五六七"},
    };
    for (const auto& [digits, said] : cases) BOOST_TEST(said_number(digits) == said);
}

BOOST_AUTO_TEST_CASE(a_sentence_is_said_with_its_numbers_written_out) {
    const Translate zh{"zh_CN", {}};
    const std::pair<const char*, const char*> cases[]{
        {"每月领496.01元", "每月领四百九十六点零一元"},
        {"一共领102,019.34元", "一共领十万两千零一十九点三四元"},
        {"2026年11月", "二零二六年十一月"},
        {"2026-2031年每年缴3,000元", "二零二六到二零三一年每年缴三千元"},
        {"2012-16年", "二零一二到十六年"},
        {"自2017-03起", "自二零一七年三月起"},
        {"2026-11-30查阅", "二零二六年十一月三十日查阅"},
        {"每月+326.98元", "每月加三百二十六点九八元"},
        {"收益率2.5%，最多-1.5%", "收益率百分之二点五，最多负百分之一点五"},
        {"问12333", "问一二三三三"},
        {"2000元", "两千元"},
        {"169元/月", "一百六十九元每月"},
        {"60岁，第139次", "六十岁，第一百三十九次"},
        {"71岁2个月", "七十一岁两个月"},
        {"再领2次，交2年", "再领两次，交两年"},
        {"第2次，12个月，2岁", "第二次，十二个月，二岁"},
        {"没有数字。", "没有数字。"},
        {"", ""},
    };
    for (const auto& [written, said] : cases) BOOST_TEST(spoken(written, zh) == said);
    BOOST_TEST(spoken("496.01 yuan", Translate{}) == "496.01 yuan");
}

// A voice would say "sixty wai seven em".
BOOST_AUTO_TEST_CASE(years_and_months_are_said_in_full) {
    const Translate english;
    BOOST_TEST(spoken("back at age 60 y 7 m", english) == "back at age 60 years 7 months");
    BOOST_TEST(spoken("1 y 1 m, 21 y.", english) == "1 year 1 month, 21 years.");
    BOOST_TEST(spoken("2 months, 3 yuan, a m", english) == "2 months, 3 yuan, a m");
    BOOST_TEST(spoken("", english) == "");
}

// Lines without an end are said as one sentence.
BOOST_AUTO_TEST_CASE(what_is_said_has_an_end) {
    const Translate zh{"zh_CN", {}};
    BOOST_TEST(with_stop("每年领两千六百元", zh) == "每年领两千六百元。");
    BOOST_TEST(with_stop("领两千六百元。", zh) == "领两千六百元。");
    BOOST_TEST(with_stop("2,664 yuan a year", Translate{}) == "2,664 yuan a year.");
    BOOST_TEST(with_stop("Ask 12333.", Translate{}) == "Ask 12333.");
    BOOST_TEST(with_stop("", zh) == "");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
