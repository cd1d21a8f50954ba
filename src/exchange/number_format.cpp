// SPDX-License-Identifier: Apache-2.0
#include "exchange/number_format.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdint>

namespace pension {

namespace {

constexpr double seconds_of_a_day = 86'400;

char lowered_letter(char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

/// The code of the first part without what it only adds: quoted text, letters behind a backslash,
/// room (_x), filling (*x), and colours, money and conditions in brackets. Elapsed hours, minutes
/// and seconds ([h]) stay.
std::string bare_code(std::string_view code) {
    std::string bare;
    for (std::size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
        const char letter = lowered_letter(code[i]);
        if (letter == '"') {
            i = std::min(code.find('"', i + 1), code.size() - 1);
        } else if (letter == '\\' || letter == '_' || letter == '*') {
            ++i;
        } else if (letter == '[') {
            const std::size_t close = std::min(code.find(']', i), code.size() - 1);
            const char first = close > i + 1 ? lowered_letter(code[i + 1]) : '\0';
            const bool is_elapsed =
                (first == 'h' || first == 'm' || first == 's') &&
                std::ranges::all_of(code.substr(i + 1, close - i - 1),
                                    [&](char each) { return lowered_letter(each) == first; });
            if (is_elapsed) bare += 'h';
            i = close;
        } else {
            bare += letter;
        }
    }
    for (const std::string_view word : {"general", "am/pm", "a/p"})
        for (auto at = bare.find(word); at != std::string::npos; at = bare.find(word))
            bare.erase(at, word.size());
    return bare;
}

/// 1.0E+05
bool is_exponent(std::string_view bare, std::size_t at) {
    return bare[at] == 'e' && at + 1 < bare.size() && (bare[at + 1] == '+' || bare[at + 1] == '-');
}

void read_digits(std::string_view bare, NumberFormat& format) {
    const bool is_plain = bare.find_first_of("/?") == std::string_view::npos &&
                          bare.find("e+") == std::string_view::npos &&
                          bare.find("e-") == std::string_view::npos;
    if (!is_plain) return;
    const auto first = bare.find_first_of("0#.");
    if (first == std::string_view::npos) return;
    auto last = bare.find_first_not_of("0#.,", first);
    if (last == std::string_view::npos) last = bare.size();
    const std::string_view digits = bare.substr(first, last - first);
    // A comma behind them shows thousands, which is not the number.
    if (digits.ends_with(',')) return;
    const auto point = std::min(digits.find('.'), digits.size());
    const auto noughts = [](std::string_view text) {
        return static_cast<int>(std::min<std::ptrdiff_t>(std::ranges::count(text, '0'), 30));
    };
    format.least_digits = noughts(digits.substr(0, point));
    format.decimals = noughts(digits.substr(point));
}

std::string time_of(std::int64_t seconds) {
    return fmt::format("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
}

/// Empty where there is no such day.
std::string day_of(std::int64_t days, bool from_1904) {
    using namespace std::chrono;
    // Lotus took 1900 for a leap year, and all have followed: 60 is a day that never was.
    if (!from_1904 && (days < 1 || days == 60)) return {};
    const sys_days first = from_1904   ? sys_days{1904y / 1 / 1}
                           : days < 60 ? sys_days{1899y / 12 / 31}
                                       : sys_days{1899y / 12 / 30};
    const year_month_day day{first + std::chrono::days{days}};
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(day.year()),
                       static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
}

/// Empty where the number is none.
std::string date_shown(double number, const NumberFormat& format, bool from_1904) {
    constexpr double most_days = 2'958'465;  // 9999-12-31
    if (!(number >= 0) || number > most_days) return {};
    const auto seconds = static_cast<std::int64_t>(std::llround(number * seconds_of_a_day));
    if (!format.has_date) return time_of(seconds);
    const std::string day = day_of(seconds / 86'400, from_1904);
    const std::int64_t rest = seconds % 86'400;
    return day.empty() || rest == 0 || !format.has_time ? day : day + " " + time_of(rest);
}

}  // namespace

NumberFormat number_format(std::string_view code) {
    NumberFormat format;
    const std::string bare = bare_code(code);
    bool has_month_or_minute = false;
    for (std::size_t i = 0; i < bare.size(); ++i) {
        switch (bare[i]) {
            case 'y':
            case 'd':
            case 'g': format.has_date = true; break;
            case 'a':  // Days of the week,
            case 'b':  // and years of the Buddha.
                if (bare.compare(i, 2, std::string(2, bare[i])) == 0) format.has_date = true;
                break;
            case 'e':
                if (!is_exponent(bare, i)) format.has_date = true;
                break;
            case 'h':
            case 's': format.has_time = true; break;
            case 'm': has_month_or_minute = true; break;
            case '%': format.is_percent = true; break;
            default: break;
        }
    }
    // An m beside hours or seconds is a minute.
    if (has_month_or_minute && !format.has_time) format.has_date = true;
    if (!format.has_date && !format.has_time) read_digits(bare, format);
    return format;
}

NumberFormat built_in_number_format(int number) {
    switch (number) {
        case 1: return number_format("0");
        case 2: return number_format("0.00");
        case 3: return number_format("#,##0");
        case 4: return number_format("#,##0.00");
        case 9: return number_format("0%");
        case 10: return number_format("0.00%");
        case 37:
        case 38: return number_format("#,##0");
        case 39:
        case 40: return number_format("#,##0.00");
        default: break;
    }
    const auto within = [&](int first, int last) { return number >= first && number <= last; };
    NumberFormat format;
    format.has_date = within(14, 17) || number == 22 || within(27, 31) || number == 36 ||
                      within(50, 54) || within(57, 58);
    format.has_time = within(18, 22) || within(32, 35) || within(45, 47) || within(55, 56);
    return format;
}

std::string plain_number(double number) {
    if (number == 0) return "0";  // Not -0.
    return fmt::format("{:.15G}", number);
}

std::string shown(double number, const NumberFormat& format, bool from_1904) {
    if (format.has_date || format.has_time)
        if (std::string date = date_shown(number, format, from_1904); !date.empty()) return date;
    if (format.is_percent) return plain_number(number * 100) + "%";
    std::string text = plain_number(number);
    // Only noughts are added; what the format would round away stays.
    const bool is_negative = text.starts_with('-');
    if (is_negative) text.erase(0, 1);
    const std::string sign{is_negative ? "-" : ""};
    if (text.find_first_not_of("0123456789.") != std::string::npos) return sign + text;
    const auto point = std::min(text.find('.'), text.size());
    const int decimals = point == text.size() ? 0 : static_cast<int>(text.size() - point) - 1;
    if (format.decimals > decimals) {
        if (decimals == 0) text += '.';
        text.append(static_cast<std::size_t>(format.decimals - decimals), '0');
    }
    if (format.least_digits > static_cast<int>(point))
        text.insert(0, static_cast<std::size_t>(format.least_digits) - point, '0');
    return sign + text;
}

}  // namespace pension
