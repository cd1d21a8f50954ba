// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/action.hpp"
#include "app/desk/desk.hpp"
#include "app/desk/signal.hpp"
#include "app/policy_editor/place_figures.hpp"
#include "app/words/translate.hpp"
#include "policy/recorded_act.hpp"
#include "sheet/chart.hpp"
#include "sheet/sheet.hpp"
#include "store/policy_proposal.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace pension {

/// The place that a case names, as it is typed there: an area code, or a name that means one place
/// of the file; the nation where it is neither.
AreaCode place_typed(const Desk& desk, const std::string& typed);

/// A place in the tree of places.
struct TreePlace {
    AreaCode code = nation;
    std::string name;       ///< "Wuhan 420100".
    std::string known;      ///< Whose tiers hold there.
    bool has_more = false;  ///< There are places below it.
};

/// An act of the change record, as a list shows it.
struct ActLine {
    std::int64_t number = 0;
    std::string title;               ///< "12  2026-11-30 21:20:33  Edited: why".
    std::vector<std::string> lines;  ///< What changed, row by row.
    bool can_be_undone = false;      ///< It was not undone before.
};

/// Asks whether to do what these lines say. @param act & before the letter to press.
using AskAct = std::function<bool(const std::string& sentence,
                                  const std::vector<std::string>& lines, const std::string& act)>;

/// A figure (a list is one), a place or a document of a proposal.
struct ChoiceLine {
    std::string title;  ///< "Wuhan, base pension from 2025-07".
    /// Row by row what stands here and what on the other side.
    std::vector<std::string> details;
    bool is_chosen = true;  ///< Taken over; not where what the user has stays by itself.
};

/// What is to be taken over of another side: of the program, or of a pack.
struct FiguresChoice {
    std::string question;
    std::vector<ChoiceLine> lines;
    std::string act;  ///< What it is called to do it, & before the letter to press.
};

/// Asks which of the lines are taken over, in their order; none: nothing is done.
using ChooseFigures = std::function<std::optional<std::vector<bool>>(const FiguresChoice& choice)>;

/// Whether a file is called as packs of figures are, in letters of any case.
bool is_called_a_pack(const std::filesystem::path& file);

/// The figures of a place without a window: looked at by month, confirmed, put back, undone. What
/// is entered anew is NoticePage's. UI thread only.
class PolicyPage {
public:
    /// @param day today as YYYY-MM-DD: what is confirmed bears it.
    PolicyPage(Desk& desk, AreaCode place, std::string day, Translate words);

    /// The places right below one, or those that a text may mean; none while nothing was read.
    std::vector<TreePlace> below(AreaCode above) const;
    std::vector<TreePlace> search(const std::string& text) const;
    /// From the nation down to the place, itself included.
    std::vector<AreaCode> path_of(AreaCode place) const;

    void choose(AreaCode place);
    AreaCode place() const { return place_; }
    /// The place whose figures are shown: itself, or the nearest above it that the file knows.
    AreaCode place_shown() const { return shown_; }
    std::string heading() const;
    /// What there is to say before the figures: that nothing could be read, that they are another
    /// place's, that they cannot be changed. Empty: nothing.
    std::vector<std::string> remarks() const;

    void look_at(Month month);
    Month month() const { return month_; }
    /// Between the first and the last month in which anything begins.
    MonthRange months() const { return range_; }
    void show_all_time(bool all_time);
    bool shows_all_time() const { return shows_all_time_; }
    /// What no document confirms between the facts, where they are silent.
    void show_unconfirmed(bool unconfirmed);
    bool shows_unconfirmed() const { return shows_unconfirmed_; }

    const std::vector<FigureLine>& lines() const { return lines_; }
    Table table() const { return figure_table(lines_, tr_); }
    std::vector<std::string> missing() const;
    /// How the figure went through time, see figure_chart().
    Chart chart(Topic topic) const;

    /// Whether anything can be saved. Errors: see Desk::policy_writable().
    Status can_change() const { return desk_.policy_writable(); }
    /// Whether a number has to be typed before anything is changed (see setting::figures_pin).
    bool is_locked() const;
    /// @return whether that was the number; nothing is locked any more then.
    bool unlock(const std::string& number);
    /// Whether a figure can be confirmed, taken out or changed: it is the place's own.
    bool is_own(std::size_t line) const;

