// SPDX-License-Identifier: Apache-2.0
#include "store/life_tables.hpp"

#include "base/decimal.hpp"
#include "exchange/csv_rows.hpp"
#include "platform/files.hpp"

#include <fmt/format.h>
#include <glib.h>

#include <algorithm>
#include <optional>

namespace pension {

namespace {

namespace fs = std::filesystem;

/// A hundred times what ages and both sexes need.
constexpr std::uintmax_t most_bytes = 1'000'000;

struct Names {
    std::string_view column;
    std::string_view chinese;
};
constexpr Names age_column{"age", "年龄"};
constexpr Names male_column{"male", "男"};
constexpr Names female_column{"female", "女"};

std::string lower(std::string text) {
    for (char& letter : text)
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    return text;
}

std::optional<std::size_t> place_of(const Names& names, const std::vector<std::string>& cells) {
    const auto at = std::ranges::find_if(cells, [&](const std::string& cell) {
        return lower(cell) == names.column || cell == names.chinese;
    });
    if (at == cells.end()) return std::nullopt;
    return static_cast<std::size_t>(at - cells.begin());
}

/// A cell as a sentence can hold it: one line, and not a whole file that lost its commas.
std::string shown(std::string cell) {
    constexpr std::size_t most = 40;
    if (cell.size() > most) {
        std::size_t end = most;
        while (end > 0 && (static_cast<unsigned char>(cell[end]) & 0xC0U) == 0x80U) --end;
        cell = cell.substr(0, end) + "...";
    }
    std::ranges::replace_if(
        cell, [](char letter) { return letter >= 0 && letter < ' '; }, ' ');
    return cell;
}

void take_field(LifeTableSource& source, const std::vector<std::string>& cells) {
    if (cells.size() < 2) return;
    for (const auto& [name, field] : {std::pair{"title_zh", &LifeTableSource::title_zh},
                                      std::pair{"title_en", &LifeTableSource::title_en},
                                      std::pair{"publication", &LifeTableSource::publication},
                                      std::pair{"terms", &LifeTableSource::terms},
                                      std::pair{"attribution", &LifeTableSource::attribution},
                                      std::pair{"read_on", &LifeTableSource::read_on}})
        if (cells[0] == name) source.*field = cells[1];
}

/// Where the columns stand, and how many the heading has.
struct Heading {
    std::size_t age;
    std::size_t male;
    std::size_t female;
    std::size_t columns;
};

/// Reads the rows of one file, one after the other.
class TableReader {
public:
    TableReader(std::vector<CsvRow> rows, LifeTableSource source)
        : rows_{std::move(rows)}, source_{std::move(source)} {}

    Result<LifeTables> tables() {
        const auto heading = read_heading();
        if (!heading) return heading.error();
        for (; next_ < rows_.size(); ++next_)
            if (const auto read = read_row(rows_[next_], heading.value()); !read)
                return read.error();
        return made();
    }

private:
    Error wrong(ErrorCode code, std::vector<std::pair<std::string, std::string>> facts) const {
        facts.emplace_back("table", source_.id);
        return {code, std::move(facts)};
    }

    Result<Heading> read_heading() {
        for (; next_ < rows_.size(); ++next_) {
            const auto& cells = rows_[next_].cells;
            if (!place_of(age_column, cells)) {
                take_field(source_, cells);
                continue;
            }
            ++next_;
            return heading_in(cells);
        }
        return wrong(ErrorCode::life_table_column_missing, {{"column", "age"}});
    }

    Result<Heading> heading_in(const std::vector<std::string>& cells) const {
        for (const Names& names : {male_column, female_column})
            if (!place_of(names, cells))
                return wrong(ErrorCode::life_table_column_missing,
                             {{"column", std::string{names.column}}});
        return Heading{*place_of(age_column, cells), *place_of(male_column, cells),
                       *place_of(female_column, cells), cells.size()};
    }

    Status read_row(const CsvRow& row, const Heading& heading) {
        // Spreadsheets end every row with as many commas as the longest one has.
        std::size_t cells = row.cells.size();
        while (cells > 0 && row.cells[cells - 1].empty()) --cells;
        if (cells == 0) return done();
        const std::string line = fmt::format("{}", row.line);
        if (cells > heading.columns || row.cells.size() < heading.columns)
            return wrong(ErrorCode::life_table_row_uneven,
                         {{"line", line},
                          {"cells", fmt::format("{}", cells)},
                          {"columns", fmt::format("{}", heading.columns)}});
        const std::string& typed_age = row.cells[heading.age];
        const auto age = parse_decimal(typed_age, 0);
        if (!age)
            return wrong(ErrorCode::life_table_age_wrong,
                         {{"line", line},
                          {"value", shown(typed_age)},
                          {"most", fmt::format("{}", LifeTable::highest_age)}});
        for (const auto& [column, kept] :
             {std::pair{heading.male, &male_}, std::pair{heading.female, &female_}}) {
            const auto q = parse_probability(row.cells[column]);
            if (!q)
                return wrong(ErrorCode::life_table_value_wrong,
                             {{"line", line}, {"value", shown(row.cells[column])}});
            kept->push_back({row.line, *age, *q});
        }
        return done();
    }

    Result<LifeTables> made() const {
        auto male = LifeTable::make(source_, Sex::male, male_);
        if (!male) return male.error();
        auto female = LifeTable::make(source_, Sex::female, female_);
        if (!female) return female.error();
        return LifeTables{std::move(male).value(), std::move(female).value()};
    }

    std::vector<CsvRow> rows_;
    LifeTableSource source_;
    std::size_t next_ = 0;
    std::vector<LifeTableRow> male_;
    std::vector<LifeTableRow> female_;
};

Result<LifeTables> read_tables(const fs::path& file, std::string id) {
    const auto bytes = read_file(file, most_bytes);
    if (!bytes) return bytes.error();
    const std::string& text = bytes.value();
    if (!g_utf8_validate(text.data(), static_cast<gssize>(text.size()), nullptr))
        return Error{ErrorCode::file_not_utf8, {{"file", utf8(file)}}};
    auto rows = csv_rows(text);
    if (!rows) {
        Error error = rows.error();
        error.facts.emplace_back("file", utf8(file));
        return error;
    }
    LifeTableSource source;
    source.id = std::move(id);
    source.title_zh = source.title_en = utf8(file.filename());
    return TableReader{std::move(rows).value(), std::move(source)}.tables();
}

fs::path path_of(std::string_view text) {
    return std::u8string{text.begin(), text.end()};
}

}  // namespace

Result<LifeTables> load_life_tables(const fs::path& file) {
    return read_tables(file, utf8(file));
}

Result<LifeTables> life_tables(std::string_view named, const fs::path& shipped_share) {
    if (std::ranges::find(shipped_life_tables, named) != shipped_life_tables.end()) {
        const fs::path file =
            shipped_share / life_tables_folder / path_of(std::string{named} + ".csv");
        std::error_code failed;
        if (!fs::exists(file, failed))
            return Error{ErrorCode::shipped_figures_missing, {{"file", utf8(file)}}};
        return read_tables(file, std::string{named});
    }
    if (lower(std::string{named}).ends_with(".csv")) return load_life_tables(path_of(named));
    return Error{ErrorCode::life_table_unknown,
                 {{"table", std::string{named}},
                  {"known", fmt::format("{}", fmt::join(shipped_life_tables, ", "))}}};
}

}  // namespace pension
