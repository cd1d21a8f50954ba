#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# libxlsxwriter puts the parts of a workbook into temporary files and packs those in the end. Whether
# the temporary files were written it does not ask: where the disk (here: what a process may write
# into one file) is full, a part is cut in the middle, the cut part is packed, and workbook_close()
# answers LXW_NO_ERROR. The .xlsx is a sound zip file whose first sheet ends in the middle of a row:
# 1 266 rows of 4 000 here, and no word of it. What is packed is a fraction of what was to be packed,
# so that the packing itself finds its room.
#
# Who writes one asks for the room first, in the folder of the temporary files, or reads the file
# back.
#
# Seen 2026-11-30 with Debian 12's libxlsxwriter-dev 1.1.4-2+b1 and gcc 12.2.
#
# Needs gcc, python3 and libxlsxwriter-dev. Ends in 0 as long as this is so, in 1 when it changes.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat >write.c <<'C'
#include <signal.h>
#include <stdio.h>
#include <xlsxwriter.h>

int main(int count, char **words) {
    /* A file that may not grow any more is then told by write(), as on a full disk. */
    signal(SIGXFSZ, SIG_IGN);
    lxw_workbook *book = workbook_new(words[count - 1]);
    lxw_worksheet *sheet = workbook_add_worksheet(book, NULL);
    for (lxw_row_t row = 0; row < 4000; ++row)
        for (lxw_col_t column = 0; column < 10; ++column)
            worksheet_write_number(sheet, row, column, 496.01, NULL);
    lxw_error said = workbook_close(book);
    printf("libxlsxwriter %s says %d (%s)\n", LXW_VERSION, said, lxw_strerror(said));
    return said != LXW_NO_ERROR;
}
C
gcc -O1 -o write write.c -lxlsxwriter
cat >rows.py <<'P'
import sys, zipfile
import xml.dom.minidom
archive = zipfile.ZipFile(sys.argv[1])
assert archive.testzip() is None
sheet = archive.read('xl/worksheets/sheet1.xml')
try:
    xml.dom.minidom.parseString(sheet)
    whole = 'whole'
except Exception:
    whole = 'cut'
print(f'{sheet.count(b"<row ")} rows, {whole}')
P
./write room.xlsx | tee said
python3 rows.py room.xlsx | tee found
(ulimit -f 400; ./write full.xlsx) | tee -a said || echo "refused" >>said
python3 rows.py full.xlsx | tee -a found
grep -q '^4000 rows, whole$' <(head -1 found) || exit 1
grep -q 'rows, cut$' <(tail -1 found) || exit 1
[ "$(grep -c 'says 0 ' said)" = 2 ] || exit 1
echo "as described"
