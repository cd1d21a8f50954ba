// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/lists/list_page.hpp"

#include <wx/frame.h>
#include <wx/stopwatch.h>
#include <wx/timer.h>

#include <filesystem>
#include <functional>
#include <optional>

class wxButton;
class wxCheckBox;
class wxChoice;
class wxGauge;
class wxSizer;
class wxTextCtrl;

namespace pension::ui {

class AttentionBar;
class PlacePicker;
class ScrolledPage;
class TableView;
class WrappedLabel;

/// A list of people, from the file to the folder of its results: how it was understood, what
/// everybody is asked with, what is refused, how far it is.
class ListFrame : public wxFrame {
public:
    /// @param words see ListPage. @param post see LatestTask.
    ListFrame(wxWindow* parent, Desk& desk, ListQuestionTyped opening, Translate words, Post post);
    ~ListFrame() override;

    ListPage& page() { return page_; }

    /// Asks for a list, and for a folder for the results; tests answer themselves.
    std::function<std::optional<std::filesystem::path>()> ask_list_by;
    std::function<std::optional<std::filesystem::path>()> ask_folder_by;
    /// Asks what to do; likewise.
    ChooseAct choose_by;
    /// Opens a folder in the program that the system has for it; tests listen.
    std::function<void(const std::filesystem::path& folder)> open_by;

    wxButton& choose_list() { return *choose_; }
    wxButton& attempt() { return *attempt_; }
    wxButton& start() { return *start_; }
    /// Pauses, or goes on.
    wxButton& pause() { return *pause_; }
    wxButton& stop() { return *stop_; }
    wxButton& open_folder() { return *open_; }
    wxChoice& column() { return *column_; }
    wxChoice& use() { return *use_; }
    PlacePicker& place() { return *place_; }
    wxTextCtrl& month() { return *month_; }
    wxTextCtrl& plans() { return *plans_; }
    wxCheckBox& sheets() { return *sheets_; }
    wxCheckBox& workbook() { return *workbook_; }
    /// Of a workbook with several sheets; else hidden.
    wxChoice& sheet() { return *sheet_; }
    TableView& first_rows() { return *first_rows_; }
    TableView& refusals() { return *refusals_; }
    AttentionBar& said() { return *said_; }

private:
    void build_list(wxSizer& down);
    void build_question(wxSizer& down);
    void build_run(wxSizer& down);
    void bind();
    void bind_questions();
    void leave(wxCloseEvent& closing);
    void type();
    void build_place(wxSizer& rows);
    void offer_sheets();
    void offer_columns();
    void refresh();
    void show_progress();
    void follow_work();
    std::filesystem::path folder() const;
    void remember_folder(const std::filesystem::path& folder);

    Desk& desk_;
    ListPage page_;
    ScrolledPage* body_ = nullptr;
    wxButton* choose_ = nullptr;
    WrappedLabel* understood_ = nullptr;
    TableView* first_rows_ = nullptr;
    wxChoice* column_ = nullptr;
    wxChoice* use_ = nullptr;
    PlacePicker* place_ = nullptr;
    wxTextCtrl* month_ = nullptr;
    wxTextCtrl* plans_ = nullptr;
    wxCheckBox* sheets_ = nullptr;
    wxCheckBox* workbook_ = nullptr;
    wxSizer* sheet_row_ = nullptr;
    wxChoice* sheet_ = nullptr;
    wxButton* attempt_ = nullptr;
    wxButton* start_ = nullptr;
    wxButton* pause_ = nullptr;
    wxButton* stop_ = nullptr;
    wxButton* open_ = nullptr;
    wxGauge* gauge_ = nullptr;
    WrappedLabel* progress_ = nullptr;
    AttentionBar* said_ = nullptr;
    TableView* refusals_ = nullptr;
    std::vector<std::string> titles_;  ///< As they were offered last.
    std::vector<std::string> sheet_names_;
    bool was_at_work_ = false;
    wxTimer timer_;
    wxStopWatch watch_;
    Subscription subscription_;
};

}  // namespace pension::ui
