// SPDX-License-Identifier: Apache-2.0

// Every published example that the calculation can answer gives the published figure; every other
// one says in its row (why_not) what stands in the way. A trap is an example whose figure does not
// follow from what it states: we must not arrive at it.

#include "app/golden/golden.hpp"
#include "calc/changsha.hpp"
#include "calc/employee/contribution.hpp"
#include "calc/employee/death.hpp"
#include "calc/employee/pension.hpp"
#include "calc/employee/retirement.hpp"
#include "exchange/csv_rows.hpp"
#include "store/policy_file.hpp"

#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <map>
#include <string>

namespace pension {

namespace {

namespace fs = std::filesystem;

using Named = std::map<std::string, std::string, std::less<>>;

/// "tier=100;plan==7000x15" by name; the first equals sign of each ends its name.
Named named(const std::string& text) {
    Named values;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(';', at), text.size());
        const std::size_t equals = text.find('=', at);
        values[text.substr(at, equals - at)] = text.substr(equals + 1, end - equals - 1);
        at = end + 1;
    }
    return values;
}

struct Example {
    Named cells;
    Named inputs;
    Named published;

    const std::string& operator[](const char* column) const { return cells.at(column); }
    std::string input(const char* name, const char* otherwise = "") const {
        const auto found = inputs.find(name);
        return found == inputs.end() ? otherwise : found->second;
    }
    bool is_trap() const { return cells.at("trap") == "yes"; }
};

std::vector<Example> examples() {
    std::ifstream file{fs::path{SOURCE_ROOT} / "tests" / "golden" / "published_examples.csv"};
    const std::string text{std::istreambuf_iterator<char>{file}, {}};
    const auto rows = csv_rows(text);
    BOOST_REQUIRE(rows);
    const std::vector<std::string>& titles = rows.value().front().cells;
    std::vector<Example> all;
    for (auto row = std::next(rows.value().begin()); row != rows.value().end(); ++row) {
        Example example;
        BOOST_REQUIRE(row->cells.size() == titles.size());
        for (std::size_t i = 0; i < titles.size(); ++i) example.cells[titles[i]] = row->cells[i];
        example.inputs = named(example["inputs"]);
        example.published = named(example["published"]);
        all.push_back(std::move(example));
    }
    return all;
}

const PolicyBook& shipped_book() {
    static const auto book =
        load_policy(fs::path{BUILD_ROOT} / "share" / "yibizhang" / "policy.db").value();
    return *book;
}

/// What we make of an example, in yuan or per cent, by the names under which it was published.
struct Answer {
    std::map<std::string, Money, std::less<>> amounts;
    std::map<std::string, std::string, std::less<>> texts;
};

AreaCode area_of(const Example& example) {
    return parse_decimal(example.input("area"), 0).value();
}

/// The rules that the example states, in place of those of a named place.
ResidentRules stated_rules(const Example& example) {
    ResidentRules rules = changsha();
    if (const auto tier = example.input("tier"); !tier.empty()) {
        const Money amount = yuan(tier.c_str());
        rules.tiers = always(Topic::tiers, TierList{{amount, amount, {}}});
        rules.subsidies = always(Topic::subsidies,
                                 SubsidySteps{{amount, yuan(example.input("subsidy").c_str())}});
    }
    rules.yearly_cap = Timeline<YearlyCap>{Topic::yearly_cap};
    rules.long_payer_supplement = Timeline<LongPayerBrackets>{Topic::long_payer_supplement};
    rules.base_pension = always(Topic::base_pension, one_band(yuan(example.input("base").c_str())));
    if (example.input("interest_from") == "payment_month")
        rules.interest_start = always(Topic::interest_start, InterestStart::payment_month);
    if (example.input("round") == "1 down sum")
        rules.pension_rounding =
            always(Topic::pension_rounding, PensionRounding{{1, Rounding::down}, false});
    if (example.input("round") == "100 down each_part")
        rules.pension_rounding =
            always(Topic::pension_rounding, PensionRounding{{100, Rounding::down}, true});
    return rules;
}

