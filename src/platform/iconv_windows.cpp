// SPDX-License-Identifier: Apache-2.0
#include "platform/iconv_windows.hpp"

#include "platform/gb18030_table.hpp"

#include <array>
#include <cerrno>
#include <charconv>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <windows.h>

namespace {

/// What stands at the head of some bytes.
struct Found {
    char32_t character = 0;
    std::size_t bytes = 0;
    int failed = 0;  ///< EINVAL or EILSEQ; then nothing else is there.
};

constexpr Found cut{0, 0, EINVAL};
constexpr Found wrong{0, 0, EILSEQ};

using Decode = Found (*)(std::string_view bytes, UINT page);

unsigned at(std::string_view bytes, std::size_t index) {
    return static_cast<unsigned char>(bytes[index]);
}

template <bool is_big>
Found utf16(std::string_view bytes, UINT) {
    const auto unit = [&](std::size_t index) {
        return is_big ? at(bytes, index) << 8U | at(bytes, index + 1)
                      : at(bytes, index + 1) << 8U | at(bytes, index);
    };
    if (bytes.size() < 2) return cut;
    const unsigned first = unit(0);
    if (first < 0xD800 || first > 0xDFFF) return {first, 2};
    if (first > 0xDBFF) return wrong;
    if (bytes.size() < 4) return cut;
    const unsigned second = unit(2);
    if (second < 0xDC00 || second > 0xDFFF) return wrong;
    return {0x10000 + ((first - 0xD800) << 10U) + (second - 0xDC00), 4};
}

/// The code of four bytes, of which all but the first have been looked at.
Found four_bytes_of_gb18030(unsigned code) {
    constexpr unsigned first_of_other_planes = 189'000;
    constexpr unsigned most = 0x10FFFF - 0x10000;
    if (code < std::size(pension::gb18030::four_bytes)) {
        const char32_t known = pension::gb18030::four_bytes[code];
        return known != 0 ? Found{known, 4} : wrong;
    }
    if (code < first_of_other_planes || code - first_of_other_planes > most) return wrong;
    return {0x10000 + code - first_of_other_planes, 4};
}

Found gb18030(std::string_view bytes, UINT) {
    const unsigned first = at(bytes, 0);
    if (first < 0x80) return {first, 1};
    if (first == 0x80 || first == 0xFF) return wrong;
    if (bytes.size() < 2) return cut;
    const unsigned second = at(bytes, 1);
    if (second >= 0x40 && second != 0x7F && second != 0xFF) {
        const unsigned column = second - 0x40 - (second > 0x7F ? 1 : 0);
        const char32_t known = pension::gb18030::two_bytes[(first - 0x81) * 190 + column];
        return known != 0 ? Found{known, 2} : wrong;
    }
    if (second < 0x30 || second > 0x39) return wrong;
    if (bytes.size() < 3) return cut;
    const unsigned third = at(bytes, 2);
    if (third < 0x81 || third == 0xFF) return wrong;
    if (bytes.size() < 4) return cut;
    const unsigned fourth = at(bytes, 3);
    if (fourth < 0x30 || fourth > 0x39) return wrong;
    return four_bytes_of_gb18030(((first - 0x81) * 10 + second - 0x30) * 1260 +
                                 (third - 0x81) * 10 + fourth - 0x30);
}

/// Of a code page of the system, whose characters have one byte or two.
Found of_page(std::string_view bytes, UINT page) {
    for (const int length : {1, 2}) {
        if (bytes.size() < static_cast<std::size_t>(length)) return cut;
        std::array<wchar_t, 2> units{};
        const int count = ::MultiByteToWideChar(page, MB_ERR_INVALID_CHARS, bytes.data(), length,
                                                units.data(), static_cast<int>(units.size()));
        if (count == 1) return {units[0], static_cast<std::size_t>(length)};
    }
    return wrong;
}

/// "ISO-8859-5" is code page 28595; 0 where there is none.
UINT page_named(std::string_view name) {
    struct Known {
        std::string_view name;
        UINT page;
    };
    constexpr std::array known{Known{"BIG5", 950},      Known{"EUC-JP", 20932},
                               Known{"EUC-KR", 949},    Known{"UHC", 949},
                               Known{"SHIFT_JIS", 932}, Known{"KOI8-R", 20866},
                               Known{"TIS-620", 874},   Known{"MAC-CYRILLIC", 10007}};
    for (const Known& each : known)
        if (name == each.name) return each.page;
    constexpr std::array numbered{Known{"ISO-8859-", 28590}, Known{"WINDOWS-", 0}, Known{"IBM", 0}};
    for (const Known& each : numbered) {
        if (!name.starts_with(each.name)) continue;
        const std::string_view digits = name.substr(each.name.size());
        UINT number = 0;
        const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), number);
        if (read.ec == std::errc{} && read.ptr == digits.data() + digits.size())
            return each.page + number;
    }
    return 0;
}

/// @return how many bytes it has; they are written if there is room.
std::size_t write_utf8(char32_t character, char* to, std::size_t room) {
    const std::size_t length = character < 0x80      ? 1
                               : character < 0x800   ? 2
                               : character < 0x10000 ? 3
                                                     : 4;
    if (room < length) return length;
    constexpr unsigned heads[] = {0, 0, 0xC0, 0xE0, 0xF0};
    for (std::size_t i = length; i-- > 1; character >>= 6U)
        to[i] = static_cast<char>(0x80 | (character & 0x3F));
    to[0] = static_cast<char>(heads[length] | character);
    return length;
}

}  // namespace

struct Iconv {
    Decode decode;
    UINT page;
};

iconv_t iconv_open(const char* to, const char* from) {
    const std::string_view name = from;
    if (std::string_view{to} == "UTF-8") {
        if (name == "UTF-16LE") return new Iconv{utf16<false>, 0};
        if (name == "UTF-16BE") return new Iconv{utf16<true>, 0};
        if (name == "GB18030") return new Iconv{gb18030, 0};
        const UINT page = page_named(name);
        if (page != 0 && ::IsValidCodePage(page)) return new Iconv{of_page, page};
    }
    errno = EINVAL;
    return reinterpret_cast<iconv_t>(-1);
}

std::size_t iconv(iconv_t open, char** from, std::size_t* left, char** to, std::size_t* room) {
    while (*left > 0) {
        const Found next = open->decode({*from, *left}, open->page);
        const std::size_t needed =
            next.failed == 0 ? write_utf8(next.character, *to, *room) : std::size_t{0};
        if (next.failed != 0 || needed > *room) {
            errno = next.failed != 0 ? next.failed : E2BIG;
            return static_cast<std::size_t>(-1);
        }
        *from += next.bytes;
        *left -= next.bytes;
        *to += needed;
        *room -= needed;
    }
    return 0;
}

int iconv_close(iconv_t open) {
    delete open;
    return 0;
}
