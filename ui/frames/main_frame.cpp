// SPDX-License-Identifier: Apache-2.0
#include "frames/main_frame.hpp"

#include "app/words/messages.hpp"
#include "base/version.hpp"
#include "draw/files.hpp"
#include "frames/sheet_printout.hpp"
#include "text.hpp"

#include <wx/aboutdlg.h>
#include <wx/button.h>
#include <wx/display.h>
#include <wx/filedlg.h>
#include <wx/intl.h>
#include <wx/menu.h>
#include <wx/msgdlg.h>
#include <wx/print.h>
#include <wx/sizer.h>

namespace pension::ui {

namespace {

const wxWindowID save_pdf_id = wxWindow::NewControlId();
// Not wxID_PRINT: GTK writes its own word on such a button, in the language of the system.
const wxWindowID print_id = wxWindow::NewControlId();
const wxWindowID chinese_id = wxWindow::NewControlId();
const wxWindowID english_id = wxWindow::NewControlId();
const wxWindowID where_id = wxWindow::NewControlId();
const wxWindowID sample_id = wxWindow::NewControlId();

/// Large enough to be at ease, never larger than the screen.
wxSize first_size(wxWindow* window) {
    const wxDisplay display{window};
    wxSize size = window->FromDIP(wxSize{1180, 800});
    if (display.IsOk()) size.DecTo(display.GetClientArea().GetSize());
    return size;
}

std::optional<std::filesystem::path> ask_by_dialog(wxWindow* parent, const std::string& offered) {
    wxFileDialog dialog{
        parent,      _("Save the comparison as PDF"), {},
        wx(offered), _("PDF files (*.pdf)|*.pdf"),    wxFD_SAVE | wxFD_OVERWRITE_PROMPT};
    if (dialog.ShowModal() != wxID_OK) return std::nullopt;
    std::filesystem::path file{utf8(dialog.GetPath())};
    if (file.extension() != ".pdf") file += ".pdf";
    return file;
}

}  // namespace

MainFrame::MainFrame(std::shared_ptr<ComparisonPage> page)
    : wxFrame{nullptr, wxID_ANY, _("Yibizhang: what does the pension come to?")},
      shared_page_{std::move(page)},
      page_{*shared_page_} {
    ask_pdf_file = [this](const std::string& offered) { return ask_by_dialog(this, offered); };
    tell = [this](const wxString& sentence) {
        wxMessageBox(sentence, GetTitle(), wxOK | wxICON_WARNING, this);
    };
    build_menus();
    build_body();
    bind();
    SetSize(first_size(this));
    SetMinSize(FromDIP(wxSize{760, 480}));
    Centre();
    refresh();
    subscription_ = page_.changed.connect([this] { refresh(); });
}

MainFrame::~MainFrame() {
    // Before the page goes: a field that loses the focus while dying still reports to it.
    DestroyChildren();
}

void MainFrame::build_menus() {
    auto* bar = new wxMenuBar;
    build_file_menu(*bar);
    auto* edit = new wxMenu;
    edit->Append(wxID_UNDO, _("&Undo") + "\tCtrl+Z");
    edit->Append(wxID_REDO, _("&Redo") + "\tCtrl+Y");
    bar->Append(edit, _("&Edit"));
    build_language_menu(*bar);
    auto* policy = new wxMenu;
    policy->Append(wxID_REFRESH, _("&Read the policy file again") + "\tF5");
    policy->Append(where_id, _("&Where is the policy file?"));
    bar->Append(policy, _("&Policy"));
    auto* help = new wxMenu;
    help->Append(sample_id, _("&Sample: the leaflet of Changsha, March 2017"));
    help->AppendSeparator();
    help->Append(wxID_ABOUT, _("&About"));
    bar->Append(help, _("&Help"));
    SetMenuBar(bar);
}

void MainFrame::build_file_menu(wxMenuBar& bar) {
    auto* file = new wxMenu;
    file->Append(save_pdf_id, _("&Save as PDF...") + "\tCtrl+Shift+S");
    file->Append(print_id, _("&Print...") + "\tCtrl+P");
    file->AppendSeparator();
    file->Append(wxID_EXIT, _("&Quit") + "\tCtrl+Q");
    bar.Append(file, _("&File"));
}

void MainFrame::build_language_menu(wxMenuBar& bar) {
    auto* view = new wxMenu;
    auto* language = new wxMenu;
    // Each language by its own name, so that whoever lost the way finds back.
    language->AppendRadioItem(chinese_id, wx("\u4e2d\u6587 (&Z)"));
    language->AppendRadioItem(english_id, "&English");
    language->Check(page_.words().is_chinese() ? chinese_id : english_id, true);
    view->AppendSubMenu(language, _("&Language"));
    bar.Append(view, _("&View"));
}

void MainFrame::build_body() {
    auto* body = new wxPanel{this};
    question_ = new QuestionPanel{body, page_};
    auto* left = new wxBoxSizer{wxVERTICAL};
    left->Add(question_, wxSizerFlags{1}.Expand());
    left->Add(build_buttons(body), wxSizerFlags{}.Expand().Border(wxALL, FromDIP(12)));

    // Many plans in large letters take more room than a small screen has: scrolled, not clipped.
    answer_ = new wxScrolledWindow{body, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                                   wxHSCROLL | wxVSCROLL | wxTAB_TRAVERSAL};
    answer_->SetScrollRate(FromDIP(12), FromDIP(12));
    auto* right = new wxBoxSizer{wxVERTICAL};
    right->Add(attention_ = new AttentionBar{answer_},
               wxSizerFlags{}.Expand().Border(wxBOTTOM, FromDIP(8)));
    right->Add(cards_ = new CardsPanel{answer_, page_},
               wxSizerFlags{}.Expand().Border(wxBOTTOM, FromDIP(8)));
    right->Add(results_ = new ResultsPanel{answer_, page_}, wxSizerFlags{1}.Expand());
    answer_->SetSizer(right);

    auto* across = new wxBoxSizer{wxHORIZONTAL};
    across->Add(left, wxSizerFlags{}.Expand());
    across->Add(answer_, wxSizerFlags{1}.Expand().Border(wxALL, FromDIP(10)));
    body->SetSizer(across);
}

wxSizer* MainFrame::build_buttons(wxWindow* parent) {
    auto* buttons = new wxBoxSizer{wxHORIZONTAL};
    buttons->Add(new wxButton{parent, save_pdf_id, _("&Save as PDF...")}, wxSizerFlags{1});
    buttons->Add(new wxButton{parent, print_id, _("&Print...")},
                 wxSizerFlags{1}.Border(wxLEFT, FromDIP(8)));
    return buttons;
}

void MainFrame::bind() {
    // Menu, key and button share one action; dialogs open once the event is done with, because
    // a screen reader's press would otherwise wait for the dialog.
    const auto later = [this](auto act) {
        return [this, act](wxCommandEvent&) { CallAfter([this, act] { (this->*act)(); }); };
    };
    for (const wxEventTypeTag<wxCommandEvent> type : {wxEVT_MENU, wxEVT_BUTTON}) {
        Bind(type, later(&MainFrame::save_pdf), save_pdf_id);
        Bind(type, later(&MainFrame::print), print_id);
    }
    Bind(wxEVT_MENU, later(&MainFrame::about), wxID_ABOUT);
    Bind(
        wxEVT_MENU, [this](wxCommandEvent&) { Close(); }, wxID_EXIT);
    Bind(
        wxEVT_MENU,
        [this](wxCommandEvent&) {
            if (page_.can_undo()) page_.undo();
        },
        wxID_UNDO);
    Bind(
        wxEVT_MENU,
        [this](wxCommandEvent&) {
            if (page_.can_redo()) page_.redo();
        },
        wxID_REDO);
    Bind(
        wxEVT_MENU, [this](wxCommandEvent&) { page_.open_sample(); }, sample_id);
    Bind(
        wxEVT_MENU, [this](wxCommandEvent&) { page_.reload_policy(); }, wxID_REFRESH);
    Bind(
        wxEVT_MENU,
        [this](wxCommandEvent&) { CallAfter([this] { tell(wx(page_.where_figures_stand())); }); },
        where_id);
    for (const auto& [id, language] : {std::pair{chinese_id, "zh_CN"}, {english_id, "en"}})
        Bind(
            wxEVT_MENU,
            [this, language = std::string{language}](wxCommandEvent&) {
                CallAfter([this, language] {
                    if (language_chosen) language_chosen(language);
                });
            },
            id);
    Bind(wxEVT_ACTIVATE, [this](wxActivateEvent& activated) {
        if (activated.GetActive()) page_.come_back();
        if (activated.GetActive() && !was_active_) {
            was_active_ = true;
            // The keyboard starts at the first question; wx has put it somewhere by now.
            CallAfter([this] { question_->focus_first(); });
        }
        activated.Skip();
    });
}

void MainFrame::refresh() {
    attention_->show(page_.attention(), page_.has_problem() || !page_.comparison());
    auto* bar = GetMenuBar();
    const auto label = [](const wxString& what, const std::string& name) {
        return name.empty() ? what : what + ": " + wx(name);
    };
    bar->SetLabel(wxID_UNDO, label(_("&Undo"), page_.undo_name()) + "\tCtrl+Z");
    bar->SetLabel(wxID_REDO, label(_("&Redo"), page_.redo_name()) + "\tCtrl+Y");
    bar->Enable(wxID_UNDO, page_.can_undo());
    bar->Enable(wxID_REDO, page_.can_redo());
    for (const wxWindowID id : {save_pdf_id, print_id}) {
        bar->Enable(id, page_.comparison().has_value());
        if (auto* button = FindWindow(id)) button->Enable(page_.comparison().has_value());
    }
}

void MainFrame::save_pdf() {
    if (!page_.comparison()) return;
    const auto file = ask_pdf_file(page_.sheet_file_name());
    if (!file) return;
    const auto written = write_pdf(Pages{page_.sheet(), a4}, *file);
    if (!written) tell(wx(explain(written.error(), page_.words())));
}

void MainFrame::print() {
    if (!page_.comparison()) return;
    wxPrintDialogData settings;
    settings.GetPrintData().SetPaperId(wxPAPER_A4);
    wxPrinter printer{&settings};
    SheetPrintout printout{Pages{page_.sheet(), a4}};
    if (!printer.Print(this, &printout, true) && wxPrinter::GetLastError() == wxPRINTER_ERROR)
        tell(
            _("The sheet could not be printed. Check the printer, or save it as PDF and print "
              "that."));
}

void MainFrame::about() {
    wxAboutDialogInfo info;
    info.SetName(_("Yibizhang"));
    info.SetVersion(program_version);
    info.SetDescription(
        _("What does the resident pension come to? Reckoned offline, from figures "
          "with their sources. The local office (12333) decides."));
    info.SetLicence("Apache-2.0");
    wxAboutBox(info, this);
}

}  // namespace pension::ui
