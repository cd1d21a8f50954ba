// SPDX-License-Identifier: Apache-2.0
#include "exchange/csv_workbook.hpp"

#include "base/byte_order_mark.hpp"
#include "exchange/file_parts.hpp"
#include "exchange/zip_file.hpp"
#include "platform/files.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <csv.h>
#include <memory>
#include <new>
#include <optional>
#include <string_view>
#include <system_error>
#include <utility>
#include <xlsxwriter.h>

namespace pension {

namespace {

namespace fs = std::filesystem;

constexpr std::int64_t rows_between_looks = 1'000;
constexpr std::size_t most_decimals = 6;
/// A number of a sheet is a double; so many digits come back as they were.
constexpr std::size_t most_digits = 15;
constexpr double width_of_texts = 14;
constexpr double width_of_numbers = 12;

/// How many decimals a plain number has; none where it is no number, or not written as a sheet
/// would show it.
std::optional<std::size_t> decimals_of(std::string_view text) {
    if (text.starts_with('-')) text.remove_prefix(1);
    const auto is_digit = [](char letter) { return letter >= '0' && letter <= '9'; };
    const auto whole =
        static_cast<std::size_t>(std::ranges::find_if_not(text, is_digit) - text.begin());
    if (whole == 0 || (whole > 1 && text.front() == '0')) return std::nullopt;
    if (whole == text.size())
        return whole > most_digits ? std::nullopt : std::optional<std::size_t>{0};
    const std::string_view rest = text.substr(whole + 1);
    if (text[whole] != '.' || rest.empty() || rest.size() > most_decimals ||
        whole + rest.size() > most_digits || !std::ranges::all_of(rest, is_digit))
        return std::nullopt;
    return rest.size();
}

bool is_hex(char letter) {
    return (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'f') ||
           (letter >= 'A' && letter <= 'F');
}

/// What a spreadsheet would take for a letter written by its number ("_x0041_") keeps standing
/// there, and the two numbers that XML cannot have are written so. The other controls the library
/// sees to.
std::string as_cell_text(std::string_view text) {
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::string_view rest = text.substr(at);
        const bool is_number = rest.size() >= 7 && rest.starts_with("_x") && rest[6] == '_' &&
                               std::ranges::all_of(rest.substr(2, 4), is_hex);
        const bool is_no_character =
            rest.starts_with("\xEF\xBF\xBE") || rest.starts_with("\xEF\xBF\xBF");
        if (is_number) {
            plain += "_x005F_";
        } else if (is_no_character) {
            // U+FFFD: nobody could read it back otherwise.
            plain += "\xEF\xBF\xBD";
            at += 2;
        } else {
            plain += text[at];
        }
    }
    return plain;
}

std::string reason_of(int code) {
    return std::error_code{code, std::generic_category()}.message();
}

/// The library's workbook while it is written; it is closed once, whatever happens.
class OpenWorkbook {
public:
    OpenWorkbook(const fs::path& file, const CsvWorkbook& made, bool is_large)
        : name_{bytes_of_name(file)}, folder_{bytes_of_name(file.parent_path())} {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        options.use_zip64 = is_large ? LXW_TRUE : LXW_FALSE;
        if (folder_.empty()) folder_ = ".";
        options.tmpdir = folder_.data();
        book_ = workbook_new_opt(name_.c_str(), &options);
        if (!book_) throw std::bad_alloc{};
        std::string title = made.title;
        std::string author = made.author;
        lxw_doc_properties properties{};
        properties.title = title.data();
        properties.author = author.data();
        // At noon, whatever the time zone; else it is the clock's.
        const std::chrono::sys_days day{made.date / std::chrono::day{1}};
        properties.created =
            std::chrono::seconds{day.time_since_epoch() + std::chrono::hours{12}}.count();
        workbook_set_properties(book_, &properties);
        for (std::size_t decimals = 0; decimals <= most_decimals; ++decimals) {
            const std::string code = decimals == 0 ? "0" : "0." + std::string(decimals, '0');
            numbers_.at(decimals) = workbook_add_format(book_);
            format_set_num_format(numbers_.at(decimals), code.c_str());
        }
        heading_ = workbook_add_format(book_);
        format_set_bold(heading_);
        format_set_bottom(heading_, LXW_BORDER_THIN);
        format_set_text_wrap(heading_);
        format_set_align(heading_, LXW_ALIGN_VERTICAL_TOP);
    }
    ~OpenWorkbook() {
        if (book_) static_cast<void>(workbook_close(book_));
    }
    OpenWorkbook(const OpenWorkbook&) = delete;
    OpenWorkbook& operator=(const OpenWorkbook&) = delete;

