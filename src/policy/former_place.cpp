// SPDX-License-Identifier: Apache-2.0
#include "policy/former_place.hpp"

#include "base/decimal.hpp"

#include <algorithm>

namespace pension {

namespace {

/// Whether the name is that, its last character left out or not; a character has three bytes.
bool is_called(const std::string& name, std::string_view typed) {
    constexpr std::size_t character = 3;
    return name == typed || (name.size() > 2 * character &&
                             std::string_view{name}.substr(0, name.size() - character) == typed);
}

}  // namespace

std::optional<Heir> heir_of(std::string_view typed, std::span<const FormerPlace> former) {
    const auto code = parse_decimal(typed, 0);
    std::optional<Heir> found;
    for (const FormerPlace& each : former) {
        const bool is_old = code ? each.code == *code : is_called(each.name, typed);
        const bool is_today = code ? each.today == *code : is_called(each.today_name, typed);
        if (!is_old && !is_today) continue;
        if (!code && is_called(each.also_today, typed)) return std::nullopt;
        if (found && found->code != each.today) return std::nullopt;
        found = Heir{each.today, each.today_name, found && found->was_renamed};
        // A short name that both have is the old one as well: it had been that of another area.
        const bool is_exact = code ? is_today : each.today_name == typed;
        found->was_renamed |= is_old && !is_exact;
    }
    return found;
}

AreaCode next_above(AreaCode code) {
    if (code % 100 != 0) return code / 100 * 100;
    if (code % 10'000 != 0) return code / 10'000 * 10'000;
    return nation;
}

}  // namespace pension
