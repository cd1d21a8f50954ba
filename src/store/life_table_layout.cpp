// SPDX-License-Identifier: Apache-2.0
#include "store/life_table_layout.hpp"

#include "base/decimal.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace pension {

namespace {

using Words = std::initializer_list<std::string_view>;

char lower(char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

bool is_letter_or_digit(char letter) {
    const char small = lower(letter);
    return (small >= 'a' && small <= 'z') || (letter >= '0' && letter <= '9') ||
           static_cast<unsigned char>(letter) >= 0x80;
}

bool erase_word(std::string& text, std::string_view word) {
    const auto at = text.find(word);
    if (at == std::string::npos) return false;
    text.erase(at, word.size());
    return true;
}

/// A heading without capitals, blanks, brackets and the like: "Female q(x)" is "femaleqx". Per
/// cent and per thousand stay.
std::string bare(std::string_view heading) {
    std::string text;
    for (const char letter : heading)
        if (is_letter_or_digit(letter) || letter == '%') text += lower(letter);
    for (const std::string_view mark : {"\u3000", "\u00a0", "（", "）", "：", "\u2019", "\u2032"})
        while (erase_word(text, mark)) {
        }
    return text;
}

bool is_one_of(std::string_view text, Words words) {
    return std::ranges::find(words, text) != words.end();
}

bool is_age(const std::string& text) {
    return is_one_of(text, {"age", "ages", "agex", "x", "agegrp", "agegroup", "agegrpstart",
                            "attainedage", "exactage", "agelastbirthday", "rowcolumn", "年龄",
                            "年龄x", "年龄岁", "年龄组", "年龄段", "周岁", "实足年龄", "到达年龄"});
}

bool is_year(const std::string& text) {
    return is_one_of(text, {"year", "years", "year1", "time", "period", "calendaryear", "年份",
                            "年度", "日历年"});
}

bool is_sex(const std::string& text) {
    return is_one_of(text, {"sex", "gender", "sexname", "性别"});
}

bool is_place(const std::string& text) {
    return is_one_of(text, {"location", "locationname", "country", "countryname", "area", "region",
                            "popname", "地区", "国家"});
}

/// 1000 for "‰", 100 for "%"; takes the words away.
int parts_in(std::string& heading) {
    for (const std::string_view word :
         {"‰", "per1000", "perthousand", "permille", "1000", "千分之", "千分比", "每千人", "每千"})
        if (erase_word(heading, word)) return 1'000;
    for (const std::string_view word : {"%", "％", "percent", "百分比"})
        if (erase_word(heading, word)) return 100;
    return 1;
}

/// A chance to die within a year: neither a rate a year lived (mx) nor what is left (px, lx).
bool is_chance(std::string_view text) {
    return is_one_of(text, {"q", "qx", "1qx", "nqx", "rate", "mortality", "mortalityrate",
                            "probabilityofdying", "probabilityofdeath", "deathprobability",
                            "死亡率", "死亡率qx", "qx死亡率", "死亡概率", "死亡概率qx"});
}

/// "cl5" is men's, "cl6" women's: the columns of China's experience tables (经验生命表).
std::optional<Sex> sex_of_china_life(std::string_view text) {
    if (text.size() != 3 || !text.starts_with("cl") || text[2] < '1' || text[2] > '6')
        return std::nullopt;
    return (text[2] - '0') % 2 == 1 ? Sex::male : Sex::female;
}

enum class Kind { none, male, female, of_a_sex_told_elsewhere };

struct Understood {
    Kind kind = Kind::none;
    int parts = 1;
};

Understood understood(std::string heading) {
    const int parts = parts_in(heading);
    const auto is_rest = [](std::string_view rest) {
        return rest.empty() || is_chance(rest) || sex_of_china_life(rest);
    };
    // "female" holds "male", and a single letter is the last thing to think of.
    for (const std::string_view word :
         {"females", "female", "women", "woman", "女性", "女子", "女"}) {
        std::string rest = heading;
        if (erase_word(rest, word)) return {is_rest(rest) ? Kind::female : Kind::none, parts};
    }
    for (const std::string_view word : {"males", "male", "men", "man", "男性", "男子", "男"}) {
        std::string rest = heading;
        if (erase_word(rest, word)) return {is_rest(rest) ? Kind::male : Kind::none, parts};
    }
    if (is_one_of(heading, {"f", "w", "qf", "qxf", "fqx"})) return {Kind::female, parts};
    if (is_one_of(heading, {"m", "qm", "qxm", "mqx"})) return {Kind::male, parts};
    if (const auto sex = sex_of_china_life(heading))
        return {*sex == Sex::male ? Kind::male : Kind::female, parts};
    if (is_chance(heading)) return {Kind::of_a_sex_told_elsewhere, parts};
    return {Kind::none, 1};
}

/// Sorts a column in.
/// @param above what stands over it in a heading of two rows; empty in one of one row.
void take(LifeTableHeading& heading, std::size_t at, const std::string& above,
          const std::string& below) {
    const std::string both = above.empty() ? below : above + " " + below;
    const std::string text = bare(below);
    if (is_year(text) && !heading.year) heading.year = at;
    if (is_sex(text) && !heading.sex) heading.sex = at;
    if (is_place(text) && !heading.place) heading.place = at;
    Understood found = understood(text);
    if (found.kind == Kind::none || found.kind == Kind::of_a_sex_told_elsewhere)
        if (const Understood whole = understood(bare(both)); whole.kind != Kind::none)
            found = whole;
    if (found.kind == Kind::none) return;
    std::string of_above = bare(above);
    if (found.parts == 1) found.parts = parts_in(of_above);
    auto& columns = found.kind == Kind::male     ? heading.male
                    : found.kind == Kind::female ? heading.female
                                                 : heading.of_a_sex_told_elsewhere;
    columns.push_back({at, both, found.parts});
}

/// Whether the row goes on with the heading above it: no age stands in it, and some column is
/// told by it.
bool goes_on_with_heading(const std::vector<std::string>& cells, std::size_t age) {
    if (age < cells.size() && life_table_age(cells[age])) return false;
    return std::ranges::any_of(
        cells, [](const std::string& cell) { return understood(bare(cell)).kind != Kind::none; });
}

/// A label over several columns stands in the first one only.
std::vector<std::string> spread(const std::vector<std::string>& cells, std::size_t columns) {
    std::vector<std::string> labels;
    for (std::size_t i = 0; i < columns; ++i) {
        const bool is_empty = i >= cells.size() || cells[i].empty();
        labels.push_back(!is_empty ? cells[i] : labels.empty() ? "" : labels.back());
    }
    return labels;
}

LifeTableHeading heading_at(const std::vector<CsvRow>& rows, std::size_t row, std::size_t age) {
    const auto& cells = rows[row].cells;
    LifeTableHeading heading;
    heading.first_row = row + 1;
    heading.line = rows[row].line;
    heading.columns = cells.size();
    heading.age = {age, cells[age]};
    const bool two = row + 1 < rows.size() && goes_on_with_heading(rows[row + 1].cells, age);
    if (two) {
        ++heading.first_row;
        heading.columns = std::max(heading.columns, rows[row + 1].cells.size());
    }
    const auto above = two ? spread(cells, heading.columns) : std::vector<std::string>{};
    const auto& below = two ? rows[row + 1].cells : cells;
    for (std::size_t i = 0; i < below.size(); ++i)
        if (i != age) take(heading, i, two ? above[i] : "", below[i]);
    // The files of the Society of Actuaries: ages down, the one column is number 1.
    if (bare(cells[age]) == "rowcolumn" && below.size() == 2)
        heading.of_a_sex_told_elsewhere = {{1 - age, below[1 - age]}};
    return heading;
}

/// "60" of "60岁", "110" of "110+".
std::string_view leading_digits(std::string_view text) {
    const auto end = std::ranges::find_if(text, [](char c) { return c < '0' || c > '9'; });
    return text.substr(0, static_cast<std::size_t>(end - text.begin()));
}

/// The digits after "-", "~", "–", "至" or "to"; none where the text goes on otherwise.
std::optional<std::int64_t> end_of_range(std::string_view rest) {
    for (const std::string_view mark : {"-", "~", "–", "—", "至", "to"})
        if (rest.starts_with(mark)) return parse_decimal(rest.substr(mark.size()), 0);
    return std::nullopt;
}

/// Small letters, without blanks and 岁.
std::string without_years(std::string_view cell) {
    std::string text;
    for (const char letter : cell)
        if (letter != ' ') text += lower(letter);
    while (erase_word(text, "岁")) {
    }
    for (const std::string_view word : {"years", "year"}) erase_word(text, word);
    return text;
}

}  // namespace

std::optional<LifeTableHeading> life_table_heading(const std::vector<CsvRow>& rows) {
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const auto& cells = rows[row].cells;
        if (std::ranges::count_if(cells, [](auto& cell) { return !cell.empty(); }) < 2) continue;
        const auto age =
            std::ranges::find_if(cells, [](const std::string& cell) { return is_age(bare(cell)); });
        if (age != cells.end())
            return heading_at(rows, row, static_cast<std::size_t>(age - cells.begin()));
    }
    return std::nullopt;
}

