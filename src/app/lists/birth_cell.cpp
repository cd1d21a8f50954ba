// SPDX-License-Identifier: Apache-2.0
#include "app/lists/birth_cell.hpp"

#include "app/asking/birth_spelling.hpp"
#include "app/asking/question.hpp"
#include "app/asking/spelling.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <string>

namespace pension {

namespace {

bool is_digits(std::string_view text) {
    return !text.empty() &&
           std::ranges::all_of(text, [](char letter) { return letter >= '0' && letter <= '9'; });
}

std::optional<int> number(std::string_view digits) {
    int value = 0;
    if (!is_digits(digits) || digits.size() > 6) return std::nullopt;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

/// A year and a month, as the text puts a sign between them.
struct Parts {
    std::string year;
    char sign = '\0';
    std::string month;
    bool has_day = false;
};

/// "72.3", "1972.1", "72-03-15", "72年3月".
std::optional<Parts> birth_parts(std::string_view text) {
    std::string plain{text};
    for (const std::string_view word : {"年", "月", "日", "号"})
        for (auto at = plain.find(word); at != std::string::npos; at = plain.find(word, at))
            plain.replace(at, word.size(), "/");
    while (plain.ends_with('/')) plain.pop_back();
    const auto sign = plain.find_first_of(".-/");
    if (sign == std::string::npos) return std::nullopt;
    Parts parts{plain.substr(0, sign), plain[sign], plain.substr(sign + 1)};
    const auto day = parts.month.find_first_of(".-/");
    if (day != std::string::npos) {
        parts.has_day = is_digits(std::string_view{parts.month}.substr(day + 1));
        if (!parts.has_day) return std::nullopt;
        parts.month.resize(day);
    }
    if (!is_digits(parts.year) || !is_digits(parts.month) || parts.month.size() > 2)
        return std::nullopt;
    return parts;
}

/// Whether somebody who was born then can be in a list: from 16 to 100 years old, so that never
/// both centuries fit. Who is older is asked for all four digits.
bool can_be_insured(Month born, Month today) {
    return born <= today - Months{16 * 12} && born > today - Months{101 * 12};
}

/// The day that a spreadsheet means by it, in the system that counts from 1900.
BirthCell of_day_number(int days, std::string_view text) {
    const std::chrono::sys_days day =
        std::chrono::sys_days{std::chrono::year{1899} / 12 / 30} + std::chrono::days{days};
    const CivilDay date{day};
    return {date.year() / date.month(),
            {},
            {{WarningCode::excel_day_number, {{"text", std::string{text}}, {"civil", iso(date)}}}}};
}

Result<BirthCell> of_two_digits(const Parts& parts, std::string_view text, Month today) {
    const int month = number(parts.month).value_or(0);
    if (month < 1 || month > 12)
        return Error{ErrorCode::birth_unreadable, {{"text", std::string{text}}}};
    const int year = number(parts.year).value_or(0);
    const Month earlier = month_of(1900 + year, month);
    const Month later = month_of(2000 + year, month);
    const bool first = can_be_insured(earlier, today);
    const bool second = can_be_insured(later, today);
    if (first == second)
        return Error{
            ErrorCode::birth_century_unknown,
            {{"text", std::string{text}}, {"first", iso(earlier)}, {"second", iso(later)}}};
    const Month born = first ? earlier : later;
    return BirthCell{
        born,
        {},
        {{WarningCode::two_digit_year, {{"text", std::string{text}}, {"month", iso(born)}}}}};
}

}  // namespace

Result<BirthCell> read_birth_cell(std::string_view text, Month today) {
    if (const auto plain = parse_month(text)) return BirthCell{*plain};
    if (looks_like_identity(text)) {
        auto identity = read_identity(text);
        if (!identity) return identity.error();
        const CivilDay born = identity.value().born;
        return BirthCell{born.year() / born.month(), std::move(identity).value(), {}};
    }
    std::string plain = plainly_written(text);
    if (plain.ends_with(".0") && is_digits(std::string_view{plain}.substr(0, plain.size() - 2)))
        plain.resize(plain.size() - 2);
    // Of four digits it may be a year; of five only a day from 1927 to 2049, the last one that a
    // century still needs.
    if (const auto days = number(plain);
        days && plain.size() == 5 && *days >= 10'000 && *days <= 54'788)
        return of_day_number(*days, text);
    if (const auto parts = birth_parts(plain)) {
        const bool is_cut = parts->sign == '.' && parts->month == "1" && !parts->has_day;
        if (is_cut && (parts->year.size() == 4 || parts->year.size() == 2)) {
            return Error{ErrorCode::birth_month_cut,
                         {{"text", std::string{text}},
                          {"first", parts->year + "-01"},
                          {"second", parts->year + "-10"}}};
        }
        if (parts->year.size() == 2) return of_two_digits(*parts, text, today);
    }
    auto birth = read_birth(text);
    if (!birth) return birth.error();
    return BirthCell{birth.value().month, {}, birth_warnings(birth.value())};
}

}  // namespace pension
