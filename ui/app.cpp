// SPDX-License-Identifier: Apache-2.0
#include "app.hpp"

#include "app/desk/first_start.hpp"
#include "app/desk/recent_files.hpp"
#include "app/desk/setting_names.hpp"
#include "app/home/comparison_page.hpp"
#include "app/home/field_words.hpp"
#include "base/version.hpp"
#include "dialogs/welcome_dialog.hpp"
#include "frames/answers_frame.hpp"
#include "frames/booth_frame.hpp"
#include "frames/composing_keys.hpp"
#include "frames/list_frame.hpp"
#include "frames/main_frame.hpp"
#include "frames/policy_frame.hpp"
#include "frames/zoom_keys.hpp"
#include "language.hpp"
#include "native/look.hpp"
#include "platform/crash_report.hpp"
#include "platform/files.hpp"
#include "platform/user_folders.hpp"
#include "text.hpp"

#include <fmt/format.h>
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

/// Of bytes as the settings keep them.
std::filesystem::path path_in(const std::string& kept) {
    return std::u8string{kept.begin(), kept.end()};
}

}  // namespace

App::App(std::chrono::year_month_day today, std::string language, StartWords start)
    : day_{fmt::format("{}-{:02}", iso(today.year() / today.month()),
                       static_cast<unsigned>(today.day()))},
      system_language_{std::move(language)},
      start_{std::move(start)},
      desk_{std::make_unique<Desk>(
          today.year() / today.month(), usual_policy_places(start_.policy_file),
          [this](std::function<void()> call) { CallAfter(std::move(call)); },
          Settings{settings_file()})} {}

App::~App() = default;

std::string App::language() const {
    const std::string chosen = desk_->settings().value(setting::language);
    return chosen == "zh_CN" || chosen == "en" ? chosen : system_language_;
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
    // Before the first window, which then needs nothing measured again.
    const Look look = look_in(desk_->settings());
    hold_still();
    set_letters(look.zoom);
    theme_ = look.theme;
    if (theme_ != Theme::system) set_colours(theme_);
    Case& first = make_case();
    build_window(first);
    zoom_keys_ = std::make_unique<ZoomKeys>([this](ZoomKeys::Zoom zoom) {
        if (cases_.empty()) return;  // A list is done before it closes.
        const auto active = std::ranges::find_if(
            cases_, [](const auto& each) { return each->frame && each->frame->IsActive(); });
        MainFrame* frame = (active == cases_.end() ? cases_.front() : *active)->frame;
        if (!frame) return;
        frame->act(zoom == ZoomKeys::Zoom::in    ? "zoom_in"
                   : zoom == ZoomKeys::Zoom::out ? "zoom_out"
                                                 : "zoom_usual");
    });
    // Asked before the keys of the zoom.
    composing_keys_ = std::make_unique<ComposingKeys>();
    if (start_.opening != Opening::window) {
        open_booth(first);
        return true;
    }
    first.frame->Show();
    if (!start_.case_file && desk_->settings().value(setting::start) == "last") {
        const auto recent = RecentFiles{desk_->settings()}.all();
        if (!recent.empty()) start_.case_file = recent.front();
    }
    if (start_.case_file)
        // Once the window stands: what is wrong with the file is told over it.
        CallAfter([this] { cases_.front()->frame->open_file(*start_.case_file); });
    else if (is_first_start(desk_->settings()))
        CallAfter([this] { welcome(*cases_.front()->frame); });
    return true;
}

int App::OnExit() {
    composing_keys_.reset();
    zoom_keys_.reset();
    // While there is somebody to queue a call at: what still works at something comes to its end.
    cases_.clear();
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
    return with_field_names(speak(language, shipped_share_folder().parent_path() / "locale"));
}

void App::welcome(MainFrame& frame) {
    auto* cards = new WelcomeDialog{&frame, welcome_cards(words_in(language()))};
    cards->sample_asked = [&frame] { frame.act("sample_gap"); };
    cards->Show();
    cards->Raise();
    // Where it cannot be kept they come once more.
    static_cast<void>(remember_first_start(desk_->settings()));
}

App::Case& App::make_case() {
    cases_.push_back(std::make_unique<Case>());
    cases_.back()->workspace = std::make_unique<Workspace>(
        *desk_, opening_inquiry(*desk_), all_pages(), words_in(language()), user_state_folder());
    return *cases_.back();
}

void App::build_window(Case& of) {
    auto* frame = new MainFrame{*of.workspace, all_rooms()};
    of.frame = frame;
    // Not within an action of the window that goes.
    frame->language_chosen = [this](const std::string& chosen) {
        CallAfter([this, chosen] { take_language(chosen); });
    };
    frame->colours_chosen = [this](Theme theme) {
        CallAfter([this, theme] { take_colours(theme); });
    };
    frame->other_window_asked = [this, &of](OtherWindow which) { open(which, of); };
    frame->pack_given = [this, &of](const std::filesystem::path& pack) {
        open_figures(of)->take_pack(pack);
    };
    frame->Bind(wxEVT_DESTROY, [this, frame, &of](wxWindowDestroyEvent& gone) {
        gone.Skip();
        // One that is built anew leaves its case to the next.
        if (gone.GetEventObject() != frame || of.frame != frame) return;
        of.frame = nullptr;
        // Once nothing of the window is left that looks at it.
        CallAfter([this] {
            std::erase_if(cases_, [](const auto& each) { return each->frame == nullptr; });
        });
    });
}

