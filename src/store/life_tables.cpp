// SPDX-License-Identifier: Apache-2.0
#include "store/life_tables.hpp"

#include "base/byte_order_mark.hpp"
#include "base/decimal.hpp"
#include "exchange/csv_rows.hpp"
#include "platform/files.hpp"
#include "store/life_table_layout.hpp"

#include <fmt/format.h>
#include <glib.h>

#include <algorithm>
#include <array>
#include <optional>
#include <tuple>

namespace pension {

namespace {

namespace fs = std::filesystem;

/// The longest file of the Human Mortality Database, with a table for each of 270 years, has 3 MB.
constexpr std::uintmax_t most_bytes_of_a_life_table = 16'000'000;

std::string lower(std::string text) {
    for (char& letter : text)
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    return text;
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

/// The column of one sex, and how its file tells that sex.
struct LifeTableColumns {
    LifeTableColumn male;
    LifeTableColumn female;
};

/// Reads the rows of one file, one after the other.
class TableReader {
public:
    TableReader(CsvText text, LifeTableHeading heading, LifeTableSource source,
                const LifeTableWish& wish, std::string_view file_name)
        : text_{std::move(text)},
          heading_{std::move(heading)},
          source_{std::move(source)},
          wish_{wish},
          file_name_{file_name} {}

    Result<LifeTables> tables() {
        for (std::size_t row = 0; row + 1 < heading_.first_row; ++row)
            take_field(source_, text_.rows[row].cells);
        if (const Status chosen = choose_columns(); !chosen) return chosen.error();
        choose_year();
        std::optional<Error> wrong_cell;
        for (std::size_t row = heading_.first_row; row < text_.rows.size() && !wrong_cell; ++row)
            if (const Status read = read_row(text_.rows[row]); !read) wrong_cell = read.error();
        if (!wrong_cell && text_.broken_line)
            wrong_cell = wrong(ErrorCode::csv_quotes_wrong, *text_.broken_line, {});
        // Of all that is wrong the first line is named: a hole may lie above a cell without sense.
        const bool is_whole = !wrong_cell || wrong_cell->code == ErrorCode::life_table_places_many;
        for (const auto* rows : {&male_, &female_})
            if (auto found = LifeTable::first_wrong(*rows, is_whole)) {
                found->facts.emplace_back("table", source_.id);
                if (!wrong_cell || line_of(*found) < line_of(*wrong_cell))
                    wrong_cell = std::move(found);
            }
        if (wrong_cell) return *std::move(wrong_cell);
        return made();
    }

private:
    static std::int64_t line_of(const Error& error) {
        return parse_decimal(fact(error, "line"), 0).value_or(0);
    }

    Error wrong(ErrorCode code, int line,
                std::vector<std::pair<std::string, std::string>> facts) const {
        facts.emplace_back("line", fmt::format("{}", line));
        facts.emplace_back("table", source_.id);
        return {code, std::move(facts)};
    }

    Error many(const std::vector<LifeTableColumn>& columns) const {
        std::string names;
        for (const LifeTableColumn& column : columns)
            names += (names.empty() ? "" : ", ") + shown(column.heading);
        return wrong(ErrorCode::life_table_columns_many, heading_.line, {{"columns", names}});
    }

    /// What the rows above the heading and the file's name say of a sex.
    std::optional<Sex> sex_of_file() const {
        std::string titles;
        for (std::size_t row = 0; row + 1 < heading_.first_row; ++row)
            for (const std::string& cell : text_.rows[row].cells) titles += cell + " ";
        const auto told = sex_told_in(titles);
        return told ? told : sex_told_in(file_name_);
    }

    Status choose_columns() {
        const auto& male = heading_.male;
        const auto& female = heading_.female;
        const auto& either = heading_.of_a_sex_told_elsewhere;
        if (male.size() > 1) return many(male);
        if (female.size() > 1) return many(female);
        if (!male.empty() && !female.empty()) {
            columns_ = {male.front(), female.front()};
            return done();
        }
        if (!male.empty() || !female.empty()) {
            const auto& only = male.empty() ? female.front() : male.front();
            return of_one_sex(male.empty() ? Sex::female : Sex::male, only);
        }
        if (either.size() > 1) return many(either);
        if (heading_.sex) {
            columns_ = {either.front(), either.front()};
            return done();
        }
        if (const auto sex = sex_of_file()) return of_one_sex(*sex, either.front());
        reading_.is_of_all = true;
        columns_ = {either.front(), either.front()};
        return done();
    }

    Status of_one_sex(Sex sex, const LifeTableColumn& column) {
        if (wish_.both_sexes || (wish_.sex && *wish_.sex != sex))
            return Error{
                sex == Sex::male ? ErrorCode::life_table_of_men : ErrorCode::life_table_of_women,
                {{"table", source_.id}}};
        reading_.only = sex;
        columns_ = {column, column};
        return done();
    }

    /// Of several years the last one that is not after the month asked for, else the first one.
    void choose_year() {
        if (!heading_.year) return;
        std::vector<int> years;
        for (std::size_t row = heading_.first_row; row < text_.rows.size(); ++row)
            if (const auto year = year_in(text_.rows[row])) years.push_back(*year);
        if (years.empty()) return;
        const auto [first, last] = std::ranges::minmax(years);
        int taken = first;
        for (const int year : years)
            if (!wish_.year || year <= *wish_.year) taken = std::max(taken, year);
        year_ = taken;
        if (first == last) return;
        reading_.year = taken;
        reading_.first_year = first;
        reading_.last_year = last;
    }

    std::optional<int> year_in(const CsvRow& row) const {
        if (*heading_.year >= row.cells.size()) return std::nullopt;
        std::string_view cell = row.cells[*heading_.year];
        if (cell.ends_with(".0")) cell.remove_suffix(2);
        const auto year = parse_decimal(cell, 0);
        if (!year || *year > 9'999) return std::nullopt;
        return static_cast<int>(*year);
    }

    Status read_row(const CsvRow& row) {
        // Spreadsheets end every row with as many commas as the longest one has.
        std::size_t cells = row.cells.size();
        while (cells > 0 && row.cells[cells - 1].empty()) --cells;
        if (cells == 0 || is_note(row)) return done();
        if (cells > heading_.columns || row.cells.size() < heading_.columns)
            return wrong(ErrorCode::life_table_row_uneven, row.line,
                         {{"cells", fmt::format("{}", cells)},
                          {"columns", fmt::format("{}", heading_.columns)}});
        if (heading_.year && year_ && year_in(row) != year_) return done();
        if (const Status one = hold_to_one_place(row); !one) return one;
        return read_chances(row);
    }

    /// "Source: ..." below a table: words in one cell alone.
    bool is_note(const CsvRow& row) const {
        const auto is_full = [](const std::string& cell) { return !cell.empty(); };
        if (std::ranges::count_if(row.cells, is_full) != 1 || heading_.columns < 2) return false;
        const std::string& words = *std::ranges::find_if(row.cells, is_full);
        return !life_table_age(words) && !is_group_of_ages(words) && !life_table_chance(words, 1);
    }

    Status hold_to_one_place(const CsvRow& row) {
        if (!heading_.place) return done();
        const std::string& place = row.cells[*heading_.place];
        if (!place_) place_ = place;
        if (place == *place_) return done();
        return wrong(ErrorCode::life_table_places_many, row.line,
                     {{"place", shown(*place_)}, {"other", shown(place)}});
    }

    Status read_chances(const CsvRow& row) {
        const std::string& typed = row.cells[heading_.age.at];
        if (is_group_of_ages(typed))
            return wrong(ErrorCode::life_table_ages_grouped, row.line, {{"value", shown(typed)}});
        const auto age = life_table_age(typed);
        if (!age)
            return wrong(
                ErrorCode::life_table_age_wrong, row.line,
                {{"value", shown(typed)}, {"most", fmt::format("{}", LifeTable::highest_age)}});
        const auto sex = heading_.sex ? sex_in_cell(row.cells[*heading_.sex]) : std::nullopt;
        for (const auto& [of, column, kept] :
             {std::tuple{Sex::male, &columns_.male, &male_},
              std::tuple{Sex::female, &columns_.female, &female_}}) {
            // Rows of a file in which each row has its sex; those of both together are left out.
            if (heading_.sex && sex != of) continue;
            if (!kept->empty() && is_open_[of == Sex::male ? 0 : 1])
                return wrong(ErrorCode::life_table_age_wrong, kept->back().line,
                             {{"value", fmt::format("{}+", kept->back().age)},
                              {"most", fmt::format("{}", LifeTable::highest_age)}});
            const std::string& cell = row.cells[column->at];
            auto q = life_table_chance(cell, column->parts);
            // Of those who are older than the table nobody is left over, said or not.
            if (!q && age->is_open && (cell.empty() || cell == "." || cell == "-"))
                q = Probability::certain();
            if (!q)
                return wrong(ErrorCode::life_table_value_wrong, row.line, {{"value", shown(cell)}});
            kept->push_back({row.line, age->age, *q});
            is_open_[of == Sex::male ? 0 : 1] = age->is_open;
        }
        return done();
    }

    Result<LifeTables> made() {
        if (heading_.sex && male_.empty() != female_.empty()) {
            const Sex sex = male_.empty() ? Sex::female : Sex::male;
            if (const Status fine = of_one_sex(sex, columns_.male); !fine) return fine.error();
            (male_.empty() ? male_ : female_) = male_.empty() ? female_ : male_;
        }
        auto male = LifeTable::make(source_, Sex::male, male_);
        if (!male) return male.error();
        auto female = LifeTable::make(source_, Sex::female, female_);
        if (!female) return female.error();
        reading_.first_age = male.value().first_age();
        reading_.last_age = male.value().end_age() - 1;
        reading_.male_column = columns_.male.heading;
        reading_.female_column = columns_.female.heading;
        reading_.is_open_ended = is_open_[0] || is_open_[1];
        reading_.parts = columns_.male.parts;
        return LifeTables{std::move(male).value(), std::move(female).value(), reading_};
    }

    CsvText text_;
    LifeTableHeading heading_;
    LifeTableSource source_;
    LifeTableWish wish_;
    std::string_view file_name_;
    LifeTableColumns columns_;
    LifeTableReading reading_;
    std::optional<int> year_;
    std::optional<std::string> place_;
    std::vector<LifeTableRow> male_;
    std::vector<LifeTableRow> female_;
    std::array<bool, 2> is_open_{};  ///< Whether the last age read of men, of women was "110+".
};

/// The file cut into cells in the first way in which it has a heading.
struct Cut {
    CsvText text;
    std::optional<LifeTableHeading> heading;
};

Cut cut_at_heading(std::string_view text) {
    if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
    Cut best{csv_text(text, ','), std::nullopt};
    for (const char separator : {',', ';', '\t', ' '}) {
        Cut cut{separator == ' ' ? CsvText{blank_separated_rows(text)} : csv_text(text, separator),
                std::nullopt};
        cut.heading = life_table_heading(cut.text.rows);
        if (!cut.heading) continue;
        if (cut.heading->has_chances()) return cut;
        if (!best.heading) best = std::move(cut);
    }
    return best;
}

/// The rates of the Human Mortality Database look like chances: "Year Age Female Male Total".
bool is_of_death_rates(const Cut& cut) {
    for (std::size_t row = 0; row + 1 < cut.heading->first_row; ++row) {
        std::string title;
        for (const std::string& cell : cut.text.rows[row].cells) title += lower(cell) + " ";
        if (title.find("death rates (period") != std::string::npos) return true;
    }
    return false;
}

std::string headings_of(const Cut& cut) {
    const auto& cells = cut.text.rows[cut.heading->first_row - 1].cells;
    return shown(fmt::format("{}", fmt::join(cells, ", ")));
}

Result<LifeTables> read_tables(const fs::path& file, std::string id, const LifeTableWish& wish) {
    const auto bytes = read_file(file, most_bytes_of_a_life_table);
    if (!bytes) return bytes.error();
    const std::string& text = bytes.value();
    if (!g_utf8_validate(text.data(), static_cast<gssize>(text.size()), nullptr))
        return Error{ErrorCode::file_not_utf8, {{"file", utf8(file)}}};
    Cut cut = cut_at_heading(text);
    if (!cut.heading) {
        if (cut.text.broken_line)
            return Error{ErrorCode::csv_quotes_wrong,
                         {{"line", fmt::format("{}", *cut.text.broken_line)},
                          {"file", utf8(file)},
                          {"table", id}}};
        return Error{ErrorCode::life_table_column_missing, {{"column", "age"}, {"table", id}}};
    }
    if (!cut.heading->has_chances() || is_of_death_rates(cut))
        return Error{ErrorCode::life_table_no_chances,
                     {{"table", id},
                      {"line", fmt::format("{}", cut.heading->line)},
                      {"columns", headings_of(cut)}}};
    LifeTableSource source;
    source.id = std::move(id);
    const std::string name = utf8(file.filename());
    source.title_zh = source.title_en = name;
    auto read =
        TableReader{std::move(cut.text), *std::move(cut.heading), std::move(source), wish, name}
            .tables();
    if (!read && read.error().code == ErrorCode::csv_quotes_wrong) {
        Error error = read.error();
        error.facts.emplace_back("file", utf8(file));
        return error;
    }
    return read;
}

fs::path path_of(std::string_view text) {
    return std::u8string{text.begin(), text.end()};
}

}  // namespace

Result<LifeTables> load_life_tables(const fs::path& file, const LifeTableWish& wish) {
    return read_tables(file, utf8(file), wish);
}

Result<LifeTables> life_tables(std::string_view named, const fs::path& shipped_share,
                               const LifeTableWish& wish) {
    if (std::ranges::find(shipped_life_tables, named) != shipped_life_tables.end()) {
        const fs::path file =
            shipped_share / life_tables_folder / path_of(std::string{named} + ".csv");
        std::error_code failed;
        if (!fs::exists(file, failed))
            return Error{ErrorCode::shipped_figures_missing, {{"file", utf8(file)}}};
        auto read = read_tables(file, std::string{named}, wish);
        if (!read) return read;
        LifeTables tables = std::move(read).value();
        tables.reading.reset();  // How our own files are read need not be said.
        return tables;
    }
    if (named.find_first_of("./\\") != std::string_view::npos)
        return load_life_tables(path_of(named), wish);
    return Error{ErrorCode::life_table_unknown,
                 {{"table", std::string{named}},
                  {"known", fmt::format("{}", fmt::join(shipped_life_tables, ", "))}}};
}

}  // namespace pension
