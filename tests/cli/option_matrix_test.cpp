// SPDX-License-Identifier: Apache-2.0
#include "app/asking/question.hpp"
#include "in_process.hpp"

#include <boost/test/unit_test.hpp>

#include <map>

namespace pension {

namespace {

using Words = std::vector<std::string>;

/// A question of the command line that answers for somebody born in March 1980, dated.
struct Asked {
    QuestionKind kind;
    Words words;
    bool needs_death = false;  ///< It has an age at death already.
};

const Asked questions[] = {
    {compare_question, {"compare"}},
    {ladder_question, {"ladder", "--years", "15"}},
    {eligibility_question, {"eligibility"}},
    {explain_question, {"explain"}},
    {reach_question, {"advise", "--reach", "300/month"}},
    {budget_question, {"advise", "--budget", "2000/year"}},
    {backpay_question, {"advise", "--backpay"}},
    {raise_question, {"advise", "--raise-tier"}},
    {stop_question, {"advise", "--stop-or-go-on"}},
    {skip_question, {"advise", "--skip-now"}},
    {start_question, {"advise", "--start-or-fill"}},
    {sensitivity_question, {"advise", "--sensitivity", "--age-at-death", "80"}, true},
    {grid_question, {"advise", "--grid", "base_growth,age_at_death", "--age-at-death", "80"}, true},
    {schemes_question,
     {"advise", "--resident-or-employee", "--employee", "2027-01..2043-03", "--sex", "male"}},
    {household_question, {"advise", "--household"}},
};

/// An option with a value that makes a difference wherever it is used at all.
struct Tried {
    const char* name;
    Words words;
    Words beside{};  ///< Without which it would have no meaning.
};

const Tried options[] = {
    {"--age-at-death", {"--age-at-death", "85"}},
    {"--interest", {"--interest", "4%"}},
    {"--base-growth", {"--base-growth", "10/year"}},
    {"--pay-month", {"--pay-month", "3"}, {"--interest", "4%"}},
    {"--mortality", {"--mortality", "cl2010-2013-pension"}, {"--sex", "male"}},
    {"--life-expectancy", {"--life-expectancy", "82"}, {"--sex", "male"}},
    {"--national-life-expectancy",
     {"--national-life-expectancy", "75"},
     {"--sex", "male", "--life-expectancy", "77.14@2015"}},
    {"--discount", {"--discount", "2%"}, {"--sex", "male"}},
    {"--inflation", {"--inflation", "2%"}},
    {"--deposit", {"--deposit", "3%"}, {"--age-at-death", "80"}},
    {"--missed-certification", {"--missed-certification", "2045-05"}, {"--age-at-death", "80"}},
    {"--tier", {"--tier", "500"}},
    {"--children-pay", {"--children-pay"}},
};

Words operator+(Words words, const Words& more) {
    words.insert(words.end(), more.begin(), more.end());
    return words;
}

bool has(const Words& words, const std::string& word) {
    return std::ranges::find(words, word) != words.end();
}

const QuestionOption& row_of(const std::string& name) {
    for (const QuestionOption& option : question_options())
        if (option.name == name) return option;
    throw std::logic_error{name};
}

class Matrix {
public:
    /// What the question answers, without its warnings, and whether the option is said to be of no
    /// use.
    std::pair<Json, bool> answer(const Words& words, const std::string& option) {
        auto& known = answers_[words];
        if (known.is_null()) {
            const CommandOutcome outcome = line_.run(Words{"--policy", policy_} + words);
            BOOST_REQUIRE_MESSAGE(outcome.status == 0, outcome.err);
            known = Json::parse(outcome.out);
        }
        Json json = known;
        bool is_told = false;
        for (const Json& warning : json["warnings"])
            is_told = is_told ||
                      (warning["code"] == "option_not_used" &&
                       warning["message"].get<std::string>().find(option) != std::string::npos);
        json.erase("warnings");
        return {json, is_told};
    }

private:
    CommandLine line_;
    /// Changsha, where the tier of a paid year may be raised.
    std::string policy_ = line_.policy_with("UPDATE back_payment_rule SET raises_paid_year = 1");
    std::map<Words, Json> answers_;
};

Words words_of(const Asked& asked) {
    Words words = asked.words + Words{"--place",           "430100",   "--as-of",
                                      "2026-11",           "--born",   "1980-03",
                                      "--assume-earliest", "--format", "json"};
    return asked.kind == ladder_question ? words
                                         : words + Words{"--plan", "2012-2015:100,2017-2030:100"};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(option_matrix)

BOOST_AUTO_TEST_CASE(an_option_changes_the_answer_or_is_said_to_change_nothing) {
    Matrix matrix;
    for (const Asked& asked : questions)
        for (const Tried& tried : options) {
            // Known by the commands that use it only.
            if (tried.name == std::string{"--tier"} && asked.words.front() != "advise") continue;
            if (has(asked.words, tried.name) ||
                (asked.needs_death && has(tried.beside, "--age-at-death")))
                continue;
            Words words = words_of(asked);
            for (std::size_t i = 0; i + 1 < tried.beside.size(); i += 2)
                if (!has(words, tried.beside[i]))
                    words = words + Words{tried.beside[i], tried.beside[i + 1]};
            // A grid varies the base itself.
            const bool is_varied =
                asked.kind == grid_question && tried.name == std::string{"--base-growth"};
            const bool used = (row_of(tried.name).on_dated & asked.kind) != 0 && !is_varied;
            const auto [before, told_before] = matrix.answer(words, tried.name);
            const auto [after, told] = matrix.answer(words + tried.words, tried.name);
            BOOST_TEST_CONTEXT(asked.words.front()
                               << " " << (asked.words.size() > 1 ? asked.words[1] : "") << " with "
                               << tried.name) {
                BOOST_TEST((before != after) == used);
                BOOST_TEST(told == !used);
                BOOST_TEST(!told_before);
            }
        }
}

BOOST_AUTO_TEST_CASE(it_is_said_in_the_text_too) {
    const CommandOutcome outcome =
        CommandLine{}.run({"advise", "--place", "430100", "--reach", "300/month", "--deposit", "3%",
                           "--registered", "2011-05"});
    BOOST_TEST(outcome.status == 0);
    for (const char* name : {"\"--deposit\"", "\"--registered\""})
        BOOST_TEST(outcome.out.find(name) != std::string::npos, name);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
