// SPDX-License-Identifier: Apache-2.0
#include "app/sheets/advice_sentences.hpp"
#include "app/sheets/advice_text.hpp"
#include "app/words/amounts.hpp"
#include "app/words/filled.hpp"
#include "app/words/messages.hpp"
#include "app/words/terms.hpp"
#include "base/contract.hpp"
#include "base/decimal.hpp"

#include <algorithm>

namespace pension {

namespace {

std::string way_name(SchemeWayKind kind, const Translate& tr) {
    switch (kind) {
        case SchemeWayKind::resident: return tr(N_("Resident scheme alone"));
        case SchemeWayKind::employee: return tr(N_("Employee scheme alone"));
        case SchemeWayKind::both: return tr(N_("Accounts joined"));
        case SchemeWayKind::paying_on: return tr(N_("Paid on to the minimum, then joined"));
    }
    expects(false, "way_name: way without a name");
    return "";
}

Month birth_of(const ResidentOrEmployee& found) {
    return found.employee.start.birth;
}

std::string age_in(Month month, const ResidentOrEmployee& found, const Translate& tr) {
    return years_and_months((month - birth_of(found)).count(), tr);
}

/// "1,000.00 yuan paid, 200.00 yuan a month from May 2035 on."
std::string pension_text(const SchemeWay& way, const Translate& tr) {
    const std::string a_month = amount(way.side->monthly());
    const std::string first = month_text(way.side->first, tr);
    const auto monthly = fmt::arg("monthly", a_month);
    const auto month = fmt::arg("month", first);
    if (!way.own_paid)
        return say(tr, N_("{monthly} yuan a month from {month} on."), monthly, month);
    return say(tr, N_("{paid} yuan paid, {monthly} yuan a month from {month} on."),
               fmt::arg("paid", amount(*way.own_paid)), monthly, month);
}

std::string retirement_line(const ResidentOrEmployee& found, const Translate& tr) {
    const RetirementWindow& window = found.employee.window;
    std::string text =
        say(tr, N_("Retirement from the employee scheme ({category}): {month}, at {age}."),
            fmt::arg("category", retirement_category_name(found.asked.category, tr)),
            fmt::arg("month", month_text(found.employee.retirement, tr)),
            fmt::arg("age", age_in(found.employee.retirement, found, tr)));
    if (window.earliest != window.latest)
        text += sentence_gap(tr) + say(tr, N_("It may be chosen from {first} to {last}."),
                                       fmt::arg("first", month_text(window.earliest, tr)),
                                       fmt::arg("last", month_text(window.latest, tr)));
    return text;
}

std::string resident_line(const ResidentOrEmployee& found, const SchemeWay& way,
                          const Translate& tr) {
    std::string text;
    if (way.side)
        text = pension_text(way, tr);
    else if (found.at.record.entries.empty())
        text = tr(N_("no payment was typed, and none leads to no pension."));
    else
        text = explain(way.refused.value(), tr);
    return say(tr, N_("{way}: {brings}"), fmt::arg("way", way_name(way.kind, tr)),
               fmt::arg("brings", text));
}

/// What the minimum asks for, where it is not reached.
std::string minimum_text(const EmployeeMinimum& minimum, const Translate& tr) {
    return say(tr,
               N_("no pension. {paid:# month is|# months are} paid, at least {needed} are asked "
                  "for, {missing:# is|# are} missing."),
               fmt::arg("paid", Counted{minimum.paid}), fmt::arg("needed", minimum.needed),
               fmt::arg("missing", Counted{minimum.missing}));
}

/// What a way costs and brings beyond the resident scheme alone, and when it has come back.
std::string against_resident(const SchemesSideBySide& both, const ResidentOrEmployee& found,
                             const Translate& tr) {
    const bool dearer = both.extra_paid >= Money{};
    const bool more = both.extra_monthly >= Money{};
    const std::string paid = amount(dearer ? both.extra_paid : Money{} - both.extra_paid);
    const std::string monthly = amount(more ? both.extra_monthly : Money{} - both.extra_monthly);
    const char* message =
        dearer ? (more ? N_("Beside the resident scheme alone {paid} yuan more are paid, for "
                            "{monthly} yuan more a month.")
                       : N_("Beside the resident scheme alone {paid} yuan more are paid, for "
                            "{monthly} yuan less a month."))
               : (more ? N_("Beside the resident scheme alone {paid} yuan less are paid, for "
                            "{monthly} yuan more a month.")
                       : N_("Beside the resident scheme alone {paid} yuan less are paid, for "
                            "{monthly} yuan less a month."));
    std::string text = say(tr, message, fmt::arg("paid", paid), fmt::arg("monthly", monthly));
    if (both.won_back)
        text +=
            sentence_gap(tr) + say(tr, N_("What is paid more has come back in {month}, at {age}."),
                                   fmt::arg("month", month_text(*both.won_back, tr)),
                                   fmt::arg("age", age_in(*both.won_back, found, tr)));
    else if (both.extra_paid > Money{})
        text += sentence_gap(tr) + tr(N_("What is paid more does not come back."));
    return text;
}

void add_against(const SchemeWay& way, const ResidentOrEmployee& found, AdviceText& text,
                 const Translate& tr) {
    if (way.against_resident)
        text.lines.back() += sentence_gap(tr) + against_resident(*way.against_resident, found, tr);
}

/// Time paid twice, and resident payments that nobody will make.
void add_overlaps(const ResidentOrEmployee& found, AdviceText& text, const Translate& tr) {
    const SchemeSwitch& made = found.joined->at_retirement;
    int months = 0;
    for (const OverlappingYear& year : made.overlaps) months += year.months;
    if (months > 0)
        text.lines.push_back(say(tr,
                                 N_("{months:# month is paid in both schemes. It counts|# months "
                                    "are paid in both schemes. They count} once, as employee time, "
                                    "and {refund} yuan of the resident payments are given back."),
                                 fmt::arg("months", Counted{months}),
                                 fmt::arg("refund", amount(made.refunded))));
    if (year_by_year(found.in_turn, found.at.calendar) ==
        year_by_year(found.at.record, found.at.calendar))
        return;
    text.lines.push_back(
        found.in_turn.entries.empty()
            ? tr(N_("In both schemes at once nobody pays: beside the employee months none of the "
                    "resident payments is counted."))
            : say(tr,
                  N_("In both schemes at once nobody pays: beside the employee months the resident "
                     "payments \"{plan}\" are counted."),
                  fmt::arg("plan", plan_name(found.in_turn, tr))));
}

std::string joined_text(const ResidentOrEmployee& found, const Translate& tr) {
    const SchemeSwitch& made = found.joined->at_retirement;
    const std::string joined_in = month_text(found.joined_in, tr);
    const auto month = fmt::arg("month", joined_in);
    const std::string moved = amount(made.moved);
    if (made.direction == SwitchDirection::resident_into_employee)
        return say(
            tr,
            N_("in {month} the resident account of {moved} yuan moves into the employee account. "
               "Its years are not converted: {months:# month counts|# months count} no more."),
            month, fmt::arg("moved", moved),
            fmt::arg("months", Counted{made.resident_months_lost}));
    return say(tr,
               N_("in {month} the employee account of {moved} yuan moves into the resident "
                  "account, and its months count there: {years:# year|# years} in all. The "
                  "{pooled} yuan that went into the pooled fund are not moved."),
               month, fmt::arg("moved", moved), fmt::arg("years", Counted{made.years_counted()}),
               fmt::arg("pooled", amount(made.pooled_fund_lost)));
}

/// Why both together lead to no pension; their record is not what was typed as a plan.
std::string never_begins(const Error& why, const Translate& tr) {
    if (why.code != ErrorCode::not_eligible) return explain(why, tr);
    return filled(N_("That is not enough for a pension either: {years} of {minimum:# year|# years} "
                     "are paid, {missing:# more is|# more are} needed."),
                  why.facts, tr);
}

void add_both(const ResidentOrEmployee& found, AdviceText& text, const Translate& tr) {
    const SchemeWay* both = found.way_of(SchemeWayKind::both);
    if (!both) return;
    text.lines.push_back(say(tr, N_("{way}: {brings}"), fmt::arg("way", way_name(both->kind, tr)),
                             fmt::arg("brings", joined_text(found, tr))));
    text.lines.back() += sentence_gap(tr) +
                         (both->side ? pension_text(*both, tr) : never_begins(*both->refused, tr));
    add_against(*both, found, text, tr);
    add_overlaps(found, text, tr);
}

void add_paying_on(const ResidentOrEmployee& found, AdviceText& text, const Translate& tr) {
    const SchemeWay* later = found.way_of(SchemeWayKind::paying_on);
    if (!later) return;
    const PayingOn& on = *found.joined->paying_on;
    text.lines.push_back(
        say(tr, N_("{way}: {brings}"), fmt::arg("way", way_name(later->kind, tr)),
            fmt::arg("brings",
                     say(tr, N_("{months:# month|# months} more, until {month}: {cost} yuan."),
                         fmt::arg("months", Counted{on.months}),
                         fmt::arg("month", month_text(on.retirement, tr)),
                         fmt::arg("cost", amount(on.cost))))) +
        sentence_gap(tr) + pension_text(*later, tr));
    add_against(*later, found, text, tr);
}

Table ways_table(const ResidentOrEmployee& found, const Translate& tr) {
    Table table{{{tr(N_("Way")), Align::left},
                 {tr(N_("You pay in all")), Align::right},
                 {tr(N_("First pension month")), Align::right},
                 {tr(N_("In the account then")), Align::right},
                 {tr(N_("Pension a month")), Align::right}},
                {}};
    for (const SchemeWay& way : found.ways)
        table.rows.push_back({{way_name(way.kind, tr), amount_or_nothing(way.own_paid),
                               way.side ? iso(way.side->first) : nothing(),
                               way.side ? amount(way.side->balance) : nothing(),
                               way.side ? amount(way.side->monthly()) : tr(N_("no pension"))}});
    return table;
}

std::optional<Money> survivors_of(const SchemeLifetime& life) {
    if (!life.funeral_grant && !life.survivor_grant) return std::nullopt;
    return life.funeral_grant.value_or(Money{}) + life.survivor_grant.value_or(Money{});
}

Table lifetimes_table(const ResidentOrEmployee& found, const Translate& tr) {
    Table table{{{tr(N_("Age at death")), Align::left},
                 {tr(N_("Way")), Align::left},
                 {tr(N_("Paid until then")), Align::right},
                 {tr(N_("Received in all")), Align::right},
                 {tr(N_("Left to heirs")), Align::right},
                 {tr(N_("Funeral and survivors")), Align::right},
                 {tr(N_("Net gain")), Align::right}},
                {}};
    for (std::size_t i = 0; i < found.at.asked.ages_at_death.size(); ++i)
        for (const SchemeWay& way : found.ways) {
            if (i >= way.lifetimes.size()) continue;
            const SchemeLifetime& life = way.lifetimes[i];
            table.rows.push_back(
                {{age_text(life.age_at_death, tr), way_name(way.kind, tr),
                  amount_or_nothing(life.own_paid), amount(life.received),
                  amount_or_nothing(life.left_to_heirs), amount_or_nothing(survivors_of(life)),
                  amount_or_nothing(life.net)}});
        }
    return table;
}

/// "7,694.00 of 2025, grown for 9 years".
std::string benefit_base_text(const YearlyFigure& base, const Translate& tr) {
    if (base.years_grown == 0) return amount(base.amount);
    return say(tr, N_("{amount} ({published} of {year}, {years:# year|# years} on)"),
               fmt::arg("amount", amount(base.amount)),
               fmt::arg("published", amount(base.published)), fmt::arg("year", base.published_year),
               fmt::arg("years", Counted{base.years_grown}));
}

/// Where each employee pension comes from, a column a way.
Table parts_table(const ResidentOrEmployee& found, const Translate& tr) {
    std::vector<const SchemeWay*> paid;
    for (const SchemeWay& way : found.ways)
        if (way.pension) paid.push_back(&way);
    Table table{{{tr(N_("Employee pension a month")), Align::left}}, {}};
    if (paid.empty()) return table;
    for (const SchemeWay* way : paid)
        table.columns.push_back({way_name(way->kind, tr), Align::right});
    const auto add = [&](const std::string& name, const auto& text_of) {
        TableRow row{{name}};
        for (const SchemeWay* way : paid) row.cells.push_back(text_of(*way));
        table.rows.push_back(std::move(row));
    };
    add(term_name(Term::benefit_base, tr),
        [&](const SchemeWay& way) { return benefit_base_text(way.pension->benefit_base, tr); });
    add(term_name(Term::mean_wage_index, tr), [](const SchemeWay& way) {
        return decimal_text(way.pension->wage_index.units(), WageIndex::decimals);
    });
    add(term_name(Term::paid_months, tr), [&](const SchemeWay& way) {
        const bool later = way.kind == SchemeWayKind::paying_on;
        return fmt::format("{}", (later ? *found.paying_on : found.employee).paid.months_paid);
    });
    add(term_name(Term::payout_months, tr),
        [](const SchemeWay& way) { return decimal_text(way.pension->payout_tenths, 1); });
    const auto add_part = [&](Term term, Money EmployeePension::*part) {
        add(term_name(term, tr),
            [&](const SchemeWay& way) { return amount((*way.pension).*part); });
    };
    add_part(Term::employee_base_pension, &EmployeePension::base_pension);
    add_part(Term::account_pension, &EmployeePension::account_pension);
    if (found.asked.plan.transitional_pension != Money{})
        add_part(Term::transitional_pension, &EmployeePension::transitional_pension);
    if (found.asked.plan.other_parts != Money{})
        add_part(Term::other_parts, &EmployeePension::other_parts);
    add_part(Term::monthly_pension, &EmployeePension::monthly);
    return table;
}

/// By how many years figures of wages had to be carried on.
int years_carried_on(const ResidentOrEmployee& found) {
    int years = found.employee.paid.years_grown;
    if (found.paying_on) years = std::max(years, found.paying_on->paid.years_grown);
    for (const SchemeWay& way : found.ways)
        if (way.pension) years = std::max(years, way.pension->benefit_base.years_grown);
    return years;
}

void add_wages(const ResidentOrEmployee& found, AdviceText& text, const Translate& tr) {
    const int years = years_carried_on(found);
    if (years == 0) return;
    const Rate growth = found.asked.assumptions.wage_growth;
    text.notes.push_back(
        growth == Rate{}
            ? say(tr,
                  N_("Wages to come: average wage, limits of the base and benefit base stay as "
                     "last published, for up to {years:# year|# years}. Nobody knows them; "
                     "\"--wage-growth\" takes another assumption."),
                  fmt::arg("years", Counted{years}))
            : say(tr,
                  N_("Wages to come: average wage, limits of the base and benefit base grow by "
                     "{growth} a year after the last ones published, for up to {years:# year|# "
                     "years}. Nobody knows them."),
                  fmt::arg("growth", percent(growth)), fmt::arg("years", Counted{years})));
}

/// What the employee account is taken to earn in years to come.
void add_interest(const ResidentOrEmployee& found, AdviceText& text, const Translate& tr) {
    const EmployeeAccount& account = (found.paying_on ? *found.paying_on : found.employee).account;
    if (!account.assumed_from) return;
    const auto year = fmt::arg("year", *account.assumed_from);
    const auto& typed = found.asked.assumptions.crediting_rate;
    text.notes.push_back(
        typed ? say(tr, N_("Interest of the employee account from {year} on: {rate} a year."), year,
                    fmt::arg("rate", percent(*typed)))
              : say(tr,
                    N_("Interest of the employee account from {year} on: the rate published last "
                       "goes on. \"--employee-interest\" takes another."),
                    year));
}

bool knows_survivors(const ResidentOrEmployee& found) {
    return std::ranges::any_of(found.ways, [](const SchemeWay& way) {
        return std::ranges::any_of(way.lifetimes, [&](const SchemeLifetime& life) {
            return way.kind != SchemeWayKind::resident && way.pays == Scheme::employee &&
                   life.funeral_grant.has_value();
        });
    });
}

void add_notes(const ResidentOrEmployee& found, AdviceText& text, const Translate& tr) {
    add_wages(found, text, tr);
    add_interest(found, text, tr);
    if (found.employee.paid.arrears_interest != Money{} ||
        std::ranges::any_of(found.asked.plan.months,
                            [](const EmployeeMonths& months) { return months.paid.has_value(); }))
        text.notes.push_back(
            say(tr,
                N_("Arrears bear {rate} of simple interest a year; the office says what it really "
                   "asks for (\"--arrears-interest\")."),
                fmt::arg("rate", percent(found.asked.assumptions.arrears_interest))));
    if (found.asked.plan.known)
        text.notes.push_back(
            tr(N_("What was paid for the known employee account is not known: sums paid and net "
                  "gains are left open, the pooled fund has only what came later, and its months "
                  "are taken to overlap with no resident year.")));
    text.notes.push_back(
        tr(N_("An employee pension is counted as it starts. It is raised in most years, but nobody "
              "promises how much.")));
    if (!found.at.asked.ages_at_death.empty() && !knows_survivors(found))
        text.notes.push_back(
            tr(N_("Funeral and survivors' money of the employee scheme is not counted: the policy "
                  "file has no figures for it.")));
    if (found.paying_on)
        text.notes.push_back(
            tr(N_("The accounts are joined at the statutory retirement age; until then the "
                  "resident pension does not begin either (Human Resources Ministry document 2014 "
                  "No. 17, article 3).")));
    text.notes.push_back(
        tr(N_("Nobody may draw both pensions. Who did must pay the resident base pension back "
              "(Human Resources Ministry document 2014 No. 17, article 8).")));
}

}  // namespace

AdviceText advice_text(const ResidentOrEmployee& found, const Translate& tr) {
    AdviceText text;
    const SchemeWay& resident = *found.way_of(SchemeWayKind::resident);
    const SchemeWay& employee = *found.way_of(SchemeWayKind::employee);
    text.lines.push_back(retirement_line(found, tr));
    if (found.too_few_to_retire_early)
        text.lines.push_back(tr(
            N_("Retiring earlier takes the minimum months, and they are not there; the statutory "
               "month is reckoned with.")));
    text.lines.push_back(resident_line(found, resident, tr));
    text.lines.push_back(
        say(tr, N_("{way}: {brings}"), fmt::arg("way", way_name(employee.kind, tr)),
            fmt::arg("brings", employee.side ? pension_text(employee, tr)
                                             : minimum_text(found.employee.minimum, tr))));
    add_against(employee, found, text, tr);
    add_both(found, text, tr);
    add_paying_on(found, text, tr);
    text.tables.push_back(ways_table(found, tr));
    if (!found.at.asked.ages_at_death.empty()) text.tables.push_back(lifetimes_table(found, tr));
    if (auto parts = parts_table(found, tr); !parts.rows.empty())
        text.tables.push_back(std::move(parts));
    add_notes(found, text, tr);
    return text;
}

}  // namespace pension
