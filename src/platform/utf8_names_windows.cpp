// SPDX-License-Identifier: Apache-2.0

// A std::filesystem::path that is made of a std::string takes its letters, by libstdc++ 12, one by
// one through mbrtowc(), whose letters on Windows are those of the C library's code page; the same
// path gives UTF-8 back (string()). Every text of this program is UTF-8, so the linker gives it
// this mbrtowc() in place of the C library's (--wrap).

#include <cstddef>
#include <cwchar>

extern "C" std::size_t __wrap_mbrtowc(wchar_t* to, const char* from, std::size_t bytes,
                                      std::mbstate_t* state);

namespace {

/// A byte that is no UTF-8: a path throws where this fails, and its text is never asked for more.
std::size_t no_letter(wchar_t& unit) {
    unit = 0xFFFD;
    return 1;
}

}  // namespace

std::size_t __wrap_mbrtowc(wchar_t* to, const char* from, std::size_t bytes,
                           std::mbstate_t* state) {
    static std::mbstate_t own{};
    std::mbstate_t& left = state ? *state : own;
    wchar_t ignored = 0;
    wchar_t& unit = to ? *to : ignored;
    if (!from) return left = 0;
    if (bytes == 0) return static_cast<std::size_t>(-2);
    // Of a character beyond the first plane three bytes bring the first half and one the second.
    if (left != 0) {
        unit = static_cast<wchar_t>(left);
        left = 0;
        return 1;
    }
    const auto first = static_cast<unsigned char>(*from);
    if (first < 0x80) {
        unit = first;
        return first == 0 ? 0 : 1;
    }
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || bytes < length) return no_letter(unit);
    unsigned code = first & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        const auto next = static_cast<unsigned char>(from[i]);
        if ((next & 0xC0U) != 0x80) return no_letter(unit);
        code = code << 6U | (next & 0x3FU);
    }
    constexpr unsigned least[] = {0, 0, 0x80, 0x800, 0x10000};
    if (code < least[length] || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF))
        return no_letter(unit);
    if (length < 4) {
        unit = static_cast<wchar_t>(code);
        return length;
    }
    unit = static_cast<wchar_t>(0xD800 + ((code - 0x10000) >> 10U));
    left = static_cast<std::mbstate_t>(0xDC00 + (code & 0x3FFU));
    return 3;
}
