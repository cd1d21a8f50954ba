// SPDX-License-Identifier: Apache-2.0
#include "exchange/book_reader.hpp"
#include "exchange/cell_values.hpp"
#include "exchange/number_format.hpp"
#include "exchange/sheet_book.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <set>
#include <utility>

namespace pension {

namespace {

constexpr std::size_t most_sheets_of_ods = 5'000;
constexpr const char* content = "content.xml";

/// "PT12H30M00S" as 12:30:00; as it is where it is none.
std::string plain_time(std::string_view duration) {
    std::array<std::string_view, 3> parts;
    std::string_view rest = duration;
    if (!rest.starts_with("PT")) return std::string{duration};
    rest.remove_prefix(2);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto end = rest.find("HMS"[i]);
        if (end == std::string_view::npos) return std::string{duration};
        parts.at(i) = rest.substr(0, end);
        rest.remove_prefix(end + 1);
    }
    std::string time;
    for (std::string_view part : parts) {
        part = part.substr(0, part.find_first_of(".,"));
        time += (time.empty() ? "" : ":") + std::string(part.size() < 2 ? 2 - part.size() : 0, '0');
        time += part;
    }
    return time;
}

bool is_error_text(std::string_view text) {
    constexpr std::array errors{"#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!"};
    return text.starts_with("Err:") || std::ranges::find(errors, text) != errors.end();
}

/// What the cell shows is what is meant where it is the number with noughts before or behind it.
std::string number_shown(double number, std::string_view text) {
    constexpr double exact = 1e15;
    const bool is_plain =
        !text.empty() && text.find_first_not_of("0123456789.") == std::string_view::npos;
    if (is_plain && number < exact && real_number(text) == number) return std::string{text};
    return plain_number(number);
}

/// The cells of one sheet, or of none but the names of all.
class ContentPart : public BookReader {
public:
    /// @param wanted none: names, and whether there is text.
    ContentPart(std::optional<std::size_t> wanted, SheetStore* into)
        : wanted_{wanted}, into_{into} {}

    struct Sheet {
        SheetName name;
        bool has_text = false;
        bool is_of_another_file = false;
    };
    std::vector<Sheet> sheets;

private:
    void begin(std::string_view name, const XmlAttributes& attributes) override {
        ++depth_;
        if (ignored_ > 0) return;
        if (cell_ > 0) {
            begin_in_cell(name, attributes);
        } else if (name == "table-cell" || name == "covered-table-cell") {
            begin_cell(name, attributes);
        } else if (name == "table-row") {
            begin_row(attributes);
        } else if (name == "table-column") {
            begin_column(attributes);
        } else if (name == "table" && table_ == 0) {
            begin_table(attributes);
        } else if (name == "style" && attributes["family"] == "table") {
            style_ = attributes["name"];
        } else if (name == "table-properties" && attributes["display"] == "false") {
            hidden_styles_.insert(style_);
        } else if (name == "shapes" || name == "tracked-changes") {
            ignored_ = depth_;
        } else if (name == "table-source" && !sheets.empty()) {
            // What was seen of another file.
            sheets.back().is_of_another_file = true;
        }
    }

    void end(std::string_view name) override {
        if (ignored_ == depth_) {
            ignored_ = 0;
        } else if (ignored_ == 0 && cell_ > 0) {
            if (depth_ == paragraph_) paragraph_ = 0;
            if (depth_ == cell_) end_cell();
        } else if (ignored_ == 0 && name == "table-row" && in_row_) {
            end_row();
        } else if (depth_ == table_) {
            table_ = 0;
            if (is_wanted()) stop();
        }
        --depth_;
    }

    void text(std::string_view part) override {
        if (ignored_ == 0 && paragraph_ > 0 && text_.size() <= SheetStore::longest_row)
            text_ += part;
    }

    bool is_wanted() const { return wanted_ && sheets.size() == *wanted_ + 1; }

