// SPDX-License-Identifier: Apache-2.0
#include "app/words/terms.hpp"

#include "app/words/amounts.hpp"
#include "app/words/changes.hpp"
#include "app/words/filled.hpp"
#include "base/contract.hpp"
#include "base/version.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <set>
#include <vector>

namespace pension {

namespace {

const char* message(Term term) {
    switch (term) {
        case Term::tier_amount: return N_("Paid a year");
        case Term::years: return N_("Years");
        case Term::subsidy: return N_("Subsidy a year");
        case Term::own_paid: return N_("You pay in all");
        case Term::subsidies: return N_("Government adds in all");
        case Term::government_paid: return N_("Government pays on behalf in all");
        case Term::grants: return N_("Grants and sponsorship in all");
        case Term::opening_balance: return N_("Balance at the start of the year");
        case Term::opening_months: return N_("Months");
        case Term::paid_in: return N_("Paid in");
        case Term::paid_in_months: return N_("Months that count");
        case Term::month_balances: return N_("Sum of the monthly balances");
        case Term::crediting_rate: return N_("Crediting rate");
        case Term::year_interest: return N_("Interest of the year");
        case Term::interest: return N_("Interest in all");
        case Term::balance: return N_("Personal account at the start");
        case Term::payout_months: return N_("Payout months");
        case Term::account_pension: return N_("From the account, a month");
        case Term::conditional_account_pension:
            return N_("The account alone, were the missing years there, a month");
        case Term::base_pension: return N_("From the state, a month");
        case Term::long_payer_years: return N_("Years that count");
        case Term::long_payer_per_year: return N_("A month for each year");
        case Term::long_payer_share: return N_("Of the base for each year");
        case Term::long_payer_supplement: return N_("For long payment, a month");
        case Term::average_tier: return N_("Paid a year on average");
        case Term::average_tier_supplement: return N_("For the average tier, a month");
        case Term::old_age_supplement: return N_("For old age, a month");
        case Term::monthly_pension: return N_("Pension a month");
        case Term::months_a_year: return N_("Months a year");
        case Term::annual_pension: return N_("Pension a year");
        case Term::age_at_death: return N_("Age at death");
        case Term::age_at_start: return N_("Age in the month before, in months");
        case Term::payments: return N_("Payments until then");
        case Term::payment: return N_("Pension a month");
        case Term::payment_count: return N_("Payments");
        case Term::received: return N_("Received in all");
        case Term::drawn: return N_("Drawn from the account by then");
        case Term::left_to_heirs: return N_("Left to the family");
        case Term::subsidies_share: return N_("The government's share of it");
        case Term::base_at_death: return N_("From the state, in the month of death");
        case Term::funeral_months: return N_("Months of the funeral grant");
        case Term::funeral_grant: return N_("Funeral grant in all");
        case Term::together: return N_("Received and left together");
        case Term::net: return N_("Net gain");
        case Term::payback_payments: return N_("Payments to win it back");
        case Term::payback_age: return N_("Won back at age");
        case Term::extra_payback_payments: return N_("Payments to win back what is paid more");
        case Term::extra_payback_age: return N_("What is paid more is won back at age");
        case Term::extra_paid: return N_("Paid more");
        case Term::extra_monthly: return N_("More a month");
        case Term::yearly_death: return N_("Chance to die within a year of age");
        case Term::age_today: return N_("Age today in months");
        case Term::age_reached: return N_("Age to be reached in months");
        case Term::chance_to_reach: return N_("Chance to reach that age");
        case Term::share_died: return N_("Share who have died");
        case Term::age_at_death_by: return N_("Age by which they have died");
        case Term::on_average: return N_("times on average");
        case Term::expected_received: return N_("Received on average");
        case Term::expected_own_paid: return N_("You pay on average");
        case Term::expected_left: return N_("Left to the family on average");
        case Term::expected_together: return N_("Received and left on average");
        case Term::expected_net: return N_("Net gain on average");
        case Term::discounted_net: return N_("Net gain on average at the discount rate");
        case Term::own_payment: return N_("Own payment");
        case Term::extra_payment: return N_("Paid more each time");
        case Term::months_apart: return N_("Months apart");
        case Term::months_after: return N_("Months after the first payment");
        case Term::annual_return: return N_("Return a year");
        case Term::family_return: return N_("Return a year with what the family gets");
        case Term::extra_return: return N_("Return a year of what is paid more");
        case Term::before_own_paid: return N_("Paid in all with the plan before");
        case Term::before_monthly: return N_("A month with the plan before");
        case Term::contribution_base: return N_("Contribution base");
        case Term::average_wage: return N_("Average wage");
        case Term::share_of_average: return N_("Share of the average wage");
        case Term::contribution_rate: return N_("Contribution rate");
        case Term::account_rate: return N_("Part for the account");
        case Term::month_contribution: return N_("Contribution of a month");
        case Term::month_to_account: return N_("To the account, a month");
        case Term::paid_months: return N_("Months paid");
        case Term::to_account: return N_("Paid into the account in all");
        case Term::arrears_interest: return N_("Interest on arrears");
        case Term::known_balance: return N_("Balance known so far");
        case Term::wage_index: return N_("Wage index");
        case Term::mean_wage_index: return N_("Average wage index");
        case Term::counted_years: return N_("Years of contribution");
        case Term::benefit_base: return N_("Benefit base");
        case Term::wage_growth: return N_("Assumed wage growth");
        case Term::growth_years: return N_("Years since it was published");
        case Term::employee_base_pension: return N_("Base pension (employees), a month");
        case Term::payout_months_before: return N_("Payout months at the age reached");
        case Term::payout_months_after: return N_("Payout months at the next age");
        case Term::months_past: return N_("Months past the age");
        case Term::months_between: return N_("Months between the ages");
        case Term::transitional_pension: return N_("Transitional pension, a month");
        case Term::other_parts: return N_("Other local parts, a month");
        case Term::income_per_head: return N_("Urban income per head, a month");
        case Term::grant_months: return N_("Months of the survivors' grant");
        case Term::employee_funeral: return N_("Funeral grant");
        case Term::employee_grant: return N_("Survivors' grant");
        case Term::resident_balance: return N_("Resident account");
        case Term::employee_balance: return N_("Employee account");
        case Term::overlap_paid: return N_("Paid for a year covered twice");
        case Term::overlap_months: return N_("Months covered twice");
        case Term::overlap_refund: return N_("Refund for a year covered twice");
        case Term::refunded: return N_("Refunded in all");
        case Term::joined_balance: return N_("Both accounts together");
        case Term::base_growth: return N_("Growth a year");
        case Term::growth_times: return N_("Times");
        case Term::first_month_number: return N_("Calendar month of the first payment");
        case Term::drawing_months: return N_("Months of drawing");
        case Term::draws: return N_("Draws from the account until then");
        case Term::month_draws: return N_("Draws in each month");
        case Term::deposit_rate: return N_("Interest of the deposit");
        case Term::deposit_moved: return N_("Put in or taken out in a month");
        case Term::deposit_months: return N_("For so many months");
        case Term::deposit_left: return N_("Left in the bank");
    }
    expects(false, "term_name: term without a name");
    return "";
}

const char* message(Topic topic) {
    switch (topic) {
        case Topic::tiers: return N_("Contribution tiers");
        case Topic::tier_wage_base: return N_("Wage base of the tiers");
        case Topic::grant_subsidies: return N_("Subsidy of collective grants");
        case Topic::subsidy_limit: return N_("Limit of the subsidies");
        case Topic::average_tier_supplement: return N_("Supplement by the average tier");
        case Topic::subsidies: return N_("Contribution subsidy");
        case Topic::yearly_cap: return N_("Yearly cap");
        case Topic::back_payment: return N_("Back-payment");
        case Topic::base_pension: return N_("Base pension");
        case Topic::long_payer_supplement: return N_("Long-payer supplement");
        case Topic::payout_months: return N_("Payout months");
        case Topic::pension_age: return N_("Pension age");
        case Topic::minimum_years: return N_("Minimum years");
        case Topic::pension_rounding: return N_("Rounding of the pension");
        case Topic::crediting_rate: return N_("Crediting rate");
        case Topic::interest_start: return N_("Interest start");
        case Topic::grant_cap: return N_("Cap of collective grants and sponsorship");
        case Topic::government_payment: return N_("Paid by the government on behalf");
        case Topic::old_age_supplement: return N_("Old-age supplement");
        case Topic::interest_while_drawing: return N_("Interest while drawing");
        case Topic::funeral_grant: return N_("Funeral grant");
        case Topic::inheritance: return N_("Inheritance");
        case Topic::certification: return N_("Proof of life");
        case Topic::scheme_start: return N_("Start of the scheme");
        case Topic::average_wage: return N_("Average wage");
        case Topic::base_limits: return N_("Limits of the contribution base");
        case Topic::benefit_base: return N_("Benefit base");
        case Topic::employee_contribution: return N_("Contribution of a flexible worker");
        case Topic::employee_crediting_rate: return N_("Crediting rate (employees)");
        case Topic::employee_payout_months: return N_("Payout months (employees)");
        case Topic::retirement_age: return N_("Statutory retirement age");
        case Topic::employee_minimum_months: return N_("Minimum years (employees)");
        case Topic::employee_rounding: return N_("Rounding (employees)");
        case Topic::survivor_grant: return N_("Survivors' benefits (employees)");
        case Topic::income_per_head: return N_("Urban income per head");
    }
    expects(false, "topic_name: topic without a name");
    return "";
}

const char* message(Evidence evidence) {
    switch (evidence) {
        case Evidence::official: return N_("official text");
        case Evidence::reported: return N_("press, official answer, or two sources that agree");
        case Evidence::unofficial: return N_("unofficial");
        case Evidence::derived: return N_("worked out from a printed rule");
        case Evidence::own: return N_("entered by the user");
    }
    expects(false, "evidence_name: evidence without a name");
    return "";
}

const char* step_message(std::int64_t step_fen) {
    if (step_fen == 1) return N_("to the fen");
    if (step_fen == 10) return N_("to the jiao");
    return step_fen == 100 ? N_("to the yuan") : N_("to steps of several fen");
}

const char* mode_message(Rounding how) {
    switch (how) {
        case Rounding::half_up: return N_("half up");
        case Rounding::down: return N_("cut");
        case Rounding::up: return N_("up");
    }
    expects(false, "rounding_name: unknown rounding");
    return "";
}

std::string years_text(int first, int last) {
    return first == last ? fmt::format("{}", first) : fmt::format("{}\u2013{}", first, last);
}

struct PlanWords {
    const Translate& tr;

