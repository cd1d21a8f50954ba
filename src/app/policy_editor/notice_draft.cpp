// SPDX-License-Identifier: Apache-2.0
#include "app/policy_editor/notice_draft.hpp"

#include "store/policy_tables.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace pension {

namespace {

std::string part_of(std::string_view text, const TextSpan& span) {
    if (span.from >= text.size()) return {};
    return std::string{text.substr(span.from, span.length)};
}

template <class T>
void add_new(std::vector<T>& list, const T& item) {
    if (std::ranges::find(list, item) == list.end()) list.push_back(item);
}

/// The figure of the draft that the row belongs to; made where there is none yet.
DraftFigure& figure_for(NoticeDraft& draft, const NoticeFigure& read) {
    const auto belongs = [&](const DraftFigure& figure) {
        return figure.topic == read.topic && figure.group == read.group &&
               figure.from == read.from && figure.said_until == read.until;
    };
    const auto found = std::ranges::find_if(draft.figures, belongs);
    if (found != draft.figures.end()) return *found;
    DraftFigure made;
    made.topic = read.topic;
    made.group = read.group;
    made.from = read.from;
    made.said_until = read.until;
    made.is_taken = true;
    draft.figures.push_back(std::move(made));
    return draft.figures.back();
}

/// The columns of a row that are the figure itself.
FileRow own_columns(Topic topic, const FileRow& row) {
    const std::string columns = ", " + figure_columns(table_of(topic)) + ",";
    FileRow own{row.table, {}};
    std::ranges::copy_if(row.cells, std::back_inserter(own.cells), [&](const auto& each) {
        return columns.find(", " + each.first + ",") != std::string::npos;
    });
    return own;
}

}  // namespace

NoticeDraft draft_of(const NoticeReading& reading, std::string_view text) {
    NoticeDraft draft;
    draft.document.title = reading.title;
    draft.document.number = reading.document_no;
    for (const NoticeFigure& read : reading.figures) {
        DraftFigure& figure = figure_for(draft, read);
        figure.rows.push_back(read.row);
        for (const TextSpan& span : read.sentences) add_new(figure.sentences, part_of(text, span));
        for (const Doubt doubt : read.doubts) add_new(figure.doubts, doubt);
        figure.is_taken = figure.is_taken && read.sure();
    }
    for (const LeftAlone& each : reading.left_alone)
        draft.left_alone.push_back({part_of(text, each.sentence), each.why});
    // One month for all of them is that of the document, which can then be corrected once.
    const auto& figures = draft.figures;
    if (!figures.empty() && figures.front().from &&
        std::ranges::all_of(figures, [&](const DraftFigure& figure) {
            return figure.from == figures.front().from;
        })) {
        draft.document.month = iso(*figures.front().from);
        for (DraftFigure& figure : draft.figures) figure.from.reset();
    }
    return draft;
}

DraftFigure copy_of_last(const FigureDraftChecker& file, AreaCode place, Topic topic,
                         std::optional<Group> group, Month month) {
    DraftFigure figure;
    figure.topic = topic;
    figure.group = group;
    figure.is_taken = true;
    // The last one that holds in the month, whoever entered it.
    std::string last;
    const std::string of_group{group ? code(*group) : std::string_view{}};
    for (const auto& [key, row] : file.rows()) {
        const std::string from = text_of(row, "from_month");
        if (row.table == code(topic) && number_of(row, "area_code") == place &&
            text_of(row, "for_group") == of_group && from <= iso(month))
            last = std::max(last, from);
    }
    if (const auto from = parse_month(last))
        for (const FileRow& row : file.figure(topic, group, *from))
            figure.rows.push_back(own_columns(topic, row));
    if (figure.rows.empty())
        figure.rows.push_back(own_columns(topic, new_figure_row(topic, place, group, month)));
    return figure;
}

FigureEdit edit_of(const NoticeDraft& draft, const DraftPlace& at) {
    FigureEdit edit;
    edit.place = at.place;
    edit.places = at.new_places;
    edit.sources = {at.source};
    for (const DraftFigure& figure : draft.figures) {
        if (!figure.is_taken) continue;
        for (const FileRow& own : figure.rows) {
            FileRow row = new_figure_row(figure.topic, at.place, figure.group,
                                         figure.from.value_or(at.month));
            for (const auto& [column, value] : own.cells) set_cell(row, column, value);
            if (figure.until) set_cell(row, "until_month", iso(*figure.until));
            set_cell(row, "source_id", at.source.id);
            edit.put_in.push_back(std::move(row));
        }
    }
    return edit;
}

}  // namespace pension
