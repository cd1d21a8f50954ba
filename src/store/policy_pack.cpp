// SPDX-License-Identifier: Apache-2.0
#include "store/policy_pack.hpp"

#include "platform/files.hpp"
#include "store/database.hpp"
#include "store/policy_database.hpp"
#include "store/policy_excerpt.hpp"
#include "store/policy_shape.hpp"
#include "store/policy_writer.hpp"
#include "store/row_sql.hpp"
#include "store/schema_check.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace pension {

namespace {

namespace fs = std::filesystem;

/// Longer than any title, clause or note that we have seen by far.
constexpr std::size_t longest_text = 4000;

std::set<AreaCode> areas_with_figures(const RowsByKey& rows) {
    std::set<AreaCode> areas;
    for (const auto& [key, row] : rows)
        if (find_recorded(row.table)->is_topic()) areas.insert(number_of(row, "area_code"));
    return areas;
}

Status is_a_small_plain_file(const fs::path& pack) {
    std::error_code failed;
    const fs::file_status found = fs::symlink_status(pack, failed);
    if (found.type() == fs::file_type::not_found)
        return Error{ErrorCode::file_missing, {{"file", utf8(pack)}}};
    if (failed)
        return Error{ErrorCode::file_not_readable,
                     {{"file", utf8(pack)}, {"reason", failed.message()}}};
    if (!fs::is_regular_file(found))
        return Error{ErrorCode::pack_not_a_file, {{"file", utf8(pack)}}};
    const auto size = fs::file_size(pack, failed);
    if (!failed && size > most_bytes_of_a_pack)
        return Error{ErrorCode::pack_too_big,
                     {{"file", utf8(pack)},
                      {"size", fmt::format("{}", size / (1024U * 1024U))},
                      {"most", fmt::format("{}", most_bytes_of_a_pack / (1024U * 1024U))}}};
    return is_a_filled_file(pack);
}

/// Controls of a terminal, and those that turn the direction of writing around. The text is UTF-8.
bool has_controls(const std::string& text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const auto next = i + 1 < text.size() ? static_cast<unsigned char>(text[i + 1]) : 0;
        const auto third = i + 2 < text.size() ? static_cast<unsigned char>(text[i + 2]) : 0;
        if ((byte < 0x20 && byte != '\n') || byte == 0x7F) return true;
        if (byte == 0xC2 && next >= 0x80 && next <= 0x9F) return true;
        if (byte == 0xE2 && next == 0x80 && third >= 0xAA && third <= 0xAE) return true;
        if (byte == 0xE2 && next == 0x81 && third >= 0xA6 && third <= 0xA9) return true;
    }
    return false;
}

Status texts_are_fit(const RowsByKey& rows, const fs::path& pack) {
    for (const auto& [key, row] : rows)
        for (const auto& [name, value] : row.cells) {
            const auto* text = std::get_if<std::string>(&value);
            if (text && text->size() > longest_text)
                return Error{ErrorCode::pack_text_too_long,
                             {{"file", utf8(pack)},
                              {"table", row.table},
                              {"column", name},
                              {"most", fmt::format("{}", longest_text)}}};
            // SQLite writes controls so into JSON, and whoever reads that has them again.
            const bool hidden = text && name == "changed_from" && text->find("\\u") != text->npos;
            if (text && (hidden || has_controls(*text)))
                return Error{ErrorCode::pack_text_controls,
                             {{"file", utf8(pack)}, {"table", row.table}, {"column", name}}};
        }
    return done();
}

Status has_few_rows(SQLite::Database& db, const fs::path& file) {
    std::int64_t rows = 0;
    for (const TableShape& table : recorded_tables())
        if (!shape_of(db, table.name).columns.empty())
            rows += db.execAndGet("SELECT count(*) FROM " + table.name).getInt64();
    if (rows <= most_rows_of_a_pack) return done();
    return Error{ErrorCode::pack_too_many_rows,
                 {{"file", utf8(file)},
                  {"rows", fmt::format("{}", rows)},
                  {"most", fmt::format("{}", most_rows_of_a_pack)}}};
}

Result<PolicyPack> pack_in(SQLite::Database& db, const fs::path& file) {
    if (const Status few = has_few_rows(db, file); !few) return few.error();
    if (const Status fine = prepare_copy(db, file); !fine) {
        // Nobody mends what a stranger made.
        if (fine.error().code != ErrorCode::policy_tables_altered) return fine.error();
        return damaged(file, std::string{fact(fine.error(), "tables")});
    }
    if (const Status fine = check_nothing_added(db, file); !fine) return fine.error();
    PolicyPack pack{nation, read_rows(db), {}};
    if (const Status fine = texts_are_fit(pack.rows, file); !fine) return fine.error();
    if (const auto book = book_of(db, file); !book) return book.error();
    pack.warnings = contents_of(db).findings;
    const auto place = pack_place(pack.rows);
    if (!place)
        return Error{ErrorCode::pack_without_one_place,
                     {{"file", utf8(file)},
                      {"places", fmt::format("{}", areas_with_figures(pack.rows).size())}}};
    pack.place = *place;
    return pack;
}

}  // namespace

RowsByKey rows_of_pack(const RowsByKey& rows, AreaCode place) {
    RowsByKey pack;
    for (AreaCode at = place;;) {
        const auto found = rows.find(key_of(place_row(at)));
        if (found == rows.end() || !pack.insert(*found).second || at == nation) break;
        at = number_of(found->second, "parent_code");
    }
    std::set<std::string> used;
    for (const auto& each : rows)
        if (is_figure_of(each.second, place)) {
            pack.insert(each);
            used.insert(text_of(each.second, "source_id"));
        }
    for (const auto& each : rows)
        if (each.second.table == "source" && used.contains(text_of(each.second, "source_id")))
            pack.insert(each);
    return pack;
}

std::optional<AreaCode> pack_place(const RowsByKey& rows) {
    std::set<AreaCode> places;
    std::set<AreaCode> parents;
    for (const auto& [key, row] : rows) {
        if (row.table != "place") continue;
        const AreaCode code = number_of(row, "area_code");
        places.insert(code);
        if (code != nation && !parents.insert(number_of(row, "parent_code")).second)
            return std::nullopt;  // Two places under one.
    }
    std::vector<AreaCode> lowest;
    std::ranges::set_difference(places, parents, std::back_inserter(lowest));
    if (lowest.size() != 1) return std::nullopt;
    const auto areas = areas_with_figures(rows);
    if (areas.empty() || (areas.size() == 1 && *areas.begin() == lowest.front()))
        return lowest.front();
    return std::nullopt;
}

Status write_pack(const fs::path& policy, AreaCode place, const fs::path& pack) try {
    auto excerpt = PolicyExcerpt::of(policy, std::set{place});
    if (!excerpt) return excerpt.error();
    PolicyExcerpt of_place = std::move(excerpt).value();
    SQLite::Database& rows = of_place.rows();
    if (const auto book = book_of(rows, policy); !book) return book.error();
    return create_policy_file(pack, rows_of_pack(read_rows(rows), place));
} catch (const SQLite::Exception& failure) {
    return error_of(policy, failure);
}

Result<PolicyPack> read_pack(const fs::path& file) try {
    if (const Status fine = is_a_small_plain_file(file); !fine) return fine.error();
    SQLite::Database db = copy_of_strangers_file(file);
    return pack_in(db, file);
} catch (const SQLite::Exception& failure) {
    return error_of(file, failure);
}

}  // namespace pension
