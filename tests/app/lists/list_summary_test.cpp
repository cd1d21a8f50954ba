// SPDX-License-Identifier: Apache-2.0
#include "app/lists/list_summary.hpp"

#include <boost/test/unit_test.hpp>

namespace pension {

BOOST_AUTO_TEST_SUITE(list_summaries)

BOOST_AUTO_TEST_CASE(villages_stand_in_the_order_in_which_they_appear) {
    ListSummary summary;
    summary.of("B", "2").people = 1;
    summary.of("A", "1").people = 2;
    summary.of("B", "2").people += 3;
    BOOST_REQUIRE(summary.villages().size() == 2U);
    BOOST_TEST(summary.villages()[0].township == "B");
    BOOST_TEST(summary.villages()[0].tally.people == 4);
    BOOST_TEST(summary.total().people == 6);
}

// 100.01 and 100.02 yuan: 100.015, half up to the fen 100.02.
BOOST_AUTO_TEST_CASE(an_average_is_of_those_who_have_a_pension_half_up_to_the_fen) {
    ListSummary summary;
    ListTally& tally = summary.of("A", "1");
    tally.people = 3;
    tally.plans.resize(1);
    tally.plans[0].add({1, Money::from_fen(10'001)});
    tally.plans[0].add({1, Money::from_fen(10'002)});
    BOOST_TEST(summary.csv(1) ==
               "township,village,people,refused,gaps_unknown,with_gaps,gap_years,closed_gap_years,"
               "missing_money,pensions_now,average_monthly_now,pensions_1,average_monthly_1\r\n"
               "A,1,3,0,0,0,0,0,0.00,0,,2,100.02\r\n"
               ",,3,0,0,0,0,0,0.00,0,,2,100.02\r\n");
}

BOOST_AUTO_TEST_CASE(parts_added_up_are_the_whole) {
    ListSummary whole;
    ListSummary parts;
    for (int part = 0; part < 3; ++part) {
        ListSummary one;
        for (int village = 0; village < 4; ++village) {
            const std::string name = std::to_string((village + part) % 5);
            for (ListSummary* each : {&one, &whole}) {
                ListTally& tally = each->of("A", name);
                tally.people += part + village;
                tally.missing += Money::from_yuan(village);
                tally.plans.resize(2);
                tally.plans[1].add({1, Money::from_yuan(part)});
            }
        }
        parts.add(one);
    }
    BOOST_TEST(parts.csv(2) == whole.csv(2));
}

BOOST_AUTO_TEST_CASE(what_is_kept_for_another_run_comes_back_as_it_was) {
    ListSummary summary;
    for (const char* name : {"", "石桥村", "a,\"b\"", "=1+1", "'", "a\nb"}) {
        ListTally& tally = summary.of("桃花镇", name);
        tally.people = 7;
        tally.refused = 2;
        tally.closed_years = 3;
        tally.missing = Money::from_fen(12'345);
        tally.now.add({2, Money::from_fen(99)});
        tally.plans.resize(2);
        tally.plans[1].add({1, Money::from_fen(16'903)});
    }
    const auto again = ListSummary::read(summary.written());
    BOOST_REQUIRE(again);
    BOOST_TEST((again->villages() == summary.villages()));
    BOOST_TEST(!ListSummary::read("a,b\r\n"));
    BOOST_TEST(!ListSummary::read("'=a,'=b,1,2,3,4,5,6,7,8,x\r\n"));
    BOOST_TEST(ListSummary::read("")->villages().empty());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
