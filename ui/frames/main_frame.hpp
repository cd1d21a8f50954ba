// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/home/comparison_page.hpp"
#include "panels/cards_panel.hpp"
#include "panels/question_panel.hpp"
#include "panels/results_panel.hpp"
#include "widgets/attention_bar.hpp"

#include <wx/frame.h>
#include <wx/scrolwin.h>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace pension::ui {

/// The window at home: the question to the left, the answer to the right. Builds and binds; what
/// anything means is the page's business.
class MainFrame : public wxFrame {
public:
    explicit MainFrame(std::shared_ptr<ComparisonPage> page);
    ~MainFrame() override;

    /// Asks for the file to save to; tests answer themselves. None where the user gave up.
    std::function<std::optional<std::filesystem::path>(const std::string& offered)> ask_pdf_file;
    /// "zh_CN" or "en" was chosen; the owner builds the window anew in that language.
    std::function<void(const std::string& language)> language_chosen;
    /// Tells what could not be done; tests listen themselves.
    std::function<void(const wxString& sentence)> tell;

    AttentionBar& attention() { return *attention_; }
    CardsPanel& cards() { return *cards_; }
    ResultsPanel& results() { return *results_; }

private:
    void build_menus();
    void build_file_menu(wxMenuBar& bar);
    void build_language_menu(wxMenuBar& bar);
    void build_body();
    wxSizer* build_buttons(wxWindow* parent);
    void bind();
    void refresh();
    void save_pdf();
    void print();
    void about();

    std::shared_ptr<ComparisonPage> shared_page_;
    ComparisonPage& page_;
    QuestionPanel* question_ = nullptr;
    wxScrolledWindow* answer_ = nullptr;
    AttentionBar* attention_ = nullptr;
    CardsPanel* cards_ = nullptr;
    ResultsPanel* results_ = nullptr;
    bool was_active_ = false;
    Subscription subscription_;
};

}  // namespace pension::ui