    void begin_table(const XmlAttributes& attributes) {
        if (sheets.size() == most_sheets_of_ods) return fail();
        table_ = depth_;
        column_of_columns_ = 0;
        line_ = 1;
        sheets.push_back(
            {{shown_text(attributes["name"]), hidden_styles_.contains(attributes["style-name"])}});
    }

    static bool is_hidden(const XmlAttributes& attributes) {
        const std::string_view visible = attributes["visibility"];
        return visible == "collapse" || visible == "filter";
    }

    static std::int64_t times(const XmlAttributes& attributes, std::string_view name) {
        return std::max<std::int64_t>(whole_number(attributes[name]).value_or(1), 1);
    }

    void begin_column(const XmlAttributes& attributes) {
        const auto count = static_cast<std::size_t>(times(attributes, "number-columns-repeated"));
        if (is_hidden(attributes) && is_wanted())
            into_->hide({column_of_columns_, column_of_columns_ + count - 1});
        column_of_columns_ += count;
    }

    void begin_row(const XmlAttributes& attributes) {
        if (table_ == 0 || in_row_) return;
        in_row_ = true;
        is_hidden_ = is_hidden(attributes);
        rows_ = times(attributes, "number-rows-repeated");
        column_ = 0;
        // What pads a sheet to its end is behind what can be.
        is_kept_ = is_wanted() && into_->start_row(line_);
    }

    void end_row() {
        in_row_ = false;
        line_ = std::min(line_ + rows_, SheetStore::most_lines + 1);
        if (!is_kept_) return;
        if (const Status ended = into_->end_row(is_hidden_, rows_); !ended)
            fail_with(ended.error());
    }

    void begin_cell(std::string_view name, const XmlAttributes& attributes) {
        if (!in_row_) return;
        cell_ = depth_;
        is_covered_ = name == "covered-table-cell";
        text_.clear();
        has_paragraph_ = false;
        has_formula_ = attributes.has("formula");
        columns_ = times(attributes, "number-columns-repeated");
        rows_spanned_ = times(attributes, "number-rows-spanned");
        type_ = value_ = {};
        // "value-type" is there twice where LibreOffice says that it is an error.
        attributes.each([this](std::string_view whole, std::string_view value) {
            if (whole == "calcext:value-type" && value == "error") is_error_ = true;
            if (whole.starts_with("calcext:")) return;
            const auto colon = whole.find(':');
            const std::string_view own = whole.substr(colon + 1);
            if (own == "value-type") type_ = value;
            if (own == "value" || own == "date-value" || own == "time-value" ||
                own == "boolean-value" || own == "string-value")
                value_ = value;
        });
    }

    void begin_in_cell(std::string_view name, const XmlAttributes& attributes) {
        if (paragraph_ == 0) {
            if (name == "p" && depth_ == cell_ + 1) {
                if (has_paragraph_) text_ += '\n';
                has_paragraph_ = true;
                paragraph_ = depth_;
            } else {
                // Comments, pictures and the like.
                ignored_ = depth_;
            }
        } else if (name == "s") {
            const auto blanks = std::min<std::int64_t>(times(attributes, "c"), 1000);
            text_.append(static_cast<std::size_t>(blanks), ' ');
        } else if (name == "tab") {
            text_ += '\t';
        } else if (name == "line-break") {
            text_ += '\n';
        } else if (name == "ruby-text" || name == "annotation" || name == "note") {
            ignored_ = depth_;
        }
    }

