// SPDX-License-Identifier: Apache-2.0
#include "app.hpp"

#include "frames/main_frame.hpp"
#include "language.hpp"
#include "platform/user_folders.hpp"
#include "text.hpp"

#include <wx/log.h>
#include <wx/msgdlg.h>

namespace pension::ui {

App::App(Month today, std::string language) : today_{today}, language_{std::move(language)} {}

bool App::OnInit() {
    SetAppName("yibizhang");
    // A wrong flag must not open a box before a farmer; tests throw instead.
    wxSetAssertHandler([](const wxString& file, int line, const wxString&,
                          const wxString& condition, const wxString& message) {
        wxLogDebug("%s:%d: %s %s", file, line, condition, message);
    });
    const auto named =
        argc > 1 ? std::optional<std::filesystem::path>{utf8(argv[1])} : std::nullopt;
    desk_ = std::make_unique<Desk>(opening_case(today_), today_, usual_policy_places(named));
    build_window(language_);
    return true;
}

bool App::OnExceptionInMainLoop() {
    try {
        throw;
    } catch (const std::exception& bug) {
        wxMessageBox(wx(bug.what()), _("Internal error"), wxOK | wxICON_ERROR);
    }
    return true;
}

void App::build_window(const std::string& language) {
    const auto words = speak(language, shipped_share_folder().parent_path() / "locale");
    auto* frame = new MainFrame{std::make_shared<ComparisonPage>(*desk_, words)};
    frame->language_chosen = [this](const std::string& chosen) { build_window(chosen); };
    if (frame_) {
        frame->SetSize(frame_->GetRect());
        frame_->Destroy();
    }
    SetTopWindow(frame);
    frame->Show();
    frame_ = frame;
}

}  // namespace pension::ui
