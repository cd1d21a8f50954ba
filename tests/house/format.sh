#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Every source is formatted by .clang-format. Only version 14 counts: others break lines
# differently. Exit status 77 says that there is none, and CTest calls the test skipped.
# format.sh [--fix]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

formatter=
for candidate in clang-format-14 clang-format; do
    if command -v "$candidate" >/dev/null && "$candidate" --version | grep -q 'version 14\.'; then
        formatter=$candidate
        break
    fi
done
if [[ -z $formatter ]]; then
    echo "skipped: no clang-format 14 here (package clang-format-14)"
    exit 77
fi

how=(--dry-run -Werror)
[[ ${1:-} != --fix ]] || how=(-i)

# The checker must be able to complain, and must have found our style.
if printf 'int  f( ){return 1 ;}\n' |
       "$formatter" --dry-run -Werror --style=file --assume-filename=src/x.cpp 2>/dev/null; then
    echo "clang-format accepts what our style does not" >&2
    exit 1
fi

folders=(src tests)
[[ ! -d ui ]] || folders+=(ui)
find "${folders[@]}" -name '*.[ch]pp' -print0 |
    xargs -0 -r "$formatter" --style=file "${how[@]}"
