// SPDX-License-Identifier: Apache-2.0
#include "app/home/comparison_page.hpp"
#include "app/results/fields.hpp"
#include "in_process.hpp"
#include "printing.hpp"
#include "support/policy_files.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <random>
#include <set>

namespace pension {

namespace {

/// The window's page without a window, and a command line beside it.
struct Both {
    TemporaryFolder folder{};
    Desk desk{month("2017-03"), {shipped_policy(), folder / "own" / "policy.db", false}};
    Document document{sample_inquiry()};
    ComparisonPage page{desk, document, Translate{}};
    CommandLine line{};

    Json asked_by_words() const {
        std::vector<std::string> arguments{"compare"};
        const auto words = command_words(page.options());
        arguments.insert(arguments.end(), words.begin(), words.end());
        arguments.insert(arguments.end(), {"--format", "json"});
        const CommandOutcome outcome = line.run(arguments);
        BOOST_REQUIRE_MESSAGE(outcome.status == 0, outcome.err);
        return Json::parse(outcome.out);
    }
};

/// A field of the command line's JSON as plain text has it: numbers of the same places.
std::string as_text(const Json& value) {
    if (value.is_null()) return "";
    if (value.is_string()) return value.get<std::string>();
    if (value.is_number_float()) return std::to_string(value.get<double>());
    return value.dump();
}

std::string as_text(const FieldValue& value) {
    if (const auto* parts = std::get_if<TenThousandths>(&value))
        return std::to_string(static_cast<double>(parts->count) / 10'000);
    if (const auto* parts = std::get_if<Millionths>(&value))
        return std::to_string(static_cast<double>(parts->count) / 1'000'000);
    return plain_text(value);
}

/// Every field of the group stands in the object with the same value.
/// @return how many there are.
std::size_t check_fields(const Fields& fields, const Json& object) {
    for (const Field& field : fields) {
        BOOST_REQUIRE_MESSAGE(object.contains(field.name), field.name);
        BOOST_TEST(as_text(field.value) == as_text(object[field.name]), field.name);
    }
    return fields.size();
}

std::size_t check_same(const Both& both) {
    const Json json = both.asked_by_words();
    const Comparison& shown = *both.page.comparison();
    BOOST_REQUIRE(json["plans"].size() == shown.plans.size());
    std::size_t checked = 0;
    for (std::size_t i = 0; i < shown.plans.size(); ++i) {
        const Json& plan = json["plans"][i];
        checked += check_fields(plan_fields(shown, shown.plans[i]), plan);
        for (std::size_t at = 0; at < shown.plans[i].lifetimes.size(); ++at)
            checked +=
                check_fields(lifetime_fields(shown, shown.plans[i], at), plan["lifetimes"][at]);
    }
    for (std::size_t i = 0; i < shown.steps.size(); ++i)
        checked += check_fields(step_fields(shown.steps[i]), json["steps"][i]);
    return checked;
}

/// Draws what people may type; the same questions in every run.
class Questions {
public:
    Inquiry next() {
        Inquiry inquiry = usual_inquiry();
        QuestionOptions& typed = inquiry.typed;
        typed.place = one_of({"430100", "420100", "371003", "110000", "330100", "421181"});
        typed.as_of = one_of({"2024-06", "2025-09", "2026-11"});
        if (chance(3))
            typed.born = std::to_string(number(1966, 2000)) + "-0" + std::to_string(number(1, 9));
        if (chance(2)) typed.sex = one_of({"male", "female"});
        if (chance(1)) typed.groups = {"severely_disabled"};
        if (chance(1)) typed.interest = one_of({"0%", "2.5%"});
        if (chance(1)) typed.base_growth = one_of({"10/year", "3%"});
        if (chance(1)) typed.pay_month = std::to_string(number(1, 12));
        if (chance(1)) typed.inflation = "2%";
        if (chance(1)) typed.deposit = "1.5%";
        if (chance(1)) typed.assume_earliest = false;
        if (chance(1)) typed.unconfirmed = true;
        typed.ages_at_death = {std::to_string(number(76, 95))};
        if (chance(1)) typed.ages_at_death.push_back("77.14");
        if (typed.born && chance(2))
            inquiry.paid = std::to_string(number(2014, 2018)) + "-" +
                           std::to_string(number(2020, 2023)) + ":" + one_of({"200", "300", "400"});
        if (typed.born && chance(1)) inquiry.balance = "8000@2023-12";
        inquiry.plans.clear();
        for (int plan = number(1, 3); plan > 0; --plan) {
            TypedPlan each;
            each.pays = one_of({"200", "300", "400", "500", "1000", "2000", "3000"});
            if (chance(1)) each.years = std::to_string(number(4, 16));
            inquiry.plans.push_back(each);
        }
        return inquiry;
    }

private:
    int number(int least, int most) {
        return std::uniform_int_distribution<int>{least, most}(random_);
    }
    bool chance(int of_four) { return number(1, 4) <= of_four; }
    std::string one_of(const std::vector<std::string>& all) {
        return all[static_cast<std::size_t>(number(0, static_cast<int>(all.size()) - 1))];
    }

    std::mt19937 random_{20261129};
};

}  // namespace

BOOST_AUTO_TEST_SUITE(window_and_command_line)

BOOST_AUTO_TEST_CASE(fifty_questions_have_the_same_figures_in_the_window_and_on_the_command_line) {
    Both both;
    Questions questions;
    int answered = 0;
    int dated = 0;
    std::size_t fields = 0;
    for (int asked = 0; asked < 400 && answered < 50; ++asked) {
        const Inquiry inquiry = questions.next();
        both.page.ask("Ask", inquiry);
        // What neither of them can answer is told elsewhere.
        if (both.page.has_problem()) continue;
        ++answered;
        if (both.page.basis() == Basis::dated) ++dated;
        fields += check_same(both);
    }
    BOOST_TEST(answered == 50);
    BOOST_TEST(dated > 20);
    BOOST_TEST(fields > 2'000U);
}

// A daughter's mother: paid 200 a year in Wuhan from 2012 on, from 2022 on 400 because 200 is no
// tier there any more, missed 2016, means to pay 3 000. 9 x 200 + 4 x 400 + 6 x 3 000.
BOOST_AUTO_TEST_CASE(the_daughters_question_is_typed_field_by_field) {
    Both both;
    ComparisonPage& page = both.page;
    page.type(Asks::as_of, "2026-11");
    page.choose_place(420100);
    page.type(Asks::born, "1972-03");
    page.type(Asks::sex, "female");
    page.type(Asks::paid, "2012-2015 200 / 2017-2021 200 / 2022-2025 400");
    page.type(Asks::plan_pays, "400");
    BOOST_TEST(!page.has_problem());
    BOOST_REQUIRE(page.comparison());
    BOOST_TEST(page.comparison()->plans[1].projection.own_paid.value() == Money::from_yuan(21'400));
    BOOST_TEST(iso(page.comparison()->plans[1].projection.start.first) == "2032-04");
    BOOST_TEST(check_same(both) > 50U);
    // Plans are called by what tells them apart; the years before stand once, on paper too.
    const Sheet sheet = page.sheet();
    const auto says_past = [](const Block& block) {
        const auto* said = std::get_if<Paragraph>(&block);
        return said && said->text.find("200 yuan a year from 2012 to 2021") != std::string::npos;
    };
    BOOST_TEST(std::ranges::count_if(sheet.blocks, says_past) == 1);
}

// Everything that the command line can be asked has its place in the window.
BOOST_AUTO_TEST_CASE(no_option_of_the_command_line_is_without_a_field) {
    std::set<std::string> fields;
    for (const FormField& field : form_fields()) fields.insert(field.option);
    // Of the planning questions: the blank of the sentence, and the years of a plan.
    fields.insert({"--tier", "--years"});
    for (const QuestionOption& option : question_options())
        BOOST_TEST(fields.contains(option.name), option.name);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
