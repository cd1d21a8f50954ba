// SPDX-License-Identifier: Apache-2.0
#include "app/sheets/advice_sentences.hpp"
#include "app/sheets/advice_text.hpp"
#include "app/words/amounts.hpp"
#include "app/words/filled.hpp"
#include "app/words/messages.hpp"
#include "app/words/warnings.hpp"
#include "base/contract.hpp"
#include "calc/resident/moves.hpp"
#include "calc/resident/plan_warnings.hpp"

#include <algorithm>

namespace pension {

namespace {

std::string condition_name(ConditionName name, const Translate& tr) {
    switch (name) {
        case ConditionName::pension_age: return tr(N_("Pension age reached"));
        case ConditionName::every_year: return tr(N_("Every year paid since the scheme began"));
        case ConditionName::minimum_years: return tr(N_("Minimum years paid"));
        case ConditionName::registration: return tr(N_("Registered"));
    }
    expects(false, "condition_name: condition without a name");
    return "";
}

const char* cohort_message(Cohort cohort) {
    switch (cohort) {
        case Cohort::already:
            return N_(
                "You had reached the pension age when the scheme began: nothing has to be paid.");
        case Cohort::every_year:
            return N_(
                "You had less than 15 years to the pension age when the scheme began: every year "
                "since then has to be paid.");
        case Cohort::minimum:
            return N_(
                "At least {years:# year has|# years have} to be paid; gaps between them do no "
                "harm.");
    }
    expects(false, "cohort_message: cohort without a sentence");
    return "";
}

/// Whether a condition holds already, will, or will not.
std::string met_text(const Condition& each, Month today, const Translate& tr) {
    if (!each.met) return tr(N_("no"));
    return tr(!each.since || *each.since <= today ? N_("yes") : N_("not yet"));
}

Table conditions_table(const Standing& at, const Translate& tr) {
    Table table{{{tr(N_("Condition")), Align::left},
                 {tr(N_("Met")), Align::left},
                 {tr(N_("From when on")), Align::left},
                 {tr(N_("What to do")), Align::left}},
                {}};
    for (const Condition& each : at.eligibility.conditions)
        table.rows.push_back({{condition_name(each.name, tr), met_text(each, at.asked.as_of, tr),
                               each.since ? iso(*each.since) : nothing(), cure(each, tr)}});
    return table;
}

/// Whether the pension needs the year: it, or so many of all that are unpaid.
std::string needed_text(const Gap& gap, const Eligibility& found, const Translate& tr) {
    if (gap.must_be_filled) return tr(N_("yes"));
    const int missing = years_missing(found);
    if (missing == 0 || gap.why) return tr(N_("no"));
    return say(tr, N_("any {count} of these"), fmt::arg("count", missing));
}

Table gaps_table(const Standing& at, const Translate& tr) {
    Table table{{{tr(N_("Unpaid year")), Align::left},
                 {tr(N_("Costs today")), Align::right},
                 {tr(N_("Needed")), Align::left},
                 {tr(N_("Remark")), Align::left}},
                {}};
    for (const Gap& gap : at.eligibility.gaps)
        table.rows.push_back(
            {{fmt::format("{}", gap.year), gap.cost ? amount(*gap.cost) : nothing(),
              needed_text(gap, at.eligibility, tr),
              gap.year >= year_number(at.asked.as_of) ? tr(N_("can still be paid in time"))
                                                      : reason(gap, tr)}});
    return table;
}

/// What the record as it stands leads to.
std::string as_it_is_line(const ReckonedPlan& way, const Translate& tr) {
    if (!way.projection) return explain(way.refused.value(), tr);
    return say(tr, N_("As the record stands: {monthly} yuan a month from {month} on."),
               fmt::arg("monthly", amount(way.projection->parts.monthly)),
               fmt::arg("month", month_text(way.projection->start.first, tr)));
}

std::string filled_line(const char* message, const FilledGaps& filled, const Case& asked,
                        const Translate& tr) {
    std::string text = say(tr, message, fmt::arg("years", years_text(filled.years, tr)),
                           fmt::arg("cost", amount(filled.cost)));
    if (filled.brings)
        text += sentence_gap(tr) + difference_text(*filled.brings, asked, tr);
    else if (filled.with.projection)
        text += sentence_gap(tr) +
                say(tr, N_("The pension is then {monthly} yuan a month from {month} on."),
                    fmt::arg("monthly", amount(filled.with.projection->parts.monthly)),
                    fmt::arg("month", month_text(filled.with.projection->start.first, tr)));
    return text;
}

Table year_prices_table(const std::vector<YearPrice>& years, const char* title, const Case& asked,
                        const Translate& tr) {
    Table table{{{tr(title), Align::left},
                 {tr(N_("Costs today")), Align::right},
                 {tr(N_("More a month")), Align::right},
                 {tr(N_("Back after")), Align::right}},
                {}};
    const bool with_return = !asked.ages_at_death.empty();
    if (with_return)
        table.columns.push_back({say(tr, N_("Return a year at {age}"),
                                     fmt::arg("age", age_text(asked.ages_at_death.front(), tr))),
                                 Align::right});
    for (const YearPrice& year : years) {
        TableRow row{{fmt::format("{}", year.year), year.cost ? amount(*year.cost) : nothing()}};
        row.cells.push_back(year.brings ? amount(year.brings->extra_monthly) : nothing());
        row.cells.push_back(year.brings ? payback_text(*year.brings, tr) : nothing());
        if (with_return)
            row.cells.push_back(year.brings ? percent(year.brings->annual_return) : nothing());
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// Why years cannot be paid: each reason once.
void add_refusals(const std::vector<YearPrice>& years, AdviceText& text, const Translate& tr) {
    for (const YearPrice& year : years) {
        if (year.cost || !year.with.refused) continue;
        text.lines.push_back(explain(*year.with.refused, tr));
        return;
    }
}

}  // namespace

std::string cure(const Condition& condition, const Translate& tr) {
    if (condition.met) return "";
    switch (condition.name) {
        case ConditionName::pension_age: return tr(N_("Wait for the pension age."));
        case ConditionName::every_year:
            return say(tr, N_("Missing years to be paid: {count}."),
                       fmt::arg("count", condition.years_missing));
        case ConditionName::minimum_years:
            return say(tr, N_("Years still to be paid: {count}."),
                       fmt::arg("count", condition.years_missing));
        case ConditionName::registration: return tr(N_("Register at the local office."));
    }
    return "";
}

std::string reason(const Gap& gap, const Translate& tr) {
    return gap.why ? explain(*gap.why, tr) : std::string{};
}

namespace {

/// Whether there is a pension, and from when on: the first thing anybody wants to know.
std::string whether_and_when(const Standing& at, const Translate& tr) {
    const auto& first = at.eligibility.first_pension_month;
    if (!first)
        return say(tr,
                   N_("With this record there is no pension: {missing:# year is|# years are} "
                      "missing."),
                   fmt::arg("missing", Counted{years_missing(at.eligibility)}));
    return say(tr,
               *first <= at.asked.as_of
                   ? N_("There is a pension; it is paid from {month} on.")
                   : N_("With what is paid and planned there is a pension, from {month} on."),
               fmt::arg("month", month_text(*first, tr)));
}

/// What is missing, what it costs, and when the pension could begin then.
std::string missing_line(const Standing& at, const Translate& tr) {
    const Eligibility& found = at.eligibility;
    if (found.first_pension_month) return "";
    const int missing = years_missing(found);
    if (!found.earliest) {
        const auto closed =
            std::ranges::find_if(found.gaps, [](auto& gap) { return gap.why.has_value(); });
        return tr(N_("They cannot be paid any more.")) +
               (closed == found.gaps.end() ? "" : sentence_gap(tr) + reason(*closed, tr));
    }
    const std::string month = month_text(*found.earliest, tr);
    if (const auto cost = cost_of_missing(found))
        return say(
            tr,
            N_("If {missing:the missing year is|the # missing years are} paid, {cost} yuan at "
               "today's lowest tier, the pension begins in {month} at the earliest."),
            fmt::arg("missing", Counted{missing}), fmt::arg("cost", amount(*cost)),
            fmt::arg("month", month));
    return say(
        tr,
        N_("If {missing:the missing year is|the # missing years are} paid, the pension begins "
           "in {month} at the earliest."),
        fmt::arg("missing", Counted{missing}), fmt::arg("month", month));
}

}  // namespace

AdviceText eligibility_text(const Standing& at, const Translate& tr) {
    const Eligibility& found = at.eligibility;
    AdviceText text;
    text.lines.push_back(whether_and_when(at, tr));
    if (const auto line = missing_line(at, tr); !line.empty()) text.lines.push_back(line);
    if (found.months_lost > 0)
        text.lines.push_back(say(tr,
                                 N_("By then {months:# month|# months} of pension are lost; they "
                                    "are not paid later."),
                                 fmt::arg("months", Counted{found.months_lost})));
    text.lines.push_back(
        say(tr, cohort_message(found.cohort), fmt::arg("years", Counted{found.minimum_years})));
    text.lines.push_back(say(tr, N_("Years paid, with those planned: {years}."),
                             fmt::arg("years", found.years_paid)));
    for (const Warning& warning : registration_warnings(found, at.asked, at.rules.place))
        text.lines.push_back(explain(warning, tr));
    for (const Warning& warning : move_warnings(found, at.rules))
        text.lines.push_back(explain(warning, tr));
    text.tables.push_back(conditions_table(at, tr));
    if (!found.gaps.empty()) text.tables.push_back(gaps_table(at, tr));
    return text;
}

namespace {

/// What the necessary years are: all of them or as many of several, enough by themselves or not.
const char* necessary_message(const GapPrices& found) {
    if (!found.necessary->with.projection || found.necessary->with.refused)
        return N_(
            "The years that may be filled do not lead to a pension by themselves: {years}, {cost} "
            "yuan today at the tier asked for. Years to come have to be paid too.");
    const bool are_all = found.all && found.all->years.size() == found.necessary->years.size();
    if (found.at.eligibility.cohort == Cohort::every_year || are_all)
        return N_(
            "No pension without these years: {years}. Paid today at the tier asked "
            "for they cost {cost} yuan.");
    return N_(
        "No pension without as many years as these: {years}. Paid today at the tier asked for "
        "they cost {cost} yuan.");
}

}  // namespace

AdviceText advice_text(const GapPrices& found, const Translate& tr) {
    AdviceText text;
    text.lines.push_back(as_it_is_line(found.as_it_is, tr));
    const auto tell_before_scheme = [&] {
        if (found.before_scheme)
            text.lines.push_back(
                filled_line(N_("Years before the scheme that may be paid as well: {years}, {cost} "
                               "yuan today."),
                            *found.before_scheme, found.at.asked, tr));
    };
    if (found.gaps.empty()) {
        text.lines.push_back(tr(N_("No year before this one is unpaid.")));
        tell_before_scheme();
        return text;
    }
    if (found.necessary)
        text.lines.push_back(
            filled_line(necessary_message(found), *found.necessary, found.at.asked, tr));
    if (found.all && (!found.necessary || found.necessary->years != found.all->years))
        text.lines.push_back(filled_line(N_("All that may be filled: {years}, {cost} yuan today."),
                                         *found.all, found.at.asked, tr));
    tell_before_scheme();
    add_refusals(found.gaps, text, tr);
    text.tables.push_back(year_prices_table(found.gaps, N_("Unpaid year"), found.at.asked, tr));
    return text;
}

AdviceText advice_text(const RaisePrices& found, const Translate& tr) {
    AdviceText text;
    text.lines.push_back(as_it_is_line(found.as_it_is, tr));
    const bool any = std::ranges::any_of(
        found.years, [](const YearPrice& year) { return year.cost.has_value(); });
    if (!any && !found.years.empty()) {
        text.lines.push_back(explain(found.years.front().with.refused.value(), tr));
        return text;
    }
    if (any)
        text.lines.push_back(say(tr, N_("{amount} yuan more, paid today for one of these years:"),
                                 fmt::arg("amount", plain_amount(found.amount))));
    text.tables.push_back(year_prices_table(found.years, N_("Paid year"), found.at.asked, tr));
    return text;
}

AdviceText advice_text(const StopOrGoOn& found, const Translate& tr) {
    AdviceText text;
    const auto years = [&](const char* message, int count) {
        return say(tr, message, fmt::arg("count", count),
                   fmt::arg("amount", plain_amount(found.amount)));
    };
    if (!found.stop.projection) text.lines.push_back(explain(found.stop.refused.value(), tr));
    if (found.years_to_minimum > found.years_to_end)
        text.lines.push_back(
            say(tr,
                N_("Years that the pension still asks for: {count}, but only {open} can still be "
                   "paid in time. Ask with \"--backpay\" whether gaps can be filled."),
                fmt::arg("count", found.years_to_minimum), fmt::arg("open", found.years_to_end)));
    else if (found.years_to_minimum > 0)
        text.lines.push_back(
            years(N_("Years that the pension still asks for: {count}."), found.years_to_minimum));
    else
        text.lines.push_back(tr(N_("The pension asks for no more years.")));
    if (found.more && found.years_to_end > found.years_to_minimum)
        text.lines.push_back(years(N_("Paying on after that ({count} x {amount}):"),
                                   found.years_to_end - found.years_to_minimum) +
                             sentence_gap(tr) + difference_text(*found.more, found.at.asked, tr));
    WaysTable ways{tr};
    ways.add(tr(N_("Stop now")), found.stop);
    if (found.years_to_minimum <= found.years_to_end)
        ways.add(years(N_("Until the minimum ({count} x {amount})"), found.years_to_minimum),
                 found.at_minimum);
    ways.add(years(N_("To the pension age ({count} x {amount})"), found.years_to_end), found.go_on);
    text.tables.push_back(std::move(ways.table));
    return text;
}

AdviceText advice_text(const SkipNow& found, const Translate& tr) {
    AdviceText text;
    if (found.lost_by_waiting) {
        text.lines.push_back(
            say(tr,
                N_("Paying {year} only in {month} loses {subsidy} yuan of subsidy and {monthly} "
                   "yuan a month for life."),
                fmt::arg("year", found.year), fmt::arg("month", month_text(found.later, tr)),
                fmt::arg("subsidy", amount(found.lost_by_waiting->extra_subsidies)),
                fmt::arg("monthly", amount(found.lost_by_waiting->extra_monthly))));
        if (found.lost_by_waiting->months_later < 0)
            text.lines.push_back(
                say(tr, N_("The pension begins {months:# month|# months} later."),
                    fmt::arg("months", Counted{-found.lost_by_waiting->months_later})));
    } else if (found.back_paid.refused) {
        text.lines.push_back(explain(*found.back_paid.refused, tr));
    }
    if (found.lost_by_leaving_out)
        text.lines.push_back(
            say(tr, N_("Never paying {year} saves {cost} yuan and loses {monthly} yuan a month."),
                fmt::arg("year", found.year),
                fmt::arg("cost", amount(found.lost_by_leaving_out->extra_paid.value_or(Money{}))),
                fmt::arg("monthly", amount(found.lost_by_leaving_out->extra_monthly))));
    WaysTable ways{tr};
    ways.add(say(tr, N_("Pay {year} in time"), fmt::arg("year", found.year)), found.in_time);
    ways.add(say(tr, N_("Back-pay it in {month}"), fmt::arg("month", month_text(found.later, tr))),
             found.back_paid);
    ways.add(tr(N_("Leave it out")), found.left_out);
    text.tables.push_back(std::move(ways.table));
    return text;
}

namespace {

std::string start_name(StartKind kind, const Translate& tr) {
    switch (kind) {
        case StartKind::as_it_is: return tr(N_("As the record stands"));
        case StartKind::needed_gaps: return tr(N_("Fill today what is needed"));
        case StartKind::all_gaps: return tr(N_("Fill today all that may be filled"));
        case StartKind::pay_on: return tr(N_("Pay on, a year at a time"));
    }
    expects(false, "start_name: kind without a name");
    return "";
}

}  // namespace

AdviceText advice_text(const StartOrFill& found, const Translate& tr) {
    AdviceText text;
    WaysTable ways{tr};
    for (const StartWay& each : found.ways) {
        ways.add(start_name(each.kind, tr), each.way);
        if (each.brings)
            text.lines.push_back(
                say(tr, N_("{way}: {brings}"), fmt::arg("way", start_name(each.kind, tr)),
                    fmt::arg("brings", difference_text(*each.brings, found.at.asked, tr))));
        else if (each.kind != StartKind::as_it_is && each.way.projection)
            text.lines.push_back(
                say(tr, N_("{way}: {cost} yuan, the pension begins in {month}."),
                    fmt::arg("way", start_name(each.kind, tr)), fmt::arg("cost", amount(each.cost)),
                    fmt::arg("month", month_text(each.way.projection->start.first, tr))));
    }
    if (found.ways.size() == 1)
        text.lines.push_back(tr(found.at.eligibility.gaps.empty()
                                    ? N_("There is no gap to be filled first.")
                                    : N_("There is no gap that may still be filled.")));
    text.tables.push_back(std::move(ways.table));
    return text;
}

}  // namespace pension
