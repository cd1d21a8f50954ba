// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/translate.hpp"
#include "policy/policy_book.hpp"
#include "sheet/sheet.hpp"

#include <optional>
#include <string>
#include <vector>

namespace pension {

/// How a figure stands to the month that is looked at.
enum class FigureState {
    in_force,
    planned,      ///< Its month is still to come.
    again,        ///< Older than one in force, and to hold again once that has run out.
    announced,    ///< Its month has come, and nobody confirmed that the step was made.
    unconfirmed,  ///< No document confirms it (未核实).
    stale,        ///< In force, and for a year nobody knew better or looked.
    past,
};

/// A figure of a place as the editor shows it.
struct FigureLine {
    Topic topic{};
    std::optional<Group> group{};  ///< None: for everybody.
    AreaCode area = nation;        ///< Whose it is.
    Month from{};
    FigureState state = FigureState::in_force;
    bool is_users = false;  ///< Entered or changed by the user, or out of a pack.
    std::string rule;       ///< With the group, where it is for one.
    std::string figure;
    std::string since;
    std::string whose;            ///< "own", "entered by you", or the place from which it is taken.
    std::string document;         ///< With number, clause and evidence.
    std::string last_known_good;  ///< When somebody saw last that it still holds; or nothing.
    std::string note;
};

enum class Through {
    month_asked,  ///< What holds in the month, and what is planned after it.
    all_time,
};

/// The figures of a place, topic by topic in order of month.
/// @pre book.has_figures_of(place).
std::vector<FigureLine> figure_lines(const PolicyBook& book, AreaCode place, Month month,
                                     Through through, const Translate& tr);

/// The same as a table: rule, since, state, whose, and the figure, which may be long. What is not
/// simply in force says so in a word, never by colour alone.
Table figure_table(const std::vector<FigureLine>& lines, const Translate& tr);

/// All that there is to say of one figure, a sentence or a line each.
std::vector<std::string> figure_details(const FigureLine& line, const Translate& tr);

/// What of the place nobody has entered, in the order in which it changes results most: a sentence
/// each, which says what is used in its place. @pre as above.
std::vector<std::string> missing_figures(const PolicyBook& book, AreaCode place, Month month,
                                         const Translate& tr);

/// The first and the last month in which a figure of the place or of one above it begins; the month
/// asked where there is none.
struct MonthRange {
    Month first{};
    Month last{};
};
MonthRange months_with_changes(const std::vector<FigureLine>& all_time, Month asked);

}  // namespace pension
