#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Two pinyin libraries read the names of cities and counties otherwise than everybody there does,
# and where they are wrong they are not wrong together: checking one against the other finds half.
#
# Seen 2026-11-29: pinyin-pro 3.29.4 reads 都 as "dou" in 26 names (新都, 都匀, 于都), 什 as
# "shen" (喀什, 什邡), 行 in 闵行 as "xing"; pinyin 4.0.0 has these right and reads 厦门 as "sha men",
# 六安 as "liu an", 重庆 as "zhong qing", 朝阳 as "zhao yang". Both read 单县 as "dan xian", 洪洞 as
# "hong dong", 黄陂 as "huang bei", 蔚县 as "wei xian". People search for their county by initials:
# half a character is enough not to find it.
#
# Ends in 0 as long as this is so, in 1 when any of it changes.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent pinyin-pro@3.29.4 pinyin@4.0.0 >/dev/null 2>&1
cat >read.mjs <<'JS'
import { pinyin as pro } from 'pinyin-pro';
import * as other from 'pinyin';
const plain = other.pinyin || other.default;
for (const name of process.argv.slice(2))
    console.log(name, pro(name, { toneType: 'none', type: 'array' }).join(' '), '|',
                plain(name, { style: 'normal', segment: false, heteronym: false }).flat().join(' '));
JS
node --version
found=$(node read.mjs 新都区 都匀市 喀什市 什邡市 闵行区 厦门市 六安市 重庆市 朝阳市 单县 洪洞县 黄陂区 蔚县)
printf '%s\n' "$found"
expected='新都区 xin dou qu | xin du qu
都匀市 dou yun shi | du yun shi
喀什市 ka shen shi | ka shi shi
什邡市 shen fang shi | shi fang shi
闵行区 min xing qu | min hang qu
厦门市 xia men shi | sha men shi
六安市 lu an shi | liu an shi
重庆市 chong qing shi | zhong qing shi
朝阳市 chao yang shi | zhao yang shi
单县 dan xian | dan xian
洪洞县 hong dong xian | hong dong xian
黄陂区 huang bei qu | huang bei qu
蔚县 wei xian | wei xian'
[[ $found == "$expected" ]] || { echo "Something changed." >&2; exit 1; }
echo "As it was."
