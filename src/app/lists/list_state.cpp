// SPDX-License-Identifier: Apache-2.0
#include "app/lists/list_state.hpp"

#include "platform/files.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>

namespace pension {

namespace {

constexpr std::string_view head = "yibizhang list 1";
constexpr std::array<std::string_view, 4> stage_names{"rows", "finishing", "sheets", "whole"};

/// The rest of the line behind its name; none where the next line has another one.
std::optional<std::string_view> take(std::string_view& text, std::string_view name) {
    const auto end = text.find('\n');
    if (end == std::string_view::npos) return std::nullopt;
    std::string_view line = text.substr(0, end);
    text.remove_prefix(end + 1);
    if (!line.starts_with(name)) return std::nullopt;
    line.remove_prefix(name.size());
    if (line.starts_with(' ')) line.remove_prefix(1);
    return line;
}

template <class Number>
bool take_number(std::string_view& text, std::string_view name, Number& number) {
    const auto value = take(text, name);
    if (!value) return false;
    const char* end = value->data() + value->size();
    const auto [last, failed] = std::from_chars(value->data(), end, number);
    return failed == std::errc{} && last == end;
}

}  // namespace

std::optional<ListState> read_list_state(const std::filesystem::path& folder) {
    const auto bytes = read_file(folder / list_state_name);
    if (!bytes) return std::nullopt;
    std::string_view text = bytes.value();
    ListState state;
    const auto first = take(text, head);
    const auto key = take(text, "key");
    const auto stage = take(text, "stage");
    if (!first || !key || !stage || !take_number(text, "rows", state.rows) ||
        !take_number(text, "results", state.results_bytes) ||
        !take_number(text, "refused", state.refused_bytes) ||
        !take_number(text, "villages", state.villages))
        return std::nullopt;
    state.key = *key;
    const auto* name = std::ranges::find(stage_names, *stage);
    auto summary = ListSummary::read(text);
    if (name == stage_names.end() || !summary) return std::nullopt;
    state.stage = static_cast<ListState::Stage>(name - stage_names.begin());
    state.summary = std::move(*summary);
    return state;
}

Status write_list_state(const std::filesystem::path& folder, const ListState& state) {
    return replace_file(
        folder / list_state_name,
        fmt::format("{}\nkey {}\nstage {}\nrows {}\nresults {}\nrefused {}\nvillages {}\n{}", head,
                    state.key, stage_names.at(static_cast<std::size_t>(state.stage)), state.rows,
                    state.results_bytes, state.refused_bytes, state.villages,
                    state.summary.written()));
}

}  // namespace pension
