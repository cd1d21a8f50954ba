// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/finding.hpp"
#include "policy/policy_book.hpp"

#include <vector>

namespace pension {

/// All that is wrong with these figures; used for typing, import, opening and packing alike.
///
/// The figures are looked at only where the places are in order: a row without a place says
/// nothing. They are compared with the law and across places only where none is an error.
std::vector<Finding> check_rows(const std::vector<Place>& places, const PolicyRows& rows);

/// Whether a further row of a list says the same about where and since when as its first row;
/// a list has one source, one month of effect and is announced as a whole.
std::optional<Finding> check_list_row(Topic topic, std::optional<Group> group,
                                      const Provenance& first, const Provenance& further);

}  // namespace pension
