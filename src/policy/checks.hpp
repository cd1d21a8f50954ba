// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/policy_book.hpp"

#include <string>
#include <utility>
#include <vector>

namespace pension {

/// What can be wrong with the figures of a policy file. The comment names the facts.
enum class FindingCode {
    nation_missing,          ///< No place has the code 0.
    parent_unknown,          ///< parent
    parents_in_a_circle,     ///< parent
    list_disagrees,          ///< field: the rows of one list differ in it
    month_repeated,          ///< Two figures of one place and group for one month.
    tiers_not_rising,        ///< amount, before: yuan
    range_too_fine,          ///< from, to, step: yuan; more amounts than anyone can choose from
    subsidies_not_rising,    ///< amount, before: yuan, from which two steps start
    subsidy_falls,           ///< subsidy, before: yuan
    amount_not_positive,     ///< amount: yuan
    brackets_overlap,        ///< year: the first one that two brackets hold
    payout_ages_not_rising,  ///< age, before: months
    payout_starts_late,      ///< age, pension_age: months
};

/// The finding's name in files and error facts: "tiers_not_rising".
const char* code(FindingCode finding);

enum class Severity {
    warning,  ///< Unusual; someone should look.
    error,    ///< Nothing may be reckoned with it: the file is refused.
};

/// One thing found wrong, in neutral terms; whoever shows it has the words.
struct Finding {
    FindingCode code{};
    Severity severity = Severity::error;
    AreaCode area = nation;
    std::optional<Topic> topic{};  ///< None: the place itself.
    std::optional<Group> group{};
    std::optional<Month> month{};  ///< The month of effect of the figure.
    /// Named facts, as in Error.
    std::vector<std::pair<std::string, std::string>> facts{};

    friend bool operator==(const Finding&, const Finding&) = default;
};

/// The finding in one line of names and figures, the same in every language, for an error's
/// facts: "430100 contribution_tier 2017-01 tiers_not_rising (amount 500.00, before 600.00)".
std::string one_line(const Finding& finding);

/// All that is wrong with these figures; used for typing, import, opening and packing alike.
///
/// The figures are looked at only where the places are in order: a row without a place says
/// nothing.
std::vector<Finding> check_rows(const std::vector<Place>& places, const PolicyRows& rows);

/// Whether a further row of a list says the same about where and since when as its first row;
/// a list has one source, one month of effect and is announced as a whole.
std::optional<Finding> check_list_row(Topic topic, std::optional<Group> group,
                                      const Provenance& first, const Provenance& further);

/// The first error among the findings, or none.
const Finding* first_error(const std::vector<Finding>& findings);

}  // namespace pension
