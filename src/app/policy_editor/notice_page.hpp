// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/desk.hpp"
#include "app/desk/history.hpp"
#include "app/desk/latest_task.hpp"
#include "app/desk/signal.hpp"
#include "app/policy_editor/effect.hpp"
#include "app/policy_editor/notice_draft.hpp"
#include "app/words/translate.hpp"
#include "base/result.hpp"
#include "sheet/sheet.hpp"
#include "store/figure_edit.hpp"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace pension {

/// A figure of the draft as a list shows it.
struct DraftLine {
    std::string title;  ///< "Contribution tiers from 2027-01: 200, 300, 400".
    bool is_taken = false;
    bool is_sure = true;
    std::vector<std::string> details;  ///< Sentences of the notice, doubts, what stands today.
};

/// A new notice has come out (新通知): from its text, or from the figures of before, to rows of the
/// policy file, without a window. Nothing is saved before somebody says so, and then all of it in
/// one act. UI thread only.
class NoticePage {
public:
    /// @param day today as YYYY-MM-DD: when the document was read.
    /// @param made the place itself where nobody knows it yet: a village or a town.
    /// @param post see LatestTask.
    NoticePage(Desk& desk, AreaCode place, std::string day, Translate words,
               std::optional<Place> made = {}, Post post = {});

    AreaCode place() const { return place_; }
    std::string heading() const;
    /// What kept the figures of the place from being read; nothing can be saved then.
    const std::optional<Error>& trouble() const { return trouble_; }

    /// Reads the text of a notice; what it says takes the place of all that was read before.
    void read(const std::string& text);
    /// The same out of a text file, in whatever encoding.
    /// @return its text. Errors: those of whole_text().
    Result<std::string> open(const std::filesystem::path& file);
    /// What to do, or what was read and what was not, in a sentence.
    std::string what_was_read() const;
    /// The sentences with amounts of which nothing was taken, and why.
    std::vector<std::string> left_alone() const;

    const DraftDocument& document() const { return draft().document; }
    void type(DraftDocument document);

    std::vector<DraftLine> lines() const;
    void take(std::size_t figure, bool taken);
    void take_out(std::size_t figure);
    /// Adds a figure of the topic as it stands today, to be changed; its index.
    std::size_t add(Topic topic, std::optional<Group> group);
    /// A figure that no document confirms.
    struct Unconfirmed {
        AreaCode area = nation;  ///< Whose it is: the place, or one above it.
        Month from{};
    };
    /// The same beginning with that: what the office said instead is typed over it.
    std::size_t add_unconfirmed(Topic topic, std::optional<Group> group, const Unconfirmed& known);
    /// The topics that can be added, with their names.
    std::vector<std::pair<Topic, std::string>> topics() const;
    std::vector<std::pair<std::optional<Group>, std::string>> groups() const;

    // One figure, row by row, in columns.
    /// @param all also the columns in which nothing unusual stands.
    std::vector<std::string> columns_of(std::size_t figure, bool all) const;
    std::string column_title(const std::string& column) const;
    /// What can be chosen in the column; empty: anything can be typed.
    std::vector<std::string> choices(const std::string& column) const;
    std::size_t rows_of(std::size_t figure) const;
    std::string cell_typed(std::size_t figure, std::size_t row, const std::string& column) const;
    /// @return why it cannot be read; empty where it was.
    std::string type_cell(std::size_t figure, std::size_t row, const std::string& column,
                          const std::string& text);
    /// Adds a row like the last one.
    void add_row(std::size_t figure);
    void remove_row(std::size_t figure, std::size_t row);
    /// Rows out of a spreadsheet: cells parted by tabs, into `columns` from that row on.
    /// @return what cannot be read, a sentence each; then nothing was changed.
    std::vector<std::string> paste(std::size_t figure, std::size_t row,
                                   const std::vector<std::string>& columns,
                                   const std::string& text);
    /// From which month on it holds, where it is another one than the document's; empty: that.
    std::string month_of(std::size_t figure) const;
    std::string type_month(std::size_t figure, const std::string& text);
    /// The last month in which it holds, where the rule itself ends; empty: until another comes.
    std::string until_of(std::size_t figure) const;
    std::string type_until(std::size_t figure, const std::string& text);

    bool can_undo() const { return history_.can_undo(); }
    bool can_redo() const { return history_.can_redo(); }
    void undo() { history_.undo(); }
    void redo() { history_.redo(); }

    /// What is wrong with what is taken, or unusual, a sentence each; as it is typed.
    const std::vector<std::string>& problems() const { return problems_; }
    bool can_save() const { return can_save_; }
    /// Reckons what it changes for typical people, which reads the policy file: off this thread,
    /// of several asked for only the last. Nothing where nothing can be saved.
    void reckon_effect();
    /// As it was reckoned last; none while it is, or where there is nothing to reckon.
    const std::optional<Effect>& effect() const { return effect_; }
    Signal effect_changed;
    /// Saves what is taken, in one act, and has the file read again.
    /// Errors: those of propose_figures() and carry_out().
    Result<RecordedAct> save();

    const Translate& words() const { return tr_; }

    Signal changed;

private:
    const NoticeDraft& draft() const { return history_.now(); }
    void change(const char* name, NoticeDraft next);
    std::string title_of(const DraftFigure& figure) const;
    std::vector<std::string> beside(const DraftFigure& figure) const;
    std::optional<DraftPlace> where() const;
    void check();

    Desk& desk_;
    AreaCode place_;
    std::string day_;
    Translate tr_;
    std::vector<Place> new_places_;
    std::optional<FigureDraftChecker> file_;
    std::shared_ptr<const PolicyBook> book_;  ///< Of the place, or the nearest above it.
    AreaCode near_ = nation;                  ///< Of these two the one.
    std::optional<Error> trouble_;
    History<NoticeDraft> history_{NoticeDraft{}};
    bool has_read_ = false;
    std::vector<std::string> problems_;
    bool can_save_ = false;
    std::optional<Effect> effect_;
    Subscription history_changed_;
    LatestTask<Effect> reckoning_;  ///< Last: stopped and joined before the rest goes.
};

}  // namespace pension
