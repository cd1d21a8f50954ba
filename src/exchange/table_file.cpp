// SPDX-License-Identifier: Apache-2.0
#include "exchange/table_file.hpp"

#include "exchange/file_parts.hpp"
#include "exchange/old_workbook.hpp"
#include "exchange/open_book.hpp"
#include "exchange/workbook.hpp"

#include <algorithm>
#include <utility>

namespace pension {

namespace {

/// The first bytes; the file is at its beginning again.
Result<std::string> head_of(ByteFile& file) {
    std::string head(8, '\0');
    file.rewind();
    const auto got = file.read(head.data(), head.size());
    file.rewind();
    if (!got) return got.error();
    head.resize(got.value());
    return head;
}

std::string letters_of(std::size_t column) {
    std::string name = cell_name({0, static_cast<std::uint16_t>(column)});
    name.pop_back();
    return name;
}

/// A sheet as it was unpacked, and which of its rows has the titles.
struct Unpacked {
    std::unique_ptr<SheetStore> store;
    std::size_t titles = 0;  ///< Known ones.
    std::size_t columns = 0;
    std::int64_t title_line = 1;
    std::int64_t rows_above = 0;
};

class Chooser {
public:
    Chooser(const std::string& file, SheetBook& book, const WantedSheet& wanted)
        : file_{file}, book_{book}, wanted_{wanted} {}

    Result<Unpacked> unpack(std::size_t sheet) const {
        auto made = SheetStore::make(file_);
        if (!made) return made.error();
        Unpacked unpacked{std::make_unique<SheetStore>(std::move(made).value())};
        if (const Status read = book_.read(sheet, *unpacked.store); !read) return read.error();
        StoredRows rows{*unpacked.store};
        SheetRow row;
        for (std::size_t i = 0; i < TableFile::rows_before_titles; ++i) {
            const auto more = rows.next(row);
            if (!more) return more.error();
            if (!more.value()) break;
            const std::size_t titles = wanted_.count_titles ? wanted_.count_titles(row.cells) : 0;
            if (i > 0 && titles <= unpacked.titles) continue;
            unpacked.titles = titles;
            unpacked.columns = row.cells.size();
            unpacked.title_line = row.line;
            unpacked.rows_above = static_cast<std::int64_t>(i);
        }
        return unpacked;
    }

    /// Those with text, in the order in which they are looked at. Errors: list_sheet_unknown.
    Result<std::vector<std::size_t>> candidates() const {
        const auto& sheets = book_.sheets();
        if (!wanted_.name.empty()) {
            const auto found = std::ranges::find(sheets, wanted_.name, &SheetName::name);
            if (found == sheets.end())
                return Error{ErrorCode::list_sheet_unknown,
                             {{"file", file_}, {"text", wanted_.name}, {"known", known()}}};
            return std::vector{static_cast<std::size_t>(found - sheets.begin())};
        }
        std::vector<std::size_t> found;
        for (const bool hidden : {false, true})
            for (std::size_t i = 0; i < sheets.size(); ++i) {
                if (sheets[i].is_hidden != hidden) continue;
                const auto has_text = book_.has_text(i);
                if (!has_text) return has_text.error();
                if (has_text.value()) found.push_back(i);
            }
        return found;
    }

    std::string known() const {
        constexpr std::size_t most = 20;
        std::string names;
        for (std::size_t i = 0; i < std::min(book_.sheets().size(), most); ++i)
            names += (i > 0 ? ", " : "") + book_.sheets()[i].name;
        return book_.sheets().size() > most ? names + ", ..." : names;
    }

private:
    const std::string& file_;
    SheetBook& book_;
    const WantedSheet& wanted_;
};

SheetForm form_of(const Unpacked& taken, const SheetName& sheet, const std::string& format) {
    SheetForm form{format, sheet};
    form.title_line = taken.title_line;
    form.rows_above = taken.rows_above;
    form.hidden_rows = taken.store->hidden_rows();
    for (const auto& [first, last] : taken.store->hidden_columns())
        for (std::size_t i = first; i <= last && i < taken.columns; ++i)
            form.hidden_columns.push_back(letters_of(i));
    form.merged = std::ranges::count_if(
        taken.store->merged(), [&](const auto& cells) { return cells.last > taken.title_line; });
    return form;
}

}  // namespace

Result<TableFile> TableFile::open(ByteFile& file, const WantedSheet& wanted,
                                  const std::function<void(std::string_view)>& see) {
    const auto head = head_of(file);
    if (!head) return head.error();
    const bool is_old = head.value().starts_with("\xD0\xCF\x11\xE0");
    if (!is_old && !head.value().starts_with("PK\x03\x04")) {
        auto form = text_form(file, see);
        if (!form) return form.error();
        if (!wanted.name.empty())
            return Error{ErrorCode::list_without_sheets,
                         {{"file", file.name()}, {"text", wanted.name}}};
        return TableFile{file, {std::move(form).value(), {}}};
    }
    if (see)
        if (const Status seen = for_each_part(file, see); !seen) return seen.error();
    std::optional<ByteFile> converted;
    if (is_old) {
        auto ods = as_ods(file, wanted.stop);
        if (!ods) return ods.error();
        converted.emplace(std::move(ods).value());
    }
    auto opened = open_book(converted ? *converted : file, wanted.stop);
    if (!opened) return opened.error();
    OpenBook book = std::move(opened).value();
    if (is_old) book.format = ".xls";
    const Chooser chooser{file.name(), *book.book, wanted};
    const auto candidates = chooser.candidates();
    if (!candidates) return candidates.error();
    std::optional<Unpacked> taken;
    std::size_t sheet = 0;
    for (const std::size_t candidate : candidates.value()) {
        auto unpacked = chooser.unpack(candidate);
        if (!unpacked) return unpacked.error();
        const bool has_titles = unpacked.value().titles > 0;
        // Where none has titles, the first one with rows is asked about.
        if (!has_titles && (taken || unpacked.value().store->rows() == 0)) continue;
        taken = std::move(unpacked).value();
        sheet = candidate;
        if (has_titles) break;
    }
    if (!taken) return Error{ErrorCode::list_without_rows, {{"file", file.name()}}};
    SheetForm form = form_of(*taken, book.book->sheets()[sheet], book.format);
    for (std::size_t i = 0; i < book.book->sheets().size(); ++i) {
        if (i == sheet) continue;
        const auto has_text = book.book->has_text(i);
        if (!has_text) return has_text.error();
        if (!has_text.value()) continue;
        form.others.push_back(book.book->sheets()[i]);
        if (i < sheet) ++form.others_before;
    }
    TableFile table{file, {{}, std::move(form)}};
    table.store_ = std::move(taken->store);
    return table;
}

TableRows TableFile::rows(char separator) {
    if (store_) return TableRows{StoredRows{*store_}, form_.sheet->title_line};
    file_->rewind();
    return TableRows{TextLines{*file_, form_.text}, separator};
}

}  // namespace pension
