// SPDX-License-Identifier: Apache-2.0
#include "store/figure_changes.hpp"

#include "base/contract.hpp"
#include "store/columns.hpp"
#include "store/database.hpp"
#include "store/policy_database.hpp"
#include "store/policy_difference.hpp"
#include "store/policy_edit.hpp"
#include "store/policy_shape.hpp"
#include "store/row_sql.hpp"

#include <SQLiteCpp/Transaction.h>
#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <iterator>
#include <set>
#include <utility>

namespace pension {

namespace {

const FileRow* find(const RowsByKey& rows, const std::string& key) {
    const auto found = rows.find(key);
    return found == rows.end() ? nullptr : &found->second;
}

/// A place as the edit has it; what stands beside it in the file stays.
FileRow row_of(const Place& place, const FileRow* before) {
    FileRow row = before ? *before : whole_row(place_row(place.code));
    set_cell(row, "parent_code", place.parent);
    set_cell(row, "name_zh", place.name_zh);
    set_cell(row, "name_en", place.name_en);
    set_cell(row, "pinyin_initials", place.pinyin_initials);
    return row;
}

/// Columns that the row has and its table has not, and texts that are no texts.
std::optional<RefusedRow> refused_at_sight(const FileRow& row) {
    const TableShape& shape = *find_recorded(row.table);
    RefusedRow unknown{row, Refusal::unknown_column, {}};
    RefusedRow unreadable{row, Refusal::text, {}};
    for (const auto& [name, value] : row.cells) {
        if (!shape.has(name)) unknown.columns.push_back(name);
        const auto* text = std::get_if<std::string>(&value);
        if (text && made_utf8(*text) != *text) unreadable.columns.push_back(name);
    }
    if (!unknown.columns.empty()) return unknown;
    if (!unreadable.columns.empty()) return unreadable;
    return std::nullopt;
}

std::string part_as_json(SQLite::Database& db, const FileRow& row) {
    FileRow part{row.table, {}};
    for (const std::string& column : columns_of_the_figure(*find_recorded(row.table)))
        part.cells.emplace_back(column, cell(row, column));
    return json_of(db, part);
}

/// The row says the same, whoever put it in and whenever it was last confirmed.
bool says_as_before(FileRow row, const FileRow& before) {
    for (const char* column : {"confirmed_on", "origin", "changed_from", "changed_on"})
        set_cell(row, column, cell(before, column));
    return row == before;
}

/// Works out what a change of figures comes to.
class Editing {
public:
    Editing(SQLite::Database& db, const RowsByKey& rows) : db_{db}, rows_{rows} {}

    void place(const Place& place) {
        const FileRow* before = find(rows_, key_of(place_row(place.code)));
        put(row_of(place, before));
    }

    void source(const Source& source) { put(whole_row(pension::row_of(source))); }

    void take_out(const FileRow& row) {
        if (const FileRow* before = find(rows_, key_of(whole_row(row)))) take(*before);
    }

    void put_in(const FileRow& typed) {
        FileRow row = whole_row(typed);
        if (!find_recorded(row.table)->has_origin()) return put(std::move(row));
        for (const FileRow& before : figure_rows(rows_, row)) take(before);
        set_cell(row, "origin", "user");
        put(std::move(row));
    }

    FigureChanges changes() {
        note_what_documents_say();
        mind_references();
        for (const std::string& key : bad_) {
            before_.erase(key);
            after_.erase(key);
        }
        return {changes_between(before_, after_), std::move(refused_)};
    }

private:
    void take(const FileRow& before) { before_.insert_or_assign(key_of(before), before); }

    void put(FileRow row) {
        if (auto wrong = refused_at_sight(row)) return refuse(std::move(*wrong));
        const std::string key = key_of(row);
        if (const FileRow* before = find(rows_, key)) take(*before);
        if (!after_.emplace(key, row).second) refuse({std::move(row), Refusal::twice, {}});
    }

    void refuse(RefusedRow row) { refused_.push_back(std::move(row)); }

    /// Each row that is put in for another, or into a figure that came with the program.
    void note_what_documents_say() {
        std::set<std::string> used;
        for (auto& [key, row] : after_) {
            if (!find_recorded(row.table)->has_origin()) continue;
            const auto same = before_.find(key);
            if (same != before_.end() && says_as_before(row, same->second)) {
                for (const char* column : {"origin", "changed_from", "changed_on"})
                    set_cell(row, column, cell(same->second, column));
                continue;
            }
            note(row, replaced_by(key, row, used));
        }
    }

