// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/start_words.hpp"
#include "app/desk/workspace.hpp"

#include <wx/app.h>
#include <wx/weakref.h>

#include <chrono>
#include <memory>
#include <string>
#include <vector>

namespace pension::ui {

class ListFrame;
class MainFrame;
class PolicyFrame;
class ComposingKeys;
class ZoomKeys;

/// Start order: desk, toolkit, language, workspace, window. The desk comes before the toolkit, so
/// that a policy file which must be verified is verified while that starts.
class App : public wxApp {
public:
    /// @param today from the clock, read once by main().
    /// @param start what was named at the start.
    App(std::chrono::year_month_day today, std::string language, StartWords start);

    ~App() override;

    bool OnInit() override;
    int OnExit() override;
    bool OnExceptionInMainLoop() override;

private:
    /// An open case and its window.
    struct Case {
        std::unique_ptr<Workspace> workspace;
        MainFrame* frame = nullptr;  ///< None once it is closed.
    };

    Translate words_in(const std::string& language) const;
    Case& make_case();
    void build_window(Case& of);
    /// Shows the cards of the first start; they are over the window and hold up nothing.
    void welcome(MainFrame& frame);
    /// Windows beside a case's own do not outlast a rebuilding: whether all of them closed.
    bool may_rebuild();
    /// All windows in the language and in the colours that are set now; cases and their histories
    /// stay.
    void rebuild_windows();
    void take_language(const std::string& language);
    void take_colours(Theme theme);
    std::string language() const;  ///< The one chosen, else the system's.
    void open(OtherWindow which, Case& from);
    void open_booth(Case& from);
    void open_answers(Case& from);
    void open_another(Case& beside);
    void open_list(Case& from);
    PolicyFrame* open_figures(Case& from);
    void show_cases(bool shown);
    static std::string place_of(const Case& asking);

    std::string day_;  ///< Today as YYYY-MM-DD.
    std::string system_language_;
    StartWords start_;
    std::unique_ptr<Desk> desk_;
    /// Each stays where it is: its window names it.
    std::vector<std::unique_ptr<Case>> cases_;
    wxWeakRef<ListFrame> lists_;   ///< None where it is closed.
    Theme theme_ = Theme::system;  ///< As it is shown.
    std::unique_ptr<ZoomKeys> zoom_keys_;
    std::unique_ptr<ComposingKeys> composing_keys_;
};

}  // namespace pension::ui
