// SPDX-License-Identifier: Apache-2.0
#include "dialogs/preferences_dialog.hpp"

#include "help_topic.hpp"
#include "native/accessible.hpp"
#include "platform/files.hpp"
#include "text.hpp"
#include "widgets/measured.hpp"
#include "widgets/wrapped_label.hpp"

#include <wx/button.h>
#include <wx/dirdlg.h>
#include <wx/display.h>
#include <wx/intl.h>
#include <wx/scrolwin.h>
#include <wx/settings.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include <algorithm>
#include <utility>

namespace pension::ui {

namespace {

/// In letters: a sentence of help is then about two lines.
constexpr int least_width = 76;
constexpr int help_lines = 2;
constexpr int field_width = 40;

Field::Kind kind_of(Preference::Kind kind) {
    switch (kind) {
        case Preference::Kind::choice: return Field::Kind::choice;
        case Preference::Kind::flag: return Field::Kind::flag;
        case Preference::Kind::place:
        case Preference::Kind::folder:
        case Preference::Kind::digits:
        case Preference::Kind::text: return Field::Kind::text;
    }
    return Field::Kind::text;
}

}  // namespace

PreferencesDialog::PreferencesDialog(wxWindow* parent, Preferences& preferences)
    : wxDialog{parent,           wxID_ANY,
               _("Preferences"), wxDefaultPosition,
               wxDefaultSize,    wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER},
      preferences_{preferences},
      found_{preferences.found({})} {
    set_topic(*this, "preferences");
    answer_usual_keys(*this);
    ask_folder = [this](const wxString& label) -> std::optional<std::filesystem::path> {
        wxDirDialog dialog{this, label};
        if (dialog.ShowModal() != wxID_OK) return std::nullopt;
        return std::filesystem::path{utf8(dialog.GetPath())};
    };
    auto* down = new wxBoxSizer{wxVERTICAL};
    const auto around = wxSizerFlags{}.Expand().Border(wxLEFT | wxRIGHT | wxTOP, FromDIP(12));
    auto* search = new wxBoxSizer{wxHORIZONTAL};
    search->Add(new wxStaticText{this, wxID_ANY, _("Sea&rch:")}, wxSizerFlags{}.CenterVertical());
    search->Add(words_ = new wxTextCtrl{this, wxID_ANY},
                wxSizerFlags{1}.CenterVertical().Border(wxLEFT, FromDIP(6)));
    keep_high_enough(*words_);
    words_->SetHint(_("a word of what is to be set"));
    words_->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { show_found(); });
    down->Add(search, around);
    list_ = new wxScrolledWindow{this, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                                 wxVSCROLL | wxHSCROLL | wxTAB_TRAVERSAL};
    list_->SetScrollRate(FromDIP(12), FromDIP(12));
    list_->SetSizer(new wxBoxSizer{wxVERTICAL});
    const auto& all = preferences_.all();
    for (std::size_t first = 0; first < all.size();) {
        const auto last =
            std::find_if(all.begin() + static_cast<std::ptrdiff_t>(first), all.end(),
                         [&](const Preference& each) { return each.group != all[first].group; });
        const auto end = static_cast<std::size_t>(last - all.begin());
        build_group(first, end - first);
        first = end;
    }
    down->Add(list_, wxSizerFlags{1}.Expand().Border(wxALL, FromDIP(12)));
    down->Add(help_ = new WrappedLabel{this},
              wxSizerFlags{}.Expand().Border(wxLEFT | wxRIGHT, FromDIP(12)));
    help_->set_least_lines(help_lines);
    down->Add(build_buttons(), wxSizerFlags{}.Expand().Border(wxALL, FromDIP(12)));
    SetSizer(down);
    measure();
    when_measurable(*list_, [this] { measure(); });
    words_->SetFocus();
}

void PreferencesDialog::build_group(std::size_t first, std::size_t count) {
    auto* title = new wxStaticText{list_, wxID_ANY, wx(preferences_.all()[first].group)};
    title->SetFont(title->GetFont().Bold());
    std::vector<FieldRows::Look> looks;
    for (std::size_t at = first; at < first + count; ++at) looks.push_back(look_of(at));
    auto* rows = new FieldRows{
        list_,
        looks,
        {[this, first](std::size_t row) { return is_found(first + row); },
         [this, first](std::size_t row) { return preferences_.value(first + row); },
         [this, first](std::size_t row) { return preferences_.problem(first + row); },
         [](std::size_t) { return std::string{}; },
         [this, first](std::size_t row) {
             std::vector<FieldChoice> choices;
             for (const auto& [value, label] : preferences_.all()[first + row].choices)
                 choices.push_back({value, label});
             return choices;
         },
         [this, first, at = groups_.size()](std::size_t row, const std::string& text) {
             preferences_.set(first + row, text);
             groups_[at].rows->show_all();
         }}};
    rows->explained = [this](const wxString& why) { help_->show(why); };
    rows->resized = [this] {
        list_->Layout();
        list_->FitInside();
    };
    const int above = groups_.empty() ? 0 : FromDIP(14);
    list_->GetSizer()->Add(title, wxSizerFlags{}.Border(wxTOP, above));
    list_->GetSizer()->Add(rows, wxSizerFlags{}.Border(wxLEFT | wxTOP, FromDIP(6)));
    groups_.push_back({title, rows, first, count});
}

