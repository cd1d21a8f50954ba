// SPDX-License-Identifier: Apache-2.0
#include "plan/record.hpp"

#include "base/decimal.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace pension {

namespace {

constexpr int most_years = 100;
/// Far above any tier or account, far below what 64 bits of fen could not add up.
constexpr Money most_paid = Money::from_yuan(100'000'000);

/// Text on both sides of the first separator; none where it does not occur.
std::optional<std::pair<std::string_view, std::string_view>> split(std::string_view text,
                                                                   char separator) {
    const auto at = text.find(separator);
    if (at == std::string_view::npos) return std::nullopt;
    return std::pair{text.substr(0, at), text.substr(at + 1)};
}

Error unreadable(std::string_view text) {
    return {ErrorCode::plan_unreadable, {{"plan", std::string{text}}}};
}

Result<Money> amount_in(std::string_view text, std::string_view entry) {
    const auto amount = parse_yuan(text);
    if (!amount) return unreadable(entry);
    if (*amount <= Money{} || *amount > most_paid)
        return Error{ErrorCode::amount_out_of_range,
                     {{"amount", std::string{text}}, {"most", yuan_text(most_paid)}}};
    return *amount;
}

Result<int> years_in(std::string_view text, std::string_view entry) {
    const auto years = parse_decimal(text, 0);
    if (!years) return unreadable(entry);
    if (*years < 1 || *years > most_years)
        return Error{ErrorCode::years_out_of_range,
                     {{"years", std::string{text}}, {"most", fmt::format("{}", most_years)}}};
    return static_cast<int>(*years);
}

Result<int> calendar_year_in(std::string_view text, std::string_view entry) {
    const auto january = parse_month(fmt::format("{}-01", text));
    if (!january) return unreadable(entry);
    return year_number(*january);
}

Result<RecordEntry> parse_years(std::string_view entry) {
    const bool known = entry.starts_with('=');
    const auto parts = split(entry.substr(known ? 1 : 0), 'x');
    if (!parts) return unreadable(entry);
    const auto amount = amount_in(parts->first, entry);
    if (!amount) return amount.error();
    const auto years = years_in(parts->second, entry);
    if (!years) return years.error();
    if (known) return RecordEntry{KnownBalance{amount.value(), years.value()}};
    return RecordEntry{YearsBeforePension{amount.value(), years.value()}};
}

/// "300+50c+20s": own, collective grant, sponsorship; "g": paid by the government. Each at most
/// once.
Status fill_parts(CoverYears& cover, std::string_view text, std::string_view entry) {
    for (std::string_view rest = text;;) {
        const auto parts = split(rest, '+');
        std::string_view part = parts ? parts->first : rest;
        Money* into = &cover.amount;
        if (part.ends_with('c')) into = &cover.grant;
        if (part.ends_with('s')) into = &cover.sponsorship;
        if (into != &cover.amount) part.remove_suffix(1);
        if (part == "g" && into == &cover.amount && !cover.by_government) {
            cover.by_government = true;
        } else {
            const auto amount = amount_in(part, entry);
            if (!amount) return amount.error();
            if (*into != Money{}) return unreadable(entry);
            *into = amount.value();
        }
        if (!parts) return done();
        rest = parts->second;
    }
}

Result<RecordEntry> parse_cover(std::string_view entry, std::string_view years,
                                std::string_view rest) {
    const auto paid_at = split(rest, '@');
    const auto paid = paid_at ? parse_month(paid_at->second) : std::nullopt;
    if (paid_at && !paid) return unreadable(entry);
    CoverYears cover;
    cover.paid = paid;
    const auto filled = fill_parts(cover, paid_at ? paid_at->first : rest, entry);
    if (!filled) return filled.error();
    const auto range = split(years, '-');
    const auto first = calendar_year_in(range ? range->first : years, entry);
    if (!first) return first.error();
    const auto last = calendar_year_in(range ? range->second : years, entry);
    if (!last) return last.error();
    if (last.value() < first.value()) return unreadable(entry);
    cover.first = first.value();
    cover.last = last.value();
    return RecordEntry{cover};
}

Result<RecordEntry> parse_balance_after(std::string_view entry) {
    const auto parts = split(entry.substr(1), '@');
    const auto month = parts ? parse_month(parts->second) : std::nullopt;
    if (!month) return unreadable(entry);
    const auto balance = amount_in(parts->first, entry);
    if (!balance) return balance.error();
    return RecordEntry{BalanceAfter{balance.value(), *month}};
}

Result<RecordEntry> parse_record_entry(std::string_view entry) {
    if (const auto cover = split(entry, ':'))
        return parse_cover(entry, cover->first, cover->second);
    if (entry.starts_with('=') && split(entry, '@')) return parse_balance_after(entry);
    return parse_years(entry);
}

/// Yuan as a person writes them: "100", "169.5".
std::string short_yuan(Money amount) {
    return decimal_text(amount.fen(), 2);
}

/// The notation of a record without an entry.
constexpr const char* nothing_paid = "0";

struct Notation {
    std::string operator()(const YearsBeforePension& entry) const {
        return fmt::format("{}x{}", short_yuan(entry.amount), entry.years);
    }
    std::string operator()(const KnownBalance& entry) const {
        return fmt::format("={}x{}", short_yuan(entry.balance), entry.years);
    }
    std::string operator()(const BalanceAfter& entry) const {
        return fmt::format("={}@{}", short_yuan(entry.balance), iso(entry.month));
    }
    std::string operator()(const CoverYears& entry) const {
        const auto last = entry.last == entry.first ? "" : fmt::format("-{}", entry.last);
        const auto paid = entry.paid ? fmt::format("@{}", iso(*entry.paid)) : "";
        std::string parts;
        const auto add = [&](const std::string& part) {
            parts += (parts.empty() ? "" : "+") + part;
        };
        if (entry.by_government) add("g");
        if (entry.amount != Money{}) add(short_yuan(entry.amount));
        if (entry.grant != Money{}) add(short_yuan(entry.grant) + "c");
        if (entry.sponsorship != Money{}) add(short_yuan(entry.sponsorship) + "s");
        return fmt::format("{}{}:{}{}", entry.first, last, parts, paid);
    }
};

}  // namespace

bool names_calendar_years(const Record& record) {
    return std::ranges::any_of(record.entries, [](const RecordEntry& entry) {
        return std::holds_alternative<CoverYears>(entry) ||
               std::holds_alternative<BalanceAfter>(entry);
    });
}

std::string notation(const Record& record) {
    if (record.entries.empty()) return nothing_paid;
    std::string text;
    for (const RecordEntry& entry : record.entries)
        text += (text.empty() ? "" : ",") + std::visit(Notation{}, entry);
    return text;
}

Result<Record> parse_record(std::string_view text) {
    Record record;
    if (text == nothing_paid) return record;
    for (std::string_view rest = text;;) {
        const auto parts = split(rest, ',');
        const auto entry = parse_record_entry(parts ? parts->first : rest);
        if (!entry) {
            // The whole plan, not a torn-out piece, is what the user recognises.
            if (entry.error().code == ErrorCode::plan_unreadable) return unreadable(text);
            return entry.error();
        }
        record.entries.push_back(entry.value());
        if (!parts) return record;
        rest = parts->second;
    }
}

}  // namespace pension
