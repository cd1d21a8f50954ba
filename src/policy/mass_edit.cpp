// SPDX-License-Identifier: Apache-2.0
#include "policy/mass_edit.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string_view>
#include <tuple>

namespace pension {

namespace {

constexpr std::array beside_the_figure{
    std::string_view{"clause"},       std::string_view{"confirmed_on"},
    std::string_view{"origin"},       std::string_view{"note"},
    std::string_view{"is_floor"},     std::string_view{"others_say"},
    std::string_view{"changed_from"}, std::string_view{"changed_on"}};

std::string text_of_cell(const FileCell& value) {
    if (const auto* number = std::get_if<std::int64_t>(&value)) return fmt::format("{}", *number);
    if (const auto* text = std::get_if<std::string>(&value)) return *text;
    return "";
}

}  // namespace

std::optional<Finding> check_mass_edit(const RecordedAct& act) {
    if (act.kind != ActKind::outside) return std::nullopt;
    std::map<std::tuple<std::string, std::string, FileCell>, std::set<AreaCode>> places;
    for (const RowChange& change : act.changes) {
        if (!change.before || !change.after || change.row().table == "source") continue;
        for (const auto& [column, value] : change.after->cells)
            if (cell(*change.before, column) != value &&
                std::ranges::find(beside_the_figure, column) == beside_the_figure.end())
                places[{change.row().table, column, value}].insert(
                    number_of(*change.after, "area_code"));
    }
    const auto most =
        std::ranges::max_element(places, {}, [](const auto& each) { return each.second.size(); });
    if (most == places.end() || most->second.size() < places_of_a_mass_edit) return std::nullopt;
    const auto& [table, column, value] = most->first;
    return Finding{FindingCode::same_value_everywhere,
                   Severity::warning,
                   nation,
                   {},
                   {},
                   {},
                   {{"act", fmt::format("{}", act.number)},
                    {"rule", table},
                    {"column", column},
                    {"value", text_of_cell(value)},
                    {"places", fmt::format("{}", most->second.size())}}};
}

}  // namespace pension
