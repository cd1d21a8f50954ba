// SPDX-License-Identifier: Apache-2.0
#include "policy/former_place.hpp"

#include <boost/test/unit_test.hpp>

namespace pension {

namespace {

const FormerPlace former[] = {{371081, "文登市", "2013-08", 371003, "文登区"},
                              {371200, "莱芜市", "2016-07", 370116, "莱芜区"},
                              {371202, "莱城区", "2016-07", 370116, "莱芜区"},
                              {139001, "定州市", "2016-07", 130682, "定州市"},
                              {140203, "矿区", "2016-07", 140200, "大同市", "矿区"},
                              {320683, "通州市", "2008-12", 320612, "通州区", "通州区"},
                              {440102, "东山区", "2004-12", 440100, "广州市"},
                              {650108, "东山区", "2006-12", 650100, "乌鲁木齐市"}};

}  // namespace

BOOST_AUTO_TEST_SUITE(former_places)

BOOST_AUTO_TEST_CASE(an_old_code_or_name_leads_to_the_place_of_today) {
    for (const char* typed : {"371081", "文登市", "文登"}) {
        const auto heir = heir_of(typed, former);
        BOOST_REQUIRE_MESSAGE(heir.has_value(), typed);
        BOOST_TEST(heir->code == 371003);
        BOOST_TEST(heir->name == "文登区");
        BOOST_TEST(heir->was_renamed);
    }
    BOOST_TEST(heir_of("371200", former)->code == 370116);
    BOOST_TEST(heir_of("莱芜", former)->was_renamed);
}

BOOST_AUTO_TEST_CASE(the_name_of_today_was_not_renamed) {
    for (const char* typed : {"370116", "莱芜区"}) {
        const auto heir = heir_of(typed, former);
        BOOST_REQUIRE_MESSAGE(heir.has_value(), typed);
        BOOST_TEST(!heir->was_renamed);
    }
}

BOOST_AUTO_TEST_CASE(a_name_that_several_places_had_is_not_guessed) {
    BOOST_TEST(!heir_of("东山区", former));
    BOOST_TEST(!heir_of("东山", former));
    BOOST_TEST(heir_of("440102", former)->code == 440100);
}

// Only its code changed.
BOOST_AUTO_TEST_CASE(a_name_that_stayed_is_not_an_old_one) {
    BOOST_TEST(!heir_of("定州市", former)->was_renamed);
    BOOST_TEST(heir_of("139001", former)->was_renamed);
}

// 矿区 is in Yangquan today, 通州区 in Beijing as well.
BOOST_AUTO_TEST_CASE(an_old_name_that_is_another_places_today_is_not_guessed) {
    for (const char* typed : {"矿区", "通州", "通州区"}) BOOST_TEST(!heir_of(typed, former), typed);
    BOOST_TEST(heir_of("140203", former)->code == 140200);
    BOOST_TEST(heir_of("通州市", former)->code == 320612);
}

BOOST_AUTO_TEST_CASE(nothing_is_made_of_what_nobody_was_called) {
    for (const char* typed : {"", "市", "文", "999999", "Wendeng"})
        BOOST_TEST(!heir_of(typed, former), typed);
}

BOOST_AUTO_TEST_CASE(above_a_county_are_prefecture_province_and_nation) {
    BOOST_TEST(next_above(430112) == 430100);
    BOOST_TEST(next_above(430100) == 430000);
    BOOST_TEST(next_above(430000) == nation);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