    /// "Still right today": the figure, or all of the place's own in force in the month.
    void confirm(std::optional<std::size_t> line);
    /// "I have asked, it is right": a figure that no document confirms becomes one of the user's
    /// own, after showing what changes. @param asked who said so, such as "12333".
    void adopt(std::size_t line, const std::string& asked, const AskAct& ask);
    bool is_unconfirmed(std::size_t line) const;
    /// Takes an own figure out, after asking.
    void remove(std::size_t line, const AskAct& ask);
    /// Puts back what came with the program, as far as it is chosen.
    void restore(const ChooseFigures& choose);
    /// Takes newer figures of the program over, of all places, as far as they are chosen; what the
    /// user has stays unless it is.
    void update(const ChooseFigures& choose);

    /// Writes the place's own figures into a pack (政策包) for another program.
    void write_pack(const std::filesystem::path& pack);
    /// What the file of a pack is called.
    std::string pack_name() const;
    /// Takes a pack in, as far as it is chosen; what the user has stays unless it is.
    void take_pack(const std::filesystem::path& pack, const ChooseFigures& choose);

    /// The figures of the place, and all its tiers, on paper.
    std::vector<SheetOffer> sheets() const;
    std::string explained(const Error& why) const;
    const Translate& words() const { return tr_; }

    /// Another place, or another month, beside what is shown.
    struct Beside {
        Table rules;                    ///< Those that differ, here and there.
        Table pensions;                 ///< What each tier gives a month, here and there.
        std::vector<std::string> told;  ///< What is compared; why there is nothing.
        Table employees{};              ///< Of the employee scheme; likewise.
        std::vector<std::string> employees_told{};
    };
    /// @param place as typed: a name or an area code; empty: the same. @param month likewise.
    /// @param group whose pensions of the resident scheme.
    Beside beside(const std::string& place, const std::string& month,
                  Group group = Group::ordinary) const;

    /// Whether the file was rebuilt by another program, and what stands in it can be taken over.
    bool can_be_mended() const;
    void mend(const AskAct& ask);

    /// A village or a town under the place that is marked, to be entered with its first notice.
    /// @param code of 9 or 12 digits, beginning with those of the place.
    /// @return why it cannot be, in a sentence, where there is no place.
    struct NewPlace {
        std::optional<Place> place{};
        std::string wrong{};
    };
    NewPlace new_place(const std::string& code, const std::string& name) const;

    /// What was changed at this place, the newest first.
    std::vector<ActLine> record() const;
    /// Undoes one act, after asking.
    void undo(std::int64_t act, const AskAct& ask);

    /// Figures were saved beside this page, as that act.
    void tell_saved(std::int64_t act);
    /// What became of the last act, or why it could not be done.
    const std::string& said() const { return said_; }
    bool is_grave() const { return is_grave_; }

    Signal changed;

private:
    void refresh();
    void say(std::string sentence);
    void say(const Error& why);
    /// Asks, carries out, and has the file read again.
    void carry(const Result<PolicyProposal>& proposal, ActKind kind, const std::string& why,
               const std::string& question, const std::string& act, const AskAct& ask);

    /// The same with a choice among the figures.
    void carry_chosen(const Result<PolicyProposal>& proposal, ActKind kind, const std::string& why,
                      FiguresChoice choice, const ChooseFigures& choose);
    void carry_out_and_tell(const PolicyProposal& proposal, ActKind kind, const std::string& why);

    Desk& desk_;
    AreaCode place_;
    std::string day_;
    Translate tr_;
    AreaCode shown_ = nation;
    Month month_;
    MonthRange range_{};
    bool shows_all_time_ = false;
    bool shows_unconfirmed_ = false;
    bool is_unlocked_ = false;
    std::shared_ptr<const PolicyBook> book_;
    std::optional<Error> wrong_;
    std::vector<FigureLine> lines_;
    std::string said_;
    bool is_grave_ = false;
    Subscription policy_changed_;
};

}  // namespace pension
