// SPDX-License-Identifier: Apache-2.0
#include "app/policy_editor/effect.hpp"
#include "calc/employees.hpp"

#include <boost/test/unit_test.hpp>

#include <optional>

namespace pension {

namespace {

constexpr AreaCode place = 420100;

/// The employee scheme of a place whose benefit base is so many yuan, or not known.
PolicyBook of_employees(std::optional<int> benefit_base) {
    EmployeeRules rules = round_wages();
    PolicyRows rows;
    const auto add = [](auto& to, const auto& rule) {
        for (const auto& figure : rule.entries()) {
            auto own = figure;
            if (!own.provenance) own.provenance = std::make_shared<Provenance>();
            to.push_back({place, std::nullopt, own});
        }
    };
    rules.benefit_base = Timeline<Money>{Topic::benefit_base};
    if (benefit_base)
        rules.benefit_base = through_time<Money>(Topic::benefit_base,
                                                 {{"2025-01", Money::from_yuan(*benefit_base)}});
    add(rows.base_limits, rules.base_limits);
    add(rows.benefit_base, rules.benefit_base);
    add(rows.employee_contribution, rules.employee_contribution);
    add(rows.employee_payout_months, rules.employee_payout_months);
    add(rows.retirement_age, rules.retirement_age);
    return PolicyBook{{{0, 0, "全国", "China", "qg"}, {place, 0, "武汉市", "Wuhan", "wh"}},
                      rows,
                      {{0, "n"}, {place, "w"}}};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(employee_effects)

// A benefit base of 6 000 instead of 5 000 yuan, at the printed limits 3 000 and 15 000 of an
// average wage of 5 000. Base pension of 15 years: 6 000 x (0.6 + 1) / 2 x 15 % = 720 instead of
// 600, and 6 000 x (3 + 1) / 2 x 15 % = 1 800 instead of 1 500; what is paid stays as it is.
BOOST_AUTO_TEST_CASE(figures_of_the_employee_scheme_have_their_effect_there) {
    const PolicyBook now = of_employees(5000);
    const PolicyBook then = of_employees(6000);
    const std::vector<RowChange> changes{{{}, FileRow{"benefit_base", {}}}};
    const Concerned whom = concerned_by(changes);
    BOOST_TEST(whom.employees);
    BOOST_TEST(whom.groups.empty());
    const Effect effect = effect_of(&now, &then, place, month("2026-05"), whom);
    BOOST_TEST(!effect.is_none());
    BOOST_TEST(effect.tiers.empty());
    const Table table = employee_effect_table(effect, Translate{});
    BOOST_REQUIRE(table.rows.size() == 6U);
    // 600 + 43 200 / 139 = 910.79.
    BOOST_TEST(
        table.rows[0].cells == (std::vector<std::string>{"Base at its lower limit: paid a month",
                                                         "600.00", "600.00", "0.00"}),
        boost::test_tools::per_element{});
    BOOST_TEST(
        table.rows[1].cells == (std::vector<std::string>{"Base at its lower limit: pension a month",
                                                         "910.79", "1,030.79", "+120.00"}),
        boost::test_tools::per_element{});
    BOOST_TEST(
        effect_sentences(effect, Translate{}) ==
            (std::vector<std::string>{
                "By the figures of 2026-05 what is paid into the employee scheme changes by "
                "0.00 yuan a month.",
                "The pension of who retires from it at 60 after 15 years changes by +120.00 yuan "
                "to +300.00 yuan a month."}),
        boost::test_tools::per_element{});
}

// Taken out, the benefit base leaves no pension to reckon: that is said, and not that nothing was
// there before.
BOOST_AUTO_TEST_CASE(what_the_employee_scheme_lacks_by_the_new_figures_is_told) {
    const PolicyBook now = of_employees(5000);
    const PolicyBook then = of_employees(std::nullopt);
    const Effect effect = effect_of(&now, &then, place, month("2026-05"), Concerned{{}, true});
    BOOST_REQUIRE(effect.employees_unknown.has_value());
    BOOST_TEST((effect.employees_unknown->code == ErrorCode::figure_missing));
    const auto said = effect_sentences(effect, Translate{});
    BOOST_REQUIRE(said.size() == 1U);
    BOOST_TEST(said.front().starts_with("With these figures nothing can be reckoned yet: "));
}

BOOST_AUTO_TEST_CASE(a_figure_of_each_scheme_concerns_both_and_one_of_a_group_that_group) {
    const Concerned both =
        concerned_by({{{}, FileRow{"base_pension", {{"for_group", "severely_disabled"}}}},
                      {{}, FileRow{"source", {}}},
                      {{}, FileRow{"average_wage", {}}}});
    BOOST_TEST(both.employees);
    BOOST_TEST((both.groups == std::vector{Group::ordinary, Group::severely_disabled}));
    BOOST_TEST(
        (concerned_by({{{}, FileRow{"source", {}}}}).groups == std::vector{Group::ordinary}));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
