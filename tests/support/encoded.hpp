// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <boost/test/unit_test.hpp>

#include <iconv.h>
#include <map>
#include <string>
#include <string_view>

namespace pension {

/// What iconv makes of the bytes; empty where they are no character.
inline std::string converted(iconv_t open, std::string bytes) {
    std::string into(bytes.size() * 4 + 16, '\0');
    char* in = bytes.data();
    char* out = into.data();
    std::size_t left = bytes.size();
    std::size_t room = into.size();
    if (iconv(open, &in, &left, &out, &room) == std::size_t(-1)) return {};
    into.resize(into.size() - room);
    return into;
}

#ifndef _WIN32

/// By the C library, which is not what text_form() goes by.
inline std::string in_encoding(const std::string& utf8, const char* encoding) {
    const iconv_t open = iconv_open(encoding, "UTF-8");
    BOOST_REQUIRE(open != iconv_t(-1));
    const std::string bytes = converted(open, utf8);
    iconv_close(open);
    BOOST_REQUIRE(!bytes.empty());
    return bytes;
}

#else

/// By trying all codes: there the program has an iconv of its own, which reads and does not write.
inline std::string in_encoding(const std::string& utf8, const char* encoding) {
    const iconv_t open = iconv_open("UTF-8", encoding);
    BOOST_REQUIRE(open != iconv_t(-1));
    std::map<std::string, std::string> codes;
    const auto note = [&](const std::string& bytes) {
        const std::string letter = converted(open, bytes);
        if (!letter.empty()) codes.try_emplace(letter, bytes);
    };
    const auto letter_of = [](int byte) { return static_cast<char>(byte); };
    for (int first = 0; first < 256; ++first) note({letter_of(first)});
    for (int first = 0; first < 256; ++first)
        for (int second = 0; second < 256; ++second) note({letter_of(first), letter_of(second)});
    if (std::string_view{encoding} == "GB18030")
        for (int code = 0; code < 126 * 10 * 126 * 10; ++code)
            note({letter_of(0x81 + code / 12600), letter_of(0x30 + code / 1260 % 10),
                  letter_of(0x81 + code / 10 % 126), letter_of(0x30 + code % 10)});
    iconv_close(open);
    std::string bytes;
    for (std::size_t at = 0; at < utf8.size();) {
        const auto head = static_cast<unsigned char>(utf8[at]);
        const std::size_t length = head < 0x80 ? 1 : head < 0xE0 ? 2 : head < 0xF0 ? 3 : 4;
        bytes += codes.at(utf8.substr(at, length));
        at += length;
    }
    return bytes;
}

#endif

}  // namespace pension
