// SPDX-License-Identifier: Apache-2.0
#include "store/policy_triggers.hpp"

#include "store/policy_shape.hpp"

#include <fmt/format.h>

namespace pension {

namespace {

constexpr const char* forget = "DELETE FROM change_record WHERE number = 0;";

/// json_object() of these columns; `before` is "OLD." or "NEW." or nothing.
std::string json_of(const std::vector<std::string>& columns, const std::string& before) {
    std::string text;
    for (const std::string& column : columns)
        text += fmt::format("{}'{}', {}", text.empty() ? "" : ", ", column,
                            before + quoted_name(column));
    return "json_object(" + text + ")";
}

std::string row_json(const TableShape& table, const std::string& before) {
    return json_of(table.columns, before);
}

/// "a" = NEW."a" AND "b" = NEW."b".
std::string same_key(const TableShape& table, const std::string& left, const std::string& right) {
    std::string text;
    for (const std::string& column : table.key)
        text += fmt::format("{}{}{} = {}{}", text.empty() ? "" : " AND ", left, quoted_name(column),
                            right, quoted_name(column));
    return text;
}

/// The key in the JSON text of a row is that of NEW.
std::string same_key_in_json(const TableShape& table, const std::string& json) {
    std::string text;
    for (const std::string& column : table.key)
        text += fmt::format("{}json_extract({}, '$.{}') = NEW.{}", text.empty() ? "" : " AND ",
                            json, column, quoted_name(column));
    return text;
}

/// Adds a row to the change record: to the last act where the same statement goes on, else to a
/// new one. The first thing that a trigger does; until mark() its mark is -1.
///
/// Beside "now", which a fast tool can meet twice, `mark` tells where a statement goes on: it is
/// how many rows the connection had changed when the last trigger ended, which between two rows of
/// one statement grows by the mark itself only; at its end come the rows that it changed.
/// @param unless a condition on `last`, the record's last row, and `here`.
std::string note(const TableShape& table, const std::string& before, const std::string& after,
                 const std::string& unless = "") {
    const std::string place = !table.has("area_code") ? "NULL"
                              : after == "NULL"       ? "OLD.area_code"
                                                      : "NEW.area_code";
    return fmt::format(
        "INSERT INTO change_record"
        " (number, act, changed_at, table_name, area_code, row_before, row_after, mark)"
        " SELECT coalesce(last.number, 0) + 1,"
        " iif(last.mark = here.total - 1 AND last.changed_at = here.now"
        " AND last.table_name = '{0}' AND last.act_kind = ''"
        " AND (last.row_before IS NULL) = (here.a IS NULL)"
        " AND (last.row_after IS NULL) = (here.b IS NULL),"
        " last.act, coalesce(last.act, 0) + 1),"
        " here.now, '{0}', {4}, here.a, here.b, -1"
        " FROM (SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now') AS now, total_changes() AS total,"
        " {1} AS a, {2} AS b) AS here"
        " LEFT JOIN (SELECT * FROM change_record WHERE number > 0 ORDER BY number DESC LIMIT 1)"
        " AS last ON 1{3};",
        table.name, before, after, unless, place);
}

/// The last thing that a trigger does. @param set more to set in the record's last row.
std::string mark(const std::string& set = "") {
    return fmt::format(
        "UPDATE change_record SET {}mark = total_changes() WHERE number ="
        " (SELECT max(number) FROM change_record WHERE number > 0);",
        set);
}

std::string trigger(const TableShape& table, const char* name, const std::string& when,
                    const std::string& body) {
    return fmt::format("CREATE TRIGGER {0}_{1} {2} BEGIN {3} END;\n", table.name, name, when, body);
}

/// Makes the row the user's, and keeps beside it what the document says: from the first change on,
/// until the row names another document, or says again what that one says.
std::string own(const TableShape& table) {
    const auto columns = columns_of_the_figure(table);
    return fmt::format(
        " UPDATE {0} SET origin = own.origin, changed_from = own.changed_from,"
        " changed_on = own.changed_on FROM (SELECT *,"
        " CASE WHEN changed_from IS NULL THEN NULL"
        " WHEN OLD.changed_from IS NOT NEW.changed_from THEN"
        " coalesce(NEW.changed_on, date('now', 'localtime'))"
        " WHEN was IS now THEN OLD.changed_on ELSE date('now', 'localtime') END AS changed_on"
        " FROM (SELECT was, now,"
        " iif(OLD.origin = 'shipped' AND NEW.origin = 'shipped', 'user', NEW.origin) AS origin,"
        " CASE WHEN OLD.source_id IS NOT NEW.source_id THEN NULL"
        " WHEN OLD.changed_from IS NOT NEW.changed_from THEN NEW.changed_from"
        " WHEN was IS now THEN OLD.changed_from"
        " WHEN OLD.changed_from IS NOT NULL THEN nullif(OLD.changed_from, now)"
        " WHEN OLD.origin = 'shipped' THEN was END AS changed_from"
        " FROM (SELECT {1} AS was, {2} AS now))) AS own"
        " WHERE {3} AND (NEW.origin IS NOT own.origin"
        " OR NEW.changed_from IS NOT own.changed_from OR NEW.changed_on IS NOT own.changed_on);",
        table.name, json_of(columns, "OLD."), json_of(columns, "NEW."),
        same_key(table, table.name + ".", "NEW."));
}

std::string changed(const TableShape& table) {
    // With recursive triggers the row comes by here once more when it becomes the user's: noted
    // already, by the trigger that is still at work.
    std::string body =
        note(table, row_json(table, "OLD."), row_json(table, "NEW."),
             " WHERE NOT (coalesce(last.mark, 0) = -1 AND last.row_after IS here.a)");
    std::string set;
    if (table.has_origin()) {
        body += own(table);
        set = fmt::format("row_after = (SELECT {} FROM {} WHERE {}), ", row_json(table, ""),
                          table.name, same_key(table, "", "NEW."));
    }
    return trigger(table, "changed",
                   fmt::format("AFTER UPDATE ON {} WHEN ({}) IS NOT ({})", table.name,
                               listed(table.columns, "OLD."), listed(table.columns, "NEW.")),
                   body + " " + forget + " " + mark(set));
}

std::string added(const TableShape& table) {
    // The row that was dropped for this one, if NAME_replaced has just seen it.
    const std::string scratch =
        fmt::format("FROM change_record WHERE number = 0 AND table_name = '{}' AND {}", table.name,
                    same_key_in_json(table, "row_before"));
    return trigger(table, "added", "AFTER INSERT ON " + table.name,
                   note(table, "(SELECT row_before " + scratch + ")", row_json(table, "NEW.")) +
                       " " + forget + " " + mark());
}

std::string removed(const TableShape& table) {
    return trigger(table, "removed", "AFTER DELETE ON " + table.name,
                   note(table, row_json(table, "OLD."), "NULL") + " " + forget + " " + mark());
}

std::string replaced(const TableShape& table) {
    const std::string there =
        fmt::format("FROM {} WHERE {}", table.name, same_key(table, "", "NEW."));
    // The note is a change too, which must not look as if a statement had ended.
    const std::string goes_on =
        "UPDATE change_record SET mark = total_changes() WHERE number ="
        " (SELECT max(number) FROM change_record WHERE number > 0)"
        " AND mark = (SELECT mark - 1 FROM change_record WHERE number = 0);";
    return trigger(table, "replaced",
                   fmt::format("BEFORE INSERT ON {} WHEN EXISTS (SELECT 1 {})", table.name, there),
                   fmt::format("INSERT OR REPLACE INTO change_record"
                               " (number, act, changed_at, table_name, row_before, mark)"
                               " SELECT 0, 0, '', '{}', {}, total_changes() {}; {}",
                               table.name, row_json(table, ""), there, goes_on));
}

std::string kept(const TableShape& table) {
    return trigger(table, "kept",
                   fmt::format("BEFORE UPDATE OF {} ON {} WHEN NOT ({}) AND EXISTS"
                               " (SELECT 1 FROM {} WHERE {})",
                               listed(table.key), table.name, same_key(table, "OLD.", "NEW."),
                               table.name, same_key(table, "", "NEW.")),
                   "SELECT RAISE(ABORT, 'there is another row of this key');");
}

}  // namespace

std::string policy_triggers(const std::vector<TableShape>& tables) {
    std::string text;
    for (const TableShape& table : tables)
        text += changed(table) + added(table) + removed(table) + replaced(table) + kept(table);
    return text;
}

}  // namespace pension
