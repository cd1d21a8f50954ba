// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/month.hpp"
#include "sheet/chart.hpp"

#include <string>
#include <variant>
#include <vector>

namespace pension {

struct Heading {
    std::string text;

    friend bool operator==(const Heading&, const Heading&) = default;
};

enum class Weight {
    body,   ///< Running text.
    small,  ///< Steps and sources.
    note,   ///< A framed sentence that must not be overlooked.
};

struct Paragraph {
    std::string text;
    Weight weight = Weight::body;

    friend bool operator==(const Paragraph&, const Paragraph&) = default;
};

enum class Align { left, right };

struct Column {
    std::string title;
    Align align = Align::left;
    std::string key{};  ///< As in TableRow.

    friend bool operator==(const Column&, const Column&) = default;
};

struct TableRow {
    std::vector<std::string> cells;
    bool strong = false;  ///< A headline figure.
    /// By what the maker of the table knows its numbers again when somebody asks about one: in no
    /// language, never shown. Empty where nobody can ask.
    std::string key{};

    friend bool operator==(const TableRow&, const TableRow&) = default;
};

/// Every row has as many cells as there are columns.
struct Table {
    std::vector<Column> columns;
    std::vector<TableRow> rows;

    friend bool operator==(const Table&, const Table&) = default;
};

/// A text that a phone reads from the paper (二维码), and what stands beside it for people.
struct QrCode {
    std::string text;  ///< Without personal data: paper is shown around.
    std::string caption;

    friend bool operator==(const QrCode&, const QrCode&) = default;
};

using Block = std::variant<Heading, Paragraph, Table, Chart, QrCode>;

/// A result as a document (对比单): what is said, in which order; not where it stands.
struct Sheet {
    std::string title;
    std::string subtitle;
    std::string language;  ///< "zh_CN" or "en".
    Month date{};          ///< What is printed, and set as the file's own date.
    std::vector<Block> blocks;
    std::string footer;   ///< At the foot of every page, left.
    std::string page_of;  ///< "{page} / {pages}" in the language, at the foot, right.

    friend bool operator==(const Sheet&, const Sheet&) = default;
};

}  // namespace pension
