// SPDX-License-Identifier: Apache-2.0
#include "store/policy_triggers.hpp"

#include "store/policy_shape.hpp"

#include <fmt/format.h>

namespace pension {

namespace {

constexpr const char* forget = "DELETE FROM change_record WHERE number = 0;";

/// json_object() of a row; `before` is "OLD." or "NEW." or nothing.
/// @param origin what to write as the row's origin; its own where empty.
std::string row_json(const TableShape& table, const std::string& before,
                     const std::string& origin = "") {
    std::string text;
    for (const std::string& column : table.columns)
        text += fmt::format(
            "{}'{}', {}", text.empty() ? "" : ", ", column,
            column == "origin" && !origin.empty() ? origin : before + quoted_name(column));
    return "json_object(" + text + ")";
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
/// new one.
/// @param unless a condition on `last`, the record's last row, and `here`.
std::string note(const TableShape& table, const std::string& before, const std::string& after,
                 const std::string& unless = "") {
    return fmt::format(
        "INSERT INTO change_record (number, act, changed_at, table_name, row_before, row_after)"
        " SELECT coalesce(last.number, 0) + 1,"
        " iif(last.changed_at = here.now AND last.table_name = '{0}' AND last.act_kind = ''"
        " AND (last.row_before IS NULL) = (here.a IS NULL)"
        " AND (last.row_after IS NULL) = (here.b IS NULL),"
        " last.act, coalesce(last.act, 0) + 1),"
        " here.now, '{0}', here.a, here.b"
        " FROM (SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now') AS now, {1} AS a, {2} AS b) AS here"
        " LEFT JOIN (SELECT * FROM change_record WHERE number > 0 ORDER BY number DESC LIMIT 1)"
        " AS last ON 1{3};",
        table.name, before, after, unless);
}

std::string trigger(const TableShape& table, const char* name, const std::string& when,
                    const std::string& body) {
    return fmt::format("CREATE TRIGGER {0}_{1} {2} BEGIN {3} END;\n", table.name, name, when, body);
}

std::string changed(const TableShape& table) {
    const std::string was_shipped = "OLD.origin = 'shipped' AND NEW.origin = 'shipped'";
    const std::string after =
        row_json(table, "NEW.", fmt::format("iif({}, 'user', NEW.origin)", was_shipped));
    // With recursive triggers the change of origin comes by here once more; it is noted already.
    std::string body = note(table, row_json(table, "OLD."), after,
                            " WHERE here.a IS NOT here.b AND (last.row_after IS NOT here.b"
                            " OR last.table_name IS NOT '" +
                                table.name + "')");
    if (table.has_origin())
        body += fmt::format(" UPDATE {} SET origin = 'user' WHERE {} AND {};", table.name,
                            was_shipped, same_key(table, "", "NEW."));
    return trigger(table, "changed", "AFTER UPDATE ON " + table.name, body + " " + forget);
}

std::string added(const TableShape& table) {
    // The row that was dropped for this one, if NAME_replaced has just seen it.
    const std::string dropped = fmt::format(
        "(SELECT row_before FROM change_record WHERE number = 0 AND table_name = '{}'"
        " AND {})",
        table.name, same_key_in_json(table, "row_before"));
    return trigger(table, "added", "AFTER INSERT ON " + table.name,
                   note(table, dropped, row_json(table, "NEW.")) + " " + forget);
}

std::string removed(const TableShape& table) {
    return trigger(table, "removed", "AFTER DELETE ON " + table.name,
                   note(table, row_json(table, "OLD."), "NULL") + " " + forget);
}

std::string replaced(const TableShape& table) {
    const std::string there =
        fmt::format("FROM {} WHERE {}", table.name, same_key(table, "", "NEW."));
    return trigger(
        table, "replaced",
        fmt::format("BEFORE INSERT ON {} WHEN EXISTS (SELECT 1 {})", table.name, there),
        fmt::format("{} INSERT INTO change_record (number, act, changed_at, table_name, row_before)"
                    " SELECT 0, 0, '', '{}', {} {};",
                    forget, table.name, row_json(table, ""), there));
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

std::string policy_triggers() {
    std::string text;
    for (const TableShape& table : recorded_tables())
        text += changed(table) + added(table) + removed(table) + replaced(table) + kept(table);
    return text;
}

}  // namespace pension
