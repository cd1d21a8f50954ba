// SPDX-License-Identifier: Apache-2.0
#include "app/sheets/policy_table.hpp"

#include "app/words/amounts.hpp"
#include "app/words/filled.hpp"
#include "app/words/terms.hpp"
#include "base/decimal.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

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
            if (range.is_band())
                text += fmt::format(fmt::runtime(tr(N_("-{to} (any amount)"))),
                                    fmt::arg("to", plain_amount(range.to)));
            else if (range.from != range.to)
                text += fmt::format("-{} (+{})", plain_amount(range.to), plain_amount(range.step));
            if (range.share != Rate{})
                text += fmt::format(fmt::runtime(tr(N_(" ({share} of the wage base)"))),
                                    fmt::arg("share", percent(range.share)));
            if (range.only_kept) text += tr(N_(" (only who has paid it so far)"));
            if (range.only_hardship) text += tr(N_(" (only people in hardship)"));
        }
        return text;
    }
    std::string operator()(const SubsidySteps& steps) const {
        std::string text;
        const SubsidyStep* before = nullptr;
        for (const SubsidyStep& step : steps) {
            const bool same_people = before &&
                                     before->from_age_in_months == step.from_age_in_months &&
                                     before->sex == step.sex;
            text += text.empty() ? "" : tr(N_("; "));
            if (!same_people) text += people(step);
            text += fmt::format(fmt::runtime(tr(N_("{subsidy} from {tier} on"))),
                                fmt::arg("subsidy", subsidy_text(step)),
                                fmt::arg("tier", plain_amount(step.from)));
            before = &step;
        }
        return text;
    }
    std::string operator()(const TierWageBase& base) const {
        return fmt::format(fmt::runtime(tr(N_("{amount} a year, tiers to {step}"))),
                           fmt::arg("amount", yuan(base.per_year, tr)),
                           fmt::arg("step", rounding_name({base.rounding, true}, tr)));
    }
    std::string operator()(const SubsidyLimit& limit) const {
        std::string text;
        if (limit.at_most_years)
            text = fmt::format(fmt::runtime(tr(N_("for {years:# year|# years} at most"))),
                               fmt::arg("years", Counted{*limit.at_most_years}));
        if (limit.in_a_life)
            text += (text.empty() ? "" : tr(N_("; "))) +
                    fmt::format(fmt::runtime(tr(N_("{amount} at most in a life"))),
                                fmt::arg("amount", yuan(*limit.in_a_life, tr)));
        return text;
    }
    std::string operator()(const AverageTierSteps& steps) const {
        std::string text;
        for (const AverageTierStep& step : steps) {
            text += text.empty() ? "" : tr(N_("; "));
            text += fmt::format(
                fmt::runtime(tr(step.from_years > 0
                                    ? N_("from an average of {average} in {years:# year|# years} "
                                         "on: {amount}")
                                    : N_("from an average of {average} on: {amount}"))),
                fmt::arg("average", plain_amount(step.from_average)),
                fmt::arg("years", Counted{step.from_years}),
                fmt::arg("amount", yuan(step.per_month, tr)));
        }
        return text;
    }
    std::string operator()(Money money) const { return yuan(money, tr); }
    std::string operator()(const YearlyCap& cap) const {
        std::string text = cap.most ? yuan(*cap.most, tr) : tr(N_("the top tier"));
        if (cap.payments)
            text += fmt::format(
                fmt::runtime(tr(*cap.payments == 1
                                    ? N_(", in one payment a year")
                                    : N_(", at most {count:# payment|# payments} a year"))),
                fmt::arg("count", Counted{*cap.payments}));
        if (cap.within_flexible_minimum)
            text += tr(N_(", within a flexible worker's smallest contribution"));
        return text;
    }
    std::string operator()(const BackPaymentRule& rule) const {
        std::string text = terms_text(rule);
        for (const BackPaymentCase& one : rule.cases)
            text += tr(N_("; ")) + case_text(one) + terms_text(one.rule);
        return text;
    }
    /// Which back-payments the case is of: "15 years at once, from 45 years: ".
    std::string case_text(const BackPaymentCase& one) const {
        std::string text;
        switch (one.of) {
            case BackPaymentOf::years_before_scheme:
                text = tr(N_("years before the scheme, by who had less than 15 years left"));
                break;
            case BackPaymentOf::one_sum:
                text = fmt::format(fmt::runtime(tr(N_("{years:# year|# years} at once"))),
                                   fmt::arg("years", Counted{one.years.value_or(0)}));
                break;
            case BackPaymentOf::who_was_not_insured:
                text = tr(N_("after the pension age, by who was not insured before"));
                break;
        }
        if (one.at_once && one.of != BackPaymentOf::one_sum) text += tr(N_(", all at once"));
        if (one.from_age_in_months > 0)
            text += fmt::format(fmt::runtime(tr(N_(", from {age} on"))),
                                fmt::arg("age", years_and_months(one.from_age_in_months, tr)));
        if (one.until_age_in_months)
            text += fmt::format(fmt::runtime(tr(N_(", until {age}"))),
                                fmt::arg("age", years_and_months(*one.until_age_in_months, tr)));
        return text + tr(N_(": "));
    }
    std::string terms_text(const BackPaymentRule& rule) const {
        if (!rule.allowed) return tr(N_("not allowed"));
        std::string text =
            tr(rule.subsidised ? N_("allowed, with subsidy") : N_("allowed, without subsidy"));
        if (rule.subsidy)
            text += fmt::format(fmt::runtime(tr(N_(" of {amount} a year"))),
                                fmt::arg("amount", yuan(*rule.subsidy, tr)));
        if (rule.once_per_year) text += tr(N_(", once for a year"));
        if (!rule.counts_for_long_payer) text += tr(N_(", does not count as long payment"));
        if (rule.at_most_years)
            text += fmt::format(fmt::runtime(tr(N_(", up to {years:# year|# years} in all"))),
                                fmt::arg("years", Counted{*rule.at_most_years}));
        if (rule.raises_paid_year) text += tr(N_(", may raise the tier of a paid year"));
        if (rule.after_pension_age == AfterPensionAge::not_allowed)
            text += tr(N_(", not after the pension age"));
        if (rule.after_pension_age == AfterPensionAge::without_long_payer)
            text += tr(N_(", after the pension age for the account and the minimum years only"));
        return text;
    }
    std::string operator()(const GrantCap& cap) const {
        return cap.most ? yuan(*cap.most, tr) : tr(N_("the top tier"));
    }
    std::string operator()(const GovernmentPayment& rule) const {
        std::string text = rule.amount
                               ? yuan(*rule.amount, tr)
                               : fmt::format(fmt::runtime(tr(N_("{share} of the lowest tier"))),
                                             fmt::arg("share", percent(rule.share)));
        text += tr(rule.subsidised ? N_(", with subsidy") : N_(", without subsidy"));
        if (rule.own_replaces_from)
            text += fmt::format(
                fmt::runtime(tr(rule.own_is_subsidised
                                    ? N_("; who pays {amount} or more pays alone, with subsidy")
                                    : N_("; who pays {amount} or more pays alone, without "
                                         "subsidy"))),
                fmt::arg("amount", yuan(*rule.own_replaces_from, tr)));
        return text;
    }
    std::string operator()(const BaseBands& bands) const {
        std::string text;
        for (const BaseBand& band : bands) {
            text += text.empty() ? "" : tr(N_("; "));
            if (band.age_in_months > 0) text += from_age(band.age_in_months);
            if (band.years_registered > 0)
                text += fmt::format(
                    fmt::runtime(tr(band.or_years_paid
                                        ? N_("registered for {years:# year|# years}, or {paid} "
                                             "paid: ")
                                        : N_("registered for {years:# year|# years}: "))),
                    fmt::arg("years", Counted{band.years_registered}),
                    fmt::arg("paid", band.or_years_paid.value_or(0)));
            text += yuan(band.per_month, tr);
            if (band.on_top_of_minimum) text += tr(N_(" with the national minimum"));
        }
        return text;
    }
    std::string operator()(const LongPayerBrackets& brackets) const {
        std::string text;
        for (const LongPayerBracket& bracket : brackets) {
            text += text.empty() ? "" : tr(N_("; "));
            const std::string each =
                bracket.share_of_base == Rate{}
                    ? yuan(bracket.per_year, tr)
                    : fmt::format(fmt::runtime(tr(N_("{share} of the base"))),
                                  fmt::arg("share", percent(bracket.share_of_base)));
            text += fmt::format(
                fmt::runtime(tr(bracket.to_year ? N_("years {from} to {to}: {amount} each")
                                                : N_("from year {from} on: {amount} each"))),
                fmt::arg("from", bracket.from_year), fmt::arg("to", bracket.to_year.value_or(0)),
                fmt::arg("amount", each));
        }
        return text;
    }
    std::string operator()(const OldAgeSteps& steps) const {
        std::string text;
        for (const OldAgeStep& step : steps) {
            text += text.empty() ? "" : tr(N_("; "));
            text += from_age(step.age_in_months) + yuan(step.per_month, tr);
            if (step.added) text += tr(N_(" more"));
        }
        return text;
    }
    std::string operator()(const FuneralGrants& grants) const {
        std::string text;
        for (const FuneralGrant& grant : grants) {
            const std::string amount =
                grant.months_of_base == 0
                    ? yuan(grant.amount, tr)
                    : fmt::format(
                          fmt::runtime(tr(grant.of_national_minimum
                                              ? N_("{count:# month|# months} of the national "
                                                   "minimum")
                                              : N_("{count:# month|# months} of the base "
                                                   "pension"))),
                          fmt::arg("count", Counted{grant.months_of_base}));
            text += text.empty() ? "" : tr(N_("; "));
            text += fmt::format(fmt::runtime(tr(grant.death_of == FuneralGrant::For::pensioner
                                                    ? N_("of a pensioner: {amount}")
                                                    : N_("of a contributor: {amount}"))),
                                fmt::arg("amount", amount));
            if (grant.burial) text += tr(N_(", ")) + burial_name(*grant.burial, tr);
        }
        return text;
    }
    std::string operator()(InheritanceRule rule) const {
        return tr(rule == InheritanceRule::balance ? N_("the whole balance")
                                                   : N_("the balance less the subsidies' share"));
    }
    std::string operator()(const Certification& rule) const {
        return fmt::format(
            fmt::runtime(tr(rule.made_good
                                ? N_("every {count:month|# months}, missed ones are made good")
                                : N_("every {count:month|# months}, missed ones are lost"))),
            fmt::arg("count", Counted{rule.every_months}));
    }
    std::string operator()(const SchemeStart& start) const {
        return iso(start.month) +
               (start.registration_asked ? tr(N_(", who was old enough has to register")) : "");
    }
    std::string operator()(bool earns) const {
        return tr(earns ? N_("earns interest") : N_("earns none"));
    }
    std::string operator()(const BaseLimits& limits) const {
        // A limit that no document gives is the share of the average wage that the rate's row
        // names.
        const char* message =
            limits.lower && limits.upper ? N_("{lower} to {upper}")
            : limits.lower ? N_("from {lower} to the share of the average wage that the rule names")
            : limits.upper
                ? N_("from the share of the average wage that the rule names to {upper}")
                : N_("both limits by the shares of the average wage that the rule names");
        const auto amount = [&](const std::optional<Money>& wage) {
            return wage ? yuan(*wage, tr) : nothing();
        };
        const std::string text =
            fmt::format(fmt::runtime(tr(message)), fmt::arg("lower", amount(limits.lower)),
                        fmt::arg("upper", amount(limits.upper)));
        if (!limits.average) return text;
        return text + fmt::format(fmt::runtime(tr(N_("; average wage {average}"))),
                                  fmt::arg("average", amount(limits.average)));
    }
    std::string operator()(const EmployeeContribution& rule) const {
        return fmt::format(
            fmt::runtime(tr(rule.lower == rule.upper
                                ? N_("{rate}, of it {account} to the account, on {lower} of the "
                                     "average wage")
                                : N_("{rate}, of it {account} to the account, on {lower} to "
                                     "{upper} of the average wage"))),
            fmt::arg("rate", percent(rule.rate)), fmt::arg("account", percent(rule.to_account)),
            fmt::arg("lower", percent(rule.lower)), fmt::arg("upper", percent(rule.upper)));
    }
    /// A long table by every fifth age: a line of thirty figures is read by nobody.
    std::string operator()(const EmployeePayoutTable& table) const {
        const bool is_long = table.size() > 12;
        std::string text;
        for (const EmployeePayoutStep& step : table)
            if (!is_long || step.age_in_months % 60 == 0)
                text += entry(text.empty(), years_and_months(step.age_in_months, tr),
                              decimal_text(step.payout_tenths, 1));
        if (is_long) text += tr(N_("; the other ages in the file"));
        if (!table.empty() && table.front().linear) text += tr(N_("; between them by the month"));
        return text;
    }
    /// The first and the last age of each category, and who is the first to have a later one.
    std::string operator()(const RetirementAges& table) const {
        std::string text;
        for (auto first = table.begin(); first != table.end();) {
            const auto next = std::find_if(first, table.end(), [&](const RetirementAgeStep& step) {
                return step.category != first->category;
            });
            text += entry(text.empty(), retirement_category_name(first->category, tr),
                          years_and_months(first->age_in_months, tr));
            const RetirementAgeStep& last = *std::prev(next);
            if (const auto second = std::next(first); second != next)
                text += fmt::format(
                    fmt::runtime(tr(N_(", born {rising} and later: rising to {age}, born {risen} "
                                       "and later"))),
                    fmt::arg("rising", iso(second->born_from)),
                    fmt::arg("age", years_and_months(last.age_in_months, tr)),
                    fmt::arg("risen", iso(last.born_from)));
            first = next;
        }
        return text;
    }
    std::string operator()(const EmployeeRounding& rounding) const {
        return rounding_name(rounding.pension, tr);
    }
    std::string operator()(const SurvivorGrant& grant) const {
        return fmt::format(
            fmt::runtime(tr(N_("funeral {funeral} months, grant {grant} months up to {years} "
                               "years, {more} for each year more, at most {most}"))),
            fmt::arg("funeral", grant.funeral_months), fmt::arg("grant", grant.grant_months),
            fmt::arg("years", grant.grant_years), fmt::arg("more", grant.months_per_year_more),
            fmt::arg("most", grant.most_grant_months));
    }
    std::string operator()(const PayoutTable& table) const {
        if (table.size() == 1 && table.front().age_in_months == 0)
            return fmt::format("{}", table.front().payout_months);
        std::string text;
        for (const PayoutStep& step : table)
            text += entry(text.empty(), years_and_months(step.age_in_months, tr),
                          fmt::format("{}", step.payout_months));
        return text;
    }
    std::string operator()(const PensionRounding& rounding) const {
        return rounding_name(rounding, tr);
    }
    std::string operator()(Rate rate) const { return percent(rate); }
    std::string operator()(InterestStart start) const { return interest_start_name(start, tr); }

