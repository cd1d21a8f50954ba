#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# A source that was mended and no longer compiles. Debian 12's security patches of expat ask for
# `#if XML_DTD == 1`, as expat's later versions do; expat 2.5.0's configure writes
# `#define XML_DTD 1`, and its CMakeLists.txt writes `#define XML_DTD` without a value:
#
#     bare: compiles
#     patched: operator '==' has no left operand
#     valued: compiles
#
# Debian builds by configure and does not notice. Who builds Debian's source by CMake writes the
# value into expat_config.h.cmake, and does not go back to the source without the patches.
#
# Seen 2026-12-01 with Debian 12's expat 2.5.0-1+deb12u2 and gcc 12.2.
#
# Needs gcc, cmake, dpkg-dev and apt-get. Ends in 0 as long as this is so, in 1 when it changes.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
# A list of sources of its own; nothing of the system is changed.
mkdir -p apt/{parts,lists/partial,cache/archives/partial}
sed 's/^Types:.*/Types: deb-src/' /etc/apt/sources.list.d/debian.sources >apt/parts/debian.sources
apt=(apt-get -qq -o Dir::State::lists="$work/apt/lists" -o Dir::Cache="$work/apt/cache"
     -o Dir::Etc::sourcelist=/dev/null -o Dir::Etc::sourceparts="$work/apt/parts")
"${apt[@]}" update
"${apt[@]}" source --download-only expat=2.5.0-1+deb12u2 2>/dev/null
dpkg-source --no-check -x expat_*.dsc patched >/dev/null
mkdir bare
tar -xf expat_*.orig.tar.gz -C bare --strip-components=1
cp -r patched valued
sed -i 's/^#cmakedefine XML_DTD$/#cmakedefine XML_DTD 1/' valued/expat/expat_config.h.cmake

# What the compiler says of the parser, with the configuration that CMake writes.
said() {
    cmake -S "$1/expat" -B "$1/build" -DEXPAT_BUILD_TOOLS=OFF -DEXPAT_BUILD_TESTS=OFF \
        -DEXPAT_BUILD_EXAMPLES=OFF -DEXPAT_BUILD_DOCS=OFF >/dev/null
    gcc -fsyntax-only -I"$1/build" "$1/expat/lib/xmlparse.c" 2>&1 |
        grep -o "operator '==' has no left operand" | head -1 || true
}
export LC_ALL=C
for source in bare patched valued; do
    found=$(said "$source")
    printf '%s: %s\n' "$source" "${found:-compiles}" | tee -a all
done
grep -qx 'bare: compiles' all || exit 1
grep -qx "patched: operator '==' has no left operand" all || exit 1
grep -qx 'valued: compiles' all || exit 1
echo "as described"
