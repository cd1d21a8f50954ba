// SPDX-License-Identifier: Apache-2.0
#include "store/policy_id.hpp"

#include "base/contract.hpp"
#include "store/policy_tables.hpp"
#include "store/sha256.hpp"

#include <SQLiteCpp/Statement.h>
#include <fmt/format.h>

namespace pension {

namespace {

/// Adds every row that the query gives, and how many columns it has.
void add_rows(Sha256& hash, SQLite::Database& db, const std::string& query, AreaCode area) {
    SQLite::Statement row{db, query};
    row.bind(1, area);
    while (row.executeStep()) {
        hash.add('r', fmt::format("{}", row.getColumnCount()));
        for (int at = 0; at < row.getColumnCount(); ++at) {
            const SQLite::Column value = row.getColumn(at);
            if (value.isNull())
                hash.add('n', "");
            else
                hash.add(value.isInteger() ? 'i' : 't', value.getString());
        }
    }
}

/// What the place itself says, without what it inherits.
std::string own_hash(SQLite::Database& db, AreaCode area) {
    Sha256 hash;
    add_rows(hash, db,
             "SELECT area_code, parent_code, name_zh, name_en, pinyin_initials FROM place "
             "WHERE area_code = ?",
             area);
    for (const FigureTable& table : figure_tables) {
        hash.add('t', code(table.topic));
        const std::string order = columns("for_group, from_month", table.list);
        add_rows(hash, db,
                 fmt::format("SELECT for_group, from_month, until_month, from_known, {}, complete, "
                             "announced, clause, "
                             "source_id, document, document_no, link, evidence, read_on "
                             "FROM {} JOIN source USING (source_id) "
                             "WHERE area_code = ? ORDER BY {}",
                             figure_columns(table), code(table.topic), order),
                 area);
    }
    return hash.hex();
}

}  // namespace

std::map<AreaCode, std::string> policy_ids(SQLite::Database& db, const std::vector<Place>& places) {
    std::map<AreaCode, std::string> own;
    std::map<AreaCode, AreaCode> parent;
    for (const Place& place : places) {
        own[place.code] = own_hash(db, place.code);
        parent[place.code] = place.parent;
    }
    std::map<AreaCode, std::string> ids;
    for (const Place& place : places) {
        Sha256 hash;
        for (AreaCode at = place.code;; at = parent.at(at)) {
            hash.add('p', own.at(at));
            if (at == nation) break;
        }
        ids[place.code] = "sha256:" + hash.hex();
    }
    return ids;
}

}  // namespace pension
