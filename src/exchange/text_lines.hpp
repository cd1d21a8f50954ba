// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/text_form.hpp"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace pension {

/// A text file line by line in UTF-8, whatever it was written in, with little memory.
///
/// What cannot be read stands in a line as its bytes in hex between two bytes 0xFF ("\xFF82359037
/// \xFF" without the blank), which no text has: whoever uses the line looks for them.
class TextLines {
public:
    /// No line is longer; what is beyond it comes as another one.
    static constexpr std::size_t longest = std::size_t{1} << 20U;
    static constexpr char unreadable = '\xFF';

    /// @param file at its beginning; it must live as long.
    TextLines(ByteFile& file, const TextForm& form);
    ~TextLines();
    TextLines(TextLines&&) noexcept;
    TextLines& operator=(TextLines&&) = delete;
    TextLines(const TextLines&) = delete;
    TextLines& operator=(const TextLines&) = delete;

    /// The next line with the letters that end it; the view holds until the next call. False at
    /// the end.
    /// Errors: file_not_readable.
    Result<bool> next(std::string_view& line);

    /// The number of that line, from 1.
    std::int64_t number() const { return number_; }

private:
    class Converter;

    Result<bool> fill();

    ByteFile* file_;
    char line_end_;
    std::size_t mark_;
    std::unique_ptr<Converter> converter_;  ///< None where the bytes are UTF-8 as they are.
    std::string text_;                      ///< What was read and not given out yet,
    std::size_t at_ = 0;                    ///< from here on.
    std::size_t searched_ = 0;              ///< No line ends before here.
    std::int64_t number_ = 0;
    bool ended_ = true;  ///< The line before was ended, not cut.
    bool at_end_ = false;
};

/// Takes what could not be read out of a text: U+FFFD stands in its place.
std::string without_unreadable(std::string_view text);

/// The bytes of the first place that could not be read, in hex; empty where all was.
std::string unreadable_bytes(std::string_view text);

}  // namespace pension