private:
    /// For whom a step is, with a colon; nothing where it is for everybody.
    std::string people(const SubsidyStep& step) const {
        std::string text;
        if (step.sex) text = sex_name(*step.sex, tr) + " ";
        if (step.from_age_in_months > 0) return text + from_age(step.from_age_in_months);
        return text;
    }
    std::string subsidy_text(const SubsidyStep& step) const {
        std::string text;
        if (step.subsidy != Money{} || step.share == Rate{}) text = plain_amount(step.subsidy);
        if (step.share != Rate{}) text += (text.empty() ? "" : "+") + percent(step.share);
        if (step.for_each > Money{})
            text += fmt::format(fmt::runtime(tr(N_(" (+{more} for each {each} more)"))),
                                fmt::arg("more", plain_amount(step.more)),
                                fmt::arg("each", plain_amount(step.for_each)));
        if (step.most)
            text += fmt::format(fmt::runtime(tr(N_(" (at most {most})"))),
                                fmt::arg("most", plain_amount(*step.most)));
        return text;
    }
    /// One of a list: "60 years: 139".
    std::string entry(bool is_first, const std::string& name, const std::string& value) const {
        return (is_first ? "" : tr(N_("; "))) + name + tr(N_(": ")) + value;
    }
    std::string from_age(int age_in_months) const {
        return fmt::format(fmt::runtime(tr(N_("from {age}: "))),
                           fmt::arg("age", years_and_months(age_in_months, tr)));
    }
};

