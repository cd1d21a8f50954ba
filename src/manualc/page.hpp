// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/month.hpp"
#include "base/result.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace pension::manualc {

/// What stands under one heading of a page; the first one of a page has none.
struct Section {
    std::string id;     ///< Of the anchor; empty of the first one.
    std::string title;  ///< Likewise.
    std::string text;   ///< Markdown, without the heading.
    int line = 0;       ///< Where it begins, from 1.
};

/// A page of the manual as it is written: `name: text` lines (title; place and as_of of its
/// figures), an empty line, then Markdown with headings "## Born {#born}".
struct Page {
    std::string name;  ///< "questions": of its file, the same in every language.
    std::string title;
    std::string place;  ///< Area code or name; empty: no figure stands on it.
    Month as_of{};
    std::vector<Section> sections;  ///< One at least.
};

/// @param file for messages.
/// Errors: file_not_readable with file and reason (line and what is wrong there).
Result<Page> read_page(const std::string& name, std::string_view text, const std::string& file);

}  // namespace pension::manualc
