// SPDX-License-Identifier: Apache-2.0
#include "exchange/cell_values.hpp"

#include "platform/files.hpp"

#include <charconv>
#include <cmath>
#include <filesystem>

namespace pension {

namespace {

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(blanks) + 1 - first);
}

template <class Number, class... How>
std::optional<Number> number_of(std::string_view text, How... how) {
    Number number{};
    const char* end = text.data() + text.size();
    const auto [last, failed] = std::from_chars(text.data(), end, number, how...);
    if (failed != std::errc{} || last != end) return std::nullopt;
    return number;
}

/// The letters of one unit of UTF-16 that is no half of a pair.
std::string utf8_of(unsigned unit) {
    const auto byte = [](unsigned value) { return static_cast<char>(value); };
    if (unit < 0x80) return {byte(unit)};
    if (unit < 0x800) return {byte(0xC0U | unit >> 6U), byte(0x80U | (unit & 0x3FU))};
    return {byte(0xE0U | unit >> 12U), byte(0x80U | (unit >> 6U & 0x3FU)),
            byte(0x80U | (unit & 0x3FU))};
}

}  // namespace

bool is_true(std::string_view text) {
    return text == "1" || text == "true" || text == "on";
}

std::optional<std::int64_t> whole_number(std::string_view text) {
    constexpr std::int64_t most = 1'000'000'000'000;
    const auto number = number_of<std::int64_t>(text);
    return number && *number >= 0 && *number <= most ? number : std::nullopt;
}

std::optional<double> real_number(std::string_view text) {
    text = trimmed(text);
    if (text.starts_with('+')) text.remove_prefix(1);
    const auto number = number_of<double>(text, std::chars_format::general);
    return number && std::isfinite(*number) ? number : std::nullopt;
}

std::string plain_date(std::string_view iso) {
    iso = trimmed(iso);
    const auto middle = iso.find('T');
    std::string_view time =
        middle == std::string_view::npos ? std::string_view{} : iso.substr(middle + 1);
    if (time.ends_with('Z')) time.remove_suffix(1);
    std::string date{iso.substr(0, middle)};
    if (time.find_first_not_of("0:.") != std::string_view::npos) date += " " + std::string{time};
    return date;
}

std::optional<CellRef> cell_ref(std::string_view text) {
    CellRef ref;
    std::size_t at = 0;
    for (; at < text.size() && at < 4; ++at) {
        const char letter = static_cast<char>(text[at] & ~0x20);
        if (letter < 'A' || letter > 'Z') break;
        ref.column = ref.column * 26 + static_cast<std::size_t>(letter - 'A') + 1;
    }
    const auto row = whole_number(text.substr(at));
    if (at == 0 || !row || *row == 0) return std::nullopt;
    --ref.column;
    ref.row = *row;
    return ref;
}

std::string shown_text(std::string_view text) {
    return utf8(std::filesystem::path{std::u8string{text.begin(), text.end()}});
}

std::string without_escapes(std::string_view text) {
    std::string plain;
    for (auto at = text.find("_x"); at != std::string_view::npos; at = text.find("_x", at)) {
        unsigned unit = 0;
        const char* const digits = text.data() + at + 2;
        const bool is_escape = at + 7 <= text.size() && text[at + 6] == '_' &&
                               std::from_chars(digits, digits + 4, unit, 16).ptr == digits + 4;
        const bool is_character = unit != 0 && (unit < 0xD800 || unit > 0xDFFF) && unit < 0xFFFE;
        if (!is_escape || !is_character) {
            ++at;
            continue;
        }
        plain += text.substr(0, at);
        plain += utf8_of(unit);
        text.remove_prefix(at + 7);
        at = 0;
    }
    return plain.append(text);
}

}  // namespace pension
