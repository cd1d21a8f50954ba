// SPDX-License-Identifier: Apache-2.0
#include "exchange/book_reader.hpp"
#include "exchange/cell_values.hpp"
#include "exchange/number_format.hpp"
#include "exchange/sheet_book.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <utility>

namespace pension {

namespace {

constexpr std::size_t most_sheets_of_xlsx = 5'000;
/// Of the texts that cells share, which are kept in memory.
constexpr std::size_t most_shared = std::size_t{512} << 20U;
constexpr std::size_t most_formats = 100'000;

/// "xl/workbook.xml" and "worksheets/sheet1.xml" are xl/worksheets/sheet1.xml.
std::string part_beside(const std::string& part, std::string_view target) {
    if (target.starts_with('/')) return std::string{target.substr(1)};
    std::string folder = part.substr(0, part.rfind('/') + 1);
    for (; target.starts_with("../"); target.remove_prefix(3)) {
        const auto end = folder.empty() ? std::string::npos : folder.rfind('/', folder.size() - 2);
        folder.resize(end == std::string::npos ? 0 : end + 1);
    }
    if (target.starts_with("./")) target.remove_prefix(2);
    return folder.append(target);
}

std::string relations_of(const std::string& part) {
    const auto end = part.rfind('/') + 1;
    return part.substr(0, end) + "_rels/" + part.substr(end) + ".rels";
}

/// Where other parts are, by what they are and by what they are called.
class Relations : public BookReader {
public:
    struct Target {
        std::string type;  ///< What stands behind the last "/".
        std::string target;
    };
    std::map<std::string, Target, std::less<>> by_id;

    const Target* of_type(std::string_view type) const {
        for (const auto& [id, target] : by_id)
            if (target.type == type) return &target;
        return nullptr;
    }

private:
    void begin(std::string_view name, const XmlAttributes& attributes) override {
        if (name != "Relationship" || by_id.size() > 4 * most_sheets_of_xlsx) return;
        const std::string_view type = attributes["Type"];
        by_id.insert_or_assign(std::string{attributes["Id"]},
                               Target{std::string{type.substr(type.rfind('/') + 1)},
                                      std::string{attributes["Target"]}});
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}
};

class WorkbookPart : public BookReader {
public:
    struct Sheet {
        SheetName name;
        std::string id;
    };
    std::vector<Sheet> sheets;
    bool from_1904 = false;

private:
    void begin(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "workbookPr") from_1904 = is_true(attributes["date1904"]);
        if (name != "sheet") return;
        if (sheets.size() == most_sheets_of_xlsx) return fail();
        const std::string_view state = attributes["state"];
        sheets.push_back({{shown_text(without_escapes(attributes["name"])),
                           state == "hidden" || state == "veryHidden"},
                          std::string{attributes.prefixed("id")}});
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}
};

/// The texts that cells share, one behind the other.
class SharedTexts : public BookReader {
public:
    std::optional<std::string_view> at(std::size_t number) const {
        if (number >= ends_.size()) return std::nullopt;
        const std::size_t begin = number == 0 ? 0 : ends_[number - 1];
        return std::string_view{bytes_}.substr(begin, ends_[number] - begin);
    }
    std::string file;

private:
    void begin(std::string_view name, const XmlAttributes&) override {
        if (name == "si") text_.clear();
        if (name == "rPh") ++in_sound_;
        is_text_ = name == "t" && in_sound_ == 0;
    }
    void end(std::string_view name) override {
        is_text_ = false;
        if (name == "rPh") --in_sound_;
        if (name != "si") return;
        bytes_ += without_escapes(text_);
        ends_.push_back(bytes_.size());
        if (bytes_.size() + ends_.size() * sizeof(std::size_t) > most_shared)
            fail_with({ErrorCode::list_workbook_too_big, {{"file", file}}});
    }
    void text(std::string_view part) override {
        // A cell that is longer is refused anyway.
        if (is_text_ && text_.size() <= SheetStore::longest_row) text_ += part;
    }

