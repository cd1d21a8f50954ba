// SPDX-License-Identifier: Apache-2.0
#include "app/exports/workbook_return.hpp"

#include "app/words/amounts.hpp"

#include <cmath>

namespace pension::grid {

namespace {

// As calc/estimate looks for it: from -99 % to +1000 % a year.
const double lowest = std::log(0.01);
const double highest = std::log(11.0);
/// Each one halves what is left: after 32 of them the seventh decimal stands.
constexpr int halvings = 32;

/// What everything is worth at that growth, in the month of the first payment.
double worth(const ReturnInputs& in, double growth) {
    const double a_month = std::exp(-growth / 12);
    double sum = 0;
    for (const auto& paid : in.paid) sum -= paid.amount * std::pow(a_month, paid.months_before);
    for (const auto& run : in.runs)
        sum += run.payment * std::pow(a_month, run.from - 1) *
               (1 - std::pow(a_month, run.counted)) / (1 - a_month);
    return sum + in.last * std::pow(a_month, in.whole);
}

/// The same as a formula of what a yuan is worth a month later.
std::string worth_of(const ReturnCells& cells, const std::string& month) {
    return fmt::format(
        "(SUMPRODUCT({payment}*{v}^({from}-1)*(1-{v}^{counted}))/(1-{v})+{last}*{v}^{whole}"
        "-SUMPRODUCT({own}*{v}^{before}))",
        fmt::arg("payment", cells.payment), fmt::arg("v", month), fmt::arg("from", cells.from),
        fmt::arg("counted", cells.counted), fmt::arg("last", cells.last),
        fmt::arg("whole", cells.whole), fmt::arg("own", cells.own),
        fmt::arg("before", cells.months_before));
}

double sign(double value) {
    return value > 0 ? 1 : value < 0 ? -1 : 0;
}

}  // namespace

std::pair<std::string, Shown> put_return(const ReturnInputs& inputs, const ReturnCells& cells,
                                         std::uint32_t first_row, std::uint16_t column,
                                         Writer& writer) {
    const auto at = [&](std::uint32_t row) { return ref(first_row + row, column); };
    const auto put = [&](std::uint32_t row, const std::string& formula, double value) {
        writer.formula(first_row + row, column, CellStyle::number, formula, value);
        return value;
    };
    // What a yuan is worth a month later at both ends, their signs, and then in each middle.
    const auto a_month = [](double growth) { return std::exp(-growth / 12); };
    put(0, "EXP(-LN(0.01)/12)", a_month(lowest));
    put(1, "EXP(-LN(11)/12)", a_month(highest));
    const double at_lowest =
        put(2, fmt::format("SIGN({})", worth_of(cells, at(0))), sign(worth(inputs, lowest)));
    const double at_highest =
        put(3, fmt::format("SIGN({})", worth_of(cells, at(1))), sign(worth(inputs, highest)));
    double middle = (lowest + highest) / 2;
    put(4, fmt::format("SQRT({}*{})", at(0), at(1)), a_month(middle));
    double step = (highest - lowest) / 4;
    for (std::uint32_t i = 1; i <= halvings; ++i, step /= 2) {
        const bool same_side = worth(inputs, middle) * at_lowest > 0;
        middle += same_side ? step : -step;
        put(4 + i,
            fmt::format("{0}*({1}/{2})^(IF({3}*{4}>0,1,-1)/2^{5})", at(3 + i), at(1), at(0),
                        worth_of(cells, at(3 + i)), at(2), i + 1),
            a_month(middle));
    }
    const bool exists = at_lowest * at_highest < 0;
    return {fmt::format("IF({}*{}<0,ROUND({}^-12-1,6),\"{}\")", at(2), at(3), at(4 + halvings),
                        nothing()),
            exists ? Shown{std::round(std::expm1(middle) * 1e6) / 1e6} : Shown{nothing()}};
}

}  // namespace pension::grid
