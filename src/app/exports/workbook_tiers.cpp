// SPDX-License-Identifier: Apache-2.0
#include "app/exports/workbook_tiers.hpp"

#include "app/words/amounts.hpp"
#include "app/words/filled.hpp"

#include <algorithm>

namespace pension::grid {

namespace {

constexpr std::uint32_t first_row = 4;
constexpr std::uint16_t columns_of_table = 6;

/// The steps that count for a payer; none where that is not known.
std::optional<SubsidySteps> of_payer(const SubsidySteps& steps, Payer payer) {
    int age = 0;
    for (const SubsidyStep& step : steps)
        if (step.from_age_in_months <= payer.age_in_months)
            age = std::max(age, step.from_age_in_months);
    SubsidySteps found;
    for (const SubsidyStep& step : steps) {
        if (step.from_age_in_months != age) continue;
        if (step.sex && !payer.sex) return std::nullopt;
        if (!step.sex || step.sex == payer.sex) found.push_back(step);
    }
    for (SubsidyStep& step : found) {
        step.from_age_in_months = 0;
        step.sex.reset();
    }
    if (found.empty()) return std::nullopt;
    return found;
}

bool is_plain(const SubsidySteps& steps) {
    return std::ranges::all_of(steps, [](const SubsidyStep& step) {
        return step.share == Rate{} && step.more == Money{} && !step.most;
    });
}

}  // namespace

TiersSheet::TiersSheet(const Comparison& comparison, const Translate& tr)
    : comparison_{comparison}, tr_{tr}, writer_{tr(N_("Tiers"))} {
    writer_.put(0, 0, CellStyle::title, tr(N_("Contribution tiers and subsidies, yuan a year")));
    writer_.put(
        first_row - 1, 0, CellStyle::heading,
        filled(N_("Tiers in {month}"), {{"month", month_text(comparison.asked.as_of, tr)}}, tr));
    writer_.sheet.widths = {18, 3};
    const auto* tiers = comparison.rules.tiers.find(comparison.asked.as_of);
    if (!tiers) return;
    std::uint32_t row = first_row;
    for (const Money amount : offered_amounts(tiers->value))
        writer_.put(row++, 0, CellStyle::money, amount);
    if (row > first_row)
        offered_ = on(writer_.sheet.name, fixed_range({first_row, 0}, {row - 1, 0}));
}

std::uint16_t TiersSheet::column_of(const SubsidySteps& steps, Month from) {
    const auto known = std::ranges::find(written_, steps, &Written::steps);
    if (known != written_.end()) return known->column;
    const std::uint16_t column = next_column_;
    next_column_ = static_cast<std::uint16_t>(next_column_ + columns_of_table + 1);
    writer_.put(first_row - 2, column, CellStyle::plain,
                from == beginning_of_time ? tr_(N_("Subsidies"))
                                          : filled(N_("Subsidies from {month} on"),
                                                   {{"month", month_text(from, tr_)}}, tr_));
    const char* titles[] = {N_("Paid from"),     N_("Subsidy"),       N_("Share of what is paid"),
                            N_("More for each"), N_("whole so much"), N_("At the most")};
    const std::size_t shown_columns = is_plain(steps) ? 2 : columns_of_table;
    for (std::size_t i = 0; i < columns_of_table; ++i) {
        if (i < shown_columns)
            writer_.put(first_row - 1, static_cast<std::uint16_t>(column + i),
                        CellStyle::column_heading, tr_(titles[i]));
        writer_.sheet.widths.push_back(i < shown_columns ? 14 : 3);
    }
    writer_.sheet.widths.push_back(3);
    std::uint32_t row = first_row;
    for (const SubsidyStep& step : steps) {
        const auto put = [&](int offset, CellStyle style, const Shown& value) {
            writer_.put(row, static_cast<std::uint16_t>(column + offset), style, value);
        };
        put(0, CellStyle::money_input, in_yuan(step.from));
        put(1, CellStyle::money_input, in_yuan(step.subsidy));
        if (!is_plain(steps)) {
            put(2, CellStyle::percent_input, static_cast<double>(step.share.ppm()) / 1e6);
            put(3, CellStyle::money_input, in_yuan(step.more));
            put(4, CellStyle::money_input, in_yuan(step.for_each));
            put(5, CellStyle::money_input, shown(step.most));
        }
        ++row;
    }
    written_.push_back({steps, column});
    return column;
}

std::optional<std::string> TiersSheet::subsidy(const std::string& amount, Month month,
                                               Payer payer) {
    const auto* figure = comparison_.rules.subsidies.find(month);
    if (!figure) return std::nullopt;
    const auto steps = of_payer(figure->value, payer);
    if (!steps) return std::nullopt;
    const std::uint16_t column = column_of(*steps, figure->from);
    const auto last = first_row + static_cast<std::uint32_t>(steps->size()) - 1;
    const auto in = [&](int offset) {
        return on(writer_.sheet.name,
                  range(static_cast<std::uint16_t>(column + offset), first_row, last));
    };
    const std::string first = on(writer_.sheet.name, ref(first_row, column));
    const std::string found = fmt::format("MATCH({},{},1)", amount, in(0));
    if (is_plain(*steps))
        return fmt::format(
            "IF({0}<{1},0,VLOOKUP({0},{2},2))", amount, first,
            on(writer_.sheet.name,
               ref(first_row, column) + ":" + ref(last, static_cast<std::uint16_t>(column + 1))));
    const auto at = [&](int offset) { return fmt::format("INDEX({},{})", in(offset), found); };
    return fmt::format(
        "IF({0}<{1},0,MIN(IF({7}=\"\",1E+9,{7}),{2}+ROUND({0}*{3},2)+IF({4}>0,{5}*INT(ROUND(({0}-{"
        "6})/"
        "IF({4}>0,{4},1),8)),0)))",
        amount, first, at(1), at(2), at(4), at(3), at(0), at(5));
}

}  // namespace pension::grid
