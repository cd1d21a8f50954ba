#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# tests/cli/batch_slurm.sh YIBIZHANG_CLI    a list reckoned under a Slurm of this one machine gives
# the rows of one program, byte by byte, also where a worker is killed in the midst of its block:
# no row is lost, none is there twice. 77 (skipped) unless PENSION_SLURM=1 asks for it: it needs
# root and Debian's munge, slurmctld, slurmd and slurm-client.
set -euo pipefail

[[ ${PENSION_SLURM:-} == 1 ]] || { echo "skipped: PENSION_SLURM=1 asks for it"; exit 77; }
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export XDG_DATA_HOME=$folder/data XDG_CACHE_HOME=$folder/cache LC_ALL=C.UTF-8
cli=$1

# The program as a worker starts it: the first one of the third block is killed in its midst.
cat >"$folder/cli" <<SCRIPT
#!/usr/bin/env bash
if [[ " \$* " == *"blocks/000003.csv"* && ! -e $folder/killed ]]; then
    "$cli" "\$@" --checkpoint 100 &
    worker=\$!
    until grep -qs '^rows [1-9]' $folder/many/parts/000003/list.state; do
        kill -0 \$worker || break
    done
    kill -KILL \$worker
    wait \$worker
    status=\$?
    grep -E '^(stage|rows) ' $folder/many/parts/000003/list.state | tr '\n' ' ' >$folder/killed
    exit \$status
fi
exec "$cli" "\$@"
SCRIPT
chmod +x "$folder/cli"

rows=60000
{
    printf '编号,姓名,备注,方案\r\n'
    for ((i = 1; i <= rows; ++i)); do
        # A cell with a line break and a quotation mark, and now and then a row that is refused.
        plan=100x15
        ((i % 1500)) || plan=nothing
        printf '%d,"毛""%d""\n梅",x,%s|3000x15\r\n' "$i" "$i" "$plan"
    done
} >"$folder/roster.csv"
options=(--place 430100 --as-of 2017-03 --columns own_paid,monthly)

status=0
"$cli" batch "$folder/roster.csv" -o "$folder/one" "${options[@]}" >/dev/null || status=$?
((status == 1)) || { echo "batch ended in $status"; exit 1; }
status=0
CLI=$folder/cli ROWS=12000 "$here/packaging/lists/slurm-one-node" \
    "$here/packaging/lists/slurm" "$folder/roster.csv" "$folder/many" "${options[@]}" \
    >"$folder/said" 2>&1 || status=$?
cat "$folder/said"
((status == 77)) && { echo "skipped"; exit 77; }
((status == 1)) || { echo "slurm ended in $status"; exit 1; }
grep -q '^stage rows ' "$folder/killed" || { echo "no worker was killed in its midst"; exit 1; }
grep -q '^try 2: 1 of 5 blocks$' "$folder/said" || { echo "nothing was tried again"; exit 1; }
for name in results.csv refused.csv; do cmp "$folder/one/$name" "$folder/many/$name"; done
ids=$(grep -cE '^[0-9]+,"毛' "$folder/many/results.csv")
((ids == rows)) || { echo "$ids rows in place of $rows"; exit 1; }
echo "$rows rows, the same bytes as one program's; the killed worker had: $(<"$folder/killed")"
