// SPDX-License-Identifier: Apache-2.0
#include "calc/resident/figure_warnings.hpp"

#include "base/decimal.hpp"
#include "policy/stale.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace pension {

namespace {

using Facts = std::vector<std::pair<std::string, std::string>>;

Facts names_of(const Place& place) {
    return {{"place", place.name_zh}, {"place_en", place.name_en}};
}

template <class T>
Facts facts_of(const Timeline<T>& rule, const Dated<T>& figure, const Place& place) {
    return {{"rule", code(rule.topic())},
            {"from", iso(figure.provenance->from)},
            {"place", place.name_zh},
            {"place_en", place.name_en},
            {"area", fmt::format("{:06}", figure.provenance->area)}};
}

/// The document of a figure that nothing confirms, with its letter.
Facts unconfirmed_facts(Facts facts, const Provenance& provenance) {
    facts.emplace_back("source", provenance.source ? provenance.source->document : "");
    return facts;
}

/// A figure that is one amount, as it stands beside what others say; else empty.
template <class T>
std::string one_amount(const T& /*figure*/) {
    return {};
}
std::string one_amount(const BaseBands& bands) {
    return bands.size() == 1 ? decimal_text(bands.front().per_month.fen(), 2) : "";
}
std::string one_amount(const LongPayerBrackets& brackets) {
    const bool is_one = brackets.size() == 1 && brackets.front().share_of_base == Rate{};
    return is_one ? decimal_text(brackets.front().per_year.fen(), 2) : "";
}

/// A warning for each source that says something else than an unconfirmed figure.
template <class T>
std::vector<Warning> disagreements(const Timeline<T>& rule, const Dated<T>& figure,
                                   const Place& place) {
    std::vector<Warning> all;
    for (const OtherSaying& other : figure.provenance->others) {
        Facts facts = unconfirmed_facts(facts_of(rule, figure, place), *figure.provenance);
        if (const std::string value = one_amount(figure.value); !value.empty())
            facts.emplace_back("value", value);
        facts.emplace_back("other", other.value);
        facts.emplace_back("other_source", other.source);
        facts.emplace_back("other_month", other.month);
        all.push_back({WarningCode::sources_disagree, std::move(facts)});
    }
    return all;
}

/// Which figures of a place are looked at: those in force today, else in the month of its last stay
/// that lies nearest.
struct LookedAt {
    const Place* place = nullptr;
    Month month{};
    bool is_over = false;
};

std::vector<LookedAt> looked_at(const ResidentRules& rules, Month as_of) {
    std::vector<LookedAt> all{{&rules.place_in(as_of), as_of}};
    for (auto stay = rules.stays.rbegin(); stay != rules.stays.rend(); ++stay) {
        const auto known = [&](const LookedAt& each) {
            return each.place->code == stay->place.code;
        };
        if (std::ranges::none_of(all, known))
            all.push_back(
                {&stay->place, std::clamp(as_of, stay->from, stay->until), stay->until < as_of});
    }
    return all;
}

/// Adds what was not said yet: two stays can rest on one figure.
class Warnings {
public:
    explicit Warnings(std::vector<Warning>& all) : all_{all} {}

