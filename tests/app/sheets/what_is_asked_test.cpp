// SPDX-License-Identifier: Apache-2.0
#include "app/sheets/what_is_asked.hpp"

#include "calc/county.hpp"
#include "policy/joined_rules.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

namespace bdata = boost::unit_test::data;

namespace pension {

namespace {

struct Question {
    const char* what;
    Comparison (*made)();
    const char* english;
};
std::ostream& operator<<(std::ostream& out, const Question& c) {
    return out << c.what;
}

Comparison on_the_leaflet(std::vector<const char*> plans, std::optional<Sex> sex = {}) {
    Case question = asked(std::move(plans));
    question.sex = sex;
    return compare(question, changsha()).value();
}

/// The county has 200 yuan since 2018, and let others raise a paid year here.
ResidentRules generous_county() {
    ResidentRules rules = county();
    BackPaymentRule rule;
    rule.raises_paid_year = true;
    rules.back_payment = dated<BackPaymentRule>(Topic::back_payment, {{"2009-09", rule}});
    rules.government_payment =
        dated<GovernmentPayment>(Topic::government_payment,
                                 {{"2009-09", GovernmentPayment{yuan("100"), {}, true, {}, true}}});
    return rules;
}

/// A woman born in 1972-03, asked in 2026-11: she is 60 in 2032-03.
Case hers(std::vector<const char*> plans) {
    Case question = dated_case("1972-03", std::move(plans));
    question.sex = Sex::female;
    return question;
}

Comparison reckoned(const Case& question) {
    return compare(question, generous_county()).value();
}

/// From one county to another in 2020-03, poor from 2018 to 2022.
Comparison moved() {
    Case question = hers({"2012-2017:100,2018-2031:200"});
    question.place = 999902;
    question.group = Group::ordinary;
    question.earlier = {{999901, Group::ordinary, month("2017-12")},
                        {999901, Group::subsistence_allowance, month("2020-02")},
                        {999902, Group::subsistence_allowance, month("2022-12")}};
    ResidentRules there = county();
    there.place = {999902, 0, "另县", "Another county", "lx"};
    return compare(question, joined({{county(), question.earlier[0]},
                                     {county(), question.earlier[1]},
                                     {there, question.earlier[2]}},
                                    there, question.group))
        .value();
}

Comparison of_the_disabled() {
    Case question = hers({"2018-2025:g"});
    question.sex.reset();
    question.group = Group::severely_disabled;
    return reckoned(question);
}

const Question questions[] = {
    {"two tiers of a leaflet",
     [] {
         return on_the_leaflet({"100x15", "3000x15"});
     },
     "Changsha; by the policy of 2017-03; 100 or 3,000 yuan a year for 15 years; reckoned to age "
     "77.14"},
    {"plans of a leaflet that differ in their years",
     [] {
         return on_the_leaflet({"100x15", "300x20", "=47400x15"}, Sex::male);
     },
     "Changsha, a man; by the policy of 2017-03; reckoned to age 77.14; plan 1: 100 a year for 15 "
     "years; plan 2: 300 a year for 20 years; plan 3: balance of 47,400, 15 years paid"},
    {"a gap in the past and more from now on",
     [] { return reckoned(hers({"2012-2015:200,2017-2025:200,2026-2031:2000"})); },
     "A county, a woman born in 1972-03; paid so far: 200 yuan a year since 2012, nothing for "
     "2016; planned: 2,000 yuan a year from now on, to 2031; reckoned to age 80"},
    {"two amounts from now on",
     [] {
         return reckoned(hers({"2012-2025:200,2026-2031:300", "2012-2025:200,2026-2031:2000"}));
     },
     "A county, a woman born in 1972-03; paid so far: 200 yuan a year since 2012; planned: 300 or "
     "2,000 yuan a year from now on, to 2031; reckoned to age 80"},
    // In December the year is due, and not yet missing: it is what the plans begin with.
    {"two amounts from the month on in which the year is due",
     [] {
         Case question =
             hers({"2012-2015:200,2017-2025:200,2026-2031:300", "2012-2015:200,2017-2025:200"});
         question.as_of = month("2026-12");
         return reckoned(question);
     },
     "A county, a woman born in 1972-03; paid so far: 200 yuan a year since 2012, nothing for "
     "2016; reckoned to age 80; plan 1: 300 yuan a year from now on, to 2031; plan 2: nothing "
     "more"},
    {"who stopped years ago, with a year that was paid later and another one planned",
     [] {
         return reckoned(
             hers({"2012-2014:100,2015-2017:200,2019:200@2020-04,"
                   "2018:200@2026-12,2017:300@2026-12,2026-2031:200"}));
     },
     "A county, a woman born in 1972-03; paid so far: 100 yuan a year from 2012 to 2014, 200 yuan "
     "a year from 2015 to 2017, 200 yuan for 2019, back-paid in 2020-04, nothing for 2018, 2020 to "
     "2025; planned: 200 yuan a year from now on, to 2031, 200 yuan for 2018, back-paid in "
     "2026-12, 300 yuan more for 2017, paid in 2026-12; reckoned to age 80"},
    {"plans that differ in more than an amount",
     [] {
         return reckoned(hers(
             {"2012-2025:200,2026-2031:300", "2012-2025:200,2028:500,2030:500", "2012-2025:200"}));
     },
     "A county, a woman born in 1972-03; paid so far: 200 yuan a year since 2012; reckoned to age "
     "80; plan 1: 300 yuan a year from now on, to 2031; plan 2: 500 yuan in 2028, 500 yuan in "
     "2030; plan 3: nothing more"},
    {"the government pays, nothing is planned", of_the_disabled,
     "A county, born in 1972-03, in the group \"Severely disabled\"; paid so far: the government "
     "pays for 2018 to 2025; planned: nothing more; reckoned to age 80"},
    {"a known balance, grants and two ages",
     [] {
         Case question = hers({"2011-2025:200,=8000@2025-12,2026-2027:200+50c,2028-2031:200"});
         question.ages_at_death.push_back(age("85.5"));
         return reckoned(question);
     },
     "A county, a woman born in 1972-03; paid so far: 200 yuan a year since 2011, 8,000 yuan in "
     "the account after 2025-12; planned: 200 yuan a year from now on, to 2031, grants and "
     "sponsorship of 50 yuan a year for 2026 to 2027; reckoned to age 80 or age 85.5"},
    {"who moved, and was poor for some years", moved,
     "Another county, a woman born in 1972-03, from 2018-01 to 2022-12 in the group \"On "
     "subsistence allowance\", moved there from A county in 2020-03; paid so far: 100 yuan a year "
     "from 2012 to 2017, 200 yuan a year since 2018; planned: 200 yuan a year from now on, to "
     "2031; reckoned to age 80"},
    {"who draws the pension already",
     [] { return reckoned(dated_case("1964-12", {"2010-2017:100,2018-2024:200"}, "85")); },
     "A county, born in 1964-12; paid so far: 100 yuan a year from 2010 to 2017, 200 yuan a year "
     "from 2018 to 2024; reckoned to age 85"},
    {"who has paid nothing yet", [] { return reckoned(hers({"2026-2031:200"})); },
     "A county, a woman born in 1972-03; paid so far: nothing; planned: 200 yuan a year from now "
     "on, to 2031; reckoned to age 80"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(what_is_asked_in_words)

BOOST_DATA_TEST_CASE(one_sentence_says_whose_case_it_is_and_what_is_planned, bdata::make(questions),
                     c) {
    BOOST_TEST(what_is_asked(c.made(), Translate{}) == c.english);
}

BOOST_AUTO_TEST_CASE(a_county_without_figures_keeps_its_own_name) {
    BOOST_TEST(what_is_asked(on_the_leaflet({"100x15"}), "Ningxiang", Translate{})
                   .starts_with("Ningxiang; by the policy of 2017-03; 100 yuan a year for 15"));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