/// A length of time; years_and_months() is for ages.
std::string span_text(int months, const Translate& tr) {
    return fmt::format(
        fmt::runtime(tr(months % 12 == 0 ? N_("{years:# year|# years}")
                                         : N_("{years:# year|# years} {months:# month|# months}"))),
        fmt::arg("years", Counted{months / 12}), fmt::arg("months", Counted{months % 12}));
}

template <class T>
std::string figure_text(const Timeline<T>& rule, const T& value, const Translate& tr) {
    if constexpr (std::is_same_v<T, int>) {
        if (rule.topic() == Topic::pension_age) return years_and_months(value, tr);
        if (rule.topic() == Topic::employee_minimum_months) return span_text(value, tr);
        return fmt::format("{}", value);
    } else {
        return FigureText{tr}(value);
    }
}

/// The same with what other sources say instead.
template <class T>
std::string figure_text(const Timeline<T>& rule, const Dated<T>& figure, const Translate& tr) {
    std::string text = figure_text(rule, figure.value, tr);
    if (figure.provenance)
        for (const OtherSaying& other : figure.provenance->others)
            text +=
                fmt::format(fmt::runtime(tr(N_(" [another source: {value} ({source}, {month})]"))),
                            fmt::arg("value", other.value), fmt::arg("source", other.source),
                            fmt::arg("month", other.month));
    return text;
}

