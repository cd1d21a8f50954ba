#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# tests/store/db_browser.sh POLICY CLI    edits a copy of the policy file with DB Browser for SQLite,
# by mouse and keys, as somebody does who was sent there by the README: a cell, a new record, a
# record deleted, an edit that is refused. Needs a display of its own (xvfb-run).
#
# 77 (skipped) unless PENSION_DB_BROWSER=1 asks for it, because on a loaded machine the window comes
# after its keys; and where DB Browser 3.12 or xdotool is missing (packaging/dependencies browser).
# Another version may have its buttons elsewhere.
set -euo pipefail

policy=$1
cli=$2
skip() {
    echo "skipped: $*"
    exit 77
}
[[ -n ${PENSION_DB_BROWSER:-} ]] ||
    skip "PENSION_DB_BROWSER is not set: a window and its keys want a quiet machine"
for tool in sqlitebrowser xdotool sqlite3; do
    command -v "$tool" >/dev/null || skip "$tool is missing (packaging/dependencies browser)"
done

folder=$(mktemp -d)
browser=
clean_up() {
    [[ -z $browser ]] || kill "$browser" 2>/dev/null || true
    rm -rf "$folder"
}
trap clean_up EXIT
export HOME=$folder XDG_CONFIG_HOME=$folder/config XDG_RUNTIME_DIR=$folder LANG=C.UTF-8
# No theme and no scaling of whoever builds.
export QT_QPA_PLATFORM=xcb QT_STYLE_OVERRIDE=Fusion QT_SCALE_FACTOR=1 QT_FONT_DPI=96
version=$(QT_QPA_PLATFORM=offscreen sqlitebrowser --version 2>&1 || true)
[[ $version == *3.12.* ]] || skip "DB Browser 3.12 is wanted, not: $version"
cp "$policy" "$folder/policy.db"
chmod u+w "$folder/policy.db"
file=$folder/policy.db
# Rows are clicked where they stand: whatever is shipped, the grid holds the same twenty.
sqlite3 "$file" "DELETE FROM base_pension WHERE area_code NOT IN
    (0, 310000, 370000, 371003, 420000, 420100, 430100, 500000); DELETE FROM change_record"

failed=0
ask() { sqlite3 -readonly "$file" "$1" 2>/dev/null || true; }

# expect SQL VALUE WHAT: within ten seconds the file answers so.
expect() {
    local found=
    for _ in {1..50}; do
        found=$(ask "$1")
        [[ $found == "$2" ]] && return
        sleep 0.2
    done
    echo "FAILED: $3: expected \"$2\", found \"$found\""
    failed=1
}

keys() { xdotool key --delay 80 "$@" && sleep 0.3; }
click() { xdotool mousemove "$1" "$2" click "${3:-1}" && sleep 0.5; }
type_in() { xdotool type --delay 50 "$1" && sleep 0.3; }
times() {
    local i
    for ((i = 0; i < $1; ++i)); do xdotool key --delay 30 "$2"; done
    sleep 0.3
}
# Where things stand in the window that it opens by itself.
write_changes() { click 350 40; }
first_cell() { click 85 196; }
new_record() { click 398 111; }
delete_record() { click 431 111; }
first_value_of_dialog() { click 500 137; }
save_dialog() { click 610 542; }

# cell ROWID COLUMN: goes to that cell of the grid, columns counted from 0.
cell() {
    first_cell
    keys ctrl+Home
    times "$(ask "SELECT count(*) - 1 FROM base_pension WHERE rowid <= $1")" Down
    times "$2" Right
}

# The first key or click may go to a list of other values of the column that pops up.
leave() {
    keys Tab
    keys Tab
    first_cell
    first_cell
}

# A value in the dialog for a new record, in the row that is marked.
fill() {
    keys F2
    type_in "$1"
    keys Return
}

column() {
    ask "SELECT cid FROM pragma_table_info('base_pension') WHERE name = '$1'"
}
rowid_of() {
    ask "SELECT rowid FROM base_pension WHERE area_code = $1 AND from_month = '$2'"
}
all_of() {
    echo "SELECT group_concat(area_code || ' ' || from_month || ' ' || fen_per_month, ', ')" \
        "FROM (SELECT * FROM base_pension ORDER BY area_code, from_month)"
}

sqlitebrowser -t base_pension "$file" >"$folder/log" 2>&1 &
browser=$!
for _ in {1..100}; do
    xdotool search --name '^DB Browser for SQLite' >/dev/null 2>&1 && break
    sleep 0.1
done
sleep 8

# --- One cell is one row, and the user's.
before=$(ask "$(all_of)")
cell "$(rowid_of 430100 2017-01)" "$(column fen_per_month)"
type_in 16500
leave
write_changes
edited=${before/430100 2017-01 15500/430100 2017-01 16500}
[[ $edited != "$before" ]] || { echo "FAILED: the shipped file has no such row"; failed=1; }
expect "$(all_of)" "$edited" "one cell was edited"
expect "SELECT count(*) || origin FROM base_pension WHERE origin = 'user'" 1user "its row is the user's"
expect "SELECT json_extract(changed_from, '\$.fen_per_month') FROM base_pension
        WHERE changed_on = date('now', 'localtime')" 15500 "what it was is noted"
expect "SELECT count(DISTINCT act) || '/' || count(*) FROM change_record" 1/1 "one act of one row"

# --- A new record, by its dialog: the columns area_code, from_month, fen_per_month, source_id.
source=$(ask "SELECT source_id FROM base_pension WHERE area_code = 430100 LIMIT 1")
new_record
first_value_of_dialog
at=0
for pair in area_code=430100 from_month=2026-07 fen_per_month=20000 "source_id=$source"; do
    to=$(column "${pair%%=*}")
    times $((to - at)) Down
    at=$to
    fill "${pair#*=}"
done
save_dialog
write_changes
expect "SELECT fen_per_month || origin FROM base_pension
        WHERE area_code = 430100 AND from_month = '2026-07'" 20000user "a record was added"

# --- A record deleted.
cell "$(rowid_of 430100 2018-01)" 0
delete_record
write_changes
deleted=${edited/430100 2018-01 16500, /}
expect "$(all_of)" "${deleted/430100 2020-01 20800/430100 2020-01 20800, 430100 2026-07 20000}" \
    "one record was deleted"

# --- What is no whole number is refused, with a message to be closed; nothing is changed by it.
cell "$(rowid_of 430100 2017-01)" "$(column fen_per_month)"
type_in a-lot
leave
sleep 1
keys Return
keys Escape
write_changes
expect "$(all_of)" "${deleted/430100 2020-01 20800/430100 2020-01 20800, 430100 2026-07 20000}" \
    "an amount in letters was refused"

kill "$browser"
wait "$browser" 2>/dev/null || true
browser=
HOME=$folder XDG_DATA_HOME=$folder "$cli" --policy "$file" --lang en policy check >"$folder/check" || {
    echo "FAILED: the program refuses the file:"
    cat "$folder/check"
    failed=1
}
((failed == 0)) && echo "DB Browser edits the policy file as people expect"
exit "$failed"
