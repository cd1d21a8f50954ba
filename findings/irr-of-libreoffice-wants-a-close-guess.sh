#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# IRR of LibreOffice Calc finds the return of an ordinary plan by months (3 000 paid in each December of
# fifteen years, then 496.01 a month) only from a guess that is nearly the answer: from 1.75 % a month
# it ends in Err:523 though the answer is 0.44 %, and there is exactly one. With sixty payments only
# the smallest of six guesses finds it, with thirty, where the plan loses more, none does. A
# spreadsheet whose cells may be changed so has no guess to give: the one that fitted the old cells,
# or the one of another plan, is as far off as these.
#
# Halving ln(1 + i) between -99 % and +1000 % a year in a column of cells finds each of them.
#
# Seen 2026-11-29 with Debian 12's libreoffice-calc-nogui 4:7.4.7 (LibreOffice 7.4.7.2).
#
# Needs `soffice` (apt-get install --no-install-recommends libreoffice-calc-nogui) and python3. Ends in
# 0 as long as this is so, in 1 when it changes.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 - <<'PY'
import math
head = ('<?xml version="1.0" encoding="UTF-8"?>'
        '<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
        'xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2" '
        'office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body>'
        '<office:spreadsheet><table:table table:name="a">')
tail = '</table:table></office:spreadsheet></office:body></office:document>'
guesses = (0.0001, 0.004, 0.0175, 0.03, 0.05, 0.1)
answers = open('answers', 'w')
for payments in (30, 60, 205, 420):
    flows = [-3000.0 if month % 12 == 11 else 0.0 for month in range(180)] + [496.01] * payments
    asked = ''.join(f'<table:table-cell table:formula="of:=IRR([.A1:.A{len(flows)}];{guess})"/>'
                    for guess in guesses)
    rows = ''.join('<table:table-row><table:table-cell office:value-type="float" '
                   f'office:value="{flow}"/>{asked if month == 0 else ""}</table:table-row>'
                   for month, flow in enumerate(flows))
    open(f'{payments:03}.fods', 'w').write(head + rows + tail)
    low, high = math.log(0.01) / 12, math.log(11) / 12
    for _ in range(60):
        middle = (low + high) / 2
        worth = sum(flow * math.exp(-middle * month) for month, flow in enumerate(flows))
        low, high = (middle, high) if worth > 0 else (low, middle)
    print(f'{payments} payments: {math.expm1(low) * 100:.4f} %', file=answers)
PY
soffice --version | grep -o 'LibreOffice [0-9.]*' | tee found
soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to csv ./*.fods >/dev/null 2>&1
for table in 030 060 205 420; do
    # Two decimals: what was found, or the error.
    head -1 "$table.csv" | cut -d, -f2- | sed -E 's/(\.[0-9]{2})[0-9]*%/\1%/g'
done | tee -a found
cat answers | tee -a found
expected='LibreOffice 7.4.7.2
Err:523,Err:523,Err:523,Err:523,Err:523,Err:523
-0.37%,Err:523,Err:523,Err:523,Err:523,Err:523
0.44%,0.44%,Err:523,Err:523,Err:523,Err:523
0.58%,0.58%,Err:523,Err:523,Err:523,Err:523'
[[ $(head -5 found) == "$expected" ]] || { echo "Something changed." >&2; exit 1; }
echo "As it was."