    std::string bytes_;
    std::vector<std::size_t> ends_;
    std::string text_;
    bool is_text_ = false;
    int in_sound_ = 0;  ///< How a name is spoken (rPh) is none of it.
};

/// How the numbers of a cell's style are written.
class Styles : public BookReader {
public:
    const NumberFormat& of(std::size_t style) const {
        static const NumberFormat general;
        return style < formats_.size() ? formats_[style] : general;
    }

private:
    void begin(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "numFmts" || name == "cellXfs") in_ = name;
        if (name == "numFmt" && in_ == "numFmts" && codes_.size() < most_formats) {
            if (const auto number = whole_number(attributes["numFmtId"]))
                codes_.insert_or_assign(*number, number_format(attributes["formatCode"]));
        } else if (name == "xf" && in_ == "cellXfs") {
            if (formats_.size() == most_formats) return fail();
            const auto number = whole_number(attributes["numFmtId"]).value_or(0);
            const auto own = codes_.find(number);
            formats_.push_back(own != codes_.end() ? own->second
                               : number < 1000 ? built_in_number_format(static_cast<int>(number))
                                               : NumberFormat{});
        }
    }
    void end(std::string_view name) override {
        if (name == in_) in_.clear();
    }
    void text(std::string_view) override {}

    std::string in_;
    std::map<std::int64_t, NumberFormat> codes_;
    std::vector<NumberFormat> formats_;
};

/// What all cells of a workbook are read with.
struct Book {
    SharedTexts texts;
    Styles styles;
    bool from_1904 = false;
};

/// The rows of a sheet.
class SheetPart : public BookReader {
public:
    SheetPart(const Book& book, SheetStore& into) : book_{book}, into_{into} {}

private:
    void begin(std::string_view name, const XmlAttributes& attributes) override {
        collected_ = nullptr;
        if (name == "c") {
            begin_cell(attributes);
        } else if (name == "v") {
            collected_ = &value_;
            has_value_ = true;
        } else if (name == "t") {
            if (is_inline_ && in_sound_ == 0) collected_ = &value_;
        } else if (name == "f") {
            has_formula_ = true;
        } else if (name == "is") {
            is_inline_ = has_value_ = true;
        } else if (name == "rPh") {
            ++in_sound_;
        } else if (name == "row") {
            begin_row(attributes);
        } else if (name == "col") {
            hide(attributes);
        } else if (name == "mergeCell") {
            merge(attributes["ref"]);
        } else if (name == "sheetData") {
            in_data_ = true;
        }
    }

    void end(std::string_view name) override {
        collected_ = nullptr;
        if (name == "c") {
            end_cell();
        } else if (name == "rPh") {
            --in_sound_;
        } else if (name == "is") {
            is_inline_ = false;
        } else if (name == "row" && in_row_) {
            in_row_ = false;
            if (const Status ended = into_.end_row(is_hidden_); !ended) fail_with(ended.error());
        } else if (name == "sheetData") {
            in_data_ = false;
        }
    }

    void text(std::string_view part) override {
        if (collected_ && collected_->size() <= SheetStore::longest_row) *collected_ += part;
    }

    void begin_row(const XmlAttributes& attributes) {
        if (!in_data_ || in_row_) return;
        in_row_ = true;
        const auto typed = attributes["r"];
        const auto line = typed.empty() ? into_.line() + 1 : whole_number(typed).value_or(0);
        is_hidden_ = is_true(attributes["hidden"]);
        column_ = 0;
        if (!into_.start_row(line)) fail();
    }

    void begin_cell(const XmlAttributes& attributes) {
        value_.clear();
        has_value_ = has_formula_ = is_inline_ = false;
        is_cell_ = in_row_;
        type_ = attributes["t"];
        style_ = static_cast<std::size_t>(whole_number(attributes["s"]).value_or(0));
        const std::string_view typed = attributes["r"];
        if (typed.empty() || !in_row_) return;
        const auto ref = cell_ref(typed);
        if (!ref || ref->row != into_.line()) return fail();
        column_ = ref->column;
    }

    void end_cell() {
        if (!is_cell_) return;
        is_cell_ = false;
        if (!take_cell()) fail();
        ++column_;
    }

    /// Whether it can be.
    bool take_cell() {
        if (type_ == "e")
            return into_.refuse(column_, ErrorCode::cell_error, value_.empty() ? "#" : value_);
        const bool is_text = type_ == "str" || type_ == "inlineStr";
        if (has_formula_ && (!has_value_ || (value_.empty() && !is_text)))
            return into_.refuse(column_, ErrorCode::cell_not_reckoned, "");
        if (value_.empty()) return true;
        if (is_text) return into_.set(column_, without_escapes(value_));
        if (type_ == "s") {
            const auto number = whole_number(value_);
            const auto text = number ? book_.texts.at(static_cast<std::size_t>(*number))
                                     : std::optional<std::string_view>{};
            return text && into_.set(column_, *text);
        }
        if (type_ == "b") return into_.set(column_, value_ == "0" ? "FALSE" : "TRUE");
        if (type_ == "d") return into_.set(column_, plain_date(value_));
        const auto number = real_number(value_);
        if (!number) return into_.set(column_, value_);
        return into_.set(column_, shown(*number, book_.styles.of(style_), book_.from_1904));
    }

