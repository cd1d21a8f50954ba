// SPDX-License-Identifier: Apache-2.0
#include "app/home/question_form.hpp"

#include "app/asking/spelling.hpp"
#include "app/words/amounts.hpp"
#include "app/words/terms.hpp"
#include "base/burial.hpp"
#include "base/contract.hpp"
#include "calc/resident/basis.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <ranges>

namespace pension {

namespace {

using K = FieldKind;
constexpr const char* none = "";

const FormField fields[] = {
    {Asks::place, Part::life, K::place, "--place", N_("Pla&ce:"),
     N_("Every place has tiers, subsidies and a base pension of its own. Type its name, its pinyin "
        "or its code."),
     none, N_("Change place")},
    {Asks::born, Part::life, K::text, "--born", N_("B&orn:"),
     N_("With the month of birth every year is reckoned by its own rules and interest, and the "
        "month of the first pension is known. A lunar birthday or an age will do. Without it the "
        "sum is that of a leaflet: today's rules for all years."),
     N_("such as 1972-03"), N_("Change month of birth")},
    {Asks::sex, Part::life, K::choice, "--sex", N_("Se&x:"),
     N_("How long people live on average differs. Without it chances are not shown; the pension "
        "is the same."),
     none, N_("Change sex")},
    {Asks::group, Part::life, K::choice, "--group", N_("&Group:"),
     N_("For some people the government pays, or rules are better. Only groups for which this "
        "place has a rule are offered."),
     none, N_("Change group")},
    {Asks::paid, Part::life, K::text, "--plan", N_("Pa&id so far:"),
     N_("What has been paid, by year. Without it nothing has. Lists from a spreadsheet can be "
        "pasted: a year and an amount in each row."),
     N_("such as 2012-2015:200,2017:300"), N_("Change what was paid")},
    {Asks::age_at_death, Part::life, K::text, "--age-at-death", N_("Lives &until:"),
     N_("Nobody knows; the sum until that age is shown, and the chart shows all ages. Several with "
        "a comma between."),
     N_("such as 80"), N_("Change age at death")},
    {Asks::moves, Part::more, K::text, "--move", N_("Moved:"),
     N_("From which month on in which other place; the place above is the first one. Account and "
        "years go along."),
     N_("such as 2024-05:420100"), N_("Change a move")},
    {Asks::group_years, Part::more, K::text, "--group", N_("Group in some years:"),
     N_("Who belonged to a special group only in some years."),
     N_("such as subsistence_allowance:2018-2022"), N_("Change group of some years")},
    {Asks::balance, Part::more, K::text, "--plan", N_("Account holds:"),
     N_("What the passbook or the app shows at the end of a month. It replaces what would be "
        "reckoned until then."),
     N_("such as 8000@2025-12"), N_("Change balance")},
    {Asks::household_since, Part::more, K::text, "--hukou", N_("Registered here since:"),
     N_("In some cities the base pension depends on it. Without it the lower one is taken."),
     N_("such as 2000-01"), N_("Change registration of the household")},
    {Asks::registered, Part::more, K::text, "--registered", N_("Signed up in:"),
     N_("Only for who was 60 already when the scheme began. Without it: in time."),
     N_("such as 2012-01"), N_("Change month of registration")},
    {Asks::scheme_start, Part::more, K::text, "--scheme-start", N_("Scheme began in:"),
     N_("Where no document says when it began here and that decides, the office knows."),
     N_("such as 2011-07"), N_("Change start of the scheme")},
    {Asks::missed_certification, Part::more, K::text, "--missed-certification",
     N_("Proof of life missed:"),
     N_("Payments stop when no proof of life is given, and are made up for when it is."),
     N_("such as 2033-05..2034-02"), N_("Change proof of life")},
    {Asks::burial, Part::more, K::choice, "--burial", N_("Burial:"),
     N_("In some places the funeral grant depends on it. Without it the lower one is taken."), none,
     N_("Change burial")},
    {Asks::as_of, Part::assumed, K::text, "--as-of", N_("Rules of month:"),
     N_("Today's, unless you want to look at another time."), N_("such as 2017-03"),
     N_("Change month")},
    {Asks::basis, Part::assumed, K::choice, "--basis", N_("How it is reckoned:"),
     N_("Like a leaflet: the rules of one month for all years. Year by year: each year by its own "
        "rules; this needs the month of birth, and is taken as soon as it is there."),
     none, N_("Change how it is reckoned")},
    {Asks::interest, Part::assumed, K::text, "--interest", N_("Account interest:"),
     N_("Year by year: published rates, then the last of them. Like a leaflet: none."),
     N_("as published, or 2.5%"), N_("Change interest"),
     N_("Rates are published each year; those that are known stand under \"Sources\".")},
    {Asks::base_growth, Part::assumed, K::text, "--base-growth", N_("Base pension grows:"),
     N_("It has been raised nearly every year; nobody promises it. Without it: not at all."),
     N_("none, or 10/year, or 3%"), N_("Change growth"), N_("No document says by how much.")},
    {Asks::pay_month, Part::assumed, K::choice, "--pay-month", N_("Paid each:"),
     N_("The month in which the yearly payment is made: interest begins after it."), none,
     N_("Change month of payment"),
     N_("No document sets one; December is the latest, so that nothing is promised too early.")},
    {Asks::inflation, Part::assumed, K::text, "--inflation", N_("Prices rise:"),
     N_("For sums in today's money. Without it they are not shown."), N_("not looked at, or 2%"),
     N_("Change rise of prices"), N_("Your own guess; the program knows none.")},
    {Asks::deposit, Part::assumed, K::text, "--deposit", N_("Bank deposit pays:"),
     N_("To compare with the same money in a bank. Without it only the rate that would do as well "
        "is shown."),
     N_("not looked at, or 1.5%"), N_("Change deposit"), N_("What your bank offers today.")},
    {Asks::discount, Part::assumed, K::text, "--discount", N_("Discount:"),
     N_("For values of today in averages over all lives. For who reckons in them."),
     N_("not looked at, or 2%"), N_("Change discount"),
     N_("Your own guess; the program knows none.")},
    {Asks::mortality, Part::assumed, K::text, "--mortality", N_("Life table:"),
     N_("How long people live: un2026 (default), un-cohort-1966, un-cohort-1981, "
        "cl2010-2013-pension, or a CSV file of your own."),
     "un2026", N_("Change life table"),
     N_("un2026 and un-cohort: United Nations, World Population Prospects 2024.")},
    {Asks::life_expectancy, Part::assumed, K::text, "--life-expectancy",
     N_("Life expectancy here:"),
     N_("That of your region at birth, both sexes, scales the life table: 79.8 today, or with its "
        "year 77.14@2015."),
     N_("by the table, or 79.8"), N_("Change life expectancy"),
     N_("The health commission or the statistics office of your region publishes it.")},
    {Asks::national_life_expectancy, Part::assumed, K::text, "--national-life-expectancy",
     N_("That of the nation:"), N_("In the same year, where the program has none."),
     N_("such as 77.93"), N_("Change life expectancy")},
    {Asks::earliest, Part::assumed, K::flag, "--assume-earliest",
     N_("Before the first rule known it was the same"),
     N_("Many old rules are not in the figures. Without this a record that reaches further back "
        "cannot be reckoned."),
     none, N_("Change what figures count")},
    {Asks::latest, Part::assumed, K::flag, "--assume-latest",
     N_("A rule that ran out goes on as before"), N_("Where no new rule is known in its place."),
     none, N_("Change what figures count")},
    {Asks::unconfirmed, Part::assumed, K::flag, "--unconfirmed",
     N_("Use figures that are not confirmed"),
     N_("Newer figures that stand in no official document; what rests on them is marked."), none,
     N_("Change what figures count")},
    {Asks::plan_pays, Part::plan, K::text, "--plan", N_("Plan &{number}:"),
     N_("What is paid from now on each year: one of the tiers, or a record such as "
        "2026-2028:1000,2029-2031:3000."),
     none, N_("Change tier")},
    {Asks::plan_years, Part::plan, K::text, "--plan", N_("years long"),
     N_("How many years, or which: 2026-2031. Without it: all that are still open, fifteen on a "
        "leaflet. Alt with the up or down key moves the plan."),
     none, N_("Change years")},
    {Asks::plan_name, Part::plan, K::text, "--plan", N_("Name of the plan:"),
     N_("What you call it. Without it the plan is called by what it pays."), none, N_("Name plan")},
    {Asks::name, Part::household, K::text, "--and", N_("Name:"),
     N_("What the person is called in the answer."), N_("such as mother"), N_("Change name")},
    {Asks::children_pay, Part::household, K::flag, "--children-pay",
     N_("The children pay for this person"), N_("What the children pay is kept apart in the sums."),
     none, N_("Change who pays")},
};

using Q = QuestionOptions;

/// The one text that a field is, where it is one.
std::optional<std::string> Q::*one_text(Asks asks) {
    switch (asks) {
        case Asks::place: return &Q::place;
        case Asks::born: return &Q::born;
        case Asks::sex: return &Q::sex;
        case Asks::household_since: return &Q::hukou;
        case Asks::registered: return &Q::registered;
        case Asks::scheme_start: return &Q::scheme_start;
        case Asks::missed_certification: return &Q::missed_certification;
        case Asks::burial: return &Q::burial;
        case Asks::as_of: return &Q::as_of;
        case Asks::basis: return &Q::basis;
        case Asks::interest: return &Q::interest;
        case Asks::base_growth: return &Q::base_growth;
        case Asks::pay_month: return &Q::pay_month;
        case Asks::inflation: return &Q::inflation;
        case Asks::deposit: return &Q::deposit;
        case Asks::discount: return &Q::discount;
        case Asks::mortality: return &Q::mortality;
        case Asks::life_expectancy: return &Q::life_expectancy;
        case Asks::national_life_expectancy: return &Q::national_life_expectancy;
        default: return nullptr;
    }
}

bool Q::*flag(Asks asks) {
    switch (asks) {
        case Asks::earliest: return &Q::assume_earliest;
        case Asks::latest: return &Q::assume_latest;
        case Asks::unconfirmed: return &Q::unconfirmed;
        default: return nullptr;
    }
}

std::string TypedPlan::*of_plan(Asks asks) {
    switch (asks) {
        case Asks::plan_pays: return &TypedPlan::pays;
        case Asks::plan_years: return &TypedPlan::years;
        case Asks::plan_name: return &TypedPlan::name;
        default: return nullptr;
    }
}

bool is_of_years(const std::string& group) {
    return plainly_written(group).find(':') != std::string::npos;
}

/// Several in one field, with commas or blanks between.
std::vector<std::string> parts_of(const std::string& text) {
    std::vector<std::string> parts;
    std::string plain = plainly_written(text);
    std::ranges::replace(plain, ' ', ',');
    std::ranges::replace(plain, ';', ',');
    for (const auto part : std::views::split(plain, ','))
        if (!part.empty()) parts.emplace_back(part.begin(), part.end());
    return parts;
}

std::string list_of(const std::vector<std::string>& parts) {
    return fmt::format("{}", fmt::join(parts, ", "));
}

std::vector<std::string> groups_where(const Q& typed, bool of_years) {
    std::vector<std::string> groups;
    for (const std::string& group : typed.groups)
        if (is_of_years(group) == of_years) groups.push_back(group);
    return groups;
}

void put_groups(Q& typed, bool of_years, const std::vector<std::string>& groups) {
    auto all = groups_where(typed, !of_years);
    // The group for life stands first.
    all.insert(of_years ? all.end() : all.begin(), groups.begin(), groups.end());
    typed.groups = std::move(all);
}

}  // namespace

std::span<const FormField> form_fields() {
    return fields;
}

const FormField& form_field(Asks asks) {
    const auto found = std::ranges::find(fields, asks, &FormField::asks);
    expects(found != std::end(fields), "form_field: no such field");
    return *found;
}

std::vector<FieldChoice> choices_of(Asks asks, const Translate& tr) {
    switch (asks) {
        case Asks::sex:
            return {{"", tr(N_("not said"))}, {"female", tr(N_("woman"))}, {"male", tr(N_("man"))}};
        case Asks::burial:
            return {{"", tr(N_("not known"))},
                    {std::string{code(Burial::cremation)}, tr(N_("cremation"))},
                    {std::string{code(Burial::other)}, tr(N_("another burial"))}};
        case Asks::basis:
            return {{"", tr(N_("by what is known"))},
                    {"leaflet", tr(N_("like a leaflet"))},
                    {"dated", tr(N_("year by year"))}};
        case Asks::pay_month: {
            std::vector<FieldChoice> months;
            for (int month = 1; month <= 12; ++month)
                months.push_back({month == 12 ? std::string{} : fmt::format("{}", month),
                                  fmt::format(fmt::runtime(tr(N_("month {number}"))),
                                              fmt::arg("number", month))});
            return months;
        }
        default: return {};
    }
}

std::vector<FieldChoice> group_choices(const Question* question, const std::string& chosen,
                                       const Translate& tr) {
    std::vector<FieldChoice> groups;
    const auto add = [&](Group group) {
        groups.push_back(
            {group == Group::ordinary ? "" : std::string{code(group)}, group_name(group, tr)});
    };
    if (!question) {
        add(Group::ordinary);
        return groups;
    }
    for (const Group group : question->book->groups_with_rules(question->asked.place)) add(group);
    // One that was chosen for another place stays until somebody chooses another.
    if (std::ranges::find(groups, chosen, &FieldChoice::value) == groups.end())
        if (const auto group = read_group(chosen)) add(group.value());
    return groups;
}

std::vector<FieldChoice> tier_choices(const std::vector<Money>& tiers) {
    std::vector<FieldChoice> choices;
    for (const Money tier : tiers) choices.push_back({plain_amount(tier), plain_amount(tier)});
    return choices;
}

std::optional<TierList> tiers_for(const Question& question) {
    const auto used = rules_on_basis(question.asked, question.rules);
    const auto* tiers = (used ? used.value() : question.rules).tiers.find(question.asked.as_of);
    return tiers ? std::optional{tiers->value} : std::nullopt;
}

std::string open_years_text(const std::vector<int>& open, Basis basis) {
    if (basis == Basis::leaflet) return fmt::format("{}", usual_years);
    if (open.empty()) return "0";
    const bool whole = open.back() - open.front() + 1 == static_cast<int>(open.size());
    if (!whole) return fmt::format("{}", open.size());
    return open.size() == 1 ? fmt::format("{}", open.front())
                            : fmt::format("{}-{}", open.front(), open.back());
}

std::string text_in(const Inquiry& inquiry, Asks asks, std::size_t plan) {
    const Q& typed = inquiry.typed;
    if (const auto text = one_text(asks)) return (typed.*text).value_or("");
    if (const auto on = flag(asks)) return typed.*on ? "yes" : "";
    if (const auto of = of_plan(asks)) return inquiry.plans.at(plan).*of;
    switch (asks) {
        case Asks::group: {
            const auto groups = groups_where(typed, false);
            return groups.empty() ? "" : groups.front();
        }
        case Asks::group_years: return list_of(groups_where(typed, true));
        case Asks::moves: return list_of(typed.moves);
        case Asks::age_at_death: return list_of(typed.ages_at_death);
        case Asks::paid: return inquiry.paid;
        case Asks::balance: return inquiry.balance;
        case Asks::name: return inquiry.name;
        case Asks::children_pay: return inquiry.children_pay ? "yes" : "";
        default: return {};
    }
}

void put(Inquiry& inquiry, Asks asks, const std::string& text, std::size_t plan) {
    Q& typed = inquiry.typed;
    if (const auto target = one_text(asks)) {
        typed.*target = text.empty() ? std::nullopt : std::optional{text};
    } else if (const auto on = flag(asks)) {
        typed.*on = !text.empty();
    } else if (const auto of = of_plan(asks)) {
        inquiry.plans.at(plan).*of = text;
    } else {
        switch (asks) {
            case Asks::group:
                put_groups(typed, false,
                           text.empty() || text == "ordinary" ? std::vector<std::string>{}
                                                              : std::vector{text});
                break;
            case Asks::group_years: put_groups(typed, true, parts_of(text)); break;
            case Asks::moves: typed.moves = parts_of(text); break;
            case Asks::age_at_death: typed.ages_at_death = parts_of(text); break;
            case Asks::paid: inquiry.paid = text; break;
            case Asks::balance: inquiry.balance = text; break;
            case Asks::name: inquiry.name = text; break;
            case Asks::children_pay: inquiry.children_pay = !text.empty(); break;
            default: expects(false, "put: no such field");
        }
    }
}

std::string plain_label(std::string label) {
    // In Chinese the letter stands in brackets behind the name.
    if (const auto letter = label.find("(&"); letter != std::string::npos)
        label.erase(letter, std::string_view{"(&C)"}.size());
    std::erase(label, '&');
    for (const std::string_view colon : {":", "\uff1a"})
        if (label.ends_with(colon)) label.resize(label.size() - colon.size());
    return label;
}

std::string field_name(Asks asks, std::size_t plan, const Translate& tr) {
    std::string name = tr(form_field(asks).part == Part::plan ? form_field(Asks::plan_pays).label
                                                              : form_field(asks).label);
    const std::string number = "{number}";
    if (const auto at = name.find(number); at != std::string::npos)
        name.replace(at, number.size(), fmt::format("{}", plan + 1));
    return plain_label(std::move(name));
}

std::optional<Money> yearly_amount(const TypedPlan& plan) {
    const auto amount = read_yuan(plan.pays);
    return amount ? std::optional{amount.value()} : std::nullopt;
}

}  // namespace pension
