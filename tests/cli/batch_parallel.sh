#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# tests/cli/batch_parallel.sh YIBIZHANG_CLI    a list cut into blocks and reckoned by several
# programs gives the results of one program, byte by byte, also where one of them was killed.
# 77 (skipped) without GNU parallel or python3.
set -euo pipefail

export CLI=$1
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
for tool in parallel python3; do
    command -v "$tool" >/dev/null || { echo "skipped: $tool is missing"; exit 77; }
done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export XDG_DATA_HOME=$folder/data XDG_CACHE_HOME=$folder/cache LC_ALL=C.UTF-8

{
    printf '编号,姓名,备注,方案\r\n'
    for i in $(seq 1 200); do
        # A cell with a line break and a quotation mark, and now and then a row that is refused.
        plan=100x15
        ((i % 50)) || plan=nothing
        printf '%d,"毛""%d""\n梅",x,%s|3000x15\r\n' "$i" "$i" "$plan"
    done
} >"$folder/roster.csv"
options=(--place 430100 --as-of 2017-03 --columns own_paid,monthly)

status=0
"$CLI" batch "$folder/roster.csv" -o "$folder/one" "${options[@]}" >/dev/null || status=$?
((status == 1)) || { echo "batch ended in $status"; exit 1; }

many() {
    local ended=0
    ROWS=30 JOBS=2 "$here/packaging/lists/parallel" "$folder/roster.csv" "$folder/many" \
        "${options[@]}" || ended=$?
    ((ended == 1)) || { echo "parallel ended in $ended"; exit 1; }
    for name in results.csv refused.csv; do
        cmp "$folder/one/$name" "$folder/many/$name"
    done
}
many
# One block as if its program had been killed before it wrote a row.
rm -r "$folder/many/parts/000003"
sed -i '/000003/d' "$folder/many/joblog"
many
