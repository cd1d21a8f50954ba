#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Every text of the sources stands in both catalogues, translated, and nothing there is guessed.
# catalogues.sh [ROOT] checks the tree at ROOT; catalogues.sh --self-check shows that it can fail.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
export LC_ALL=C.UTF-8 LANGUAGE=en
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# complete TEMPLATE CATALOGUE: what the catalogue lacks goes to standard error.
complete() {
    msgfmt --check-format --check-domain '--check-accelerators=&' -o /dev/null "$2" || return 1
    # One line: "3 translated messages, 1 fuzzy translation, 2 untranslated messages."
    local counts
    counts=$(msgfmt --statistics -o /dev/null "$2" 2>&1)
    if [[ $counts == *fuzzy* || $counts == *untranslated* ]]; then
        echo "$2: $counts" >&2
        return 1
    fi
    msgcmp --no-fuzzy-matching "$2" "$1"
}

if [[ ${1:-} == --self-check ]]; then
    head='msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
    printf "$head"'msgid "File"\nmsgstr ""\n' >"$scratch/pot"
    good='msgid "File"\nmsgstr "文件"\n'
    printf "$head$good" >"$scratch/good"
    printf "$head"'msgid "File"\nmsgstr ""\n' >"$scratch/untranslated"
    printf "$head#, fuzzy\n$good" >"$scratch/fuzzy"
    printf "$head"'msgid "Other"\nmsgstr "别的"\n' >"$scratch/missing"
    printf "$head"'msgid "File"\nmsgstr "文件"\nmsgid "&Open"\nmsgstr "打开"\n' >"$scratch/key"
    complete "$scratch/pot" "$scratch/good"
    for wrong in untranslated fuzzy missing key; do
        if complete "$scratch/pot" "$scratch/$wrong" 2>/dev/null; then
            echo "not found: $wrong" >&2
            exit 1
        fi
    done
    exit 0
fi

root=${1:-$here/../..}
if [[ ! -d $root/src/app/words && ! -d $root/ui ]]; then
    echo "no texts yet: neither src/app/words nor ui is there"
    exit 0
fi
"$root/i18n/extract" "$scratch/yibizhang.pot"
status=0
for language in zh_CN en; do
    po=$root/i18n/$language.po
    if [[ ! -e $po ]]; then
        echo "$po is missing; i18n/update makes it" >&2
        status=1
        continue
    fi
    complete "$scratch/yibizhang.pot" "$po" || status=1
done
exit $status