    lxw_workbook* get() { return book_; }
    lxw_format* heading() { return heading_; }
    lxw_format* number(std::size_t decimals) { return numbers_.at(decimals); }
    lxw_error close() { return workbook_close(std::exchange(book_, nullptr)); }

private:
    std::string name_;
    std::string folder_;
    lxw_workbook* book_ = nullptr;
    lxw_format* heading_ = nullptr;
    std::array<lxw_format*, most_decimals + 1> numbers_{};
};

/// Writes the rows of one sheet as libcsv hands them on.
class SheetWriter {
public:
    SheetWriter(OpenWorkbook& book, const CsvSheet& made, std::int64_t rows_before,
                const RowsWritten& written)
        : book_{book}, made_{made}, rows_before_{rows_before}, written_{written} {
        sheet_ = workbook_add_worksheet(book.get(), made.name.c_str());
        if (!sheet_) failed_ = LXW_ERROR_PARAMETER_VALIDATION;
        if (csv_init(&parser_, CSV_STRICT) != 0) throw std::bad_alloc{};
        // Blanks at the edge of a cell are its own.
        csv_set_space_func(&parser_, [](unsigned char) { return 0; });
    }
    ~SheetWriter() { csv_free(&parser_); }
    SheetWriter(const SheetWriter&) = delete;
    SheetWriter& operator=(const SheetWriter&) = delete;

    /// Errors: file_not_readable; file_not_written without a name.
    Status write();
    bool is_wanted() const { return is_wanted_; }
    std::int64_t rows() const { return row_; }
    /// So many bytes its rows take before they are packed.
    std::uint64_t bytes() const { return bytes_; }

private:
    static Error not_written(std::string reason) {
        return {ErrorCode::file_not_written, {{"file", ""}, {"reason", std::move(reason)}}};
    }
    static void on_cell(void* bytes, std::size_t size, void* self) {
        static_cast<SheetWriter*>(self)->cell({static_cast<const char*>(bytes), size});
    }
    static void on_row(int, void* self) { static_cast<SheetWriter*>(self)->end_row(); }

    void cell(std::string_view text);
    void end_row();
    void lay_out();
    Status flush();

