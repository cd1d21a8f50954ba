// SPDX-License-Identifier: Apache-2.0
#include "store/policy_id.hpp"

#include "base/contract.hpp"
#include "store/policy_tables.hpp"
#include "store/sha256.hpp"

#include <SQLiteCpp/Statement.h>
#include <fmt/format.h>

namespace pension {

namespace {

std::string_view text_in(const SQLite::Column& value) {
    const char* text = value.getText();
    return {text, static_cast<std::size_t>(value.getBytes())};
}

/// Adds every row that the query gives for the area, and how many columns it has.
void add_rows(Sha256& hash, SQLite::Statement& row, AreaCode area) {
    row.reset();
    row.bind(1, area);
    const std::string columns = fmt::format("{}", row.getColumnCount());
    while (row.executeStep()) {
        hash.add('r', columns);
        for (int at = 0; at < row.getColumnCount(); ++at) {
            const SQLite::Column value = row.getColumn(at);
            const bool is_number = value.isInteger();  // Asked before it is read as a text.
            if (value.isNull())
                hash.add('n', "");
            else
                hash.add(is_number ? 'i' : 't', text_in(value));
        }
    }
}

/// What each place itself says, without what it inherits. Each query is prepared once: there are
/// as many as topics, and they are asked for every place.
class OwnHashes {
public:
    explicit OwnHashes(SQLite::Database& db)
        : place_{db,
                 "SELECT area_code, parent_code, name_zh, name_en, pinyin_initials FROM place "
                 "WHERE area_code = ?"} {
        for (const FigureTable& table : figure_tables) {
            const std::string order = columns("for_group, from_month", table.list);
            figures_.emplace_back(
                db, fmt::format(
                        "SELECT for_group, from_month, until_month, from_known, {}, "
                        "complete, announced, is_floor, clause, source_id, document, document_no, "
                        "link, evidence, read_on "
                        "FROM {} JOIN source USING (source_id) "
                        "WHERE area_code = ? ORDER BY {}",
                        figure_columns(table), code(table.topic), order));
        }
    }

    std::string of(AreaCode area) {
        Sha256 hash;
        add_rows(hash, place_, area);
        for (std::size_t i = 0; i < figures_.size(); ++i) {
            hash.add('t', code(figure_tables[i].topic));
            add_rows(hash, figures_[i], area);
        }
        return hash.hex();
    }

private:
    SQLite::Statement place_;
    std::vector<SQLite::Statement> figures_;
};

}  // namespace

std::map<AreaCode, std::string> policy_ids(SQLite::Database& db, const std::vector<Place>& places) {
    std::map<AreaCode, std::string> own;
    std::map<AreaCode, AreaCode> parent;
    OwnHashes hashes{db};
    for (const Place& place : places) {
        own[place.code] = hashes.of(place.code);
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
