// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/group.hpp"
#include "notice/letters.hpp"

#include <cstddef>
#include <optional>

namespace pension::notice {

/// What the words of notices mean to us; words of one meaning are one.
enum class Word {
    // What is spoken of.
    tier,         ///< 档次
    pay,          ///< 缴费, 缴纳
    choose,       ///< 选择
    subsidy,      ///< 补贴
    base,         ///< 基础养老金
    base_part,    ///< 地方基础养老金, 中央基础养老金
    funeral,      ///< 丧葬补助金
    death,        ///< 死亡
    pays_for,     ///< 代缴
    back,         ///< 补缴
    raises,       ///< 提档
    rate,         ///< 记账利率
    add,          ///< 加发
    add_again,    ///< 再加发
    years_paid,   ///< 缴费年限
    average,      ///< 年平均缴费
    registered,   ///< 户籍
    collective,   ///< 集体补助
    drawing,      ///< 领取待遇人员
    contributor,  ///< 缴费期间
    cremation,    ///< 火化
    group,        ///< 重度残疾人...
    // How amounts belong together.
    each_more,        ///< 每增加, 每满
    becomes,          ///< 提高到, 调整为
    is,               ///< 为
    respectively,     ///< 分别
    formerly,         ///< 由, 原
    now,              ///< 现行, 目前: what holds, or what held up to now
    on_that,          ///< 基础上
    increase,         ///< 增加
    other_n,          ///< 其余
    except,           ///< 除
    until,            ///< 至, 到
    above,            ///< 及以上
    above_alone,      ///< 以上, 以后
    below,            ///< 以下
    not_including,    ///< 不含
    including,        ///< 含
    not_below,        ///< 不低于
    not_above,        ///< 不超过
    lowest,           ///< 最低
    highest,          ///< 最高
    lowest_standard,  ///< 最低标准
    multiple,         ///< 整数倍
    any_amount,       ///< 任意, 自选
    capped,           ///< 封顶
    in_all,           ///< 共
    new_tier,         ///< 增设
    cancel,           ///< 取消
    only_for,         ///< 仅限
    kept,             ///< 继续按
    over,             ///< 超过
    full,             ///< 满
    each,             ///< 每
    less_than,        ///< 不满, 不足
    or_,              ///< 或者
    about,            ///< 约
    total,            ///< 累计
    limit_years,      ///< 补贴年限
    part_of,          ///< 其中
    // How often.
    per_month,  ///< 每月
    per_year,   ///< 每年
    // Who bears it.
    level,     ///< 省级财政
    national,  ///< 国家, 中央
    bears,     ///< 承担
    // Yes and no.
    may,          ///< 可以
    may_not,      ///< 不得
    enjoys,       ///< 享受
    enjoys_not,   ///< 不享受
    counts_not,   ///< 不计入
    conditional,  ///< 连续
    income,       ///< 可支配收入
    flexible,     ///< 灵活就业
    // Of which insurance.
    ours,     ///< 居民养老保险
    theirs,   ///< 医疗保险
    example,  ///< 例如
    // Dates.
    effect,        ///< 施行, 执行
    valid,         ///< 有效期
    trial,         ///< 试行
    issue,         ///< 印发之日, 发布之日
    this_text,     ///< 本通知
    this_year,     ///< 今年
    next_year,     ///< 明年
    last_year,     ///< 去年
    deadline,      ///< 截止
    as_follows,    ///< 如下
    family,        ///< 独生子女
    yuan_missing,  ///< 元 without a number
    unit_yuan,     ///< 单位:元
    not_,          ///< 未
    within,        ///< 内
    after_award,   ///< 待遇核定后
    other,         ///< What separates others and means nothing itself.
};

struct FoundWord {
    Word word = Word::other;
    std::size_t length = 0;
    std::optional<Group> group{};
};

/// The longest word that begins there; none where none does.
std::optional<FoundWord> word_at(const Letters& line, std::size_t from);

/// Whether these letters stand there.
bool stands_at(const Letters& line, std::size_t from, std::u32string_view what);

/// Whether they stand anywhere in [from, to).
bool contains(const Letters& line, std::u32string_view what);

}  // namespace pension::notice
