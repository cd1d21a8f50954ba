// SPDX-License-Identifier: Apache-2.0
#include "app.hpp"

#include "app/home/comparison_page.hpp"
#include "base/version.hpp"
#include "frames/answers_frame.hpp"
#include "frames/booth_frame.hpp"
#include "frames/main_frame.hpp"
#include "language.hpp"
#include "platform/crash_report.hpp"
#include "platform/user_folders.hpp"
#include "text.hpp"

#include <wx/log.h>
#include <wx/msgdlg.h>

#include <algorithm>
#include <iterator>

namespace pension::ui {

namespace {

constexpr const char* language_setting = "language";

std::vector<MakePage> all_pages() {
    std::vector<MakePage> pages;
    std::ranges::transform(all_rooms(), std::back_inserter(pages), &Room::page);
    return pages;
}

constexpr const char* slip_folder_setting = "slip_folder";
constexpr const char* kiosk_pin_setting = "kiosk_pin";

/// None without a home folder: then nothing is remembered.
std::optional<std::filesystem::path> settings_file() {
    const auto folder = user_config_folder();
    return folder ? std::optional{*folder / "settings.txt"} : std::nullopt;
}

}  // namespace

App::App(Month today, std::string language, StartWords start)
    : language_{std::move(language)},
      start_{std::move(start)},
      desk_{std::make_unique<Desk>(
          today, usual_policy_places(start_.policy_file),
          [this](std::function<void()> call) { CallAfter(std::move(call)); },
          Settings{settings_file()})} {
    const std::string chosen = desk_->settings().value(language_setting);
    if (chosen == "zh_CN" || chosen == "en") language_ = chosen;
}

bool App::OnInit() {
    SetAppName("yibizhang");
    if (const auto state = user_state_folder())
        report_crashes(*state, std::string{"yibizhang "} + program_version);
    // A wrong flag must not open a box before a farmer; tests throw instead.
    wxSetAssertHandler([](const wxString& file, int line, const wxString&,
                          const wxString& condition, const wxString& message) {
        wxLogDebug("%s:%d: %s %s", file, line, condition, message);
    });
    workspace_ = std::make_unique<Workspace>(*desk_, opening_inquiry(*desk_), all_pages(),
                                             words_in(language_), user_state_folder());
    build_window();
    if (start_.opening != Opening::window) open_booth();
    if (start_.case_file)
        // Once the window stands: what is wrong with the file is told over it.
        CallAfter([this] { frame_->open_case(*start_.case_file); });
    return true;
}

int App::OnExit() {
    // While there is somebody to queue a call at: what still works at something comes to its end.
    workspace_.reset();
    desk_.reset();
    return wxApp::OnExit();
}

bool App::OnExceptionInMainLoop() {
    try {
        throw;
    } catch (const std::exception& bug) {
        const auto report = report_exception(bug.what());
        wxString said =
            _("Something happened that this program did not expect. The case is as it "
              "was before and can be saved.");
        if (report)
            said += "\n\n" +
                    wxString::Format(_("What happened stands, without anything of a person or a "
                                       "case, in %s"),
                                     wx(report->string()));
        wxMessageBox(said + "\n\n" + wx(bug.what()), _("Internal error"), wxOK | wxICON_ERROR);
    }
    return true;
}

Translate App::words_in(const std::string& language) const {
    return speak(language, shipped_share_folder().parent_path() / "locale");
}

void App::build_window() {
    frame_ = new MainFrame{*workspace_, all_rooms()};
    // Not within an action of the window that goes.
    frame_->language_chosen = [this](const std::string& chosen) {
        CallAfter([this, chosen] { rebuild_window(chosen); });
    };
    frame_->other_window_asked = [this](OtherWindow which) { open(which); };
    SetTopWindow(frame_);
    if (start_.opening == Opening::window) frame_->Show();
}

void App::rebuild_window(const std::string& language) {
    const wxRect place = frame_->GetRect();
    MainFrame* old = frame_;
    old->leave_pages();
    workspace_->speak(words_in(language));
    // A disk that is full forgets a convenience.
    (void)desk_->settings().set(language_setting, language);
    build_window();
    frame_->SetSize(place);
    old->Destroy();
}

void App::open(OtherWindow which) {
    switch (which) {
        case OtherWindow::booth: open_booth(); break;
        case OtherWindow::answers: open_answers(); break;
    }
}

std::string App::place() const {
    return workspace_->document().inquiries.now().typed.place.value_or("");
}

void App::open_answers() {
    auto* answers = new AnswersFrame{
        frame_,
        *desk_,
        {place(), frame_->shown().topic(), own_answers_folder(), noted_questions_file()},
        workspace_->words()};
    answers->reckoning_asked = [this](const std::string& what) {
        frame_->shown().reckon(what);
        frame_->Raise();
    };
    answers->Show();
}

void App::open_booth() {
    Settings settings{settings_file()};
    const std::string folder = settings.value(slip_folder_setting);
    // A kiosk is left by its number alone; by F11 nobody gets locked in.
    const std::string pin =
        start_.opening == Opening::kiosk ? settings.value(kiosk_pin_setting) : std::string{};
    BoothSurroundings around{
        place(),
        folder.empty() ? std::nullopt : std::optional{std::filesystem::path{folder}},
        pin,
        {},
        [this](std::function<void()> call) { CallAfter(std::move(call)); }};
    auto* booth = new BoothFrame{nullptr, *desk_, std::move(around), workspace_->words()};
    booth->folder_chosen = [](const std::filesystem::path& chosen) {
        Settings kept{settings_file()};
        // Where it cannot be kept it is asked for again the next time.
        static_cast<void>(kept.set(slip_folder_setting, chosen.string()));
    };
    // Nothing of anybody's case behind it, and nothing that could take the keyboard.
    frame_->Hide();
    booth->Bind(wxEVT_DESTROY, [this, booth](wxWindowDestroyEvent& gone) {
        gone.Skip();
        if (gone.GetEventObject() != booth || frame_->IsBeingDeleted()) return;
        if (start_.opening == Opening::kiosk)
            frame_->Close();
        else
            frame_->Show();
    });
    booth->Show();
    booth->ShowFullScreen(true);
    booth->Raise();
}

}  // namespace pension::ui
