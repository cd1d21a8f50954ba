// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <stdexcept>

namespace pension {

/// A promise between functions of ours, checked in every build: where it is broken the
/// program has a bug, and no wrong number may leave it.
///
/// Errors: throws std::logic_error with `what`, which ends in the crash report. Whatever a user
/// or a file can get wrong is an Error instead (base/result.hpp).
constexpr void expects(bool holds, const char* what) {
    if (!holds) throw std::logic_error{what};
}

}  // namespace pension
