#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# tests/house/desktop_files.sh CLI    the desktop entry, the metainfo, the MIME types and the manual
# pages are as the desktops' own checkers want them, and the manual pages name every command.
set -euo pipefail
cli=$1
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
linux=$root/packaging/linux
command -v desktop-file-validate >/dev/null && command -v appstreamcli >/dev/null || exit 77
failed=0
desktop-file-validate "$linux/io.github.yibizhang.Yibizhang.desktop" || failed=1
appstreamcli validate --no-net "$linux/io.github.yibizhang.Yibizhang.metainfo.xml" || failed=1
commands=$("$cli" --lang en --help | sed -n '/^Commands:/,$s/^  \([a-z][a-z-]*\) .*/\1/p')
[[ -n $commands ]] || { echo "no commands in the help"; failed=1; }
for page in yibizhang-cli.1 yibizhang-cli.zh_CN.1; do
    for command in $commands; do
        grep -qxF "\\fB${command//-/\\-}\\fR" "$linux/man/$page" ||
            { echo "$page does not name $command"; failed=1; }
    done
done
version=$(sed -n 's/^project(yibizhang VERSION \([0-9.]*\).*/\1/p' "$root/CMakeLists.txt")
for file in "$linux"/man/*.1 "$linux"/*.metainfo.xml "$linux/debian/changelog"; do
    grep -qF "$version" "$file" || { echo "$file is not of version $version"; failed=1; }
done
exit $failed
