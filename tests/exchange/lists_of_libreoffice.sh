#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# tests/exchange/lists_of_libreoffice.sh SHEET_AS_CSV    has LibreOffice make workbooks of a list and
# compares their rows with those of the list as it was typed.
#
# 77 (skipped) unless PENSION_LIBREOFFICE=1 asks for it, because it takes an office program; and
# where LibreOffice is missing (packaging/dependencies office).
set -euo pipefail

reader=$1
skip() {
    echo "skipped: $*"
    exit 77
}
[[ -n ${PENSION_LIBREOFFICE:-} ]] || skip "PENSION_LIBREOFFICE is not set"
command -v soffice >/dev/null || skip "LibreOffice is missing (packaging/dependencies office)"

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export HOME=$folder LC_ALL=C.UTF-8

# All columns are text: what LibreOffice makes of "2017-03" is its own affair.
cat >"$folder/typed.csv" <<'CSV'
编号,姓名,出生年月,身份证号,方案
0001,张三,1972-03,11010519491231002X,100x15
0002,"李, ""四""",1972.10,,2017-2031:100|2017-2031:3000
,,,,
0003,𠮷田,72年3月,110105194912310021,=1+1
0004,"两
行",26373,,
CSV
# Numbers, days and formulas, as it understands what is typed.
cat >"$folder/values.csv" <<'CSV'
name,born,paid,share,formula
a,1972-03-15,3000,50%,=1+2
b,2001-12-31,0.5,12.5%,=NA()
c,1930-01-01,-7,100%,=10/4
d,1972-10-01,4301021972031512,0%,"=""x""&""y"""
CSV
cat >"$folder/values.expected" <<'CSV'
1,name,born,paid,share,formula
2,a,1972-03-15,3000,50%,3
3,error cell=E3 text=#N/A
4,c,1930-01-01,-7,100%,2.5
5,d,1972-10-01,4.30102197203151E+15,0%,xy
CSV

"$reader" "$folder/typed.csv" >"$folder/typed.expected"
office() {
    timeout 120 soffice "-env:UserInstallation=file://$folder/profile" --headless "$@" \
        >"$folder/log" 2>&1 || {
        cat "$folder/log"
        exit 1
    }
}
text='CSV:44,34,76,1,1/2/2/2/3/2/4/2/5/2,0,false,true,false,false'
values='CSV:44,34,76,1,1/1/2/5/3/1/4/1/5/1,1033,false,true,false,false,false,-1,true'
for kind in xlsx ods xls; do
    office "--infilter=$text" --convert-to "$kind" --outdir "$folder" "$folder/typed.csv"
    office "--infilter=$values" --convert-to "$kind" --outdir "$folder" "$folder/values.csv"
    # Lines of a text with line ends are others than rows of a sheet; cells are not.
    diff <(cut -d, -f2- "$folder/typed.expected") <("$reader" "$folder/typed.$kind" | cut -d, -f2-)
    diff "$folder/values.expected" \
        <("$reader" "$folder/values.$kind" | sed 's/error [0-9]*/error/')
done
