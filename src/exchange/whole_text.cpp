// SPDX-License-Identifier: Apache-2.0
#include "exchange/whole_text.hpp"

#include "exchange/text_form.hpp"
#include "exchange/text_lines.hpp"

#include <cstddef>
#include <string_view>

namespace pension {

namespace {

/// A thick book; a notice has a thousandth of it.
constexpr std::size_t most_bytes_of_a_text = 4'000'000;

}  // namespace

Result<std::string> whole_text(ByteFile& file) {
    const auto form = text_form(file);
    if (!form) return form.error();
    TextLines lines{file, form.value()};
    std::string text;
    std::string_view line;
    for (;;) {
        const auto more = lines.next(line);
        if (!more) return more.error();
        if (!more.value()) return without_unreadable(text);
        text += line;
        if (text.size() > most_bytes_of_a_text)
            return Error{ErrorCode::file_too_large,
                         {{"file", file.name()}, {"most", std::to_string(most_bytes_of_a_text)}}};
    }
}

}  // namespace pension
