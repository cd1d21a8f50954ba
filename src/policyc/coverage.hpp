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
/// @param not_shipped what could not be shipped, and why; kept by hand, taken over as it is.
std::string coverage_text(const PolicyBook& book, std::string_view not_shipped);

}  // namespace pension
