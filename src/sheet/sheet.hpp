// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/month.hpp"
#include "sheet/chart.hpp"

#include <cstddef>
#include <string>
#include <utility>
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
    /// What the rows before it are called, where its first cell is empty because it goes on with
    /// them: shown there where the row is the first of a page.
    std::string again{};

    friend bool operator==(const TableRow&, const TableRow&) = default;
};

/// Every row has as many cells as there are columns.
struct Table {
    std::vector<Column> columns;
    std::vector<TableRow> rows;
    Weight weight = Weight::body;  ///< small: steps, to be looked up rather than read.

    friend bool operator==(const Table&, const Table&) = default;
};

/// A text that a phone reads from the paper (二维码), and what stands beside it for people.
struct QrCode {
    std::string text;  ///< Without personal data: paper is shown around.
    std::string caption;

    friend bool operator==(const QrCode&, const QrCode&) = default;
};

/// What somebody takes home in mind: one amount, large, and what goes with it.
struct Headline {
    std::string title;               ///< The plan, or the person.
    std::string before;              ///< "a month".
    std::string amount;              ///< "496 yuan"; or why there is none.
    std::string in_capitals;         ///< The same as it is written on a form (大写); or nothing.
    std::vector<std::string> lines;  ///< A short sentence each.

    friend bool operator==(const Headline&, const Headline&) = default;
};

/// Headlines to be seen at one glance, side by side where there is room.
struct Headlines {
    std::vector<Headline> each;

    friend bool operator==(const Headlines&, const Headlines&) = default;
};

/// Charts of the same thing, side by side where there is room. They share their names: each series
/// of the same owner is called alike.
struct Charts {
    std::vector<Chart> each;

    friend bool operator==(const Charts&, const Charts&) = default;
};

/// How a year stands in a record.
enum class YearMark {
    paid,
    paid_by_others,  ///< By the government, or with a grant.
    paid_later,      ///< In a later year.
    planned,
    missing,  ///< Over, and not paid.
    open,     ///< To come, and nothing is planned.
};

struct YearBox {
    std::string year;
    std::string words;  ///< "200"; a word for a year without money.
    YearMark mark = YearMark::open;

    friend bool operator==(const YearBox&, const YearBox&) = default;
};

/// The years of a record one after the other (一生的年份), and what their marks mean.
struct YearBoxes {
    std::vector<YearBox> years;
    std::vector<std::pair<YearMark, std::string>> legend;

    friend bool operator==(const YearBoxes&, const YearBoxes&) = default;
};

/// The next block begins a new page, where one has begun already.
struct NewPage {
    friend bool operator==(const NewPage&, const NewPage&) = default;
};

using Block =
    std::variant<Heading, Paragraph, Table, Chart, Headlines, Charts, YearBoxes, QrCode, NewPage>;

/// What a sheet is put on where nobody says otherwise.
enum class MadeFor {
    a4,
    two_on_a4,  ///< Half an A4, twice on one, to be cut apart (小票).
    a3_wall,    ///< A3, filled to be read from a distance (海报).
};

/// Blocks of a sheet that may be left out of what is printed; what is in no part always stands.
struct SheetPart {
    std::string name;       ///< In the language; several parts of one name go together.
    std::size_t first = 0;  ///< Index of its first block.
    std::size_t end = 0;    ///< One past its last.

    friend bool operator==(const SheetPart&, const SheetPart&) = default;
};

/// A result as a document (对比单): what is said, in which order; not where it stands.
struct Sheet {
    std::string title;
    std::string subtitle;
    std::string language;  ///< "zh_CN" or "en".
    Month date{};          ///< What is printed, and set as the file's own date.
    std::vector<Block> blocks;
    MadeFor made_for = MadeFor::a4;
    std::string head{};   ///< At the head of every page but the first: whose sheet, and which.
    std::string footer;   ///< At the foot of every page, left.
    std::string page_of;  ///< "{page} / {pages}" in the language, at the foot, right.
    std::vector<SheetPart> parts{};  ///< In the order of the blocks, none within another.

    friend bool operator==(const Sheet&, const Sheet&) = default;
};

}  // namespace pension
