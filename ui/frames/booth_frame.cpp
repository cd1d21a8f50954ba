// SPDX-License-Identifier: Apache-2.0
#include "frames/booth_frame.hpp"

#include "help_topic.hpp"
#include "native/accessible.hpp"
#include "native/wiped_memory.hpp"
#include "program_icon.hpp"
#include "text.hpp"
#include "widgets/colours.hpp"
#include "widgets/measured.hpp"
#include "widgets/picture_window.hpp"
#include "widgets/wrapped_label.hpp"

#include <wx/button.h>
#include <wx/clipbrd.h>
#include <wx/dirdlg.h>
#include <wx/intl.h>
#include <wx/panel.h>
#include <wx/settings.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include <algorithm>
#include <utility>

namespace pension::ui {

namespace {

constexpr Booth::Field all_fields[] = {Booth::Field::born, Booth::Field::tier,
                                       Booth::Field::beside};
/// Of the warnings so many are shown; the slip and the main window have all.
constexpr std::size_t most_warnings = 2;

void set_text(wxStaticText& control, const wxString& text) {
    const wxString label = wxControl::EscapeMnemonics(text);
    if (control.GetLabel() != label) control.SetLabel(label);
}

std::optional<char> digit_of(const wxKeyEvent& key) {
    const int code = key.GetKeyCode();
    if (code >= '0' && code <= '9') return static_cast<char>(code);
    if (code >= WXK_NUMPAD0 && code <= WXK_NUMPAD9)
        return static_cast<char>('0' + (code - WXK_NUMPAD0));
    return std::nullopt;
}

}  // namespace

BoothFrame::BoothFrame(wxWindow* parent, Desk& desk, BoothSurroundings around, const Translate& tr)
    : wxFrame{parent, wxID_ANY, _("At the stall")},
      booth_{desk, around, tr},
      lock_{around.pin},
      projector_{desk, around.place, tr},
      seconds_{this} {
    give_icon(*this);
    set_topic(*this, "stall#using");
    // What a visitor types stands in strings of the toolkit too.
    wipe_freed_memory();
    ask_folder = [this]() -> std::optional<std::filesystem::path> {
        wxDirDialog dialog{this, _("Folder for slips and tallies")};
        if (dialog.ShowModal() != wxID_OK) return std::nullopt;
        return std::filesystem::path{utf8(dialog.GetPath())};
    };
    body_ = new wxPanel{this};
    auto* down = new wxBoxSizer{wxVERTICAL};
    const int edge = FromDIP(10);
    down->Add(make_head(), wxSizerFlags{}.Expand().Border(wxALL, edge));
    auto* across = new wxBoxSizer{wxHORIZONTAL};
    across->Add(make_questions(), wxSizerFlags{3}.Expand());
    across->AddSpacer(2 * edge);
    across->Add(make_answer(), wxSizerFlags{8}.Expand());
    down->Add(across, wxSizerFlags{1}.Expand().Border(wxLEFT | wxRIGHT, edge));
    down->Add(make_foot(), wxSizerFlags{}.Expand().Border(wxALL, edge));
    body_->SetSizer(down);
    Bind(wxEVT_CHAR_HOOK, &BoothFrame::take_key, this);
    // Not within the size event: GTK loses what is asked of it while it allocates.
    Bind(wxEVT_SIZE, [this](wxSizeEvent& resized) {
        resized.Skip();
        CallAfter([this] { set_letters(); });
    });
    Bind(wxEVT_TIMER, [this](wxTimerEvent&) {
        const bool was_asking = lock_.is_asking();
        lock_.tick();
        booth_.tick();
        if (was_asking) refresh();
    });
    Bind(wxEVT_CLOSE_WINDOW, [this](wxCloseEvent& closing) {
        // Slips that wait go with the stall: who leaves is told once.
        const int waiting = booth_.slips().waiting();
        if (closing.CanVeto() && waiting > 0 && !std::exchange(leaves_slips_, true)) {
            closing.Veto();
            saved_ = wxString::Format(
                _("Slips that are not done yet: %d. Leaving once more gives them up."), waiting);
            return refresh();
        }
        if (!lock_.is_locked() || !closing.CanVeto()) {
            closing.Skip();
            return;
        }
        closing.Veto();
        lock_.ask();
        refresh();
    });
    SetMinSize(FromDIP(wxSize{800, 560}));
    subscription_ = booth_.changed.connect([this] { refresh(); });
    story_ = projector_.changed.connect([this] { refresh(); });
    refresh();
    seconds_.Start(1000);
}

BoothFrame::~BoothFrame() {
    subscription_ = {};
    story_ = {};
    if (audience_) audience_->Destroy();
    forget_clipboard();
    DestroyChildren();
}

wxButton* BoothFrame::button(const wxString& label, std::function<void()> act) {
    auto* made =
        new wxButton{body_, wxID_ANY, label, wxDefaultPosition, wxDefaultSize, wxBU_EXACTFIT};
    made->Bind(wxEVT_BUTTON, [act = std::move(act)](wxCommandEvent&) { act(); });
    return made;
}

wxSizer* BoothFrame::make_head() {
    auto* across = new wxBoxSizer{wxHORIZONTAL};
    across->Add(place_ = new wxStaticText{body_, wxID_ANY, {}}, wxSizerFlags{}.CentreVertical());
    across->AddStretchSpacer();
    across->Add(queue_ = new wxStaticText{body_, wxID_ANY, {}},
                wxSizerFlags{}.CentreVertical().Border(wxRIGHT, FromDIP(24)));
    across->Add(tally_ = new wxStaticText{body_, wxID_ANY, {}}, wxSizerFlags{}.CentreVertical());
    return across;
}

wxSizer* BoothFrame::make_questions() {
    auto* down = new wxBoxSizer{wxVERTICAL};
    for (const Booth::Field which : all_fields) {
        const auto at = static_cast<std::size_t>(which);
        labels_[at] = new wxStaticText{body_, wxID_ANY, wx(booth_.label(which))};
        frames_[at] = new wxPanel{body_};
        fields_[at] = new wxTextCtrl{
            frames_[at],       wxID_ANY,      {},
            wxDefaultPosition, wxDefaultSize, wxTE_READONLY | wxTE_CENTRE | wxBORDER_NONE};
        set_accessible_name(*fields_[at], wx(booth_.label(which)));
        auto* inside = new wxBoxSizer{wxVERTICAL};
        inside->Add(fields_[at], wxSizerFlags{1}.Expand().Border(wxALL, FromDIP(4)));
        frames_[at]->SetSizer(inside);
        fields_[at]->Bind(wxEVT_LEFT_DOWN, [this, which](wxMouseEvent&) { booth_.focus(which); });
        // Nothing of a visitor gets onto the clipboard.
        for (const auto& taken : {wxEVT_TEXT_COPY, wxEVT_TEXT_CUT})
            fields_[at]->Bind(taken, [](wxClipboardTextEvent&) {});
        down->Add(labels_[at], wxSizerFlags{}.Border(wxTOP, FromDIP(4)));
        down->Add(frames_[at], wxSizerFlags{}.Expand());
    }
    down->Add(make_pad(), wxSizerFlags{1}.Expand().Border(wxTOP, FromDIP(10)));
    return down;
}

wxSizer* BoothFrame::make_pad() {
    auto* grid = new wxGridSizer{3, FromDIP(5), FromDIP(5)};
    const auto add = [&](const wxString& label, const wxString& name, std::function<void()> act) {
        wxButton* made = button(label, std::move(act));
        // By keyboard each of them is a key already.
        made->DisableFocusFromKeyboard();
        if (!name.empty()) set_accessible_name(*made, name);
        pad_.push_back(made);
        grid->Add(made, wxSizerFlags{1}.Expand());
    };
    for (const char digit : {'7', '8', '9', '4', '5', '6', '1', '2', '3'})
        add(wxString(1, digit), {}, [this, digit] { press(digit); });
    add(wxString(wxUniChar{0x2190}), _("Take the last digit away"), [this] { booth_.erase(); });
    add("0", {}, [this] { press('0'); });
    add(wxString(wxUniChar{0x2193}), _("Next field"), [this] { booth_.next_field(); });
    return grid;
}

wxSizer* BoothFrame::make_answer() {
    auto* down = new wxBoxSizer{wxVERTICAL};
    down->Add(whom_ = new WrappedLabel{body_}, wxSizerFlags{}.Expand());
    for (BigFigures*& plan : plans_)
        down->Add(plan = new BigFigures{body_}, wxSizerFlags{1}.Expand().Border(wxTOP, FromDIP(6)));
    down->Add(sentence_ = new WrappedLabel{body_},
              wxSizerFlags{}.Expand().Border(wxTOP, FromDIP(8)));
    down->Add(told_ = new WrappedLabel{body_}, wxSizerFlags{}.Expand().Border(wxTOP, FromDIP(4)));
    down->Add(warnings_ = new WrappedLabel{body_},
              wxSizerFlags{}.Expand().Border(wxTOP, FromDIP(4)));
    down->Add(basis_ = new WrappedLabel{body_}, wxSizerFlags{}.Expand().Border(wxTOP, FromDIP(4)));
    told_->SetForegroundColour(problem_colour());
    return down;
}

wxSizer* BoothFrame::make_foot() {
    auto* across = new wxBoxSizer{wxHORIZONTAL};
    const auto add = [&](const wxString& label, std::function<void()> act) {
        wxButton* made = button(label, std::move(act));
        made->DisableFocusFromKeyboard();
        actions_.push_back(made);
        across->Add(made, wxSizerFlags{}.Border(wxRIGHT, FromDIP(10)));
        return made;
    };
    next_ = add(_("Answer (Enter)"), [this] { enter(); });
    slip_ = add(_("Slip (P)"), [this] { print_slip(); });
    resume_ = add(_("Bring it back (R)"), [this] {
        if (booth_.can_resume()) booth_.resume();
    });
    across->AddStretchSpacer();
    add(_("Audience (A)"), [this] { show_audience(); });
    add(_("Save the tally (T)"), [this] { save_tally(); });
    add(_("Leave (Esc)"), [this] { Close(); });
    return across;
}

void BoothFrame::press(char digit) {
    if (!lock_.is_asking()) return booth_.press(digit);
    lock_.press(digit);
    refresh();
}

void BoothFrame::enter() {
    if (!lock_.is_asking()) return booth_.enter();
    if (lock_.enter()) CallAfter([this] { Close(); });
    refresh();
}

void BoothFrame::take_key(wxKeyEvent& key) {
    if (key.AltDown() || key.ControlDown()) {
        // Not even a copy; what the window manager does by Alt it does before we hear of it.
        if (key.AltDown() && !lock_.is_locked()) key.Skip();
        return;
    }
    saved_.clear();
    if (take_number(key)) {
        refresh();
        return;
    }
    const int code = key.GetKeyCode();
    if (code == WXK_F1) {
        // Nobody gets out of a kiosk by a browser.
        if (!lock_.is_locked()) saved_ = show_manual(topic_of(this));
        return refresh();
    }
    if (code == WXK_ESCAPE || code == WXK_F11) {
        Close();
        return;
    }
    leaves_slips_ = false;
    if (booth_.countdown()) return booth_.stay();
    if (const auto digit = digit_of(key)) return booth_.press(*digit);
    switch (code) {
        case WXK_RETURN:
        case WXK_NUMPAD_ENTER: return booth_.enter();
        case WXK_TAB: return booth_.next_field(key.ShiftDown());
        case WXK_DOWN: return booth_.next_field();
        case WXK_UP: return booth_.next_field(true);
        case WXK_BACK:
        case WXK_DELETE: return booth_.erase();
        case 'X': return booth_.press('X');
        case 'P': return print_slip();
        case 'A': return show_audience();
        case WXK_PAGEDOWN: return projector_.turn(1);
        case WXK_PAGEUP: return projector_.turn(-1);
        case 'T': return save_tally();
        case 'R':
            if (booth_.can_resume()) booth_.resume();
            return;
        default: return;
    }
}

bool BoothFrame::take_number(const wxKeyEvent& key) {
    if (!lock_.is_asking()) return false;
    if (const auto digit = digit_of(key)) {
        press(*digit);
        return true;
    }
    switch (key.GetKeyCode()) {
        case WXK_RETURN:
        case WXK_NUMPAD_ENTER: enter(); break;
        case WXK_BACK: lock_.erase(); break;
        default: lock_.give_up();
    }
    return true;
}

wxString BoothFrame::lock_words() const {
    if (lock_.blocked() > 0)
        return wxString::Format(_("Three wrong numbers: wait %d s."), lock_.blocked());
    return _("Number to leave, then Enter:") + " " + wxString('*', lock_.typed());
}

bool BoothFrame::has_folder() {
    if (booth_.has_slip_folder()) return true;
    if (lock_.is_locked()) {
        // No dialog of the system in a hall.
        saved_ = _("No folder for slips is set: write slip_folder= into settings.txt.");
        refresh();
        return false;
    }
    const auto folder = ask_folder();
    if (!folder) return false;
    booth_.set_slip_folder(*folder);
    if (folder_chosen) folder_chosen(*folder);
    return true;
}

void BoothFrame::print_slip() {
    if (!booth_.answer()) return;
    // While the folder is asked for, the person may have been wiped away.
    if ((booth_.can_hand_out_slips() || has_folder()) && booth_.answer()) booth_.print_slip();
}

void BoothFrame::save_tally() {
    if (!has_folder()) return;
    saved_ = wx(booth_.save_tally());
    refresh();
}

void BoothFrame::show_audience() {
    if (audience_) {
        audience_->Close();
        return;
    }
    audience_ = new ProjectorFrame{this, projector_};
    audience_->show_beside(*this);
    // Closing it at its own frame ends the presenter's notes too.
    audience_->Bind(wxEVT_DESTROY, [this](wxWindowDestroyEvent& gone) {
        gone.Skip();
        if (!IsBeingDeleted()) CallAfter([this] { refresh(); });
    });
    refresh();
}

void BoothFrame::forget_clipboard() {
    // What is marked with the mouse is copied by X without anybody's asking.
    wxTheClipboard->UsePrimarySelection(true);
    if (wxTheClipboard->Open()) {
        wxTheClipboard->Clear();
        wxTheClipboard->Close();
    }
    wxTheClipboard->UsePrimarySelection(false);
}

void BoothFrame::set_letters() {
    const wxSize size = GetClientSize();
    if (size == lettered_) return;
    lettered_ = size;
    const double unit = std::min(size.y / 40.0, size.x / 54.0);
    set_pixels(*place_, unit * 1.8, true);
    for (wxStaticText* text : {queue_, tally_}) set_pixels(*text, unit * 1.25);
    for (wxStaticText* text : labels_) set_pixels(*text, unit * 1.45);
    for (wxTextCtrl* text : fields_) set_pixels(*text, unit * 2.7, true);
    for (wxButton* key : pad_) set_pixels(*key, unit * 2.4);
    for (wxButton* action : actions_) {
        set_pixels(*action, unit * 1.45);
        // Of its letters: GTK tells the size of a button in its old font until it was drawn.
        int words = action->GetTextExtent(action->GetLabel()).x;
        if (action == next_)
            for (const wxString& other : {_("Next person (Enter)"), _("Answer (Enter)")})
                words = std::max(words, action->GetTextExtent(other).x);
        action->SetMinSize({words + static_cast<int>(unit * 2), static_cast<int>(unit * 3)});
    }
    set_pixels(*whom_, unit * 1.7, true);
    set_pixels(*sentence_, unit * 1.65);
    set_pixels(*told_, unit * 1.65, true);
    set_pixels(*warnings_, unit * 1.1);
    set_pixels(*basis_, unit * 1.05);
    for (WrappedLabel* label : {whom_, sentence_, told_, warnings_, basis_}) {
        const wxString words = label->words();
        label->show({});
        label->show(words);
    }
    body_->Layout();
}

wxString BoothFrame::told() const {
    return told_->words();
}

void BoothFrame::refresh() {
    set_text(*place_, wx(booth_.place_line()));
    set_text(*queue_, wx(booth_.slips_line()));
    set_text(*tally_, wx(booth_.tally().line(booth_.words())));
    for (const Booth::Field which : all_fields) {
        const auto at = static_cast<std::size_t>(which);
        if (utf8(fields_[at]->GetValue()) != booth_.text(which))
            fields_[at]->ChangeValue(wx(booth_.text(which)));
        const bool is_focused = booth_.focused() == which;
        const wxColour frame =
            is_focused ? link_colour() : wxSystemSettings::GetColour(wxSYS_COLOUR_BTNSHADOW);
        if (frames_[at]->GetBackgroundColour() != frame) {
            frames_[at]->SetBackgroundColour(frame);
            frames_[at]->Refresh();
        }
        // What covers the stall has the keys until it is closed.
        const bool may_take = !audience_ || !audience_->covers_presenter();
        if (is_focused && may_take && !fields_[at]->HasFocus()) fields_[at]->SetFocus();
        fields_[at]->SetInsertionPointEnd();
    }
    show_answer();
    slip_->Enable(booth_.answer().has_value());
    const wxString label = booth_.answer() ? _("Next person (Enter)") : _("Answer (Enter)");
    if (next_->GetLabel() != label) next_->SetLabel(label);
    resume_->Show(booth_.can_resume());
    body_->Layout();
}

void BoothFrame::show_answer() {
    const auto& answer = booth_.answer();
    if (std::exchange(had_answer_, answer.has_value()) && !answer)
        for (WrappedLabel* label : {whom_, sentence_, warnings_, basis_}) label->forget();
    wxString told = wx(booth_.problem());
    if (lock_.is_asking())
        told = lock_words();
    else if (const auto left = booth_.countdown())
        told = wxString::Format(
            _("Is anybody there? Everything is wiped in %d s; any key stops it."), *left);
    else if (booth_.can_resume())
        told = _("Wiped. R brings it back for a few seconds.");
    else if (!saved_.empty())
        told = saved_;
    else if (told.empty() && !booth_.slip_problem().empty())
        told = wx(booth_.slip_problem());
    else if (told.empty() && audience_ && !projector_.pictures().empty())
        told = wx(projector_.pictures().at(projector_.shown()).note);
    // A warning colour is for what is wrong or about to happen, not for what to say or what was
    // saved.
    const bool is_urgent = lock_.is_asking() || booth_.countdown() || !booth_.problem().empty();
    const wxColour ink =
        is_urgent ? problem_colour() : wxSystemSettings::GetColour(wxSYS_COLOUR_WINDOWTEXT);
    if (told_->GetForegroundColour() != ink) told_->SetForegroundColour(ink);
    told_->show(told);
    whom_->show(answer ? wx(answer->whom) : wxString{});
    sentence_->show(answer ? wx(answer->sentence)
                           : _("Type the age or the year of birth and press Enter."));
    wxString warnings;
    if (answer) {
        for (std::size_t i = 0; i < std::min(answer->warnings.size(), most_warnings); ++i)
            warnings += (warnings.empty() ? "" : "\n") + wx(answer->warnings[i]);
    }
    warnings_->show(warnings);
    basis_->show(answer ? wx(answer->basis) : wxString{});
    wxString widest;
    if (answer)
        for (const BoothPlan& plan : answer->plans)
            for (const BoothFigure& figure : plan.figures)
                if (wx(figure.value).length() > widest.length()) widest = wx(figure.value);
    for (std::size_t i = 0; i < plans_.size(); ++i) {
        std::vector<BigFigures::Figure> figures;
        const bool is_there = answer && i < answer->plans.size();
        if (is_there)
            for (const BoothFigure& figure : answer->plans[i].figures)
                figures.push_back({wx(figure.label), wx(figure.value), wx(figure.note)});
        plans_[i]->show(is_there ? wx(answer->plans[i].name) : wxString{}, std::move(figures),
                        colour(screen_palette().owner(i)), widest);
    }
    if (!answer) forget_clipboard();
}

}  // namespace pension::ui
