// SPDX-License-Identifier: Apache-2.0
#include "store/policy_reader.hpp"

#include "policy/checks.hpp"
#include "store/columns.hpp"
#include "store/figure_columns.hpp"
#include "store/policy_tables.hpp"
#include "store/row_sql.hpp"

#include <SQLiteCpp/Statement.h>
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <sstream>
#include <utility>

namespace pension {

namespace {

Evidence evidence_of(std::string_view letter) {
    return meaning<Evidence>(letter, {{"A", Evidence::official},
                                      {"B", Evidence::reported},
                                      {"C", Evidence::unofficial},
                                      {"D", Evidence::derived},
                                      {"own", Evidence::own}});
}

EffectMonth effect_of(std::string_view word) {
    return meaning<EffectMonth>(word, {{"printed", EffectMonth::printed},
                                       {"seen_in_force", EffectMonth::seen_in_force},
                                       {"approximate", EffectMonth::approximate},
                                       {"derived", EffectMonth::derived}});
}

/// The documents, each read when the first figure names it.
class Sources {
public:
    explicit Sources(SQLite::Database& db)
        : row_{db,
               "SELECT document, document_no, link, evidence, read_on FROM source "
               "WHERE source_id = ?"} {}

    const std::shared_ptr<const Source>& at(const std::string& id) {
        auto& known = known_[id];
        if (!known) known = read(id);
        return known;
    }

private:
    std::shared_ptr<const Source> read(const std::string& id) {
        row_.reset();
        row_.bind(1, id);
        expects(row_.executeStep(), "policy file: a document that is not there");
        Columns column{row_};
        auto source = std::make_shared<Source>();
        source->id = id;
        source->document = column.text();
        source->document_no = column.text();
        source->link = column.text();
        source->evidence = evidence_of(column.text());
        source->read_on = column.text();
        return source;
    }

    SQLite::Statement row_;
    std::map<std::string, std::shared_ptr<const Source>> known_;
};

/// The columns that every figure has, in the order in which provenance_of() reads them.
constexpr const char* common_columns =
    "area_code, for_group, from_month, until_month, from_known, complete, announced, is_floor, "
    "source_id, clause, confirmed_on, origin, note, others_say, changed_from, changed_on";
constexpr int common_count = 16;

/// @param where which rows; all where empty.
std::string select(Topic topic, const std::string& where) {
    const FigureTable& table = table_of(topic);
    return fmt::format("SELECT {}, {} FROM {}{} ORDER BY {}", common_columns, figure_columns(table),
                       code(topic), where, columns("area_code, for_group, from_month", table.list));
}

bool stands_in(const SQLite::Column& column, const FileCell& value) {
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return column.isInteger() && column.getInt64() == *number;
    if (const auto* text = std::get_if<std::string>(&value))
        return column.isText() && column.getString() == *text;
    return column.isNull();
}

/// What the document says instead of the row, as the triggers noted it.
FileRow before_the_change(SQLite::Database& db, const SQLite::Statement& row, Topic topic,
                          const std::string& noted) {
    FileRow before{code(topic), {}};
    FileRow whole = before;
    try {
        whole = row_from_json(db, before.table, noted);
    } catch (const SQLite::Exception&) {
        return before;  // Somebody wrote something else there: that it was changed is still so.
    }
    const std::string list = table_of(topic).list;
    // A column in which nothing sets the row apart ("from age 0") says nothing of it.
    const auto is_plain = [](const FileCell& value) {
        return value == FileCell{std::int64_t{0}} || value == FileCell{std::string{}};
    };
    for (const auto& [name, value] : whole.cells)
        for (int at = 0; at < row.getColumnCount(); ++at)
            if (name == row.getColumn(at).getName() &&
                ((list.find(name) != std::string::npos && !is_plain(value)) ||
                 !stands_in(row.getColumn(at), value)))
                before.cells.emplace_back(name, value);
    return before;
}

std::string trimmed(const std::string& text) {
    const auto from = text.find_first_not_of(" \t\r");
    if (from == std::string::npos) return {};
    return text.substr(from, text.find_last_not_of(" \t\r") - from + 1);
}

/// The lines of others_say, "value | source | month"; what a line does not have stays empty.
std::vector<OtherSaying> sayings_in(const std::string& text) {
    std::vector<OtherSaying> all;
    std::istringstream lines{text};
    for (std::string line; std::getline(lines, line);) {
        if (trimmed(line).empty()) continue;
        std::istringstream parts{line};
        OtherSaying saying;
        for (std::string* part : {&saying.value, &saying.source, &saying.month})
            if (std::string read; std::getline(parts, read, '|')) *part = trimmed(read);
        all.push_back(std::move(saying));
    }
    return all;
}

std::shared_ptr<Provenance> provenance_of(Columns& column, Sources& sources) {
    auto provenance = std::make_shared<Provenance>();
    provenance->effect = effect_of(column.text());
    provenance->complete = column.yes();
    provenance->announced = column.yes();
    provenance->is_floor = column.yes();
    provenance->source = sources.at(column.text());
    provenance->clause = column.text();
    provenance->confirmed_on = column.text();  // NULL reads as "".
    provenance->origin =
        meaning<Origin>(column.text(), {{"shipped", Origin::shipped}, {"user", Origin::user}});
    provenance->note = column.text();
    provenance->others = sayings_in(column.text());
    return provenance;
}

/// Reads the figures of one topic after the other.
class FigureReader {
public:
    FigureReader(SQLite::Database& db, const Areas& areas, std::vector<Finding>& findings)
        : db_{db}, sources_{db}, findings_{findings} {
        if (!areas) return;
        for (const AreaCode area : *areas)
            where_ += fmt::format("{}{}", where_.empty() ? " WHERE area_code IN (" : ", ", area);
        where_ += areas->empty() ? " WHERE false" : ")";
    }

