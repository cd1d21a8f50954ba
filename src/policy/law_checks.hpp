// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/finding.hpp"
#include "policy/policy_book.hpp"

#include <vector>

namespace pension {

/// Warnings about figures that hold for everybody. @pre places and rows have no errors.
///
/// Floors of law: from 2014-02 on a subsidy of at least 30 yuan for the lowest tier and 60 yuan
/// for tiers of 500 yuan and more (国发〔2014〕8号, 四(三)); one finding for each change by which a
/// place with figures of its own falls below.
/// The base pension: at least the national minimum of the month; one finding for each place, with
/// the first month in which it is less, be it that the nation's rose and nothing newer is known.
///
/// For a group less can be meant: the government pays for it.
std::vector<Finding> check_against_law(const std::vector<Place>& places, const PolicyRows& rows);

/// Topics without which nothing can be reckoned and for which neither a place nor one above it has
/// a row for everybody; named at the highest such place, not again below it.
/// @pre places have no errors.
std::vector<Finding> check_gaps(const std::vector<Place>& places, const PolicyRows& rows);

}  // namespace pension
