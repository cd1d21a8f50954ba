// SPDX-License-Identifier: Apache-2.0
#include "frames/main_frame.hpp"

#include "app/desk/setting_names.hpp"
#include "app/home/about.hpp"
#include "app/policy_editor/policy_page.hpp"
#include "app/words/messages.hpp"
#include "dialogs/about_dialog.hpp"
#include "dialogs/file_dialogs.hpp"
#include "dialogs/preferences_dialog.hpp"
#include "dialogs/text_dialog.hpp"
#include "draw/files.hpp"
#include "frames/sheet_printout.hpp"
#include "frames/window_memory.hpp"
#include "help_topic.hpp"
#include "native/focus.hpp"
#include "native/look.hpp"
#include "panels/page_attention.hpp"
#include "platform/files.hpp"
#include "program_icon.hpp"
#include "text.hpp"
#include "widgets/attention_bar.hpp"
#include "widgets/editing.hpp"
#include "widgets/file_drop.hpp"
#include "widgets/measured.hpp"

#include <wx/accel.h>
#include <wx/button.h>
#include <wx/clipbrd.h>
#include <wx/display.h>
#include <wx/intl.h>
#include <wx/msgdlg.h>
#include <wx/print.h>
#include <wx/sizer.h>
#include <wx/utils.h>

#include <utility>

namespace pension::ui {

namespace {

wxString path_of_programs() {
    wxString path;
    return wxGetEnv("PATH", &path) ? path : wxString{};
}

/// Large enough to be at ease, never larger than the screen.
wxSize first_size(wxWindow* window) {
    return size_for_letters(window, {1280, 940});
}

}  // namespace

MainFrame::MainFrame(Workspace& workspace, std::vector<Room> rooms)
    : wxFrame{nullptr, wxID_ANY, {}},
      workspace_{workspace},
      rooms_{std::move(rooms)},
      controls_{*this, workspace_, *this},
      speech_{utf8(path_of_programs())},
      panels_(rooms_.size(), nullptr) {
    give_icon(*this);
    bind_questions();
    speech_.failed = [this] { tell(utf8(_("No voice of this computer could read it aloud."))); };
    body_ = new wxPanel{this};
    body_->SetSizer(new wxBoxSizer{wxVERTICAL});
    notice_ = new PageAttention{body_, [this] { return workspace_.notice(); }, workspace_.changed,
                                controls_};
    body_->GetSizer()->Add(notice_, wxSizerFlags{}.Expand());
    body_->GetSizer()->Add(saved_ = new AttentionBar{body_}, wxSizerFlags{}.Expand());
    set_topic(*saved_, "sheets#export");
    const auto button = [this](const wxString& label, auto act) {
        auto* made = new wxButton{saved_, wxID_ANY, label};
        saved_->add_button(made);
        made->Bind(wxEVT_BUTTON, [this, act](wxCommandEvent&) {
            act();
            CallAfter([this] { saved_->show({}, false); });
        });
        return made;
    };
    open_ = button(_("&Open it"), [this] { open_by(saved_file_); });
    button(_("&Close"), [] {});
    Bind(wxEVT_ACTIVATE, [this](wxActivateEvent& activated) {
        if (activated.GetActive()) activate();
        activated.Skip();
    });
    bind_case();
    SetMinSize(FromDIP(wxSize{760, 480}));
    if (!put_back(*this, workspace_.desk().settings())) {
        SetSize(first_size(this));
        Centre();
    }
    // What other programs of the desktop call it; the menu names the one of Windows.
    wxAcceleratorEntry redo_too{wxACCEL_CTRL | wxACCEL_SHIFT, 'Z', wxID_REDO};
    SetAcceleratorTable(wxAcceleratorTable{1, &redo_too});
    refresh();
    subscription_ = workspace_.changed.connect([this] { refresh(); });
}

void MainFrame::bind_questions() {
    ask_pdf_file = [this](const std::string& offered) {
        return ui::ask_pdf_file(this, offered, folder());
    };
    ask_picture_file = [this](const std::string& offered) {
        return ui::ask_picture_file(this, offered, folder());
    };
    ask_export_file = [this](const std::string& name) {
        return ui::ask_export_file(this, name, folder());
    };
    offer_by = [this](const std::string& sentence, const std::string& other_way) {
        wxMessageDialog dialog{this, wx(sentence), GetTitle(), wxYES_NO | wxICON_WARNING};
        dialog.SetYesNoLabels(wx(other_way), _("&Close"));
        return dialog.ShowModal() == wxID_YES;
    };
    open_by = [this](const std::filesystem::path& file) {
        if (!wxLaunchDefaultApplication(wx(file.string())))
            tell(utf8(wxString::Format(_("No program of this computer opens \"%s\"."),
                                       wx(file.string()))));
    };
    tell_by = [this](const std::string& sentence) {
        wxMessageBox(wx(sentence), GetTitle(), wxOK | wxICON_WARNING, this);
    };
    show_by = [this](const std::string& title, const std::vector<std::string>& lines) {
        TextDialog{this, wx(title), lines}.ShowModal();
    };
    ask_open_by = [this] { return ui::ask_case_to_open(this, folder()); };
    ask_save_by = [this](const std::string& offered) {
        return ui::ask_case_to_save(this, offered, folder());
    };
    ask_by = [this](const std::string& sentence, const std::string& act) {
        wxMessageDialog dialog{this, wx(sentence), GetTitle(), wxYES_NO | wxICON_WARNING};
        dialog.SetYesNoLabels(wx(act), _("&Cancel"));
        return dialog.ShowModal() == wxID_YES;
    };
    set_preferences_by = [this](Preferences& preferences) {
        return PreferencesDialog{this, preferences}.ShowModal() == wxID_OK;
    };
    ask_unsaved_by = [this](const std::string& sentence) {
        return ui::ask_unsaved(this, sentence);
    };
}

AttentionBar& MainFrame::notice() {
    return *notice_;
}

void MainFrame::bind_case() {
    Bind(wxEVT_CLOSE_WINDOW, &MainFrame::leave, this);
    Bind(wxEVT_CHAR_HOOK, [this](wxKeyEvent& key) {
        // Whatever else it closes is closed too.
        key.Skip();
        if (key.GetKeyCode() == WXK_ESCAPE && saved_->IsShown()) saved_->show({}, false);
    });
    every_second_.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { workspace_.files().autosave(); });
    every_second_.Start(1000);
    body_->SetDropTarget(new FileDrop{[this](const std::filesystem::path& file) {
        // The program that the file comes from waits until it was taken.
        CallAfter([this, file] { open_file(file); });
    }});
}

