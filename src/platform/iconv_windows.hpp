// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

/// The iconv() of POSIX, as far as lists are read with it; Windows has none, and its own function
/// for code pages knows GB18030 only where that was installed.

struct Iconv;
using iconv_t = Iconv*;

/// @param to "UTF-8" and nothing else.
/// @param from UTF-16LE, UTF-16BE, GB18030, and what the system has a code page for by the names
/// that uchardet gives. iconv_t(-1) for anything else.
iconv_t iconv_open(const char* to, const char* from);

/// As POSIX has it: -1 with errno E2BIG (no room), EINVAL (a character is cut in two at the end) or
/// EILSEQ (no character), and everything moved on as far as it went.
std::size_t iconv(iconv_t open, char** from, std::size_t* left, char** to, std::size_t* room);

int iconv_close(iconv_t open);
