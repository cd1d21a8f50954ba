// SPDX-License-Identifier: Apache-2.0
#include "app/asking/place_index.hpp"

#include "app/asking/place_chooser.hpp"
#include "app/asking/place_named.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>

namespace pension {

namespace {

const Place china{0, 0, "全国", "China", "qg"};
const Place hubei{420000, 0, "湖北省", "Hubei", "hbs"};
const Place wuhan{420100, 420000, "武汉市", "Wuhan", "whs"};
const Place huanggang{421100, 420000, "黄冈市", "Huanggang", "hgs"};
const Place macheng{421181, 421100, "麻城市", "Macheng", "mcs"};
const Place hunan{430000, 0, "湖南省", "Hunan", "hns"};
const Place changsha{430100, 430000, "长沙市", "Changsha", "css"};
const Place changsha_county{430121, 430100, "长沙县", "Changsha", "csx"};
const Place wangcheng{430112, 430100, "望城区", "Wangcheng", "wcq"};
const Place xinjiang{650000, 0, "新疆维吾尔自治区", "Xinjiang", "xjwwezzq"};

/// Tiers of their own have the nation, Hubei and Changsha; Hunan is in the file without any.
const PlaceList of_file{{china, hubei, hunan, changsha}};
const PlaceList of_today{{china, hubei, wuhan, huanggang, macheng, hunan, changsha, wangcheng,
                          changsha_county, xinjiang}};

PlaceIndex index() {
    return {of_file,
            of_today,
            {0, 420000, 430100},
            {{430122, "望城县", "2011-05", 430112, "望城区", ""}}};
}

std::vector<AreaCode> found(std::string_view text, std::vector<AreaCode> recent = {}) {
    std::vector<AreaCode> codes;
    const auto hits = index().search(text, recent);
    for (const PlaceHit& hit : hits) codes.push_back(hit.place.code);
    return codes;
}

using Codes = std::vector<AreaCode>;

void check(const Codes& got, const Codes& expected) {
    BOOST_CHECK_EQUAL_COLLECTIONS(got.begin(), got.end(), expected.begin(), expected.end());
}

}  // namespace

BOOST_AUTO_TEST_SUITE(place_index)

BOOST_AUTO_TEST_CASE(a_place_is_found_by_name_pinyin_initials_and_code) {
    for (const char* typed :
         {"麻城", "麻城市", "Macheng", "mache", "MCS", "mc", "421181", " 麻城 ", "４２１１８１"})
        check(found(typed), {421181});
    check(found("421"), {421100, 421181});
    check(found("没有这个地方"), {});
}

BOOST_AUTO_TEST_CASE(the_name_of_a_place_above_may_stand_before) {
    check(found("湖北麻城"), {421181});
    check(found("湖北省黄冈市麻城市"), {});  // Two of them are one too many.
    check(found("黄冈市麻城"), {421181});
    check(found("湖北 麻城"), {421181});
    check(found("hubei macheng"), {421181});
    check(found("湖南 麻城"), {});
}

// 长沙 is the short name of the city and of the county; the larger area comes first.
BOOST_AUTO_TEST_CASE(whole_names_come_first_then_beginnings_then_larger_areas) {
    check(found("长沙"), {430100, 430121});
    check(found("长沙县"), {430121});
    check(found("湖"), {420000, 430000});
    check(found("hu"), {420000, 430000, 421100});
}

BOOST_AUTO_TEST_CASE(those_chosen_before_come_first_and_stand_there_before_anything_is_typed) {
    check(found("", {421181, 430100}), {421181, 430100, 0, 420000, 430000, 650000});
    check(found("长沙", {430121}), {430121, 430100});
    check(found("武汉", {430121}), {420100});
}

BOOST_AUTO_TEST_CASE(an_old_name_leads_to_the_place_of_today) {
    const auto hits = index().search("望城县", {});
    BOOST_REQUIRE(hits.size() == 1U);
    BOOST_TEST(hits.front().place.code == 430112);
    BOOST_TEST(hits.front().formerly == "望城县");
    BOOST_TEST(index().search("望城区", {}).front().formerly == "");
}

BOOST_AUTO_TEST_CASE(each_says_whose_tiers_hold_there) {
    const auto tiers_of = [](const char* typed) {
        return index().search(typed, {}).front().tiers_of.code;
    };
    BOOST_TEST(tiers_of("长沙市") == 430100);
    BOOST_TEST(tiers_of("望城") == 430100);
    BOOST_TEST(tiers_of("麻城") == 420000);
    BOOST_TEST(tiers_of("湖南") == nation);
    BOOST_TEST(tiers_of("新疆") == nation);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(place_chooser)

BOOST_AUTO_TEST_CASE(what_is_typed_is_found_marked_and_chosen) {
    PlaceChooser chooser{Translate{}};
    BOOST_TEST(!chooser.is_open());
    BOOST_TEST(!chooser.choose());
    chooser.type(index(), "changsha", {});
    BOOST_REQUIRE(chooser.lines().size() == 2U);
    BOOST_TEST(chooser.lines()[0].name == "Changsha 430100");
    BOOST_TEST(chooser.lines()[0].above == "Hunan");
    BOOST_TEST(chooser.lines()[0].known == "tiers of its own");
    BOOST_TEST(chooser.lines()[1].above == "Hunan, Changsha");
    BOOST_TEST(chooser.lines()[1].known == "tiers of Changsha");
    BOOST_TEST(chooser.marked() == 0U);
    chooser.mark(1);
    BOOST_TEST(chooser.choose().value() == 430121);
    BOOST_TEST(!chooser.is_open());
}

BOOST_AUTO_TEST_CASE(what_means_no_place_is_said_and_can_be_left) {
    PlaceChooser chooser{Translate{}};
    chooser.type(index(), "nowhere", {});
    BOOST_TEST(chooser.is_open());
    BOOST_TEST(chooser.remark().find("No place") != std::string::npos);
    BOOST_TEST(!chooser.choose());
    BOOST_TEST(chooser.is_open());
    chooser.cancel();
    BOOST_TEST(!chooser.is_open());
    BOOST_TEST(chooser.remark().empty());
}

BOOST_AUTO_TEST_CASE(where_only_the_nation_is_known_the_line_says_so) {
    PlaceChooser chooser{Translate{}};
    chooser.type(index(), "xinjiang", {});
    BOOST_TEST(chooser.lines().at(0).known == "only the nation's tiers are known");
    BOOST_TEST(chooser.lines().at(0).above == "");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(named_places)

BOOST_AUTO_TEST_CASE(the_lists_are_read_only_where_the_file_has_no_such_name) {
    int read = 0;
    const OtherPlaceNames others{[&] { return ++read, std::optional{of_today}; },
                                 [&] { return ++read, std::optional{std::vector<FormerPlace>{}}; }};
    std::vector<Warning> told;
    BOOST_TEST(place_named(of_file, "长沙市", others, told).value().code == 430100);
    BOOST_TEST(read == 0);
    BOOST_TEST(place_named(of_file, "麻城", others, told).value().code == 420000);
    BOOST_TEST(read == 2);
    BOOST_REQUIRE(told.size() == 1U);
    BOOST_TEST((told[0].code == WarningCode::place_stands_above));
}

BOOST_AUTO_TEST_CASE(the_nation_is_no_answer_to_who_asked_for_a_province) {
    BOOST_TEST(nearest_known(of_file, 650000) == nullptr);
    BOOST_TEST(nearest_known(of_file, 421181)->code == 420000);
    BOOST_TEST(nearest_known(of_file, nation)->code == nation);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
