// SPDX-License-Identifier: Apache-2.0
#include "store/file_rows.hpp"

#include "base/contract.hpp"
#include "base/decimal.hpp"
#include "store/columns.hpp"
#include "store/policy_shape.hpp"
#include "store/row_sql.hpp"
#include "store/sha256.hpp"

#include <SQLiteCpp/Statement.h>
#include <fmt/format.h>
#include <sqlite3.h>

#include <algorithm>

namespace pension {

namespace {

std::string written(const FileCell& value) {
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return fmt::format("i{:020}", *number);
    if (const auto* text = std::get_if<std::string>(&value)) return "t" + *text;
    return "n";
}

std::string key_of(const FileRow& row, const std::vector<std::string>& columns) {
    // A separator that no name of a table and no key has in it.
    std::string key = row.table;
    for (const std::string& column : columns) key += '\x1f' + written(cell(row, column));
    return key;
}

const TableShape& recorded_shape_of(const FileRow& row) {
    const TableShape* shape = find_recorded(row.table);
    expects(shape != nullptr, "file_rows: not a table of the policy file");
    return *shape;
}

FileCell cell_at(Columns& columns, const SQLite::Column& value) {
    if (value.isNull()) {
        columns.text();
        return {};
    }
    if (value.isInteger()) return columns.number();
    if (!value.isText())
        throw SQLite::Exception{
            std::string{"no text and no whole number in column "} + value.getName(),
            SQLITE_CORRUPT};
    return columns.text();
}

}  // namespace

std::string key_of(const FileRow& row) {
    return key_of(row, recorded_shape_of(row).key);
}

std::string figure_key_of(const FileRow& row) {
    if (!recorded_shape_of(row).is_topic()) return key_of(row);
    return key_of(row, {"area_code", "for_group", "from_month"});
}

RowsByKey read_rows(SQLite::Database& db) {
    RowsByKey rows;
    for (const TableShape& table : recorded_tables()) {
        SQLite::Statement row{db,
                              fmt::format("SELECT {} FROM {}", listed(table.columns), table.name)};
        while (row.executeStep()) {
            FileRow read{table.name, {}};
            Columns columns{row};
            for (int at = 0; at < row.getColumnCount(); ++at)
                read.cells.emplace_back(table.columns[static_cast<std::size_t>(at)],
                                        cell_at(columns, row.getColumn(at)));
            rows.emplace(key_of(read), std::move(read));
        }
    }
    return rows;
}

void bind_cell(SQLite::Statement& statement, int at, const FileCell& value) {
    if (const auto* number = std::get_if<std::int64_t>(&value))
        statement.bind(at, *number);
    else if (const auto* text = std::get_if<std::string>(&value))
        statement.bind(at, *text);
    else
        statement.bind(at);
}

void copy_table(SQLite::Database& from, SQLite::Database& to, const TableShape& table,
                const std::string& where) {
    std::string places;
    for (std::size_t i = 0; i < table.columns.size(); ++i) places += i == 0 ? "?" : ", ?";
    SQLite::Statement row{
        from, fmt::format("SELECT {} FROM {}{}", listed(table.columns), table.name, where)};
    SQLite::Statement insert{to, fmt::format("INSERT INTO {} ({}) VALUES ({})", table.name,
                                             listed(table.columns), places)};
    const bool record = table.name == change_record_table;
    while (row.executeStep()) {
        Columns columns{row};
        for (int at = 0; at < row.getColumnCount(); ++at) {
            const SQLite::Column value = row.getColumn(at);
            // What the record once saw may be in another encoding.
            bind_cell(insert, at + 1,
                      record && value.isText()      ? FileCell{made_utf8(value.getString())}
                      : record && value.isInteger() ? FileCell{value.getInt64()}
                      : record                      ? FileCell{}
                                                    : cell_at(columns, value));
        }
        insert.exec();
        insert.reset();
    }
}

std::string stamp_of(const RowsByKey& rows) {
    Sha256 hash;
    for (const auto& [key, row] : rows) {
        hash.add('r', row.table);
        for (const auto& [name, value] : row.cells) hash.add('c', written(value));
    }
    return hash.hex();
}

FileCell default_of(const TableShape& table, std::string_view column) {
    const auto found = std::ranges::find(table.columns, column);
    if (found == table.columns.end()) return {};
    const std::string& sql =
        table.defaults[static_cast<std::size_t>(found - table.columns.begin())];
    if (const auto number = parse_decimal(sql, 0)) return *number;
    if (sql.size() >= 2 && sql.front() == '\'') return sql.substr(1, sql.size() - 2);
    return {};
}

void insert_row(SQLite::Database& db, const FileRow& row) {
    std::vector<std::string> names;
    std::string places;
    for (const auto& [name, value] : row.cells) {
        names.push_back(name);
        places += places.empty() ? "?" : ", ?";
    }
    SQLite::Statement insert{
        db, fmt::format("INSERT INTO {} ({}) VALUES ({})", row.table, listed(names), places)};
    for (std::size_t i = 0; i < row.cells.size(); ++i)
        bind_cell(insert, static_cast<int>(i) + 1, row.cells[i].second);
    insert.exec();
}

void update_row(SQLite::Database& db, const FileRow& row) {
    const TableShape& shape = recorded_shape_of(row);
    std::string set;
    std::string where;
    for (const auto& [name, value] : row.cells)
        set += (set.empty() ? "" : ", ") + quoted_name(name) + " = ?";
    for (const std::string& column : shape.key)
        where += (where.empty() ? "" : " AND ") + quoted_name(column) + " = ?";
    SQLite::Statement update{db, fmt::format("UPDATE {} SET {} WHERE {}", row.table, set, where)};
    int at = 0;
    for (const auto& each : row.cells) bind_cell(update, ++at, each.second);
    for (const std::string& column : shape.key) bind_cell(update, ++at, cell(row, column));
    update.exec();
}

void remove_row(SQLite::Database& db, const FileRow& row) {
    const TableShape& shape = recorded_shape_of(row);
    std::string where;
    for (const std::string& column : shape.key)
        where += (where.empty() ? "" : " AND ") + quoted_name(column) + " = ?";
    SQLite::Statement remove{db, fmt::format("DELETE FROM {} WHERE {}", row.table, where)};
    for (std::size_t i = 0; i < shape.key.size(); ++i)
        bind_cell(remove, static_cast<int>(i) + 1, cell(row, shape.key[i]));
    remove.exec();
}

FileRow row_from_json(SQLite::Database& db, const std::string& table, const std::string& json) {
    FileRow read{table, {}};
    SQLite::Statement row{db, "SELECT key, value FROM json_each(?)"};
    row.bind(1, json);
    while (row.executeStep()) {
        Columns columns{row};
        const std::string name = columns.text();
        read.cells.emplace_back(name, cell_at(columns, row.getColumn(1)));
    }
    return read;
}

std::string json_of(SQLite::Database& db, const FileRow& row) {
    std::string places;
    for (std::size_t i = 0; i < row.cells.size(); ++i) places += i == 0 ? "?, ?" : ", ?, ?";
    SQLite::Statement made{db, "SELECT json_object(" + places + ")"};
    int at = 0;
    for (const auto& [name, value] : row.cells) {
        made.bind(++at, name);
        bind_cell(made, ++at, value);
    }
    made.executeStep();
    return made.getColumn(0).getString();
}

}  // namespace pension
