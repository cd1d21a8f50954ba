// SPDX-License-Identifier: Apache-2.0
#include "app/asking/inquiry.hpp"

#include "app/asking/spelling.hpp"
#include "base/decimal.hpp"
#include "plan/record.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <regex>
#include <set>

namespace pension {

namespace {

struct Years {
    int first = 0;
    int last = 0;
};

/// "2026-2031", "2026".
std::optional<Years> calendar_years(const std::string& text) {
    const auto dash = text.find('-');
    const auto year = [](const std::string& part) -> std::optional<int> {
        const auto number = part.size() == 4 ? parse_decimal(part, 0) : std::nullopt;
        return number ? std::optional{static_cast<int>(*number)} : std::nullopt;
    };
    const auto first = year(text.substr(0, dash));
    const auto last = dash == std::string::npos ? first : year(text.substr(dash + 1));
    if (!first || !last || *last < *first) return std::nullopt;
    return Years{*first, *last};
}

/// Neighbouring years as one entry: "2026-2031:3000,2033:3000".
std::string entries(const std::vector<int>& years, Money amount) {
    std::string text;
    for (std::size_t i = 0; i < years.size();) {
        std::size_t end = i;
        while (end + 1 < years.size() && years[end + 1] == years[end] + 1) ++end;
        if (!text.empty()) text += ",";
        Record run{{CoverYears{years[i], years[end], amount}}};
        text += notation(run);
        i = end + 1;
    }
    return text;
}

std::string without_commas(std::string text) {
    std::erase(text, ',');
    return text;
}

Result<std::string> planned(const TypedPlan& plan, Money amount, const std::vector<int>& open,
                            Basis basis) {
    const std::string years = plainly_written(plan.years);
    if (const auto named = calendar_years(years))
        return notation({{CoverYears{named->first, named->last, amount}}});
    int count = basis == Basis::dated ? static_cast<int>(open.size()) : usual_years;
    if (!years.empty()) {
        const auto typed = read_years(years);
        if (!typed) return typed.error();
        count = typed.value();
    }
    if (basis == Basis::leaflet) return notation({{YearsBeforePension{amount, count}}});
    if (count > static_cast<int>(open.size()))
        return Error{ErrorCode::years_out_of_range,
                     {{"years", plan.years}, {"most", fmt::format("{}", open.size())}}};
    return entries({open.begin(), open.begin() + count}, amount);
}

/// "2012 200" as "2012:200"; nothing where it is no such row.
std::optional<std::string> row_as_entry(const std::string& row) {
    static const std::regex form{
        R"((\d{4})(?:年)?(?:\s*[-~]\s*(\d{4})(?:年)?)?[\s:,]+([\d.,]+)\s*(?:元)?)"};
    std::smatch parts;
    if (!std::regex_match(row, parts, form)) return std::nullopt;
    const std::string amount = without_commas(parts[3]);
    return parts[1].str() + (parts[2].matched ? "-" + parts[2].str() : "") + ":" + amount;
}

}  // namespace

Result<Record> read_paid(std::string_view text) {
    std::vector<std::string> entries;
    std::string row;
    bool is_list = true;
    const auto take = [&] {
        const std::string plain = plainly_written(row);
        row.clear();
        if (plain.empty()) return;
        if (const auto entry = row_as_entry(plain))
            entries.push_back(*entry);
        else
            is_list = false;
    };
    for (const char letter : text) {
        if (letter == '\n' || letter == '\r' || letter == '/' || letter == ';')
            take();
        else
            row += letter == '\t' ? ' ' : letter;
    }
    take();
    if (is_list && !entries.empty()) return read_record(fmt::format("{}", fmt::join(entries, ",")));
    return read_record(text);
}

std::vector<int> years_named(const Record& record) {
    std::set<int> years;
    for (const RecordEntry& entry : record.entries)
        if (const auto* cover = std::get_if<CoverYears>(&entry))
            for (int year = cover->first; year <= cover->last; ++year) years.insert(year);
    return {years.begin(), years.end()};
}

Result<std::string> plan_text(const Inquiry& inquiry, std::size_t plan,
                              const std::vector<int>& open, Basis basis) {
    const TypedPlan& typed = inquiry.plans.at(plan);
    std::vector<std::string> parts;
    const auto add = [&](const std::string& text) -> Status {
        if (plainly_written(text).empty()) return done();
        const auto record = read_record(text);
        if (!record) return record.error();
        if (!record.value().entries.empty()) parts.push_back(notation(record.value()));
        return done();
    };
    if (const Status fine = add(inquiry.paid); !fine) return fine.error();
    if (!plainly_written(inquiry.balance).empty())
        if (const Status fine = add("=" + plainly_written(inquiry.balance)); !fine)
            return fine.error();
    const std::string pays = plainly_written(typed.pays);
    if (const auto amount = read_yuan(pays); amount && amount.value() > Money{}) {
        auto text = planned(typed, amount.value(), open, basis);
        if (!text) return text;
        if (!text.value().empty()) parts.push_back(std::move(text).value());
    } else if (pays != "0") {
        if (const Status fine = add(pays); !fine) return fine.error();
    }
    // Who was old enough when the scheme began gets a pension without a payment (国发〔2014〕8号
    // section 7); everybody else hears what is missing.
    if (parts.empty() && (pays == "0" || (basis == Basis::dated && open.empty())))
        return notation(Record{});
    if (parts.empty()) return Error{ErrorCode::plan_unreadable, {{"plan", typed.pays}}};
    return fmt::format("{}", fmt::join(parts, ","));
}

}  // namespace pension