/// A plan on the leaflet basis: with the shipped rules of a place, or with those stated.
Answer leaflet(const Example& example) {
    const bool of_a_place = !example.input("area").empty();
    Case question = asked({}, example.input("life", "77.14").c_str());
    question.plans = {record(example.input("plan").c_str())};
    if (of_a_place) {
        question.place = area_of(example);
        question.as_of = month(example.input("as_of").c_str());
    }
    question.assumptions.interest =
        Rate::from_ppm(parse_decimal(example.input("rate_ppm", "0"), 0).value());
    question.assumptions.pay_month =
        static_cast<int>(parse_decimal(example.input("pay_month", "12"), 0).value());
    const ResidentRules rules =
        of_a_place ? shipped_book().rules(question.place, Group::ordinary) : stated_rules(example);
    const auto compared = compare(question, rules);
    BOOST_REQUIRE(compared);
    const PlanResult& plan = compared.value().plans.at(0);
    Answer answer;
    answer.amounts["monthly"] = plan.projection.parts.monthly;
    answer.amounts["account_monthly"] = plan.projection.parts.account_pension;
    answer.amounts["annual"] = plan.annual.value();
    answer.amounts["total_to_77_14"] = plan.lifetimes.at(0).received;
    if (plan.projection.own_paid) answer.amounts["own_total"] = *plan.projection.own_paid;
    if (plan.projection.subsidies) answer.amounts["subsidy_total"] = *plan.projection.subsidies;
    return answer;
}

/// A record on the dated basis: the months of a real life, and the rules of each.
Answer dated(const Example& example) {
    Case question = asked({});
    question.basis = Basis::dated;
    question.place = area_of(example);
    question.as_of = month(example.input("as_of").c_str());
    question.born = month(example.input("born").c_str());
    question.plans = {record(example.input("record").c_str())};
    // The scheme is older than the first tiers that are known.
    question.assumptions.earliest_known = true;
    const auto compared = compare(question, shipped_book().rules(question.place, Group::ordinary));
    BOOST_REQUIRE(compared);
    Answer answer;
    answer.texts["first_payment"] = iso(compared.value().plans.at(0).projection.start.first);
    return answer;
}

Money base_in(const Example& example, const char* when) {
    const auto rules = shipped_book().rules(area_of(example), Group::ordinary);
    return base_at(rules.base_pension.at(month(example.input(when).c_str())).value()->value, {720});
}

/// "54.6%": so much more than before, to a tenth, half up.
std::string rise_text(Money before, Money after) {
    const Money tenths =
        scale(Money::from_fen(1000), (after - before).fen(), before.fen(), Rounding::half_up);
    return decimal_text(tenths.fen(), 1) + "%";
}

/// People who were 60 when the scheme began and never paid.
Answer base_only(const Example& example) {
    const auto count = [&](const char* name) {
        return parse_decimal(example.input(name), 0).value();
    };
    const Money received = base_in(example, "as_of") * count("persons") * count("months");
    const Money before = yuan(example.input("before", "0").c_str());
    Answer answer;
    answer.amounts["received"] = received;
    answer.amounts["after"] = before + received;
    if (before > Money{}) answer.texts["rise"] = rise_text(before, before + received);
    return answer;
}

Answer base_rise(const Example& example) {
    Answer answer;
    answer.texts["rise"] = rise_text(base_in(example, "before"), base_in(example, "after"));
    return answer;
}

Answer funeral_grant(const Example& example) {
    const auto rules = shipped_book().rules(area_of(example), Group::ordinary);
    const auto& grants = rules.funeral_grant.at(month(example.input("as_of").c_str())).value();
    Answer answer;
    const FuneralBases bases{base_in(example, "as_of"), {}};
    answer.amounts["amount"] = amount_of(
        *funeral_grant_for(grants->value, FuneralGrant::For::pensioner, {}, bases), bases);
    return answer;
}

Rate ppm_of(const std::string& text) {
    return Rate::from_ppm(parse_decimal(text, 6).value());
}

/// A flexible worker's contribution: from a base, or from the average wage and its two shares,
/// each limit rounded on its own.
Answer employee_contribution(const Example& example) {
    EmployeeContribution rule;
    rule.rate = ppm_of(example.input("rate"));
    rule.to_account = 8.0_pct;
    rule.lower = 60.0_pct;
    rule.upper = 300.0_pct;
    const auto of = [&](Money base) { return monthly_contribution(base, rule).paid; };
    const auto share = [&](const char* average, Rate part) {
        const std::string wage = example.input(average);
        return wage.empty() ? Money{} : of(apply(part, yuan(wage.c_str()), Rounding::half_up));
    };
    Answer answer;
    if (const auto base = example.input("base"); !base.empty())
        answer.amounts["month"] = of(yuan(base.c_str()));
    answer.amounts["min"] = share("average_low", rule.lower);
    answer.amounts["max"] = share("average_high", rule.upper);
    return answer;
}