    void add(WarningCode code, Facts facts) {
        Warning warning{code, std::move(facts)};
        if (!has(warning)) all_.push_back(std::move(warning));
    }
    bool has(const Warning& warning) const {
        return std::ranges::find(all_, warning) != all_.end();
    }

private:
    std::vector<Warning>& all_;
};

template <class T>
void warn(const Timeline<T>& rule, const ResidentRules& rules,
          const std::vector<LookedAt>& looked_at, Month as_of, Warnings& warnings) {
    // Only where the pension is drawn does a base pension count.
    const auto counts = [&](const Place& place) {
        return rule.topic() != Topic::base_pension || place.code == rules.place.code;
    };
    for (const Dated<T>& figure : rule.entries()) {
        const Place& place = rules.place_in(figure.from);
        if (figure.provenance && figure.provenance->unconfirmed && counts(place) &&
            rule.unchanged_until(figure.from) >= as_of) {
            warnings.add(WarningCode::unconfirmed_figure,
                         unconfirmed_facts(facts_of(rule, figure, place), *figure.provenance));
            for (Warning& each : disagreements(rule, figure, place))
                warnings.add(each.code, std::move(each.facts));
        }
        if (figure.provenance && figure.provenance->announced && counts(place))
            warnings.add(WarningCode::announced_figure, facts_of(rule, figure, place));
    }
    for (const auto& [place, month, is_over] : looked_at) {
        const Dated<T>* figure = rule.find(month);
        if (!figure || !figure->provenance || !counts(*place)) continue;
        const auto& until = figure->provenance->until;
        if (!until || *until >= month) continue;
        auto facts = facts_of(rule, *figure, *place);
        facts.emplace_back("last", iso(*until));
        warnings.add(WarningCode::assumed_latest, std::move(facts));
    }
    if (!is_local_by_nature(rule.topic())) return;
    for (const auto& [place, month, is_over] : looked_at) {
        const Dated<T>* figure = rule.find(month);
        // Typed by the user, it comes from no document.
        if (!figure || !figure->provenance || !counts(*place)) continue;
        const auto say = [&, where = place](WarningCode code) {
            warnings.add(code, facts_of(rule, *figure, *where));
        };
        // That the nation's minimum stands in for a base pension is a warning of its own.
        const bool is_minimum =
            rule.topic() == Topic::base_pension && figure->provenance->area == nation;
        if (figure->provenance->is_floor && !is_minimum)
            say(WarningCode::floor_used);
        else if (figure->provenance->area != place->code && !is_minimum)
            say(WarningCode::inherited_figure);
        if (!is_over && is_stale(*figure->provenance, as_of)) say(WarningCode::stale_figure);
        if (!figure->provenance->complete) say(WarningCode::incomplete_list);
    }
}

/// In which of the months a rule is looked up, in order; empty for one that only today's figure
/// matters of.
std::vector<Month> months_of(Topic topic, const MonthsUsed& used, Month as_of) {
    std::vector<Month> months;
    if (topic == Topic::tiers || topic == Topic::subsidies || topic == Topic::grant_subsidies ||
        topic == Topic::subsidy_limit)
        months = used.payments;
    if (topic == Topic::back_payment) months = used.back_payments;
    if (topic == Topic::base_pension && used.first_pension_month)
        for (Month month = *used.first_pension_month; month <= as_of; month += Months{1})
            months.push_back(month);
    return months;
}

/// Figures of other months than today's: those of the level above, and those that are taken to have
/// held before they came.
template <class T>
void warn_of_months_used(const Timeline<T>& rule, const ResidentRules& rules,
                         const MonthsUsed& used, Month as_of, Warnings& warnings) {
    struct Use {
        const Dated<T>* figure;
        const Place* place;
        Month first;
        Month last;
    };
    std::vector<Use> uses;
    for (const Month month : months_of(rule.topic(), used, as_of)) {
        const Dated<T>* figure = rule.find(month);
        if (!figure || !figure->provenance) continue;
        const Place& place = rules.place_in(month);
        if (uses.empty() || uses.back().figure != figure || uses.back().place->code != place.code)
            uses.push_back({figure, &place, month, month});
        uses.back().last = month;
    }
    for (const auto& [figure, place, first, last] : uses) {
        const bool above = figure->provenance->area != place->code;
        const bool early = first < figure->provenance->from;
        if (!above && !early && figure->provenance->complete) continue;
        const auto facts = facts_of(rule, *figure, *place);
        if (early)
            warnings.add(
                above ? WarningCode::assumed_earliest_above : WarningCode::assumed_earliest, facts);
        if (!is_local_by_nature(rule.topic())) continue;
        if (!figure->provenance->complete) warnings.add(WarningCode::incomplete_list, facts);
        if (figure->provenance->unconfirmed)
            warnings.add(WarningCode::unconfirmed_figure,
                         unconfirmed_facts(facts, *figure->provenance));
        const Warning said{WarningCode::inherited_figure, facts};
        if (!above || warnings.has(said)) continue;
        auto then = facts;
        then.emplace_back("first", iso(first));
        then.emplace_back("last", iso(last));
        warnings.add(WarningCode::inherited_then, std::move(then));
    }
}

void warn_below_minimum(const ResidentRules& rules, Month as_of, Warnings& warnings) {
    const Month month = rules.stays.empty() ? as_of : std::max(as_of, rules.stays.back().from);
    const auto* bands = rules.base_pension.find(month);
    const auto* minimum = rules.base_pension_floor.find(month);
    if (!bands || !minimum) return;
    const auto lowest = std::ranges::min_element(bands->value, {}, &BaseBand::per_month);
    const Money base = lowest->per_month;
    const Money least = base_at(minimum->value, {lowest->age_in_months});
    if (base >= least) return;
    Facts facts = names_of(rules.place);
    facts.emplace_back("base", decimal_text(base.fen(), 2));
    facts.emplace_back("minimum", decimal_text(least.fen(), 2));
    facts.emplace_back("from", iso(minimum->provenance->from));
    warnings.add(WarningCode::below_minimum, std::move(facts));
}

/// Years in which an account holds money and that no rate is known for; in one go for each place.
void warn_of_missing_rates(const ResidentRules& rules, std::pair<int, int> years,
                           Warnings& warnings) {
    const Place* place = nullptr;
    int first = 0;
    const auto say_until = [&](int last) {
        if (!place) return;
        Facts facts = names_of(*place);
        facts.emplace_back("first", fmt::format("{}", first));
        facts.emplace_back("last", fmt::format("{}", last));
        warnings.add(WarningCode::crediting_rate_missing, std::move(facts));
        place = nullptr;
    };
    for (int year = years.first; year <= years.second; ++year) {
        const Month january = Year{year} / std::chrono::January;
        const Place& then = rules.place_in(january);
        const bool is_missing = !rules.crediting_rate.find(january);
        if (place && (!is_missing || place->code != then.code)) say_until(year - 1);
        if (!is_missing || place) continue;
        place = &then;
        first = year;
    }
    say_until(years.second);
}

/// The nation sets the least; a place may pay more and most do.
/// Source: 国发〔2014〕8号 section 6: 中央确定基础养老金最低标准，地方可适当提高.
void warn_of_national_base(const ResidentRules& rules, Month as_of, Warnings& warnings) {
    const Month month = rules.stays.empty() ? as_of : std::max(as_of, rules.stays.back().from);
    const auto* base = rules.base_pension.find(month);
    const bool has_document = base && base->provenance && base->provenance->source;
    if (!has_document || base->provenance->area != nation || rules.place.code == nation) return;
    const auto lowest = std::ranges::min_element(base->value, {}, &BaseBand::per_month);
    Facts facts = names_of(rules.place);
    facts.emplace_back("base", decimal_text(lowest->per_month.fen(), 2));
    facts.emplace_back("from", iso(base->provenance->from));
    warnings.add(WarningCode::national_base_used, std::move(facts));
}

/// The stays of the person; one without an end where there are no others.
std::vector<KnownStay> stays_of(const ResidentRules& rules, const Case& asked) {
    if (!rules.stays.empty()) return rules.stays;
    KnownStay all{rules.place, asked.group, beginning_of_time, end_of_time};
    all.says_something_for_the_group = rules.says_something_for_the_group;
    return {all};
}

/// Whether the rule has no figure from the first to the last month of the stay.
template <class T>
bool is_silent(const Timeline<T>& rule, const KnownStay& stay) {
    return !rule.find(stay.from) && rule.unchanged_until(stay.from) >= stay.until;
}

/// How a user's own life table was understood.
void add_reading(const LifeTables& lives, Warnings& warnings) {
    const LifeTableReading& reading = *lives.reading;
    const std::string& table = lives.male.source().id;
    const auto number = [](int value) { return fmt::format("{}", value); };
    Facts facts{
        {"table", table}, {"first", number(reading.first_age)}, {"last", number(reading.last_age)}};
    if (reading.only || reading.is_of_all) {
        facts.emplace_back("column", reading.male_column);
    } else {
        facts.emplace_back("male", reading.male_column);
        facts.emplace_back("female", reading.female_column);
    }
    warnings.add(reading.only == Sex::male     ? WarningCode::life_table_read_of_men
                 : reading.only == Sex::female ? WarningCode::life_table_read_of_women
                 : reading.is_of_all           ? WarningCode::life_table_read_of_all
                                               : WarningCode::life_table_read,
                 std::move(facts));
    if (reading.is_open_ended)
        warnings.add(WarningCode::life_table_open_ended,
                     {{"table", table}, {"age", number(reading.last_age)}});
    if (reading.year)
        warnings.add(WarningCode::life_table_year_taken, {{"table", table},
                                                          {"year", number(*reading.year)},
                                                          {"first", number(reading.first_year)},
                                                          {"last", number(reading.last_year)}});
    if (reading.parts != 1)
        warnings.add(WarningCode::life_table_in_parts,
                     {{"table", table}, {"parts", number(reading.parts)}});
}

}  // namespace

