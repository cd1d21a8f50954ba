#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# The Chinese calendar of ICU, which every JavaScript engine offers as "u-ca-chinese", is not the one
# that is printed in China: it calls 417 days from 1900-01-31 to 2101-01-28 otherwise. Among them are
# leap months of people alive (1987: the seventh instead of the sixth), months of 1954, 1955, 1999
# and 2012, and New Year's Days to come: 7 February 2027 instead of the 6th, 2 February 2030 instead
# of the 3rd. Whoever turns lunar birthdays into dates with it gets another month.
#
# It goes wrong where a new moon or a solar term falls near midnight in Beijing (new moons of
# 2027-02-06 at 23:57 and 2030-02-03 at 00:08, the term that names the seventh month of 1987 on
# 08-24 at 00:10), as if it reckoned both some minutes off. It is right elsewhere: a test with a few
# dates finds nothing.
#
# Seen 2026-11-29 with node 24.9.0 (ICU 77.1), and the same days with node 26.10.0 (ICU 78.3) and, in
# C++, with Debian 12's libicu72 72.1-3+deb12u1. lunar-javascript 1.7.7 and tyme4ts 1.5.2 agree with
# each other on every day, and with the days that the Hong Kong Observatory gives for 2013 and 2030.
#
# Ends in 0 as long as this is so, in 1 when it changes.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund node@24.9.0 lunar-javascript@1.7.7 tyme4ts@1.5.2 \
    >/dev/null 2>&1
cat >ask.mjs <<'JS'
import lunar from 'lunar-javascript';
import { SolarDay } from 'tyme4ts';

console.log(`node ${process.versions.node}, ICU ${process.versions.icu}`);
const chinese = new Intl.DateTimeFormat('en-u-ca-chinese',
    { timeZone: 'UTC', year: 'numeric', month: 'numeric', day: 'numeric' });
const icu = (day) => {
    const part = Object.fromEntries(chinese.formatToParts(day).map((p) => [p.type, p.value]));
    const month = part.month.endsWith('bis') ? `leap${parseInt(part.month)}` : part.month;
    return `${part.relatedYear}-${month}-${part.day}`;
};
const written = (year, month, day) => `${year}-${month < 0 ? `leap${-month}` : month}-${day}`;
const shown = ['1922-06-25', '1954-02-03', '1987-07-26', '1999-01-17', '2012-08-17', '2027-02-06',
               '2030-02-02'];
let differ = 0, apart = 0;
for (let day = Date.UTC(1900, 0, 31); day <= Date.UTC(2101, 0, 28); day += 86400000) {
    const civil = new Date(day).toISOString().slice(0, 10);
    const date = civil.split('-').map(Number);
    const one = lunar.Solar.fromYmd(...date).getLunar();
    const two = SolarDay.fromYmd(...date).getLunarDay();
    const printed = written(one.getYear(), one.getMonth(), one.getDay());
    const month = two.getLunarMonth();
    if (written(month.getYear(), month.getMonthWithLeap(), two.getDay()) !== printed) ++apart;
    if (icu(day) !== printed) ++differ;
    if (shown.includes(civil)) console.log(`${civil} is ${printed}, ICU ${icu(day)}`);
}
console.log(`ICU differs on ${differ} days, the others from each other on ${apart}`);
JS
found=$(node_modules/.bin/node ask.mjs)
printf '%s\n' "$found"
expected='node 24.9.0, ICU 77.1
1922-06-25 is 1922-leap5-1, ICU 1922-6-1
1954-02-03 is 1954-1-1, ICU 1953-12-30
1987-07-26 is 1987-leap6-1, ICU 1987-7-1
1999-01-17 is 1998-12-1, ICU 1998-11-30
2012-08-17 is 2012-7-1, ICU 2012-6-30
2027-02-06 is 2027-1-1, ICU 2026-12-30
2030-02-02 is 2029-12-30, ICU 2030-1-1
ICU differs on 417 days, the others from each other on 0'
[[ $found == "$expected" ]] || { echo "Something changed." >&2; exit 1; }
echo "As it was."
