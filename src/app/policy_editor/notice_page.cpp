// SPDX-License-Identifier: Apache-2.0
#include "app/policy_editor/notice_page.hpp"

#include "app/asking/cell_spelling.hpp"
#include "app/asking/place_chooser.hpp"
#include "app/asking/place_named.hpp"
#include "app/asking/spelling.hpp"
#include "app/words/amounts.hpp"
#include "app/words/changes.hpp"
#include "app/words/file_trouble.hpp"
#include "app/words/filled.hpp"
#include "app/words/findings.hpp"
#include "app/words/messages.hpp"
#include "app/words/notice_words.hpp"
#include "app/words/terms.hpp"
#include "exchange/whole_text.hpp"
#include "notice/beside.hpp"
#include "platform/byte_file.hpp"
#include "store/policy_shelf.hpp"
#include "store/policy_tables.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <sstream>
#include <string_view>

namespace pension {

namespace {

/// Of a list, so many rows tell what it is.
constexpr std::size_t most_rows_told = 30;
/// And so many what has changed in it.
constexpr std::size_t most_rows_beside = 6;

std::vector<std::string> parted(std::string_view text, char mark) {
    std::vector<std::string> parts;
    std::string part;
    for (const char letter : text)
        if (letter == mark)
            parts.push_back(std::exchange(part, {}));
        else
            part += letter;
    parts.push_back(part);
    return parts;
}

std::vector<std::string> own_columns(Topic topic) {
    std::vector<std::string> columns = parted(figure_columns(table_of(topic)), ',');
    for (std::string& column : columns) column.erase(0, column.find_first_not_of(' '));
    return columns;
}

std::string plain_fen(const FileRow& row, std::string_view column) {
    return plain_amount(Money::from_fen(number_of(row, column)));
}

/// A tier, a range or a subsidy in as few letters as a clerk writes them; other rows by columns.
std::string row_text(Topic topic, const FileRow& row, const Translate& tr) {
    if (topic == Topic::tiers && number_of(row, "wage_base_millionths") == 0) {
        const std::string from = plain_fen(row, "from_fen_per_year");
        if (number_of(row, "to_fen_per_year") <= number_of(row, "from_fen_per_year")) return from;
        std::string text = from + "-" + plain_fen(row, "to_fen_per_year");
        if (number_of(row, "step_fen") > 0) text += " (+" + plain_fen(row, "step_fen") + ")";
        return text;
    }
    const bool is_plain_subsidy =
        topic == Topic::subsidies && number_of(row, "payment_millionths") == 0 &&
        number_of(row, "more_fen") == 0 && number_of(row, "from_age_months") == 0;
    if (is_plain_subsidy)
        return plain_fen(row, "from_fen_per_year") + ": " + plain_fen(row, "subsidy_fen_per_year");
    return telling_text(row, tr);
}

std::string rows_text(const DraftFigure& figure, const Translate& tr) {
    std::string text;
    for (std::size_t i = 0; i < figure.rows.size() && i < most_rows_told; ++i)
        text += (i == 0 ? "" : tr(N_("; "))) + row_text(figure.topic, figure.rows[i], tr);
    if (figure.rows.size() > most_rows_told) text += " ...";
    return text;
}

/// Whether the columns say what they usually do: then nobody need look at them.
bool is_unusual(const FileRow& row, const FileRow& usual, const std::string& column) {
    const FileCell value = cell(row, column);
    if (column == "to_fen_per_year") return value != cell(row, "from_fen_per_year");
    return value != cell(usual, column) && value != FileCell{};
}

/// Columns without which a row of the topic says nothing.
bool is_needed(Topic topic, const std::string& column) {
    const FileRow usual = new_figure_row(topic, nation, {}, month_of(2000, 1));
    if (cell(usual, column) == FileCell{} && column != "most_fen" && column != "or_years_paid" &&
        column != "to_year" && column != "at_most_years")
        return true;
    return column == "subsidy_fen_per_year" || column == "to_fen_per_year" ||
           column == "fen_per_month_per_year";
}

std::string problem_text(const RefusedRow& row, const std::vector<Place>& places,
                         const Translate& tr) {
    std::string columns;
    for (const std::string& column : row.columns) columns += (columns.empty() ? "" : ",") + column;
    return row_name(row.row, places, tr) + tr(N_(": ")) +
           refused_row_text(code(row.why), columns, tr);
}

}  // namespace

namespace {

/// What an edit does to typical people in a month.
Effect effect_of_edit(const std::filesystem::path& file, const FigureEdit& edit, AreaCode place,
                      Month month) {
    const auto proposal = propose_figures(file, edit);
    if (!proposal) {
        Effect unknown{month, {}};
        unknown.then_unknown = proposal.error();
        return unknown;
    }
    const PolicyBook* now = proposal.value().now.get();
    const bool was_there = now && now->find(place) && now->has_figures_of(place);
    return effect_of(was_there ? now : nullptr, proposal.value().then.get(), place, month,
                     concerned_by(proposal.value().changes));
}

}  // namespace

NoticePage::NoticePage(Desk& desk, AreaCode place, std::string day, Translate words,
                       std::optional<Place> made, Post post)
    : desk_{desk},
      place_{place},
      day_{std::move(day)},
      tr_{std::move(words)},
      history_changed_{history_.changed.connect([this] {
          check();
          changed.emit();
      })},
      reckoning_{std::move(post)} {
    if (!desk_.places()) {
        trouble_ = desk_.policy_error().value_or(Error{ErrorCode::file_missing, {{"file", ""}}});
        return;
    }
    // The place, and what lies between it and one that the file knows.
    const PlaceIndex& index = desk_.place_index();
    const AreaCode known = made ? made->parent : place_;
    for (const AreaCode code : index.find(known) ? index.chain(known) : std::vector<AreaCode>{})
        if (!desk_.places()->find(code)) new_places_.push_back(*index.find(code));
    if (made) new_places_.push_back(std::move(*made));
    if (const Place* near = nearest_known(*desk_.places(), known)) near_ = near->code;
    if (auto book = desk_.book({near_})) book_ = std::move(book).value();
    auto file = FigureDraftChecker::of(desk_.policy_file(), place_, new_places_);
    if (file)
        file_ = std::move(file).value();
    else
        trouble_ = file.error();
    check();
}

std::string NoticePage::heading() const {
    const auto made = std::ranges::find(new_places_, place_, &Place::code);
    const Place* place = made != new_places_.end() ? &*made
                         : desk_.places()          ? desk_.place_index().find(place_)
                                                   : nullptr;
    return fmt::format(
        fmt::runtime(tr_(N_("A new notice for {place}"))),
        fmt::arg("place", place ? place_and_code(*place, tr_) : fmt::format("{:06}", place_)));
}

void NoticePage::change(const char* name, NoticeDraft next) {
    history_.change(name, std::move(next));
}

void NoticePage::read(const std::string& text) {
    has_read_ = true;
    NoticeDraft next = draft_of(read_notice(text, desk_.today()), text);
    // What somebody typed already stays where the notice does not say it.
    if (next.document.title.empty()) next.document.title = document().title;
    if (next.document.number.empty()) next.document.number = document().number;
    if (next.document.month.empty()) next.document.month = document().month;
    next.document.link = document().link;
    // So does a figure that was added by hand: it came of no sentence.
    for (const DraftFigure& figure : draft().figures)
        if (figure.sentences.empty()) next.figures.push_back(figure);
    if (next == draft()) {
        changed.emit();
        return;
    }
    change(N_("Read a notice"), std::move(next));
}

Result<std::string> NoticePage::open(const std::filesystem::path& file) {
    auto opened = ByteFile::open(file);
    if (!opened) return opened.error();
    ByteFile read_from = std::move(opened).value();
    auto text = whole_text(read_from);
    if (text) read(text.value());
    return text;
}

std::string NoticePage::what_was_read() const {
    if (!has_read_)
        return tr_(
            N_("Paste the text of the notice or its table, or add the figures that changed. "
               "Nothing is saved before you say so."));
    if (draft().figures.empty())
        return tr_(
            N_("No figure of the scheme was found in this text. Where the table is a "
               "picture, add the figures by hand."));
    const auto is_sure = [](const DraftFigure& figure) { return figure.doubts.empty(); };
    const auto sure = std::ranges::count_if(draft().figures, is_sure);
    const auto unsure = std::ssize(draft().figures) - sure;
    return fmt::format(
        fmt::runtime(tr_(N_("Read and ticked: {sure:# figure|# figures}. To be looked at first: "
                            "{unsure:# figure|# figures}. Sentences with amounts that were left "
                            "alone: {left}."))),
        fmt::arg("sure", Counted{sure}), fmt::arg("unsure", Counted{unsure}),
        fmt::arg("left", draft().left_alone.size()));
}

std::vector<std::string> NoticePage::left_alone() const {
    std::vector<std::string> sentences;
    for (const DraftLeftAlone& each : draft().left_alone)
        sentences.push_back(fmt::format(fmt::runtime(tr_(N_("\"{sentence}\" - {why}"))),
                                        fmt::arg("sentence", each.sentence),
                                        fmt::arg("why", explain(each.why, tr_))));
    return sentences;
}

void NoticePage::type(DraftDocument document) {
    NoticeDraft next = draft();
    next.document = std::move(document);
    if (next == draft()) return;
    history_.go_on(N_("Change the document"), std::move(next));
}

std::string NoticePage::title_of(const DraftFigure& figure) const {
    std::string rule = topic_name(figure.topic, tr_);
    if (figure.group) rule += tr_(N_(", ")) + group_name(*figure.group, tr_);
    const std::string month = figure.from ? iso(*figure.from) : document().month;
    return fmt::format(
        fmt::runtime(tr_(figure.until ? N_("{rule} from {month} to {until}: {figure}")
                                      : N_("{rule} from {month}: {figure}"))),
        fmt::arg("rule", rule), fmt::arg("month", month.empty() ? "?" : month),
        fmt::arg("until", figure.until ? iso(*figure.until) : ""),
        fmt::arg("figure", rows_text(figure, tr_)));
}

/// What the policy file says of the same, row by row.
std::vector<std::string> NoticePage::beside(const DraftFigure& figure) const {
    if (!book_) return {};
    const ResidentRules rules = book_->rules(near_, figure.group.value_or(Group::ordinary));
    const Month month = figure.from.value_or(parse_month(document().month).value_or(desk_.today()));
    std::vector<std::string> told;
    std::size_t same = 0;
    for (const FileRow& row : figure.rows) {
        const NoticeFigure read{figure.topic, figure.group, month, figure.until, row, {}, {}};
        const BesideFile now = beside_file(read, rules, desk_.today());
        if (now.how == BesideFile::How::same)
            ++same;
        else if (told.size() < most_rows_beside)
            told.push_back(row_text(figure.topic, row, tr_) + tr_(N_(": ")) + explain(now, tr_));
    }
    if (same == figure.rows.size()) return {tr_(N_("The policy file says the same."))};
    return told;
}

std::vector<DraftLine> NoticePage::lines() const {
    std::vector<DraftLine> lines;
    for (const DraftFigure& figure : draft().figures) {
        DraftLine line{title_of(figure), figure.is_taken, figure.doubts.empty(), {}};
        for (const std::string& sentence : figure.sentences)
            line.details.push_back(
                fmt::format(fmt::runtime(tr_(N_("In the notice: \"{sentence}\""))),
                            fmt::arg("sentence", sentence)));
        for (const Doubt doubt : figure.doubts)
            line.details.push_back(fmt::format(fmt::runtime(tr_(N_("Look twice: {doubt}"))),
                                               fmt::arg("doubt", explain(doubt, tr_))));
        if (figure.said_until && !figure.until)
            line.details.push_back(fmt::format(
                fmt::runtime(
                    tr_(N_("The notice says it is valid until {month}; figures go on until "
                           "others come, so no end is entered. Where the rule itself ends, "
                           "\"Change\" has a field for it."))),
                fmt::arg("month", iso(*figure.said_until))));
        for (std::string& now : beside(figure)) line.details.push_back(std::move(now));
        lines.push_back(std::move(line));
    }
    return lines;
}

void NoticePage::take(std::size_t figure, bool taken) {
    NoticeDraft next = draft();
    next.figures.at(figure).is_taken = taken;
    change(taken ? N_("Take a figure") : N_("Leave a figure"), std::move(next));
}

void NoticePage::take_out(std::size_t figure) {
    NoticeDraft next = draft();
    next.figures.erase(next.figures.begin() + static_cast<std::ptrdiff_t>(figure));
    change(N_("Take a figure out"), std::move(next));
}

std::size_t NoticePage::add(Topic topic, std::optional<Group> group) {
    expects(file_.has_value(), "NoticePage: no file to add to");
    const auto month = parse_month(document().month).value_or(desk_.today());
    NoticeDraft next = draft();
    next.figures.push_back(copy_of_last(*file_, place_, topic, group, month));
    change(N_("Add a figure"), std::move(next));
    return draft().figures.size() - 1;
}

std::size_t NoticePage::add_unconfirmed(Topic topic, std::optional<Group> group,
                                        const Unconfirmed& known) {
    const auto collection = desk_.policy_places().shipped.parent_path() / unconfirmed_file_name;
    const auto opened = FigureDraftChecker::of(collection, known.area);
    if (!opened) return add(topic, group);
    NoticeDraft next = draft();
    next.figures.push_back(copy_of_last(opened.value(), known.area, topic, group, known.from));
    next.figures.back().from = known.from;
    change(N_("Add a figure"), std::move(next));
    return draft().figures.size() - 1;
}

std::vector<std::pair<Topic, std::string>> NoticePage::topics() const {
    std::vector<std::pair<Topic, std::string>> topics;
    for (const Topic topic : all_topics) topics.emplace_back(topic, topic_name(topic, tr_));
    return topics;
}

std::vector<std::pair<std::optional<Group>, std::string>> NoticePage::groups() const {
    std::vector<std::pair<std::optional<Group>, std::string>> groups;
    groups.emplace_back(std::nullopt, tr_(N_("everybody")));
    for (const Group group : all_groups) groups.emplace_back(group, group_name(group, tr_));
    return groups;
}

std::vector<std::string> NoticePage::columns_of(std::size_t figure, bool all) const {
    const DraftFigure& shown = draft().figures.at(figure);
    std::vector<std::string> columns = own_columns(shown.topic);
    if (all) return columns;
    const FileRow usual = new_figure_row(shown.topic, place_, shown.group, desk_.today());
    std::erase_if(columns, [&](const std::string& column) {
        return !is_needed(shown.topic, column) &&
               std::ranges::none_of(
                   shown.rows, [&](const FileRow& row) { return is_unusual(row, usual, column); });
    });
    return columns;
}

std::string NoticePage::column_title(const std::string& column) const {
    return column_name(column, tr_);
}

std::vector<std::string> NoticePage::choices(const std::string& column) const {
    std::vector<std::string> words;
    for (const auto& [code, word] : choices_of(column, tr_)) words.push_back(word);
    return words;
}

std::size_t NoticePage::rows_of(std::size_t figure) const {
    return draft().figures.at(figure).rows.size();
}

std::string NoticePage::cell_typed(std::size_t figure, std::size_t row,
                                   const std::string& column) const {
    const DraftFigure& shown = draft().figures.at(figure);
    const FileCell value = cell(shown.rows.at(row), column);
    if (value != FileCell{}) return typed_cell(column, value, tr_);
    // What a notice does not say is as it usually is.
    const FileRow usual = new_figure_row(shown.topic, place_, shown.group, desk_.today());
    return typed_cell(column, cell(usual, column), tr_);
}

namespace {

void put(FileRow& row, const std::string& column, FileCell value) {
    const auto found = std::ranges::find(
        row.cells, column, [](const auto& each) -> const auto& { return each.first; });
    if (found == row.cells.end())
        row.cells.emplace_back(column, std::move(value));
    else
        found->second = std::move(value);
}

/// A single tier ends where it begins: who types its amount means both.
void put_typed(FileRow& row, const std::string& column, const FileCell& value) {
    if (row.table == code(Topic::tiers) && column == "from_fen_per_year" &&
        (cell(row, "to_fen_per_year") == cell(row, column) ||
         cell(row, "to_fen_per_year") == FileCell{}))
        put(row, "to_fen_per_year", value);
    put(row, column, value);
}

}  // namespace

std::string NoticePage::type_cell(std::size_t figure, std::size_t row, const std::string& column,
                                  const std::string& text) {
    const CellTyped typed = read_cell(column, text, tr_);
    if (!typed.wrong.empty()) return typed.wrong;
    NoticeDraft next = draft();
    put_typed(next.figures.at(figure).rows.at(row), column, typed.value);
    change(N_("Change a figure"), std::move(next));
    return {};
}

void NoticePage::add_row(std::size_t figure) {
    NoticeDraft next = draft();
    auto& rows = next.figures.at(figure).rows;
    rows.push_back(rows.empty() ? FileRow{code(next.figures[figure].topic), {}} : rows.back());
    change(N_("Add a row"), std::move(next));
}

void NoticePage::remove_row(std::size_t figure, std::size_t row) {
    NoticeDraft next = draft();
    auto& rows = next.figures.at(figure).rows;
    if (row >= rows.size() || rows.size() == 1) return;
    rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(row));
    change(N_("Remove a row"), std::move(next));
}

