// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/case_files.hpp"
#include "app/desk/desk.hpp"
#include "app/desk/document.hpp"
#include "app/desk/look.hpp"
#include "app/desk/page.hpp"
#include "app/words/translate.hpp"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pension {

/// Makes a page of a document, in that language.
using MakePage = std::unique_ptr<Page> (*)(Desk&, Document&, const Translate&);

/// What the window shows, without the window: the open document, the pages on it, and which one
/// is looked at. All actions of the window come from here. UI thread only.
class Workspace {
public:
    /// @pre pages is not empty; the first one is shown.
    /// @param state see CaseFiles.
    Workspace(Desk& desk, const Inquiry& opening, std::vector<MakePage> pages, Translate tr,
              std::optional<std::filesystem::path> state = {});

    Desk& desk() { return desk_; }
    Document& document() { return document_; }
    const Translate& words() const { return tr_; }
    CaseFiles& files() { return files_; }
    /// Of the window.
    std::string title() { return files_.title(shown().title(), tr_); }
    /// What is to be known whatever page is shown.
    Attention notice() const { return files_.notice(tr_); }
    void open(const std::filesystem::path& file, WindowServices& window) {
        files_.open(file, window, tr_);
    }
    /// Whether the window may close, after asking what becomes of a case that is not saved.
    bool may_close(WindowServices& window) { return files_.may_leave(window, tr_); }

    std::size_t page_count() const { return pages_.size(); }
    Page& page(std::size_t at) { return *pages_.at(at); }
    std::size_t shown_at() const { return shown_; }
    Page& shown() { return *pages_[shown_]; }
    void show(std::size_t at);

    /// Makes the pages anew in another language; the documents stay as they are. Panels of the old
    /// pages must be gone.
    void speak(Translate tr);

    /// All that can be done now, in the order of the menus: what the page can first, then what can
    /// be done everywhere.
    std::vector<Action> actions();
    /// See invoke().
    void invoke(std::string_view id, WindowServices& window) {
        pension::invoke(actions(), id, window);
    }

    /// The figures may have been edited by another program while this one was away.
    void come_back() {
        files_.come_back();
        desk_.reload_policy_if_changed();
    }

    /// Another page is shown, or what can be done is something else now.
    Signal changed;

private:
    void make_pages();
    std::optional<Reckoned> reckoned() const;
    std::vector<Action> own_actions();
    void add_editing_actions(std::vector<Action>& actions);
    void add_look_actions(std::vector<Action>& actions);
    void take_look(const Look& look, WindowServices& window);
    void add_figures_actions(std::vector<Action>& actions);
    void add_page_actions(std::vector<Action>& actions);

    Desk& desk_;
    Document document_;
    CaseFiles files_;
    Subscription files_changed_;
    std::vector<MakePage> makers_;
    Translate tr_;
    std::vector<std::unique_ptr<Page>> pages_;
    std::size_t shown_ = 0;
    std::vector<Subscription> pages_changed_;
};

}  // namespace pension
