// SPDX-License-Identifier: Apache-2.0
#include "app/lists/list_look.hpp"

#include <algorithm>
#include <utility>

namespace pension {

namespace {

Status read_rows(TableFile& file, ListLook& look) {
    auto opened = open_roster(file, look.layout);
    if (!opened) return opened.error();
    TableRows rows = std::move(std::move(opened).value().rows);
    TableBlock block;
    for (;;) {
        block.clear();
        const auto more = rows.next(block);
        if (!more) return more.error();
        if (!more.value()) break;
        if (look.rows.size() == ListLook::most_rows) {
            look.has_more = true;
            break;
        }
        const TableBlock::Row& row = block.rows().front();
        ListLook::Row& shown = look.rows.emplace_back(ListLook::Row{row.line, {}, row.fault});
        for (std::size_t column = 0; column < look.titles.size(); ++column)
            shown.cells.push_back(without_unreadable(block.cell(row, column)));
    }
    if (look.rows.empty()) return Error{ErrorCode::list_without_rows, {{"file", file.name()}}};
    return done();
}

}  // namespace

Result<ListLook> look_at_list(const std::filesystem::path& file, const std::string& sheet,
                              const std::stop_token& stop) {
    auto opened = ByteFile::open(file);
    if (!opened) return opened.error();
    ByteFile bytes = std::move(opened).value();
    ListLook look;
    look.file = file;
    auto found_table = roster_table(bytes, sheet, stop);
    if (!found_table) return found_table.error();
    TableFile table = std::move(found_table).value();
    look.form = table.form();
    auto titles = roster_titles(table);
    if (!titles) return titles.error();
    RosterTitles found = std::move(titles).value();
    look.titles = std::move(found.titles);
    look.layout.separator = found.separator;
    for (const std::string& title : look.titles) {
        auto field = field_named(title);
        if (field && std::ranges::find(look.layout.fields, field) != look.layout.fields.end())
            field.reset();
        look.layout.fields.push_back(field);
    }
    if (const auto understood = roster_columns(look.titles, bytes.name()); !understood)
        look.doubt = understood.error();
    if (const Status read = read_rows(table, look); !read) return read.error();
    return look;
}

}  // namespace pension
