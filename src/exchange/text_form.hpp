// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"
#include "platform/byte_file.hpp"

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

namespace pension {

/// In which bytes a text file was written.
struct TextForm {
    std::string encoding;     ///< As iconv knows it: "UTF-8", "GB18030", "UTF-16LE".
    std::size_t mark = 0;     ///< Bytes of the byte-order mark at its head.
    bool is_guessed = false;  ///< Only the letters' frequency speaks for it.
    bool is_damaged = false;  ///< A mark says UTF-8, and some bytes are none.
    char line_end = '\n';     ///< '\r' where the file has no other.

    friend bool operator==(const TextForm&, const TextForm&) = default;
};

/// Looks through the whole file: by its mark; else UTF-8 if all of it is, else GB18030 if all of it
/// is (of the codes that are none today a row may tell), else UTF-16; at last what libuchardet
/// guesses, if all of the file is that. A zero byte is no text but in UTF-16.
/// @param see is given all bytes in order; the file is at its beginning again afterwards.
/// Errors: list_not_text for a workbook, a PDF, a picture; list_bytes_unreadable with the line;
/// file_not_readable.
Result<TextForm> text_form(ByteFile& file, const std::function<void(std::string_view)>& see = {});

}  // namespace pension
