// SPDX-License-Identifier: Apache-2.0
#include "app/sheets/derivation_tree.hpp"

#include "calc/county.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <functional>
#include <set>

namespace pension {

namespace {

using Nodes = std::vector<DerivationNode>;
using Path = std::vector<std::size_t>;

/// Changsha, with a document of the base pension and an age of 77.14.
Derivation in_changsha(const Case& question) {
    ResidentRules rules = changsha();
    auto entry = rules.base_pension.entries().front();
    auto provenance = std::make_shared<Provenance>(*entry.provenance);
    provenance->source = std::make_shared<Source>(
        Source{"", "Notice on the base pension", "No. 5", "", Evidence::official, ""});
    provenance->clause = "II (2)";
    entry.provenance = provenance;
    rules.base_pension = Timeline<BaseBands>{Topic::base_pension, {entry}};
    return compare(question, rules, Tell::derivation).value().plans.back().derivation;
}

Nodes tree_of(const Case& question) {
    return derivation_tree(in_changsha(question), Translate{});
}

std::vector<std::string> titles_of(const Nodes& nodes) {
    std::vector<std::string> titles;
    for (const DerivationNode& node : nodes) titles.push_back(node.title);
    return titles;
}

void check_titles(const Nodes& nodes, const std::vector<std::string>& titles) {
    BOOST_TEST(titles_of(nodes) == titles, boost::test_tools::per_element());
}

const DerivationNode& titled(const Nodes& nodes, const std::string& title) {
    const auto found = std::ranges::find(nodes, title, &DerivationNode::title);
    BOOST_REQUIRE_MESSAGE(found != nodes.end(), title);
    return *found;
}

const DerivationNode& at(const Nodes& nodes, const Path& path) {
    const DerivationNode* node = &nodes.at(path.front());
    for (std::size_t i = 1; i < path.size(); ++i) node = &node->children.at(path[i]);
    return *node;
}

void each_node(const Nodes& nodes, const std::function<void(const DerivationNode&)>& visit) {
    for (const DerivationNode& node : nodes) {
        visit(node);
        each_node(node.children, visit);
    }
}

std::size_t size_of(const Nodes& nodes) {
    std::size_t count = 0;
    each_node(nodes, [&](auto&) { ++count; });
    return count;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(derivation_trees)

BOOST_AUTO_TEST_CASE(what_people_ask_for_first_stands_at_the_top) {
    check_titles(tree_of(asked({"100x15"})),
                 {"Pension a month", "Pension a year", "Net gain", "Won back at age",
                  "Return a year", "Return a year with what the family gets"});
}

// The plan by itself is won back after 91 payments, what it costs more than the other after 134.
BOOST_AUTO_TEST_CASE(no_two_results_of_a_plan_beside_another_bear_one_name) {
    const Nodes roots = tree_of(asked({"100x15", "3000x15"}));
    const auto titles = titles_of(roots);
    BOOST_TEST(std::set<std::string>(titles.begin(), titles.end()).size() == titles.size());
    BOOST_TEST(titled(roots, "Won back at age").value == "67.5833");
    BOOST_TEST(titled(roots, "What is paid more is won back at age").value == "71.1667");
}

// The sums of tests/app/words/steps_test.cpp.
BOOST_AUTO_TEST_CASE(the_pension_unfolds_to_what_was_typed_and_what_documents_say) {
    const Nodes tree = tree_of(asked({"100x15"}));
    const DerivationNode& monthly = tree.front();
    BOOST_TEST(monthly.value == "169.03");
    BOOST_TEST(monthly.detail ==
               "Personal account at the start ÷ Payout months + From the state, a month + For "
               "long payment, a month\n= 1,950.00 ÷ 139 + 155.00 + 0.00\n= 169.03\nRounded to the "
               "fen, half up.");
    BOOST_TEST(monthly.source == "Notice on the base pension No. 5 II (2)");
    check_titles(monthly.children, {"Personal account at the start", "Payout months",
                                    "From the state, a month", "For long payment, a month"});
    const DerivationNode& base = monthly.children[2];
    BOOST_TEST(base.value == "155.00");
    BOOST_TEST(base.source ==
               "Notice on the base pension No. 5 II (2); in force from 2017-01; official text");
    BOOST_TEST(!base.step.has_value());
    BOOST_TEST(base.children.empty());
    const DerivationNode& account = monthly.children[0];
    BOOST_TEST(account.value == "1,950.00");
    check_titles(account.children, {"You pay in all", "Government adds in all"});
    const DerivationNode& paid = account.children[0];
    BOOST_TEST(paid.detail == "Paid a year × Years\n= 100.00 × 15\n= 1,500.00");
    BOOST_TEST(paid.children[0].source == "as typed");
    BOOST_TEST(titled(tree, "Pension a year").children[1].source == "by definition");
}

BOOST_AUTO_TEST_CASE(what_was_unfolded_above_says_so_and_keeps_its_value) {
    const Nodes tree = tree_of(asked({"100x15"}));
    const DerivationNode& again = titled(tree, "Pension a year").children.front();
    BOOST_TEST(again.title == "Pension a month");
    BOOST_TEST(again.value == "169.03");
    BOOST_TEST(again.detail == "Unfolded above.");
    BOOST_TEST(again.children.empty());
    BOOST_TEST((again.step == tree.front().step));
}

BOOST_AUTO_TEST_CASE(every_step_is_in_the_tree_and_unfolded_once) {
    Case question = asked({"100x15", "3000x15"});
    question.assumptions.interest = 2.5_pct;
    question.assumptions.base_growth = Money::from_yuan(5);
    question.ages_at_death.push_back(age("85"));
    const Derivation derivation = in_changsha(question);
    std::multiset<std::size_t> unfolded;
    const Nodes tree = derivation_tree(derivation, Translate{});
    each_node(tree, [&](const DerivationNode& node) {
        if (node.step && node.detail != "Unfolded above.") unfolded.insert(*node.step);
    });
    BOOST_TEST(unfolded.size() == derivation.steps().size());
    for (std::size_t i = 0; i < derivation.steps().size(); ++i) BOOST_TEST(unfolded.count(i) == 1U);
}

// Fifteen years of an account with interest name each other; 1965-01 to 2069 is every month of a
// long life.
BOOST_AUTO_TEST_CASE(a_long_derivation_stays_a_tree_that_can_be_shown) {
    ResidentRules rules = county();
    rules.crediting_rate = dated<Rate>(Topic::crediting_rate, {{"2010-01", 2.5_pct}});
    Case question = dated_case("1966-01", {"2010-2025:200"}, "105");
    question.assumptions.base_growth = 3.0_pct;
    const auto made = compare(question, rules, Tell::derivation);
    BOOST_REQUIRE(made);
    const Derivation& derivation = made.value().plans.front().derivation;
    const Nodes tree = derivation_tree(derivation, Translate{});
    BOOST_TEST(size_of(tree) < derivation.steps().size() * 8);
    each_node(tree, [](const DerivationNode& node) { BOOST_TEST(!node.value.empty()); });
    // A step of a year names it.
    BOOST_TEST(!find_in_tree(tree, "Interest of the year, 2012").empty());
}

BOOST_AUTO_TEST_CASE(results_of_several_ages_at_death_name_theirs) {
    Case question = asked({"100x15"});
    question.ages_at_death.push_back(age("85"));
    const Nodes tree = tree_of(question);
    titled(tree, "Net gain (age 77.14)");
    titled(tree, "Net gain (age 85)");
    titled(tree, "Pension a month");
}

BOOST_AUTO_TEST_CASE(a_text_is_found_in_names_numbers_formulas_and_documents) {
    const Nodes tree = tree_of(asked({"100x15"}));
    for (const char* text : {"155.00", "notice on the BASE", "Payout months", "by definition"}) {
        const auto found = find_in_tree(tree, text);
        BOOST_REQUIRE_MESSAGE(!found.empty(), text);
    }
    // The monthly pension names the base in its figures, its document; then the base itself.
    const auto found = find_in_tree(tree, "155.00");
    BOOST_TEST((found[0] == Path{0}));
    BOOST_TEST((found[1] == Path{0, 2}));
    BOOST_TEST(at(tree, found[1]).title == "From the state, a month");
    BOOST_TEST(find_in_tree(tree, "nowhere").empty());
    BOOST_TEST(find_in_tree(tree, "").empty());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
