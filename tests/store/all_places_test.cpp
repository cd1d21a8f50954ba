// SPDX-License-Identifier: Apache-2.0
#include "store/all_places.hpp"

#include "store/former_places.hpp"
#include "support/policy_files.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>

namespace pension {

namespace {

const PlaceList& shipped_places() {
    static const auto read = all_places(shipped_policy().parent_path());
    BOOST_REQUIRE(read);
    return read.value();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(every_place)

// 31 provinces of the mainland; 333 prefectures, among them Sansha and the six without districts.
BOOST_AUTO_TEST_CASE(provinces_and_prefectures_are_complete) {
    const auto& places = shipped_places().all();
    BOOST_TEST(std::ranges::count_if(places, [](const Place& place) {
                   return place.code != nation && place.code % 10'000 == 0;
               }) == 31);
    BOOST_TEST(std::ranges::count_if(places, [](const Place& place) {
                   return place.code % 10'000 != 0 && place.code % 100 == 0;
               }) == 333);
    BOOST_TEST(places.size() > 3'200U);
}

BOOST_AUTO_TEST_CASE(a_county_stands_below_its_prefecture_or_its_province) {
    BOOST_TEST(shipped_places().find(421181)->parent == 421100);
    BOOST_TEST(shipped_places().find(429006)->parent == 420000);  // 天门
    BOOST_TEST(shipped_places().find(110119)->parent == 110000);
    BOOST_TEST(shipped_places().find(659001)->parent == 650000);
}

// What the reading of a character alone would not tell: 单 is shan, 都 is du, 六 is lu.
BOOST_AUTO_TEST_CASE(names_are_read_as_people_there_say_them) {
    for (const auto& [code, pinyin, initials] : {std::tuple{371722, "Shanxian", "sx"},
                                                 {320116, "Luhe", "lhq"},
                                                 {341500, "Lu'an", "las"},
                                                 {500000, "Chongqing", "cqs"},
                                                 {420116, "Huangpi", "hpq"},
                                                 {141024, "Hongtong", "htx"},
                                                 {371082, "Rongcheng", "rcs"},
                                                 {653101, "Kashi", "kss"},
                                                 {310112, "Minhang", "mhq"},
                                                 {130726, "Yuxian", "yx"},
                                                 {445100, "Chaozhou", "czs"}}) {
        const Place* place = shipped_places().find(code);
        BOOST_REQUIRE_MESSAGE(place, code);
        BOOST_TEST(place->name_en == pinyin);
        BOOST_TEST(place->pinyin_initials == initials);
    }
}

BOOST_AUTO_TEST_CASE(a_name_of_one_place_is_found_and_of_many_is_asked_about) {
    BOOST_TEST(shipped_places().search("麻城").value().code == 421181);
    BOOST_TEST(shipped_places().search("Macheng").value().code == 421181);
    const auto drum_tower = shipped_places().search("鼓楼区");
    BOOST_REQUIRE(!drum_tower);
    BOOST_TEST((drum_tower.error().code == ErrorCode::place_ambiguous));
    const auto candidates = fact(drum_tower.error(), "candidates");
    for (const char* code : {"320106", "320302", "350102", "410204"})
        BOOST_TEST(candidates.find(code) != std::string_view::npos, code);
}

BOOST_AUTO_TEST_CASE(every_abolished_code_leads_to_a_place_of_today) {
    const auto former = former_places(shipped_policy().parent_path());
    BOOST_REQUIRE(former);
    const auto& list = former.value();
    for (const FormerPlace& each : list) {
        const Place* heir = shipped_places().find(each.today);
        BOOST_TEST_REQUIRE(heir, each.code);
        BOOST_TEST(heir->name_zh == each.today_name);
        BOOST_TEST(!shipped_places().find(each.code), each.code);
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
