// SPDX-License-Identifier: Apache-2.0
#include "manualc/page.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace pension::manualc {

namespace {

Error wrong(const std::string& file, int line, std::string_view reason) {
    return {ErrorCode::file_not_readable,
            {{"file", file}, {"reason", fmt::format("line {}: {}", line, reason)}}};
}

bool is_id(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
}

/// "## Born {#born}" into title and id; whether it is one.
bool read_heading(std::string_view line, Section& section) {
    const auto brace = line.rfind(" {#");
    if (brace == std::string_view::npos || !line.ends_with('}')) return false;
    section.title = line.substr(3, brace - 3);
    section.id = line.substr(brace + 3, line.size() - brace - 4);
    return !section.title.empty() && is_id(section.id);
}

std::string_view next_line(std::string_view& rest) {
    const auto end = rest.find('\n');
    const std::string_view line = rest.substr(0, end);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    return line;
}

}  // namespace

Result<Page> read_page(const std::string& name, std::string_view text, const std::string& file) {
    Page page;
    page.name = name;
    int number = 1;
    for (std::string_view line = next_line(text); !line.empty(); line = next_line(text), ++number) {
        const auto colon = line.find(": ");
        const std::string_view key = line.substr(0, colon);
        const std::string value{colon == std::string_view::npos ? "" : line.substr(colon + 2)};
        if (key == "title" && !value.empty()) {
            page.title = value;
        } else if (key == "place" && !value.empty()) {
            page.place = value;
        } else if (key == "as_of" && parse_month(value)) {
            page.as_of = *parse_month(value);
        } else {
            return wrong(file, number, "the head has title, place and as_of (2026-11)");
        }
    }
    if (page.title.empty()) return wrong(file, 1, "it has no title");
    if (page.place.empty() == page.as_of.ok()) return wrong(file, 1, "place and as_of go together");
    page.sections.push_back({{}, {}, {}, ++number});
    bool in_fence = false;
    for (; !text.empty(); ++number) {
        const std::string_view line = next_line(text);
        if (line.starts_with("```")) in_fence = !in_fence;
        if (in_fence || !line.starts_with("## ")) {
            page.sections.back().text += std::string{line} + "\n";
            continue;
        }
        Section section;
        section.line = number;
        if (!read_heading(line, section))
            return wrong(file, number, "a heading ends with its anchor: ## Born {#born}");
        if (std::ranges::find(page.sections, section.id, &Section::id) != page.sections.end())
            return wrong(file, number, "this anchor was there before");
        page.sections.push_back(std::move(section));
    }
    if (in_fence) return wrong(file, number, "an example is not closed with ```");
    return page;
}

}  // namespace pension::manualc
