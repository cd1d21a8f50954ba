// SPDX-License-Identifier: Apache-2.0
#include "exchange/sheet_store.hpp"

#include "exchange/cell_values.hpp"
#include "exchange/file_parts.hpp"
#include "exchange/workbook.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>

namespace pension {

namespace {

constexpr std::size_t number_size = sizeof(std::uint64_t);

void put(std::string& into, std::uint64_t number) {
    char bytes[number_size];
    std::memcpy(bytes, &number, number_size);
    into.append(bytes, number_size);
}

void put(std::string& into, std::string_view text) {
    put(into, text.size());
    into += text;
}

std::string_view without_blanks(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(blanks) + 1 - first);
}

}  // namespace

SheetStore::SheetStore(ByteFile file, std::string name)
    : file_{std::make_unique<ByteFile>(std::move(file))}, name_{std::move(name)} {}

Result<SheetStore> SheetStore::make(const std::string& name) {
    auto file = ByteFile::unnamed(name);
    if (!file) return file.error();
    return SheetStore{std::move(file).value(), name};
}

std::string SheetStore::name_of(std::size_t column) const {
    return cell_name(
        {static_cast<std::uint32_t>(row_.line - 1), static_cast<std::uint16_t>(column)});
}

void SheetStore::clear_row() {
    for (std::size_t i = 0; i < used_; ++i) row_.cells[i].clear();
    used_ = row_bytes_ = 0;
    row_.fault.reset();
}

bool SheetStore::start_row(std::int64_t line) {
    clear_row();
    if (line <= row_.line || line > most_lines) return false;
    row_.line = line;
    return true;
}

bool SheetStore::set(std::size_t column, std::string_view text) {
    text = without_blanks(text);
    if (text.empty()) return true;
    if (column >= most_columns) return false;
    row_bytes_ += text.size();
    if (row_bytes_ > longest_row) {
        if (!row_.fault)
            row_.fault =
                Error{ErrorCode::cell_too_long,
                      {{"cell", name_of(column)}, {"most", fmt::format("{}", longest_row)}}};
        // A row is one even if nothing else stands in it.
        text = "...";
    }
    if (column >= row_.cells.size()) row_.cells.resize(column + 1);
    row_.cells[column] = text;
    used_ = std::max(used_, column + 1);
    return true;
}

bool SheetStore::refuse(std::size_t column, ErrorCode why, std::string_view text) {
    if (column >= most_columns) return false;
    if (!row_.fault)
        row_.fault =
            Error{why, {{"cell", name_of(column)}, {"text", shown_text(text.substr(0, 40))}}};
    // A row is one even if nothing else stands in it.
    return set(column, text.empty() ? "?" : text);
}

Status SheetStore::end_row(bool is_hidden, std::int64_t times) {
    if (used_ == 0) {
        row_.line += times - 1;
        return done();
    }
    for (; times > 0; --times) {
        if (++rows_ > most_rows || row_.line > most_lines)
            return Error{ErrorCode::list_workbook_too_big, {{"file", name_}}};
        if (is_hidden) ++hidden_rows_;
        if (const Status written = write_row(); !written) return written;
        if (times > 1) ++row_.line;
    }
    return done();
}

Status SheetStore::write_row() {
    record_.clear();
    put(record_, static_cast<std::uint64_t>(row_.line));
    put(record_, row_.fault ? 1 : 0);
    if (row_.fault) {
        put(record_, static_cast<std::uint64_t>(row_.fault->code));
        put(record_, row_.fault->facts.size());
        for (const auto& [name, value] : row_.fault->facts) {
            put(record_, name);
            put(record_, value);
        }
    }
    put(record_, used_);
    for (std::size_t i = 0; i < used_; ++i) put(record_, row_.cells[i]);
    std::string size;
    put(size, record_.size());
    if (const Status written = file_->append(size); !written) return written;
    return file_->append(record_);
}

bool SheetStore::merge(const Merged& cells) {
    if (cells.last > cells.first) merged_.push_back(cells);
    return merged_.size() <= most_merged;
}

StoredRows::StoredRows(SheetStore& store) : store_{&store} {
    store.file_->rewind();
    std::ranges::stable_sort(store.merged_, {}, &SheetStore::Merged::first);
}

/// Whether so many bytes are there.
Result<bool> StoredRows::need(std::size_t bytes) {
    if (bytes_.size() - at_ >= bytes) return true;
    bytes_.erase(0, at_);
    at_ = 0;
    while (bytes_.size() < bytes) {
        const std::size_t before = bytes_.size();
        bytes_.resize(before + std::max(part_size, bytes - before));
        const auto got = store_->file_->read(bytes_.data() + before, bytes_.size() - before);
        if (!got) return got.error();
        bytes_.resize(before + got.value());
        if (got.value() == 0) return false;
    }
    return true;
}

std::uint64_t StoredRows::number() {
    std::uint64_t number = 0;
    std::memcpy(&number, bytes_.data() + at_, number_size);
    at_ += number_size;
    return number;
}

std::string StoredRows::text() {
    const auto size = static_cast<std::size_t>(number());
    std::string text = bytes_.substr(at_, size);
    at_ += size;
    return text;
}

Result<bool> StoredRows::next(SheetRow& row) {
    const auto begun = need(number_size);
    if (!begun) return begun.error();
    if (!begun.value()) return false;
    const auto whole = need(static_cast<std::size_t>(number()));
    if (!whole) return whole.error();
    // Nobody but this program can have touched it, but a disk may have been full.
    if (!whole.value())
        return Error{ErrorCode::file_not_readable, {{"file", store_->name_}, {"reason", "?"}}};
    row.line = static_cast<std::int64_t>(number());
    row.fault.reset();
    if (number() == 1) {
        row.fault = Error{static_cast<ErrorCode>(number())};
        for (auto facts = number(); facts > 0; --facts) {
            std::string name = text();
            row.fault->facts.emplace_back(std::move(name), text());
        }
    }
    row.cells.resize(static_cast<std::size_t>(number()));
    for (std::string& cell : row.cells) {
        const auto size = static_cast<std::size_t>(number());
        cell.assign(bytes_, at_, size);
        at_ += size;
    }
    fill(row);
    return true;
}

void StoredRows::fill(SheetRow& row) {
    std::erase_if(open_, [&](const Open& each) { return each.last < row.line; });
    std::size_t bytes = 0;
    for (const Open& each : open_) {
        // Nor does a row grow beyond all measure out of those above it.
        bytes += each.text.size();
        if (bytes > SheetStore::longest_row) {
            if (!row.fault)
                row.fault = Error{ErrorCode::cell_too_long,
                                  {{"cell", cell_name({static_cast<std::uint32_t>(row.line - 1),
                                                       static_cast<std::uint16_t>(each.column)})},
                                   {"most", fmt::format("{}", SheetStore::longest_row)}}};
            break;
        }
        if (each.column >= row.cells.size()) row.cells.resize(each.column + 1);
        if (row.cells[each.column].empty()) row.cells[each.column] = each.text;
    }
    const auto& merged = store_->merged_;
    for (; next_merged_ < merged.size() && merged[next_merged_].first <= row.line; ++next_merged_) {
        const SheetStore::Merged& cells = merged[next_merged_];
        // Where its first row has no text there is none to repeat.
        if (cells.first != row.line || cells.column >= row.cells.size() ||
            row.cells[cells.column].empty())
            continue;
        // Cells cannot be merged twice; a file may say so.
        std::erase_if(open_, [&](const Open& each) { return each.column == cells.column; });
        open_.push_back({cells.last, cells.column, row.cells[cells.column]});
    }
}

}  // namespace pension
