// SPDX-License-Identifier: Apache-2.0
#include "store/policy_shape.hpp"

#include "store/policy_schema.hpp"

#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <map>

namespace pension {

bool TableShape::has(std::string_view column) const {
    return std::ranges::find(columns, column) != columns.end();
}

TableShape shape_of(SQLite::Database& db, const std::string& table) {
    TableShape shape{table, {}, {}, {}};
    std::map<std::int64_t, std::string> key;
    SQLite::Statement row{
        db,
        "SELECT name, pk, coalesce(dflt_value, '') FROM pragma_table_xinfo(?) WHERE hidden = 0"};
    row.bind(1, table);
    while (row.executeStep()) {
        const std::string name = row.getColumn(0).getString();
        shape.columns.push_back(name);
        shape.defaults.push_back(row.getColumn(2).getString());
        if (const auto place = row.getColumn(1).getInt64(); place > 0) key[place] = name;
    }
    for (auto& [place, name] : key) shape.key.push_back(name);
    return shape;
}

std::vector<TableShape> recorded_tables_of(const char* schema) {
    SQLite::Database db{":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
    db.exec(schema);
    std::vector<TableShape> shapes;
    SQLite::Statement row{db,
                          "SELECT name FROM sqlite_schema WHERE type = 'table' "
                          "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY rowid"};
    while (row.executeStep())
        if (const std::string name = row.getColumn(0).getString(); name != change_record_table)
            shapes.push_back(shape_of(db, name));
    return shapes;
}

const std::vector<TableShape>& recorded_tables() {
    static const std::vector<TableShape> made = recorded_tables_of(policy_schema);
    return made;
}

const TableShape* find_recorded(std::string_view table) {
    const auto found = std::ranges::find(recorded_tables(), table, &TableShape::name);
    return found == recorded_tables().end() ? nullptr : &*found;
}

std::vector<std::string> columns_of_the_figure(const TableShape& table) {
    static constexpr std::array<std::string_view, 12> beside{
        "from_known",   "complete", "announced", "is_floor",   "source_id",    "clause",
        "confirmed_on", "origin",   "note",      "others_say", "changed_from", "changed_on"};
    std::vector<std::string> columns;
    std::ranges::copy_if(table.columns, std::back_inserter(columns), [](const auto& column) {
        return std::ranges::find(beside, column) == beside.end();
    });
    return columns;
}

std::string quoted_name(std::string_view name) {
    std::string text = "\"";
    for (const char c : name) text += c == '"' ? std::string{"\"\""} : std::string(1, c);
    return text + '"';
}

std::string listed(const std::vector<std::string>& names, std::string_view before,
                   std::string_view between) {
    std::string text;
    for (const std::string& name : names) {
        if (!text.empty()) text += between;
        text += std::string{before} + quoted_name(name);
    }
    return text;
}

FileRow place_row(AreaCode code) {
    return {"place", {{"area_code", code}}};
}

FileRow source_row(const std::string& id) {
    return {"source", {{"source_id", id}}};
}

bool is_figure_of(const FileRow& row, AreaCode place) {
    return find_recorded(row.table)->is_topic() && number_of(row, "area_code") == place;
}

}  // namespace pension
