// SPDX-License-Identifier: Apache-2.0
#include "app/asking/identity_number.hpp"

#include "app/asking/spelling.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace pension {

namespace {

constexpr std::size_t long_form = 18;
constexpr std::size_t old_form = 15;

bool is_digit(char letter) {
    return letter >= '0' && letter <= '9';
}

bool is_long(std::string_view number) {
    return number.size() == long_form && std::ranges::all_of(number.substr(0, 17), is_digit) &&
           (is_digit(number[17]) || number[17] == 'X' || number[17] == 'x');
}

bool is_old(std::string_view number) {
    return number.size() == old_form && std::ranges::all_of(number, is_digit);
}

/// Without blanks, hyphens and what spreadsheets put in front to keep it a text.
std::string only_the_number(std::string_view text) {
    if (is_long(text) || is_old(text)) return std::string{text};
    std::string plain = plainly_written(text);
    std::erase_if(plain, [](char letter) { return letter == ' ' || letter == '-'; });
    if (plain.starts_with('\'') || plain.starts_with('`')) plain.erase(0, 1);
    return plain;
}

/// 4.30102E+17, 430102197203150000.0
bool is_rounded(std::string_view number) {
    const auto exponent = number.find_first_of("eE");
    if (exponent == std::string_view::npos || exponent < 1) return false;
    const auto is_part = [](char letter) { return is_digit(letter) || letter == '.'; };
    std::string_view power = number.substr(exponent + 1);
    if (power.starts_with('+')) power.remove_prefix(1);
    return is_digit(number.front()) && std::ranges::all_of(number.substr(0, exponent), is_part) &&
           (power == "14" || power == "17" || power == "014" || power == "017");
}

/// The last character that goes with the first seventeen.
char check_character(std::string_view number) {
    constexpr std::array weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    constexpr std::string_view characters = "10X98765432";
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) sum += weights[i] * (number[i] - '0');
    return characters[static_cast<std::size_t>(sum % 11)];
}

int number_in(std::string_view digits) {
    int number = 0;
    for (const char digit : digits) number = number * 10 + (digit - '0');
    return number;
}

/// The day in eight digits; none that never was, or before anybody alive was born.
std::optional<CivilDay> day_in(std::string_view digits) {
    const int year = number_in(digits.substr(0, 4));
    const CivilDay day{std::chrono::year{year},
                       std::chrono::month{static_cast<unsigned>(number_in(digits.substr(4, 2)))},
                       std::chrono::day{static_cast<unsigned>(number_in(digits.substr(6, 2)))}};
    if (year < 1850 || year > 2199 || !day.ok()) return std::nullopt;
    return day;
}

Error refused(ErrorCode code, std::string_view number) {
    return {code, {{"identity", masked_identity(number)}}};
}

}  // namespace

bool looks_like_identity(std::string_view text) {
    if (is_long(text) || is_old(text)) return true;
    const std::string number = only_the_number(text);
    return is_long(number) || is_old(number) || is_rounded(number);
}

Result<Identity> read_identity(std::string_view text) {
    std::string number = only_the_number(text);
    if (is_rounded(number))
        return Error{ErrorCode::identity_number_lost, {{"text", masked_cell(text)}}};
    if (is_old(number)) {
        // Old numbers have neither century nor check character; all of their holders are of the
        // last century.
        const std::string typed = number;
        number.insert(6, "19");
        if (!day_in(std::string_view{number}.substr(6, 8)))
            return refused(ErrorCode::identity_birth_wrong, typed);
        number += check_character(number);
    }
    if (!is_long(number))
        return Error{ErrorCode::identity_unreadable, {{"text", masked_cell(text)}}};
    if (number.back() == 'x') number.back() = 'X';
    const auto born = day_in(std::string_view{number}.substr(6, 8));
    if (number.back() != check_character(number)) {
        // A number cell keeps fifteen digits and fills up with noughts.
        if (number.ends_with("000"))
            return Error{ErrorCode::identity_number_lost, {{"text", masked_identity(number)}}};
        return refused(ErrorCode::identity_check_wrong, number);
    }
    if (!born) return refused(ErrorCode::identity_birth_wrong, number);
    const bool is_man = (number[16] - '0') % 2 == 1;
    return Identity{std::move(number), *born, is_man ? Sex::male : Sex::female};
}

