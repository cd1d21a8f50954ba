// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/workspace.hpp"

#include <wx/app.h>

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace pension::ui {

class MainFrame;

/// What is seen first.
enum class Opening {
    window,
    stall,  ///< The booth; the main window when it is left.
    kiosk,  ///< The booth, left by its number alone; then the program ends.
};

/// Start order: desk, toolkit, language, workspace, window. The desk comes before the toolkit, so
/// that a policy file which must be verified is verified while that starts.
class App : public wxApp {
public:
    /// @param today from the clock, read once by main().
    /// @param policy_file named at the start, if any.
    App(Month today, std::string language, const std::optional<std::filesystem::path>& policy_file,
        Opening how = Opening::window);

    bool OnInit() override;
    int OnExit() override;
    bool OnExceptionInMainLoop() override;

private:
    Translate words_in(const std::string& language) const;
    void build_window();
    /// The window in that language; the case and its history stay.
    void rebuild_window(const std::string& language);
    void open(OtherWindow which);
    void open_booth();
    void open_answers();
    std::string place() const;  ///< Of the open question.

    std::string language_;
    std::unique_ptr<Desk> desk_;
    std::unique_ptr<Workspace> workspace_;
    MainFrame* frame_ = nullptr;
    Opening how_ = Opening::window;
};

}  // namespace pension::ui
