// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"

#include <string>
#include <string_view>

namespace pension {

/// In which bytes a table is written.
enum class TextEncoding {
    utf8_with_mark,  ///< UTF-8 behind a byte-order mark, by which spreadsheets know it.
    gb18030,         ///< For programs that know nothing else.
};

/// A text in UTF-8 as such bytes.
/// Errors: text_not_in_encoding with text (the line), encoding.
Result<std::string> encoded(std::string_view utf8, TextEncoding encoding);

}  // namespace pension