void MainFrame::open_file(const std::filesystem::path& file) {
    if (pack_given && is_called_a_pack(file))
        pack_given(file);
    else
        open_case(file);
}

void MainFrame::leave(wxCloseEvent& closing) {
    if (closing.CanVeto() && (!workspace_.may_close(*this) || !may_leave_others()))
        return closing.Veto();
    remember_place(*this, workspace_.desk().settings());
    // Who logs out is not asked: what is not saved is offered at the next start.
    if (closing.CanVeto())
        workspace_.files().end();
    else
        workspace_.files().autosave();
    every_second_.Stop();
    closing.Skip();
}

bool MainFrame::may_leave_others() {
    // Those that go are taken out of the list while it is gone through.
    const wxWindowList beside = GetChildren();
    for (wxWindow* each : beside)
        if (auto* frame = dynamic_cast<wxFrame*>(each);
            frame && frame->IsShown() && !frame->IsBeingDeleted() && !frame->Close())
            return false;
    return true;
}

std::filesystem::path MainFrame::folder() const {
    const std::string kept = workspace_.desk().settings().value(setting::folder);
    const std::filesystem::path folder{std::u8string{kept.begin(), kept.end()}};
    std::error_code unknown;
    return std::filesystem::is_directory(folder, unknown) ? folder : std::filesystem::path{};
}

void MainFrame::remember_folder(const std::filesystem::path& file) {
    const std::string folder = bytes_of_name(file.parent_path());
    if (folder.find_first_of("\r\n") != std::string::npos) return;
    // A disk that is full forgets a convenience.
    (void)workspace_.desk().settings().set(setting::folder, folder);
}

MainFrame::~MainFrame() {
    // Before the pages go: a field that loses the focus while dying still reports to its page.
    DestroyChildren();
}

void MainFrame::leave_pages() {
    subscription_ = {};
    if (previewed_) previewed_->Destroy();
    for (PagePanel* panel : panels_)
        if (panel) panel->Destroy();
    panels_.assign(panels_.size(), nullptr);
}

void MainFrame::activate() {
    workspace_.come_back();
    // Another window may have changed the letters meanwhile.
    controls_.show_state();
    if (std::exchange(was_active_, true)) return;
    // The keyboard starts at the first question; wx has put it somewhere by now.
    CallAfter([this] {
        if (PagePanel* panel = panels_[workspace_.shown_at()]) panel->focus_first();
    });
}

void MainFrame::refresh() {
    SetTitle(wx(workspace_.title()));
    controls_.show_state();
    const Document& document = workspace_.document();
    const bool is_begun = document.inquiries.can_undo() || document.inquiries.can_redo() ||
                          !document.on_disk.path.empty();
    // Another case than the one that was worked at: it begins with its first question.
    if (std::exchange(is_begun_, is_begun) && !is_begun)
        CallAfter([this] { shown().focus_first(); });
    const std::size_t at = workspace_.shown_at();
    if (panels_[at] && panels_[at]->IsShown()) return;
    for (PagePanel* panel : panels_)
        if (panel) panel->Hide();
    if (panels_[at]) {
        panels_[at]->Show();
    } else {
        panels_[at] = rooms_[at].panel(body_, workspace_.page(at), controls_);
        body_->GetSizer()->Add(panels_[at], wxSizerFlags{1}.Expand());
    }
    body_->Layout();
    if (was_active_) shown().focus_first();
}

