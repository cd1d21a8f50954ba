// SPDX-License-Identifier: Apache-2.0
#include "app/words/birth.hpp"

#include "app/words/messages.hpp"
#include "app/words/warnings.hpp"

#include <boost/test/unit_test.hpp>

#include <string_view>

namespace pension {

namespace {

/// As the Chinese catalogue has them.
const Translate chinese{"zh_CN", [](std::string_view message) -> std::string {
                            if (message == "lunar {month_notation}")
                                return "农历{year}年{month_name}";
                            if (message == "lunar {date_notation}")
                                return "农历{year}年{month_name}{day_name}";
                            if (message == "{day_iso}") return "{year}年{number}月{day}日";
                            if (message == "{iso}") return "{year}年{number}月";
                            if (message == "{lunar} = {civil}") return "{lunar} = 公历{civil}";
                            return std::string{message};
                        }};

}  // namespace

BOOST_AUTO_TEST_SUITE(birth)

BOOST_AUTO_TEST_CASE(a_lunar_birthday_stands_beside_the_day_of_the_common_calendar) {
    const Birth born{month_of(1972, 3), LunarDate{{1972, 2, false}, 3}};
    BOOST_TEST(birth_text(born, chinese) == "农历1972年二月初三 = 公历1972年3月17日");
    BOOST_TEST(birth_text(born, {}) == "lunar 1972-02-03 = 1972-03-17");
}

BOOST_AUTO_TEST_CASE(months_and_days_have_the_names_that_people_say) {
    BOOST_TEST(lunar_text(LunarDate{{1987, 6, true}, 29}, chinese) == "农历1987年闰六月廿九");
    BOOST_TEST(lunar_text(LunarDate{{1972, 12, false}, 30}, chinese) == "农历1972年腊月三十");
    BOOST_TEST(lunar_text(LunarDate{{1972, 11, false}, 20}, chinese) == "农历1972年冬月二十");
    BOOST_TEST(lunar_text(LunarDate{{1972, 1, false}, 10}, chinese) == "农历1972年正月初十");
    BOOST_TEST(lunar_text(LunarMonth{2033, 11, true}, chinese) == "农历2033年闰冬月");
    BOOST_TEST(lunar_text(LunarMonth{2033, 11, true}, {}) == "lunar 2033-leap11");
}

BOOST_AUTO_TEST_CASE(what_is_assumed_is_said_with_what_is_possible) {
    BOOST_TEST(birth_text({month_of(1972, 3)}, {}) == "1972-03");
    const Birth taken{
        month_of(1972, 11), {}, {}, MonthSpan{month_of(1971, 11), month_of(1972, 11)}};
    BOOST_TEST(birth_text(taken, {}) == "1972-11 (assumed; 1971-11 to 1972-11 is possible)");
}

BOOST_AUTO_TEST_CASE(sentences_say_lunar_months_and_days_in_words) {
    const Warning warning{WarningCode::lunar_birthday,
                          {{"lunar", "1972-02-03"}, {"civil", "1972-03-17"}}};
    BOOST_TEST(explain(warning, chinese) ==
               "The birthday 农历1972年二月初三 is 1972年3月17日 of the common calendar.");
    const Error either{ErrorCode::calendar_ambiguous,
                       {{"text", "1972年二月"},
                        {"month", "1972-02"},
                        {"lunar", "1972-02"},
                        {"civil", "1972-03-15..1972-04-13"}}};
    BOOST_TEST(
        explain(either, {}) ==
        "\"1972年二月\" may be in 1972-02 of the common calendar, or lunar 1972-02, which is "
        "1972-03-15 to 1972-04-13 of it. Write \"solar\" or \"lunar\" before it.");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
