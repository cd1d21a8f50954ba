// SPDX-License-Identifier: Apache-2.0
#include "dialogs/about_dialog.hpp"

#include "help_topic.hpp"
#include "native/accessible.hpp"
#include "program_icon.hpp"
#include "text.hpp"
#include "widgets/colours.hpp"
#include "widgets/wrapped_label.hpp"

#include <wx/bmpbndl.h>
#include <wx/button.h>
#include <wx/display.h>
#include <wx/intl.h>
#include <wx/notebook.h>
#include <wx/panel.h>
#include <wx/sizer.h>
#include <wx/statbmp.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

namespace pension::ui {

AboutDialog::AboutDialog(wxWindow* parent, const About& about)
    : wxDialog{parent,        wxID_ANY,
               _("About"),    wxDefaultPosition,
               wxDefaultSize, wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER} {
    set_topic(*this, "sources#policy-id");
    answer_usual_keys(*this);
    auto* down = new wxBoxSizer{wxVERTICAL};
    auto* book = new wxNotebook{this, wxID_ANY};
    set_accessible_name(*book, _("About"));
    book->AddPage(build_program(book, about), _("Program"));
    book->AddPage(build_licences(book, about), _("Licences and data"));
    book->AddPage(build_test(book, about), _("Self-test"));
    down->Add(book, wxSizerFlags{1}.Expand().Border(wxALL, FromDIP(10)));
    auto* close = new wxButton{this, wxID_CANCEL, _("&Close")};
    close->SetDefault();
    down->Add(close, wxSizerFlags{}.Right().Border(wxLEFT | wxRIGHT | wxBOTTOM, FromDIP(10)));
    SetSizer(down);
    // As wide as a sentence is at ease, in whatever letters.
    wxSize wished{GetTextExtent("n").x * 76, GetCharHeight() * 24};
    const wxDisplay display{this};
    if (display.IsOk()) wished.DecTo(display.GetClientArea().GetSize() * 4 / 5);
    SetClientSize(wished);
    CentreOnParent();
    book->SetFocus();
}

wxTextCtrl* AboutDialog::text(wxWindow* parent, const wxString& name) {
    auto* made = new wxTextCtrl{
        parent, wxID_ANY, {}, wxDefaultPosition, wxDefaultSize, wxTE_MULTILINE | wxTE_READONLY};
    made->SetMargins(FromDIP(6), FromDIP(4));
    set_accessible_name(*made, name);
    return made;
}

wxWindow* AboutDialog::build_program(wxWindow* book, const About& about) {
    auto* panel = new wxPanel{book};
    auto* down = new wxBoxSizer{wxVERTICAL};
    const auto row = wxSizerFlags{}.Expand().Border(wxLEFT | wxRIGHT | wxTOP, FromDIP(12));
    auto* head = new wxBoxSizer{wxHORIZONTAL};
    if (const wxBitmapBundle icon = program_icon(); icon.IsOk()) {
        auto* drawn = new wxStaticBitmap{panel, wxID_ANY, icon.GetBitmap(FromDIP(wxSize{64, 64}))};
        head->Add(drawn, wxSizerFlags{}.CenterVertical().Border(wxRIGHT, FromDIP(12)));
    }
    auto* name = new wxStaticText{panel, wxID_ANY, _("Yibizhang")};
    name->SetFont(name->GetFont().Bold().Scaled(1.6F));
    head->Add(name, wxSizerFlags{}.CenterVertical());
    down->Add(head, row);
    auto* words = new WrappedLabel{panel};
    words->show(
        _("What does the resident pension come to? Reckoned offline, from figures "
          "with their sources. The local office (12333) decides."));
    down->Add(words, row);
    // To be marked and copied into a question to whoever mends the program.
    versions_ = text(panel, _("Versions"));
    wxString lines;
    for (const std::string& line : about.versions()) lines += wx(line) + "\n";
    versions_->ChangeValue(lines + _("Licence: Apache-2.0"));
    down->Add(versions_, wxSizerFlags{1}.Expand().Border(wxALL, FromDIP(12)));
    panel->SetSizer(down);
    return panel;
}

wxWindow* AboutDialog::build_licences(wxWindow* book, const About& about) {
    auto* panel = new wxPanel{book};
    auto* down = new wxBoxSizer{wxVERTICAL};
    licences_ = text(panel, _("Licences and data"));
    licences_->ChangeValue(wx(about.licences()));
    licences_->SetInsertionPoint(0);
    down->Add(licences_, wxSizerFlags{1}.Expand().Border(wxALL, FromDIP(8)));
    panel->SetSizer(down);
    return panel;
}

wxWindow* AboutDialog::build_test(wxWindow* book, const About& about) {
    auto* panel = new wxPanel{book};
    set_topic(*panel, "command-line#self-test");
    auto* down = new wxBoxSizer{wxVERTICAL};
    const auto row = wxSizerFlags{}.Expand().Border(wxLEFT | wxRIGHT | wxTOP, FromDIP(8));
    auto* words = new WrappedLabel{panel};
    words->show(_("Works published examples anew with the figures of this computer."));
    down->Add(words, row);
    test_ = new wxButton{panel, wxID_ANY, _("&Run the self-test")};
    down->Add(test_, wxSizerFlags{}.Border(wxLEFT | wxRIGHT | wxTOP, FromDIP(8)));
    down->Add(result_ = new WrappedLabel{panel}, row);
    tested_ = text(panel, _("Result of the self-test"));
    down->Add(tested_, wxSizerFlags{1}.Expand().Border(wxALL, FromDIP(8)));
    panel->SetSizer(down);
    test_->Bind(wxEVT_BUTTON, [this, panel, &about](wxCommandEvent&) {
        const About::SelfTest test = about.self_test();
        wxString lines;
        for (const std::string& line : test.lines) lines += wx(line) + "\n";
        tested_->ChangeValue(lines);
        result_->SetForegroundColour(test.agrees ? wxNullColour : problem_colour());
        result_->show(wx(test.result));
        panel->Layout();
    });
    return panel;
}

wxString AboutDialog::result() const {
    return result_->words();
}

}  // namespace pension::ui
