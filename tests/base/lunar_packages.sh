#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# tests/base/lunar_packages.sh LUNAR_DAYS    asks two libraries of others, each of which reckons the
# moon by itself, what every day of our lunar table is called. LUNAR_DAYS prints our own answer.
#
# 77 (skipped) unless PENSION_LUNAR_PACKAGES=1 asks for it, because it takes npm and the network.
set -euo pipefail

ours=$1
skip() {
    echo "skipped: $*"
    exit 77
}
[[ -n ${PENSION_LUNAR_PACKAGES:-} ]] ||
    skip "PENSION_LUNAR_PACKAGES is not set: the packages come over the network"
for tool in node npm; do
    command -v "$tool" >/dev/null || skip "$tool is missing"
done

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$ours" >"$folder/ours"
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund lunar-javascript@1.7.7 tyme4ts@1.5.2 >/dev/null

cat >ask.mjs <<'JS'
import { readFileSync, writeFileSync } from 'node:fs';
import lunar from 'lunar-javascript';
import { SolarDay } from 'tyme4ts';

const two = (number) => String(number).padStart(2, '0');
// Both count a leap month as a negative one.
const called = (year, month, day) =>
    `${year}-${month < 0 ? `leap${-month}` : two(month)}-${two(day)}`;
const first = [], second = [];
for (const line of readFileSync('ours', 'utf8').trim().split('\n')) {
    const civil = line.split(' ')[0];
    const date = civil.split('-').map(Number);
    const one = lunar.Solar.fromYmd(...date).getLunar();
    first.push(`${civil} ${called(one.getYear(), one.getMonth(), one.getDay())}\n`);
    const other = SolarDay.fromYmd(...date).getLunarDay();
    const month = other.getLunarMonth();
    second.push(`${civil} ${called(month.getYear(), month.getMonthWithLeap(), other.getDay())}\n`);
}
writeFileSync('lunar-javascript', first.join(''));
writeFileSync('tyme4ts', second.join(''));
JS
node ask.mjs

failed=0
for theirs in lunar-javascript tyme4ts; do
    differ=$(diff ours "$theirs" | grep -c '^<' || true)
    echo "$theirs: $(wc -l <"$theirs") days, $differ are called otherwise here"
    ((differ == 0)) || { diff ours "$theirs" | head -20; failed=1; }
done
exit "$failed"
