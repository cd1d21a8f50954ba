// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/asking/inquiry.hpp"
#include "app/asking/place_chooser.hpp"
#include "app/desk/desk.hpp"
#include "app/desk/latest_task.hpp"
#include "app/desk/signal.hpp"
#include "app/lists/list_look.hpp"
#include "app/lists/list_run.hpp"
#include "app/words/translate.hpp"
#include "sheet/sheet.hpp"

#include <chrono>
#include <cstdint>
#include <deque>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace pension {

/// What the rows of a list that do not say it are asked with, as typed.
struct ListQuestionTyped {
    std::string place{};    ///< Area code or name.
    std::string month{};    ///< Of the figures; empty: today's.
    std::string plans{};    ///< "3000 | 2026-2030:100": see ListPage::type().
    bool sheets = false;    ///< One for each person, and all of a village behind a page to sign.
    bool workbook = false;  ///< One in place of the three files of comma-separated values.

    friend bool operator==(const ListQuestionTyped&, const ListQuestionTyped&) = default;
};

/// What a case that is open would have everybody asked with.
ListQuestionTyped list_question_of(const Inquiry& open, Month today);

/// Asks somebody to choose one of these acts; none: do nothing. @param acts & before the letter to
/// press.
using ChooseAct = std::function<std::optional<std::size_t>(const std::string& sentence,
                                                           const std::vector<std::string>& acts)>;

/// A list of people, from the file to the folder of its results, without a window: looked at, tried
/// without writing anything, reckoned. UI thread only; the list is read and reckoned by a thread of
/// its own, with a policy file of its own.
class ListPage {
public:
    /// More rows that are refused are counted, and not shown.
    static constexpr std::size_t most_refusals = 1'000;

    enum class State {
        empty,     ///< No list was chosen.
        looking,   ///< At the one that was.
        ready,     ///< To be tried or reckoned.
        trying,    ///< Reckoning, and writing nothing.
        running,   ///< Reckoning into a folder.
        paused,    ///< In the midst of either.
        stopping,  ///< Coming to the end of the rows that are on their way.
    };

    /// @param words must stay as they are: the thread speaks with them.
    /// @param post see LatestTask.
    ListPage(Desk& desk, ListQuestionTyped opening, Translate words, Post post = {});
    ~ListPage();
    ListPage(const ListPage&) = delete;
    ListPage& operator=(const ListPage&) = delete;

    State state() const { return state_; }
    bool is_at_work() const { return state_ != State::empty && state_ != State::ready; }

    /// Looks at another list. Nothing while a list is tried or reckoned.
    void choose(const std::filesystem::path& file);
    /// The sheets of a workbook that hold something, in its order, as they can be chosen from; none
    /// of a text.
    const std::vector<std::string>& sheets() const { return sheets_; }
    /// The one that is read. @pre there are some.
    std::size_t sheet() const { return sheet_; }
    /// Reads another one of them. Nothing while a list is tried or reckoned.
    void choose_sheet(std::size_t sheet);
    /// How it was understood: its name, encoding, what parts its cells, how many columns. Empty
    /// where there is none.
    std::string understood() const;
    /// Its first rows under their titles and what those mean; numbers of cards are masked.
    const Table& first_rows() const { return first_rows_; }
    /// The titles of its columns.
    std::vector<std::string> columns() const;
    /// What that column is, as an index into uses().
    std::size_t use_of(std::size_t column) const;
    /// What a column can be; the first one is: carried through.
    std::vector<std::string> uses() const;
    /// Says by hand what a column is, which is remembered for lists with the same titles. A column
    /// that was that before is carried through.
    void use(std::size_t column, std::size_t use);

    const ListQuestionTyped& typed() const { return typed_; }
    /// Of plans: parted by "|" or lines. An amount alone is paid for each year that is still open,
    /// anything else is a record in its notation.
    void type(ListQuestionTyped typed);
    /// The place is looked for by name, pinyin, its initials or code; what is typed counts as it is
    /// until one is chosen.
    const PlaceChooser& place_chooser() const { return place_chooser_; }
    void type_place(const std::string& text);
    void mark_place(std::size_t line) { place_chooser_.mark(line); }
    void choose_marked_place();
    /// Ends that without a choice. @param text what stays there; empty: what was there before.
    void leave_place(const std::string& text);

    /// Reckons all rows and writes nothing.
    void attempt();
    /// Reckons all rows into the folder, after asking what becomes of what is there already.
    void start(const std::filesystem::path& folder, const ChooseAct& choose);
    void pause();
    /// Ends a pause, or goes on with what was stopped.
    void go_on();
    bool can_go_on() const;
    /// Ends it where it stands; what was reckoned stays.
    void stop();
    /// Whether the window may close, after asking about a list that is being reckoned.
    bool may_close(const ChooseAct& choose) const;

    /// So much time has passed since this was told the last time, for rates and the time left.
    void tick(std::chrono::milliseconds passed);
    /// From 0 to 1000; none where nobody knows.
    std::optional<int> progress() const;
    /// How far it is, in words; empty where nothing is at work.
    std::string progress_words() const;

    /// What became of it, a sentence each; or what is wrong.
    const std::vector<std::string>& said() const { return said_; }
    /// The same in one piece.
    std::string said_words() const;
    bool is_grave() const { return is_grave_; }
    /// The rows that were refused: line, name, column, reason.
    const Table& refusals() const { return refusals_; }
    /// Where the results of the list are that was done last; none where nothing was written.
    const std::optional<std::filesystem::path>& results_folder() const { return results_folder_; }

    Signal changed;

private:
    /// What the thread and the window share.
    class Gate;
    enum class Into { nothing, empty_folder, other_results, unfinished };
    struct Ended {
        Result<ListOutcome> outcome;
        std::vector<RowRefusal> refusals;
    };

    std::string understood_of_sheet() const;
    void look(const std::filesystem::path& file, const std::string& sheet);
    void take_look(Result<ListLook> look);
    void offer_sheets();
    void apply_remembered();
    void show_rows();
    std::string setting_of_titles() const;
    Result<ListOptions> options() const;
    void run(const std::filesystem::path& folder, Into into);
    void end(Ended ended, const ListOptions& asked);
    void show_refusals(const std::vector<RowRefusal>& rows, std::int64_t all);
    void say_wrong(const std::string& sentence);
    double rate() const;

    Desk& desk_;
    ListQuestionTyped typed_;
    Translate tr_;
    PlaceChooser place_chooser_{tr_};
    std::string place_before_;  ///< Somebody looked for another one.
    State state_ = State::empty;
    State paused_from_ = State::running;
    std::filesystem::path file_;  ///< The one that was looked at last.
    std::vector<std::string> sheets_;
    std::vector<std::string> sheet_names_;  ///< As the workbook calls them.
    std::size_t sheet_ = 0;
    std::optional<ListLook> look_;
    Table first_rows_;
    Table refusals_;
    std::vector<std::string> said_;
    bool is_grave_ = false;
    std::filesystem::path folder_;  ///< Of the run that is under way, or was stopped.
    bool is_stopped_ = false;       ///< And can be gone on with.
    bool writes_ = false;
    std::optional<std::filesystem::path> results_folder_;

    ListStep step_;  ///< As it was when the clock ticked last.
    std::chrono::milliseconds clock_{};
    std::deque<std::pair<std::chrono::milliseconds, std::int64_t>> seen_;  ///< When, and how far.
    std::shared_ptr<Gate> gate_;
    LatestTask<Result<ListLook>> looking_;
    LatestTask<Ended> running_;  ///< Last: stopped and joined before the rest goes.
};

}  // namespace pension
