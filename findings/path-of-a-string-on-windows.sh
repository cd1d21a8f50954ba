#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# A file name that does not come back. On Windows libstdc++ 12 gives the letters of a path as UTF-8
# (std::filesystem::path::string()), and takes those of a std::string by the C library's code page,
# which in a program that has said nothing of it makes a letter of each byte. So the path of the
# string of a path is another file:
#
#     made of u8: 2 units
#     made of its own string: 6 units, the same path: 0
#
# Neither throws nor sets an error; a program that is right on Linux writes mojibake beside the file,
# or finds nothing. Who has char8_t in every place is safe; for everybody else there is
# --wrap=mbrtowc, since that is what a path asks.
#
# Seen 2026-12-01 with Debian 12's g++-mingw-w64-x86-64-posix 12.2.0-14+deb12u1+25.2+b1
# under wine64 8.0~repack-4.
#
# Needs both of them. Ends in 0 as long as this is so, in 1 when it changes.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat >path.cpp <<'C'
#include <cstdio>
#include <filesystem>

int main() {
    const std::filesystem::path made{u8"长沙"};
    const std::filesystem::path again{made.string()};
    std::printf("made of u8: %zu units\n", made.native().size());
    std::printf("made of its own string: %zu units, the same path: %d\n", again.native().size(),
                made == again);
    return made == again;
}
C
x86_64-w64-mingw32-g++-posix -std=c++20 -static -o path.exe path.cpp
export WINEPREFIX=$work/wine WINEARCH=win64 WINEDEBUG=-all WINEDLLOVERRIDES='mscoree,mshtml='
/usr/lib/wine/wine64 wineboot --init >/dev/null 2>&1
/usr/lib/wine/wine64 path.exe | tr -d '\r' | tee said
grep -qx 'made of u8: 2 units' said || exit 1
grep -qx 'made of its own string: 6 units, the same path: 0' said || exit 1
# What it left running looks into the folder that goes now.
/usr/lib/wine/wineserver64 -w 2>/dev/null || true
echo "as described"