std::vector<std::string> NoticePage::paste(std::size_t figure, std::size_t row,
                                           const std::vector<std::string>& columns,
                                           const std::string& text) {
    NoticeDraft next = draft();
    auto& rows = next.figures.at(figure).rows;
    std::vector<std::string> wrong;
    std::istringstream lines{text};
    for (std::string line; std::getline(lines, line); ++row) {
        if (line.ends_with('\r')) line.pop_back();
        if (line.empty()) continue;
        while (row >= rows.size())
            rows.push_back(rows.empty() ? FileRow{code(next.figures[figure].topic), {}}
                                        : rows.back());
        const std::vector<std::string> cells = parted(line, '\t');
        for (std::size_t i = 0; i < cells.size() && i < columns.size(); ++i) {
            const CellTyped typed = read_cell(columns[i], cells[i], tr_);
            if (typed.wrong.empty())
                put_typed(rows[row], columns[i], typed.value);
            else
                wrong.push_back(typed.wrong);
        }
    }
    if (wrong.empty()) change(N_("Paste rows"), std::move(next));
    return wrong;
}

std::string NoticePage::month_of(std::size_t figure) const {
    const auto& from = draft().figures.at(figure).from;
    return from ? iso(*from) : std::string{};
}

std::string NoticePage::type_month(std::size_t figure, const std::string& text) {
    NoticeDraft next = draft();
    next.figures.at(figure).from.reset();
    if (!plainly_written(text).empty()) {
        const auto month = read_month(text);
        if (!month) return explain(month.error(), tr_);
        next.figures[figure].from = month.value();
    }
    change(N_("Change the month of a figure"), std::move(next));
    return {};
}

