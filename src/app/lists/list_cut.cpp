// SPDX-License-Identifier: Apache-2.0
#include "app/lists/list_cut.hpp"

#include "base/byte_order_mark.hpp"
#include "platform/files.hpp"
#include "platform/growing_file.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <regex>
#include <string>
#include <utility>

namespace pension {

namespace {

namespace fs = std::filesystem;

constexpr std::int64_t rows_between_looks = 1'000;

class Cutter {
public:
    Cutter(const OpenRoster& roster, std::int64_t rows_of_a_block, const fs::path& folder)
        : separator_{roster.separator},
          columns_{roster.columns.titles.size()},
          most_{rows_of_a_block},
          folder_{folder} {
        titles_ = byte_order_mark;
        for (std::size_t i = 0; i < columns_; ++i) {
            if (i > 0) titles_ += separator_;
            append_cell(roster.columns.titles[i], titles_);
        }
        titles_ += "\r\n";
    }

    /// Errors: see cut_list().
    Status add(const TableBlock& block, const TableBlock::Row& row) {
        text_.clear();
        if (!row.fault || row.fault->code == ErrorCode::row_cells_wrong)
            add_cells(block, row);
        else if (row.fault->code == ErrorCode::row_quotes_wrong)
            add_disorder(block, row);
        else
            return *row.fault;
        if (text_.size() > TableRows::longest)
            return Error{ErrorCode::row_too_long,
                         {{"line", fmt::format("{}", row.line)},
                          {"most", fmt::format("{}", TableRows::longest)}}};
        if (!file_)
            if (const Status begun = begin(); !begun) return begun;
        if (const Status kept = file_->append(text_); !kept) return kept;
        ++made_.rows;
        if (++rows_ == most_) return end();
        return done();
    }

    /// Ends the last block.
    Status end() {
        if (!file_) return done();
        rows_ = 0;
        GrowingFile file = std::move(*std::exchange(file_, std::nullopt));
        return std::move(file).finish_as(name());
    }

    const ListBlocks& made() const { return made_; }

private:
    fs::path name() const { return folder_ / fmt::format("{:06}.csv", made_.blocks); }

    Status begin() {
        ++made_.blocks;
        fs::path part = name();
        auto started = GrowingFile::start(part += ".part");
        if (!started) return started.error();
        file_ = std::move(started).value();
        return file_->append(titles_);
    }

    /// As it has to be written to be read again; no apostrophe goes before anything.
    void append_cell(std::string_view cell, std::string& into) const {
        const auto is_blank = [](char letter) { return letter == ' ' || letter == '\t'; };
        const bool is_plain = cell.empty() || (!is_blank(cell.front()) && !is_blank(cell.back()) &&
                                               std::ranges::none_of(cell, [this](char letter) {
                                                   return letter == separator_ || letter == '"' ||
                                                          letter == '\r' || letter == '\n';
                                               }));
        if (is_plain) {
            into += cell;
            return;
        }
        into += '"';
        for (const char letter : cell) into.append(letter == '"' ? 2 : 1, letter);
        into += '"';
    }

    void add_cells(const TableBlock& block, const TableBlock::Row& row) {
        for (std::size_t i = 0; i < row.cells; ++i) {
            if (i > 0) text_ += separator_;
            append_cell(block.cell(row, i), text_);
        }
        text_ += "\r\n";
    }

    /// What stood there in the columns, and behind them a mark that cannot match whatever is open:
    /// the lines below are not swallowed, the row is refused as it was, and nobody sees the mark.
    void add_disorder(const TableBlock& block, const TableBlock::Row& row) {
        for (std::size_t i = 0; i < columns_; ++i) {
            text_ += block.cell(row, i);
            text_ += separator_;
        }
        text_ += "x\"y\r\n";
    }

    char separator_;
    std::size_t columns_;
    std::int64_t most_;
    fs::path folder_;
    std::string titles_;
    std::string text_;
    std::optional<GrowingFile> file_;
    std::int64_t rows_ = 0;
    ListBlocks made_;
};

}  // namespace

std::optional<fs::path> foreign_in(const fs::path& folder,
                                   const std::function<bool(const fs::path&)>& must_stay) {
    static const std::regex block{R"(\d{6,}\.csv(\.part)?)"};
    std::error_code failed;
    for (fs::directory_iterator each{folder, failed}, end; !failed && each != end;
         each.increment(failed)) {
        std::error_code unknown;
        const bool is_block = each->is_regular_file(unknown) &&
                              std::regex_match(each->path().filename().string(), block);
        if (!is_block || must_stay(each->path())) return each->path();
    }
    return std::nullopt;
}

Result<ListBlocks> cut_list(OpenRoster roster, std::int64_t rows_of_a_block, const fs::path& folder,
                            const std::function<bool(std::int64_t rows)>& wanted) {
    std::error_code failed;
    fs::remove_all(folder, failed);
    if (!failed) fs::create_directories(folder, failed);
    if (failed)
        return Error{ErrorCode::file_not_written,
                     {{"file", utf8(folder)}, {"reason", failed.message()}}};
    Cutter cutter{roster, rows_of_a_block, folder};
    TableBlock block;
    for (;;) {
        block.clear();
        const auto more = roster.rows.next(block);
        if (!more) return more.error();
        if (!more.value()) break;
        if (const Status added = cutter.add(block, block.rows().front()); !added)
            return added.error();
        if (cutter.made().rows % rows_between_looks == 0 && !wanted(cutter.made().rows)) {
            ListBlocks made = cutter.made();
            made.is_whole = false;
            return made;
        }
    }
    if (const Status ended = cutter.end(); !ended) return ended.error();
    return cutter.made();
}

}  // namespace pension
