// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/start_words.hpp"
#include "app/desk/workspace.hpp"

#include <wx/app.h>

#include <memory>
#include <string>

namespace pension::ui {

class MainFrame;
class ZoomKeys;

/// Start order: desk, toolkit, language, workspace, window. The desk comes before the toolkit, so
/// that a policy file which must be verified is verified while that starts.
class App : public wxApp {
public:
    /// @param today from the clock, read once by main().
    /// @param start what was named at the start.
    App(Month today, std::string language, StartWords start);

    ~App() override;

    bool OnInit() override;
    int OnExit() override;
    bool OnExceptionInMainLoop() override;

private:
    Translate words_in(const std::string& language) const;
    void build_window();
    /// The window in that language, and in the colours that are set now; the case and its history
    /// stay.
    void rebuild_window();
    void take_language(const std::string& language);
    void take_colours(Theme theme);
    std::string language() const;  ///< The one chosen, else the system's.
    void open(OtherWindow which);
    void open_booth();
    void open_answers();
    std::string place() const;  ///< Of the open question.

    std::string system_language_;
    StartWords start_;
    std::unique_ptr<Desk> desk_;
    std::unique_ptr<Workspace> workspace_;
    MainFrame* frame_ = nullptr;
    Theme theme_ = Theme::system;  ///< As it is shown.
    std::unique_ptr<ZoomKeys> zoom_keys_;
};

}  // namespace pension::ui
