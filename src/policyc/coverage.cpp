// SPDX-License-Identifier: Apache-2.0
#include "policyc/coverage.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace pension {

namespace {

const char* chinese(Topic topic) {
    switch (topic) {
        case Topic::tiers: return "缴费档次";
        case Topic::subsidies: return "缴费补贴";
        case Topic::yearly_cap: return "年缴费上限";
        case Topic::back_payment: return "补缴";
        case Topic::grant_cap: return "集体补助和资助的上限";
        case Topic::government_payment: return "困难群体代缴";
        case Topic::base_pension: return "基础养老金";
        case Topic::long_payer_supplement: return "年限养老金";
        case Topic::old_age_supplement: return "高龄加发";
        case Topic::payout_months: return "计发月数";
        case Topic::pension_age: return "领取年龄";
        case Topic::minimum_years: return "最低缴费年限";
        case Topic::pension_rounding: return "取整";
        case Topic::crediting_rate: return "个人账户记账利率";
        case Topic::interest_start: return "计息起点";
        case Topic::interest_while_drawing: return "待遇期计息";
        case Topic::funeral_grant: return "丧葬补助金";
        case Topic::inheritance: return "继承";
        case Topic::certification: return "资格认证";
        case Topic::scheme_start: return "制度实施年月";
        case Topic::average_wage: return "平均工资";
        case Topic::base_limits: return "缴费基数上下限";
        case Topic::benefit_base: return "计发基数";
        case Topic::employee_contribution: return "灵活就业缴费比例";
        case Topic::employee_crediting_rate: return "职工记账利率";
        case Topic::employee_payout_months: return "职工计发月数";
        case Topic::retirement_age: return "法定退休年龄";
        case Topic::employee_minimum_months: return "职工最低缴费年限";
        case Topic::employee_rounding: return "职工养老金取整";
        case Topic::survivor_grant: return "职工遗属待遇";
        case Topic::income_per_head: return "人均可支配收入";
    }
    return "";
}

const char* chinese(Group group) {
    switch (group) {
        case Group::ordinary: return "一般居民";
        case Group::severely_disabled: return "重度残疾人";
        case Group::subsistence_allowance: return "低保对象";
        case Group::extreme_poverty: return "特困人员";
        case Group::registered_poor: return "建档立卡贫困人口";
        case Group::family_planning: return "计划生育特殊家庭";
        case Group::other_hardship: return "其他缴费困难群体";
    }
    return "";
}

char letter(Evidence evidence) {
    switch (evidence) {
        case Evidence::official: return 'A';
        case Evidence::reported: return 'B';
        case Evidence::unofficial: return 'C';
        case Evidence::derived: return 'D';
        case Evidence::own: return '-';
    }
    return '-';
}

/// Our codes as words: "base_pension" is "base pension".
std::string in_words(std::string_view code_word) {
    std::string words{code_word};
    std::ranges::replace(words, '_', ' ');
    return words;
}

std::string topic_name(Topic topic) {
    return fmt::format("{} {}", chinese(topic), in_words(code(topic)));
}

/// What a place has on one topic for one group.
struct Known {
    std::vector<std::string> months;
    std::set<char> letters;
    std::string confirmed_on;
    bool is_incomplete = false;
    bool is_announced = false;
};

/// "2014-02", "2014-02 (约 about)": where the document does not print it, how it is known.
std::string month_text(const Provenance& where) {
    std::string text = iso(where.from);
    if (where.until) text += "–" + iso(*where.until);
    switch (where.effect) {
        case EffectMonth::printed: return text;
        case EffectMonth::seen_in_force: return text + "（已执行 in force）";
        case EffectMonth::approximate: return text + "（约 about）";
        case EffectMonth::derived: return text + "（推出 derived）";
    }
    return text;
}

using KnownOf = std::map<std::pair<Topic, std::optional<Group>>, Known>;

KnownOf known_of(const PolicyRows& rows, AreaCode area) {
    KnownOf all;
    for_each_topic(rows, [&](Topic topic, const auto& of_topic) {
        for (const auto& row : of_topic) {
            if (row.area != area) continue;
            const Provenance& where = *row.figure.provenance;
            Known& known = all[{topic, row.group}];
            known.months.push_back(month_text(where));
            known.letters.insert(letter(evidence_of(where)));
            known.confirmed_on = std::max(known.confirmed_on, where.confirmed_on);
            known.is_incomplete |= !where.complete;
            known.is_announced |= where.announced;
        }
    });
    return all;
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words) text += (text.empty() ? "" : "、") + word;
    return text;
}