std::string NoticePage::until_of(std::size_t figure) const {
    const auto& until = draft().figures.at(figure).until;
    return until ? iso(*until) : std::string{};
}

std::string NoticePage::type_until(std::size_t figure, const std::string& text) {
    NoticeDraft next = draft();
    next.figures.at(figure).until.reset();
    if (!plainly_written(text).empty()) {
        const auto month = read_month(text);
        if (!month) return explain(month.error(), tr_);
        next.figures[figure].until = month.value();
    }
    change(N_("Change the month of a figure"), std::move(next));
    return {};
}

std::optional<DraftPlace> NoticePage::where() const {
    const auto month = read_month(document().month);
    const bool needs_month = std::ranges::any_of(
        draft().figures, [](const DraftFigure& figure) { return figure.is_taken && !figure.from; });
    if (!file_ || (needs_month && !month) || plainly_written(document().title).empty())
        return std::nullopt;
    DraftPlace at;
    at.place = place_;
    at.new_places = new_places_;
    at.month = month ? month.value() : desk_.today();
    at.source.id = free_source_id(file_->rows(), place_, day_);
    at.source.document = document().title;
    at.source.document_no = document().number;
    at.source.link = document().link;
    at.source.evidence = Evidence::own;
    at.source.read_on = day_;
    return at;
}

