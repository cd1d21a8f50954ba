// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace pension {

/// What stands before a text in UTF-8 so that Chinese Excel reads it as that.
inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

}  // namespace pension