/// Calls visit(timeline) for each rule, for the tiers with those that are for some groups only.
template <class Visit>
void for_each_listed(const ResidentRules& rules, Visit visit) {
    for_each_timeline(rules, [&](const auto& rule) {
        if (rule.topic() == Topic::tiers)
            visit(rules.listed_tiers);
        else
            visit(rule);
    });
}

std::string owner(const PolicyBook& book, AreaCode place_code, const Provenance& provenance,
                  const Translate& tr) {
    if (provenance.origin == Origin::user) return tr(N_("changed by you"));
    if (provenance.area == place_code) return tr(N_("own"));
    const Place* place = book.find(provenance.area);
    return place ? place_name(*place, tr) : fmt::format("{:06}", provenance.area);
}

/// "[2]": the source's place in the list, at whose end it is put where it is new.
std::string source_number(const Provenance& provenance, std::vector<std::string>& sources,
                          const Translate& tr) {
    if (!provenance.source) return nothing();
    const std::string text =
        fmt::format(fmt::runtime(tr(N_("{source} ({evidence})"))),
                    fmt::arg("source", document_text(provenance, tr)),
                    fmt::arg("evidence", evidence_name(evidence_of(provenance), tr)));
    const auto known = std::ranges::find(sources, text);
    const auto number = known - sources.begin() + 1;
    if (known == sources.end()) sources.push_back(text);
    return fmt::format("[{}]", number);
}

