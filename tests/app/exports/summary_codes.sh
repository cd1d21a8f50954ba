#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# tests/app/exports/summary_codes.sh CODES    has two readers of others, zbar and zxing-cpp, read 500
# different summaries from their QR codes; each must come back byte for byte. CODES writes them
# (summary_codes).
#
# 77 (skipped) unless PENSION_QR_READERS=1 asks for it, and where the readers are missing
# (packaging/dependencies codes).
set -euo pipefail

codes=$1
skip() {
    echo "skipped: $*"
    exit 77
}
[[ -n ${PENSION_QR_READERS:-} ]] || skip "PENSION_QR_READERS is not set"
for tool in zbarimg ZXingReader; do
    command -v "$tool" >/dev/null || skip "$tool is missing (packaging/dependencies codes)"
done

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export LC_ALL=C.UTF-8
"$codes" "$folder" 500

# Asked for any kind of code, either finds in a few of 500 a bar code of six digits beside the text.
# zbar ends what it read with a line feed, which is none of it; zxing-cpp writes it among other lines.
by_zbar=0 by_zxing=0
for picture in "$folder"/*.pgm; do
    text=${picture%.pgm}.txt
    zbarimg --quiet --raw -Sdisable -Sqrcode.enable "$picture" >"$folder/read" 2>/dev/null || true
    { cat "$text"; echo; } | cmp -s - "$folder/read" && by_zbar=$((by_zbar + 1)) ||
        echo "zbar read $(basename "$picture") as: $(<"$folder/read")"
    ZXingReader -format QRCode -1 -bytes "$picture" >"$folder/read" 2>/dev/null || true
    cmp -s "$text" "$folder/read" && by_zxing=$((by_zxing + 1)) ||
        echo "zxing-cpp read $(basename "$picture") as: $(<"$folder/read")"
done
echo "zbar read $by_zbar of 500, zxing-cpp $by_zxing"
((by_zbar == 500 && by_zxing == 500))