    std::string operator()(const YearsBeforePension& entry) const {
        return fmt::format(fmt::runtime(tr(N_("{amount} a year for {years:# year|# years}"))),
                           fmt::arg("amount", plain_amount(entry.amount)),
                           fmt::arg("years", Counted{entry.years}));
    }
    std::string operator()(const KnownBalance& entry) const {
        return fmt::format(fmt::runtime(tr(N_("balance of {amount}, {years:# year|# years} paid"))),
                           fmt::arg("amount", plain_amount(entry.balance)),
                           fmt::arg("years", Counted{entry.years}));
    }
    std::string operator()(const BalanceAfter& entry) const {
        return fmt::format(fmt::runtime(tr(N_("balance of {amount} after {month}"))),
                           fmt::arg("amount", plain_amount(entry.balance)),
                           fmt::arg("month", iso(entry.month)));
    }
    std::string operator()(const CoverYears& entry) const {
        const bool one = entry.first == entry.last;
        const auto years = years_text(entry.first, entry.last);
        const auto say = [&](const char* message, Money amount) {
            return fmt::format(fmt::runtime(tr(message)), fmt::arg("amount", plain_amount(amount)),
                               fmt::arg("years", years));
        };
        std::vector<std::string> parts;
        if (entry.by_government) parts.push_back(say(N_("paid by the government for {years}"), {}));
        if (entry.amount != Money{})
            parts.push_back(
                say(one ? N_("{amount} for {years}") : N_("{amount} a year for {years}"),
                    entry.amount));
        if (entry.grant != Money{})
            parts.push_back(say(N_("collective grant of {amount} for {years}"), entry.grant));
        if (entry.sponsorship != Money{})
            parts.push_back(say(N_("sponsorship of {amount} for {years}"), entry.sponsorship));
        std::string text;
        for (const std::string& part : parts) text += (text.empty() ? "" : tr(N_(", "))) + part;
        if (entry.paid)
            text += fmt::format(fmt::runtime(tr(N_(" (paid in {month})"))),
                                fmt::arg("month", iso(*entry.paid)));
        return text;
    }
};

/// The same where room is short.
struct ShortPlanWords {
    const Translate& tr;

