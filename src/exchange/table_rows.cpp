// SPDX-License-Identifier: Apache-2.0
#include "exchange/table_rows.hpp"

#include "exchange/workbook.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <csv.h>
#include <memory>
#include <new>
#include <utility>

namespace pension {

/// libcsv, and what it calls back.
struct TableRows::Parser {
    explicit Parser(char separator) {
        if (csv_init(&raw, CSV_STRICT) != 0) throw std::bad_alloc{};
        csv_set_delim(&raw, static_cast<unsigned char>(separator));
    }
    ~Parser() { csv_free(&raw); }
    Parser(const Parser&) = delete;
    Parser& operator=(const Parser&) = delete;

    /// Whether the text could be read.
    bool parse(std::string_view text) {
        const bool whole =
            csv_parse(&raw, text.data(), text.size(), on_cell, on_row, this) == text.size();
        if (csv_error(&raw) == CSV_ENOMEM) throw std::bad_alloc{};
        return whole;
    }

    static void on_cell(void* bytes, std::size_t size, void* self) {
        auto& parser = *static_cast<Parser*>(self);
        parser.bytes->append(static_cast<const char*>(bytes), size);
        parser.ends->push_back(parser.bytes->size());
    }
    static void on_row(int, void* self) { static_cast<Parser*>(self)->is_row_whole = true; }

    csv_parser raw{};
    std::string* bytes = nullptr;
    std::vector<std::size_t>* ends = nullptr;
    bool is_row_whole = false;
};

TableRows::TableRows(TextLines lines, char separator)
    : lines_{std::move(lines)},
      separator_{separator},
      parser_{std::make_unique<Parser>(separator)} {}

TableRows::TableRows(StoredRows rows, std::int64_t first)
    : stored_{std::move(rows)}, first_{first} {}

TableRows::~TableRows() = default;
TableRows::TableRows(TableRows&&) noexcept = default;

Result<bool> TableRows::take_line() {
    if (!lines_again_.empty()) {
        line_ = std::move(lines_again_.back());
        lines_again_.pop_back();
        text_ = line_.text;
        number_ = line_.number;
        return true;
    }
    const auto more = lines_->next(text_);
    number_ = lines_->number();
    return more;
}

void TableRows::start_row(const TableBlock& block) {
    row_lines_.clear();
    row_bytes_ = 0;
    bytes_before_ = block.bytes_.size();
    cells_before_ = block.ends_.size();
}

void TableRows::drop_row(TableBlock& block) const {
    block.bytes_.resize(bytes_before_);
    block.ends_.resize(cells_before_);
}

/// Whether it was one.
bool TableRows::end_row(TableBlock& block) {
    const bool has_text = block.bytes_.size() > bytes_before_;
    std::size_t cells = block.ends_.size() - cells_before_;
    if (!has_text) {
        if (cells > 0) ++empty_;
        drop_row(block);
        return false;
    }
    // What a spreadsheet adds at the end of a row.
    while (columns_ > 0 && cells > columns_ &&
           block.ends_.back() == block.ends_[block.ends_.size() - 2]) {
        block.ends_.pop_back();
        --cells;
    }
    if (columns_ > 0 && cells != columns_ && !row_lines_.empty()) {
        row_lines_.push_back({number_, std::string{text_}});
        refuse(block, ErrorCode::row_quotes_wrong);
        return true;
    }
    block.rows_.push_back(
        {row_lines_.empty() ? number_ : row_lines_.front().number, cells_before_, cells, {}});
    if (columns_ > 0 && cells != columns_) refuse_uneven(block);
    return true;
}

void TableRows::refuse_uneven(TableBlock& block) {
    TableBlock::Row& row = block.rows_.back();
    row.fault = Error{ErrorCode::row_cells_wrong,
                      {{"line", fmt::format("{}", row.line)},
                       {"cells", fmt::format("{}", row.cells)},
                       {"columns", fmt::format("{}", columns_)}}};
}

/// The first line of the row is none; the others are read anew.
void TableRows::refuse(TableBlock& block, ErrorCode code) {
    drop_row(block);
    const Line first = std::move(row_lines_.front());
    for (auto line = row_lines_.rbegin(); line != std::prev(row_lines_.rend()); ++line)
        lines_again_.push_back(std::move(*line));
    std::string_view rest = first.text;
    while (rest.ends_with('\n') || rest.ends_with('\r')) rest.remove_suffix(1);
    std::size_t cells = 0;
    for (;;) {
        const auto end = rest.find(separator_);
        block.bytes_ += rest.substr(0, std::min(end, longest));
        block.ends_.push_back(block.bytes_.size());
        ++cells;
        if (end == std::string_view::npos || (columns_ > 0 && cells == columns_)) break;
        rest.remove_prefix(end + 1);
    }
    Error fault{code, {{"line", fmt::format("{}", first.number)}}};
    if (code == ErrorCode::row_too_long)
        fault.facts.emplace_back("most", fmt::format("{}", longest));
    block.rows_.push_back({first.number, cells_before_, cells, std::move(fault)});
    parser_ = std::make_unique<Parser>(separator_);
}

Result<bool> TableRows::next_of_sheet(TableBlock& block) {
    SheetRow& row = sheet_row_;
    do {
        const std::int64_t before = row.line;
        const auto more = stored_->next(row);
        if (!more || !more.value()) return more;
        if (before >= first_) empty_ += row.line - before - 1;
    } while (row.line < first_);
    if (columns_ > 0) {
        for (std::size_t i = columns_; i < row.cells.size() && !row.fault; ++i)
            if (!row.cells[i].empty())
                row.fault = Error{ErrorCode::cell_without_title,
                                  {{"cell", cell_name({static_cast<std::uint32_t>(row.line - 1),
                                                       static_cast<std::uint16_t>(i)})}}};
        row.cells.resize(columns_);
    }
    const std::size_t first = block.ends_.size();
    for (const std::string& cell : row.cells) {
        block.bytes_ += cell;
        block.ends_.push_back(block.bytes_.size());
    }
    block.rows_.push_back({row.line, first, row.cells.size(), row.fault});
    return true;
}

Result<bool> TableRows::next(TableBlock& block) {
    if (stored_) return next_of_sheet(block);
    start_row(block);
    for (;;) {
        parser_->bytes = &block.bytes_;
        parser_->ends = &block.ends_;
        parser_->is_row_whole = false;
        const auto more = take_line();
        if (!more) return more.error();
        if (!more.value()) {
            // Every line was ended, so only an open quotation mark can hold a row.
            if (row_lines_.empty()) return false;
            refuse(block, ErrorCode::row_quotes_wrong);
            return true;
        }
        row_bytes_ += text_.size();
        const bool is_ended = text_.ends_with('\n') || text_.ends_with('\r');
        const bool is_short = row_bytes_ <= longest;
        if (is_short && parser_->parse(text_) && (is_ended || parser_->parse("\n"))) {
            if (parser_->is_row_whole) {
                if (end_row(block)) return true;
                start_row(block);
                continue;
            }
            const bool is_blank = text_.find_first_not_of(" \t\r\n") == std::string_view::npos;
            if (is_blank && row_lines_.empty()) continue;
            row_lines_.push_back({number_, std::string{text_}});
            continue;
        }
        row_lines_.push_back({number_, std::string{text_}});
        refuse(block, is_short ? ErrorCode::row_quotes_wrong : ErrorCode::row_too_long);
        return true;
    }
}

}  // namespace pension
