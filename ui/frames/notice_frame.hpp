// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/policy_editor/notice_page.hpp"

#include <wx/frame.h>
#include <wx/timer.h>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>

class wxBoxSizer;
class wxButton;
class wxCheckListBox;
class wxTextCtrl;

namespace pension::ui {

class AttentionBar;
class ScrolledPage;
class TableView;
class WrappedLabel;

/// A new notice has come out: pasted or typed, looked at figure by figure, saved at once.
class NoticeFrame : public wxFrame {
public:
    /// @param day today as YYYY-MM-DD.
    /// @param made see NoticePage.
    NoticeFrame(wxWindow* parent, Desk& desk, AreaCode place, const std::string& day,
                Translate words, std::optional<Place> made = {});
    ~NoticeFrame() override;

    /// Adds a figure of the rule as it stands today, and opens its cells.
    /// @param unconfirmed where it is to begin with what no document confirms.
    void change(Topic topic, std::optional<Group> group,
                std::optional<NoticePage::Unconfirmed> unconfirmed = {});

    /// Asks for the file of a notice; tests answer themselves.
    std::function<std::optional<std::filesystem::path>()> ask_file_by;
    /// Shows the cells of a figure; likewise.
    std::function<void(std::size_t figure)> show_cells_by;
    /// Whether to close with figures that are not saved; likewise.
    std::function<bool(const std::string& sentence)> leave_by;

    /// All that was ticked was saved, as that act of the change record.
    std::function<void(std::int64_t act)> saved;

    NoticePage& page() { return page_; }
    wxTextCtrl& text() { return *text_; }
    wxTextCtrl& title() { return *title_; }
    wxTextCtrl& month() { return *month_; }
    wxCheckListBox& figures() { return *figures_; }
    wxButton& read() { return *read_; }
    wxButton& save() { return *save_; }
    TableView& effect() { return *effect_; }
    TableView& employee_effect() { return *employee_effect_; }
    AttentionBar& problems() { return *problems_; }

    void open_file(const std::filesystem::path& file);
    /// Asks where figures are not saved yet; whether the window may go.
    bool may_leave();

private:
    void build_notice(wxSizer& down);
    void build_document(wxSizer& down);
    void build_figures(wxSizer& down);
    wxWindow* build_end();
    void arrange();
    void bind();
    void bind_figures();
    void read_text();
    void type_document();
    void add_figure();
    void show_left_alone();
    void refresh();
    void show_marked();
    void show_effect();
    void save_all();
    std::optional<std::size_t> marked() const;

    NoticePage page_;
    ScrolledPage* body_ = nullptr;
    wxBoxSizer* across_or_down_ = nullptr;
    WrappedLabel* heading_ = nullptr;
    wxTextCtrl* text_ = nullptr;
    wxButton* read_ = nullptr;
    wxButton* file_ = nullptr;
    WrappedLabel* what_ = nullptr;
    wxTextCtrl* title_ = nullptr;
    wxTextCtrl* number_ = nullptr;
    wxTextCtrl* link_ = nullptr;
    wxTextCtrl* month_ = nullptr;
    wxCheckListBox* figures_ = nullptr;
    wxTextCtrl* details_ = nullptr;
    wxButton* change_ = nullptr;
    wxButton* add_ = nullptr;
    wxButton* remove_ = nullptr;
    wxButton* left_ = nullptr;
    wxButton* undo_ = nullptr;
    wxButton* redo_ = nullptr;
    AttentionBar* problems_ = nullptr;
    WrappedLabel* changes_ = nullptr;
    TableView* effect_ = nullptr;
    TableView* employee_effect_ = nullptr;
    wxButton* save_ = nullptr;
    /// What it changes is reckoned once nobody has typed for a moment.
    wxTimer quiet_;
    bool is_pasting_ = false;
    bool is_saved_ = false;
    Subscription subscription_;
    Subscription effect_reckoned_;
};

}  // namespace pension::ui