/// When a figure of a timeline stops to be used: with the next one, or when it was repealed.
template <class T>
std::optional<Month> last_month(const Timeline<T>& rule, const Dated<T>& figure) {
    const Month last = rule.in_force(figure.from).last;
    return last == end_of_time ? std::nullopt : std::optional{last};
}

}  // namespace

std::string since_text(const Provenance& provenance, const Translate& tr) {
    std::string text = iso(provenance.from);
    if (!provenance.complete) text += " " + tr(N_("(incomplete list)"));
    if (provenance.is_floor) text += " " + tr(N_("(the least)"));
    if (provenance.announced) return text + " " + tr(N_("(announced)"));
    if (provenance.effect == EffectMonth::seen_in_force) return text + " " + tr(N_("(in force)"));
    if (provenance.effect != EffectMonth::printed) return text + " " + tr(N_("(about)"));
    return text;
}

std::vector<FigureInWords> figures_in_words(const PolicyBook& book, AreaCode place,
                                            const Translate& tr) {
    std::map<std::pair<Topic, const Provenance*>, std::optional<Group>> groups;
    for_each_topic(book.rows(), [&](Topic topic, const auto& rows) {
        for (const auto& row : rows) groups[{topic, row.figure.provenance.get()}] = row.group;
    });
    std::vector<FigureInWords> figures;
    std::set<std::pair<Topic, const Provenance*>> told;
    const auto tell = [&](const auto& rule) {
        for (const auto& figure : rule.entries()) {
            const std::pair which{rule.topic(), figure.provenance.get()};
            // A figure for everybody holds for each group too, and is told once.
            if (told.insert(which).second)
                figures.push_back({rule.topic(), groups[which], figure.from,
                                   last_month(rule, figure), figure_text(rule, figure, tr),
                                   figure.provenance});
        }
    };
    for (const Group group : book.groups_with_rules(place)) {
        const ResidentRules rules = book.rules(place, group);
        for_each_listed(rules, tell);
    }
    const EmployeeRules of_employees = book.employee_rules(place);
    for_each_employee_timeline(of_employees, tell);
    std::ranges::stable_sort(figures, {}, &FigureInWords::topic);
    return figures;
}

