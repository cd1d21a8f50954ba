// SPDX-License-Identifier: Apache-2.0
#include "platform/console_windows.hpp"

#include <algorithm>
#include <windows.h>

namespace pension::native {

namespace {

/// How many bytes at the end are the head of a character that goes on.
std::size_t cut_at_end(std::string_view bytes) {
    for (std::size_t back = 1; back <= std::min<std::size_t>(3, bytes.size()); ++back) {
        const auto byte = static_cast<unsigned char>(bytes[bytes.size() - back]);
        if ((byte & 0xC0U) == 0x80) continue;
        const std::size_t length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1;
        return length > back ? back : 0;
    }
    return 0;
}

}  // namespace

std::wstring utf16(std::string_view text) {
    const int bytes = static_cast<int>(text.size());
    std::wstring units(
        static_cast<std::size_t>(::MultiByteToWideChar(CP_UTF8, 0, text.data(), bytes, nullptr, 0)),
        L'\0');
    ::MultiByteToWideChar(CP_UTF8, 0, text.data(), bytes, units.data(),
                          static_cast<int>(units.size()));
    return units;
}

std::string utf8_of(std::wstring_view text) {
    const int units = static_cast<int>(text.size());
    std::string bytes(static_cast<std::size_t>(::WideCharToMultiByte(CP_UTF8, 0, text.data(), units,
                                                                     nullptr, 0, nullptr, nullptr)),
                      '\0');
    ::WideCharToMultiByte(CP_UTF8, 0, text.data(), units, bytes.data(),
                          static_cast<int>(bytes.size()), nullptr, nullptr);
    return bytes;
}

std::error_code last_error() {
    return {static_cast<int>(::GetLastError()), std::system_category()};
}

StreamWriter::StreamWriter(unsigned long stream)
    : handle_{::GetStdHandle(stream)}, is_console_{[this] {
          DWORD mode = 0;
          return ::GetConsoleMode(handle_, &mode) != 0;
      }()} {}

std::error_code StreamWriter::write(std::string_view bytes) {
    if (is_console_) return write_to_console(bytes);
    while (!bytes.empty()) {
        const auto part = static_cast<DWORD>(std::min<std::size_t>(bytes.size(), 1U << 20U));
        DWORD written = 0;
        if (!::WriteFile(handle_, bytes.data(), part, &written, nullptr)) return last_error();
        bytes.remove_prefix(written);
    }
    return {};
}

std::error_code StreamWriter::write_to_console(std::string_view bytes) {
    cut_ += bytes;
    const std::string whole = cut_.substr(0, cut_.size() - cut_at_end(cut_));
    cut_.erase(0, whole.size());
    const std::wstring text = utf16(whole);
    for (std::wstring_view left = text; !left.empty();) {
        // A console of Windows 7 and before refuses more than 64 KB at once; so does wine's.
        const auto part = static_cast<DWORD>(std::min<std::size_t>(left.size(), 8192));
        DWORD written = 0;
        if (!::WriteConsoleW(handle_, left.data(), part, &written, nullptr)) return last_error();
        left.remove_prefix(written);
    }
    return {};
}

}  // namespace pension::native