std::vector<Warning> unconfirmed_offers(const ResidentRules& with, Month month) {
    std::vector<Warning> offers;
    for_each_timeline(with, [&](const auto& rule) {
        const auto* figure = rule.find(month);
        if (!figure || !figure->provenance || !figure->provenance->unconfirmed) return;
        const Place& place = with.place_in(month);
        Facts facts = unconfirmed_facts(facts_of(rule, *figure, place), *figure->provenance);
        if (const std::string value = one_amount(figure->value); !value.empty())
            facts.emplace_back("value", value);
        offers.push_back({WarningCode::unconfirmed_offered, std::move(facts)});
        std::ranges::move(disagreements(rule, *figure, place), std::back_inserter(offers));
    });
    return offers;
}

std::vector<Warning> figure_warnings(const ResidentRules& rules, const Case& asked,
                                     const MonthsUsed& used) {
    std::vector<Warning> all;
    Warnings warnings{all};
    const auto looked = looked_at(rules, asked.as_of);
    for_each_timeline(rules,
                      [&](const auto& rule) { warn(rule, rules, looked, asked.as_of, warnings); });
    if (asked.basis == Basis::dated)
        for_each_timeline(rules, [&](const auto& rule) {
            warn_of_months_used(rule, rules, used, asked.as_of, warnings);
        });
    warn_below_minimum(rules, asked.as_of, warnings);
    warn_of_national_base(rules, asked.as_of, warnings);
    // A rate that was typed stands in the rules by now, whatever it is.
    if (asked.basis == Basis::dated && used.account_years)
        warn_of_missing_rates(rules, *used.account_years, warnings);
    if (!asked.assumptions.latest_known)
        for (const auto& [topic, provenance] : rules.ran_out) {
            if (*provenance->until >= asked.as_of) continue;
            Facts facts{{"rule", code(topic)}, {"last", iso(*provenance->until)}};
            for (auto& name : names_of(rules.place)) facts.push_back(std::move(name));
            warnings.add(WarningCode::ran_out, std::move(facts));
        }
    const bool bears_interest =
        asked.assumptions.interest.value_or(Rate{}) != Rate{} ||
        std::ranges::any_of(rules.crediting_rate.entries(),
                            [](const Dated<Rate>& rate) { return rate.value != Rate{}; });
    const auto stays = stays_of(rules, asked);
    for (const KnownStay& stay : stays) {
        if (stay.group != Group::ordinary && !stay.says_something_for_the_group) {
            Facts facts{{"group", std::string{code(stay.group)}}};
            for (auto& name : names_of(stay.place)) facts.push_back(std::move(name));
            warnings.add(WarningCode::group_without_rules, std::move(facts));
        }
        if (bears_interest && is_silent(rules.interest_start, stay))
            warnings.add(WarningCode::interest_start_silent, names_of(stay.place));
    }
    // Put in by the basis, a typed month comes from no document.
    if (const auto& start = rules.scheme_start.entries();
        asked.scheme_start && !start.empty() && start.front().provenance) {
        Facts facts = names_of(rules.place);
        facts.emplace_back("month", iso(start.front().value.month));
        facts.emplace_back("typed", iso(*asked.scheme_start));
        warnings.add(WarningCode::scheme_start_known, std::move(facts));
    }
    const Assumptions& assumed = asked.assumptions;
    if (!asked.sex && (assumed.lives || assumed.life_expectancy || assumed.regional_expectancy ||
                       assumed.discount))
        warnings.add(WarningCode::sex_needed, {});
    if (asked.sex && assumed.lives && assumed.lives->reading) add_reading(*assumed.lives, warnings);
    return all;
}

}  // namespace pension
