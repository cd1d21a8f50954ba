// SPDX-License-Identifier: Apache-2.0
#include "plan/employee.hpp"

#include "base/decimal.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace pension {

namespace {

constexpr std::string_view range_sign = "..";
/// As in a record: far above any base or account, far below what 64 bits of fen could not add up.
constexpr Money most_base = Money::from_yuan(100'000'000);
constexpr std::int64_t most_months = 1'200;
constexpr WageIndex most_index = WageIndex::from_units(10 * WageIndex::one);

Error wrong(ErrorCode code, std::string_view text) {
    return {code, {{"text", std::string{text}}}};
}

/// Text before and after the first separator; all of it and none where it does not occur.
struct Parts {
    std::string_view head;
    std::optional<std::string_view> rest;
};

Parts split(std::string_view text, std::string_view separator) {
    const auto at = text.find(separator);
    if (at == std::string_view::npos) return {text, std::nullopt};
    return {text.substr(0, at), text.substr(at + separator.size())};
}

Result<Money> amount_in(std::string_view text, ErrorCode unreadable, std::string_view whole) {
    const auto amount = parse_yuan(text);
    if (!amount) return wrong(unreadable, whole);
    if (*amount > most_base)
        return Error{ErrorCode::amount_out_of_range,
                     {{"amount", std::string{text}}, {"most", yuan_text(most_base)}}};
    return *amount;
}

std::optional<EmployeeMonths> parse_months_entry(std::string_view entry) {
    const Parts paid_at = split(entry, "@");
    const Parts range = split(paid_at.head, range_sign);
    const auto first = parse_month(range.head);
    const auto last = range.rest ? parse_month(*range.rest) : first;
    if (!first || !last || *last < *first) return std::nullopt;
    EmployeeMonths months{*first, *last};
    if (!paid_at.rest) return months;
    months.paid = parse_month(*paid_at.rest);
    return months.paid ? std::optional{months} : std::nullopt;
}

}  // namespace

Result<std::vector<EmployeeMonths>> parse_employee_months(std::string_view text) {
    std::vector<EmployeeMonths> all;
    for (Parts parts = split(text, ",");; parts = split(*parts.rest, ",")) {
        const auto months = parse_months_entry(parts.head);
        if (!months) return wrong(ErrorCode::employee_months_unreadable, parts.head);
        all.push_back(*months);
        if (!parts.rest) return all;
    }
}

std::string notation(const std::vector<EmployeeMonths>& months) {
    std::string text;
    for (const EmployeeMonths& each : months) {
        if (each.cancelled) continue;
        text += (text.empty() ? "" : ",") + iso(each.first);
        if (each.last != each.first) text += fmt::format("{}{}", range_sign, iso(each.last));
        if (each.paid) text += "@" + iso(*each.paid);
    }
    return text;
}

Result<DatedBaseChoice> parse_base_choice(std::string_view text) {
    const Parts parts = split(text, "@");
    DatedBaseChoice choice;
    if (parts.rest) {
        choice.chosen = parse_month(*parts.rest);
        if (!choice.chosen) return wrong(ErrorCode::contribution_base_unreadable, text);
    }
    if (parts.head == "lower" || parts.head == "upper") {
        choice.base = parts.head == "lower" ? BaseLimit::lower : BaseLimit::upper;
    } else if (const auto share = parse_percent(parts.head)) {
        choice.base = *share;
    } else {
        const auto amount = amount_in(parts.head, ErrorCode::contribution_base_unreadable, text);
        if (!amount) return amount.error();
        choice.base = amount.value();
    }
    return choice;
}

Result<KnownEmployeeAccount> parse_employee_account(std::string_view text) {
    const Error unreadable = wrong(ErrorCode::employee_account_unreadable, text);
    const Parts at = split(text, ":");
    const Parts balance = split(at.rest.value_or(""), ",");
    const Parts months = split(balance.rest.value_or(""), ",");
    const auto as_of = parse_month(at.head);
    const auto count = parse_decimal(months.head, 0);
    const auto index = parse_decimal(months.rest.value_or(""), WageIndex::decimals);
    if (!as_of || !count || *count > most_months || !index || *index > most_index.units())
        return unreadable;
    const auto amount = amount_in(balance.head, unreadable.code, text);
    if (!amount) return amount.error();
    return KnownEmployeeAccount{*as_of, amount.value(), static_cast<int>(*count),
                                WageIndex::from_units(*index)};
}

}  // namespace pension
