// SPDX-License-Identifier: Apache-2.0
#include "app/sheets/comparison_table.hpp"
#include "app/sheets/sheet_parts.hpp"
#include "app/sheets/what_is_asked.hpp"
#include "app/words/amounts.hpp"
#include "app/words/filled.hpp"
#include "app/words/terms.hpp"
#include "base/decimal.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>
#include <utility>

namespace pension {

namespace {

/// The life table behind what is received on average; none where nothing is.
const LifeTableSource* table_used(const Comparison& comparison) {
    const bool is_used = std::ranges::any_of(
        comparison.plans, [](const PlanResult& plan) { return plan.expected.has_value(); });
    const Case& asked = comparison.asked;
    return is_used ? &asked.assumptions.lives->of(*asked.sex).source() : nullptr;
}

std::string table_title(const LifeTableSource& table, const Translate& tr) {
    return tr.is_chinese() || table.title_en.empty() ? table.title_zh : table.title_en;
}

/// The life table, and what it is scaled to.
void add_lives(const Comparison& comparison, const Translate& tr, std::vector<std::string>& lines) {
    const LifeTableSource* table = table_used(comparison);
    if (!table) return;
    const auto add = [&](const char* message,
                         const std::vector<std::pair<std::string, std::string>>& facts) {
        lines.push_back(filled(message, facts, tr));
    };
    add(N_("Life table: {title}"), {{"title", table_title(*table, tr)}});
    const Assumptions& assumed = comparison.asked.assumptions;
    // Reckoned with, so it is not an error.
    const auto scaled_to = expectancy_assumed(assumed);
    if (!scaled_to || !scaled_to.value()) return;
    const auto years = [](Age age) { return decimal_text(age.ten_thousandths(), 4); };
    if (const auto& known = assumed.regional_expectancy)
        add(N_("Life expectancy at birth in {year}: {region} here, {nation} in the nation; "
               "{nation_today} in the nation in {today_year}, so with the same gap {today} here"),
            {{"year", fmt::format("{}", known->year)},
             {"region", years(known->region)},
             {"nation", years(known->nation)},
             {"nation_today", years(known->nation_today)},
             {"today_year", fmt::format("{}", known->today_year)},
             {"today", years(*scaled_to.value())}});
    add(N_("The life table is scaled to a life expectancy at birth of {today}"),
        {{"today", years(*scaled_to.value())}});
}

/// What was typed to be told beside the plans: a missed proof of life, prices, a deposit.
void add_beside(const Comparison& comparison, const Translate& tr,
                std::vector<std::string>& lines) {
    const Assumptions& assumed = comparison.asked.assumptions;
    const auto add = [&](const char* message, const std::string& value) {
        lines.push_back(fmt::format(fmt::runtime(tr(message)), fmt::arg("value", value)));
    };
    if (comparison.asked.missed_certification)
        lines.push_back(tr(
            N_("What is not paid for want of a proof of life stays in the account until it is made "
               "good; if it never is, nothing more of it is counted for the family")));
    if (assumed.inflation != Rate{}) {
        add(N_("Prices rise by {value} a year"), percent(assumed.inflation));
        if (comparison.asked.basis == Basis::dated)
            add(N_("Today's money is that of {value}"), month_text(comparison.asked.as_of, tr));
        else
            lines.push_back(tr(N_("Today's money is that of the month before the pension begins")));
    }
    if (assumed.deposit)
        add(N_("Deposit: {value} a year, settled each 31 December; what goes in or out counts from "
               "the month after; no tax on interest"),
            percent(*assumed.deposit));
}

}  // namespace

std::vector<std::string> life_sentences(const Comparison& comparison, const Translate& tr) {
    const auto years = [](double age) { return fmt::format("{:.1f}", age); };
    const auto chance = [](double share) { return fmt::format("{:.1f}%", share * 100); };
    std::vector<std::string> sentences;
    for (const PlanResult& plan : comparison.plans) {
        if (!plan.expected) continue;
        const Expected& by = *plan.expected;
        auto sentence = fmt::format(
            fmt::runtime(
                tr(N_("Of people of that age and sex half live beyond {half}; one in ten dies "
                      "before {early}, one in ten lives beyond {late}. Chance to reach 80: "
                      "{reach_80}, 90: {reach_90}, 100: {reach_100}."))),
            fmt::arg("half", years(by.death_age_p50)), fmt::arg("early", years(by.death_age_p10)),
            fmt::arg("late", years(by.death_age_p90)), fmt::arg("reach_80", chance(by.reach_80)),
            fmt::arg("reach_90", chance(by.reach_90)), fmt::arg("reach_100", chance(by.reach_100)));
        if (std::ranges::find(sentences, sentence) == sentences.end())
            sentences.push_back(std::move(sentence));
    }
    return sentences;
}

std::vector<std::string> assumption_lines(const Comparison& comparison, const Translate& tr) {
    const Assumptions& assumed = comparison.asked.assumptions;
    std::vector<std::string> lines;
    const auto add = [&](const char* message, const std::string& value) {
        lines.push_back(fmt::format(fmt::runtime(tr(message)), fmt::arg("value", value)));
    };
    const bool dated = comparison.asked.basis == Basis::dated;
    if (assumed.interest || !dated)
        add(dated ? N_("Account interest of years without a published rate: {value} a year")
                  : N_("Account interest: {value} a year"),
            percent(assumed.interest.value_or(Rate{})));
    else
        lines.push_back(
            tr(N_("Account interest of years without a published rate: as in the year "
                  "before, else none")));
    if (dated) lines.push_back(tr(N_("After its last figure each rule goes on as it says")));
    if (assumed.earliest_known)
        lines.push_back(tr(N_("Before its first figure each rule is taken to have been the same")));
    if (assumed.unconfirmed)
        lines.push_back(
            tr(N_("Figures that no document confirms are used where there are no facts; "
                  "* marks what rests on them")));
    if (assumed.latest_known)
        lines.push_back(tr(N_("A rule that ran out is taken to go on as before")));
    if (comparison.asked.household_since)
        add(N_("Household registered at the place since {value}"),
            iso(*comparison.asked.household_since));
    if (assumed.burial) add(N_("Burial: {value}"), burial_name(*assumed.burial, tr));
    if (any_interest(comparison)) {
        const auto* start = comparison.rules.interest_start.find(comparison.asked.as_of);
        add(N_("Money bears interest {value}"),
            interest_start_name(start ? start->value : InterestStart::next_month, tr));
    }
    add(N_("Paid each year in month {value}"), fmt::format("{}", assumed.pay_month));
    if (const auto* yuan = std::get_if<Money>(&assumed.base_growth))
        add(N_("Base pension grows by {value} yuan each year"), amount(*yuan));
    else if (const auto* rate = std::get_if<Rate>(&assumed.base_growth))
        add(N_("Base pension grows by {value} each year"), percent(*rate));
    else
        lines.push_back(tr(N_("The base pension does not grow")));
    add_beside(comparison, tr, lines);
    add_lives(comparison, tr, lines);
    add(N_("Rounding: {value}"),
        rounding_name(rounding_in(comparison.rules, comparison.asked.as_of), tr));
    return lines;
}

std::string basis_sentence(const Comparison& comparison, const Translate& tr) {
    if (comparison.asked.basis == Basis::dated)
        return fmt::format(
            fmt::runtime(tr(N_("Dated basis: the policy of each month, as known in {month}."))),
            fmt::arg("month", month_text(comparison.asked.as_of, tr)));
    return fmt::format(
        fmt::runtime(tr(N_("Leaflet basis: the policy of {month} is taken to hold for ever."))),
        fmt::arg("month", month_text(comparison.asked.as_of, tr)));
}

std::vector<std::string> stay_lines(const ResidentRules& rules, const Translate& tr) {
    const bool all_ordinary = std::ranges::all_of(
        rules.stays, [](const KnownStay& stay) { return stay.group == Group::ordinary; });
    std::vector<std::string> lines;
    for (const KnownStay& stay : rules.stays) {
        const char* message = N_("From {from} to {until}: {where} (policy id {id})");
        if (stay.from == beginning_of_time) message = N_("Until {until}: {where} (policy id {id})");
        if (stay.until == end_of_time) message = N_("From {from} on: {where} (policy id {id})");
        std::string where = place_name(stay.place, tr);
        if (!all_ordinary) where += tr(N_(", ")) + group_name(stay.group, tr);
        lines.push_back(filled(message,
                               {{"from", month_text(stay.from, tr)},
                                {"until", month_text(stay.until, tr)},
                                {"where", where},
                                {"id", short_policy_id(stay.policy_id)}},
                               tr));
    }
    return lines;
}

std::vector<std::string> question_lines(const Comparison& comparison, const Translate& tr) {
    std::vector<std::string> lines{basis_sentence(comparison, tr)};
    for (std::string& stay : stay_lines(comparison.rules, tr)) lines.push_back(std::move(stay));
    if (std::string past = shared_past(comparison, tr); !past.empty())
        lines.push_back(std::move(past));
    return lines;
}

namespace {

/// When figures of a kind can have mattered: those of payments while something was paid in, the
/// others from the first pension month on.
struct UsedMonths {
    std::optional<Month> first_paid{};
    Month first_pension = Year{2999} / std::chrono::December;
    Month last_pension_start{};
    bool grants = false;         ///< Collective grants or sponsorship are among the payments.
    bool government = false;     ///< So is what the government pays on behalf.
    bool certification = false;  ///< A proof of life was missed.
    bool dated = false;

