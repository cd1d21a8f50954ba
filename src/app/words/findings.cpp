// SPDX-License-Identifier: Apache-2.0
#include "app/words/findings.hpp"

#include "app/words/amounts.hpp"
#include "app/words/changes.hpp"
#include "app/words/filled.hpp"
#include "app/words/terms.hpp"
#include "base/contract.hpp"
#include "base/decimal.hpp"

#include <fmt/format.h>

namespace pension {

namespace {

/// One code, one sentence; a code without one does not compile with our warnings. {where} is the
/// place with the rule, its month and its group.
const char* sentence(FindingCode code) {
    switch (code) {
        case FindingCode::nation_missing:
            // TRANSLATORS: "place" is the name of a table.
            return N_(
                "No place has the code 0, the nation. Put its row back into the table \"place\".");
        case FindingCode::parent_unknown:
            return N_(
                "{where}: the place above it, {parent}, is not in the file. Correct its "
                "parent_code, or add that place.");
        case FindingCode::parents_in_a_circle:
            return N_(
                "{where}: the places above it, beginning with {parent}, lead round in a circle and "
                "not to the nation. Correct its parent_code.");
        case FindingCode::list_disagrees:
            return N_(
                "{where}: the rows of this list differ in {field}. Write the same in all of them.");
        case FindingCode::month_repeated:
            return N_("{where}: there are two figures for this month. Keep one of them.");
        case FindingCode::tiers_not_rising:
            return N_(
                "{where}: the tier of {amount} yuan is not above the one before it, which reaches "
                "to {before} yuan. Correct the amounts.");
        case FindingCode::range_too_fine:
            return N_(
                "{where}: tiers from {from} to {to} yuan in steps of {step} yuan are not a list to "
                "choose from. Correct the step.");
        case FindingCode::subsidies_not_rising:
            return N_(
                "{where}: the step from {amount} yuan is not above the one before it, from "
                "{before} yuan. Correct the amounts.");
        case FindingCode::subsidy_falls:
            return N_(
                "{where}: who pays more gets less, {subsidy} yuan after {before} yuan. Compare it "
                "with the document.");
        case FindingCode::amount_not_positive:
            return N_("{where}: an amount of {amount} yuan cannot be. Type one above 0.");
        case FindingCode::brackets_overlap:
            return N_(
                "{where}: year {year} stands in two brackets. Let each bracket begin after the end "
                "of the one before it.");
        case FindingCode::payout_ages_not_rising:
            return N_(
                "{where}: the row from {age} is not above the one before it, from {age_before}. "
                "Correct the ages.");
        case FindingCode::payout_starts_late:
            return N_(
                "{where}: the table begins at {age}, but the pension may start at {pension_age}. "
                "Add a row for that age.");
        case FindingCode::amount_implausible:
            return N_(
                "{where}: {amount} yuan is unusual, {least} to {most} would be expected. Check the "
                "unit: the file holds fen, 100 yuan are 10000.");
        case FindingCode::rate_implausible:
            return N_(
                "{where}: a rate of {rate} a year is unusual, up to {most} would be expected. "
                "Check the unit: the file holds millionths, 25000 for 2.5%.");
        case FindingCode::payout_months_implausible:
            return N_(
                "{where}: {payout_months} payout months are unusual, {least} to {most} would be "
                "expected. Compare them with the document.");
        case FindingCode::payout_months_rise:
            return N_(
                "{where}: at {age} the payout months rise from {before} to {payout_months}, though "
                "they should fall with age. Compare them with the document.");
        case FindingCode::subsidy_below_floor:
            // TRANSLATORS: the document is the State Council's of 2014, number 8.
            return N_(
                "{where}: the tier of {tier} yuan gets {subsidy} yuan, below the national floor of "
                "{floor} yuan (Guofa 2014 No. 8). Compare it with the document.");
        case FindingCode::base_below_minimum:
            return N_(
                "{where}: {base} yuan a month lie below the national minimum since {since} "
                "({minimum} yuan). Look for a newer figure of the place.");
        case FindingCode::topic_missing:
            return N_(
                "{where}: neither the place nor one above it has a figure, so nothing can be "
                "reckoned there. Add it with its source.");
        case FindingCode::figure_stale:
            return N_(
                "{where}: nothing newer has been entered or confirmed since {last}. Ask the local "
                "office (12333), then enter the new figure, or today as confirmed_on.");
        case FindingCode::figures_overlap:
            return N_(
                "{where}: it is repealed after {until}, but the next figure begins in {next}. "
                "Correct one of the two months.");
        case FindingCode::gap_in_time:
            return N_(
                "{where}: it is repealed after {until}, and the next figure begins only in {next}. "
                "In between the level above counts; compare it with the documents.");
        case FindingCode::base_starts_registered:
            return N_(
                "{where}: the base pension from {age} on is only laid down for people registered "
                "for {years} years or more. Add a row for all others, with 0 years.");
        case FindingCode::base_starts_late:
            return N_(
                "{where}: the first band begins at {age}. Let one begin at age 0, so that "
                "everybody "
                "has a base pension.");
        case FindingCode::supplement_falls:
            return N_(
                "{where}: at {age} the supplement falls from {before} to {amount} yuan. Compare it "
                "with the document, or mark the row as added to those before.");
        case FindingCode::government_pays_everybody:
            return N_(
                "{where}: the government pays on behalf of everybody here. Name the group for "
                "which "
                "it does (for_group).");
        case FindingCode::tier_above_flexible_minimum:
            return N_(
                "{where}: the top tier of {tier} yuan lies above {most} yuan, a flexible worker's "
                "smallest yearly contribution, to which the place ties it. Look for a newer list.");
        case FindingCode::limits_cross:
            return N_(
                "{where}: the lower limit of {lower} yuan is not below the upper one of {upper} "
                "yuan. Correct the amounts.");
        case FindingCode::retirement_age_falls:
            return N_(
                "{where}: who was born later would retire earlier, at {age} after {age_before}. "
                "Compare it with the document.");
        case FindingCode::area_code_unknown:
            return N_(
                "{where}: no province has a code with these first two digits (GB/T 2260). Correct "
                "the area code.");
        case FindingCode::code_not_under_parent:
            return N_(
                "{where}: its code does not belong under {parent}, the place above it. Correct its "
                "code or its parent_code.");
        case FindingCode::announced_unconfirmed:
            return N_(
                "{where}: announced beforehand, its month has come, and nobody has confirmed it. "
                "Ask the local office (12333), then set announced to 0 and confirmed_on to today.");
        case FindingCode::no_tier_for_everybody:
            return N_(
                "{where}: every tier of this list is only for people in hardship, and nobody else "
                "could pay. Add those for everybody, or give the list to the group.");
        case FindingCode::no_rule_for_others:
            return N_(
                "{where}: says what holds for some back-payments, and not for all others. Add the "
                "row whose of_which is empty.");
        case FindingCode::other_saying_unreadable:
            return N_(
                "{where}: what other sources say (others_say) is not \"value | source | month\": "
                "{text}. Write each on a line of its own, with all three parts.");
        case FindingCode::same_value_everywhere:
            return N_(
                "One edit with another program (change {act}) gave \"{rule}\" of {places} places "
                "the same value: {column} {value}. If it was meant for one place, take it back: "
                "\"policy undo {act}\".");
    }
    expects(false, "explain: finding code without a sentence");
    return "";
}

/// The columns in which the rows of a list must agree.
std::string list_column_name(const std::string& column, const Translate& tr) {
    if (column == "source_id") return tr(N_("their document (source_id)"));
    if (column == "from_known") return tr(N_("how their month is known (from_known)"));
    if (column == "until_month") return tr(N_("until when they hold (until_month)"));
    if (column == "announced") return tr(N_("whether they are announced (announced)"));
    return column;
}

std::string fact_text(const std::string& name, const std::string& value, const Translate& tr) {
    if (name == "field") return list_column_name(value, tr);
    if (name == "age" || name == "age_before" || name == "pension_age")
        if (const auto months = parse_decimal(value, 0)) return years_and_months(*months, tr);
    return value;
}

/// What stands in the column that the finding names, as people read it.
std::string value_text(const Finding& finding, const Translate& tr) {
    FileRow row;
    std::string column;
    std::string text;
    for (const auto& [name, value] : finding.facts) {
        if (name == "rule") row.table = value;
        if (name == "column") column = value;
        if (name == "value") text = value;
    }
    const auto number = parse_decimal(text, 0);
    row.cells = {{column, number ? FileCell{*number} : FileCell{text}}};
    return cell_text(row, column, {}, tr);
}

const char* where_message(const Finding& finding) {
    if (!finding.topic) return "{place}";
    // TRANSLATORS: where a figure stands that is wrong; {rule} is a rule's name, {month} the month
    // of effect, {group} a group of people.
    if (finding.month && finding.group) return N_("{place}, \"{rule}\" from {month} ({group})");
    if (finding.month) return N_("{place}, \"{rule}\" from {month}");
    return finding.group ? N_("{place}, \"{rule}\" ({group})") : N_("{place}, \"{rule}\"");
}

std::string where(const Finding& finding, const Translate& tr) {
    Finding::Facts facts;
    for (const auto& each : finding.facts)
        if (each.first == "place" || each.first == "place_en") facts.push_back(each);
    // A place that is not in the file has no name.
    if (facts.empty()) facts.emplace_back("place", fmt::format("{:06}", finding.area));
    if (finding.topic) facts.emplace_back("rule", code(*finding.topic));
    if (finding.month) facts.emplace_back("month", iso(*finding.month));
    if (finding.group) facts.emplace_back("group", code(*finding.group));
    return filled(where_message(finding), facts, tr);
}

}  // namespace

std::string explain(const Finding& finding, const Translate& tr) {
    Finding::Facts facts{{"where", where(finding, tr)}};
    for (const auto& [name, value] : finding.facts)
        facts.emplace_back(name, name == "value"    ? value_text(finding, tr)
                                 : name == "column" ? column_name(value, tr)
                                                    : fact_text(name, value, tr));
    return filled(sentence(finding.code), facts, tr);
}

}  // namespace pension