Table place_table(const std::vector<PlaceSummary>& places, const Translate& tr) {
    Table table;
    for (const char* title : {N_("Code"), N_("Place"), N_("In English"), N_("Own tiers since"),
                              N_("Figures from"), N_("Last figure from"), N_("Policy id")})
        table.columns.push_back({tr(title), Align::left});
    for (const auto& [place, first, last, policy_id, tiers] : places)
        table.rows.push_back({{fmt::format("{:06}", place.code), place.name_zh, place.name_en,
                               tiers ? iso(*tiers) : nothing(), first ? iso(*first) : nothing(),
                               last ? iso(*last) : nothing(), policy_id.substr(0, 19)}});
    return table;
}

PolicyText policy_text(const PolicyBook& book, const ResidentRules& rules, const Translate& tr) {
    PolicyText text;
    const EmployeeRules of_employees = book.employee_rules(rules.place.code);
    for (const char* title : {N_("Rule"), N_("Since"), N_("Whose"), N_("Source"), N_("Figure")})
        text.figures.columns.push_back({tr(title), Align::left});
    const auto tell = [&](const auto& rule) {
        const auto name = topic_name(rule.topic(), tr);
        auto& rows = text.figures.rows;
        if (rule.entries().empty()) rows.push_back({{name, "", "", "", nothing()}});
        for (const auto& figure : rule.entries()) {
            std::string since = since_text(*figure.provenance, tr);
            if (figure.provenance->unconfirmed) since += " " + tr(N_("(not confirmed)"));
            rows.push_back({{name, since, owner(book, rules.place.code, *figure.provenance, tr),
                             source_number(*figure.provenance, text.sources, tr),
                             figure_text(rule, figure, tr)}});
        }
    };
    for_each_listed(rules, tell);
    for_each_employee_timeline(of_employees, [&](const auto& rule) {
        if (!rule.entries().empty()) tell(rule);
    });
    for (std::size_t i = 0; i < text.sources.size(); ++i)
        text.sources[i] = fmt::format("[{}] {}", i + 1, text.sources[i]);
    return text;
}