    bool of(Topic topic, Month from, std::optional<Month> until_before) const {
        if ((topic == Topic::certification && !certification) ||
            (topic == Topic::scheme_start && !dated) || (topic == Topic::grant_cap && !grants) ||
            (topic == Topic::government_payment && !government))
            return false;
        switch (topic) {
            case Topic::tiers:
            case Topic::subsidies:
            case Topic::yearly_cap:
            case Topic::back_payment:
            case Topic::grant_cap:
            case Topic::government_payment:
            case Topic::crediting_rate:
            case Topic::interest_start:
                return first_paid && from < last_pension_start &&
                       (!until_before || *until_before > *first_paid);
            default: return !until_before || *until_before > first_pension;
        }
    }
};

UsedMonths used_months(const Comparison& comparison) {
    UsedMonths used;
    used.dated = comparison.asked.basis == Basis::dated;
    used.certification = comparison.asked.missed_certification.has_value();
    for (const PlanResult& plan : comparison.plans) {
        const auto& [start, paid] = std::tie(plan.projection.start, plan.projection.paid);
        used.first_pension = std::min(used.first_pension, start.first);
        used.last_pension_start = std::max(used.last_pension_start, start.first);
        for (const Contribution& posting : paid.postings) {
            used.grants |= posting.grants > Money{};
            used.government |= posting.government > Money{};
        }
        if (paid.postings.empty()) continue;
        const Month first = paid.postings.front().month;
        used.first_paid = used.first_paid ? std::min(*used.first_paid, first) : first;
    }
    return used;
}

}  // namespace

std::vector<std::string> source_lines(const Comparison& comparison, const Translate& tr) {
    std::vector<std::pair<std::string, std::string>> documents;
    // One line for each document; the clause stands with what it is about.
    const auto add = [&](Provenance provenance, Topic of) {
        std::string topic = topic_name(of, tr);
        if (!provenance.clause.empty()) topic += " " + std::exchange(provenance.clause, {});
        const std::string text =
            fmt::format(fmt::runtime(tr(N_("{source} ({evidence})"))),
                        fmt::arg("source", source_text(provenance, tr)),
                        fmt::arg("evidence", evidence_name(evidence_of(provenance), tr)));
        const auto known = std::ranges::find(documents, text, [](auto& d) { return d.first; });
        if (known == documents.end())
            documents.emplace_back(text, topic);
        else if (!known->second.ends_with(topic))
            known->second += tr(N_(", ")) + topic;
    };
    const UsedMonths used = used_months(comparison);
    for_each_timeline(comparison.rules, [&](const auto& rule) {
        const auto& figures = rule.entries();
        for (auto figure = figures.begin(); figure != figures.end(); ++figure) {
            const auto next = std::next(figure);
            const bool is_used =
                used.of(rule.topic(), figure->from,
                        next == figures.end() ? std::optional<Month>{} : next->from);
            if (is_used && figure->provenance && figure->provenance->source)
                add(*figure->provenance, rule.topic());
        }
    });
    std::vector<std::string> lines;
    for (const auto& [document, topics] : documents)
        lines.push_back(fmt::format(fmt::runtime(tr(N_("{document}: {topics}"))),
                                    fmt::arg("document", document), fmt::arg("topics", topics)));
    // Its terms ask for these words beside every result.
    if (const LifeTableSource* table = table_used(comparison); table && !table->attribution.empty())
        lines.push_back(filled(N_("Life table: {title}"), {{"title", table->attribution}}, tr));
    return lines;
}

std::string office_sentence(const Translate& tr) {
    return tr(
        N_("This is a reckoning, not a decision: the local office decides what is paid "
           "(telephone 12333)."));
}

}  // namespace pension