/// 2/3 of the contribution, as far as the place pays.
Answer help_with_contribution(const Example& example) {
    const Money contribution = apply(ppm_of(example.input("rate")),
                                     yuan(example.input("base").c_str()), Rounding::half_up);
    ContributionHelp help;
    Answer answer;
    answer.amounts["month"] = contribution_help(contribution, help);
    answer.amounts["uncapped"] = answer.amounts["month"];
    if (const auto cap = example.input("cap"); !cap.empty()) help.cap = yuan(cap.c_str());
    answer.amounts["paid"] = contribution_help(contribution, help);
    return answer;
}

WageIndex index_of(const std::string& text) {
    return WageIndex::from_units(parse_decimal(text, WageIndex::decimals).value());
}

/// Years as a slip prints them: four decimals are months (16.5833 is 199), fewer are what they are.
CountedYears printed_years(const std::string& text) {
    const auto ten_thousandths = parse_decimal(text, 4).value();
    const auto point = text.find('.');
    if (point == std::string::npos || text.size() - point - 1 < 4) return Fraction{ten_thousandths};
    return Count{(ten_thousandths * 12 + 5'000) / 10'000};
}

/// "10 up sum": step, direction, on what.
PensionRounding printed_rounding(const std::string& text) {
    if (text.empty()) return {};
    return {{10, Rounding::up}, text == "10 up each_part"};
}

Answer pension_of_an_employee(const Example& example) {
    const auto amount = [&](const char* name) { return yuan(example.input(name, "0").c_str()); };
    const PensionRounding rounding = printed_rounding(example.input("round"));
    const RoundingRule part = rounding.each_part ? rounding.rule : RoundingRule{};
    EmployeePension pension;
    pension.base_pension =
        employee_base_pension(amount("calc_base"), index_of(example.input("index")),
                              printed_years(example.input("years")), part);
    if (const auto divisor = example.input("divisor"); !divisor.empty())
        pension.account_pension = employee_account_pension(
            amount("account"), static_cast<int>(parse_decimal(divisor, 1).value()), part);
    Answer answer;
    answer.amounts["basic"] = pension.base_pension;
    answer.amounts["account_monthly"] = pension.account_pension;
    answer.amounts["total"] = round_to(Wide{(pension.base_pension + pension.account_pension +
                                             amount("transition") + amount("extra"))
                                                .fen()},
                                       1, rounding.each_part ? RoundingRule{} : rounding.rule);
    return answer;
}

/// 181 months are 15.0833 years; the last one adds index mean × 1 % ÷ 12, 0.067 at an index of 0.6.
Answer employee_years(const Example& example) {
    const Count months = parse_decimal(example.input("years"), 0).value() * 12 +
                         parse_decimal(example.input("months"), 0).value();
    const WageIndex index = index_of(example.input("index"));
    const Money base = Money::from_yuan(1'000'000);
    const auto of = [&](Count count) { return employee_base_pension(base, index, count, {}); };
    Answer answer;
    answer.texts["years_decimal"] = decimal_text((months * 10'000 + 6) / 12, 4);
    const Money more = of(months) - of(months - 1);
    answer.texts["one_month_adds_pct"] = decimal_text(
        scale(Money::from_fen(100'000), more.fen(), base.fen(), Rounding::half_up).fen(), 3);
    return answer;
}

Answer grant_for_survivors(const Example& example) {
    const auto months = [&](const char* name) {
        return parse_decimal(example.input(name), 0).value();
    };
    const Money income = yuan(example.input("monthly_income").c_str());
    EmployeeRules rules{{420000, 0, "湖北省", "Hubei", "hbs"}};
    SurvivorGrant grant;
    grant.funeral_months = static_cast<int>(months("funeral_months"));
    grant.grant_months = static_cast<int>(months("pension_months"));
    rules.survivor_grant = always(Topic::survivor_grant, grant);
    rules.income_per_head = always(Topic::income_per_head, income);
    const auto found = survivor_benefits(month("2025-06"), 15 * 12, {}, rules).value();
    Answer answer;
    answer.amounts["funeral"] = found.funeral;
    answer.amounts["grant"] = found.grant;
    answer.amounts["total"] = found.together;
    return answer;
}

Answer when_one_retires(const Example& example) {
    const auto rules = shipped_book().employee_rules(nation);
    const Retiree who{month(example.input("born").c_str()), RetirementCategory::male_60};
    Answer answer;
    answer.texts["retires"] = iso(retirement_window(who, rules).value().statutory);
    return answer;
}

using Answering = std::function<Answer(const Example&)>;

/// By the column `answer`.
const std::map<std::string, Answering, std::less<>> answers{
    {"leaflet", leaflet},
    {"dated", dated},
    {"base_only", base_only},
    {"base_rise", base_rise},
    {"funeral_grant", funeral_grant},
    {"employee_contribution", employee_contribution},
    {"contribution_help", help_with_contribution},
    {"employee_pension", pension_of_an_employee},
    {"employee_years", employee_years},
    {"survivor_grant", grant_for_survivors},
    {"retirement_month", when_one_retires},
};

/// 34766.09 as "3.48万", 2028.36 as "2028": as many decimals as were printed, half up.
std::string printed_like(Money amount, std::string_view published) {
    const std::string_view ten_thousands = "万";
    const bool in_ten_thousands = published.ends_with(ten_thousands);
    if (in_ten_thousands) published.remove_suffix(ten_thousands.size());
    const auto point = published.find('.');
    const int decimals =
        point == std::string_view::npos ? 0 : static_cast<int>(published.size() - point - 1);
    std::int64_t unit = in_ten_thousands ? 1'000'000 : 100;
    for (int i = 0; i < decimals; ++i) unit /= 10;
    const Money units = scale(Money::from_fen(1), amount.fen(), unit, Rounding::half_up);
    return decimal_text(units.fen(), decimals) + (in_ten_thousands ? "万" : "");
}

std::string value_like(const Answer& answer, const std::string& name,
                       const std::string& published) {
    if (const auto amount = answer.amounts.find(name); amount != answer.amounts.end())
        return printed_like(amount->second, published);
    const auto text = answer.texts.find(name);
    return text == answer.texts.end() ? "no " + name : text->second;
}

bool gives_what_was_published(const Example& example, const Answer& answer) {
    bool all = true;
    for (const auto& [name, published] : example.published) {
        const std::string ours = value_like(answer, name, published);
        all &= ours == published;
        if (!example.is_trap())
            BOOST_TEST(ours == published, example["id"] << " " << name << ": published "
                                                        << published << ", ours " << ours);
    }
    return all;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(published_examples)

BOOST_AUTO_TEST_CASE(each_is_reproduced_or_says_why_not) {
    int reproduced = 0;
    int named_with_reason = 0;
    for (const Example& example : examples()) {
        BOOST_TEST_CONTEXT(example["id"] << " " << example["place"]) {
            const auto answer = answers.find(example["answer"]);
            if (answer == answers.end()) {
                BOOST_TEST(!example["why_not"].empty());
                ++named_with_reason;
                continue;
            }
            const bool same = gives_what_was_published(example, answer->second(example));
            BOOST_TEST(same != example.is_trap());
            BOOST_TEST(example["why_not"].empty() != example.is_trap());
            ++(example.is_trap() ? named_with_reason : reproduced);
        }
    }
    BOOST_TEST_MESSAGE("published examples: " << reproduced << " reproduced, " << named_with_reason
                                              << " named with a reason");
    BOOST_TEST(reproduced >= 58);
}

BOOST_AUTO_TEST_CASE(each_says_where_it_was_published) {
    for (const Example& example : examples()) BOOST_TEST_CONTEXT(example["id"]) {
            BOOST_TEST(!example["source"].empty());
            BOOST_TEST(!example["evidence"].empty());
            BOOST_TEST(!example.published.empty());
        }
}

// The examples that every installation works anew state their figures for themselves; where one was
// published, both places must say the same.
BOOST_AUTO_TEST_CASE(a_built_in_example_has_the_figure_under_which_it_was_published) {
    std::map<std::string, bool> agrees;
    for (const GoldenResult& built_in : golden_results({}, Translate{}))
        for (const Example& example : examples()) {
            if (example["id"] != built_in.id || example.is_trap()) continue;
            bool& any = agrees[built_in.id];
            for (const auto& [name, published] : example.published) {
                const auto amount = parse_yuan(built_in.expected);
                any |= built_in.expected == published ||
                       (amount && printed_like(*amount, published) == published);
            }
        }
    BOOST_TEST(agrees.size() >= 15U);
    for (const auto& [id, any] : agrees) BOOST_TEST(any, id);
}

// 34 766.09 ÷ 10 000 = 3.4766; 2 028.36 without the cents.
BOOST_AUTO_TEST_CASE(an_amount_is_compared_with_as_many_decimals_as_were_printed) {
    BOOST_TEST(printed_like(yuan("34766.09"), "3.48万") == "3.48万");
    BOOST_TEST(printed_like(yuan("102019.34"), "10.2万") == "10.2万");
    BOOST_TEST(printed_like(yuan("2028.36"), "2028") == "2028");
    BOOST_TEST(printed_like(yuan("160.89"), "160.89") == "160.89");
    BOOST_TEST(printed_like(yuan("160.89"), "160.9") == "160.9");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
