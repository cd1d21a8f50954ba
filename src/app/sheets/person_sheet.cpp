// SPDX-License-Identifier: Apache-2.0
#include "app/sheets/person_sheet.hpp"

#include "app/sheets/advice_sentences.hpp"
#include "app/sheets/advice_text.hpp"
#include "app/sheets/comparison_table.hpp"
#include "app/sheets/plan_labels.hpp"
#include "app/sheets/sheet_parts.hpp"
#include "app/sheets/what_is_asked.hpp"
#include "app/words/amounts.hpp"
#include "app/words/messages.hpp"
#include "app/words/terms.hpp"
#include "sheet/parts.hpp"

#include <algorithm>
#include <map>

namespace pension {

namespace {

/// What was or will be paid for one year of cover.
struct PaidYear {
    Money own;
    Money others;
    bool by_government = false;
    bool later = false;
    bool planned = false;  ///< All of it still to come.
};

std::map<int, PaidYear> paid_years(const Projection& made, Month today) {
    std::map<int, PaidYear> years;
    // Of a known balance the years are known, the payments are not.
    for (const YearPaid& year : made.paid.years) years[year.cover].planned = year.since > today;
    std::map<int, bool> all_to_come;
    for (const Contribution& posting : made.paid.postings) {
        PaidYear& year = years[posting.cover];
        year.own += posting.own;
        year.others += posting.grants;
        year.by_government |= posting.government > Money{};
        year.later |= posting.back_paid();
        const bool to_come = posting.month > today;
        const auto known = all_to_come.try_emplace(posting.cover, to_come).first;
        known->second &= to_come;
        year.planned = known->second;
    }
    return years;
}

YearMark mark_of(const PaidYear& year) {
    if (year.planned) return YearMark::planned;
    if (year.by_government || year.others > Money{}) return YearMark::paid_by_others;
    return year.later ? YearMark::paid_later : YearMark::paid;
}

std::string words_of(const PaidYear& year, const Translate& tr) {
    if (year.own + year.others > Money{}) return plain_amount(year.own + year.others);
    // TRANSLATORS: in a small box: the government pays for the year (代缴).
    if (year.by_government) return tr(N_("govt."));
    // TRANSLATORS: in a small box: the year is paid, the amount is not known.
    return tr(N_("paid"));
}

std::string meaning(YearMark mark, const Translate& tr) {
    switch (mark) {
        case YearMark::paid: return tr(N_("paid in time"));
        case YearMark::paid_by_others: return tr(N_("with money of the government or of others"));
        case YearMark::paid_later: return tr(N_("back-paid in a later year"));
        case YearMark::planned: return tr(N_("planned"));
        case YearMark::missing: return tr(N_("not paid"));
        case YearMark::open: return tr(N_("to come, nothing planned"));
    }
    return "";
}

void add_legend(const Translate& tr, YearBoxes& boxes) {
    for (const YearMark mark : {YearMark::paid, YearMark::paid_by_others, YearMark::paid_later,
                                YearMark::planned, YearMark::missing, YearMark::open})
        if (std::ranges::find(boxes.years, mark, &YearBox::mark) != boxes.years.end())
            boxes.legend.emplace_back(mark, meaning(mark, tr));
}

Table without_empty_columns(const Table& table) {
    Table kept{{}, std::vector<TableRow>(table.rows.size())};
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        kept.rows[row].strong = table.rows[row].strong;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        if (std::ranges::all_of(table.rows, [&](const TableRow& row) {
                return row.cells[column].empty() || row.cells[column] == nothing();
            }))
            continue;
        kept.columns.push_back(table.columns[column]);
        for (std::size_t row = 0; row < table.rows.size(); ++row)
            kept.rows[row].cells.push_back(table.rows[row].cells[column]);
    }
    return kept;
}

void add(const AdviceText& text, Sheet& sheet) {
    for (const std::string& line : text.lines)
        sheet.blocks.push_back(Paragraph{line, Weight::body});
    for (const Table& table : text.tables)
        if (!table.rows.empty()) sheet.blocks.push_back(without_empty_columns(table));
}

void add_what_gaps_cost(const Result<GapPrices>& prices, const Translate& tr, Sheet& sheet) {
    if (!prices) {
        sheet.blocks.push_back(Paragraph{explain(prices.error(), tr), Weight::body});
        return;
    }
    AdviceText text = advice_text(prices.value(), tr);
    // What the record leads to as it is stands above, in large figures.
    text.lines.erase(text.lines.begin());
    // Where no gap by itself brings anything, years and costs stand above too.
    std::erase_if(text.tables, [](const Table& table) {
        return without_empty_columns(table).columns.size() <= 2;
    });
    add(text, sheet);
}

void add_prices(const Result<GapPrices>& prices, const Translate& tr, Sheet& sheet) {
    if (prices && prices.value().gaps.empty() && !prices.value().before_scheme) return;
    const std::string title = tr(N_("To fill the gaps or not"));
    add_part(sheet, title, [&] {
        sheet.blocks.push_back(Heading{title});
        add_what_gaps_cost(prices, tr, sheet);
    });
}

void add_eligibility(const Standing& at, const Translate& tr, Sheet& sheet) {
    const std::string title = tr(N_("Whether and when the pension begins"));
    add_part(sheet, title, [&] {
        sheet.blocks.push_back(Heading{title});
        add(eligibility_text(at, tr), sheet);
    });
}

void add_records(const Comparison& comparison, const std::vector<std::string>& labels,
                 const Translate& tr, Sheet& sheet) {
    const std::string title = tr(N_("The years of the record"));
    for (std::size_t plan = 0; plan < comparison.plans.size(); ++plan) {
        YearBoxes boxes = year_boxes(comparison, plan, tr);
        if (boxes.years.empty()) continue;
        add_part(sheet, title, [&] {
            sheet.blocks.push_back(Heading{comparison.plans.size() == 1
                                               ? title
                                               : say(tr, N_("The years of the record: {plan}"),
                                                     fmt::arg("plan", labels[plan]))});
            sheet.blocks.push_back(std::move(boxes));
        });
    }
}

}  // namespace

