// SPDX-License-Identifier: Apache-2.0
#include "store/verified_copy.hpp"

#include "store/columns.hpp"
#include "store/database.hpp"
#include "store/policy_id.hpp"
#include "store/policy_reader.hpp"
#include "store/policy_shape.hpp"
#include "store/row_sql.hpp"
#include "store/sha256.hpp"

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>
#include <memory>

namespace pension {

namespace fs = std::filesystem;

namespace {

/// Raised whenever a copy is written differently.
constexpr const char* format_of_copies = "1";
constexpr std::size_t most_copies = 8;

std::string text_of(const FileStamp& stamp) {
    return fmt::format("{} {} {} {} {}", stamp.device, stamp.number, stamp.bytes, stamp.written,
                       stamp.changed);
}

std::string hash_of(const std::string& text) {
    Sha256 hash;
    hash.add('t', text);
    return hash.hex();
}

std::string full_name(const fs::path& file) {
    std::error_code failed;
    const fs::path full = fs::absolute(file, failed);
    return bytes_of_name(failed ? file : full);
}

fs::path copy_of(const fs::path& file, const VerifiedCopies& copies) {
    return copies.folder / fmt::format("figures-{}.db", hash_of(full_name(file)).substr(0, 16));
}

std::string hash_of(const std::vector<Place>& places) {
    Sha256 hash;
    for (const Place& place : places) {
        hash.add('c', fmt::format("{} {}", place.code, place.parent));
        for (const std::string& name : {place.name_zh, place.name_en, place.pinyin_initials})
            hash.add('n', name);
    }
    return hash.hex();
}

/// For what a copy is good, as one text.
std::string good_for(const fs::path& file, const FileStamp& stamp, const VerifiedCopies& copies,
                     const std::vector<Place>& places) {
    return fmt::format("{}|{}|{}|{}|{}", format_of_copies, copies.program, text_of(stamp),
                       hash_of(places), full_name(file));
}

/// As the file has it, but in order of its key and without anything to be parsed at a start.
void copy_bare(SQLite::Database& from, SQLite::Database& to, const TableShape& table) {
    to.exec(fmt::format("CREATE TABLE {} ({}, PRIMARY KEY ({})) WITHOUT ROWID", table.name,
                        listed(table.columns), listed(table.key)));
    copy_table(from, to, table, "");
}

constexpr std::array facts_of_an_edit{"act", "rule", "column", "value", "places"};

std::string fact_of(const Finding& finding, std::string_view name) {
    const auto found = std::ranges::find(
        finding.facts, name, [](const auto& each) { return std::string_view{each.first}; });
    return found == finding.facts.end() ? "" : found->second;
}

void copy_edits(const std::vector<Finding>& edits, SQLite::Database& to) {
    to.exec("CREATE TABLE mass_edit (act, rule, \"column\", value, places)");
    SQLite::Statement insert{to, "INSERT INTO mass_edit VALUES (?, ?, ?, ?, ?)"};
    for (const Finding& edit : edits) {
        int at = 0;
        for (const char* name : facts_of_an_edit) insert.bind(++at, fact_of(edit, name));
        insert.exec();
        insert.reset();
    }
}

std::vector<Finding> read_edits(SQLite::Database& db) {
    std::vector<Finding> edits;
    SQLite::Statement row{db, "SELECT * FROM mass_edit"};
    while (row.executeStep()) {
        Finding edit{FindingCode::same_value_everywhere, Severity::warning, nation, {}, {}, {}, {}};
        Columns column{row};
        for (const char* name : facts_of_an_edit) edit.facts.emplace_back(name, column.text());
        edits.push_back(std::move(edit));
    }
    return edits;
}

void copy_summaries(const std::vector<PlaceSummary>& places, SQLite::Database& to) {
    to.exec("CREATE TABLE summary (area_code INTEGER PRIMARY KEY, first, last, policy_id, tiers)");
    SQLite::Statement insert{to, "INSERT INTO summary VALUES (?, ?, ?, ?, ?)"};
    const auto bind_month = [&](int at, const std::optional<Month>& month) {
        if (month) insert.bind(at, iso(*month));
    };
    for (const auto& [place, first, last, policy_id, tiers] : places) {
        insert.clearBindings();
        insert.bind(1, place.code);
        bind_month(2, first);
        bind_month(3, last);
        insert.bind(4, policy_id);
        bind_month(5, tiers);
        insert.exec();
        insert.reset();
    }
}

std::string bytes_of_copy(SQLite::Database& db, const PolicyBook& book,
                          const std::vector<Finding>& edits, const std::string& good) {
    SQLite::Database copy = new_in_memory();
    SQLite::Transaction all{copy};
    for (const TableShape& table : recorded_tables()) copy_bare(db, copy, table);
    copy_edits(edits, copy);
    copy_summaries(book.summaries(), copy);
    copy.exec("CREATE TABLE verified (good_for TEXT)");
    SQLite::Statement seal{copy, "INSERT INTO verified VALUES (?)"};
    seal.bind(1, good);
    seal.exec();
    all.commit();
    return as_bytes(copy);
}

/// Copies of files that were looked at once and never again go, the oldest first.
void drop_old_copies(const fs::path& folder) {
    std::vector<std::pair<std::int64_t, fs::path>> copies;
    std::error_code failed;
    for (fs::directory_iterator at{folder, failed}, end; !failed && at != end; at.increment(failed))
        if (at->path().extension() == ".db")
            if (const auto stamp = stamp_of(at->path()))
                copies.emplace_back(stamp->written, at->path());
    std::ranges::sort(copies, std::greater<>{});
    for (std::size_t i = most_copies; i < copies.size(); ++i) fs::remove(copies[i].second, failed);
}

bool ids_stand(SQLite::Database& db, const std::map<AreaCode, std::string>& ids) {
    SQLite::Statement kept{db, "SELECT policy_id FROM summary WHERE area_code = ?"};
    return std::ranges::all_of(ids, [&](const auto& each) {
        kept.reset();
        kept.bind(1, each.first);
        return kept.executeStep() && kept.getColumn(0).getString() == each.second;
    });
}

}  // namespace

std::optional<FileStamp> settled_stamp(const fs::path& file) {
    // SQLite keeps its journals beside the file that a link leads to.
    std::error_code failed;
    const fs::path real = fs::canonical(file, failed);
    if (failed) return std::nullopt;
    for (const char* ending : {"-journal", "-wal"}) {
        fs::path beside = real;
        beside += ending;
        if (fs::exists(fs::symlink_status(beside, failed))) return std::nullopt;
    }
    return stamp_of(real);
}

std::optional<VerifiedCopy> VerifiedCopy::of(const fs::path& file,
                                             const VerifiedCopies& copies) try {
    const auto stamp = settled_stamp(file);
    const fs::path copy = copy_of(file, copies);
    const auto made = stamp_of(copy);
    if (!stamp || !made || !is_ours_alone(copy)) return std::nullopt;
    if (made->written - std::max(stamp->written, stamp->changed) < copies.coarsest_time.count())
        return std::nullopt;
    SQLite::Database db = open_as_it_lies(copy);
    std::vector<Place> places = read_places(db);
    if (db.execAndGet("SELECT good_for FROM verified").getString() !=
        good_for(file, *stamp, copies, places))
        return std::nullopt;
    auto edits = read_edits(db);
    return VerifiedCopy{std::move(db), std::move(places), std::move(edits)};
} catch (const std::exception&) {
    return std::nullopt;  // Whatever is wrong with a copy: the file itself is there.
}

std::optional<PolicyBook> VerifiedCopy::book(const std::set<AreaCode>& areas) try {
    const PlaceList all{places_};
    std::set<AreaCode> wanted{nation};
    for (const AreaCode area : areas)
        std::ranges::copy(all.chain(area), std::inserter(wanted, wanted.end()));
    std::vector<Place> with_figures;
    std::ranges::copy_if(places_, std::back_inserter(with_figures),
                         [&](const Place& place) { return wanted.contains(place.code); });
    auto ids = policy_ids(db_, with_figures);
    if (!ids_stand(db_, ids)) return std::nullopt;
    return PolicyBook{places_, read_policy(db_, wanted).rows, std::move(ids)};
} catch (const std::exception&) {
    return std::nullopt;
}

std::optional<std::vector<PlaceSummary>> VerifiedCopy::summaries() try {
    std::vector<PlaceSummary> all;
    SQLite::Statement row{db_,
                          "SELECT first, last, policy_id, tiers FROM summary ORDER BY area_code"};
    for (const Place& place : places_) {
        if (!row.executeStep()) return std::nullopt;
        Columns column{row};
        const auto first = column.month_or_none();
        const auto last = column.month_or_none();
        const std::string policy_id = column.text();
        all.push_back({place, first, last, policy_id, column.month_or_none()});
    }
    return all;
} catch (const std::exception&) {
    return std::nullopt;
}

void keep_verified(SQLite::Database& db, const PolicyBook& book, const std::vector<Finding>& edits,
                   const fs::path& file, const FileStamp& stamp, const VerifiedCopies& copies) try {
    std::error_code failed;
    fs::create_directories(copies.folder, failed);
    if (failed) return;
    const std::string bytes =
        bytes_of_copy(db, book, edits, good_for(file, stamp, copies, book.places()));
    const fs::path copy = copy_of(file, copies);
    if (!replace_file(copy, bytes)) return;
    // Where files are made for a group to write (umask 002) it would never be trusted.
    fs::permissions(copy, fs::perms::owner_read | fs::perms::owner_write, failed);
    drop_old_copies(copies.folder);
} catch (const SQLite::Exception&) {
    return;  // No copy is no harm.
}

}  // namespace pension
