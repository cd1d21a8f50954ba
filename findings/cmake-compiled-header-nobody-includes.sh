#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# One target compiles headers ahead, another one uses them (target_precompile_headers REUSE_FROM). If
# every source of the first one is told to do without (SKIP_PRECOMPILE_HEADERS: a main() that has to
# see a header first, say), nobody asks for the compiled header there, CMake never learns where it
# will lie, and the second target, which is all right, cannot be generated:
#
#     Unable to resolve full path of PCH-header ".../cmake_pch.hxx" assigned to target program,
#     although its path is supposed to be known!
#
# The message names the second target and says nothing of the property of the first one's source. One
# more source in the first target, empty, is enough.
#
# Seen 2026-12-01 with Debian 12's cmake 3.25.1-1, ninja 1.11.1 and g++ 12.2.
#
# Needs cmake, ninja and g++. Ends in 0 as long as this is so, in 1 when it changes.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo 'int main() {}' >main.cpp
echo 'std::vector<int> numbers;' >other.cpp
: >empty.cpp

# project SOURCE...    of the target that compiles the headers
project() {
    cat >CMakeLists.txt <<C
cmake_minimum_required(VERSION 3.25)
project(reuse LANGUAGES CXX)
add_library(headers OBJECT $*)
target_precompile_headers(headers PRIVATE <vector>)
set_source_files_properties(main.cpp PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
add_executable(program other.cpp \$<TARGET_OBJECTS:headers>)
target_precompile_headers(program REUSE_FROM headers)
C
    rm -rf build
    cmake -S . -B build -G Ninja >said 2>&1
}

cmake --version | head -1
if project main.cpp; then
    echo "generated with the one source that does without"
    exit 1
fi
grep -q 'its path is supposed to be known' said || exit 1
echo "refused with the one source that does without"
project main.cpp empty.cpp && cmake --build build >/dev/null || exit 1
echo "built with an empty source more"
echo "as described"
