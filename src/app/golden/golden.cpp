// SPDX-License-Identifier: Apache-2.0
#include "app/golden/golden.hpp"

#include "app/golden/examples.hpp"
#include "app/words/amounts.hpp"
#include "base/decimal.hpp"
#include "calc/comparison/comparison.hpp"

namespace pension {

namespace {

/// One tier with its subsidy, a base pension, and what the nation says.
ResidentRules one_tier(int tier, int subsidy, int base) {
    ResidentRules rules;
    const Money amount = Money::from_yuan(tier);
    rules.tiers = always(Topic::tiers, TierList{{amount, amount, {}}});
    rules.subsidies = always(Topic::subsidies, SubsidySteps{{amount, Money::from_yuan(subsidy)}});
    rules.back_payment = always(Topic::back_payment, BackPaymentRule{});
    rules.base_pension = always(Topic::base_pension, one_band(Money::from_yuan(base)));
    rules.payout_months = always(Topic::payout_months, PayoutTable{{0, 139}});
    rules.pension_age = always(Topic::pension_age, 720);
    rules.minimum_years = always(Topic::minimum_years, 15);
    return rules;
}

Case question(const char* plan) {
    Case asked;
    asked.place = 430100;
    asked.as_of = Year{2017} / std::chrono::March;
    asked.plans = {parse_record(plan).value()};
    asked.ages_at_death = {Age::from_ten_thousandths(771'400)};
    return asked;
}

/// How a place of an example pays interest and rounds.
struct Local {
    Rate interest{};
    bool cuts = false;
};

/// A published leaflet: fifteen years of one tier, and the pension a month.
struct Leaflet {
    const char* id;
    int tier;
    int subsidy;
    int base;
    Local local;
    const char* monthly;
};

constexpr Leaflet leaflets[] = {
    {"R-05", 100, 30, 88, {}, "102.03"},
    {"R-06", 200, 35, 88, {}, "113.36"},
    {"R-07", 200, 40, 135, {{}, true}, "160.89"},
    {"R-08", 300, 50, 135, {{}, true}, "172.76"},
    {"R-09", 400, 60, 135, {{}, true}, "184.64"},
    {"R-11", 600, 80, 135, {{}, true}, "208.38"},
    {"R-17", 200, 60, 120, {2.5_pct, false}, "154.38"},
    {"R-18", 2000, 100, 120, {2.5_pct, false}, "397.69"},
};

void run(const Leaflet& leaflet, Runner& runner) {
    ResidentRules rules = one_tier(leaflet.tier, leaflet.subsidy, leaflet.base);
    Case asked = question(fmt::format("{}x15", leaflet.tier).c_str());
    if (leaflet.local.cuts)
        rules.pension_rounding =
            always(Topic::pension_rounding, PensionRounding{{1, Rounding::down}, false});
    if (leaflet.local.interest != Rate{}) {
        // Paid at the beginning of the year, and it bears interest at once.
        asked.assumptions.interest = leaflet.local.interest;
        asked.assumptions.pay_month = 1;
        rules.interest_start = always(Topic::interest_start, InterestStart::payment_month);
    }
    const auto compared = compare(asked, rules);
    runner.add(
        leaflet.id,
        runner.say(N_("{tier} a year for 15 years, subsidy {subsidy}, base {base}: pension "
                      "a month"),
                   fmt::arg("tier", leaflet.tier), fmt::arg("subsidy", leaflet.subsidy),
                   fmt::arg("base", leaflet.base)),
        leaflet.monthly,
        compared ? yuan_text(compared.value().plans[0].projection.parts.monthly) : nothing());
}

/// The sum that the program began with, by the installed policy file.
struct Seed {
    const char* id;
    const char* plan;
    const char* monthly;
    const char* received;
};

constexpr Seed seeds[] = {{"R-01", "100x15", "169.03", "34766.09"},
                          {"R-02", "3000x15", "496.01", "102019.34"}};

void run(const Seed& seed, const std::optional<ResidentRules>& rules, Runner& runner) {
    const auto compared =
        rules ? compare(question(seed.plan), *rules) : Error{ErrorCode::place_unknown};
    const PlanResult* plan = compared ? &compared.value().plans[0] : nullptr;
    const auto place = fmt::arg("plan", seed.plan);
    runner.add(seed.id, runner.say(N_("Changsha 2017, {plan}: pension a month"), place),
               seed.monthly, plan ? yuan_text(plan->projection.parts.monthly) : nothing());
    runner.add(seed.id, runner.say(N_("Changsha 2017, {plan}: received by 77.14"), place),
               seed.received, plan ? yuan_text(plan->lifetimes[0].received) : nothing());
}

/// When the pension begins: birth month, start of the scheme and record.
struct Beginning {
    const char* id;
    const char* born;
    const char* scheme_start;
    const char* record;
    const char* expected;  ///< The first pension month, else the cohort.
};

constexpr Beginning beginnings[] = {
    {"R-03", "1960-01", "2010-01", "2010-2016:100,2018-2019:100,2017:100@2020-04", "2020-05"},
    {"R-03", "1960-01", "2010-01", "2010-2019:100", "2020-02"},
    {"F-01", "1950-06", "2010-07", "", "2010-07"},
    {"F-02", "1950-07", "2010-07", "", "2010-08"},
    {"F-03", "1965-06", "2010-07", "", "every_year"},
    {"F-04", "1965-07", "2010-07", "", "minimum"},
};

std::string beginning_of(const Beginning& given) {
    ResidentRules rules = one_tier(100, 30, 155);
    const Month start = parse_month(given.scheme_start).value();
    rules.scheme_start = always(Topic::scheme_start, SchemeStart{start});
    const Month born = parse_month(given.born).value();
    const auto pension_age = pension_age_month(born, rules);
    if (!pension_age) return nothing();
    const RecordCalendar calendar{born, pension_age.value(), true, 12};
    const Record record = *given.record == '\0' ? Record{} : parse_record(given.record).value();
    const auto paid = contributions(record, calendar, rules);
    if (!paid) return nothing();
    const auto found = eligibility(paid.value(), calendar, Year{2020} / std::chrono::April, rules);
    if (!found) return nothing();
    const auto& first = found.value().first_pension_month;
    return first ? iso(*first) : code(found.value().cohort);
}

/// A woman of 60 by the insurance table of 2010 to 2013, 496.01 a month from the month after.
void run_annuity(const std::optional<LifeTables>& lives, Runner& runner) {
    Case asked = question("3000x15");
    asked.sex = Sex::female;
    if (lives) asked.assumptions.lives = std::make_shared<const LifeTables>(*lives);
    const auto compared = compare(asked, one_tier(3000, 160, 155));
    const auto* expected = compared && compared.value().plans[0].expected
                               ? &*compared.value().plans[0].expected
                               : nullptr;
    runner.add("A-01", runner.say(N_("A woman of 60, 496.01 a month: received on average")),
               "174169.61", expected ? yuan_text(expected->received) : nothing());
    runner.add("A-01", runner.say(N_("A woman of 60, 47,400 paid in: left on average")), "931.92",
               expected ? yuan_text(expected->left_to_heirs) : nothing());
}

}  // namespace

std::vector<GoldenResult> golden_results(const Installed& installed, const Translate& tr) {
    Runner runner{tr};
    for (const Seed& seed : seeds) run(seed, installed.changsha, runner);
    for (const Leaflet& leaflet : leaflets) run(leaflet, runner);
    for (const Beginning& given : beginnings)
        runner.add(given.id,
                   runner.say(N_("Born {born}, scheme since {start}: the pension's beginning"),
                              fmt::arg("born", given.born), fmt::arg("start", given.scheme_start)),
                   given.expected, beginning_of(given));
    run_annuity(installed.annuitants, runner);
    run_employees(runner);
    return std::move(runner.results);
}

}  // namespace pension
