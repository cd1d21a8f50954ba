// SPDX-License-Identifier: Apache-2.0
#include "app/sheets/policy_table.hpp"

#include "app/words/amounts.hpp"
#include "app/words/terms.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <set>

namespace pension {

namespace {

/// A figure of each rule as a clerk reads it.
struct FigureText {
    const Translate& tr;

    std::string operator()(const TierList& tiers) const {
        std::string text;
        for (const TierRange& range : tiers) {
            text += text.empty() ? "" : " ";
            text += plain_amount(range.from);
            if (range.from != range.to)
                text += fmt::format("-{} (+{})", plain_amount(range.to), plain_amount(range.step));
        }
        return text;
    }
    std::string operator()(const SubsidySteps& steps) const {
        std::string text;
        for (const SubsidyStep& step : steps)
            text += fmt::format("{}{}:{}", text.empty() ? "" : " ", plain_amount(step.from),
                                plain_amount(step.subsidy));
        return text;
    }
    std::string operator()(Money money) const { return yuan(money, tr); }
    std::string operator()(const BackPaymentRule& rule) const {
        if (!rule.allowed) return tr(N_("not allowed"));
        std::string text =
            tr(rule.subsidised ? N_("allowed, with subsidy") : N_("allowed, without subsidy"));
        if (rule.once_per_year) text += tr(N_(", once for a year"));
        if (!rule.counts_for_long_payer) text += tr(N_(", does not count as long payment"));
        return text;
    }
    std::string operator()(const LongPayerBrackets& brackets) const {
        std::string text;
        for (const LongPayerBracket& bracket : brackets) {
            text += text.empty() ? "" : "; ";
            text += fmt::format(
                fmt::runtime(tr(bracket.to_year ? N_("years {from} to {to}: {amount} each")
                                                : N_("from year {from} on: {amount} each"))),
                fmt::arg("from", bracket.from_year), fmt::arg("to", bracket.to_year.value_or(0)),
                fmt::arg("amount", yuan(bracket.per_year, tr)));
        }
        return text;
    }
    std::string operator()(const PayoutTable& table) const {
        if (table.size() == 1 && table.front().age_in_months == 0)
            return fmt::format("{}", table.front().payout_months);
        std::string text;
        for (const PayoutStep& step : table)
            text += fmt::format("{}{}: {}", text.empty() ? "" : "; ",
                                years_and_months(step.age_in_months, tr), step.payout_months);
        return text;
    }
    std::string operator()(const PensionRounding& rounding) const {
        return rounding_name(rounding, tr);
    }
    std::string operator()(Rate rate) const { return percent(rate); }
    std::string operator()(InterestStart start) const { return interest_start_name(start, tr); }
    std::string operator()(Month month) const { return iso(month); }
};

template <class T>
std::string figure_text(const Timeline<T>& rule, const T& value, const Translate& tr) {
    if constexpr (std::is_same_v<T, int>) {
        if (rule.topic() == Topic::pension_age) return years_and_months(value, tr);
        return fmt::format("{}", value);
    } else {
        return FigureText{tr}(value);
    }
}

std::string since(const Provenance& provenance, const Translate& tr) {
    std::string text = iso(provenance.from);
    if (provenance.announced) return text + " " + tr(N_("(announced)"));
    if (provenance.effect == EffectMonth::seen_in_force) return text + " " + tr(N_("(in force)"));
    if (provenance.effect != EffectMonth::printed) return text + " " + tr(N_("(about)"));
    return text;
}

std::string owner(const PolicyBook& book, const ResidentRules& rules, const Provenance& provenance,
                  const Translate& tr) {
    if (provenance.origin == Origin::user) return tr(N_("changed by you"));
    if (provenance.area == rules.place.code) return tr(N_("own"));
    const Place* place = book.find(provenance.area);
    return place ? place_name(*place, tr) : fmt::format("{:06}", provenance.area);
}

/// "[2]": the source's place in the list, at whose end it is put where it is new.
std::string source_number(const Provenance& provenance, std::vector<std::string>& sources,
                          const Translate& tr) {
    if (!provenance.source) return nothing();
    const std::string text =
        fmt::format(fmt::runtime(tr(N_("{source} ({evidence})"))),
                    fmt::arg("source", document_text(provenance)),
                    fmt::arg("evidence", evidence_name(provenance.source->evidence, tr)));
    const auto known = std::ranges::find(sources, text);
    const auto number = known - sources.begin() + 1;
    if (known == sources.end()) sources.push_back(text);
    return fmt::format("[{}]", number);
}

template <class T>
void collect(const std::vector<Row<T>>& rows, AreaCode area, std::set<Month>& months) {
    for (const Row<T>& row : rows)
        if (row.area == area) months.insert(row.figure.from);
}

/// Of the figures with which something can be reckoned; when a scheme began is none of them.
std::set<Month> months_of(const PolicyRows& rows, AreaCode area) {
    std::set<Month> months;
    collect(rows.tiers, area, months);
    collect(rows.subsidies, area, months);
    collect(rows.yearly_cap, area, months);
    collect(rows.back_payment, area, months);
    collect(rows.base_pension, area, months);
    collect(rows.long_payer_supplement, area, months);
    collect(rows.payout_months, area, months);
    collect(rows.pension_age, area, months);
    collect(rows.minimum_years, area, months);
    collect(rows.pension_rounding, area, months);
    collect(rows.crediting_rate, area, months);
    collect(rows.interest_start, area, months);
    return months;
}

}  // namespace

Table place_table(const PolicyBook& book, const Translate& tr) {
    Table table;
    for (const char* title : {N_("Code"), N_("Place"), N_("In English"), N_("Figures from"),
                              N_("Last figure from"), N_("Policy id")})
        table.columns.push_back({tr(title), Align::left});
    for (const Place& place : book.places()) {
        const auto months = months_of(book.rows(), place.code);
        table.rows.push_back({{fmt::format("{:06}", place.code), place.name_zh, place.name_en,
                               months.empty() ? nothing() : iso(*months.begin()),
                               months.empty() ? nothing() : iso(*months.rbegin()),
                               book.policy_id(place.code).substr(0, 19)}});
    }
    return table;
}

PolicyText policy_text(const PolicyBook& book, const ResidentRules& rules, const Translate& tr) {
    PolicyText text;
    for (const char* title : {N_("Rule"), N_("Since"), N_("Whose"), N_("Source"), N_("Figure")})
        text.figures.columns.push_back({tr(title), Align::left});
    for_each_timeline(rules, [&](const auto& rule) {
        const auto name = topic_name(rule.topic(), tr);
        auto& rows = text.figures.rows;
        if (rule.entries().empty()) rows.push_back({{name, "", "", "", nothing()}});
        for (const auto& figure : rule.entries())
            rows.push_back(
                {{name, since(*figure.provenance, tr), owner(book, rules, *figure.provenance, tr),
                  source_number(*figure.provenance, text.sources, tr),
                  figure_text(rule, figure.value, tr)}});
    });
    for (std::size_t i = 0; i < text.sources.size(); ++i)
        text.sources[i] = fmt::format("[{}] {}", i + 1, text.sources[i]);
    return text;
}

namespace {

/// "Changsha 2017-03".
std::string held_title(const HeldAt& held, const Translate& tr) {
    return place_name(held.rules.place, tr) + " " + iso(held.month);
}

}  // namespace

Table rules_difference(const HeldAt& one, const HeldAt& other, const Translate& tr) {
    Table table;
    for (const std::string& title :
         {std::string{tr(N_("Rule"))}, held_title(one, tr), held_title(other, tr)})
        table.columns.push_back({title, Align::left});
    const auto collect = [&](const HeldAt& held) {
        std::vector<std::pair<Topic, std::string>> figures;
        for_each_timeline(held.rules, [&](const auto& rule) {
            const auto* figure = rule.find(held.month);
            figures.emplace_back(rule.topic(),
                                 figure ? figure_text(rule, figure->value, tr) : nothing());
        });
        return figures;
    };
    const auto here = collect(one);
    const auto there = collect(other);
    for (std::size_t i = 0; i < here.size(); ++i)
        if (here[i].second != there[i].second)
            table.rows.push_back(
                {{topic_name(here[i].first, tr), here[i].second, there[i].second}});
    return table;
}

std::vector<std::string> inherited_rules(const PolicyBook& book, const HeldAt& held,
                                         const Translate& tr) {
    std::vector<std::string> names;
    for_each_timeline(held.rules, [&](const auto& rule) {
        const auto* figure = rule.find(held.month);
        if (!figure || !figure->provenance || figure->provenance->area == held.rules.place.code)
            return;
        const Place* place = book.find(figure->provenance->area);
        names.push_back(fmt::format(fmt::runtime(tr(N_("{rule} ({from})"))),
                                    fmt::arg("rule", topic_name(rule.topic(), tr)),
                                    fmt::arg("from", place ? place_name(*place, tr) : "")));
    });
    return names;
}

}  // namespace pension
