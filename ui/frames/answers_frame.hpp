// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/answers/answer_search.hpp"
#include "app/desk/desk.hpp"
#include "app/desk/desk_figures.hpp"
#include "app/words/translate.hpp"

#include <wx/frame.h>

#include <optional>
#include <string>
#include <vector>

class wxListBox;
class wxTextCtrl;

namespace pension::ui {

/// "What does the rule say?": questions that people ask, found while words are typed, each with its
/// answer, the figures of the place, and the document that it stands in.
class AnswersFrame : public wxFrame {
public:
    /// @param place from which somebody asks: area code or name.
    AnswersFrame(wxWindow* parent, Desk& desk, std::string place, Translate tr);
    ~AnswersFrame() override;

    wxTextCtrl& words() { return *words_; }
    wxListBox& questions() { return *questions_; }
    wxTextCtrl& answer() { return *answer_; }

private:
    void search();
    void show_chosen();

    Desk& desk_;
    DeskFigures figures_;
    std::string place_;
    Translate tr_;
    Result<AnswersFile> file_;
    std::vector<FoundAnswer> found_;
    wxTextCtrl* words_ = nullptr;
    wxListBox* questions_ = nullptr;
    wxTextCtrl* answer_ = nullptr;
};

}  // namespace pension::ui
