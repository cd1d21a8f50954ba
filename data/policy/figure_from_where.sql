-- SPDX-License-Identifier: Apache-2.0
    complete     INTEGER NOT NULL DEFAULT 1 CHECK (typeof(complete) = 'integer')
                 CHECK (complete IN (0, 1)),
    -- 0 = 清单不全，只知道其中几项。0: of a list only some items are known.
    announced    INTEGER NOT NULL DEFAULT 0 CHECK (typeof(announced) = 'integer')
                 CHECK (announced IN (0, 1)),
    -- 1 = 预告的数，尚未确认。1: announced beforehand, not confirmed.
    is_floor     INTEGER NOT NULL DEFAULT 0 CHECK (typeof(is_floor) = 'integer')
                 CHECK (is_floor IN (0, 1)),
    -- 1 = 最低标准：下级地方可以高于它。1: a least; the places below may give more.
    source_id    TEXT NOT NULL CHECK (typeof(source_id) = 'text') REFERENCES source (source_id),
    -- 依据。The document.
    clause       TEXT NOT NULL DEFAULT '' CHECK (typeof(clause) = 'text'),
    -- 条款，如 六(二)；没有就空着。Clause; empty rather than guessed.
    confirmed_on TEXT CHECK (typeof(confirmed_on) IN ('text', 'null'))
                 CHECK (confirmed_on IS date(confirmed_on, '+0 days')),
    -- 最近一次查明没有更新规定的日期。The last day on which somebody saw that nothing newer exists.
    origin       TEXT NOT NULL DEFAULT 'user' CHECK (typeof(origin) = 'text')
                 CHECK (origin IN ('shipped', 'user')),
    -- 来历：shipped 随程序带来；user 自己录入或改过。Came with the program, or is the user's.
    note         TEXT NOT NULL DEFAULT '' CHECK (typeof(note) = 'text'),
    -- 备注。Note.
    others_say   TEXT NOT NULL DEFAULT '' CHECK (typeof(others_say) = 'text'),
    -- 别的资料的不同说法，一行一条：数字 | 资料 | 年月。What other sources say instead, a line each.
    changed_from TEXT CHECK (typeof(changed_from) IN ('text', 'null')),
    -- 随程序带来的数字被改以前是什么，由触发器写；改了依据就清空。
    -- What a shipped figure was before it was changed, written by triggers; empty again once the
    -- row names another document.
    changed_on   TEXT CHECK (typeof(changed_on) IN ('text', 'null'))
                 CHECK (changed_on IS date(changed_on, '+0 days'))
                 CHECK ((changed_on IS NULL) = (changed_from IS NULL)),
    -- 哪天改的。The day on which it was changed.
