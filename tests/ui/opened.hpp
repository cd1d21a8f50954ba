// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/home/comparison_page.hpp"
#include "frames/main_frame.hpp"
#include "panels/home_panel.hpp"
#include "support/policy_files.hpp"
#include "support/temporary_folder.hpp"

#include <boost/test/unit_test.hpp>
#include <wx/app.h>
#include <wx/button.h>
#include <wx/choice.h>
#include <wx/combobox.h>
#include <wx/menu.h>
#include <wx/slider.h>
#include <wx/spinctrl.h>
#include <wx/stopwatch.h>
#include <wx/textctrl.h>
#include <wx/translation.h>
#include <wx/utils.h>

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace pension::ui {

/// Lets events happen until the condition holds, for half a minute at most.
inline bool wait_for(const std::function<bool()>& condition) {
    const wxStopWatch watch;
    while (!condition()) {
        if (watch.Time() > 30'000) return false;
        wxYield();
        wxMilliSleep(5);
    }
    return true;
}

/// No catalogue: every text as it stands in the code, whatever language an earlier test spoke.
inline Translate as_in_the_code() {
    wxTranslations::Set(new wxTranslations);  // wx owns it.
    return Translate{};
}

/// Presses a button, and lets what comes of it happen.
inline void press(wxButton& pressed) {
    wxCommandEvent event{wxEVT_BUTTON, pressed.GetId()};
    event.SetEventObject(&pressed);
    pressed.ProcessWindowEvent(event);
    wxYield();
}

/// The window as a user gets it, on a policy file of its own.
class Opened {
public:
    /// @param state of its own where none is named.
    explicit Opened(const Translate& words = as_in_the_code(),
                    const Inquiry& question = sample_inquiry(),
                    const std::filesystem::path& state = {})
        : desk{Year{2026} / std::chrono::November,
               {shipped_policy(), folder / "own" / "policy.db", false}},
          workspace{desk,
                    question,
                    {all_rooms().front().page},
                    words,
                    state.empty() ? folder / "state" : state},
          page{dynamic_cast<ComparisonPage*>(&workspace.shown())} {
        frame = new MainFrame{workspace, {all_rooms().front()}};
        frame->tell_by = [this](const std::string& sentence) { told.push_back(sentence); };
        frame->SetSize(1024, 768);
        frame->Show();
        wait_for([this] { return frame->IsShownOnScreen(); });
        wxYield();
    }
    ~Opened() {
        frame->Destroy();
        for (int i = 0; i < 5; ++i) wxYield();
    }
    Opened(const Opened&) = delete;
    Opened& operator=(const Opened&) = delete;

    /// The n-th control of that class in the order in which it was created, hidden ones too.
    template <class Control>
    Control& control(std::size_t n = 0) {
        std::vector<Control*> found;
        collect(*frame, found);
        BOOST_REQUIRE(n < found.size());
        return *found[n];
    }

    void pick(wxChoice& choice, int item) {
        choice.SetSelection(item);
        wxCommandEvent event{wxEVT_CHOICE, choice.GetId()};
        event.SetInt(item);
        event.SetEventObject(&choice);
        choice.ProcessWindowEvent(event);
        wxYield();
    }
    void slide(wxSlider& slider, int value) {
        slider.SetValue(value);
        wxCommandEvent event{wxEVT_SLIDER, slider.GetId()};
        event.SetInt(value);
        event.SetEventObject(&slider);
        slider.ProcessWindowEvent(event);
        wxYield();
    }
    void menu(const wxString& item, const wxString& menu = "File") {
        const int id = frame->GetMenuBar()->FindMenuItem(menu, item);
        BOOST_REQUIRE(id != wxNOT_FOUND);
        wxCommandEvent event{wxEVT_MENU, id};
        frame->ProcessWindowEvent(event);
        wxYield();
    }
    /// The control of a field, and what is done to it by keys.
    wxWindow& field(Asks asks, std::size_t plan = 0) {
        return home().question().control(asks, plan);
    }
    wxString value(Asks asks, std::size_t plan = 0) {
        wxWindow& control = field(asks, plan);
        if (auto* combo = dynamic_cast<wxComboBox*>(&control)) return combo->GetValue();
        if (auto* choice = dynamic_cast<wxChoice*>(&control)) return choice->GetStringSelection();
        return dynamic_cast<wxTextCtrl&>(control).GetValue();
    }
    void type(Asks asks, const wxString& text, std::size_t plan = 0) {
        wxWindow& control = field(asks, plan);
        dynamic_cast<wxTextEntry&>(control).ChangeValue(text);
        wxCommandEvent event{wxEVT_TEXT_ENTER, control.GetId()};
        event.SetEventObject(&control);
        control.ProcessWindowEvent(event);
        wxYield();
    }
    void pick(Asks asks, int item) { pick(dynamic_cast<wxChoice&>(field(asks)), item); }
    /// Does it, as if it had been chosen.
    void act(const std::string& id) {
        frame->act(id);
        wxYield();
    }
    HomePanel& home() { return dynamic_cast<HomePanel&>(frame->shown()); }
    wxTextCtrl& place_field() { return home().question().place().field(); }
    History<Inquiry>& inquiries() { return workspace.document().inquiries; }
    /// To the fen.
    wxString headline(std::size_t card) { return home().cards().cards().at(card)->exact(); }

    TemporaryFolder folder;
    Desk desk;
    Workspace workspace;
    ComparisonPage* page;
    MainFrame* frame = nullptr;
    std::vector<std::string> told;

private:
    template <class Control>
    static void collect(wxWindow& window, std::vector<Control*>& found) {
        for (wxWindow* child : window.GetChildren()) {
            if (auto* fitting = dynamic_cast<Control*>(child)) found.push_back(fitting);
            collect(*child, found);
        }
    }
};

}  // namespace pension::ui
