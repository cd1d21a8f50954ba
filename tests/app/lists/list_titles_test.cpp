// SPDX-License-Identifier: Apache-2.0
#include "app/lists/list_titles.hpp"

#include "app/lists/list_summary.hpp"
#include "app/lists/row_reckoner.hpp"
#include "calc/changsha.hpp"
#include "store/life_tables.hpp"

#include <boost/test/unit_test.hpp>

#include <memory>
#include <set>
#include <string>

namespace pension {

BOOST_AUTO_TEST_SUITE(list_titles)

BOOST_AUTO_TEST_CASE(a_name_for_scripts_is_put_into_words) {
    const Translate words;
    BOOST_TEST(result_title("monthly", 1, words) == "Plan 1: Pension a month");
    BOOST_TEST(result_title("received_at_77.14", 2, words) ==
               "Plan 2: Received in all (age 77.14)");
    BOOST_TEST(result_title("net_in_todays_money_at_90", 1, words) ==
               "Plan 1: Net gain, in today's money (age 90)");
    BOOST_TEST(result_title("deposit_at_start", 1, words) ==
               "Plan 1: In a bank when the pension begins");
    BOOST_TEST(row_title("average_monthly_12", words) == "Plan 12: Pension a month on average");
    BOOST_TEST(row_title("average_monthly_now", words) ==
               "A month on average if nothing more is paid");
    BOOST_TEST(row_title("unheard_of", words) == "unheard_of");
    BOOST_TEST(row_title("unheard_1x", words) == "unheard_1x");
}

// A column that comes later needs its words, or this fails.
BOOST_AUTO_TEST_CASE(every_column_has_words_of_its_own) {
    const Translate words;
    Case question = asked({"100x15", "3000x15"});
    question.ages_at_death.push_back(Age::from_years(90));
    question.assumptions.inflation = 2.0_pct;
    question.assumptions.deposit = 1.5_pct;
    question.assumptions.lives = std::make_shared<const LifeTables>(
        life_tables("un2026", std::string{BUILD_ROOT} + "/share/yibizhang",
                    {Sex::male, false, 2017})
            .value());
    question.sex = Sex::male;
    question.missed_certification.emplace();
    const RowColumns columns{question};
    std::set<std::string> titles;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const std::string title = result_title(columns.name(i), 1, words);
        // No word has the sign that parts those of a name.
        BOOST_TEST(title.find('_') == std::string::npos, title);
        BOOST_TEST(title.find("Plan 1: " + columns.name(i)) == std::string::npos, title);
        BOOST_TEST(titles.insert(title).second, title);
    }
    BOOST_TEST(titles.size() > 50U);
    for (const std::string& name : ListSummary::titles(2))
        BOOST_TEST(row_title(name, words) != name, name);
    for (const char* name : RowReckoner::behind) BOOST_TEST(row_title(name, words) != name, name);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
