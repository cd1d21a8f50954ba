// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cerrno>
#include <system_error>

namespace pension {

/// Why the last call of the C library failed.
inline std::error_code errno_code() {
    return {errno, std::generic_category()};
}

}  // namespace pension