std::optional<Sex> sex_told_in(std::string_view text) {
    bool male = text.find("男") != std::string_view::npos;
    bool female = text.find("女") != std::string_view::npos;
    std::string word;
    const auto end_word = [&] {
        // "mltper" and "fltper" are the names of the Human Mortality Database.
        male = male || is_one_of(word, {"male", "males", "men", "mltper"});
        female = female || is_one_of(word, {"female", "females", "women", "fltper"});
        word.clear();
    };
    for (const char letter : text) {
        const char small = lower(letter);
        if (small >= 'a' && small <= 'z')
            word += small;
        else
            end_word();
    }
    end_word();
    if (male == female) return std::nullopt;
    return male ? Sex::male : Sex::female;
}

std::optional<Sex> sex_in_cell(std::string_view cell) {
    const std::string text = bare(cell);
    if (is_one_of(text, {"male", "males", "m", "men", "男", "男性", "1"})) return Sex::male;
    if (is_one_of(text, {"female", "females", "f", "w", "women", "女", "女性", "2"}))
        return Sex::female;
    return std::nullopt;
}

std::optional<LifeTableAge> life_table_age(std::string_view cell) {
    std::string text = without_years(cell);
    bool is_open = false;
    for (const std::string_view mark : {">=", "≥", "⩾"})
        if (text.starts_with(mark)) {
            text.erase(0, mark.size());
            is_open = true;
        }
    const std::string_view digits = leading_digits(text);
    const auto age = parse_decimal(digits, 0);
    if (!age) return std::nullopt;
    const std::string_view rest = std::string_view{text}.substr(digits.size());
    if (rest.empty() || rest == ".0" || rest == ".") return LifeTableAge{*age, is_open};
    if (is_one_of(rest, {"+", "-", "及以上", "以上", "及其以上", "andover", "andabove", "andolder",
                         "ormore", "orolder", "＋"}))
        return LifeTableAge{*age, true};
    if (end_of_range(rest) == *age + 1) return LifeTableAge{*age, is_open};
    return std::nullopt;
}

bool is_group_of_ages(std::string_view cell) {
    const std::string text = without_years(cell);
    const std::string_view digits = leading_digits(text);
    const auto age = parse_decimal(digits, 0);
    if (!age) return false;
    const auto last = end_of_range(std::string_view{text}.substr(digits.size()));
    return last && *last > *age + 1;
}

std::optional<Probability> life_table_chance(std::string_view cell, int parts) {
    std::string text{cell};
    if (erase_word(text, "%")) parts = 100;
    if (erase_word(text, "‰")) parts = 1'000;
    while (!text.empty() && text.back() == ' ') text.pop_back();
    // A comma is the decimal point of whoever parts cells otherwise.
    if (text.find('.') == std::string::npos && std::ranges::count(text, ',') == 1)
        std::ranges::replace(text, ',', '.');
    if (text.starts_with('.')) text.insert(0, "0");
    if (text.size() > 1 && text.ends_with('.')) text.pop_back();
    if (parts == 1) return parse_probability(text);
    const auto units = parse_decimal(text, Probability::decimals - (parts == 100 ? 2 : 3));
    if (!units) return std::nullopt;
    return Probability::from_units(*units);
}

}  // namespace pension