std::string masked_identity(std::string_view number) {
    constexpr std::size_t shown_first = 3;
    constexpr std::size_t shown_last = 2;
    if (number.size() <= shown_first + shown_last) return std::string(number.size(), '*');
    return std::string{number.substr(0, shown_first)} +
           std::string(number.size() - shown_first - shown_last, '*') +
           std::string{number.substr(number.size() - shown_last)};
}

std::string masked_cell(std::string_view text) {
    if (is_long(text) || is_old(text)) return masked_identity(text);
    constexpr std::size_t few = 12;
    std::string masked = with_identities_masked(text, true);
    std::vector<std::size_t> digits;
    for (std::size_t at = 0; at < masked.size(); ++at)
        if (is_digit(masked[at])) digits.push_back(at);
    if (digits.size() < few) return masked;
    for (std::size_t i = 3; i + 2 < digits.size(); ++i) masked[digits[i]] = '*';
    return masked;
}

namespace {

/// Digits among which there is nothing but blanks and hyphens, and where each of them is.
struct Run {
    std::string digits;
    std::vector<std::pair<std::size_t, std::size_t>> at;  ///< Beginning and bytes.

    void clear() {
        digits.clear();
        at.clear();
    }
    /// Whether something parts it from the one before; so does the beginning.
    bool begins(std::size_t index) const {
        return index == 0 || at[index].first > at[index - 1].first + at[index - 1].second;
    }
};

/// The digit, X or nothing at that place, and how many bytes it has.
std::pair<char, std::size_t> digit_at(std::string_view text, std::size_t at) {
    const char letter = text[at];
    if (is_digit(letter) || letter == 'X' || letter == 'x') return {letter, 1};
    // U+FF10 to U+FF19, U+FF38, U+FF58.
    if (letter == '\xEF' && at + 2 < text.size()) {
        const auto second = static_cast<unsigned char>(text[at + 1]);
        const auto third = static_cast<unsigned char>(text[at + 2]);
        if (second == 0xBC && third >= 0x90 && third <= 0x99)
            return {static_cast<char>('0' + (third - 0x90)), 3};
        if ((second == 0xBC && third == 0xB8) || (second == 0xBD && third == 0x98)) return {'X', 3};
    }
    return {'\0', 1};
}

/// Whether so many digits stand together that a number of a card may be among them.
bool has_digits_enough(std::string_view text) {
    std::size_t digits = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto [digit, bytes] = digit_at(text, at);
        if (is_digit(digit)) {
            if (++digits == old_form) return true;
        } else if (text[at] != ' ' && text[at] != '-') {
            digits = 0;
        }
        at += bytes;
    }
    return false;
}

bool is_masked_number(std::string_view digits, bool old_ones) {
    if (is_long(digits)) return day_in(digits.substr(6, 8)).has_value();
    if (!old_ones || !is_old(digits)) return false;
    return day_in("19" + std::string{digits.substr(6, 6)}).has_value();
}

}  // namespace

std::string with_identities_masked(std::string_view text, bool old_ones) {
    std::string masked{text};
    if (text.size() < old_form || !has_digits_enough(text)) return masked;
    std::vector<std::pair<std::size_t, std::size_t>> hidden;
    Run run;
    const auto end_run = [&] {
        const std::size_t digits = run.digits.size();
        for (std::size_t from = 0; from + old_form <= digits; ++from) {
            if (!run.begins(from)) continue;
            for (const std::size_t form : {long_form, old_form}) {
                const std::size_t to = from + form;
                if (to > digits || (to < digits && !run.begins(to)) ||
                    !is_masked_number(std::string_view{run.digits}.substr(from, form), old_ones))
                    continue;
                // The fourth to the last but two.
                for (std::size_t i = from + 3; i + 2 < to; ++i) hidden.push_back(run.at[i]);
                from = to - 1;
                break;
            }
        }
        run.clear();
    };
    for (std::size_t at = 0; at < text.size();) {
        const auto [digit, bytes] = digit_at(text, at);
        const bool is_x = digit == 'X' || digit == 'x';
        if (digit != '\0' && (!is_x || run.digits.size() >= long_form - 1)) {
            run.digits += digit;
            run.at.emplace_back(at, bytes);
        } else if (text[at] != ' ' && text[at] != '-') {
            end_run();
        }
        at += bytes;
    }
    end_run();
    for (auto each = hidden.rbegin(); each != hidden.rend(); ++each)
        masked.replace(each->first, each->second, "*");
    return masked;
}

}  // namespace pension
