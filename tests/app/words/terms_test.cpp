// SPDX-License-Identifier: Apache-2.0
#include "app/words/terms.hpp"

#include <boost/test/unit_test.hpp>

#include <set>

namespace pension {

namespace {

Record record(const char* text) {
    return parse_record(text).value();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(terms)

// A term added at the end has no name yet and throws: joined_balance is the last one.
BOOST_AUTO_TEST_CASE(every_term_of_a_derivation_has_a_name) {
    for (int i = 0; i <= static_cast<int>(Term::joined_balance); ++i)
        BOOST_TEST(!term_name(static_cast<Term>(i), Translate{}).empty(), i);
    BOOST_CHECK_THROW(
        term_name(static_cast<Term>(static_cast<int>(Term::joined_balance) + 1), Translate{}),
        std::logic_error);
}

BOOST_AUTO_TEST_CASE(every_topic_has_a_name_of_its_own_and_is_found_by_its_code) {
    std::set<std::string> names;
    for (const Topic topic : all_topics) {
        names.insert(topic_name(topic, Translate{}));
        BOOST_TEST(topic_name(code(topic), Translate{}) == topic_name(topic, Translate{}));
    }
    BOOST_TEST(names.size() == all_topics.size());
    BOOST_TEST(topic_name("no_such_table", Translate{}) == "no_such_table");
}

BOOST_AUTO_TEST_CASE(every_evidence_and_group_and_interest_start_has_a_name_of_its_own) {
    std::set<std::string> names;
    for (const Evidence evidence : {Evidence::official, Evidence::reported, Evidence::unofficial,
                                    Evidence::derived, Evidence::own})
        names.insert(evidence_name(evidence, Translate{}));
    for (const Group group : all_groups) names.insert(group_name(group, Translate{}));
    for (const InterestStart start :
         {InterestStart::payment_month, InterestStart::next_month, InterestStart::next_january})
        names.insert(interest_start_name(start, Translate{}));
    BOOST_TEST(names.size() == 5U + all_groups.size() + 3U);
    BOOST_TEST(!names.contains(""));
}

BOOST_AUTO_TEST_CASE(a_plan_is_said_as_people_say_it_and_a_long_record_is_summed_up) {
    BOOST_TEST(plan_name(record("3000x15"), Translate{}) == "3,000 a year for 15 years");
    BOOST_TEST(plan_name(record("=47400x15"), Translate{}) == "balance of 47,400, 15 years paid");
    BOOST_TEST(plan_name(record("100x15,200x15"), Translate{}) ==
               "100 a year for 15 years, 200 a year for 15 years");
    BOOST_TEST(plan_name(record("2005-2009:100,2010:300@2012-04"), Translate{}) ==
               "100 a year for 2005\u20132009, 300 for 2010 (paid in 2012-04)");
    BOOST_TEST(plan_name(record("2018-2026:g"), Translate{}) ==
               "paid by the government for 2018\u20132026");
    BOOST_TEST(plan_name(record("2020:300+50c"), Translate{}) ==
               "300 for 2020, collective grant of 50 for 2020");
    BOOST_TEST(plan_name(record("100x1"), Translate{}) == "100 a year for 1 year");
    BOOST_TEST(short_plan_name(record("2023-2039:3000"), Translate{}) == "3,000 (2023\u20132039)");
    BOOST_TEST(short_plan_name(record("2018-2026:g"), Translate{}) ==
               "government (2018\u20132026)");
    // Nine entries, 2005 to 2014 without 2010: nine years.
    const char* nine =
        "2005:100,2006:200,2007:300,2008:100,2009:100,2011:500,2012:100,2013:100,"
        "2014:200";
    BOOST_TEST(plan_name(record(nine), Translate{}) ==
               "100 to 500 a year, 9 years of 2005\u20132014");
    BOOST_TEST(short_plan_name(record("2005:100,2006:100,2007:100"), Translate{}) ==
               "100 a year, 3 years of 2005\u20132007");
}

BOOST_AUTO_TEST_CASE(a_rounding_says_step_direction_and_what_is_rounded) {
    BOOST_TEST(rounding_name({}, Translate{}) == "to the fen, half up, on the sum");
    BOOST_TEST(rounding_name({{10, Rounding::up}, true}, Translate{}) ==
               "to the jiao, up, each part");
    BOOST_TEST(rounding_name({{100, Rounding::down}, false}, Translate{}) ==
               "to the yuan, cut, on the sum");
}

BOOST_AUTO_TEST_CASE(a_source_says_document_number_and_clause_and_whether_it_was_only_announced) {
    Provenance provenance;
    provenance.source = std::make_shared<Source>(
        Source{"id", "关于建立居保制度的意见", "国发〔2014〕8号", "", Evidence::official, ""});
    BOOST_TEST(source_text(provenance, Translate{}) == "关于建立居保制度的意见 国发〔2014〕8号");
    provenance.clause = "六(二)";
    provenance.announced = true;
    BOOST_TEST(source_text(provenance, Translate{}) ==
               "关于建立居保制度的意见 国发〔2014〕8号 六(二) [announced, not confirmed]");
}

BOOST_AUTO_TEST_CASE(a_place_is_named_in_chinese_or_english) {
    const Place changsha{430100, 430000, "长沙市", "Changsha", "css"};
    BOOST_TEST(place_name(changsha, Translate{}) == "Changsha");
    BOOST_TEST(place_name(changsha, Translate{"zh_CN", {}}) == "长沙市");
    BOOST_TEST(place_name({1, 0, "某村", "", ""}, Translate{}) == "某村");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
