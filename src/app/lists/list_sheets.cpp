// SPDX-License-Identifier: Apache-2.0
#include "app/lists/list_sheets.hpp"

#include "app/asking/identity_number.hpp"
#include "app/sheets/roster_sheet.hpp"
#include "draw/files.hpp"
#include "draw/pages.hpp"
#include "exchange/text_lines.hpp"
#include "platform/files.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <system_error>
#include <vector>

namespace pension {

namespace {

namespace fs = std::filesystem;

/// Begins a character, and is not one of its further bytes.
bool begins(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80;
}

fs::path path_of(const std::string& utf8_name) {
    return fs::path{std::u8string{utf8_name.begin(), utf8_name.end()}};
}

/// A sheet of somebody, laid out on what it is made for.
Pages laid_out(const Sheet& sheet) {
    return Pages{sheet, usual_print(sheet.made_for)};
}

Status make_folder(const fs::path& folder) {
    std::error_code failed;
    fs::create_directories(folder, failed);
    if (!failed) return done();
    return Error{ErrorCode::file_not_written,
                 {{"file", utf8(folder)}, {"reason", failed.message()}}};
}

}  // namespace

std::string file_name_of(std::string_view cell) {
    constexpr std::size_t most = 40;
    const std::string text = with_identities_masked(without_unreadable(cell), true);
    std::string name;
    std::size_t characters = 0;
    for (const char letter : text) {
        if (begins(letter) && ++characters > most) break;
        constexpr std::string_view special = "/\\:*?\"<>|";
        const bool is_plain = static_cast<unsigned char>(letter) >= 0x20 && letter != '\x7F' &&
                              special.find(letter) == std::string_view::npos;
        name += is_plain ? letter : '_';
    }
    // Neither hidden, nor the folder itself or the one above, nor what Windows cuts off.
    while (name.starts_with('.') || name.starts_with(' ')) name.erase(0, 1);
    while (name.ends_with('.') || name.ends_with(' ')) name.pop_back();
    return name.empty() ? "_" : name;
}

Result<bool> draw_village(const fs::path& folder, const VillageTally& village, TableRows& rows,
                          const ListSetup& setup, const std::function<bool()>& drawn) {
    const fs::path township = folder / path_of(file_name_of(village.township));
    const fs::path own = township / path_of(file_name_of(village.village));
    if (const Status made = make_folder(own); !made) return made.error();
    RowReckoner reckoner{setup};
    std::vector<RosterLine> lines;
    std::vector<Sheet> sheets;
    TableBlock block;
    for (std::int64_t number = 1;; ++number) {
        block.clear();
        const auto more = rows.next(block);
        if (!more) return more.error();
        if (!more.value()) break;
        const TableBlock::Row& row = block.rows().front();
        if (!reckoner.is_of(village, block, row)) continue;
        auto person = reckoner.sheet(block, row);
        if (!person) continue;
        const std::string file = fmt::format(
            "{:06}-{}.pdf", number,
            file_name_of(person->line.name.empty() ? person->line.id : person->line.name));
        const Status written =
            replace_file(own / path_of(file), pdf_bytes(laid_out(person->sheet)));
        if (!written) return written.error();
        lines.push_back(std::move(person->line));
        sheets.push_back(std::move(person->sheet));
        if (drawn && !drawn()) return false;
    }
    if (sheets.empty()) return true;
    const Sheet front =
        roster_sheet(village.township, village.village, lines,
                     std::min<std::size_t>(setup.results.plans, 3), sheets.front().date, setup.tr);
    fs::path all = own;
    all += ".pdf";
    const Status written = replace_file(all, pdf_bytes(sheets.size() + 1, [&](std::size_t at) {
                                            return laid_out(at == 0 ? front : sheets[at - 1]);
                                        }));
    if (!written) return written.error();
    return true;
}

}  // namespace pension
