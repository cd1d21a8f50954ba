// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/home/comparison_page.hpp"

#include <wx/app.h>

#include <memory>
#include <string>

namespace pension::ui {

class MainFrame;

/// Start order: language, desk, page, window.
class App : public wxApp {
public:
    /// @param today from the clock, read once by main().
    App(Month today, std::string language);

    bool OnInit() override;
    bool OnExceptionInMainLoop() override;

private:
    /// The window in that language; the case and its history stay on the desk.
    void build_window(const std::string& language);

    Month today_;
    std::string language_;
    std::unique_ptr<Desk> desk_;
    MainFrame* frame_ = nullptr;
};

}  // namespace pension::ui