    std::string operator()(const YearsBeforePension& entry) const {
        // TRANSLATORS: a plan where room is short; {amount} is yuan a year.
        return fmt::format(fmt::runtime(tr(N_("{amount} x {years:# year|# years}"))),
                           fmt::arg("amount", plain_amount(entry.amount)),
                           fmt::arg("years", Counted{entry.years}));
    }
    std::string operator()(const KnownBalance& entry) const {
        return fmt::format(fmt::runtime(tr(N_("balance {amount}"))),
                           fmt::arg("amount", plain_amount(entry.balance)));
    }
    std::string operator()(const BalanceAfter& entry) const {
        return fmt::format(fmt::runtime(tr(N_("balance {amount}"))),
                           fmt::arg("amount", plain_amount(entry.balance)));
    }
    std::string operator()(const CoverYears& entry) const {
        // TRANSLATORS: what is paid for calendar years, such as 2023-2039.
        const char* message = entry.by_government && entry.amount == Money{}
                                  ? N_("government ({years})")
                                  : N_("{amount} ({years})");
        return fmt::format(
            fmt::runtime(tr(message)),
            fmt::arg("amount", plain_amount(entry.amount + entry.grant + entry.sponsorship)),
            fmt::arg("years", years_text(entry.first, entry.last)));
    }
};

/// A long record as a whole: how many years, from when to when, and between which amounts.
std::string summed_up(const Record& plan, const Translate& tr) {
    int first = 9999;
    int last = 0;
    Money least = Money::from_fen(std::numeric_limits<std::int64_t>::max());
    Money most;
    std::set<int> years;
    for (const RecordEntry& entry : plan.entries)
        if (const auto* cover = std::get_if<CoverYears>(&entry)) {
            first = std::min(first, cover->first);
            last = std::max(last, cover->last);
            least = std::min(least, cover->amount);
            most = std::max(most, cover->amount);
            for (int year = cover->first; year <= cover->last; ++year) years.insert(year);
        }
    return fmt::format(
        fmt::runtime(tr(least == most
                            ? N_("{most} a year, {count:# year|# years} of {years}")
                            : N_("{least} to {most} a year, {count:# year|# years} of {years}"))),
        fmt::arg("least", plain_amount(least)), fmt::arg("most", plain_amount(most)),
        fmt::arg("count", Counted{static_cast<std::int64_t>(years.size())}),
        fmt::arg("years", years_text(first, last)));
}

/// Every entry in words, or all of them summed up where there are more than that.
template <class Words>
std::string in_words(const Record& plan, std::size_t most, const Translate& tr) {
    const bool of_years = std::ranges::any_of(plan.entries, [](const RecordEntry& entry) {
        return std::holds_alternative<CoverYears>(entry);
    });
    if (plan.entries.size() > most && of_years) return summed_up(plan, tr);
    if (plan.entries.empty()) return tr(N_("nothing is paid"));
    std::string text;
    for (const RecordEntry& entry : plan.entries)
        text += (text.empty() ? "" : tr(N_(", "))) + std::visit(Words{tr}, entry);
    return text;
}

}  // namespace

std::string term_name(Term term, const Translate& tr) {
    return tr(message(term));
}

std::string topic_name(Topic topic, const Translate& tr) {
    return tr(message(topic));
}

std::string topic_name(std::string_view topic_code, const Translate& tr) {
    for (const Topic topic : all_topics)
        if (topic_code == code(topic)) return topic_name(topic, tr);
    if (topic_code == "place") return tr(N_("Place"));
    if (topic_code == "source") return tr(N_("Document"));
    if (topic_code == "change_record") return tr(N_("Record of changes"));
    return std::string{topic_code};
}

std::string evidence_name(Evidence evidence, const Translate& tr) {
    return tr(message(evidence));
}

std::string program_title(const Translate& tr) {
    // TRANSLATORS: the program's name.
    return fmt::format("{} {}", tr(N_("Yibizhang")), program_version);
}

std::string sex_name(Sex sex, const Translate& tr) {
    return tr(sex == Sex::male ? N_("male") : N_("female"));
}

std::string burial_name(Burial burial, const Translate& tr) {
    return tr(burial == Burial::cremation ? N_("cremation") : N_("another burial"));
}

std::string group_name(Group group, const Translate& tr) {
    switch (group) {
        case Group::ordinary: return tr(N_("Ordinary resident"));
        case Group::severely_disabled: return tr(N_("Severely disabled"));
        case Group::subsistence_allowance: return tr(N_("On subsistence allowance"));
        case Group::extreme_poverty: return tr(N_("In extreme poverty"));
        case Group::registered_poor: return tr(N_("Registered as poor"));
        case Group::family_planning: return tr(N_("Special family-planning family"));
        case Group::other_hardship: return tr(N_("Other hardship"));
    }
    expects(false, "group_name: group without a name");
    return "";
}

std::string place_name(const Place& place, const Translate& tr) {
    return tr.is_chinese() || place.name_en.empty() ? place.name_zh : place.name_en;
}

std::string plan_name(const Record& plan, const Translate& tr) {
    const std::string words = in_words<PlanWords>(plan, 8, tr);
    if (plan.name.empty()) return words;
    // TRANSLATORS: {name} is what somebody calls a plan, {words} what it pays.
    return fmt::format(fmt::runtime(tr(N_("{name} ({words})"))), fmt::arg("name", plan.name),
                       fmt::arg("words", words));
}

std::string short_plan_name(const Record& plan, const Translate& tr) {
    return plan.name.empty() ? in_words<ShortPlanWords>(plan, 2, tr) : plan.name;
}

std::string no_pension(const NotEntitled& why, const Translate& tr) {
    return fmt::format(fmt::runtime(tr(N_("no pension: {missing:# year is|# years are} missing"))),
                       fmt::arg("missing", Counted{why.missing}));
}

std::string conditional_sentence(const Projection& made, const Translate& tr) {
    if (!made.not_entitled || !made.not_entitled->account_pension) return "";
    const bool dated = made.growth.basis == Basis::dated;
    return fmt::format(
        fmt::runtime(
            tr(dated ? N_("Were the missing years there, the money paid would bring {amount} "
                          "yuan a month from the account from {month} on, and the base "
                          "pension beside it.")
                     : N_("Were the missing years there, the money paid would bring {amount} "
                          "yuan a month from the account, and the base pension beside it."))),
        fmt::arg("amount", amount(*made.not_entitled->account_pension)),
        fmt::arg("month", month_text(made.start.first, tr)));
}

std::string interest_start_name(InterestStart start, const Translate& tr) {
    switch (start) {
        case InterestStart::payment_month: return tr(N_("from the month of payment"));
        case InterestStart::next_month: return tr(N_("from the month after"));
        case InterestStart::next_january: return tr(N_("from the next January"));
    }
    expects(false, "interest_start_name: unknown start");
    return "";
}

std::string retirement_category_name(RetirementCategory category, const Translate& tr) {
    switch (category) {
        case RetirementCategory::male_60: return tr(N_("men"));
        case RetirementCategory::female_55: return tr(N_("women, formerly 55"));
        case RetirementCategory::female_50: return tr(N_("women, formerly 50"));
    }
    expects(false, "retirement_category_name: category without a name");
    return "";
}

std::string rounding_name(PensionRounding rounding, const Translate& tr) {
    return fmt::format(
        fmt::runtime(tr(N_("{step}, {mode}, {parts}"))),
        fmt::arg("step", tr(step_message(rounding.rule.step_fen))),
        fmt::arg("mode", tr(mode_message(rounding.rule.how))),
        fmt::arg("parts", tr(rounding.each_part ? N_("each part") : N_("on the sum"))));
}

std::string rounding_rule_name(RoundingRule rule, const Translate& tr) {
    // TRANSLATORS: how one number is rounded, such as "to the fen, half up".
    return fmt::format(fmt::runtime(tr(N_("{step}, {mode}"))),
                       fmt::arg("step", tr(step_message(rule.step_fen))),
                       fmt::arg("mode", tr(mode_message(rule.how))));
}

namespace {

std::string what_it_was(const ChangedByHand& changed, const Translate& tr) {
    std::string text;
    for (const FileRow& row : changed.from) {
        const std::string one = columns_text(row, tr);
        if (!one.empty()) text += (text.empty() ? "" : tr(N_("; "))) + one;
    }
    return text.empty() ? nothing() : text;
}

std::string printed_document(const Provenance& provenance) {
    std::string text;
    if (provenance.source) {
        text = provenance.source->document;
        if (!provenance.source->document_no.empty()) text += " " + provenance.source->document_no;
    }
    if (!provenance.clause.empty()) text += " " + provenance.clause;
    return text;
}

}  // namespace

std::string document_text(const Provenance& provenance, const Translate& tr) {
    const std::string document = printed_document(provenance);
    if (!provenance.changed) return document;
    // TRANSLATORS: {before} is what the figure was, such as "a month 155.00 yuan".
    return fmt::format(fmt::runtime(tr(N_("own figure, changed on {day}; before: {before}, by "
                                          "{document}"))),
                       fmt::arg("day", provenance.changed->on),
                       fmt::arg("before", what_it_was(*provenance.changed, tr)),
                       fmt::arg("document", document));
}

std::string source_text(const Provenance& provenance, const Translate& tr) {
    std::string text = document_text(provenance, tr);
    if (provenance.unconfirmed) text += " [" + tr(N_("not confirmed")) + "]";
    return provenance.announced ? text + " [" + tr(N_("announced, not confirmed")) + "]" : text;
}

}  // namespace pension
