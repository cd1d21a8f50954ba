// SPDX-License-Identifier: Apache-2.0
#include "app/sheets/sheet_parts.hpp"

#include "app/results/fields.hpp"
#include "app/sheets/advice_sentences.hpp"
#include "app/sheets/comparison_table.hpp"
#include "app/sheets/next_steps.hpp"
#include "app/sheets/paper_charts.hpp"
#include "app/words/amounts.hpp"
#include "app/words/filled.hpp"
#include "app/words/steps.hpp"
#include "app/words/terms.hpp"
#include "app/words/warnings.hpp"
#include "sheet/parts.hpp"

#include <algorithm>
#include <map>

namespace pension {

std::string short_policy_id(const std::string& policy_id) {
    const auto colon = policy_id.find(':');
    return colon == std::string::npos ? policy_id : policy_id.substr(0, colon + 1 + 12);
}

std::string in_lines(const std::string& first, const std::string& second) {
    return first.empty() || second.empty() ? first + second : first + "\n" + second;
}

std::string head_of(const std::string& title, const std::string& whose, const Translate& tr) {
    return whose.empty() ? title : title + tr(N_("; ")) + whose;
}

std::string joined(const std::vector<std::string>& parts, std::string_view between) {
    std::string text;
    for (const std::string& part : parts) {
        if (!text.empty()) text += between;
        text += part;
    }
    return text;
}

Sheet sheet_of(Month date, const std::string& policy_id, const Translate& tr) {
    Sheet sheet;
    sheet.language = tr.language();
    sheet.date = date;
    sheet.footer =
        policy_id.empty()
            ? say(tr, N_("{program}, {month}"), fmt::arg("program", program_title(tr)),
                  fmt::arg("month", iso(date)))
            : say(tr, N_("{program}, policy {id}, {month}"), fmt::arg("program", program_title(tr)),
                  fmt::arg("id", short_policy_id(policy_id)), fmt::arg("month", iso(date)));
    sheet.page_of = tr(N_("Page {page} of {pages}"));
    return sheet;
}

std::string whose_line(const Comparison& comparison, const std::string& name, const Translate& tr) {
    const Case& asked = comparison.asked;
    std::vector<std::string> parts;
    const auto add = [&](const char* message, const std::string& value) {
        parts.push_back(say(tr, message, fmt::arg("value", value)));
    };
    if (!name.empty()) add(N_("Name: {value}"), name);
    if (asked.born) add(N_("Born: {value}"), month_text(*asked.born, tr));
    if (asked.sex) add(N_("Sex: {value}"), sex_name(*asked.sex, tr));
    if (asked.basis == Basis::dated || asked.group != Group::ordinary)
        add(N_("Group: {value}"), group_name(asked.group, tr));
    // On the leaflet basis the month asked is that of the policy; the basis names it.
    if (asked.basis == Basis::dated) add(N_("Printed: {value}"), month_text(asked.as_of, tr));
    std::string line;
    for (const std::string& next : parts)
        // TRANSLATORS: entries of one line of a form.
        line = line.empty()
                   ? next
                   : say(tr, N_("{list}  {next}"), fmt::arg("list", line), fmt::arg("next", next));
    return line;
}

namespace {

/// What a plan costs and what it comes to, in whole yuan.
std::vector<std::string> headline_lines(const Comparison& comparison, const PlanResult& plan,
                                        const Translate& tr) {
    std::vector<std::string> lines;
    const Projection& made = plan.projection;
    if (plan.entitled() && comparison.asked.basis == Basis::dated)
        lines.push_back(
            say(tr, N_("from {month} on"), fmt::arg("month", month_text(made.start.first, tr))));
    if (made.own_paid && made.subsidies)
        lines.push_back(say(tr, N_("you pay {own} yuan in all, the government adds {added} yuan"),
                            fmt::arg("own", whole(*made.own_paid)),
                            fmt::arg("added", whole(*made.subsidies))));
    if (!plan.entitled()) return lines;
    if (!plan.lifetimes.empty())
        lines.push_back(say(tr, N_("{amount} yuan received in all by {age}"),
                            fmt::arg("amount", whole(plan.lifetimes.front().received)),
                            fmt::arg("age", age_text(plan.lifetimes.front().age_at_death, tr))));
    if (plan.payback_payments)
        lines.push_back(say(tr, N_("own money back after {payments:# payment|# payments}"),
                            fmt::arg("payments", Counted{*plan.payback_payments})));
    return lines;
}

/// Whether the warning is of how far a figure can be trusted; all others are of the person's case.
bool is_of_a_figure(WarningCode code) {
    switch (code) {
        case WarningCode::announced_figure:
        case WarningCode::inherited_figure:
        case WarningCode::floor_used:
        case WarningCode::inherited_then:
        case WarningCode::stale_figure:
        case WarningCode::incomplete_list:
        case WarningCode::interest_start_silent:
        case WarningCode::assumed_earliest:
        case WarningCode::assumed_earliest_above:
        case WarningCode::unconfirmed_figure:
        case WarningCode::unconfirmed_offered:
        case WarningCode::sources_disagree:
        case WarningCode::ran_out:
        case WarningCode::assumed_latest:
        case WarningCode::announced_in_vain:
        case WarningCode::certification_silent:
        case WarningCode::life_table_read:
        case WarningCode::life_table_read_of_men:
        case WarningCode::life_table_read_of_women:
        case WarningCode::life_table_read_of_all:
        case WarningCode::life_table_open_ended:
        case WarningCode::life_table_year_taken:
        case WarningCode::life_table_in_parts: return true;
        default: return false;
    }
}

std::vector<std::string> warnings_told(const Comparison& comparison, bool of_figures,
                                       const Translate& tr) {
    std::vector<Warning> some;
    for (const Warning& warning : comparison.warnings)
        if (is_of_a_figure(warning.code) == of_figures) some.push_back(warning);
    return explain_all(some, tr);
}

}  // namespace

Headlines plan_headlines(const Comparison& comparison, const std::vector<std::string>& titles,
                         const Translate& tr) {
    Headlines headlines;
    const std::string mark = unconfirmed_mark(comparison, "monthly");
    for (std::size_t i = 0; i < comparison.plans.size(); ++i) {
        const PlanResult& plan = comparison.plans[i];
        Headline headline{titles[i], "", "", "", headline_lines(comparison, plan, tr)};
        if (const auto monthly = plan.monthly()) {
            headline.before = tr(N_("a month"));
            headline.amount = whole_yuan(*monthly, tr) + mark;
            if (tr.is_chinese())
                headline.in_capitals = say(tr, N_("to the fen, in capitals: {capitals}"),
                                           fmt::arg("capitals", in_capitals(*monthly)));
        } else {
            headline.amount = no_pension(*plan.projection.not_entitled, tr);
        }
        headlines.each.push_back(std::move(headline));
    }
    return headlines;
}

std::vector<std::string> urgent_warnings(const Comparison& comparison, const Translate& tr) {
    return warnings_told(comparison, false, tr);
}

void add_urgent_warnings(const Comparison& comparison, const Translate& tr, Sheet& sheet) {
    const auto sentences = urgent_warnings(comparison, tr);
    if (!sentences.empty())
        sheet.blocks.push_back(Paragraph{joined(sentences, "\n"), Weight::note});
}

void add_charts(const Comparison& comparison, const std::vector<std::string>& labels,
                const Translate& tr, Sheet& sheet) {
    Charts charts = paper_charts(comparison, labels, tr);
    if (charts.each.empty()) return;
    add_part(sheet, tr(N_("Charts")), [&] { sheet.blocks.push_back(std::move(charts)); });
}

void add_next_steps(const Comparison& comparison, const std::vector<std::string>& labels,
                    const Translate& tr, Sheet& sheet) {
    const std::string title = tr(N_("What to do next"));
    add_part(sheet, title, [&] {
        sheet.blocks.push_back(Heading{title});
        std::size_t number = 0;
        for (const std::string& step : next_steps(comparison, labels, tr))
            sheet.blocks.push_back(Paragraph{fmt::format("{}. {}", ++number, step), Weight::body});
    });
}

void add_doubtful_figures(const Comparison& comparison, const Translate& tr, Sheet& sheet) {
    const auto sentences = warnings_told(comparison, true, tr);
    if (sentences.empty()) return;
    sheet.blocks.push_back(Heading{tr(N_("Not confirmed, or to be asked about"))});
    sheet.blocks.push_back(Paragraph{joined(sentences, "\n"), Weight::small});
}

namespace {

/// A row of the derivations side by side.
struct StepRow {
    std::string title;
    std::string formula;
    std::vector<std::string> cells;
};

/// "45,000.00 + 2,400.00 = 47,400.00"; the result alone where it says it all.
std::string sum_and_result(const StepText& step) {
    return step.sum == step.result ? marked_result(step) : step.sum + " = " + marked_result(step);
}

/// The same steps beside each other, those that only some plans have where these have them.
std::vector<StepRow> step_rows(const Comparison& comparison, const Translate& tr) {
    std::vector<StepRow> rows;
    const std::size_t plans = comparison.plans.size();
    for (std::size_t plan = 0; plan < plans; ++plan) {
        std::size_t at = 0;
        for (const StepText& step : derivation_text(comparison.plans[plan].derivation, true, tr)) {
            auto same = std::find_if(rows.begin() + static_cast<std::ptrdiff_t>(at), rows.end(),
                                     [&](const StepRow& row) {
                                         return row.title == step.title && row.cells[plan].empty();
                                     });
            if (same == rows.end())
                same = rows.insert(rows.begin() + static_cast<std::ptrdiff_t>(at),
                                   {step.title, step.formula, std::vector<std::string>(plans)});
            same->cells[plan] = sum_and_result(step);
            at = static_cast<std::size_t>(same - rows.begin()) + 1;
        }
    }
    return rows;
}

}  // namespace

void add_derivation_in_brief(const Comparison& comparison, const std::vector<std::string>& labels,
                             const Translate& tr, Sheet& sheet) {
    if (comparison.plans.empty()) return;
    Table table;
    table.weight = Weight::small;
    table.columns.push_back({tr(N_("Step")), Align::left});
    for (const std::string& label : labels) table.columns.push_back({label, Align::left});
    for (StepRow& row : step_rows(comparison, tr)) {
        TableRow cells{{row.title + " = " + row.formula}};
        for (std::string& cell : row.cells)
            cells.cells.push_back(cell.empty() ? nothing() : std::move(cell));
        table.rows.push_back(std::move(cells));
    }
    if (table.rows.empty()) return;
    const std::string title = tr(N_("How this was reckoned"));
    add_part(sheet, title, [&] {
        sheet.blocks.push_back(Heading{title});
        sheet.blocks.push_back(std::move(table));
    });
}

void add_sources(const Comparison& comparison, const Translate& tr, Sheet& sheet) {
    auto lines = stay_lines(comparison.rules, tr);
    for (std::string& line : source_lines(comparison, tr)) lines.push_back(std::move(line));
    lines.push_back(joined(assumption_lines(comparison, tr), tr(N_("; "))));
    const std::string title = tr(N_("Sources and assumptions"));
    add_part(sheet, title, [&] {
        sheet.blocks.push_back(Heading{title});
        sheet.blocks.push_back(Paragraph{joined(lines, "\n"), Weight::small});
    });
    sheet.blocks.push_back(Paragraph{office_sentence(tr), Weight::note});
}

}  // namespace pension