YearBoxes year_boxes(const Comparison& comparison, std::size_t plan, const Translate& tr) {
    const Projection& made = comparison.plans.at(plan).projection;
    const Month today = comparison.asked.as_of;
    const auto paid = paid_years(made, today);
    const auto& found = made.eligibility;
    std::vector<int> named;
    for (const auto& [year, what] : paid) named.push_back(year);
    if (found)
        for (const Gap& gap : found->gaps) named.push_back(gap.year);
    YearBoxes boxes;
    if (named.empty()) return boxes;
    const auto [first, last] = std::ranges::minmax(named);
    for (int year = first; year <= last; ++year) {
        const auto known = paid.find(year);
        YearBox box{fmt::format("{}", year), "", YearMark::open};
        if (known != paid.end()) {
            box.words = words_of(known->second, tr);
            box.mark = mark_of(known->second);
        } else if (year < year_number(today)) {
            // TRANSLATORS: in a small box: nothing was paid for the year (断缴).
            box.words = tr(N_("none"));
            box.mark = YearMark::missing;
        }
        boxes.years.push_back(std::move(box));
    }
    add_legend(tr, boxes);
    return boxes;
}

Sheet person_sheet(const Comparison& comparison, const Standing& at,
                   const Result<GapPrices>& prices, const std::string& policy_id,
                   const Translate& tr, const std::string& name) {
    Sheet sheet = sheet_of(comparison.asked.as_of, policy_id, tr);
    sheet.title = say(tr, N_("One person's pension: {place}"),
                      fmt::arg("place", place_name(comparison.rules.place, tr)));
    const std::string whose = whose_line(comparison, name, tr);
    sheet.subtitle = in_lines(whose, basis_sentence(comparison, tr));
    sheet.head = head_of(sheet.title, whose, tr);
    sheet.blocks.push_back(Paragraph{what_is_asked(comparison, tr), Weight::body});
    add_urgent_warnings(comparison, tr, sheet);
    const auto labels = plan_labels(comparison, tr);
    const auto titles = plan_titles(comparison, tr);
    sheet.blocks.push_back(plan_headlines(comparison, titles, tr));
    add_eligibility(at, tr, sheet);
    add_records(comparison, labels, tr, sheet);
    add_prices(prices, tr, sheet);
    add_next_steps(comparison, labels, tr, sheet);
    add_charts(comparison, labels, tr, sheet);
    add_doubtful_figures(comparison, tr, sheet);
    add_sources(comparison, tr, sheet);
    return sheet;
}

}  // namespace pension
