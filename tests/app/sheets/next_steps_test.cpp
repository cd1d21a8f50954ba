// SPDX-License-Identifier: Apache-2.0
#include "app/sheets/next_steps.hpp"

#include "app/sheets/plan_labels.hpp"
#include "calc/changsha.hpp"
#include "calc/county.hpp"

#include <boost/test/unit_test.hpp>

namespace pension {

namespace {

const Translate plain;

std::string steps_of(const Case& question, const ResidentRules& rules) {
    const auto made = compare(question, rules).value();
    std::string text;
    for (const std::string& line : next_steps(made, plan_labels(made, plain), plain))
        text += line + "\n";
    return text;
}

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(what_to_do_next)

BOOST_AUTO_TEST_CASE(a_leaflet_says_how_to_come_to_figures_of_ones_own) {
    const std::string text = steps_of(asked({"100x15"}), changsha());
    BOOST_TEST(holds(text, "say your birth month and what was paid so far"), text);
    BOOST_TEST(holds(text, "12333"));
    BOOST_TEST(!holds(text, "The first pension comes"));
}

// Born 1972-03: 60 in 2032-03, paid from the month after; the next payment is that of the year
// asked, in December.
BOOST_AUTO_TEST_CASE(a_dated_plan_says_the_next_payment_and_the_first_pension_month) {
    Case question = dated_case("1972-03", {"2012-2017:100,2018-2031:200"});
    question.as_of = month("2026-11");
    const std::string text = steps_of(question, county());
    BOOST_TEST(holds(text, "The next payment: 200 yuan for 2026, reckoned as paid in 2026-12."),
               text);
    BOOST_TEST(holds(text, "The first pension comes for 2032-04."), text);
    BOOST_TEST(holds(text, "Keep the receipts"));
}

// No document among the sources says where or until when to pay in any place, how to apply or with
// which papers: all of it is asked for, none of it told.
BOOST_AUTO_TEST_CASE(what_no_document_says_is_a_thing_to_ask) {
    Case question = dated_case("1972-03", {"2012-2017:100,2018-2031:200"});
    question.as_of = month("2026-11");
    for (const std::string& text :
         {steps_of(question, county()), steps_of(asked({"100x15"}), changsha())}) {
        BOOST_TEST(holds(text, "Ask at 12333 until when and where"), text);
        for (const char* claim : {"identity card", "Apply the month before", "office names"})
            BOOST_TEST(!holds(text, claim), text);
    }
}

// Half an A4 has room for what is missing and one sentence.
BOOST_AUTO_TEST_CASE(a_slip_asks_for_all_in_one_sentence) {
    Case question = dated_case("1972-03", {"2012-2017:100,2018-2031:200"});
    question.as_of = month("2026-11");
    const auto made = compare(question, county()).value();
    const auto steps = brief_steps(made, plan_labels(made, plain), plain);
    BOOST_REQUIRE(!steps.empty());
    BOOST_TEST(steps.back() ==
               "Ask at 12333 until when and where to pay and, before 2032-04, how to apply for the "
               "pension and what to bring. Keep the receipts.");
    // Fifteen years were paid by 2026: nothing is left to pay, and nothing is missing.
    Case paid = dated_case("1972-03", {"2012-2017:100,2018-2026:200"});
    paid.as_of = month("2027-01");
    const auto done_paying = compare(paid, county()).value();
    BOOST_TEST(brief_steps(done_paying, plan_labels(done_paying, plain), plain).back() ==
               "Ask at 12333 before 2032-04 how to apply for the pension and what to bring.");
    // On the leaflet basis a slip says what the sheet says.
    const auto leaflet = compare(asked({"100x15"}), changsha()).value();
    const auto labels = plan_labels(leaflet, plain);
    BOOST_TEST((brief_steps(leaflet, labels, plain) == next_steps(leaflet, labels, plain)));
}

// Twelve of fifteen years.
BOOST_AUTO_TEST_CASE(missing_years_are_counted) {
    Case question = dated_case("1972-03", {"2012-2017:100,2018-2023:200"});
    question.as_of = month("2026-11");
    const std::string text = steps_of(question, county());
    BOOST_TEST(holds(text, "For a pension 3 years are still missing."), text);
    BOOST_TEST(!holds(text, "The first pension comes"), text);
}

// Two plans that differ: each sentence says of which it is, and what is the same is said once.
BOOST_AUTO_TEST_CASE(what_differs_between_plans_is_told_of_each) {
    Case question =
        dated_case("1972-03", {"2012-2017:100,2018-2031:200", "2012-2017:100,2018-2025:200"});
    question.as_of = month("2026-11");
    const std::string text = steps_of(question, county());
    BOOST_TEST(holds(text, "Plan 1: The first pension comes for 2032-04."), text);
    BOOST_TEST(holds(text, "Plan 2: For a pension 1 year is still missing."), text);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