FieldRows::Look PreferencesDialog::look_of(std::size_t at) {
    const Preference& preference = preferences_.all()[at];
    FieldRows::Look look{
        kind_of(preference.kind), wx(preference.label), wx(preference.help), {}, true};
    look.topic = "preferences#" + preference.name;
    if (preference.kind == Preference::Kind::folder) look.pick = [this, at] { pick(at); };
    return look;
}

wxSizer* PreferencesDialog::build_buttons() {
    auto* row = new wxBoxSizer{wxHORIZONTAL};
    auto* reset = new wxButton{this, wxID_ANY, _("As at f&irst")};
    reset->SetToolTip(_("Everything as it is where nothing was set"));
    reset->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
        preferences_.reset();
        for (const Group& group : groups_) group.rows->show_all();
    });
    row->Add(reset, wxSizerFlags{}.CenterVertical());
    row->AddStretchSpacer();
    row->AddSpacer(FromDIP(16));
    row->Add(new wxButton{this, wxID_CANCEL, _("Cancel")}, wxSizerFlags{}.CenterVertical());
    auto* accepts = new wxButton{this, wxID_OK, _("OK")};
    accepts->SetDefault();
    accepts->Bind(wxEVT_BUTTON, &PreferencesDialog::accept, this);
    row->Add(accepts, wxSizerFlags{}.CenterVertical().Border(wxLEFT, FromDIP(8)));
    return row;
}

const PreferencesDialog::Group& PreferencesDialog::group_of(std::size_t at) const {
    const auto found = std::ranges::find_if(
        groups_, [at](const Group& group) { return at < group.first + group.count; });
    return *found;
}

wxWindow& PreferencesDialog::control(std::size_t at) {
    const Group& group = group_of(at);
    return group.rows->control(at - group.first);
}

wxString PreferencesDialog::problem(std::size_t at) const {
    const Group& group = group_of(at);
    return group.rows->problem(at - group.first);
}

bool PreferencesDialog::is_found(std::size_t at) const {
    // What is wrong is never out of sight.
    return std::ranges::find(found_, at) != found_.end() || !preferences_.problem(at).empty();
}

void PreferencesDialog::show_found() {
    found_ = preferences_.found(utf8(words_->GetValue()));
    for (const Group& group : groups_) {
        group.rows->show_all();
        bool has_some = false;
        for (std::size_t at = group.first; at < group.first + group.count; ++at)
            has_some = has_some || is_found(at);
        group.title->Show(has_some);
        group.rows->Show(has_some);
    }
    help_->show(found_.empty() ? _("Nothing that can be set has these words.") : wxString{});
    list_->Layout();
    list_->FitInside();
}

void PreferencesDialog::pick(std::size_t at) {
    const wxString label = wxControl::RemoveMnemonics(wx(preferences_.all()[at].label));
    const auto folder = ask_folder(label);
    if (!folder) return;
    preferences_.set(at, bytes_of_name(*folder));
    group_of(at).rows->show_all();
}

void PreferencesDialog::accept(wxCommandEvent& pressed) {
    // By its letter it is pressed without a field being left.
    for (const Group& group : groups_) group.rows->enter_all();
    if (preferences_.can_accept()) return pressed.Skip();
    for (std::size_t at = 0; at < preferences_.all().size(); ++at) {
        if (preferences_.problem(at).empty()) continue;
        control(at).SetFocus();
        return;
    }
}

void PreferencesDialog::measure() {
    const wxDisplay display{this};
    wxSize most{10'000, 10'000};
    // With the head of the window, and something of what is behind.
    if (display.IsOk()) most = display.GetClientArea().GetSize() - FromDIP(wxSize{16, 48});
    const int bar = wxSystemSettings::GetMetric(wxSYS_VSCROLL_X);
    int widest = 0;
    for (const Group& group : groups_) widest = std::max(widest, group.rows->label_width());
    const int room = most.x - bar - 3 * FromDIP(12);
    for (const Group& group : groups_) {
        // One field in a row: they are gone through from top to bottom.
        group.rows->fit(std::min(room, widest + field_width * GetCharWidth()));
        group.rows->align(widest);
    }
    // All of it without scrolling, where the screen has the room.
    const wxSize inside = list_->GetSizer()->CalcMin();
    wxSize size = GetSizer()->CalcMin();
    size.x = std::max({size.x, inside.x + bar + 2 * FromDIP(12), least_width * GetCharWidth()});
    size.y += inside.y - list_->GetEffectiveMinSize().y;
    size.DecTo(most);
    SetClientSize(size);
    Layout();
    list_->FitInside();
    CentreOnParent();
}

}  // namespace pension::ui
