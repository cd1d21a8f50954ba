// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/asking/question.hpp"
#include "policy/place.hpp"
#include "policy/policy_book.hpp"

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace pension {

/// Which life table is asked for, by its name or file.
struct LivesWanted {
    std::optional<std::string> name{};  ///< None: the one that the program uses by itself.
    std::optional<Sex> sex{};
    bool both_sexes = false;  ///< It is to be scaled.
    int year = 0;             ///< The last one of several that is not after this.
};

/// Where the figures of a question come from: whoever has files. Nothing is asked of it before the
/// words of a question are known to be right.
class Figures {
public:
    virtual ~Figures() = default;

    /// The place of an area code or a name, old ones too. @param told see place_named().
    /// Errors: place_unknown, place_ambiguous, place_without_figures; what is wrong with the file.
    virtual Result<Place> place(std::string_view typed, std::vector<Warning>& told) const = 0;
    /// The figures of these places and of those above them. @pre place() gave them.
    virtual Result<std::shared_ptr<const PolicyBook>> book(
        const std::set<AreaCode>& places) const = 0;
    /// The same with what no document confirms between the facts.
    virtual Result<std::shared_ptr<const PolicyBook>> book_with_unconfirmed(
        const std::set<AreaCode>& places) const = 0;
    /// Warnings of what is known, not confirmed, and would hold in that month; none where that
    /// cannot be read: the facts answer without it.
    virtual std::vector<Warning> offers(const Case& asked,
                                        const std::set<AreaCode>& places) const = 0;
    virtual Result<std::shared_ptr<const LifeTables>> lives(const LivesWanted& wanted) const = 0;
    /// A regional life expectancy of a year beside the nation's.
    /// @param nation of that year where it was typed.
    virtual Result<RegionalExpectancy> expectancy(Age region, int year,
                                                  std::optional<Age> nation) const = 0;
    /// What holds where and when the case asks.
    virtual ResidentRules rules(const PolicyBook& book, const Case& asked) const {
        return book.rules(asked.earlier, asked.place, asked.group);
    }
};

/// A question with the figures of its place.
struct Question {
    Case asked;
    std::shared_ptr<const PolicyBook> book;  ///< With the figures of all places concerned.
    ResidentRules rules;                     ///< All through time.
    std::vector<Warning> told;  ///< Of what was typed: old names, what changes nothing here.
    bool children_pay = false;  ///< See HouseholdMember.
};

/// What was typed, understood and with its figures: the one way from words to a calculation.
/// @param today the month that stands for --as-of where it is not typed.
/// Errors: what is wrong with the options comes first, before any file is touched; then what is
/// wrong with the policy file, then the place.
Result<Question> read_question(const Figures& figures, const QuestionOptions& typed,
                               QuestionKind kind, Month today);

}  // namespace pension
