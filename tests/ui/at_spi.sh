#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# tests/ui/at_spi.sh YIBIZHANG    asks the window what a screen reader asks it, from outside, and
# works it by nothing else: no key, no mouse, no picture. On a display and a bus of its own.
#
# 77 (skipped) unless PENSION_SCREEN_READER=1 asks for it: it waits for a window, a bus and a reader.
# And without what is in packaging/dependencies, "reader".
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
skip() {
    echo "skipped: $* (packaging/dependencies reader)"
    exit 77
}
[[ -n ${PENSION_SCREEN_READER:-} ]] || skip "PENSION_SCREEN_READER is not set"
for tool in xvfb-run dbus-run-session openbox; do
    command -v "$tool" >/dev/null || skip "$tool is missing"
done
/usr/bin/python3 -c 'import pyatspi' 2>/dev/null || skip "python3-pyatspi is missing"
[[ -e /usr/share/dbus-1/services/org.a11y.Bus.service ]] || skip "at-spi2-core is missing"

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export HOME=$folder XDG_CONFIG_HOME=$folder/config XDG_DATA_HOME=$folder/data
export XDG_STATE_HOME=$folder/state XDG_CACHE_HOME=$folder/cache XDG_RUNTIME_DIR=$folder/run
mkdir -p "$folder/config/yibizhang" "$folder/run"
chmod 700 "$folder/run"
# Somebody who was welcomed before.
echo welcomed=yes >"$folder/config/yibizhang/settings.txt"
export LC_ALL=C.UTF-8 LANG=en_US.UTF-8 LANGUAGE=en
export GSETTINGS_BACKEND=memory GDK_BACKEND=x11 GTK_THEME=Adwaita GTK_IM_MODULE=gtk-im-context-simple
unset NO_AT_BRIDGE

# Who looks for the bus opens the display and closes it: without -noreset the display would begin
# anew while the program opens it.
# A window manager, since a window that nobody made active gives its controls no keyboard: none of
# them would ever be left.
xvfb-run -a -s "-screen 0 1280x900x24 -nolisten tcp -noreset" dbus-run-session -- \
    bash -c 'openbox --sm-disable >/dev/null 2>&1 & manager=$!
             trap "kill $manager" EXIT
             /usr/bin/python3 "$@"' at_spi "$here/at_spi.py" "$@"
