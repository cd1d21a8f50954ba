// SPDX-License-Identifier: Apache-2.0
#include "app/asking/cell_spelling.hpp"

#include "app/asking/spelling.hpp"
#include "app/words/changes.hpp"
#include "app/words/messages.hpp"
#include "base/decimal.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <vector>

namespace pension {

namespace {

/// What a number in a column counts; its name says so.
enum class Unit { fen, millionths, age, tenths, number, month };

Unit unit_of(std::string_view column) {
    const auto names = [&](std::string_view part) {
        return column.find(part) != std::string_view::npos;
    };
    if (names("fen")) return Unit::fen;
    if (names("millionths")) return Unit::millionths;
    if (column.ends_with("age_months")) return Unit::age;
    if (column.ends_with("_tenths")) return Unit::tenths;
    if (column.ends_with("_month")) return Unit::month;
    return Unit::number;
}

CellTyped wrong(const Error& why, const Translate& tr) {
    return {{}, explain(why, tr)};
}

/// A number of the file, or the sentence that the reader of it has.
template <class Read, class InFile>
CellTyped number_cell(const Result<Read>& read, InFile in_file, const Translate& tr) {
    if (!read) return wrong(read.error(), tr);
    return {FileCell{static_cast<std::int64_t>(in_file(read.value()))}, {}};
}

CellTyped chosen(const std::vector<std::pair<FileCell, std::string>>& choices,
                 const std::string& typed, const Translate& tr) {
    const std::string text = plainly_written(typed);
    for (const auto& [code, words] : choices) {
        const auto* named = std::get_if<std::string>(&code);
        if (text == plainly_written(words) || (named && text == *named)) return {code, {}};
    }
    std::vector<std::string> known;
    std::ranges::transform(choices, std::back_inserter(known),
                           [](const auto& choice) { return choice.second; });
    return {
        {},
        fmt::format(fmt::runtime(tr(N_("\"{text}\" cannot stand here; it is one of: {known}."))),
                    fmt::arg("text", typed),
                    fmt::arg("known", fmt::format("{}", fmt::join(known, tr(N_(", "))))))};
}

/// A count such as years or payout months, with at most so many decimals.
CellTyped count_cell(const std::string& typed, int decimals, const Translate& tr) {
    const auto count = parse_decimal(plainly_written(typed), decimals);
    if (count) return {FileCell{*count}, {}};
    return {{},
            fmt::format(fmt::runtime(tr(N_("\"{text}\" is no number as it is needed here."))),
                        fmt::arg("text", typed))};
}

}  // namespace

CellTyped read_cell(std::string_view column, const std::string& typed, const Translate& tr) {
    const auto choices = choices_of(column, tr);
    if (!choices.empty()) {
        if (plainly_written(typed).empty() &&
            std::holds_alternative<std::string>(choices.front().first))
            return {choices.front().first, {}};
        return chosen(choices, typed, tr);
    }
    if (plainly_written(typed).empty()) return {};
    switch (unit_of(column)) {
        case Unit::fen:
            return number_cell(
                read_yuan(typed), [](Money money) { return money.fen(); }, tr);
        case Unit::millionths:
            return number_cell(
                read_rate(typed), [](Rate rate) { return rate.ppm(); }, tr);
        case Unit::age:
            return number_cell(
                read_age(typed), [](Age age) { return age.whole_months(); }, tr);
        case Unit::month: {
            const auto month = read_month(typed);
            if (!month) return wrong(month.error(), tr);
            return {FileCell{iso(month.value())}, {}};
        }
        case Unit::tenths: return count_cell(typed, 1, tr);
        case Unit::number: return count_cell(typed, 0, tr);
    }
    return {};
}

std::string typed_cell(std::string_view column, const FileCell& value, const Translate& tr) {
    for (const auto& [code, words] : choices_of(column, tr))
        if (code == value) return code == FileCell{std::string{}} ? "" : words;
    if (const auto* text = std::get_if<std::string>(&value)) return *text;
    const auto* number = std::get_if<std::int64_t>(&value);
    if (!number) return {};
    switch (unit_of(column)) {
        case Unit::fen: return decimal_text(*number, 2);
        case Unit::millionths: return decimal_text(*number, 4) + "%";
        case Unit::age:
            return *number % 12 == 0
                       ? fmt::format("{}", *number / 12)
                       : fmt::format("{}\u5c81{}\u4e2a\u6708", *number / 12, *number % 12);
        case Unit::tenths: return decimal_text(*number, 1);
        case Unit::month:
        case Unit::number: return fmt::format("{}", *number);
    }
    return {};
}

}  // namespace pension
