// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace pension {

/// A place on an axis where a label may stand. Whoever draws leaves out labels for which there
/// is no room, every second or third, never the first.
struct Tick {
    std::int64_t at = 0;
    std::string label;

    friend bool operator==(const Tick&, const Tick&) = default;
};

struct Axis {
    std::string title;
    std::int64_t least = 0;
    std::int64_t most = 1;
    std::vector<Tick> ticks;  ///< In rising order, within least and most.

    friend bool operator==(const Axis&, const Axis&) = default;
};

/// How a series is told from the others: colour by `owner` (the plan it belongs to, 0, 1, ...),
/// line by `part`. Never by colour alone.
enum class SeriesPart {
    received,       ///< Solid line, the plan's main one.
    left_to_heirs,  ///< Dashed line.
    own_paid,       ///< Dotted line.
};

struct Point {
    std::int64_t x = 0;
    std::int64_t y = 0;

    friend bool operator==(const Point&, const Point&) = default;
};

struct Series {
    std::string name;
    std::size_t owner = 0;
    SeriesPart part = SeriesPart::received;
    std::vector<Point> points;  ///< In rising order of x; drawn as straight lines between.

    friend bool operator==(const Series&, const Series&) = default;
};

/// A vertical line through the whole chart with its words: the age at death looked at, the month
/// in which an account is used up.
struct Marker {
    std::int64_t at = 0;
    std::string label;
    bool strong = false;  ///< The one that the reader moves; others are drawn faintly.

    friend bool operator==(const Marker&, const Marker&) = default;
};

/// A layer behind the curves with a scale of its own, from nothing at the foot of the chart to
/// `whole` at its top: how many of a hundred people are still alive.
struct Backdrop {
    std::string name;  ///< What it shows, in words that stand within it.
    std::int64_t whole = 1;
    std::vector<Point> points;  ///< In rising order of x, y from 0 to whole.

    friend bool operator==(const Backdrop&, const Backdrop&) = default;
};

/// A chart as what it says, not where it stands: no sizes, no fonts, no colours.
struct Chart {
    std::string title;
    Axis x;
    Axis y;
    std::vector<Series> series;
    std::vector<Marker> markers;
    std::optional<Backdrop> backdrop{};
    std::string description;  ///< The same in words, for who cannot see it.

    friend bool operator==(const Chart&, const Chart&) = default;
};

/// What one assumption does to a number: a bar from what the number is if the assumption is lower
/// to what it is if that is higher.
struct Bar {
    /// One end: what is assumed there, and what the number is then.
    struct End {
        std::string assumed;  ///< "1.5%".
        std::int64_t value = 0;
        std::string words;  ///< The value as people read it.

        friend bool operator==(const End&, const End&) = default;
    };
    std::string name;
    End lower;
    End higher;

    friend bool operator==(const Bar&, const Bar&) = default;
};

/// Bars around one value, the widest first: what moves the number most.
struct BarChart {
    std::string title;
    std::int64_t now = 0;
    std::string now_words;
    std::vector<Bar> bars;
    std::string description;  ///< The same in words, for who cannot see it.

    friend bool operator==(const BarChart&, const BarChart&) = default;
};

}  // namespace pension
