// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/asking/understood.hpp"
#include "app/lists/list_options.hpp"
#include "app/lists/roster_row.hpp"

#include <cstddef>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

namespace pension {

/// A question as the options ask it in one place, of one group and sex: all but the month of birth
/// and the plans, in which the people of a list differ.
using ListQuestion = std::shared_ptr<const Question>;

/// What is asked of the rows, made once for each place, group and sex. May be asked by several
/// threads; nobody else may use the figures meanwhile.
class ListQuestions {
public:
    /// So many are kept; the figures of a place need some 100 KiB.
    static constexpr std::size_t most = 64;

    /// @param figures, options live as long.
    ListQuestions(const Figures& figures, const ListOptions& options);

    /// Errors: those of read_question() of app/asking; row_without_place.
    Result<ListQuestion> of(const RosterPerson& person);

private:
    Result<Question> read(const RosterPerson& person) const;

    const Figures& figures_;
    const ListOptions& options_;
    std::mutex one_at_a_time_;
    std::unordered_map<std::string, Result<ListQuestion>> known_;
};

/// Two people for whom this is the same are asked the same question.
void write_key(const RosterPerson& person, std::string& key);

/// What the options ask, without a place: told of their slips before any row is read. For the names
/// of the results.
/// Errors: those of read_question(); those of the life table where one is named.
Result<Case> question_of_options(const Figures& figures, const ListOptions& options);

/// The amounts of a ladder: what the place offers in the month asked.
/// Errors: figure_missing, no_policy_for_month with the place.
Result<std::vector<Money>> ladder_amounts(const Question& question);

/// A plan for each of these amounts: what was paid and, on the dated basis, so much for each year
/// from the month asked on that it does not name, up to the one before that of the pension age
/// (what was paid alone where there is none); on the leaflet basis for `years` years.
/// Errors: figure_missing where no pension age is known.
Result<std::vector<Record>> ladder_plans(const Case& asked, const ResidentRules& rules,
                                         const Record& paid, const std::vector<Money>& amounts,
                                         int years);

}  // namespace pension
