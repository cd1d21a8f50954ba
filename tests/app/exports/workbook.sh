#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# tests/app/exports/workbook.sh QUESTIONS    has LibreOffice reckon workbooks of 200 random questions
# anew, after their cells were changed, and compares them with what the program answers to the
# changed questions. QUESTIONS writes and compares (workbook_questions).
#
# 77 (skipped) unless PENSION_LIBREOFFICE=1 asks for it, because it takes an office program and a
# minute; and where LibreOffice is missing (packaging/dependencies office).
set -euo pipefail

questions=$1
skip() {
    echo "skipped: $*"
    exit 77
}
[[ -n ${PENSION_LIBREOFFICE:-} ]] ||
    skip "PENSION_LIBREOFFICE is not set: an office program reckons for a minute"
command -v soffice >/dev/null || skip "LibreOffice is missing (packaging/dependencies office)"

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export HOME=$folder LC_ALL=C.UTF-8
mkdir -p "$folder/profile/user" "$folder/books" "$folder/tables"
# A profile of our own, that reckons every file anew on opening: by default what was stored is shown.
cat >"$folder/profile/user/registrymodifications.xcu" <<'XCU'
<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
XCU

"$questions" write "$folder/books"
# The first sheet, numbers as they are and not as they are shown.
soffice "-env:UserInstallation=file://$folder/profile" --headless \
    --convert-to 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false' \
    --outdir "$folder/tables" "$folder"/books/*.xlsx >"$folder/log" 2>&1 || {
    cat "$folder/log"
    exit 1
}
"$questions" check "$folder/tables"
