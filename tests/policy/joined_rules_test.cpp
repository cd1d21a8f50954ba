// SPDX-License-Identifier: Apache-2.0
#include "policy/joined_rules.hpp"

#include "policy/policy_book.hpp"
#include "printing.hpp"

#include <boost/test/unit_test.hpp>

#include <initializer_list>

// What holds when for somebody who moves or changes the group (国发〔2014〕8号: the account moves
// along, and contributions go on by the rules of the new place).
namespace pension {

namespace {

Month month(const char* text) {
    return parse_month(text).value();
}

/// A rule with a document of its own for each figure.
template <class T>
Timeline<T> dated(Topic topic, std::initializer_list<std::pair<const char*, T>> figures) {
    std::vector<Dated<T>> entries;
    for (const auto& [from, value] : figures) {
        auto provenance = std::make_shared<Provenance>();
        provenance->from = month(from);
        entries.push_back({month(from), value, provenance, {}});
    }
    return {topic, std::move(entries)};
}

Timeline<int> age_rule(std::initializer_list<std::pair<const char*, int>> figures) {
    return dated<int>(Topic::pension_age, figures);
}

/// Of the pension age, which is as good as any other rule.
ResidentRules place(AreaCode code, const Timeline<int>& rule) {
    ResidentRules rules{{code, 0, "某地", "Somewhere", ""}};
    rules.pension_age = rule;
    return rules;
}

const ResidentRules first = place(1, age_rule({{"2010-01", 1}, {"2015-01", 2}, {"2021-01", 3}}));
const ResidentRules second = place(2, age_rule({{"2012-01", 10}, {"2020-01", 11}}));

ResidentRules moved(const ResidentRules& from, const char* last_month, const ResidentRules& to) {
    return joined({{from, {from.place.code, Group::ordinary, month(last_month)}}}, to,
                  Group::ordinary);
}

int at(const ResidentRules& rules, const char* when) {
    return rules.pension_age.at(month(when)).value()->value;
}

Error error_at(const ResidentRules& rules, const char* when) {
    const auto found = rules.pension_age.at(month(when));
    BOOST_REQUIRE(!found);
    return found.error();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(joined_rules)

// What a tier is for, the list of the place of then says.
BOOST_AUTO_TEST_CASE(listed_tiers_are_those_of_the_place_of_then) {
    const auto listing = [](AreaCode code, std::int64_t yuan) {
        ResidentRules rules = place(code, age_rule({{"2010-01", 720}}));
        const Money amount = Money::from_yuan(yuan);
        rules.listed_tiers =
            dated<TierList>(Topic::tiers, {{"2010-01", {{.from = amount, .to = amount}}}});
        return rules;
    };
    const ResidentRules rules = moved(listing(1, 100), "2018-04", listing(2, 200));
    const auto lowest = [&](const char* when) {
        return rules.listed_tiers.at(month(when)).value()->value.front().from;
    };
    BOOST_TEST((lowest("2018-04") == Money::from_yuan(100)));
    BOOST_TEST((lowest("2018-05") == Money::from_yuan(200)));
}

// Until 2018-04 the first place's 1 and 2, not its 3 of 2021; from 2018-05 on the second's 10,
// which has held there since 2012, and its 11.
BOOST_AUTO_TEST_CASE(each_month_has_the_figure_of_the_place_of_then) {
    const ResidentRules rules = moved(first, "2018-04", second);
    BOOST_TEST(at(rules, "2014-12") == 1);
    BOOST_TEST(at(rules, "2018-04") == 2);
    BOOST_TEST(at(rules, "2018-05") == 10);
    BOOST_TEST(at(rules, "2019-12") == 10);
    BOOST_TEST(at(rules, "2021-01") == 11);
    BOOST_TEST(iso(rules.pension_age.unchanged_until(month("2016-01"))) == "2018-04");
    BOOST_TEST(iso(rules.pension_age.unchanged_until(month("2018-05"))) == "2019-12");
    // It holds from the move on, and its document is of 2012.
    const auto& figure = *rules.pension_age.find(month("2018-05"));
    BOOST_TEST(iso(figure.provenance->from) == "2012-01");
}

BOOST_AUTO_TEST_CASE(a_way_back_is_a_second_move) {
    const ResidentRules rules = joined({{first, {1, Group::ordinary, month("2013-12")}},
                                        {second, {2, Group::ordinary, month("2020-06")}}},
                                       first, Group::ordinary);
    BOOST_TEST(at(rules, "2013-12") == 1);
    BOOST_TEST(at(rules, "2014-01") == 10);
    BOOST_TEST(at(rules, "2020-06") == 11);
    BOOST_TEST(at(rules, "2020-07") == 2);
    BOOST_TEST(at(rules, "2021-01") == 3);
    BOOST_TEST(rules.stays.size() == 3U);
    BOOST_TEST(rules.place_in(month("2014-01")).code == 2);
    BOOST_TEST(rules.place_in(month("2020-07")).code == 1);
}

BOOST_AUTO_TEST_CASE(the_place_of_a_month_and_its_start_of_the_scheme_are_known) {
    ResidentRules from = first;
    from.scheme_start =
        dated<SchemeStart>(Topic::scheme_start, {{"2010-01", SchemeStart{month("2010-01")}}});
    const ResidentRules rules = moved(from, "2018-04", second);
    BOOST_TEST(rules.place.code == 2);
    BOOST_TEST(rules.place_in(month("2018-04")).code == 1);
    BOOST_TEST(rules.place_in(month("2018-05")).code == 2);
    BOOST_TEST(iso(rules.scheme_start_in(month("2018-04")).value()) == "2010-01");
    BOOST_TEST(!rules.scheme_start_in(month("2018-05")));
    BOOST_TEST(rules.scheme_start.entries().empty());
    BOOST_TEST(first.place_in(month("2018-04")).code == 1);
}

BOOST_AUTO_TEST_CASE(stays_under_one_rule_are_not_cut) {
    const ResidentRules rules = moved(first, "2018-04", first);
    const auto& entries = rules.pension_age.entries();
    BOOST_REQUIRE(entries.size() == 3U);
    for (std::size_t i = 0; i < 3; ++i) {
        BOOST_TEST((entries[i].from == first.pension_age.entries()[i].from));
        BOOST_TEST(!entries[i].until);
    }
}

// The second place's first figure is of 2012; whoever comes in 2011 finds none, though the first
// place had one.
BOOST_AUTO_TEST_CASE(nothing_reaches_from_one_place_into_another) {
    const ResidentRules rules = moved(first, "2010-12", second);
    BOOST_TEST(at(rules, "2010-12") == 1);
    const Error early = error_at(rules, "2011-06");
    BOOST_TEST((early.code == ErrorCode::no_policy_for_month));
    BOOST_TEST(fact(early, "first") == "2012-01");
    BOOST_TEST(at(rules, "2012-01") == 10);
}

// The first place's 2 would have begun in the month of the move, so its 1 needed no end there.
BOOST_AUTO_TEST_CASE(a_figure_ends_with_the_stay_though_another_would_have_followed) {
    const ResidentRules rules = moved(first, "2014-12", place(2, age_rule({{"2016-01", 10}})));
    BOOST_TEST(at(rules, "2014-12") == 1);
    BOOST_TEST(fact(error_at(rules, "2015-01"), "first") == "2016-01");
    BOOST_TEST(at(rules, "2016-01") == 10);
}

BOOST_AUTO_TEST_CASE(a_place_without_the_rule_has_none) {
    const ResidentRules rules = moved(first, "2018-04", place(2, age_rule({})));
    BOOST_TEST((error_at(rules, "2018-05").code == ErrorCode::figure_missing));
    const ResidentRules back = moved(place(2, age_rule({})), "2018-04", first);
    BOOST_TEST((error_at(back, "2018-04").code == ErrorCode::figure_missing));
    BOOST_TEST(at(back, "2018-05") == 2);
}

BOOST_AUTO_TEST_CASE(a_rule_repealed_before_somebody_came_is_repealed) {
    auto entries = second.pension_age.entries();
    entries.back().until = month("2020-12");
    const ResidentRules gone = place(2, Timeline<int>{Topic::pension_age, entries});
    const ResidentRules rules = moved(first, "2022-04", gone);
    const Error error = error_at(rules, "2022-05");
    BOOST_TEST((error.code == ErrorCode::policy_repealed));
    BOOST_TEST(fact(error, "last") == "2020-12");
    BOOST_TEST(
        (error_at(moved(first, "2018-04", gone), "2021-01").code == ErrorCode::policy_repealed));
}

// A rate is that of a calendar year: of 2018 the place in which the year began.
BOOST_AUTO_TEST_CASE(the_year_of_a_move_has_the_rate_of_the_place_in_which_it_began) {
    ResidentRules from = first;
    from.crediting_rate = dated<Rate>(
        Topic::crediting_rate, {{"2017-01", 1.7_pct}, {"2018-01", 1.8_pct}, {"2019-01", 1.9_pct}});
    ResidentRules to = second;
    to.crediting_rate =
        dated<Rate>(Topic::crediting_rate, {{"2018-01", 2.8_pct}, {"2020-01", 3.0_pct}});
    const auto rate = [](const ResidentRules& rules, const char* when) {
        return rules.crediting_rate.at(month(when)).value()->value;
    };
    const ResidentRules rules = moved(from, "2018-04", to);
    BOOST_TEST(rate(rules, "2017-01") == 1.7_pct);
    BOOST_TEST(rate(rules, "2018-01") == 1.8_pct);
    BOOST_TEST(rate(rules, "2019-01") == 2.8_pct);
    BOOST_TEST(rate(rules, "2020-01") == 3.0_pct);
    // Who comes in January is there the whole year.
    BOOST_TEST(rate(moved(from, "2017-12", to), "2018-01") == 2.8_pct);
    // A place without rates: as in the year before.
    BOOST_TEST(rate(moved(from, "2018-04", second), "2025-01") == 1.8_pct);
}

BOOST_AUTO_TEST_CASE(a_book_joins_stays_and_tells_whose_figures_they_are) {
    Row<int> disabled{999901, Group::severely_disabled, {month("2012-01"), 660, {}, {}}};
    PolicyRows rows;
    rows.pension_age = {{nation, {}, {month("2009-09"), 720, {}, {}}}, disabled};
    const PolicyBook book{{{0, 0, "全国", "China", "qg"}, {999901, 0, "某市", "A City", "ms"}},
                          rows,
                          {{0, "sha256:0"}, {999901, "sha256:1"}}};
    const ResidentRules rules = book.rules({{999901, Group::ordinary, month("2017-12")},
                                            {999901, Group::severely_disabled, month("2022-12")}},
                                           nation, Group::ordinary);
    BOOST_TEST(at(rules, "2017-12") == 720);
    BOOST_TEST(at(rules, "2018-01") == 660);
    BOOST_TEST(at(rules, "2022-12") == 660);
    BOOST_TEST(at(rules, "2023-01") == 720);
    BOOST_REQUIRE(rules.stays.size() == 3U);
    BOOST_TEST(rules.stays[1].policy_id == "sha256:1");
    BOOST_TEST(rules.stays[1].says_something_for_the_group);
    BOOST_TEST(rules.stays[2].policy_id == "sha256:0");
    BOOST_TEST(book.rules({}, 999901, Group::ordinary).stays.empty());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
