// SPDX-License-Identifier: Apache-2.0
#include "store/former_places.hpp"

#include "support/policy_files.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>

namespace pension {

BOOST_AUTO_TEST_SUITE(shipped_former_places)

// The editions of GB/T 2260 of 2013-08 and 2016-07 list 130103 beside 130702, 140203 beside 140303
// and 140411 beside 140311, each pair under one name: neither became the other. That of 2003-12
// has 530800 思茅市 and 530821 普洱哈尼族彝族自治县, that of 2007-12 calls them 普洱市 and
// 宁洱哈尼族彝族自治县.
BOOST_AUTO_TEST_CASE(a_code_leads_to_a_place_of_its_own_prefecture_unless_that_is_gone) {
    const auto places = former_places(shipped_policy().parent_path());
    BOOST_REQUIRE(places);
    const auto heir = [&](AreaCode code) {
        const auto found = std::ranges::find(places.value(), code, &FormerPlace::code);
        BOOST_REQUIRE((found != places.value().end()));
        return found->today;
    };
    BOOST_TEST(heir(371081) == 371003);
    BOOST_TEST(heir(430122) == 430112);
    BOOST_TEST(heir(130103) == 130100);
    BOOST_TEST(heir(140203) == 140200);
    BOOST_TEST(heir(140411) == 140400);
    BOOST_TEST(heir(532700) == 530800);
    BOOST_TEST(heir(532722) == 530821);
}

BOOST_AUTO_TEST_CASE(a_name_of_many_leads_nowhere) {
    const auto places = former_places(shipped_policy().parent_path());
    BOOST_REQUIRE(places);
    for (const char* name : {"桥东区", "矿区", "郊区", "城区", "市中区", "东山区"})
        BOOST_TEST(!heir_of(name, places.value()), name);
    BOOST_TEST(heir_of("望城县", places.value())->code == 430112);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