    /// What stood in the row's place: the row of its key, else one that goes and has the same
    /// document.
    const FileRow* replaced_by(const std::string& key, const FileRow& row,
                               std::set<std::string>& used) const {
        const auto same = before_.find(key);
        if (same != before_.end()) return &same->second;
        for (const auto& [gone, before] : before_)
            if (before.table == row.table && !after_.contains(gone) && !used.contains(gone) &&
                cell(before, "source_id") == cell(row, "source_id")) {
                used.insert(gone);
                return &before;
            }
        return nullptr;
    }

    /// As the triggers do it, whoever changes a row with another program.
    void note(FileRow& row, const FileRow* before) {
        FileCell from;
        FileCell on;
        if (before == nullptr) {
            // A row more in a list of a document that came with the program: the document has
            // nothing there.
            if (stands_in_shipped_list(row)) from = "{}";
        } else if (cell(*before, "source_id") == cell(row, "source_id")) {
            const std::string was = part_as_json(db_, *before);
            const std::string now = part_as_json(db_, row);
            const std::string noted = text_of(*before, "changed_from");
            if (was == now) {
                from = cell(*before, "changed_from");
                on = cell(*before, "changed_on");
            } else if (!noted.empty()) {
                if (noted != now) from = noted;
            } else if (text_of(*before, "origin") == "shipped") {
                from = was;
            }
        }
        if (from != FileCell{} && on == FileCell{}) on = today();
        set_cell(row, "changed_from", from);
        set_cell(row, "changed_on", from == FileCell{} ? FileCell{} : on);
    }

    bool stands_in_shipped_list(const FileRow& row) const {
        return std::ranges::any_of(figure_rows(rows_, row), [&](const FileRow& each) {
            return text_of(each, "origin") == "shipped" &&
                   cell(each, "source_id") == cell(row, "source_id");
        });
    }

    std::string today() { return db_.execAndGet("SELECT date('now', 'localtime')").getString(); }

    bool is_there(const FileRow& named) const {
        const std::string key = key_of(named);
        return after_.contains(key) || rows_.contains(key);
    }

    /// What is put in names places and documents that are there, or come along.
    void mind_references() {
        for (const auto& [key, row] : after_) {
            const bool place =
                row.table == "source" ||
                (is_there(place_row(number_of(row, "area_code"))) &&
                 (row.table != "place" || is_there(place_row(number_of(row, "parent_code")))));
            const FileCell document = cell(row, "source_id");
            const auto* id = std::get_if<std::string>(&document);
            const bool named = id == nullptr || row.table == "source" || is_there(source_row(*id));
            if (place && named) continue;
            refuse({row, place ? Refusal::no_document : Refusal::no_place, {}});
            bad_.insert(key);
        }
    }

