// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/policy_book.hpp"

#include <string>
#include <string_view>

namespace pension {

/// What the policy file knows, for whoever looks after the data (data/COVERAGE.md): for each place
/// and topic the months, the letters of evidence and the last day on which somebody confirmed the
/// figures; which resident topics have no figure in the place or above it.
/// Chinese with English; the same for the same figures on any day.
/// First the 31 provinces in a table: the lowest and the highest tier in force at the end of what
/// is known, since when, the base, and what of it is only known without confirmation.
/// @param unconfirmed the collection of what no document confirms, listed at the end.
/// @param not_shipped what could not be shipped, and why; kept by hand, taken over as it is.
std::string coverage_text(const PolicyBook& book, const PolicyBook& unconfirmed,
                          std::string_view not_shipped);

}  // namespace pension
