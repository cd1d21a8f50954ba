// SPDX-License-Identifier: Apache-2.0
#include "app/sheets/advice_sentences.hpp"

#include "app/words/amounts.hpp"
#include "app/words/filled.hpp"
#include "app/words/messages.hpp"

namespace pension {

namespace {

std::string one_tier_text(const TierYears& tier, bool birth_known, const Translate& tr) {
    const std::string a_year = plain_amount(tier.amount);
    const auto amount_arg = fmt::arg("amount", a_year);
    if (!birth_known)
        return say(tr, N_("{amount} a year for {years:# year|# years}"), amount_arg,
                   fmt::arg("years", Counted{tier.years()}));
    if (tier.first == tier.last)
        return say(tr, N_("{amount} yuan in {year}"), amount_arg, fmt::arg("year", tier.first));
    return say(tr, N_("{amount} yuan a year from {first} to {last}"), amount_arg,
               fmt::arg("first", tier.first), fmt::arg("last", tier.last));
}

void add(std::string& text, const std::string& sentence, const Translate& tr) {
    text += (text.empty() ? "" : sentence_gap(tr)) + sentence;
}

}  // namespace

std::string tiers_text(const std::vector<TierYears>& tiers, bool birth_known, const Translate& tr) {
    std::string text;
    for (const TierYears& tier : tiers)
        text += (text.empty() ? "" : tr(N_(", then "))) + one_tier_text(tier, birth_known, tr);
    return text.empty() ? tr(N_("nothing more")) : text;
}

std::string difference_text(const PlanDifference& brings, const Case& asked, const Translate& tr) {
    std::string text;
    const Money paid = brings.extra_paid.value_or(Money{});
    const bool less = brings.extra_monthly < Money{};
    const std::string a_month = amount(brings.extra_monthly * (less ? -1 : 1));
    const auto monthly = fmt::arg("monthly", a_month);
    if (less)
        add(text,
            paid > Money{} ? say(tr, N_("{paid} yuan more paid, {monthly} yuan less a month."),
                                 fmt::arg("paid", amount(paid)), monthly)
                           : say(tr, N_("{monthly} yuan less a month."), monthly),
            tr);
    else if (paid > Money{})
        add(text,
            say(tr, N_("{paid} yuan more paid, {monthly} yuan more a month."),
                fmt::arg("paid", amount(paid)), monthly),
            tr);
    else
        add(text, say(tr, N_("{monthly} yuan more a month."), monthly), tr);
    if (brings.months_later > 0)
        add(text,
            say(tr, N_("The pension begins {months:# month|# months} later."),
                fmt::arg("months", Counted{brings.months_later})),
            tr);
    if (brings.months_later < 0)
        add(text,
            say(tr, N_("The pension begins {months:# month|# months} earlier."),
                fmt::arg("months", Counted{-brings.months_later})),
            tr);
    if (brings.payback_payments)
        add(text,
            say(tr, N_("That is made up for after {payments:# payment|# payments} ({age})."),
                fmt::arg("payments", Counted{*brings.payback_payments}),
                fmt::arg("age", years_and_months(brings.payback_age->whole_months(), tr))),
            tr);
    else if (paid > Money{})
        add(text, tr(N_("The money does not come back.")), tr);
    if (brings.annual_return && paid > Money{})
        add(text,
            say(tr, N_("Who reaches {age} has a return of {return} a year on it."),
                fmt::arg("age", age_text(asked.ages_at_death.front(), tr)),
                fmt::arg("return", percent(brings.annual_return))),
            tr);
    return text;
}

std::string payback_text(const PlanDifference& brings, const Translate& tr) {
    if (!brings.payback_payments) return nothing();
    return say(tr, N_("{payments:# payment|# payments} ({age})"),
               fmt::arg("payments", Counted{*brings.payback_payments}),
               fmt::arg("age", years_and_months(brings.payback_age->whole_months(), tr)));
}

WaysTable::WaysTable(const Translate& tr) : tr_{tr} {
    table.columns = {{tr(N_("Way")), Align::left},
                     {tr(N_("You pay in all")), Align::right},
                     {tr(N_("Government adds in all")), Align::right},
                     {tr(N_("First pension month")), Align::right},
                     {tr(N_("Pension a month")), Align::right}};
}

void WaysTable::add(const std::string& name, const ReckonedPlan& way) {
    TableRow row{{name}};
    if (way.projection) {
        const Projection& made = *way.projection;
        const auto money = [](const std::optional<Money>& sum) {
            return sum ? amount(*sum) : nothing();
        };
        row.cells.insert(row.cells.end(), {money(made.own_paid), money(made.subsidies),
                                           iso(made.start.first), amount(made.parts.monthly)});
    } else {
        const bool none = way.refused && way.refused->code == ErrorCode::not_eligible;
        row.cells.insert(row.cells.end(), {nothing(), nothing(), nothing(),
                                           tr_(none ? N_("no pension") : N_("not possible"))});
    }
    table.rows.push_back(std::move(row));
}

std::string years_text(const std::vector<int>& years, const Translate& tr) {
    std::string text;
    for (std::size_t i = 0; i < years.size();) {
        std::size_t last = i;
        while (last + 1 < years.size() && years[last + 1] == years[last] + 1) ++last;
        text +=
            (text.empty() ? "" : tr(N_(", "))) +
            (last == i ? fmt::format("{}", years[i]) : fmt::format("{}-{}", years[i], years[last]));
        i = last + 1;
    }
    return text;
}

}  // namespace pension
