// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"
#include "platform/byte_file.hpp"

#include <string>

namespace pension {

/// All of a text file in UTF-8, in whatever encoding it was written, see text_form(); what cannot
/// be read is U+FFFD.
/// Errors: those of text_form(); file_too_large beyond four million bytes.
Result<std::string> whole_text(ByteFile& file);

}  // namespace pension
