// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/action.hpp"
#include "app/desk/document.hpp"
#include "app/desk/page.hpp"
#include "app/desk/recent_files.hpp"
#include "app/desk/recovery.hpp"
#include "app/desk/signal.hpp"
#include "app/words/translate.hpp"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace pension {

/// The open case as a file: new, open, save, two programs on one file, what is kept for the time
/// when the program is cut off. Asks the window for names and decisions. UI thread only.
class CaseFiles {
public:
    /// @param blank the case that "new" begins with.
    /// @param state folder for locks and recovery; none: nothing is locked, nothing recovered.
    /// @param type_again puts into their fields what did not count when the case was saved.
    /// @param reckoned what the case comes to as it stands; kept with it when it is saved.
    CaseFiles(Document& document, Settings& settings, Inquiry blank,
              std::optional<std::filesystem::path> state,
              std::function<std::optional<Reckoned>()> reckoned,
              std::function<void(const Marked&)> type_again = {});

    bool is_modified() const;
    /// Without folder and ending; in the user's language where it has none yet.
    std::string name(const Translate& tr) const;
    /// Of the window: the name, with a mark before it where it is not saved.
    std::string title(const std::string& page, const Translate& tr) const;

    /// All that can be done with it, for the head of the menu.
    std::vector<Action> actions(const Translate& tr);
    /// What is to be known of the file, whatever page is shown.
    Attention notice(const Translate& tr) const;

    /// Opens a file, after asking what becomes of a case that is not saved.
    void open(const std::filesystem::path& named, WindowServices& window, const Translate& tr);
    /// @return whether it is saved now.
    bool save(WindowServices& window, const Translate& tr);
    bool save_as(WindowServices& window, const Translate& tr);
    /// Whether the case may be left: it is saved, or nobody wants it.
    bool may_leave(WindowServices& window, const Translate& tr);

    /// Keeps what changed since it was called last, if that is not saved; called every second.
    void autosave();
    /// The window closes, and nothing is wanted back at the next start.
    void end();
    /// Another program may have been at the file while this one was away.
    void come_back();

    /// Another file, another mark, another notice.
    Signal changed;

private:
    std::vector<Action> recent_actions(const Translate& tr);
    std::vector<Action> notice_actions(const Translate& tr);
    void start_new(WindowServices& window, const Translate& tr);
    void ask_and_open(WindowServices& window, const Translate& tr);
    void save_copy(WindowServices& window, const Translate& tr);
    void revert(WindowServices& window, const Translate& tr);
    void restore(WindowServices& window, const Translate& tr);
    void discard();
    void show_crash_report(WindowServices& window, const Translate& tr);
    void forget_crashes();
    Status write(const std::filesystem::path& file);
    bool save_to(const std::filesystem::path& file, WindowServices& window, const Translate& tr);
    void start(Inquiry inquiry, const Marked& marked);
    void lie_at(const std::filesystem::path& file);
    bool changed_outside() const;

    Document& document_;
    Settings& settings_;
    RecentFiles recent_;
    Inquiry blank_;
    std::optional<std::filesystem::path> state_;
    std::function<std::optional<Reckoned>()> reckoned_;
    std::function<void(const Marked&)> type_again_;
    std::optional<Recovery> recovery_;
    std::vector<Recovery::LeftBehind> left_behind_;
    std::vector<std::filesystem::path> crashes_;  ///< Reports that nobody was told of yet.
    /// For recovery.
    std::optional<std::pair<Inquiry, Marked>> kept_;
    std::optional<Error> not_kept_;
    bool other_version_ = false;  ///< Seen when coming back.
    bool notice_closed_ = false;
    bool damage_read_ = false;  ///< Of the settings.
};

}  // namespace pension