namespace {

using RuleText = std::pair<Topic, std::string>;

/// What each rule says in the month, as people read it.
template <class Each>
std::vector<RuleText> rule_texts(Each for_each, Month month, const Translate& tr) {
    std::vector<RuleText> texts;
    for_each([&](const auto& rule) {
        const auto* figure = rule.find(month);
        texts.emplace_back(rule.topic(), figure ? figure_text(rule, figure->value, tr) : nothing());
    });
    return texts;
}

std::vector<RuleText> resident_texts(const PolicyBook& book, PlaceInMonth at, Group group,
                                     const Translate& tr) {
    const ResidentRules rules = book.rules(at.place, group);
    return rule_texts([&](auto visit) { for_each_timeline(rules, visit); }, at.month, tr);
}

std::vector<RuleText> employee_texts(const PolicyBook& book, PlaceInMonth at, const Translate& tr) {
    const EmployeeRules rules = book.employee_rules(at.place);
    return rule_texts([&](auto visit) { for_each_employee_timeline(rules, visit); }, at.month, tr);
}

}  // namespace

std::vector<RuleDifference> rule_differences(const PolicyBook& book, PlaceInMonth one,
                                             PlaceInMonth other, const Translate& tr) {
    std::vector<RuleDifference> found;
    const auto here = resident_texts(book, one, Group::ordinary, tr);
    const auto there = resident_texts(book, other, Group::ordinary, tr);
    for (std::size_t i = 0; i < here.size(); ++i)
        if (here[i].second != there[i].second)
            found.push_back({here[i].first, std::nullopt, here[i].second, there[i].second});
    for (const Group group : all_groups) {
        if (group == Group::ordinary) continue;
        const auto mine = resident_texts(book, one, group, tr);
        const auto theirs = resident_texts(book, other, group, tr);
        for (std::size_t i = 0; i < mine.size(); ++i)
            if (mine[i].second != theirs[i].second && (mine[i] != here[i] || theirs[i] != there[i]))
                found.push_back({mine[i].first, group, mine[i].second, theirs[i].second});
    }
    const auto wages_here = employee_texts(book, one, tr);
    const auto wages_there = employee_texts(book, other, tr);
    for (std::size_t i = 0; i < wages_here.size(); ++i)
        if (wages_here[i].second != wages_there[i].second)
            found.push_back(
                {wages_here[i].first, std::nullopt, wages_here[i].second, wages_there[i].second});
    return found;
}

Table difference_table(const std::vector<RuleDifference>& rules, const PolicyBook& book,
                       PlaceInMonth one, PlaceInMonth other, const Translate& tr) {
    Table table;
    table.columns.push_back({tr(N_("Rule")), Align::left});
    for (const PlaceInMonth& at : {one, other})
        table.columns.push_back(
            {place_name(*book.find(at.place), tr) + " " + iso(at.month), Align::left});
    for (const RuleDifference& each : rules)
        table.rows.push_back({{topic_name(each.topic, tr) +
                                   (each.group ? tr(N_(", ")) + group_name(*each.group, tr) : ""),
                               each.one, each.other}});
    return table;
}

Table rules_difference(const PolicyBook& book, PlaceInMonth one, PlaceInMonth other,
                       const Translate& tr) {
    return difference_table(rule_differences(book, one, other, tr), book, one, other, tr);
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