void MainFrame::preview(const std::vector<SheetOffer>& sheets) {
    if (previewed_) previewed_->Destroy();
    previewed_ = new PreviewFrame{
        this,
        sheets,
        {[this](const Pages& pages, const Print& how, const SheetOffer& sheet) {
             print(pages, how, sheet.file_name);
         },
         [this](const Pages& pages, const SheetOffer& sheet) { save(pages, sheet.file_name); },
         [this](const Pages& pages, int page, const SheetOffer& sheet) {
             save_page(pages, page, sheet.file_name);
         },
         [this](const Error& why) { return explained(why); }}};
    previewed_->Show();
}

void MainFrame::save_as_pdf(const SheetOffer& offer) {
    const auto sheet = offer.make();
    if (!sheet) return tell(explained(sheet.error()));
    save(Pages{sheet.value(), usual_print(sheet.value().made_for)}, offer.file_name);
}

void MainFrame::save(const Pages& pages, const std::string& offered) {
    const auto file = ask_pdf_file(offered);
    if (!file) return;
    say_what_became(write_pdf(pages, *file), *file);
}

void MainFrame::save_page(const Pages& pages, int page, const std::string& offered) {
    std::string name = std::filesystem::path{offered}.stem().string();
    if (pages.count() > 1) name += utf8(wxString::Format(_(", page %d"), page + 1));
    const auto file = ask_picture_file(name);
    if (!file) return;
    const bool is_drawing = wx(file->extension().string()).Lower() == ".svg";
    say_what_became(is_drawing ? write_svg(pages, *file, page) : write_png(pages, *file, page),
                    *file);
}

void MainFrame::say_what_became(const Status& written, const std::filesystem::path& file) {
    if (!written) return tell(explain(written.error(), workspace_.words()));
    remember_folder(file);
    say_saved(file);
}

void MainFrame::say_saved(const std::filesystem::path& file) {
    saved_file_ = file;
    open_->Show();
    saved_->show({utf8(wxString::Format(_("Saved as %s"), wx(file.string())))}, false);
}

void MainFrame::export_as(const std::string& offered, const ExportTo& write) {
    const auto to = ask_export_file(offered);
    if (!to) return;
    say_what_became(write(to->file, to->in_gb18030), to->file);
}

void MainFrame::copy(const std::string& text) {
    wxClipboardLocker lock;
    if (!lock || !wxTheClipboard->SetData(new wxTextDataObject{wx(text)}))
        return tell(utf8(_("Nothing was copied: another program holds the clipboard. Try again.")));
    open_->Hide();
    saved_->show({utf8(_("Copied. Paste it into a message or a document."))}, false);
}

void MainFrame::read_aloud(const std::vector<std::string>& sentences) {
    if (speech_.is_speaking()) return speech_.stop();
    std::string text;
    for (const std::string& sentence : sentences) text += sentence + "\n";
    if (!speech_.say(text, workspace_.words().language()))
        tell(
            utf8(_("This computer has no voice that could read it aloud. Install espeak-ng or "
                   "speech-dispatcher.")));
}

void MainFrame::print(const SheetOffer& offer) {
    const auto sheet = offer.make();
    if (!sheet) return tell(explained(sheet.error()));
    const Print how = usual_print(sheet.value().made_for);
    print(Pages{sheet.value(), how}, how, offer.file_name);
}

void MainFrame::print(const Pages& pages, const Print& how, const std::string& offered) {
    wxPrintDialogData settings;
    settings.GetPrintData().SetPaperId(how.paper.width_mm == a3.width_mm   ? wxPAPER_A3
                                       : how.paper.width_mm == a5.width_mm ? wxPAPER_A5
                                                                           : wxPAPER_A4);
    wxPrinter printer{&settings};
    SheetPrintout printout{pages};
    if (printer.Print(this, &printout, true) || wxPrinter::GetLastError() != wxPRINTER_ERROR)
        return;
    if (offer_by(utf8(_("The sheet could not be printed. Check the printer, or save it as PDF and "
                        "print that.")),
                 utf8(_("&Save as PDF instead"))))
        save(pages, offered);
}

void MainFrame::edit(Editing what) {
    ui::edit(FindFocus(), what);
}

void MainFrame::show_look() {
    const Look look = look_in(workspace_.desk().settings());
    show_zoom(look.zoom);
    if (colours_chosen) colours_chosen(look.theme);
}

void MainFrame::show_preferences() {
    Preferences preferences{workspace_.desk(), workspace_.words(), are_colours_forced()};
    if (!set_preferences_by(preferences)) return;
    const auto accepted = preferences.accept();
    if (!accepted.kept) tell(explain(accepted.kept.error(), workspace_.words()));
    if (accepted.look) show_look();
    if (accepted.language && language_chosen)
        language_chosen(workspace_.desk().settings().value(setting::language));
}

void MainFrame::show_help() {
    const wxString wrong = show_manual(topic_of(focus_in(*this)));
    if (!wrong.empty()) tell(utf8(wrong));
}

void MainFrame::show_about() {
    const About about{workspace_.desk(),
                      workspace_.document().inquiries.now().typed.place.value_or(""),
                      workspace_.words()};
    AboutDialog{this, about}.ShowModal();
}

void MainFrame::speak(const std::string& language) {
    if (language_chosen) language_chosen(language);
}

}  // namespace pension::ui
