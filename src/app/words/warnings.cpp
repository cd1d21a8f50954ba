// SPDX-License-Identifier: Apache-2.0
#include "app/words/warnings.hpp"

#include "app/words/amounts.hpp"
#include "app/words/filled.hpp"
#include "app/words/terms.hpp"
#include "base/contract.hpp"
#include "base/decimal.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <utility>

namespace pension {

namespace {

const char* sentence(WarningCode code) {
    switch (code) {
        case WarningCode::announced_figure:
            return N_("\"{rule}\" from {from} was announced beforehand; nobody has confirmed it.");
        case WarningCode::inherited_figure:
            return N_(
                "{place} has no \"{rule}\" of its own in the policy file; the figure of the "
                "level above (since {from}) is used.");
        case WarningCode::floor_used:
            return N_(
                "\"{rule}\" in {place} (since {from}) is the least that is laid down; the place "
                "may "
                "pay more. Ask 12333 for what it pays.");
        case WarningCode::inherited_then:
            // TRANSLATORS: {first} and {last} are the months in which it was used.
            return N_(
                "From {first} to {last} {place} has no \"{rule}\" of its own in the policy file; "
                "the figure of the level above (since {from}) is used.");
        case WarningCode::stale_figure:
            return N_(
                "\"{rule}\" in {place} is of {from}; nothing newer is known. Ask the local "
                "office (12333) for today's figure.");
        case WarningCode::incomplete_list:
            return N_(
                "Of the list \"{rule}\" of {place} only some items are known; what the place "
                "offers beside them is not reckoned.");
        case WarningCode::below_minimum:
            return N_(
                "The base pension of {place}, {base} yuan, lies below the national minimum of "
                "{minimum} yuan (since {from}): the figure is old, and the pension is more.");
        case WarningCode::group_without_rules:
            return N_(
                "The policy file says nothing of its own for the group \"{group}\" in "
                "{place}; what holds for everybody is used.");
        case WarningCode::not_entitled:
            return N_(
                "\"{plan}\" leads to no pension: {missing:# year is|# years are} missing (paid: "
                "{years} of {minimum}).");
        case WarningCode::account_only:
            return N_(
                "{plan}: what was paid to reach this balance is not known, so there is no "
                "payback and no net gain.");
        case WarningCode::crediting_rate_missing:
            // TRANSLATORS: {first} and {last} are years.
            return N_(
                "No document says at which rate an account in {place} bears interest from {first} "
                "to {last}: it is reckoned without interest, and what is paid will be more. Ask "
                "12333 for the rate, or assume one at \"Account interest\".");
        case WarningCode::national_base_used:
            return N_(
                "The base pension of {place} is not in the policy file: the national minimum is "
                "used, {base} yuan a month (since {from}). A place may pay more, and many do; ask "
                "12333 for its figure.");
        case WarningCode::interest_start_silent:
            return N_(
                "No document of {place} says when money begins to bear interest; the month "
                "after the payment is assumed.");
        case WarningCode::assumed_earliest:
            return N_(
                "Before {from} \"{rule}\" in {place} is taken to have been the same; it may have "
                "been different.");
        case WarningCode::assumed_earliest_above:
            return N_(
                "Before {from} \"{rule}\" in {place} is taken to have been the figure of the level "
                "above, which is known from then on; it may have been different.");
        case WarningCode::unconfirmed_figure:
            // TRANSLATORS: {from} is YYYY-MM, {source} a document or a page.
            return N_(
                "Not confirmed: \"{rule}\" ({place}, from {from}) stands in no official document "
                "that was seen, only in {source}. What rests on it is marked with *. Ask 12333 for "
                "the figure in force and its document.");
        case WarningCode::unconfirmed_offered:
            return N_(
                "Known but not confirmed, and not used: \"{rule}\" ({place}, from {from}), from "
                "{source}.");
        case WarningCode::sources_disagree:
            // TRANSLATORS: {from} and {other_month} are YYYY-MM or a year, {value} and {other}
            // amounts in yuan, {source} and {other_source} documents or pages.
            return N_(
                "Sources disagree on \"{rule}\" in {place}: {value} yuan ({source}, {from}), or "
                "{other} yuan ({other_source}, {other_month}). Neither is confirmed; ask 12333.");
        case WarningCode::ran_out:
            return N_(
                "\"{rule}\" in {place} ran out in {last}; no document says what holds there since, "
                "and the figure of the level above is used. Ask 12333 for the present one.");
        case WarningCode::assumed_latest:
            return N_(
                "\"{rule}\" in {place} ran out in {last} and no document says what holds since; it "
                "is taken to go on as before. Ask for the present figure (12333).");
        case WarningCode::lower_subsidy_taken:
            return N_(
                "The subsidy in {place} differs for men and women; the lower one is taken until "
                "the "
                "sex is given.");
        case WarningCode::lower_base_taken:
            return N_(
                "The base pension in {place} depends on how long the household has been registered "
                "there; the lowest one is taken until the month is given.");
        case WarningCode::lower_grant_taken:
            return N_(
                "The funeral grant in {place} depends on the kind of burial; the lower one is "
                "taken "
                "until it is chosen.");
        case WarningCode::subsidy_limited:
            return N_(
                "\"{plan}\": from {from} on the subsidy is cut or none is paid any more, because "
                "{place} pays it only for so many years or up to so much in a life.");
        case WarningCode::earlier_subsidies_unknown:
            return N_(
                "\"{plan}\": {place} pays subsidies only up to so much in a life; what was paid "
                "before the known balance is not known and not counted.");
        case WarningCode::average_tier_unknown:
            return N_(
                "\"{plan}\": {place} pays more for a higher average of the tiers paid; they are "
                "not "
                "known, so nothing is added for it.");
        case WarningCode::announced_in_vain:
            return N_(
                "The base pension that was announced for {from} in {place}, {announced} yuan, is "
                "not higher than the {instead} yuan reckoned for then, and is passed over.");
        case WarningCode::place_was_renamed:
            return N_(
                "\"{typed}\" is an old name or area code; the place is {today} ({code}) today.");
        case WarningCode::place_stands_above:
            return N_(
                "The policy file has no figures of {today}; those of {place}, which stands above "
                "it, "
                "are used.");
        case WarningCode::option_not_used:
            return N_("\"{option}\" changes nothing of this question and was left out.");
        case WarningCode::lunar_birthday:
            // TRANSLATORS: {lunar} is a lunar day or month in words, {civil} a day or month of the
            // common calendar.
            return N_("The birthday {lunar} is {civil} of the common calendar.");
        case WarningCode::list_id_repeated: return N_("The id \"{id}\" stands in line {line} too.");
        case WarningCode::list_identity_repeated:
            return N_("The same identity number stands in line {line} too: it is the same person.");
        case WarningCode::excel_day_number:
            return N_(
                "\"{text}\" was read as the number that a spreadsheet gives to the day {civil}.");
        case WarningCode::two_digit_year:
            return N_(
                "\"{text}\" was read as {month}: nobody who can be insured was born in the other "
                "century.");
        case WarningCode::scheme_start_known:
            return N_(
                "The policy file says that the scheme began in {place} in {month}; the month "
                "typed, "
                "{typed}, is not used.");
        case WarningCode::years_do_not_count:
            return N_(
                "\"{plan}\": {years:# year is|# years are} paid, but for who was over 45 when the "
                "scheme began only {minimum} count; the money of the others stays in the account.");
        case WarningCode::past_years_taken_as_paid:
            // TRANSLATORS: {first} and {last} are years, {instead} a plan as it is typed.
            return N_(
                "\"{plan}\": the years {first} to {last} are over and are taken as paid. Where "
                "they were not, type the years themselves: {instead}.");
        case WarningCode::years_before_balance_unknown:
            // TRANSLATORS: {instead} is an example of what to type.
            return N_(
                "\"{plan}\": how many years were paid before the balance of {month} is not known, "
                "and none is counted. Type them too: {instead}; their amounts do not matter.");
        case WarningCode::months_lost:
            return N_(
                "\"{plan}\": the pension begins only in {first}; {months:the month before is|the # "
                "months before are} not paid later.");
        case WarningCode::scheme_start_unknown:
            return N_(
                "No document says when the scheme began in {place}; some month from September 2009 "
                "to August 2012 is assumed.");
        case WarningCode::suspended_made_good:
            return N_(
                "\"{plan}\": no proof of life in {missed}, so nothing is paid from {from} on; "
                "given in {passed}, {months:the month is|the # months are} paid then, {amount} "
                "yuan.");
        case WarningCode::suspended_lost:
            return N_(
                "\"{plan}\": no proof of life in {missed}, so nothing is paid from {from} on; "
                "given in {passed}, payment goes on, but {months:the month before is|the # months "
                "before are} not paid.");
        case WarningCode::suspended_for_good:
            return N_(
                "\"{plan}\": no proof of life in {missed} and never again, so nothing is paid from "
                "{from} on. Once it is given, payment goes on.");
        case WarningCode::certification_silent:
            return N_(
                "No document of {place} says whether months without proof of life are paid later; "
                "it is assumed that they are.");
        case WarningCode::sex_needed:
            return N_(
                "Nothing is reckoned on average: life tables are for men or for women. Type "
                "\"--sex\" too.");
        case WarningCode::life_table_read:
            // TRANSLATORS: how a user's file was understood; {male} and {female} are columns.
            return N_(
                "\"{table}\" was read so: ages {first} to {last}, men from the column \"{male}\", "
                "women from \"{female}\".");
        case WarningCode::life_table_read_of_men:
            return N_(
                "\"{table}\" was read so: ages {first} to {last}, men alone, from the column "
                "\"{column}\".");
        case WarningCode::life_table_read_of_women:
            return N_(
                "\"{table}\" was read so: ages {first} to {last}, women alone, from the column "
                "\"{column}\".");
        case WarningCode::life_table_read_of_all:
            return N_(
                "\"{table}\" was read so: ages {first} to {last}, from the column \"{column}\"; it "
                "tells no sexes apart and is taken for men and women alike.");
        case WarningCode::life_table_open_ended:
            return N_(
                "In \"{table}\" the last age, {age}, stands for all above it; whoever gets there "
                "is "
                "taken to die within that year.");
        case WarningCode::life_table_year_taken:
            return N_(
                "\"{table}\" has a table for each year from {first} to {last}; that of {year} was "
                "taken.");
        case WarningCode::life_table_in_parts:
            return N_(
                "\"{table}\" gives its chances in parts of {parts}; they were divided by that.");
        case WarningCode::registration_assumed:
            return N_(
                "Who was old enough when the scheme began in {place} had to register; it is "
                "assumed to have been done by {month}. Type the month if it was later.");
        case WarningCode::registration_not_asked:
            return N_(
                "The month of registration changes nothing here: in {place} no registration "
                "decides when this pension begins.");
        case WarningCode::scheme_start_of_last_place:
            return N_(
                "No document says whose start of the scheme counts after a move, that of {other} "
                "or that of {place}; which years had to be paid is reckoned by {place}.");
    }
    expects(false, "explain: warning code without a sentence");
    return "";
}

/// How much a warning weighs: what a reader has to know first comes first.
enum class Weight {
    decides,      ///< Whether there is a pension at all, or money that is lost for good.
    understates,  ///< The figures are surely not what will be paid.
    may_differ,   ///< They may be others.
    explains,     ///< How the question was understood, and what is offered beside.
};

Weight weight(WarningCode code) {
    switch (code) {
        case WarningCode::not_entitled:
        case WarningCode::years_before_balance_unknown:
        case WarningCode::months_lost:
        case WarningCode::suspended_made_good:
        case WarningCode::suspended_lost:
        case WarningCode::suspended_for_good:
        case WarningCode::years_do_not_count:
        case WarningCode::subsidy_limited: return Weight::decides;
        case WarningCode::crediting_rate_missing:
        case WarningCode::national_base_used:
        case WarningCode::below_minimum:
        case WarningCode::unconfirmed_figure:
        case WarningCode::ran_out:
        case WarningCode::assumed_latest: return Weight::understates;
        case WarningCode::announced_figure:
        case WarningCode::inherited_figure:
        case WarningCode::floor_used:
        case WarningCode::inherited_then:
        case WarningCode::stale_figure:
        case WarningCode::incomplete_list:
        case WarningCode::group_without_rules:
        case WarningCode::account_only:
        case WarningCode::interest_start_silent:
        case WarningCode::assumed_earliest:
        case WarningCode::assumed_earliest_above:
        case WarningCode::past_years_taken_as_paid:
        case WarningCode::lower_subsidy_taken:
        case WarningCode::lower_base_taken:
        case WarningCode::lower_grant_taken:
        case WarningCode::earlier_subsidies_unknown:
        case WarningCode::average_tier_unknown:
        case WarningCode::announced_in_vain:
        case WarningCode::scheme_start_unknown:
        case WarningCode::certification_silent:
        case WarningCode::registration_assumed:
        case WarningCode::scheme_start_of_last_place: return Weight::may_differ;
        case WarningCode::unconfirmed_offered:
        case WarningCode::sources_disagree:
        case WarningCode::place_was_renamed:
        case WarningCode::place_stands_above:
        case WarningCode::option_not_used:
        case WarningCode::lunar_birthday:
        case WarningCode::list_id_repeated:
        case WarningCode::list_identity_repeated:
        case WarningCode::excel_day_number:
        case WarningCode::two_digit_year:
        case WarningCode::scheme_start_known:
        case WarningCode::registration_not_asked:
        case WarningCode::sex_needed:
        case WarningCode::life_table_read:
        case WarningCode::life_table_read_of_men:
        case WarningCode::life_table_read_of_women:
        case WarningCode::life_table_read_of_all:
        case WarningCode::life_table_open_ended:
        case WarningCode::life_table_year_taken:
        case WarningCode::life_table_in_parts: return Weight::explains;
    }
    expects(false, "weight: warning code without a weight");
    return Weight::explains;
}

}  // namespace

namespace {

/// Facts with their amounts as every table beside them writes them: "1,684.88".
std::vector<std::pair<std::string, std::string>> with_separators(
    std::vector<std::pair<std::string, std::string>> facts) {
    for (auto& [name, value] : facts)
        if (name == "amount" || name == "announced" || name == "instead" || name == "base" ||
            name == "minimum")
            if (const auto money = parse_yuan(value); money && value.find('.') != value.npos)
                value = amount(money.value());
    return facts;
}

}  // namespace

std::string explain(const Warning& warning, const Translate& tr) {
    if (warning.code == WarningCode::unconfirmed_offered && !fact(warning, "value").empty())
        return filled(
            N_("Known but not confirmed, and not used: \"{rule}\", {value} yuan ({place}, "
               "from {from}), from {source}."),
            warning.facts, tr);
    // A figure that is no single amount is told apart by its source alone.
    if (warning.code == WarningCode::sources_disagree && fact(warning, "value").empty())
        return filled(N_("Sources disagree on \"{rule}\" in {place}: beside {source} ({from}), "
                         "{other_source} ({other_month}) says {other}. Neither is confirmed; ask "
                         "12333."),
                      warning.facts, tr);
    return filled(sentence(warning.code), with_separators(warning.facts), tr);
}

namespace {

/// What is said of several rules of a place in one sentence; none where each has its own.
const char* sentence_of_several(WarningCode code) {
    switch (code) {
        case WarningCode::stale_figure:
            // TRANSLATORS: {figures} are rules with the month from which each holds.
            return N_(
                "{place}: nothing newer is known of {figures}. Ask the local office (12333) for "
                "today's figures.");
        case WarningCode::inherited_figure:
            return N_(
                "{place} has no figures of its own in the policy file for {figures}; those of the "
                "level above are used.");
        case WarningCode::floor_used:
            return N_(
                "{place}: {figures} are the least that is laid down; the place may pay more. Ask "
                "12333 for what it pays.");
        case WarningCode::announced_figure:
            return N_("{place}: {figures} were announced beforehand; nobody has confirmed them.");
        case WarningCode::inherited_then:
            // TRANSLATORS: {figures} are rules with the months in which they were used.
            return N_(
                "{place} has no figures of its own in the policy file for {figures}; those of the "
                "level above are used for these months.");
        case WarningCode::unconfirmed_figure:
            return N_(
                "{place}: not confirmed: {figures}. They stand in no official document that was "
                "seen, only in unofficial ones, named under the sources; what rests on them is "
                "marked with *. Ask 12333 for the figures in force and their documents.");
        case WarningCode::unconfirmed_offered:
            return N_(
                "{place}: known but not confirmed, and not used: {figures}. Ask 12333 for the "
                "figures in force.");
        case WarningCode::ran_out:
            return N_(
                "{place}: no document says what holds since {figures} ran out, and those of the "
                "level above are used. Ask 12333 for the present ones.");
        case WarningCode::assumed_latest:
            return N_(
                "{place}: {figures} ran out, and are taken to go on as before. Ask for the present "
                "figures (12333).");
        case WarningCode::assumed_earliest:
            return N_(
                "{place}: before their first figures {figures} are taken to have been the same; "
                "they may have been different.");
        case WarningCode::assumed_earliest_above:
            return N_(
                "{place}: before they are known, {figures} are taken to have been those of the "
                "level above; they may have been different.");
        default: return nullptr;
    }
}

/// The rule with the month from which it holds, or with the months in which it was used.
std::string figure_text(const Warning& warning, const Translate& tr) {
    if (warning.code == WarningCode::inherited_then)
        return fmt::format(fmt::runtime(tr(N_("{rule} ({first} to {last})"))),
                           fmt::arg("rule", topic_name(fact(warning, "rule"), tr)),
                           fmt::arg("first", fact(warning, "first")),
                           fmt::arg("last", fact(warning, "last")));
    if (warning.code == WarningCode::ran_out || warning.code == WarningCode::assumed_latest)
        return fmt::format(fmt::runtime(tr(N_("{rule} (until {last})"))),
                           fmt::arg("rule", topic_name(fact(warning, "rule"), tr)),
                           fmt::arg("last", fact(warning, "last")));
    if (warning.code == WarningCode::unconfirmed_offered && !fact(warning, "value").empty())
        return filled(N_("{rule} {value} yuan ({from})"), warning.facts, tr);
    return fmt::format(fmt::runtime(tr(N_("{rule} ({from})"))),
                       fmt::arg("rule", topic_name(fact(warning, "rule"), tr)),
                       fmt::arg("from", fact(warning, "from")));
}

}  // namespace

std::vector<std::string> explain_all(const std::vector<Warning>& warnings, const Translate& tr) {
    /// A warning, and the figures of others that say the same of other rules.
    struct Said {
        Warning warning;
        std::string figures;
        int count = 1;
    };
    std::vector<Warning> by_weight = warnings;
    std::ranges::stable_sort(by_weight, {}, [](const Warning& each) { return weight(each.code); });
    std::vector<Said> all;
    for (const Warning& warning : by_weight) {
        const bool joins = sentence_of_several(warning.code) != nullptr;
        const auto same = std::ranges::find_if(all, [&](const Said& said) {
            return joins && said.warning.code == warning.code &&
                   fact(said.warning, "place") == fact(warning, "place");
        });
        const std::string figure = joins ? figure_text(warning, tr) : "";
        if (same == all.end()) {
            all.push_back({warning, figure});
        } else {
            same->figures += tr(N_(", ")) + figure;
            ++same->count;
        }
    }
    std::vector<std::string> sentences;
    for (Said& said : all) {
        if (said.count == 1) {
            sentences.push_back(explain(said.warning, tr));
            continue;
        }
        said.warning.facts.emplace_back("figures", said.figures);
        sentences.push_back(filled(sentence_of_several(said.warning.code), said.warning.facts, tr));
    }
    return sentences;
}

std::string why_more(const std::vector<Warning>& warnings, const Translate& tr) {
    const auto is_said = [&](WarningCode code) {
        return std::ranges::find(warnings, code, &Warning::code) != warnings.end();
    };
    std::string reasons;
    const auto add = [&](WarningCode code, const char* reason) {
        if (!is_said(code)) return;
        reasons += (reasons.empty() ? "" : tr(N_(", "))) + tr(reason);
    };
    add(WarningCode::national_base_used, N_("base pension at the national minimum"));
    add(WarningCode::crediting_rate_missing, N_("no interest, its rate is not known"));
    if (reasons.empty()) return {};
    return fmt::format(fmt::runtime(tr(N_("Probably more: {reasons}"))),
                       fmt::arg("reasons", reasons));
}

}  // namespace pension
