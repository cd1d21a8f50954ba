// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "draw/pages.hpp"
#include "draw/picture.hpp"
#include "draw/text.hpp"
#include "sheet/sheet.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace pension::drawing {

struct PlacedFill {
    Box box;
    Color color;
    double edge = 0;  ///< Width of the line around it, half of it outside; 0 for none.
    Color edge_color{};
};

/// Level, from left to right at y.
struct PlacedRule {
    double left, right, y, thickness;
    Color color;
};

struct PlacedPicture {
    Picture picture;
    Box box;
    std::size_t after = 0;  ///< It is read when so many of the page's texts have been.
    std::string description{};
};

/// What a text is to who hears the page read out.
enum class Role {
    none,  ///< Heads and feet of pages.
    title,
    heading,
    paragraph,
    column_title,
    cell,
};

/// A text at its place with its role; cells are told by table and row, counted through the sheet.
struct PageText : PlacedText {
    Role role = Role::none;
    int table = 0;
    int row = 0;
};

/// Where a section begins, for the list of contents that a reader of PDF shows.
struct Bookmark {
    std::string words;
    double y = 0;
};

/// What stands on one page, at its place, in points; painted in this order, texts in the order in
/// which they are read.
struct PageLayout {
    std::vector<PlacedFill> fills;
    std::vector<PlacedRule> rules;
    std::vector<PlacedPicture> pictures;
    std::vector<PageText> texts;
    std::vector<Bookmark> bookmarks;
};

/// The pages of a sheet. At least one, even where the sheet is empty.
std::vector<PageLayout> lay_out(const Sheet& sheet, const Paper& paper, const PrintStyle& style);
std::vector<PageLayout> lay_out(const Sheet& sheet, const Paper& paper, double text_scale);

}  // namespace pension::drawing