    void end_cell() {
        cell_ = 0;
        const bool is_error = is_error_ || (has_formula_ && is_error_text(text_));
        is_error_ = false;
        const bool is_empty = type_.empty() && text_.empty() && !has_formula_;
        if (!is_empty && !sheets.empty() && !is_covered_) sheets.back().has_text = true;
        if (!is_wanted() || is_covered_ || is_empty) {
            column_ += static_cast<std::size_t>(columns_);
            return;
        }
        if (!is_kept_) return fail();
        if (rows_spanned_ > 1 && !into_->merge({line_, line_ + rows_spanned_ - 1, column_}))
            return fail();
        const std::string said = is_error ? text_ : shown_value();
        for (; columns_ > 0; --columns_, ++column_) {
            const bool can_be =
                is_error ? into_->refuse(column_, ErrorCode::cell_error, said.empty() ? "#" : said)
                : has_formula_ && type_.empty() && text_.empty()
                    ? into_->refuse(column_, ErrorCode::cell_not_reckoned, "")
                    : into_->set(column_, said);
            if (!can_be) return fail();
            if (said.empty() && !is_error && !has_formula_) {
                column_ += static_cast<std::size_t>(columns_);
                break;
            }
        }
    }

    std::string shown_value() const {
        if (type_ == "date") return plain_date(value_);
        if (type_ == "time") return plain_time(value_);
        if (type_ == "boolean") return value_ == "true" ? "TRUE" : "FALSE";
        if (type_ == "float" || type_ == "currency" || type_ == "percentage") {
            const auto number = real_number(value_);
            if (!number) return text_;
            return type_ == "percentage" ? plain_number(*number * 100) + "%"
                                         : number_shown(*number, text_);
        }
        return has_paragraph_ ? text_ : value_;
    }

    std::optional<std::size_t> wanted_;
    SheetStore* into_;
    int depth_ = 0;
    int ignored_ = 0;  ///< The depth of what is left out,
    int table_ = 0;    ///< of the sheet,
    int cell_ = 0;     ///< the cell
    int paragraph_ = 0;
    std::string style_;
    std::set<std::string, std::less<>> hidden_styles_;
    std::size_t column_of_columns_ = 0;
    std::int64_t line_ = 1;
    std::int64_t rows_ = 1;
    bool in_row_ = false;
    bool is_kept_ = false;
    bool is_hidden_ = false;
    std::size_t column_ = 0;
    std::int64_t columns_ = 1;
    std::int64_t rows_spanned_ = 1;
    std::string type_;
    std::string value_;
    std::string text_;
    bool has_paragraph_ = false;
    bool has_formula_ = false;
    bool is_error_ = false;
    bool is_covered_ = false;
};

/// Whether parts of it are locked with a password.
class Manifest : public BookReader {
public:
    bool is_locked = false;

private:
    void begin(std::string_view name, const XmlAttributes&) override {
        if (name != "encryption-data") return;
        is_locked = true;
        stop();
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}
};

class OdsBook : public SheetBook {
public:
    explicit OdsBook(ZipFile zip) : zip_{std::move(zip)} {}

    Status open() {
        if (zip_.has("META-INF/manifest.xml")) {
            Manifest manifest;
            if (const Status read = manifest.read(zip_, "META-INF/manifest.xml"); !read)
                return read;
            if (manifest.is_locked)
                return Error{ErrorCode::list_workbook_locked, {{"file", zip_.name()}}};
        }
        ContentPart names{{}, nullptr};
        if (const Status read = names.read(zip_, content); !read) return read;
        for (const ContentPart::Sheet& sheet : names.sheets) {
            sheets_.push_back(sheet.name);
            has_text_.push_back(sheet.has_text && !sheet.is_of_another_file);
        }
        return done();
    }

    Status read(std::size_t sheet, SheetStore& into) override {
        return ContentPart{sheet, &into}.read(zip_, content);
    }

    Result<bool> has_text(std::size_t sheet) override { return bool{has_text_.at(sheet)}; }

private:
    ZipFile zip_;
    std::vector<bool> has_text_;
};

}  // namespace

Result<std::unique_ptr<SheetBook>> open_ods(ZipFile zip) {
    auto book = std::make_unique<OdsBook>(std::move(zip));
    if (const Status opened = book->open(); !opened) return opened.error();
    return std::unique_ptr<SheetBook>{std::move(book)};
}

}  // namespace pension
