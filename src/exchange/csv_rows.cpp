// SPDX-License-Identifier: Apache-2.0
#include "exchange/csv_rows.hpp"

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

Result<std::vector<CsvRow>> csv_rows(std::string_view text) {
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    if (text.starts_with(mark)) text.remove_prefix(mark.size());
    csv_parser raw{};
    if (csv_init(&raw, CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL) != 0) throw std::bad_alloc{};
    const std::unique_ptr<csv_parser, FreeParser> parser{&raw};
    Reader reader;
    const bool whole =
        csv_parse(&raw, text.data(), text.size(), on_cell, on_row, &reader) == text.size() &&
        csv_fini(&raw, on_cell, on_row, &reader) == 0;
    if (csv_error(&raw) == CSV_ENOMEM) throw std::bad_alloc{};
    if (!whole)
        return Error{ErrorCode::csv_quotes_wrong, {{"line", fmt::format("{}", reader.line())}}};
    return std::move(reader).rows();
}

}  // namespace pension
