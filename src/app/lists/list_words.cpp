// SPDX-License-Identifier: Apache-2.0
#include "app/lists/list_words.hpp"

#include "app/asking/spelling.hpp"
#include "app/words/filled.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace pension {

namespace {

/// Minutes and seconds, "3:07".
std::string time_left(std::int64_t seconds) {
    return fmt::format("{}:{:02}", seconds / 60, seconds % 60);
}

std::string names_of(const std::vector<SheetName>& sheets, const Translate& tr) {
    constexpr std::size_t most = 12;
    std::string names;
    for (std::size_t i = 0; i < std::min(sheets.size(), most); ++i) {
        if (i > 0) names += tr(N_(", "));
        names += shown_sheet(sheets[i], tr);
    }
    return sheets.size() > most ? names + " \u2026" : names;
}

}  // namespace

std::string shown_sheet(const SheetName& sheet, const Translate& tr) {
    return sheet.is_hidden ? say(tr, N_("{sheet} (hidden)"), fmt::arg("sheet", sheet.name))
                           : sheet.name;
}

std::string beyond_sentence(const BeyondSheet& beyond, const Translate& tr) {
    const auto most = fmt::arg("most", beyond.most);
    const auto found = fmt::arg("found", beyond.found);
    switch (beyond.what) {
        case BeyondSheet::What::rows:
            return say(tr,
                       N_("A sheet has room for {most} rows below its titles, and the list has "
                          "{found}. Choose CSV, or cut the list; nothing was written."),
                       most, found);
        case BeyondSheet::What::columns:
            return say(tr,
                       N_("A sheet has room for {most} columns, and the results have {found}. "
                          "Choose CSV, or fewer results; nothing was written."),
                       most, found);
        case BeyondSheet::What::letters:
            return say(tr,
                       N_("The cell in column {column} on line {line} has more letters than the "
                          "{most} that a cell of a workbook holds. Choose CSV, or shorten it; "
                          "nothing was written."),
                       fmt::arg("column", beyond.column), fmt::arg("line", beyond.found), most);
    }
    return {};
}

std::string counts_sentence(const ListOutcome& outcome, const Translate& tr) {
    return say(tr, N_("{rows:# row|# rows} of people: {reckoned} reckoned, {refused} refused."),
               fmt::arg("rows", Counted{outcome.rows}), fmt::arg("reckoned", outcome.total.people),
               fmt::arg("refused", outcome.total.refused));
}

std::vector<std::string> outcome_sentences(const ListOutcome& outcome, const ListOptions& options,
                                           const Translate& tr) {
    std::vector<std::string> sentences{counts_sentence(outcome, tr)};
    const auto month =
        options.all.as_of ? read_month(*options.all.as_of) : Result<Month>{options.today};
    if (month)
        sentences.push_back(
            say(tr, N_("Figures as of {month}."), fmt::arg("month", iso(month.value()))));
    if (outcome.rows_before > 0)
        sentences.push_back(say(tr, N_("{rows:# row|# rows} of them had been done before."),
                                fmt::arg("rows", Counted{outcome.rows_before})));
    if (outcome.empty_rows > 0)
        sentences.push_back(say(tr, N_("{rows:# row|# rows} without any text left out."),
                                fmt::arg("rows", Counted{outcome.empty_rows})));
    if (const auto& sheet = outcome.form.sheet)
        sentences.push_back(say(tr, N_("Read from the sheet \"{sheet}\" of the workbook."),
                                fmt::arg("sheet", sheet->sheet.name)));
    for (std::string& sentence : sheet_remarks(outcome.form, tr))
        sentences.push_back(std::move(sentence));
    if (outcome.form.text.is_guessed)
        sentences.push_back(say(tr,
                                N_("The list was read as {encoding}, which was guessed: look at "
                                   "some names in the results."),
                                fmt::arg("encoding", outcome.form.text.encoding)));
    if (outcome.any_repeated)
        sentences.push_back(
            tr(N_("Some ids or identity numbers stand in several rows; the column \"note\" says "
                  "which.")));
    return sentences;
}

std::vector<std::string> sheet_remarks(const TableForm& form, const Translate& tr) {
    std::vector<std::string> sentences;
    if (!form.sheet) return sentences;
    const SheetForm& sheet = *form.sheet;
    if (sheet.sheet.is_hidden) sentences.push_back(tr(N_("That sheet is hidden in the workbook.")));
    if (!sheet.others.empty())
        sentences.push_back(say(tr,
                                N_("Not read were the other sheets that hold something: {sheets}."),
                                fmt::arg("sheets", names_of(sheet.others, tr))));
    if (sheet.rows_above > 0)
        sentences.push_back(
            say(tr,
                N_("The names of the columns stand in row {row}; {rows:# row|# rows} above them "
                   "left out."),
                fmt::arg("row", sheet.title_line), fmt::arg("rows", Counted{sheet.rows_above})));
    if (sheet.hidden_rows > 0)
        sentences.push_back(
            say(tr, N_("{rows:# hidden row was|# hidden rows were} read like the others."),
                fmt::arg("rows", Counted{sheet.hidden_rows})));
    if (!sheet.hidden_columns.empty())
        sentences.push_back(
            say(tr, N_("Hidden columns were read like the others: {columns}."),
                fmt::arg("columns", fmt::format("{}", fmt::join(sheet.hidden_columns, ", ")))));
    if (sheet.merged > 0)
        sentences.push_back(say(tr,
                                N_("{cells:# cell was|# cells were} merged over several rows; "
                                   "what stands there was read in each of these rows."),
                                fmt::arg("cells", Counted{sheet.merged})));
    return sentences;
}

std::string progress_sentence(const ListStep& step, double rate, const Translate& tr) {
    const auto done = fmt::arg("done", step.done);
    const auto rows = fmt::arg("rows", step.of);
    if (step.part == ListStep::Part::looking)
        return say(tr, N_("Looking through the list: {done} rows"), done);
    if (step.part == ListStep::Part::writing)
        return say(tr, N_("{done} of {rows} rows written into the workbook"), done, rows);
    const bool is_drawing = step.part == ListStep::Part::drawing;
    if (rate <= 0)
        return say(tr, is_drawing ? N_("{done} of {rows} sheets") : N_("{done} of {rows} rows"),
                   done, rows);
    const auto left = static_cast<std::int64_t>(static_cast<double>(step.of - step.done) / rate);
    const auto time = fmt::arg("time", time_left(left));
    if (is_drawing) return say(tr, N_("{done} of {rows} sheets, {time} left"), done, rows, time);
    return say(tr, N_("{done} of {rows} rows, {rate} a second, {time} left"), done, rows,
               fmt::arg("rate", static_cast<std::int64_t>(rate)), time);
}

std::string field_name(RosterField field, const Translate& tr) {
    switch (field) {
        case RosterField::id: return tr(N_("Number in the list"));
        case RosterField::name: return tr(N_("Name"));
        case RosterField::township: return tr(N_("Township"));
        case RosterField::village: return tr(N_("Village"));
        case RosterField::place: return tr(N_("Place of insurance"));
        case RosterField::born: return tr(N_("Month of birth"));
        case RosterField::identity: return tr(N_("Identity number"));
        case RosterField::sex: return tr(N_("Sex"));
        case RosterField::group: return tr(N_("Group"));
        case RosterField::paid: return tr(N_("What was paid"));
        case RosterField::plans: return tr(N_("Plans"));
    }
    return {};
}

}  // namespace pension
