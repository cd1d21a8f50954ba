// SPDX-License-Identifier: Apache-2.0
#include "app.hpp"

#include "app/desk/recent_files.hpp"
#include "app/desk/setting_names.hpp"
#include "app/home/comparison_page.hpp"
#include "frames/answers_frame.hpp"
#include "frames/booth_frame.hpp"
#include "frames/main_frame.hpp"
#include "frames/zoom_keys.hpp"
#include "language.hpp"
#include "native/look.hpp"
#include "platform/user_folders.hpp"
#include "text.hpp"

#include <wx/log.h>
#include <wx/msgdlg.h>

#include <algorithm>
#include <iterator>

namespace pension::ui {

namespace {

std::vector<MakePage> all_pages() {
    std::vector<MakePage> pages;
    std::ranges::transform(all_rooms(), std::back_inserter(pages), &Room::page);
    return pages;
}

/// None without a home folder: then nothing is remembered.
std::optional<std::filesystem::path> settings_file() {
    const auto folder = user_config_folder();
    return folder ? std::optional{*folder / "settings.txt"} : std::nullopt;
}

}  // namespace

App::App(Month today, std::string language, StartWords start)
    : system_language_{std::move(language)},
      start_{std::move(start)},
      desk_{std::make_unique<Desk>(
          today, usual_policy_places(start_.policy_file),
          [this](std::function<void()> call) { CallAfter(std::move(call)); },
          Settings{settings_file()})} {}

App::~App() = default;

std::string App::language() const {
    const std::string chosen = desk_->settings().value(setting::language);
    return chosen == "zh_CN" || chosen == "en" ? chosen : system_language_;
}

bool App::OnInit() {
    SetAppName("yibizhang");
    // A wrong flag must not open a box before a farmer; tests throw instead.
    wxSetAssertHandler([](const wxString& file, int line, const wxString&,
                          const wxString& condition, const wxString& message) {
        wxLogDebug("%s:%d: %s %s", file, line, condition, message);
    });
    workspace_ = std::make_unique<Workspace>(*desk_, opening_inquiry(*desk_), all_pages(),
                                             words_in(language()), user_state_folder());
    // Before the first window, which then needs nothing measured again.
    const Look look = look_in(desk_->settings());
    set_letters(look.zoom);
    theme_ = look.theme;
    if (theme_ != Theme::system) set_colours(theme_);
    build_window();
    if (start_.opening == Opening::window) frame_->Show();
    zoom_keys_ = std::make_unique<ZoomKeys>([this](ZoomKeys::Zoom zoom) {
        frame_->act(zoom == ZoomKeys::Zoom::in    ? "zoom_in"
                    : zoom == ZoomKeys::Zoom::out ? "zoom_out"
                                                  : "zoom_usual");
    });
    if (start_.opening != Opening::window) open_booth();
    if (!start_.case_file && start_.opening == Opening::window &&
        desk_->settings().value(setting::start) == "last") {
        const auto recent = RecentFiles{desk_->settings()}.all();
        if (!recent.empty()) start_.case_file = recent.front();
    }
    if (start_.case_file)
        // Once the window stands: what is wrong with the file is told over it.
        CallAfter([this] { frame_->open_case(*start_.case_file); });
    return true;
}

int App::OnExit() {
    zoom_keys_.reset();
    // While there is somebody to queue a call at: what still works at something comes to its end.
    workspace_.reset();
    desk_.reset();
    return wxApp::OnExit();
}

bool App::OnExceptionInMainLoop() {
    try {
        throw;
    } catch (const std::exception& bug) {
        wxMessageBox(wx(bug.what()), _("Internal error"), wxOK | wxICON_ERROR);
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
        CallAfter([this, chosen] { take_language(chosen); });
    };
    frame_->colours_chosen = [this](Theme theme) {
        CallAfter([this, theme] { take_colours(theme); });
    };
    frame_->other_window_asked = [this](OtherWindow which) { open(which); };
    SetTopWindow(frame_);
}

void App::take_language(const std::string& chosen) {
    // A disk that is full forgets a convenience.
    (void)desk_->settings().set(setting::language, chosen);
    rebuild_window();
}

void App::take_colours(Theme theme) {
    if (theme == theme_ || are_colours_forced()) return;
    theme_ = theme;
    set_colours(theme);
    rebuild_window();
}

void App::rebuild_window() {
    const wxRect place = frame_->GetRect();
    const bool is_maximized = frame_->IsMaximized();
    MainFrame* old = frame_;
    old->leave_pages();
    workspace_->speak(words_in(language()));
    build_window();
    frame_->SetSize(place);
    if (is_maximized) frame_->Maximize();
    frame_->Show();
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
    (new AnswersFrame{frame_, *desk_, place(), workspace_->words()})->Show();
}

void App::open_booth() {
    Settings settings{settings_file()};
    const std::string folder = settings.value(setting::slip_folder);
    // A kiosk is left by its number alone; by F11 nobody gets locked in.
    const std::string pin =
        start_.opening == Opening::kiosk ? settings.value(setting::kiosk_pin) : std::string{};
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
        static_cast<void>(kept.set(setting::slip_folder, chosen.string()));
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
