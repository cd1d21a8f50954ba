// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/translate.hpp"
#include "calc/told/derivation.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pension {

/// A number of a result, and below it the numbers that it is made of.
struct DerivationNode {
    std::string title;   ///< "Pension a month"; with the year where there is one for each.
    std::string value;   ///< "169.03".
    std::string detail;  ///< Of a step: formula in words, figures put in, rounding, a line each; or
                         ///< that it is unfolded above. Empty of a figure.
    std::string source;  ///< Document, clause, month of effect, evidence; "as typed".
    std::optional<std::size_t> step;  ///< Its index in the derivation; none of a figure put in.
    std::vector<DerivationNode> children;
    Term term{};              ///< What the number above calls it.
    std::optional<int> year;  ///< The calendar year it belongs to.
    std::optional<Age> age;   ///< Of a root: the age at death that it rests on.

    friend bool operator==(const DerivationNode&, const DerivationNode&) = default;
};

/// How a plan was reckoned (怎么算出来的), as a tree to unfold. Its roots are the monthly pension
/// and the results that no other step uses, in the order in which people ask. A step that was
/// unfolded before says so and has no children, else a year's account would be told once for each
/// year after it; of more than forty figures alike in kind the rest is one node.
std::vector<DerivationNode> derivation_tree(const Derivation& derivation, const Translate& tr);

/// Where a number of the result stands in the tree, as the indices that lead to it: of those of
/// that name the one that is unfolded. None where no step tells it.
/// @param name as in row_fields(): "monthly", "received_at_80", "expected_net".
/// @param year the calendar year of which the number is, where it is of one.
std::optional<std::vector<std::size_t>> find_number(const std::vector<DerivationNode>& nodes,
                                                    std::string_view name,
                                                    std::optional<int> year = std::nullopt);

/// The nodes that have the text in title, value, detail or source, each as the indices that lead to
/// it, from the roots down; in the order of reading. Latin letters in either case; nothing for an
/// empty text.
std::vector<std::vector<std::size_t>> find_in_tree(const std::vector<DerivationNode>& nodes,
                                                   std::string_view text);

}  // namespace pension
