// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/area_code.hpp"
#include "base/group.hpp"
#include "base/month.hpp"
#include "policy/place.hpp"
#include "policy/topic.hpp"

#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace pension {

/// What can be wrong with the figures of a policy file. The comment names the facts; amounts are
/// in yuan, ages in months. All but the first and the last also carry the names of their place:
/// place, place_en.
enum class FindingCode {
    nation_missing,               ///< No place has the code 0.
    parent_unknown,               ///< parent
    parents_in_a_circle,          ///< parent
    list_disagrees,               ///< field: the rows of one list differ in it
    month_repeated,               ///< Two figures of one place and group for one month.
    tiers_not_rising,             ///< amount, before
    range_too_fine,               ///< from, to, step: more amounts than anyone can choose from
    subsidies_not_rising,         ///< amount, before: from which two steps start
    subsidy_falls,                ///< subsidy, before
    amount_not_positive,          ///< amount
    brackets_overlap,             ///< year: the first one that two brackets hold
    payout_ages_not_rising,       ///< age, age_before
    payout_starts_late,           ///< age, pension_age
    amount_implausible,           ///< amount, least, most: fen typed as yuan?
    rate_implausible,             ///< rate, most: per cent
    payout_months_implausible,    ///< payout_months, least, most
    payout_months_rise,           ///< age, payout_months, before
    subsidy_below_floor,          ///< tier, subsidy, floor: of the law
    base_below_minimum,           ///< base, minimum, since: the first month in which it is
    topic_missing,                ///< No figure in the place or above it.
    figure_stale,                 ///< last: the month in which somebody last knew better
    figures_overlap,              ///< until, next: repealed after the next figure begins
    gap_in_time,                  ///< until, next: repealed before the next figure begins
    base_starts_late,             ///< age: of the first band
    base_starts_registered,       ///< age, years: a band for those registered, none for others
    supplement_falls,             ///< age, amount, before
    government_pays_everybody,    ///< A payment on behalf without a group.
    tier_above_flexible_minimum,  ///< tier, most: a flexible worker's smallest yearly contribution
    limits_cross,                 ///< lower, upper
    retirement_age_falls,         ///< age, age_before: of who was born later
    area_code_unknown,            ///< No province has such a code (GB/T 2260).
    code_not_under_parent,        ///< parent
    announced_unconfirmed,        ///< Its month has come, and nobody confirmed it.
    no_tier_for_everybody,        ///< A list for everybody of tiers for people in hardship alone.
    no_rule_for_others,           ///< Back-payments of some kinds, none for all others.
    other_saying_unreadable,      ///< text: a line is not "value | source | month"
    same_value_everywhere,        ///< act, rule, column, value, places: one edit, many places
};

inline constexpr std::array all_finding_codes{FindingCode::nation_missing,
                                              FindingCode::parent_unknown,
                                              FindingCode::parents_in_a_circle,
                                              FindingCode::list_disagrees,
                                              FindingCode::month_repeated,
                                              FindingCode::tiers_not_rising,
                                              FindingCode::range_too_fine,
                                              FindingCode::subsidies_not_rising,
                                              FindingCode::subsidy_falls,
                                              FindingCode::amount_not_positive,
                                              FindingCode::brackets_overlap,
                                              FindingCode::payout_ages_not_rising,
                                              FindingCode::payout_starts_late,
                                              FindingCode::amount_implausible,
                                              FindingCode::rate_implausible,
                                              FindingCode::payout_months_implausible,
                                              FindingCode::payout_months_rise,
                                              FindingCode::subsidy_below_floor,
                                              FindingCode::base_below_minimum,
                                              FindingCode::topic_missing,
                                              FindingCode::figure_stale,
                                              FindingCode::figures_overlap,
                                              FindingCode::gap_in_time,
                                              FindingCode::base_starts_late,
                                              FindingCode::base_starts_registered,
                                              FindingCode::supplement_falls,
                                              FindingCode::government_pays_everybody,
                                              FindingCode::tier_above_flexible_minimum,
                                              FindingCode::limits_cross,
                                              FindingCode::retirement_age_falls,
                                              FindingCode::area_code_unknown,
                                              FindingCode::code_not_under_parent,
                                              FindingCode::announced_unconfirmed,
                                              FindingCode::no_tier_for_everybody,
                                              FindingCode::no_rule_for_others,
                                              FindingCode::other_saying_unreadable,
                                              FindingCode::same_value_everywhere};

/// The finding's name in files and error facts: "tiers_not_rising".
const char* code(FindingCode finding);

enum class Severity {
    warning,  ///< Unusual; someone should look.
    error,    ///< Nothing may be reckoned with it: the file is refused.
};

/// One thing found wrong, in neutral terms; whoever shows it has the words.
struct Finding {
    /// Named, as in Error.
    using Facts = std::vector<std::pair<std::string, std::string>>;

    FindingCode code{};
    Severity severity = Severity::error;
    AreaCode area = nation;
    std::optional<Topic> topic{};  ///< None: the place itself.
    std::optional<Group> group{};
    std::optional<Month> month{};  ///< The month of effect of the figure.
    Facts facts{};

    friend bool operator==(const Finding&, const Finding&) = default;
};

/// The finding in one line of codes and figures, the same in every language:
/// "430100 contribution_tier 2017-01 tiers_not_rising (amount 500.00, before 600.00)".
std::string one_line(const Finding& finding);

/// Gives each finding the names of its place, unless it has them.
void name_places(std::vector<Finding>& findings, const std::vector<Place>& places);

/// The finding as facts of an error (code, area, topic, group, month and its own), and back again:
/// an error can so cross folders that know no findings. None where the facts hold no finding.
Finding::Facts as_facts(const Finding& finding);
std::optional<Finding> finding_in(const Finding::Facts& facts);

/// The first error among the findings, or none.
const Finding* first_error(const std::vector<Finding>& findings);

}  // namespace pension
