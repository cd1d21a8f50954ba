#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Seen on 2026-11-28 with Debian 12's sqlitebrowser 3.12.2-1 and SQLite 3.40.1: one cell of a STRICT,
# WITHOUT ROWID table, edited in the grid and written, is written into every row of the table. The
# grid shows one changed cell. DB Browser cannot parse STRICT, so it does not see WITHOUT ROWID
# either, and addresses the row by "_rowid_"; there is no such column, and SQLite takes a name in
# double quotes that it does not know for a text: the condition holds for all rows.
#
#     before: 155,165,175    after: 999,999,999
#
# The same table without STRICT (types by CHECK) changes in one row. Needs root, to install the
# packages, and no display: Xvfb is started for it. Ends in 1 if that changes.
set -euo pipefail

if [[ -z ${inside:-} ]]; then
    DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
        sqlitebrowser=3.12.2* sqlite3=3.40.1* xdotool xvfb xauth >/dev/null
    inside=yes exec xvfb-run -a -s "-screen 0 1280x900x24 -nolisten tcp" "$0"
fi

folder=$(mktemp -d)
browser=
clean_up() {
    [[ -z $browser ]] || kill "$browser" 2>/dev/null || true
    rm -rf "$folder"
}
trap clean_up EXIT
export HOME=$folder XDG_CONFIG_HOME=$folder/config XDG_RUNTIME_DIR=$folder LANG=C.UTF-8
export QT_QPA_PLATFORM=xcb QT_STYLE_OVERRIDE=Fusion QT_SCALE_FACTOR=1 QT_FONT_DPI=96

# after OPTIONS: the amounts after 999 was typed into the first one.
after() {
    local file=$folder/$RANDOM.db
    sqlite3 "$file" "CREATE TABLE amount (year INTEGER PRIMARY KEY, yuan INTEGER NOT NULL) $1;
                     INSERT INTO amount VALUES (2017, 155), (2018, 165), (2019, 175);"
    sqlitebrowser -t amount "$file" >"$folder/log" 2>&1 &
    browser=$!
    for _ in {1..100}; do
        xdotool search --name '^DB Browser for SQLite' >/dev/null 2>&1 && break
        sleep 0.1
    done
    sleep 8
    xdotool mousemove 85 196 click 1 && sleep 0.5
    xdotool key --delay 80 ctrl+Home && sleep 0.3
    xdotool key --delay 80 Right && sleep 0.3
    xdotool type --delay 50 999 && sleep 0.3
    xdotool key --delay 80 Return && sleep 0.5
    xdotool mousemove 350 40 click 1 && sleep 1.5
    kill "$browser" 2>/dev/null || true
    wait "$browser" 2>/dev/null || true
    browser=
    sqlite3 -readonly "$file" "SELECT group_concat(yuan) FROM amount"
}

QT_QPA_PLATFORM=offscreen sqlitebrowser --version 2>/dev/null | head -2 || true
sqlite3 --version | cut -d' ' -f1
strict=$(after "STRICT, WITHOUT ROWID")
plain=$(after "")
echo "STRICT, WITHOUT ROWID: before 155,165,175    after $strict"
echo "without:               before 155,165,175    after $plain"
[[ $strict == 999,999,999 && $plain == 999,165,175 ]] || { echo "That is not what was seen."; exit 1; }
