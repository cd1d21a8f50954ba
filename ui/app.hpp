// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/workspace.hpp"

#include <wx/app.h>

#include <memory>
#include <string>

namespace pension::ui {

class MainFrame;

/// Start order: language, desk, workspace, window.
class App : public wxApp {
public:
    /// @param today from the clock, read once by main().
    App(Month today, std::string language);

    bool OnInit() override;
    int OnExit() override;
    bool OnExceptionInMainLoop() override;

private:
    Translate words_in(const std::string& language) const;
    void build_window();
    /// The window in that language; the case and its history stay.
    void rebuild_window(const std::string& language);

    Month today_;
    std::string language_;
    std::unique_ptr<Desk> desk_;
    std::unique_ptr<Workspace> workspace_;
    MainFrame* frame_ = nullptr;
};

}  // namespace pension::ui
