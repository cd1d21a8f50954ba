// SPDX-License-Identifier: Apache-2.0
#include "exchange/csv_rows.hpp"

#include "base/byte_order_mark.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <csv.h>
#include <memory>

namespace pension {

namespace {

struct FreeParser {
    void operator()(csv_parser* parser) const { csv_free(parser); }
};

/// What libcsv calls back.
class Reader {
public:
    void cell(const void* bytes, std::size_t size) {
        const auto* text = static_cast<const char*>(bytes);
        if (row_.cells.empty()) row_.line = line_;
        row_.cells.emplace_back(text, size);
        line_ += static_cast<int>(std::count(text, text + size, '\n'));
        after_cr_ = false;
    }

    /// @param end the letter that ended the row, -1 at the end of the text.
    void end_of_row(int end) {
        if (!row_.cells.empty() && row_.cells != std::vector<std::string>{""})
            rows_.push_back(std::move(row_));
        row_ = {};
        // CR LF is one end told as two.
        if (!(end == '\n' && after_cr_)) ++line_;
        after_cr_ = end == '\r';
    }

    int line() const { return row_.cells.empty() ? line_ : row_.line; }
    std::vector<CsvRow> rows() && { return std::move(rows_); }

private:
    std::vector<CsvRow> rows_;
    CsvRow row_;
    int line_ = 1;
    bool after_cr_ = false;
};

void on_cell(void* bytes, std::size_t size, void* reader) {
    static_cast<Reader*>(reader)->cell(bytes, size);
}

void on_row(int end, void* reader) {
    static_cast<Reader*>(reader)->end_of_row(end);
}

}  // namespace

CsvText csv_text(std::string_view text, char separator) {
    if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
    csv_parser raw{};
    if (csv_init(&raw, CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL) != 0) throw std::bad_alloc{};
    const std::unique_ptr<csv_parser, FreeParser> parser{&raw};
    csv_set_delim(&raw, static_cast<unsigned char>(separator));
    Reader reader;
    const bool whole =
        csv_parse(&raw, text.data(), text.size(), on_cell, on_row, &reader) == text.size() &&
        csv_fini(&raw, on_cell, on_row, &reader) == 0;
    if (csv_error(&raw) == CSV_ENOMEM) throw std::bad_alloc{};
    const int line = reader.line();
    return {std::move(reader).rows(), whole ? std::nullopt : std::optional{line}};
}

Result<std::vector<CsvRow>> csv_rows(std::string_view text) {
    CsvText read = csv_text(text, ',');
    if (read.broken_line)
        return Error{ErrorCode::csv_quotes_wrong, {{"line", fmt::format("{}", *read.broken_line)}}};
    return std::move(read.rows);
}

std::vector<CsvRow> blank_separated_rows(std::string_view text) {
    std::vector<CsvRow> rows;
    CsvRow row{1, {}};
    std::string cell;
    const auto end_cell = [&] {
        if (!cell.empty()) row.cells.push_back(std::move(cell));
        cell.clear();
    };
    const auto end_row = [&] {
        end_cell();
        const int next = row.line + 1;
        if (!row.cells.empty()) rows.push_back(std::move(row));
        row = {next, {}};
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char letter = text[i];
        if (letter == '\n' || (letter == '\r' && !text.substr(i + 1).starts_with('\n')))
            end_row();
        else if (letter == ' ' || letter == '\t' || letter == '\r')
            end_cell();
        else
            cell += letter;
    }
    end_row();
    return rows;
}

}  // namespace pension
