// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/policy_book.hpp"

#include <string>

namespace pension {

/// What is known of each province, as a picture (SVG): a field each, lying about as the provinces
/// do, dark where it has tiers and a base of its own, marked in a corner where newer figures are
/// known that no document confirms, with the year of its latest resident figure. The same for the
/// same figures on any day.
std::string coverage_map(const PolicyBook& facts, const PolicyBook& unconfirmed);

}  // namespace pension
