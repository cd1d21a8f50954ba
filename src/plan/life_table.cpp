// SPDX-License-Identifier: Apache-2.0
#include "plan/life_table.hpp"

#include <fmt/format.h>

#include <optional>

namespace pension {

namespace {

using Facts = std::vector<std::pair<std::string, std::string>>;

Error wrong(ErrorCode code, const LifeTableRow& row, Facts facts) {
    facts.emplace_back("line", fmt::format("{}", row.line));
    return {code, std::move(facts)};
}

std::optional<Error> first_row_problem(const LifeTableRow& row) {
    if (row.age <= LifeTable::latest_first_age) return std::nullopt;
    return wrong(ErrorCode::life_table_starts_late, row,
                 {{"age", fmt::format("{}", row.age)},
                  {"most", fmt::format("{}", LifeTable::latest_first_age)}});
}

std::optional<Error> row_problem(const LifeTableRow& row, std::int64_t expected, bool is_last) {
    const std::string age = fmt::format("{}", row.age);
    if (row.age < 0 || row.age > LifeTable::highest_age)
        return wrong(ErrorCode::life_table_age_wrong, row,
                     {{"value", age}, {"most", fmt::format("{}", LifeTable::highest_age)}});
    if (row.age != expected)
        return wrong(ErrorCode::life_table_ages_broken, row,
                     {{"age", age}, {"expected", fmt::format("{}", expected)}});
    const std::string value = probability_text(row.q);
    if (row.q < Probability{} || row.q > Probability::certain())
        return wrong(ErrorCode::life_table_value_wrong, row, {{"value", value}});
    if (!is_last && row.q == Probability::certain())
        return wrong(ErrorCode::life_table_goes_on, row, {{"age", age}});
    if (is_last && row.q != Probability::certain())
        return wrong(ErrorCode::life_table_ends_open, row, {{"age", age}, {"value", value}});
    return std::nullopt;
}

}  // namespace

std::optional<Error> LifeTable::first_wrong(const std::vector<LifeTableRow>& rows, bool is_whole) {
    if (rows.empty()) return std::nullopt;
    if (auto found = first_row_problem(rows.front())) return found;
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (auto found = row_problem(rows[i], rows.front().age + static_cast<std::int64_t>(i),
                                     is_whole && i + 1 == rows.size()))
            return found;
    return std::nullopt;
}

Result<LifeTable> LifeTable::make(LifeTableSource source, Sex sex,
                                  const std::vector<LifeTableRow>& rows) {
    if (rows.empty()) return Error{ErrorCode::life_table_empty, {{"table", source.id}}};
    if (auto found = first_wrong(rows, true)) {
        found->facts.emplace_back("table", source.id);
        return *std::move(found);
    }
    std::vector<Probability> q;
    q.reserve(rows.size());
    for (const LifeTableRow& row : rows) q.push_back(row.q);
    return LifeTable{std::move(source), sex, static_cast<int>(rows.front().age), std::move(q)};
}

}  // namespace pension
