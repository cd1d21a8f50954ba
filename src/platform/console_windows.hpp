// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <system_error>

namespace pension::native {

/// Of UTF-8; bytes that are none become U+FFFD.
std::wstring utf16(std::string_view text);
std::string utf8_of(std::wstring_view text);

std::error_code last_error();

/// Writes to a standard stream: bytes as they are to a file or a pipe, characters to a console,
/// whatever its code page (GBK on most machines).
class StreamWriter {
public:
    /// @param stream STD_OUTPUT_HANDLE or STD_ERROR_HANDLE.
    explicit StreamWriter(unsigned long stream);
    std::error_code write(std::string_view bytes);

private:
    std::error_code write_to_console(std::string_view bytes);

    void* handle_;
    bool is_console_;
    std::string cut_;  ///< The head of a character whose rest has not been written yet.
};

}  // namespace pension::native