    template <class T>
    void read(Topic topic, std::vector<Row<T>>& rows) {
        SQLite::Statement row{db_, select(topic, where_)};
        std::shared_ptr<Provenance> of_list;
        while (row.executeStep()) {
            Columns column{row};
            const AreaCode area = column.number();
            const std::optional<Group> group = group_of(column.text());
            const Month from = column.month();
            const std::optional<Month> until = column.month_or_none();
            const auto own = provenance_of(column, sources_);
            own->area = area;
            own->from = from;
            own->until = until;
            if (const std::string noted = column.text(); !noted.empty())
                own->changed = std::make_shared<const ChangedByHand>(
                    ChangedByHand{column.text(), {before_the_change(db_, row, topic, noted)}});
            if (!rows.empty() && rows.back().area == area && rows.back().group == group &&
                rows.back().figure.from == from) {
                join(topic, group, *of_list, *own);
            } else {
                of_list = own;
                rows.push_back({area, group, {from, T{}, of_list, until}});
                // Of its rows, which come in order, the first one is that for all others.
                if (topic == Topic::back_payment &&
                    !row.getColumn(common_count).getString().empty())
                    findings_.push_back({FindingCode::no_rule_for_others,
                                         Severity::error,
                                         area,
                                         topic,
                                         group,
                                         from,
                                         {}});
            }
            Columns values{row, common_count};
            fill(rows.back().figure.value, values);  // Each row of a list adds to it.
        }
    }

private:
    /// A list with one row of the user's is the user's.
    void join(Topic topic, std::optional<Group> group, Provenance& list, const Provenance& row) {
        if (row.origin == Origin::user) list.origin = Origin::user;
        if (!row.complete) list.complete = false;
        if (row.is_floor) list.is_floor = true;
        list.others.insert(list.others.end(), row.others.begin(), row.others.end());
        if (row.changed) add_change(list, *row.changed);
        if (auto found = check_list_row(topic, group, list, row))
            findings_.push_back(std::move(*found));
    }

    static void add_change(Provenance& list, const ChangedByHand& change) {
        ChangedByHand all = list.changed ? *list.changed : ChangedByHand{};
        all.on = std::max(all.on, change.on);
        all.from.insert(all.from.end(), change.from.begin(), change.from.end());
        list.changed = std::make_shared<const ChangedByHand>(std::move(all));
    }

    SQLite::Database& db_;
    Sources sources_;
    std::string where_;  ///< Which areas, as SQL says it; all where empty.
    std::vector<Finding>& findings_;
};

}  // namespace

std::vector<Place> read_places(SQLite::Database& db) {
    std::vector<Place> places;
    SQLite::Statement row{db,
                          "SELECT area_code, parent_code, name_zh, name_en, pinyin_initials "
                          "FROM place ORDER BY area_code"};
    while (row.executeStep()) {
        Columns column{row};
        Place place;
        place.code = column.number();
        place.parent = column.number();
        place.name_zh = column.text();
        place.name_en = column.text();
        place.pinyin_initials = column.text();
        places.push_back(std::move(place));
    }
    return places;
}

PolicyContents read_policy(SQLite::Database& db, const Areas& areas) {
    PolicyContents contents;
    contents.places = read_places(db);
    FigureReader reader{db, areas, contents.findings};
    for_each_topic(contents.rows, [&](Topic topic, auto& rows) { reader.read(topic, rows); });
    name_places(contents.findings, contents.places);
    return contents;
}

}  // namespace pension
