// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exports/workbook_grid.hpp"

#include <cstdint>
#include <vector>

namespace pension::grid {

/// What the return is found from, as the cells have it.
struct ReturnInputs {
    struct Paid {
        double months_before = 0;  ///< Below zero.
        double amount = 0;
    };
    struct Run {
        double from = 0;
        double payment = 0;
        double counted = 0;  ///< Payments of it until death.
    };
    std::vector<Paid> paid;
    std::vector<Run> runs;
    double whole = 0;  ///< Payments until death.
    double last = 0;   ///< What the fraction of the next one comes to, and what the heirs get.
};

/// Where the cells are that the inputs stand in, as ranges and cells.
struct ReturnCells {
    std::string months_before;
    std::string own;
    std::string from;
    std::string payment;
    std::string counted;
    std::string whole;
    std::string last;
};

/// A column in which the return is found by halving, as what a yuan is worth a month later, from
/// `first_row` down: a
/// spreadsheet's own search (IRR) ends in an error where its first guess is far from the answer,
/// which no guess of ours can foresee once the cells are changed.
/// @return the formula for the return, six decimals or a dash, and what it comes to.
std::pair<std::string, Shown> put_return(const ReturnInputs& inputs, const ReturnCells& cells,
                                         std::uint32_t first_row, std::uint16_t column,
                                         Writer& writer);

}  // namespace pension::grid
