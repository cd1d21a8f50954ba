// SPDX-License-Identifier: Apache-2.0
#include "policy/finding.hpp"

#include "base/decimal.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace pension {

namespace {

template <class All>
std::optional<typename All::value_type> with_code(const All& all, const std::string& text) {
    for (const auto each : all)
        if (text == code(each)) return each;
    return std::nullopt;
}

}  // namespace

const char* code(FindingCode finding) {
    switch (finding) {
        case FindingCode::nation_missing: return "nation_missing";
        case FindingCode::parent_unknown: return "parent_unknown";
        case FindingCode::parents_in_a_circle: return "parents_in_a_circle";
        case FindingCode::list_disagrees: return "list_disagrees";
        case FindingCode::month_repeated: return "month_repeated";
        case FindingCode::tiers_not_rising: return "tiers_not_rising";
        case FindingCode::range_too_fine: return "range_too_fine";
        case FindingCode::subsidies_not_rising: return "subsidies_not_rising";
        case FindingCode::subsidy_falls: return "subsidy_falls";
        case FindingCode::amount_not_positive: return "amount_not_positive";
        case FindingCode::brackets_overlap: return "brackets_overlap";
        case FindingCode::payout_ages_not_rising: return "payout_ages_not_rising";
        case FindingCode::payout_starts_late: return "payout_starts_late";
        case FindingCode::amount_implausible: return "amount_implausible";
        case FindingCode::rate_implausible: return "rate_implausible";
        case FindingCode::payout_months_implausible: return "payout_months_implausible";
        case FindingCode::payout_months_rise: return "payout_months_rise";
        case FindingCode::subsidy_below_floor: return "subsidy_below_floor";
        case FindingCode::base_below_minimum: return "base_below_minimum";
        case FindingCode::topic_missing: return "topic_missing";
        case FindingCode::figure_stale: return "figure_stale";
        case FindingCode::figures_overlap: return "figures_overlap";
        case FindingCode::gap_in_time: return "gap_in_time";
        case FindingCode::base_starts_registered: return "base_starts_registered";
        case FindingCode::base_starts_late: return "base_starts_late";
        case FindingCode::supplement_falls: return "supplement_falls";
        case FindingCode::government_pays_everybody: return "government_pays_everybody";
        case FindingCode::tier_above_flexible_minimum: return "tier_above_flexible_minimum";
        case FindingCode::limits_cross: return "limits_cross";
        case FindingCode::retirement_age_falls: return "retirement_age_falls";
        case FindingCode::area_code_unknown: return "area_code_unknown";
        case FindingCode::code_not_under_parent: return "code_not_under_parent";
        case FindingCode::announced_unconfirmed: return "announced_unconfirmed";
        case FindingCode::no_tier_for_everybody: return "no_tier_for_everybody";
        case FindingCode::no_rule_for_others: return "no_rule_for_others";
        case FindingCode::other_saying_unreadable: return "other_saying_unreadable";
        case FindingCode::same_value_everywhere: return "same_value_everywhere";
    }
    return "";
}

std::string one_line(const Finding& finding) {
    std::string line = fmt::format("{:06}", finding.area);
    if (finding.topic) line += fmt::format(" {}", code(*finding.topic));
    if (finding.group) line += fmt::format(" {}", code(*finding.group));
    if (finding.month) line += fmt::format(" {}", iso(*finding.month));
    line += fmt::format(" {}", code(finding.code));
    std::string facts;
    for (const auto& [name, value] : finding.facts)
        if (name != "place" && name != "place_en")  // The area code stands at the head.
            facts += fmt::format("{}{} {}", facts.empty() ? "" : ", ", name, value);
    return facts.empty() ? line : fmt::format("{} ({})", line, facts);
}

void name_places(std::vector<Finding>& findings, const std::vector<Place>& places) {
    const auto is_name = [](const auto& fact) { return fact.first == "place"; };
    for (Finding& finding : findings) {
        const auto place = std::ranges::find(places, finding.area, &Place::code);
        if (place == places.end() || std::ranges::any_of(finding.facts, is_name)) continue;
        finding.facts.emplace_back("place", place->name_zh);
        finding.facts.emplace_back("place_en", place->name_en);
    }
}

Finding::Facts as_facts(const Finding& finding) {
    Finding::Facts facts{{"code", code(finding.code)},
                         {"area", fmt::format("{:06}", finding.area)}};
    if (finding.topic) facts.emplace_back("topic", code(*finding.topic));
    if (finding.group) facts.emplace_back("group", code(*finding.group));
    if (finding.month) facts.emplace_back("month", iso(*finding.month));
    facts.insert(facts.end(), finding.facts.begin(), finding.facts.end());
    return facts;
}

std::optional<Finding> finding_in(const Finding::Facts& facts) {
    Finding finding;
    bool has_code = false;
    for (const auto& [name, value] : facts) {
        if (name == "code") {
            if (const auto named = with_code(all_finding_codes, value)) {
                finding.code = *named;
                has_code = true;
            }
        } else if (name == "area") {
            finding.area = parse_decimal(value, 0).value_or(nation);
        } else if (name == "topic") {
            finding.topic = with_code(all_topics, value);
        } else if (name == "group") {
            finding.group = group_of(value);
        } else if (name == "month") {
            finding.month = parse_month(value);
        } else if (name != "file" && name != "finding") {
            finding.facts.emplace_back(name, value);
        }
    }
    return has_code ? std::optional{finding} : std::nullopt;
}

const Finding* first_error(const std::vector<Finding>& findings) {
    for (const Finding& finding : findings)
        if (finding.severity == Severity::error) return &finding;
    return nullptr;
}

}  // namespace pension