void NoticePage::check() {
    problems_.clear();
    can_save_ = false;
    if (trouble_) problems_.push_back(explain(*trouble_, tr_));
    const bool takes_any = std::ranges::any_of(draft().figures, &DraftFigure::is_taken);
    if (!takes_any || !file_) return;
    if (plainly_written(document().title).empty())
        problems_.push_back(
            tr_(N_("Say what the document is called, so that others can check the figures.")));
    const auto at = where();
    if (!at) {
        if (!read_month(document().month))
            problems_.push_back(tr_(N_("Say from which month on the figures hold: 2027-07.")));
        return;
    }
    const FigureCheck check = file_->check(edit_of(draft(), *at));
    const std::vector<Place>& places = desk_.places()->all();
    for (const RefusedRow& row : check.refused) problems_.push_back(problem_text(row, places, tr_));
    for (const Finding& finding : check.findings) problems_.push_back(explain(finding, tr_));
    can_save_ = check.can_be_saved() && desk_.policy_writable();
    if (const Status writable = desk_.policy_writable(); !writable)
        problems_.push_back(explain(writable.error(), tr_));
}

void NoticePage::reckon_effect() {
    effect_.reset();
    const auto at = where();
    if (!at || !can_save_) {
        reckoning_.cancel();
        return effect_changed.emit();
    }
    Month month = at->month;
    for (const DraftFigure& figure : draft().figures)
        if (figure.is_taken && figure.from) month = std::max(month, *figure.from);
    reckoning_.start([file = desk_.policy_file(), edit = edit_of(draft(), *at), place = place_,
                      month](std::stop_token) { return effect_of_edit(file, edit, place, month); },
                     [this](Effect effect) {
                         effect_ = std::move(effect);
                         effect_changed.emit();
                     });
}

Result<RecordedAct> NoticePage::save() {
    auto at = where();
    expects(at.has_value(), "NoticePage: nothing to save");
    // Another notice may have been saved since this one was begun, and its document have the name
    // that was free then.
    const auto file = FigureDraftChecker::of(desk_.policy_file(), place_, new_places_);
    if (!file) return file.error();
    at->source.id = free_source_id(file.value().rows(), place_, day_);
    const auto proposal = propose_figures(desk_.policy_file(), edit_of(draft(), *at));
    if (!proposal) return proposal.error();
    std::string why = document().title;
    if (!document().number.empty()) why += " (" + document().number + ")";
    auto act = carry_out(desk_.policy_file(), proposal.value(), ActKind::edit, why);
    if (!act) return act.error();
    desk_.reload_policy();
    return act;
}

}  // namespace pension
