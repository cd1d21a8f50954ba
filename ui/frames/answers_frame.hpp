// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/answers/answer_finder.hpp"
#include "app/desk/desk.hpp"
#include "app/desk/desk_figures.hpp"
#include "app/words/translate.hpp"

#include <wx/frame.h>

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

class wxButton;
class wxListBox;
class wxTextCtrl;

namespace pension::ui {

class WrappedLabel;

/// Where somebody asks from, and what the window keeps.
struct AnswersAround {
    std::string place{};                ///< Area code or name.
    std::string topic{};                ///< See topic_of(): what stands first.
    std::filesystem::path user_data{};  ///< See answer_places().
};

/// "What does the rule say?": questions that people ask, found while words are typed, each with its
/// answer, the figures of the place, and the document that it stands in.
class AnswersFrame : public wxFrame {
public:
    AnswersFrame(wxWindow* parent, Desk& desk, const AnswersAround& around, Translate tr);
    ~AnswersFrame() override;

    /// Somebody wants what an article tells reckoned for the case that is open: one of
    /// article_reckonings().
    std::function<void(const std::string& what)> reckoning_asked;
    /// Asks for a pack to add; tests answer themselves.
    std::function<std::optional<std::filesystem::path>()> ask_pack_by;
    /// Whether a pack of that name is replaced; likewise.
    std::function<bool(const std::string& sentence, const std::string& act)> ask_by;
    /// Shows lines that are too many for a sentence; likewise.
    std::function<void(const wxString& title, const std::vector<std::string>& lines)> show_by;

    wxTextCtrl& words() { return *words_; }
    wxListBox& questions() { return *questions_; }
    wxTextCtrl& answer() { return *answer_; }
    wxButton& reckon() { return *reckon_; }
    wxButton& note() { return *note_; }
    /// What is said beside the answers.
    wxString said() const;

    void add_pack();
    void remove_pack(const std::string& pack);
    void show_noted();

private:
    wxSizer* build_buttons(wxWindow* body);
    void bind();
    void search();
    void show_found();
    void show_chosen();
    void say(const std::string& sentence);
    void show_packs_menu();
    const FoundAnswer* chosen() const;

    Translate tr_;
    DeskFigures figures_;
    AnswerFinder finder_;
    wxTextCtrl* words_ = nullptr;
    WrappedLabel* said_ = nullptr;
    wxListBox* questions_ = nullptr;
    wxTextCtrl* answer_ = nullptr;
    wxButton* reckon_ = nullptr;
    wxButton* note_ = nullptr;
    wxButton* more_ = nullptr;
};

}  // namespace pension::ui
