// SPDX-License-Identifier: Apache-2.0
#include "policy/unconfirmed.hpp"

#include <boost/test/unit_test.hpp>

#include <memory>

namespace pension {

namespace {

Money yuan(std::int64_t amount) {
    return Money::from_yuan(amount);
}

template <class T>
Row<T> row(AreaCode area, const char* from, T value, const char* document) {
    auto provenance = std::make_shared<Provenance>();
    provenance->area = area;
    provenance->from = parse_month(from).value();
    auto source = std::make_shared<Source>();
    source->document = document;
    provenance->source = source;
    return {area, std::nullopt, {provenance->from, std::move(value), provenance, {}}};
}

PolicyBook book_of(PolicyRows rows, const char* id) {
    std::vector<Place> places{{nation, nation, "全国", "China", "qg"},
                              {130000, nation, "河北省", "Hebei", "hbs"}};
    return {std::move(places),
            std::move(rows),
            {{nation, std::string{"sha256:"} + id}, {130000, std::string{"sha256:"} + id}}};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(shapes)

BOOST_AUTO_TEST_CASE(a_band_offers_its_ends_and_the_hundreds_between) {
    const TierRange band{Money::from_fen(100'050), yuan(1300)};
    BOOST_TEST(band.is_band());
    const std::vector<Money> offered{Money::from_fen(100'050), yuan(1100), yuan(1200), yuan(1300)};
    BOOST_TEST((offered_amounts({band}) == offered));
    BOOST_TEST(has_amount(band, Money::from_fen(123'456)));
    BOOST_TEST(!has_amount(band, yuan(1000)));
    BOOST_TEST(!has_amount({yuan(300), yuan(900), yuan(100)}, yuan(350)));
}

BOOST_AUTO_TEST_CASE(a_tier_that_is_only_kept_is_offered_to_nobody) {
    TierRange kept{yuan(7500), yuan(7500)};
    kept.only_kept = true;
    BOOST_TEST((offered_amounts({{yuan(300), yuan(300)}, kept}) == std::vector{yuan(300)}));
}

// 10 % and 25 % of 9 193.23: 919.323 and 2 298.3075.
BOOST_AUTO_TEST_CASE(shares_of_a_wage_base_are_rounded_as_the_place_says) {
    TierList tiers(2);
    tiers[0].share = Rate::from_ppm(100'000);
    tiers[1].share = Rate::from_ppm(250'000);
    const Money base = Money::from_fen(919'323);
    const auto to_fen = with_amounts(tiers, {base, {1, Rounding::half_up}});
    BOOST_TEST((to_fen[0].from == Money::from_fen(91'932)));
    BOOST_TEST((to_fen[1].to == Money::from_fen(229'831)));
    const auto to_jiao = with_amounts(tiers, {base, {10, Rounding::up}});
    BOOST_TEST((to_jiao[0].from == Money::from_fen(91'940)));
}

BOOST_AUTO_TEST_CASE(a_subsidy_can_be_a_sum_a_share_and_so_much_for_each) {
    SubsidyStep step{yuan(200), yuan(40)};
    step.share = Rate::from_ppm(15'000);
    step.more = yuan(10);
    step.for_each = yuan(100);
    step.most = yuan(100);
    // 40 + 1.5 % of 455.55 (6.83325) + 2 × 10.
    BOOST_TEST((subsidy_of({step}, Money::from_fen(45'555)) == Money::from_fen(6'683)));
    BOOST_TEST((subsidy_of({step}, yuan(1000)) == yuan(100)));
    BOOST_TEST((subsidy_of({step}, yuan(199)) == Money{}));
}

BOOST_AUTO_TEST_CASE(the_age_in_the_month_of_payment_and_the_sex_choose_the_table) {
    SubsidySteps steps{{yuan(100), yuan(30)}, {yuan(100), yuan(60)}, {yuan(500), yuan(90)}};
    steps[1].from_age_in_months = 540;
    steps[2].from_age_in_months = 540;
    BOOST_TEST((subsidy_of(steps, yuan(500), {539, {}}) == yuan(30)));
    BOOST_TEST((subsidy_of(steps, yuan(500), {540, {}}) == yuan(90)));
    BOOST_TEST((subsidy_of(steps, yuan(300), {540, {}}) == yuan(60)));
    // Below the first amount of the own age nothing is earned, whatever others would.
    steps.erase(steps.begin() + 1);
    BOOST_TEST((subsidy_of(steps, yuan(300), {540, {}}) == Money{}));
    SubsidySteps by_sex{{yuan(100), yuan(30)}, {yuan(100), yuan(45)}};
    by_sex[0].sex = Sex::male;
    by_sex[1].sex = Sex::female;
    BOOST_TEST((subsidy_of(by_sex, yuan(100), {400, Sex::female}) == yuan(45)));
    BOOST_TEST((subsidy_of(by_sex, yuan(100), {400, {}}) == yuan(30)));
    BOOST_TEST(differs_by_sex(by_sex, yuan(100), 400));
}

BOOST_AUTO_TEST_CASE(the_base_goes_by_age_then_by_years_registered_or_paid) {
    const BaseBands bands{{0, yuan(130)}, {0, yuan(310), 5, 15}, {780, yuan(150)}};
    BOOST_TEST((base_at(bands, {720, 4, 14}) == yuan(130)));
    BOOST_TEST((base_at(bands, {720, 5, 0}) == yuan(310)));
    BOOST_TEST((base_at(bands, {720, 0, 15}) == yuan(310)));
    BOOST_TEST((base_at(bands, {780, 9, 30}) == yuan(150)));
}

// 15 × 500 reach an average of 500; 7 499.99 in fifteen years do not.
BOOST_AUTO_TEST_CASE(the_average_of_the_tiers_is_not_rounded) {
    const AverageTierSteps steps{{yuan(500), yuan(20), 15}, {yuan(1000), yuan(40), 15}};
    BOOST_TEST((average_tier_supplement_of(steps, yuan(7500), 15) == yuan(20)));
    BOOST_TEST((average_tier_supplement_of(steps, Money::from_fen(749'999), 15) == Money{}));
    BOOST_TEST((average_tier_supplement_of(steps, yuan(14'000), 14) == Money{}));
    BOOST_TEST((average_tier_supplement_of(steps, Money{}, 0) == Money{}));
}

// Hainan's printed sums at the nation's 98: 2 352, and 5 880 for a cremation.
BOOST_AUTO_TEST_CASE(a_funeral_grant_can_go_by_the_burial_and_the_nations_minimum) {
    using For = FuneralGrant::For;
    const FuneralGrants grants{{For::pensioner, {}, 60, Burial::cremation, true},
                               {For::pensioner, {}, 24, Burial::other, true}};
    const FuneralBases bases{yuan(200), yuan(98)};
    const auto granted = [&](std::optional<Burial> burial) {
        return amount_of(*funeral_grant_for(grants, For::pensioner, burial, bases), bases);
    };
    BOOST_TEST((granted(Burial::cremation) == yuan(5880)));
    BOOST_TEST((granted(Burial::other) == yuan(2352)));
    BOOST_TEST((granted({}) == yuan(2352)));
    BOOST_TEST(!funeral_grant_for(grants, For::contributor, {}, bases));
}

BOOST_AUTO_TEST_CASE(an_unconfirmed_figure_counts_from_its_month_and_is_marked) {
    PolicyRows facts;
    facts.base_pension = {row(nation, "2018-01", one_band(yuan(88)), "nation"),
                          row(130000, "2020-01", one_band(yuan(108)), "fact")};
    PolicyRows more;
    more.base_pension = {row(130000, "2020-01", one_band(yuan(999)), "contradicts a fact"),
                         row(130000, "2023-01", one_band(yuan(133)), "a page")};
    const PolicyBook both =
        with_unconfirmed(book_of(facts, "1111111111111111"), book_of(more, "222222222222222222"));
    const auto rules = both.rules(130000, Group::ordinary);
    const auto at = [&](const char* month) {
        return *rules.base_pension.at(parse_month(month).value()).value();
    };
    BOOST_TEST((base_at(at("2022-12").value, {720}) == yuan(108)));
    BOOST_TEST(!at("2022-12").provenance->unconfirmed);
    BOOST_TEST((base_at(at("2023-01").value, {720}) == yuan(133)));
    BOOST_TEST(at("2023-01").provenance->unconfirmed);
    BOOST_TEST(both.policy_id(130000) == "sha256:1111111111111111+unconfirmed:222222222222");
    BOOST_TEST(both.policy_id(nation) == "sha256:1111111111111111");
    BOOST_TEST(unconfirmed_in(rules, parse_month("2022-12").value()).empty());
    const auto found = unconfirmed_in(rules, parse_month("2026-11").value());
    BOOST_REQUIRE(found.size() == 1U);
    BOOST_TEST((found.front().topic == Topic::base_pension));
}

// A leaflet's 100 and 3000 where a place offers neither.
BOOST_AUTO_TEST_CASE(the_nearest_tier_is_the_one_below_else_the_lowest) {
    const std::vector offered{yuan(200), yuan(500), yuan(2'000)};
    BOOST_TEST((nearest_offered(offered, yuan(100)) == yuan(200)));
    BOOST_TEST((nearest_offered(offered, yuan(500)) == yuan(500)));
    BOOST_TEST((nearest_offered(offered, yuan(1'999)) == yuan(500)));
    BOOST_TEST((nearest_offered(offered, yuan(3'000)) == yuan(2'000)));
    BOOST_CHECK_THROW(nearest_offered({}, yuan(100)), std::logic_error);
}

// Who may choose what is only for people in hardship, and that the list itself stays whole.
BOOST_AUTO_TEST_CASE(a_tier_for_people_in_hardship_is_open_to_them_alone) {
    PolicyRows facts;
    TierList list{{yuan(100), yuan(100)}, {yuan(300), yuan(300)}};
    list.front().only_hardship = true;
    facts.tiers = {row(130000, "2020-01", list, "fact")};
    const PolicyBook book = book_of(facts, "1111111111111111");
    const auto lowest = [&](Group group) {
        return book.rules(130000, group).tiers.entries().front().value.front().from;
    };
    BOOST_TEST((lowest(Group::ordinary) == yuan(300)));
    BOOST_TEST((lowest(Group::family_planning) == yuan(300)));
    BOOST_TEST((lowest(Group::severely_disabled) == yuan(100)));
    BOOST_TEST((lowest(Group::other_hardship) == yuan(100)));
    BOOST_TEST(book.rules(130000, Group::ordinary).listed_tiers.entries().front().value.size() ==
               2U);
}

// The local part of 107 with the nation's 98 of then, and with its 103 from 2023-06 on.
BOOST_AUTO_TEST_CASE(a_local_part_stands_on_the_minimum_of_each_month) {
    PolicyRows facts;
    facts.base_pension = {row(nation, "2022-01", one_band(yuan(98)), "nation"),
                          row(nation, "2023-06", one_band(yuan(103)), "nation"),
                          row(130000, "2023-01", BaseBands{{0, yuan(107), 0, {}, true}}, "place"),
                          row(130000, "2024-01", one_band(yuan(300)), "whole again")};
    const PolicyBook book = book_of(facts, "1111111111111111");
    const auto rules = book.rules(130000, Group::ordinary);
    const auto base = [&](const char* month) {
        return base_at(rules.base_pension.at(parse_month(month).value()).value()->value, {720});
    };
    BOOST_TEST((base("2022-12") == yuan(98)));
    BOOST_TEST((base("2023-05") == yuan(205)));
    BOOST_TEST((base("2023-06") == yuan(210)));
    BOOST_TEST((base("2024-01") == yuan(300)));
}

// 887 of 2022 on an unofficial page is not hidden by the nation's least of 2026; 133 of 2023 is,
// and where the later fact is no least it stands.
BOOST_AUTO_TEST_CASE(an_older_base_above_a_least_is_not_hidden_by_it) {
    const auto base_in_2026 = [](std::int64_t of_page, bool is_floor) {
        PolicyRows facts;
        facts.base_pension = {row(nation, "2026-01", one_band(yuan(163)), "nation")};
        auto provenance =
            std::make_shared<Provenance>(*facts.base_pension.front().figure.provenance);
        provenance->is_floor = is_floor;
        facts.base_pension.front().figure.provenance = provenance;
        PolicyRows more;
        more.base_pension = {row(130000, "2022-01", one_band(yuan(of_page)), "a page")};
        const PolicyBook both = with_unconfirmed(book_of(facts, "1111111111111111"),
                                                 book_of(more, "222222222222222222"));
        const auto rules = both.rules(130000, Group::ordinary);
        return base_at(rules.base_pension.at(parse_month("2026-11").value()).value()->value, {720});
    };
    BOOST_TEST((base_in_2026(887, true) == yuan(887)));
    BOOST_TEST((base_in_2026(133, true) == yuan(163)));
    BOOST_TEST((base_in_2026(887, false) == yuan(163)));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