bool App::may_rebuild() {
    for (const auto& each : cases_)
        if (each->frame && !each->frame->may_leave_others()) return false;
    return true;
}

void App::take_language(const std::string& chosen) {
    if (!may_rebuild()) return;
    // A disk that is full forgets a convenience.
    (void)desk_->settings().set(setting::language, chosen);
    rebuild_windows();
}

void App::take_colours(Theme theme) {
    if (theme == theme_ || are_colours_forced() || !may_rebuild()) return;
    theme_ = theme;
    set_colours(theme);
    rebuild_windows();
}

void App::rebuild_windows() {
    for (const auto& each : cases_) {
        MainFrame* old = each->frame;
        if (!old) continue;
        const wxRect place = old->GetRect();
        const bool is_maximized = old->IsMaximized();
        old->leave_pages();
        each->workspace->speak(words_in(language()));
        build_window(*each);
        each->frame->SetSize(place);
        if (is_maximized) each->frame->Maximize();
        each->frame->Show();
        old->Destroy();
    }
}

void App::open(OtherWindow which, Case& from) {
    switch (which) {
        case OtherWindow::booth: open_booth(from); break;
        case OtherWindow::answers: open_answers(from); break;
        case OtherWindow::another_case: open_another(from); break;
        case OtherWindow::list: open_list(from); break;
        case OtherWindow::figures: open_figures(from); break;
    }
}

std::string App::place_of(const Case& asking) {
    return asking.workspace->document().inquiries.now().typed.place.value_or("");
}

void App::open_answers(Case& from) {
    MainFrame* frame = from.frame;
    const auto data = user_data_folder();
    auto* answers = new AnswersFrame{
        frame,
        *desk_,
        {place_of(from), frame->shown().topic(), data ? data.value() : std::filesystem::path{}},
        from.workspace->words()};
    // A child of that window, and gone with it.
    answers->reckoning_asked = [frame](const std::string& what) {
        frame->shown().reckon(what);
        frame->Raise();
    };
    answers->Show();
}

/// One for all cases: it stays when they are closed, until its list is done.
void App::open_list(Case& from) {
    if (!lists_) {
        const std::string spoken = from.workspace->words().language();
        lists_ = new ListFrame{
            nullptr, *desk_,
            list_question_of(from.workspace->document().inquiries.now(), desk_->today()),
            lasting_words(spoken, shipped_share_folder().parent_path() / "locale"),
            [this](std::function<void()> call) { CallAfter(std::move(call)); }};
        lists_->Show();
    }
    lists_->Raise();
}

PolicyFrame* App::open_figures(Case& from) {
    auto* figures = new PolicyFrame{from.frame, *desk_, place_typed(*desk_, place_of(from)), day_,
                                    from.workspace->words()};
    figures->preview_by = [frame = from.frame](const std::vector<SheetOffer>& sheets) {
        frame->show_sheets(sheets);
    };
    figures->Show();
    return figures;
}

void App::open_another(Case& beside) {
    const wxPoint at = beside.frame->GetPosition();
    Case& other = make_case();
    build_window(other);
    // Its head is seen beside that of the other one.
    if (!other.frame->IsMaximized()) other.frame->Move(at + wxPoint{32, 32});
    other.frame->Show();
}

void App::show_cases(bool shown) {
    for (const auto& each : cases_)
        if (each->frame && !each->frame->IsBeingDeleted()) each->frame->Show(shown);
    if (lists_ && !lists_->IsBeingDeleted()) lists_->Show(shown);
}

void App::open_booth(Case& from) {
    const std::string folder = desk_->settings().value(setting::slip_folder);
    // A kiosk is left by its number alone; by F11 nobody gets locked in.
    const std::string pin = start_.opening == Opening::kiosk
                                ? desk_->settings().value(setting::kiosk_pin)
                                : std::string{};
    SlipWay slips{desk_->settings().value(setting::slip_printer), {}};
    if (!folder.empty()) slips.folder = path_in(folder);
    BoothSurroundings around{place_of(from),
                             std::move(slips),
                             pin,
                             {},
                             [this](std::function<void()> call) { CallAfter(std::move(call)); },
                             path_in(desk_->settings().value(setting::card_reader))};
    auto* booth = new BoothFrame{nullptr, *desk_, std::move(around), from.workspace->words()};
    booth->folder_chosen = [this](const std::filesystem::path& chosen) {
        // Where it cannot be kept it is asked for again the next time.
        static_cast<void>(desk_->settings().set(setting::slip_folder, bytes_of_name(chosen)));
    };
    // Nothing of anybody's case behind it, and nothing that could take the keyboard.
    show_cases(false);
    booth->Bind(wxEVT_DESTROY, [this, booth](wxWindowDestroyEvent& gone) {
        gone.Skip();
        if (gone.GetEventObject() != booth || cases_.empty()) return;
        MainFrame* first = cases_.front()->frame;
        if (start_.opening != Opening::kiosk)
            show_cases(true);
        else if (first && !first->IsBeingDeleted())
            first->Close();
    });
    booth->Show();
    booth->ShowFullScreen(true);
    booth->Raise();
}

}  // namespace pension::ui
