// SPDX-License-Identifier: Apache-2.0
#include "policyc/coverage.hpp"

#include "base/decimal.hpp"
#include "policy/unconfirmed.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace pension {

namespace {

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
    return fmt::format("{} {}", name_zh(topic), in_words(code(topic)));
}

/// What a place has on one topic for one group.
struct Known {
    std::vector<std::string> months;
    std::set<char> letters;
    std::string confirmed_on;
    bool is_incomplete = false;
    bool is_announced = false;
    bool is_floor = false;
    std::vector<OtherSaying> others;
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
            known.is_floor |= where.is_floor;
            known.others.insert(known.others.end(), where.others.begin(), where.others.end());
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

/// What the reader of a row has to know beside it.
std::string remark_of(const Known& known) {
    std::vector<std::string> remarks;
    if (known.is_incomplete) remarks.emplace_back("清单不全 incomplete list");
    if (known.is_announced) remarks.emplace_back("含预告 partly announced");
    if (known.is_floor) remarks.emplace_back("最低标准 a least");
    for (const OtherSaying& other : known.others)
        remarks.push_back(fmt::format("说法不一 another source: {}（{}，{}）", other.value,
                                      other.source, other.month));
    return joined(remarks);
}

std::string row_text(Topic topic, std::optional<Group> group, const Known& known) {
    std::string letters;
    for (const char each : known.letters) letters += each;
    return fmt::format(
        "| {} | {} | {} | {} | {} | {} |\n", topic_name(topic),
        group ? fmt::format("{} {}", chinese(*group), in_words(code(*group))) : "所有人 everybody",
        months_text(known.months), letters, known.confirmed_on.empty() ? "—" : known.confirmed_on,
        remark_of(known));
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
            gaps.inherited.emplace_back(name_zh(topic));
        else if (!for_a_group)
            gaps.missing.emplace_back(name_zh(topic));
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

/// Amounts in yuan, without needless decimals.
std::string yuan_of(Money money) {
    const std::string text = yuan_text(money);
    return text.ends_with(".00") ? text.substr(0, text.size() - 3) : text;
}

/// The latest figure of the rule: whose it is, since when, and until when where it ran out.
template <class T>
std::string since_text(const Timeline<T>& rule, AreaCode area) {
    if (rule.entries().empty()) return "—";
    const Provenance& where = *rule.entries().back().provenance;
    std::string text = month_text(where);
    if (where.area != area) text += "，全国 the nation's";
    if (where.is_floor) text += "，最低标准 a least";
    return text;
}

std::string ends_text(const Timeline<TierList>& tiers) {
    if (tiers.entries().empty()) return "—";
    const auto offered = offered_amounts(tiers.entries().back().value);
    return fmt::format("{}–{}", yuan_of(offered.front()), yuan_of(offered.back()));
}

/// What of the collection would be in force in the province at the end of what is known.
std::string offered_text(const ResidentRules& with_unconfirmed) {
    std::vector<std::string> topics;
    for (const auto& [topic, provenance] : unconfirmed_in(with_unconfirmed, end_of_time))
        topics.push_back(fmt::format("{}（{}）", name_zh(topic), iso(provenance->from)));
    return joined(topics);
}

std::string provinces_text(const PolicyBook& book, const PolicyBook& unconfirmed) {
    std::string text =
        "\n## 各省 By province\n\n"
        "| 省 Province | 最低档–最高档 Tiers, yuan | 起 Since | 补贴起 Subsidies since | "
        "基础养老金 Base, yuan | 起 Since | 未核实的 Not confirmed "
        "|\n|---|---|---|---|---|---|---|\n";
    const PolicyBook both = with_unconfirmed(book, unconfirmed);
    for (const Place& place : book.places()) {
        if (place.parent != nation || place.code == nation || place.code % 10'000 != 0 ||
            place.code >= 710'000)
            continue;
        const ResidentRules rules = book.rules(place.code, Group::ordinary);
        const auto& base = rules.base_pension.entries();
        text +=
            fmt::format("| {} {} | {} | {} | {} | {} | {} | {} |\n", place.name_zh, place.name_en,
                        ends_text(rules.tiers), since_text(rules.tiers, place.code),
                        since_text(rules.subsidies, place.code),
                        base.empty() ? "—" : yuan_of(base.back().value.front().per_month),
                        since_text(rules.base_pension, place.code),
                        offered_text(both.rules(place.code, Group::ordinary)));
    }
    return text;
}

/// The collection, place by place.
std::string unconfirmed_text(const PolicyBook& unconfirmed) {
    std::string text =
        "\n## 未核实的数字 Not confirmed\n\n"
        "只有非正式资料、几份资料一致但都不是正式文件，或由印出的规定推出。只在选用时参加计算（`--"
        "unconfirmed`），"
        "并逐项标明。From unofficial pages, from sources that merely agree, or worked out; used "
        "only "
        "where they are asked for, and marked.\n\n"
        "| 地方 Place | 项目 Topic | 生效年月 From | 证据 Evidence | 备注 Remark |\n"
        "|---|---|---|---|---|\n";
    for (const Place& place : unconfirmed.places())
        for (const auto& [of, known] : known_of(unconfirmed.rows(), place.code)) {
            std::string letters;
            for (const char each : known.letters) letters += each;
            text += fmt::format("| {} {} | {} | {} | {} | {} |\n", place.name_zh, place.name_en,
                                topic_name(of.first), months_text(known.months), letters,
                                remark_of(known));
        }
    return text;
}

}  // namespace

std::string coverage_text(const PolicyBook& book, const PolicyBook& unconfirmed,
                          std::string_view not_shipped) {
    std::string text =
        "# 政策数据覆盖情况 Coverage of the policy data\n\n"
        "由程序从 data/policy 生成，不要手改；更新：`cmake --build build --target coverage`。\n"
        "Made from data/policy by a program, not by hand; "
        "`cmake --build build --target coverage` renews it.\n\n"
        "证据 Evidence: A 官方原文 official text；B 报道、官方答复，或两份一致的资料 press, "
        "official "
        "answer, or two sources that agree；C 一份非官方资料 one unofficial source；"
        "D 由印出的规定推出 worked out from a printed rule。C只在未核实的数字里 C stands among "
        "what is "
        "not confirmed only.\n";
    text += provinces_text(book, unconfirmed);
    text += "\n## 各地 By place\n";
    for (const Place& place : book.places()) text += place_text(book, place);
    text += unconfirmed_text(unconfirmed);
    return text + "\n" + std::string{not_shipped};
}

}  // namespace pension
