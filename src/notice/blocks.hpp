// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "notice/letters.hpp"
#include "notice/notice.hpp"

#include <string_view>
#include <vector>

namespace pension::notice {

/// Cells as they stand in their rows; each without blanks.
struct Table {
    std::vector<std::vector<Letters>> rows;
    std::vector<TextSpan> spans;  ///< Of each row.
};

/// A paragraph, or a table.
struct Block {
    Letters paragraph;  ///< Lines that were wrapped in one piece, without blanks.
    int level = 0;      ///< 一、 and 第一条 1, (一) 2, 1. 3, (1) 4; 0 without a number.
    Table table;

    bool is_table() const { return !table.rows.empty(); }
};

/// The text as paragraphs and tables, in order.
std::vector<Block> blocks_of(const Letters& text, std::string_view bytes);

/// From the first byte of one letter to the last one of another.
TextSpan span_of(const Letter& first, const Letter& last, std::string_view bytes);

}  // namespace pension::notice