    SQLite::Database& db_;
    const RowsByKey& rows_;
    RowsByKey before_;
    RowsByKey after_;
    std::set<std::string> bad_;
    std::vector<RefusedRow> refused_;
};

bool is_of_a_name(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

/// The columns of the table whose names stand in what the database said.
std::vector<std::string> columns_named(const TableShape& shape, std::string_view said) {
    std::vector<std::string> named;
    for (const std::string& column : shape.columns) {
        for (auto at = said.find(column); at != said.npos; at = said.find(column, at + 1)) {
            const auto end = at + column.size();
            if ((at > 0 && is_of_a_name(said[at - 1])) ||
                (end < said.size() && is_of_a_name(said[end])))
                continue;
            named.push_back(column);
            break;
        }
    }
    return named;
}

}  // namespace

FigureChanges changes_of(SQLite::Database& db, const RowsByKey& rows, const FigureEdit& edit) {
    for (const auto* typed : {&edit.put_in, &edit.take_out})
        for (const FileRow& row : *typed)
            expects(number_of(row, "area_code") == edit.place, "FigureEdit: of another place");
    Editing editing{db, rows};
    for (const Place& place : edit.places) editing.place(place);
    for (const Source& source : edit.sources) editing.source(source);
    for (const FileRow& row : edit.take_out) editing.take_out(row);
    for (const FileRow& row : edit.put_in) editing.put_in(row);
    return editing.changes();
}

std::vector<FileRow> figure_rows(const RowsByKey& rows, const FileRow& row) {
    // The keys of a figure's rows begin with what tells the figure from others.
    const std::string figure = figure_key_of(row);
    std::vector<FileRow> found;
    for (auto at = rows.lower_bound(figure); at != rows.end() && at->first.starts_with(figure);
         ++at)
        if (figure_key_of(at->second) == figure) found.push_back(at->second);
    return found;
}

FileRow whole_row(const FileRow& row) {
    const TableShape* shape = find_recorded(row.table);
    expects(shape != nullptr, "whole_row: not a table of the policy file");
    FileRow whole{row.table, {}};
    const auto in = [](const FileRow& where, const std::string& column) {
        return std::ranges::any_of(where.cells,
                                   [&](const auto& each) { return each.first == column; });
    };
    for (const std::string& column : shape->columns)
        whole.cells.emplace_back(column,
                                 in(row, column) ? cell(row, column) : default_of(*shape, column));
    for (const auto& each : row.cells)
        if (!shape->has(each.first)) whole.cells.push_back(each);
    return whole;
}

Tried try_changes(SQLite::Database& db, const std::vector<RowChange>& changes) {
    Tried tried;
    const SQLite::Transaction taken_back{db};
    for (const RowChange& change : changes)
        if (change.before) remove_row(db, *change.before);
    for (const RowChange& change : changes) try {
            if (change.after) insert_row(db, *change.after);
        } catch (const SQLite::Exception& failure) {
            if (!is_of_contents(failure)) throw;
            tried.refused.push_back(refusal_of(*change.after, failure.what()));
        }
    if (tried.refused.empty()) tried.findings = contents_of(db).findings;
    return tried;
}

RefusedRow refusal_of(const FileRow& row, const std::string& said) {
    RefusedRow refused{row, Refusal::value, {}};
    if (said.find("NOT NULL") != said.npos) refused.why = Refusal::missing;
    if (said.find("UNIQUE") != said.npos) refused.why = Refusal::twice;
    if (said.find("FOREIGN KEY") != said.npos) refused.why = Refusal::needed;
    refused.columns = columns_named(*find_recorded(row.table), said);
    return refused;
}

const char* code(Refusal why) {
    switch (why) {
        case Refusal::value: return "value";
        case Refusal::missing: return "missing";
        case Refusal::twice: return "twice";
        case Refusal::text: return "text";
        case Refusal::no_document: return "no_document";
        case Refusal::no_place: return "no_place";
        case Refusal::unknown_column: return "unknown_column";
        case Refusal::needed: return "needed";
    }
    expects(false, "code: a refusal without a word");
    return "";
}

Error refused(const RefusedRow& row, const RowsByKey& rows) {
    std::string columns;
    for (const std::string& column : row.columns) columns += (columns.empty() ? "" : ",") + column;
    Error error{ErrorCode::policy_row_refused, {{"why", code(row.why)}, {"columns", columns}}};
    std::ranges::move(facts_of(row.row, rows), std::back_inserter(error.facts));
    return error;
}

FileRow row_of(const Source& source) {
    const char* evidence = "own";
    switch (source.evidence) {
        case Evidence::official: evidence = "A"; break;
        case Evidence::reported: evidence = "B"; break;
        case Evidence::unofficial: evidence = "C"; break;
        case Evidence::derived: evidence = "D"; break;
        case Evidence::own: break;
    }
    return {"source",
            {{"source_id", source.id},
             {"document", source.document},
             {"document_no", source.document_no},
             {"link", source.link},
             {"evidence", evidence},
             {"read_on", source.read_on}}};
}

Source source_of(const FileRow& row) {
    const std::string evidence = text_of(row, "evidence");
    return {text_of(row, "source_id"),
            text_of(row, "document"),
            text_of(row, "document_no"),
            text_of(row, "link"),
            evidence == "A"   ? Evidence::official
            : evidence == "B" ? Evidence::reported
            : evidence == "C" ? Evidence::unofficial
            : evidence == "D" ? Evidence::derived
                              : Evidence::own,
            text_of(row, "read_on")};
}

}  // namespace pension
