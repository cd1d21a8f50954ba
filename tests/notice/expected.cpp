// SPDX-License-Identifier: Apache-2.0
#include "notice/expected.hpp"

#include "base/decimal.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <sstream>
#include <stdexcept>

namespace pension::notice_files {

namespace {

using Cells = std::map<std::string, std::string>;

std::string line(const std::string& table, const std::string& group, const std::string& months,
                 const Cells& cells) {
    std::string text = fmt::format("{} {} {}", table, group.empty() ? "-" : group, months);
    // A 0 is what stands in a column of which nothing is said.
    for (const auto& [column, value] : cells)
        if (value != "0" || column == "from_age_months" || column == "subsidised" ||
            column == "allowed" || column == "counts_for_long_payer" ||
            column == "from_years_registered")
            text += fmt::format(" {}={}", column, value);
    return text;
}

std::string fen(const std::string& yuan) {
    const auto amount = parse_yuan(yuan);
    if (!amount) throw std::runtime_error{"no amount: " + yuan};
    return std::to_string(amount->fen());
}

std::string millionths(const std::string& percent) {
    const auto rate = parse_percent(percent);
    if (!rate) throw std::runtime_error{"no share: " + percent};
    return std::to_string(rate->ppm());
}

/// Before and behind the first such sign; behind is empty where there is none.
std::pair<std::string, std::string> parted(const std::string& text, const std::string& sign) {
    const auto at = text.find(sign);
    if (at == std::string::npos) return {text, ""};
    return {text.substr(0, at), text.substr(at + sign.size())};
}

std::string months_of(const std::string& years) {
    return std::to_string(std::stoi(years) * 12);
}

Cells tier(std::string row) {
    Cells cells;
    if (row.starts_with("kept:")) {
        cells["only_kept"] = "1";
        row = row.substr(5);
    }
    if (row.starts_with("band:")) row = row.substr(5);
    const auto [range, step] = parted(row, "/");
    const auto [from, to] = parted(range, "..");
    cells["from_fen_per_year"] = fen(from);
    cells["to_fen_per_year"] = fen(to.empty() ? from : to);
    cells["step_fen"] = step.empty() ? "0" : fen(step);
    return cells;
}

Cells subsidy(const std::string& row) {
    const auto [from, rest] = parted(row, ":");
    const auto [how, most] = parted(rest, "<");
    const auto [value, more] = parted(how, "+");
    Cells cells{{"from_fen_per_year", fen(from)}, {"subsidy_fen_per_year", fen(value)}};
    if (!most.empty()) cells["most_fen"] = fen(most);
    if (more.ends_with('%')) {
        cells["payment_millionths"] = millionths(more);
    } else if (!more.empty()) {
        const auto [amount, each] = parted(more, "/");
        cells["more_fen"] = fen(amount);
        cells["for_each_fen"] = fen(each);
    }
    return cells;
}

Cells base(const std::string& row) {
    const auto [of, amount] = parted(row, ":");
    if (amount.empty()) return {{"from_age_months", "0"}, {"fen_per_month", fen(of)}};
    if (!of.starts_with("years>")) {
        const bool first = of == "60" || of == "0";
        return {{"from_age_months", first ? "0" : months_of(of)}, {"fen_per_month", fen(amount)}};
    }
    const auto [years, paid] = parted(of.substr(6), "|");
    Cells cells{
        {"from_age_months", "0"}, {"from_years_registered", years}, {"fen_per_month", fen(amount)}};
    if (!paid.empty()) cells["or_years_paid"] = paid;
    return cells;
}

Cells years(const std::string& row) {
    const auto [of, value] = parted(row, ":");
    const auto [from, to] = parted(of, "-");
    Cells cells{{"from_year", from}};
    if (!to.empty()) cells["to_year"] = to;
    if (value.ends_with('%'))
        cells["base_millionths_per_year"] = millionths(value);
    else
        cells["fen_per_month_per_year"] = fen(value);
    return cells;
}

Cells age(const std::string& row) {
    auto [of, value] = parted(row, ":");
    const bool added = value.starts_with("+");
    return {{"from_age_months", months_of(of)},
            {"fen_per_month", fen(added ? value.substr(1) : value)},
            {"added", added ? "1" : "0"}};
}

Cells average(const std::string& row) {
    const auto [of, value] = parted(row, ":");
    const auto [from, paid] = parted(of, "/");
    Cells cells{{"from_average_fen", fen(from)}, {"fen_per_month", fen(value)}};
    if (!paid.empty()) cells["from_years"] = paid;
    return cells;
}

Cells funeral(const std::string& row) {
    const auto [whose_how, value] = parted(row, "=");
    const auto [whose, burial] = parted(whose_how, "/");
    Cells cells{{"for_death_of", whose}};
    if (!burial.empty()) cells["for_burial"] = burial;
    if (value.ends_with('m') || value.ends_with('n')) {
        cells["months_of_base"] = value.substr(0, value.size() - 1);
        cells["of_base"] = value.ends_with('m') ? "place" : "national_minimum";
    } else {
        cells["fen"] = fen(value);
    }
    return cells;
}

Cells pays(const std::string& row) {
    Cells cells;
    const auto [amount, subsidised] = parted(row, "/subsidised=");
    if (!subsidised.empty()) cells["subsidised"] = subsidised;
    if (amount.ends_with('%'))
        cells["share_millionths"] = millionths(amount);
    else
        cells["fen_per_year"] = fen(amount);
    return cells;
}

struct Kind {
    const char* table;
    Cells (*cells)(const std::string&);
};

Cells named(const std::string&) {
    return {};
}

const std::map<std::string, Kind> kinds{
    {"tiers", {"contribution_tier", [](const std::string& r) { return tier(r); }}},
    {"subsidies", {"contribution_subsidy", subsidy}},
    {"grants", {"grant_subsidy", subsidy}},
    {"base", {"base_pension", base}},
    {"years", {"long_payer_supplement", years}},
    {"ages", {"old_age_supplement", age}},
    {"average", {"average_tier_supplement", average}},
    {"funeral", {"funeral_grant", funeral}},
    {"pays", {"government_payment", pays}},
    {"rate",
     {"crediting_rate",
      [](const std::string& r) {
          return Cells{{"millionths_per_year", millionths(r)}};
      }}},
    {"back", {"back_payment_rule", named}},
    {"limit", {"subsidy_limit", named}},
    {"flexible", {"yearly_cap", named}},
};

/// Rows of one value, whose columns are written out: allowed=1 subsidised=0.
Cells written_out(std::istringstream& words) {
    Cells cells;
    for (std::string word; words >> word;) {
        auto [column, value] = parted(word, "=");
        if (column == "years") column = "at_most_years";
        if (column == "total") {
            column = "most_fen_in_a_life";
            value = fen(value);
        }
        cells[column] = value;
    }
    return cells;
}

void read_figures(Expected& expected, const std::string& text) {
    std::istringstream words{text};
    std::string months;
    std::string kind;
    words >> months;
    const bool unsure = months == "?";
    if (unsure) words >> months;
    words >> kind;
    const auto found = kinds.find(kind);
    if (found == kinds.end()) throw std::runtime_error{"no such kind: " + text};
    auto& lines = unsure ? expected.unsure : expected.sure;
    const auto& [table, cells] = found->second;
    if (cells == named) {
        Cells made = written_out(words);
        if (kind == "flexible") made["within_flexible_minimum"] = "1";
        lines.insert(line(table, "", months, made));
        return;
    }
    std::string group;
    for (std::string word; words >> word;) {
        if (group_of(word))
            group = word;
        else
            lines.insert(line(table, group, months, cells(word)));
    }
}

}  // namespace

Expected read_expected(const std::string& text) {
    Expected expected;
    std::istringstream in{text};
    for (std::string each; std::getline(in, each);) {
        if (each.empty() || each[0] == '#') continue;
        const auto [first, rest] = parted(each, " ");
        if (first == "left")
            expected.left.insert(rest);
        else if (first == "title")
            expected.title = rest;
        else if (first == "number")
            expected.number = rest;
        else if (first == "date")
            expected.date = rest;
        else
            read_figures(expected, each);
    }
    return expected;
}

std::string line_of(const NoticeFigure& figure) {
    Cells cells;
    for (const auto& [column, value] : figure.row.cells) {
        const auto* number = std::get_if<std::int64_t>(&value);
        cells[column] = number ? std::to_string(*number) : text_of(figure.row, column);
    }
    std::string months = figure.from ? iso(*figure.from) : "-";
    if (figure.until) months += ".." + iso(*figure.until);
    return line(figure.row.table, figure.group ? std::string{code(*figure.group)} : "", months,
                cells);
}

}  // namespace pension::notice_files