    void hide(const XmlAttributes& attributes) {
        const auto first = whole_number(attributes["min"]);
        const auto last = whole_number(attributes["max"]);
        if (is_true(attributes["hidden"]) && first && last && *first > 0)
            into_.hide({static_cast<std::size_t>(*first - 1), static_cast<std::size_t>(*last - 1)});
    }

    void merge(std::string_view ref) {
        const auto colon = std::min(ref.find(':'), ref.size());
        const auto first = cell_ref(ref.substr(0, colon));
        const auto last = colon < ref.size() ? cell_ref(ref.substr(colon + 1)) : first;
        if (!first || !last || !into_.merge({first->row, last->row, first->column})) fail();
    }

    const Book& book_;
    SheetStore& into_;
    bool in_data_ = false;
    bool in_row_ = false;
    bool is_hidden_ = false;
    std::size_t column_ = 0;
    bool is_cell_ = false;
    std::string type_;
    std::size_t style_ = 0;
    std::string value_;
    std::string* collected_ = nullptr;
    bool has_value_ = false;
    bool has_formula_ = false;
    bool is_inline_ = false;
    int in_sound_ = 0;
};

/// Whether any cell has a value.
class AnyValue : public BookReader {
public:
    bool found = false;

private:
    void begin(std::string_view name, const XmlAttributes&) override {
        if (name != "v" && name != "is" && name != "f") return;
        found = true;
        stop();
    }
    void end(std::string_view name) override {
        if (name == "sheetData") stop();
    }
    void text(std::string_view) override {}
};

class XlsxBook : public SheetBook {
public:
    explicit XlsxBook(ZipFile zip) : zip_{std::move(zip)} {}

    Status open() {
        std::string workbook = "xl/workbook.xml";
        Relations root;
        if (zip_.has("_rels/.rels"))
            if (const Status read = root.read(zip_, "_rels/.rels"); !read) return read;
        if (const auto* main = root.of_type("officeDocument"))
            workbook = part_beside("", main->target);
        if (!zip_.has(workbook) || workbook.ends_with(".bin"))
            return Error{
                ErrorCode::list_not_text,
                {{"file", zip_.name()}, {"format", workbook.ends_with(".bin") ? ".xlsb" : ".zip"}}};
        WorkbookPart part;
        if (const Status read = part.read(zip_, workbook); !read) return read;
        book_.from_1904 = part.from_1904;
        Relations beside;
        if (const Status read = beside.read(zip_, relations_of(workbook)); !read) return read;
        if (const auto* styles = beside.of_type("styles"))
            if (const Status read = book_.styles.read(zip_, part_beside(workbook, styles->target));
                !read)
                return read;
        if (const auto* texts = beside.of_type("sharedStrings"))
            texts_ = part_beside(workbook, texts->target);
        for (const WorkbookPart::Sheet& sheet : part.sheets) {
            const auto found = beside.by_id.find(sheet.id);
            // A sheet of a chart has no cells.
            if (found == beside.by_id.end() || found->second.type != "worksheet") continue;
            sheets_.push_back(sheet.name);
            parts_.push_back(part_beside(workbook, found->second.target));
        }
        return done();
    }

    Status read(std::size_t sheet, SheetStore& into) override {
        if (!texts_.empty()) {
            book_.texts.file = zip_.name();
            if (const Status read = book_.texts.read(zip_, texts_); !read) return read;
            texts_.clear();
        }
        return SheetPart{book_, into}.read(zip_, parts_.at(sheet));
    }

    Result<bool> has_text(std::size_t sheet) override {
        AnyValue any;
        if (const Status read = any.read(zip_, parts_.at(sheet)); !read) return read.error();
        return any.found;
    }

private:
    ZipFile zip_;
    Book book_;
    std::string texts_;  ///< The part of shared ones, until it is read.
    std::vector<std::string> parts_;
};

}  // namespace

Result<std::unique_ptr<SheetBook>> open_xlsx(ZipFile zip) {
    auto book = std::make_unique<XlsxBook>(std::move(zip));
    if (const Status opened = book->open(); !opened) return opened.error();
    return std::unique_ptr<SheetBook>{std::move(book)};
}

}  // namespace pension
