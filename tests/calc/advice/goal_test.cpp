// SPDX-License-Identifier: Apache-2.0
#include "calc/advice/goal.hpp"

#include "calc/changsha.hpp"

#include <boost/test/unit_test.hpp>

#include <functional>

namespace pension {

namespace {

Result<Reach> reach(const Case& question, const char* monthly, int years = 15,
                    const ResidentRules& rules = changsha()) {
    return least_cost(question, rules, yuan(monthly), years);
}

/// A place with three tiers whose subsidies follow no rule, three yuan a month for each year
/// beyond two, and a pension after two years.
ResidentRules uneven_place() {
    ResidentRules rules = changsha();
    const auto tier = [](int amount) {
        return TierRange{Money::from_yuan(amount), Money::from_yuan(amount), {}};
    };
    rules.tiers = always(Topic::tiers, TierList{tier(100), tier(300), tier(700)});
    rules.subsidies =
        always(Topic::subsidies, SubsidySteps{{Money::from_yuan(100), Money::from_yuan(10)},
                                              {Money::from_yuan(300), Money::from_yuan(90)},
                                              {Money::from_yuan(700), Money::from_yuan(95)}});
    rules.long_payer_supplement =
        always(Topic::long_payer_supplement, LongPayerBrackets{{3, {}, Money::from_yuan(3)}});
    rules.minimum_years = always(Topic::minimum_years, 2, nation);
    return rules;
}

/// Every way to pay the open years, one after another.
void for_every_choice(const PlannableYears& plannable,
                      const std::function<void(const PlannedYears&)>& visit) {
    Chosen chosen(plannable.open.size());
    const std::function<void(std::size_t)> choose = [&](std::size_t i) {
        if (i == chosen.size()) {
            const auto plan = planned(plannable, chosen);
            if (plan && plan.value().years >= plannable.least_years) visit(plan.value());
            return;
        }
        chosen[i].reset();
        choose(i + 1);
        for (const CreditedTier& tier : plannable.open[i].tiers) {
            chosen[i] = tier.own;
            choose(i + 1);
        }
    };
    choose(0);
}

/// Five years left, a birth month and a rate that is not round, so that each year's interest is.
Case five_years_left() {
    Case question;
    question.place = 430100;
    question.basis = Basis::dated;
    question.as_of = month("2026-03");
    question.born = month("1971-02");
    question.assumptions.interest = 2.63_pct;
    return question;
}

void hold_to_brute_force(const Case& question, const ResidentRules& rules) {
    const PlannableYears plannable = plannable_years(question, rules, 5).value();
    BOOST_REQUIRE(plannable.open.size() == 5U);
    std::vector<PlannedYears> all;
    for_every_choice(plannable, [&](const PlannedYears& plan) { all.push_back(plan); });
    for (int goal = 160; goal <= 205; ++goal) {
        std::optional<Money> least;
        for (const PlannedYears& plan : all)
            if (plan.monthly() >= Money::from_yuan(goal) && (!least || plan.cost < *least))
                least = plan.cost;
        const auto found = least_cost(question, rules, Money::from_yuan(goal), 5).value();
        BOOST_TEST(found.best.has_value() == least.has_value(), goal);
        if (least) BOOST_TEST(found.best->cost == *least, goal);
    }
    for (int budget = 200; budget <= 3600; budget += 100) {
        const PlannedYears* best = nullptr;
        for (const PlannedYears& plan : all)
            if (plan.cost <= Money::from_yuan(budget) &&
                (!best || plan.monthly() > best->monthly() ||
                 (plan.monthly() == best->monthly() && plan.cost < best->cost)))
                best = &plan;
        const auto found = best_use(question, rules, {Money::from_yuan(budget), false}, 5).value();
        BOOST_TEST((best != nullptr) == found.best.has_value(), budget);
        if (!best || !found.best) continue;
        BOOST_TEST(found.best->monthly() == best->monthly(), budget);
        BOOST_TEST(found.best->cost == best->cost, budget);
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(goals)

// 300.00 a month takes 144.995 × 139 = 20 154.31 in the account. One tier: (1000 + 120) × 15 =
// 16 800 is too little, (1500 + 130) × 15 = 24 450 is enough: 22 500 paid, 155 + 175.8993 = 330.90.
// Mixed: to 1000 every 100 more earn 10, beyond it every 500 earn 10. All at 1000 make 16 800;
// seven years at 1500 and one at 900 add 7 × 510 − 110 = 3 460: 20 260 for 18 400 yuan, 300.76 a
// month. For 18 300 the best is seven at 1500 and two steps less: 20 150, which is 4.31 short.
BOOST_AUTO_TEST_CASE(three_hundred_a_month_costs_least_with_a_change_of_tier) {
    const auto found = reach(asked({}), "300").value();
    BOOST_TEST(found.one_tier->cost == yuan("22500"));
    BOOST_TEST(found.one_tier->monthly() == yuan("330.90"));
    BOOST_TEST((found.one_tier->tiers.at(0).amount == yuan("1500")));
    BOOST_TEST(found.best->cost == yuan("18400"));
    BOOST_TEST(found.best->monthly() == yuan("300.76"));
    BOOST_TEST(found.best->years == 15);
    BOOST_TEST(found.complete);
}

// 3000 × 15 gives 496.01 and no more.
BOOST_AUTO_TEST_CASE(what_is_out_of_reach_is_said_with_the_most_there_is) {
    const auto found = reach(asked({}), "496.02").value();
    BOOST_TEST(!found.best);
    BOOST_TEST(!found.one_tier);
    BOOST_TEST(found.most.monthly() == yuan("496.01"));
    BOOST_TEST(found.most.cost == yuan("45000"));
    BOOST_TEST(reach(asked({}), "496.01").value().best->cost == yuan("45000"));
}

// The lowest tier for fifteen years gives 169.03 anyhow.
BOOST_AUTO_TEST_CASE(a_goal_below_the_least_costs_the_least) {
    const auto found = reach(asked({}), "160").value();
    BOOST_TEST(found.best->cost == yuan("1500"));
    BOOST_TEST(found.best->monthly() == yuan("169.03"));
}

BOOST_AUTO_TEST_CASE(a_goal_of_nothing_and_too_few_years_are_refused) {
    BOOST_TEST((reach(asked({}), "0").error().code == ErrorCode::amount_out_of_range));
    BOOST_TEST((reach(asked({}), "300", 14).error().code == ErrorCode::not_eligible));
    BOOST_TEST((reach(asked({}), "300", 60).error().code == ErrorCode::years_out_of_range));
}

// 2000 a year: 2 140 × 15 = 32 100; ÷ 139 = 230.9353; + 155 = 385.94. 2 400 a year buy no more.
BOOST_AUTO_TEST_CASE(a_budget_a_year_buys_the_highest_tier_within_it) {
    const auto use = [](int budget) {
        return best_use(asked({}), changsha(), {Money::from_yuan(budget), true}, 15).value();
    };
    BOOST_TEST(use(2000).best->monthly() == yuan("385.94"));
    BOOST_TEST(use(2400).best->monthly() == yuan("385.94"));
    BOOST_TEST(use(2400).best->cost == yuan("30000"));
    BOOST_TEST(use(2000).one_tier->monthly() == yuan("385.94"));
    BOOST_TEST(!use(99).best);
}

// 20 000 in all: fifteen years at 1000 take 15 000 and earn 1 800; 5 000 more are ten steps of
// 500, which earn 10 each: 20 000 + 1 900 = 21 900; ÷ 139 = 157.5540; + 155 = 312.55. One tier:
// 1000 × 15, 16 800 ÷ 139 + 155 = 275.86.
BOOST_AUTO_TEST_CASE(a_budget_in_all_is_spread_over_tiers) {
    const auto use = best_use(asked({}), changsha(), {Money::from_yuan(20'000), false}, 15).value();
    BOOST_TEST(use.best->monthly() == yuan("312.55"));
    BOOST_TEST(use.best->cost == yuan("20000"));
    BOOST_TEST(use.one_tier->monthly() == yuan("275.86"));
    BOOST_TEST(!best_use(asked({}), changsha(), {Money::from_yuan(1400), false}, 15).value().best);
}

// Ten years of 100 are in the record; five years are open.
BOOST_AUTO_TEST_CASE(years_that_the_record_names_are_not_chosen_again) {
    Case question = asked({"2012-2021:100"});
    question.basis = Basis::dated;
    question.as_of = month("2026-03");
    question.born = month("1971-02");
    question.assumptions.earliest_known = true;
    const auto found = reach(question, "180", 15).value();
    BOOST_TEST(found.plannable.open.size() == 5U);
    BOOST_TEST(found.plannable.least_years == 5);
    // 180 takes 24.995 × 139 = 3 474.31, and ten years of 130 are there: 2 174.31 from five years.
    // At 300 they bring 1 750, each hundred more 110: four more, 1 900 paid, 3 490 in the account.
    BOOST_TEST(found.best->cost == yuan("1900"));
    BOOST_TEST(found.best->monthly() == yuan("180.11"));
}

BOOST_AUTO_TEST_CASE(no_way_to_pay_is_better_where_all_years_offer_the_same) {
    hold_to_brute_force(five_years_left(), uneven_place());
    Case without_interest = five_years_left();
    without_interest.assumptions.interest = Rate{};
    hold_to_brute_force(without_interest, uneven_place());
}

// From 2028 on the middle tier earns less and the highest is gone.
BOOST_AUTO_TEST_CASE(no_way_to_pay_is_better_where_the_tiers_change) {
    ResidentRules rules = uneven_place();
    auto tiers = rules.tiers.entries();
    tiers.push_back(tiers.front());
    tiers.back().from = month("2028-01");
    tiers.back().value.pop_back();
    rules.tiers = Timeline<TierList>{Topic::tiers, tiers};
    auto subsidies = rules.subsidies.entries();
    subsidies.push_back(subsidies.front());
    subsidies.back().from = month("2028-01");
    subsidies.back().value[1].subsidy = Money::from_yuan(20);
    rules.subsidies = Timeline<SubsidySteps>{Topic::subsidies, subsidies};
    hold_to_brute_force(five_years_left(), rules);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