    OpenWorkbook& book_;
    const CsvSheet& made_;
    std::int64_t rows_before_;
    const RowsWritten& written_;
    lxw_worksheet* sheet_ = nullptr;
    csv_parser parser_{};
    lxw_error failed_ = LXW_NO_ERROR;
    bool is_wanted_ = true;
    std::int64_t row_ = 0;
    std::size_t column_ = 0;
    std::size_t columns_ = 0;
    std::uint64_t bytes_ = 0;
};

void SheetWriter::cell(std::string_view text) {
    const std::size_t column = column_++;
    if (row_ == 0 && column < made_.titles.size() && !made_.titles[column].empty())
        text = made_.titles[column];
    if (failed_ != LXW_NO_ERROR || text.empty()) return;
    if (row_ >= most_sheet_rows || column >= most_sheet_columns) {
        failed_ = LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE;
        return;
    }
    const auto row = static_cast<lxw_row_t>(row_);
    const auto at = static_cast<lxw_col_t>(column);
    const bool may_be_number = row_ > 0 && column < made_.numbers.size() && made_.numbers[column];
    if (const auto decimals = may_be_number ? decimals_of(text) : std::nullopt) {
        double number = 0;
        std::from_chars(text.data(), text.data() + text.size(), number);
        failed_ = worksheet_write_number(sheet_, row, at, number, book_.number(*decimals));
        return;
    }
    failed_ = worksheet_write_string(sheet_, row, at, as_cell_text(text).c_str(),
                                     row_ == 0 ? book_.heading() : nullptr);
}

void SheetWriter::end_row() {
    columns_ = std::max(columns_, column_);
    column_ = 0;
    ++row_;
    if (written_ && row_ % rows_between_looks == 0)
        is_wanted_ = is_wanted_ && written_(rows_before_ + row_);
}

/// @pre the rows are written: in the library's mode of constant memory nothing of this is.
void SheetWriter::lay_out() {
    for (std::size_t column = 0; column < columns_; ++column) {
        const bool is_number = column < made_.numbers.size() && made_.numbers[column];
        const auto at = static_cast<lxw_col_t>(column);
        worksheet_set_column(sheet_, at, at, is_number ? width_of_numbers : width_of_texts,
                             nullptr);
    }
    worksheet_freeze_panes(sheet_, 1, 0);
    if (row_ > 0 && columns_ > 0)
        worksheet_autofilter(sheet_, 0, 0, static_cast<lxw_row_t>(row_ - 1),
                             static_cast<lxw_col_t>(columns_ - 1));
    worksheet_set_paper(sheet_, 9);  // A4.
    worksheet_set_landscape(sheet_);
    worksheet_fit_to_pages(sheet_, 1, 0);
    worksheet_repeat_rows(sheet_, 0, 0);
}

/// The library writes its rows into a file of its own and asks no system whether they are there.
Status SheetWriter::flush() {
    errno = 0;
    std::FILE* rows = sheet_->optimize_tmpfile;
    const bool is_written = std::fflush(rows) == 0 && std::ferror(rows) == 0;
    const long bytes = std::ftell(rows);
    if (!is_written || bytes < 0) return not_written(reason_of(errno != 0 ? errno : EIO));
    bytes_ = static_cast<std::uint64_t>(bytes);
    return done();
}

Status SheetWriter::write() {
    if (failed_ != LXW_NO_ERROR) return not_written(lxw_strerror(failed_));
    const auto piece = std::make_unique<std::array<char, part_size>>();
    made_.csv->rewind();
    bool is_first = true;
    while (is_wanted_ && failed_ == LXW_NO_ERROR) {
        const auto got = made_.csv->read(piece->data(), piece->size());
        if (!got) return got.error();
        if (got.value() == 0) break;
        std::string_view text{piece->data(), got.value()};
        if (std::exchange(is_first, false) && text.starts_with(byte_order_mark))
            text.remove_prefix(byte_order_mark.size());
        if (csv_parse(&parser_, text.data(), text.size(), on_cell, on_row, this) != text.size())
            return not_written(csv_strerror(csv_error(&parser_)));
        if (const Status flushed = flush(); !flushed) return flushed;
    }
    if (failed_ != LXW_NO_ERROR) return not_written(lxw_strerror(failed_));
    lay_out();
    return flush();
}

/// Unpacks the part: whether it is longer than that, and ends as XML does.
bool is_whole(ZipFile& zip, const std::string& part, std::uint64_t least) {
    std::uint64_t bytes = 0;
    char last = 0;
    const Status read = zip.read(part, [&](std::string_view piece) {
        bytes += piece.size();
        if (piece.find_last_not_of('\n') != std::string_view::npos)
            last = piece[piece.find_last_not_of('\n')];
        return true;
    });
    return read && bytes > least && last == '>';
}

bool is_whole(const fs::path& file, const std::vector<std::uint64_t>& rows) {
    auto opened = ByteFile::open(file);
    if (!opened) return false;
    ByteFile bytes = std::move(opened).value();
    auto unpacked = ZipFile::open(bytes, {}, ZipFile::no_limit);
    if (!unpacked) return false;
    ZipFile zip = std::move(unpacked).value();
    for (const char* part :
         {"[Content_Types].xml", "_rels/.rels", "docProps/app.xml", "docProps/core.xml",
          "xl/workbook.xml", "xl/styles.xml", "xl/theme/theme1.xml", "xl/_rels/workbook.xml.rels"})
        if (!is_whole(zip, part, 0)) return false;
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (!is_whole(zip, fmt::format("xl/worksheets/sheet{}.xml", i + 1), rows[i])) return false;
    return true;
}

/// Nobody was told why the file was cut; mostly the disk is full.
int why_cut(const fs::path& file) {
    constexpr std::uintmax_t little = 1'048'576;
    std::error_code unknown;
    const auto room = fs::space(file.parent_path().empty() ? "." : file.parent_path(), unknown);
    return !unknown && room.available < little ? ENOSPC : EIO;
}

/// Beyond it a part of a zip file has its length in another place.
Result<bool> is_large(const CsvWorkbook& workbook) {
    // A cell of one letter, two bytes with its comma, takes 75 with what stands around it.
    constexpr std::uint64_t small = (std::uint64_t{1} << 32U) / 38;
    for (const CsvSheet& sheet : workbook.sheets) {
        const auto bytes = sheet.csv->size();
        if (!bytes) return bytes.error();
        if (bytes.value() > small) return true;
    }
    return false;
}

}  // namespace

Result<bool> write_csv_workbook(const CsvWorkbook& workbook, const fs::path& file,
                                const RowsWritten& written) {
    const auto large = is_large(workbook);
    if (!large) return large.error();
    const auto gone = [&] {
        std::error_code ignored;
        fs::remove(file, ignored);
    };
    std::vector<std::uint64_t> bytes_of_rows;
    std::optional<Error> failed;
    bool is_wanted = true;
    {
        OpenWorkbook book{file, workbook, large.value()};
        std::int64_t rows = 0;
        for (const CsvSheet& sheet : workbook.sheets) {
            SheetWriter writer{book, sheet, rows, written};
            if (const Status made = writer.write(); !made) failed = made.error();
            is_wanted = writer.is_wanted();
            if (failed || !is_wanted) break;
            rows += writer.rows();
            bytes_of_rows.push_back(writer.bytes());
        }
        const lxw_error closed = book.close();
        if (!failed && closed != LXW_NO_ERROR)
            failed = Error{ErrorCode::file_not_written, {{"reason", lxw_strerror(closed)}}};
    }
    if (!failed && is_wanted && !is_whole(file, bytes_of_rows))
        failed = Error{ErrorCode::file_not_written, {{"reason", reason_of(why_cut(file))}}};
    if (!failed && is_wanted) return true;
    gone();
    if (!failed) return false;
    if (failed->code != ErrorCode::file_not_written) return *failed;
    return Error{ErrorCode::file_not_written,
                 {{"file", utf8(file)}, {"reason", std::string{fact(*failed, "reason")}}}};
}

}  // namespace pension