/// Many years of one series are told by their ends.
std::string months_text(const std::vector<std::string>& months) {
    if (months.size() <= 7) return joined(months);
    return fmt::format("{} … {}（{}）", months.front(), months.back(), months.size());
}

std::string row_text(Topic topic, std::optional<Group> group, const Known& known) {
    std::string letters;
    for (const char each : known.letters) letters += each;
    std::string remark;
    if (known.is_incomplete) remark += "清单不全 incomplete list";
    if (known.is_announced) remark += "含预告 partly announced";
    return fmt::format(
        "| {} | {} | {} | {} | {} | {} |\n", topic_name(topic),
        group ? fmt::format("{} {}", chinese(*group), in_words(code(*group))) : "所有人 everybody",
        months_text(known.months), letters, known.confirmed_on.empty() ? "—" : known.confirmed_on,
        remark);
}

/// Resident topics for which everybody has a figure of a place above, and those for which nobody
/// has any.
struct Gaps {
    std::vector<std::string> inherited;
    std::vector<std::string> missing;
};

Gaps gaps_of(const PolicyBook& book, AreaCode area, const KnownOf& own) {
    Gaps gaps;
    for_each_topic(book.rows(), [&](Topic topic, const auto& of_topic) {
        if (is_of_employees(topic) || own.contains({topic, std::nullopt})) return;
        const auto chain = book.chain(area);
        const bool above = std::ranges::any_of(of_topic, [&](const auto& row) {
            return !row.group && std::ranges::find(chain, row.area) != chain.end();
        });
        const bool for_a_group =
            std::ranges::any_of(own, [&](const auto& known) { return known.first.first == topic; });
        if (above)
            gaps.inherited.emplace_back(chinese(topic));
        else if (!for_a_group)
            gaps.missing.emplace_back(chinese(topic));
    });
    return gaps;
}

std::string place_text(const PolicyBook& book, const Place& place) {
    const KnownOf own = known_of(book.rows(), place.code);
    std::string text =
        fmt::format("\n### {:06} {} {}\n\n", place.code, place.name_zh, place.name_en);
    if (own.empty())
        text += "没有自己的数字。No figure of its own.\n";
    else
        text +=
            "| 项目 Topic | 人群 Group | 生效年月 From | 证据 Evidence | 最近核对 Last confirmed | "
            "备注 Remark |\n|---|---|---|---|---|---|\n";
    for (const auto& [of, known] : own) text += row_text(of.first, of.second, known);
    const Gaps gaps = gaps_of(book, place.code, own);
    if (!gaps.inherited.empty())
        text += fmt::format("\n用上一级的 From the level above: {}。\n", joined(gaps.inherited));
    if (!gaps.missing.empty())
        text += fmt::format("\n没有任何数字 No figure at all: {}。\n", joined(gaps.missing));
    return text;
}

}  // namespace

std::string coverage_text(const PolicyBook& book, std::string_view not_shipped) {
    std::string text =
        "# 政策数据覆盖情况 Coverage of the policy data\n\n"
        "由程序从 data/policy 生成，不要手改；更新：`cmake --build build --target coverage`。\n"
        "Made from data/policy by a program, not by hand; "
        "`cmake --build build --target coverage` renews it.\n\n"
        "证据 Evidence: A 官方原文 official text；B 报道、官方答复，或两份一致的资料 press, "
        "official "
        "answer, or two sources that agree；D 由印出的规定推出 worked out from a printed rule。"
        "只有一份非官方资料的（C）不收录 One unofficial source alone (C) is not shipped.\n\n"
        "## 各地 By place\n";
    for (const Place& place : book.places()) text += place_text(book, place);
    return text + "\n" + std::string{not_shipped};
}

}  // namespace pension
