// SPDX-License-Identifier: Apache-2.0
#include "frames/list_frame.hpp"

#include "app/desk/setting_names.hpp"
#include "dialogs/file_dialogs.hpp"
#include "help_topic.hpp"
#include "native/accessible.hpp"
#include "panels/place_picker.hpp"
#include "platform/files.hpp"
#include "program_icon.hpp"
#include "text.hpp"
#include "widgets/attention_bar.hpp"
#include "widgets/file_drop.hpp"
#include "widgets/measured.hpp"
#include "widgets/press.hpp"
#include "widgets/scrolled_page.hpp"
#include "widgets/table_view.hpp"
#include "widgets/wrapped_label.hpp"

#include <wx/button.h>
#include <wx/checkbox.h>
#include <wx/choice.h>
#include <wx/gauge.h>
#include <wx/intl.h>
#include <wx/msgdlg.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>
#include <wx/utils.h>
#include <wx/wrapsizer.h>

#include <utility>

namespace pension::ui {

namespace {

/// Often enough for the eye, seldom enough to leave the machine to the list.
constexpr int milliseconds_between_looks = 250;
constexpr int gauge_range = 1'000;
/// So many rows of a table are seen, however large the letters are.
constexpr int least_list_rows = 4;

void keep_rows_seen(TableView& table) {
    const auto measure = [&table] {
        table.SetMinSize(
            {table.FromDIP(200), (least_list_rows + 1) * table.GetCharHeight() * 3 / 2});
        lay_out_around(table);
    };
    when_letters_change(table, measure);
    measure();
}

template <class Control>
Control* labelled(wxWindow* parent, wxSizer& row, const wxString& label,
                  Control* (*make)(wxWindow*), int proportion) {
    row.Add(new wxStaticText{parent, wxID_ANY, label},
            wxSizerFlags{}.CenterVertical().Border(wxRIGHT, parent->FromDIP(6)));
    Control* made = make(parent);
    set_accessible_name(*made, wxControl::RemoveMnemonics(label));
    row.Add(made, wxSizerFlags{proportion}.CenterVertical());
    return made;
}

wxChoice* a_choice(wxWindow* parent) {
    return new wxChoice{parent, wxID_ANY};
}

wxTextCtrl* a_field(wxWindow* parent) {
    auto* field = new wxTextCtrl{parent, wxID_ANY};
    keep_high_enough(*field);
    return field;
}

}  // namespace

ListFrame::ListFrame(wxWindow* parent, Desk& desk, ListQuestionTyped opening, Translate words,
                     Post post)
    : wxFrame{parent, wxID_ANY, _("A list of people")},
      desk_{desk},
      page_{desk, std::move(opening), std::move(words), std::move(post)} {
    give_icon(*this);
    set_topic(*this, "lists#window");
    answer_usual_keys(*this);
    body_ = new ScrolledPage{this};
    auto* down = new wxBoxSizer{wxVERTICAL};
    build_list(*down);
    build_question(*down);
    build_run(*down);
    body_->SetSizer(down);
    bind_questions();
    bind();
    SetSize(size_for_letters(this, {1000, 740}));
    SetMinSize(FromDIP(wxSize{560, 400}));
    Centre();
    subscription_ = page_.changed.connect([this] { refresh(); });
    refresh();
    choose_->SetFocus();
}

ListFrame::~ListFrame() {
    subscription_ = {};
    DestroyChildren();
}

void ListFrame::build_list(wxSizer& down) {
    const int edge = FromDIP(10);
    auto* head = new wxBoxSizer{wxHORIZONTAL};
    head->Add(choose_ = new wxButton{body_, wxID_ANY, _("&Choose a list...")},
              wxSizerFlags{}.CenterVertical());
    choose_->SetToolTip(
        _("A CSV file, .xlsx or .ods with a row of titles; it can be dropped on the "
          "window too"));
    head->Add(understood_ = new WrappedLabel{body_},
              wxSizerFlags{1}.CenterVertical().Border(wxLEFT, edge));
    down.Add(head, wxSizerFlags{}.Expand().Border(wxALL, edge));
    sheet_row_ = new wxBoxSizer{wxHORIZONTAL};
    sheet_ = labelled(body_, *sheet_row_, _("S&heet of the workbook:"), a_choice, 1);
    down.Add(sheet_row_, wxSizerFlags{}.Expand().Border(wxLEFT | wxRIGHT | wxBOTTOM, edge));
    sheet_row_->ShowItems(false);
    first_rows_ = new TableView{body_, _("First rows of the list")};
    first_rows_->ask_label = _("&What is this column?");
    keep_rows_seen(*first_rows_);
    down.Add(first_rows_, wxSizerFlags{1}.Expand().Border(wxLEFT | wxRIGHT, edge));
    auto* pair = new wxBoxSizer{wxHORIZONTAL};
    column_ = labelled(body_, *pair, _("The co&lumn"), a_choice, 1);
    pair->AddSpacer(edge);
    use_ = labelled(body_, *pair, _("&is:"), a_choice, 1);
    down.Add(pair, wxSizerFlags{}.Expand().Border(wxALL, edge));
}

void ListFrame::build_question(wxSizer& down) {
    const int edge = FromDIP(10);
    auto* rows = new wxFlexGridSizer{2, FromDIP(6), FromDIP(8)};
    rows->AddGrowableCol(1);
    const auto add = [&](const wxString& label, auto make, const wxString& help) {
        rows->Add(new wxStaticText{body_, wxID_ANY, label}, wxSizerFlags{}.CenterVertical());
        auto* made = make(body_);
        set_accessible_name(*made, wxControl::RemoveMnemonics(label));
        made->SetToolTip(help);
        rows->Add(made, wxSizerFlags{}.Expand());
        return made;
    };
    build_place(*rows);
    month_ = add(_("&Month of the figures:"), a_field, _("Such as 2026-11"));
    plans_ = add(_("Pla&ns of those who name none:"), a_field,
                 _("An amount is paid for each year that is still open; records such as 100x15 or "
                   "2026-2030:200 can stand there too; | parts several plans"));
    down.Add(rows, wxSizerFlags{}.Expand().Border(wxLEFT | wxRIGHT, edge));
    sheets_ = new wxCheckBox{body_, wxID_ANY,
                             _("&Sheets too: a PDF for each person, and one for each village with "
                               "a page to sign")};
    down.Add(sheets_, wxSizerFlags{}.Border(wxALL, edge));
    workbook_ = new wxCheckBox{body_, wxID_ANY,
                               _("One wor&kbook (results.xlsx) in place of three CSV files")};
    down.Add(workbook_, wxSizerFlags{}.Border(wxLEFT | wxRIGHT | wxBOTTOM, edge));
}

/// Where the list has no column for it, or a row leaves it empty.
void ListFrame::build_place(wxSizer& rows) {
    const wxString label = _("&Place of those who name none:");
    rows.Add(new wxStaticText{body_, wxID_ANY, label},
             wxSizerFlags{}.Top().Border(wxTOP, FromDIP(6)));
    auto* column = new wxBoxSizer{wxVERTICAL};
    auto* field =
        new wxTextCtrl{body_, wxID_ANY, {}, wxDefaultPosition, wxDefaultSize, wxTE_PROCESS_ENTER};
    keep_high_enough(*field);
    set_accessible_name(*field, wxControl::RemoveMnemonics(label));
    column->Add(field, wxSizerFlags{}.Expand());
    place_ = new PlacePicker{body_,
                             *field,
                             {[this]() -> const PlaceChooser& { return page_.place_chooser(); },
                              [this](const std::string& text) { page_.type_place(text); },
                              [this](std::size_t line) { page_.mark_place(line); },
                              [this] { page_.choose_marked_place(); },
                              [this](const std::string& text) { page_.leave_place(text); },
                              [this] { return page_.typed().place; }, page_.changed}};
    place_->resized = [this] { body_->lay_out_soon(); };
    column->Add(place_, wxSizerFlags{}.Expand().Border(wxTOP, FromDIP(4)));
    rows.Add(column, wxSizerFlags{}.Expand());
}

void ListFrame::build_run(wxSizer& down) {
    const int edge = FromDIP(10);
    auto* buttons = new wxWrapSizer{wxHORIZONTAL, wxREMOVE_LEADING_SPACES};
    const auto add = [&](const wxString& label, const wxString& help) {
        auto* button = new wxButton{body_, wxID_ANY, label};
        button->SetToolTip(help);
        buttons->Add(button, wxSizerFlags{}.Border(wxRIGHT | wxBOTTOM, FromDIP(8)));
        return button;
    };
    attempt_ = add(_("&Try it, write nothing"),
                   _("Reckons all rows and shows those that are refused; no file is written"));
    start_ = add(_("&Reckon into a folder..."),
                 _("Writes results, refused rows and sums by village into a folder"));
    pause_ = add(_("P&ause"), _("Holds the list where it stands; goes on with it"));
    stop_ = add(_("St&op"), _("Ends it; what is done is safe, and can be gone on with"));
    open_ = add(_("Open the &folder"), _("Shows the files of the results"));
    down.Add(buttons, wxSizerFlags{}.Expand().Border(wxLEFT | wxRIGHT, edge));
    gauge_ = new wxGauge{body_, wxID_ANY, gauge_range};
    set_accessible_name(*gauge_, _("How far the list is"));
    down.Add(gauge_, wxSizerFlags{}.Expand().Border(wxLEFT | wxRIGHT, edge));
    down.Add(progress_ = new WrappedLabel{body_},
             wxSizerFlags{}.Expand().Border(wxLEFT | wxRIGHT, edge));
    down.Add(said_ = new AttentionBar{body_}, wxSizerFlags{}.Expand().Border(wxTOP, edge / 2));
    refusals_ = new TableView{body_, _("Refused rows")};
    keep_rows_seen(*refusals_);
    // What is to be mended has more room than what was understood.
    down.Add(refusals_, wxSizerFlags{2}.Expand().Border(wxALL, edge));
}

void ListFrame::bind() {
    on_press(*choose_, [this] {
        if (const auto list = ask_list_by()) {
            remember_folder(list->parent_path());
            page_.choose(*list);
        }
    });
    on_press(*attempt_, [this] { page_.attempt(); });
    on_press(*start_, [this] {
        if (const auto into = ask_folder_by()) {
            remember_folder(*into);
            page_.start(*into, choose_by);
        }
    });
    on_press(*pause_, [this] {
        if (page_.can_go_on())
            page_.go_on();
        else
            page_.pause();
    });
    on_press(*stop_, [this] { page_.stop(); });
    on_press(*open_, [this] {
        if (page_.results_folder()) open_by(*page_.results_folder());
    });
    column_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { refresh(); });
    use_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) {
        const int at = column_->GetSelection();
        if (at != wxNOT_FOUND)
            page_.use(static_cast<std::size_t>(at), static_cast<std::size_t>(use_->GetSelection()));
    });
    first_rows_->asked = [this](std::size_t, std::size_t column) {
        if (column == 0 || column > titles_.size()) return;
        column_->SetSelection(static_cast<int>(column) - 1);
        refresh();
        use_->SetFocus();
    };
    sheet_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) {
        const int at = sheet_->GetSelection();
        if (at != wxNOT_FOUND) page_.choose_sheet(static_cast<std::size_t>(at));
    });
    month_->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { type(); });
    plans_->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { type(); });
    for (wxCheckBox* box : {sheets_, workbook_})
        box->Bind(wxEVT_CHECKBOX, [this](wxCommandEvent&) { type(); });
    const ListQuestionTyped typed = page_.typed();
    month_->ChangeValue(wx(typed.month));
    plans_->ChangeValue(wx(typed.plans));
    sheets_->SetValue(typed.sheets);
    workbook_->SetValue(typed.workbook);
    body_->SetDropTarget(new FileDrop{[this](const std::filesystem::path& file) {
        // The program that the file comes from waits until it was taken.
        CallAfter([this, file] { page_.choose(file); });
    }});
    timer_.Bind(wxEVT_TIMER, [this](wxTimerEvent&) {
        page_.tick(std::chrono::milliseconds{watch_.Time()});
        watch_.Start();
    });
    Bind(wxEVT_CLOSE_WINDOW, &ListFrame::leave, this);
    Bind(wxEVT_CHAR_HOOK, [this](wxKeyEvent& key) {
        // Who looks for a place leaves the search first.
        if (key.GetKeyCode() == WXK_ESCAPE && !page_.place_chooser().is_open())
            Close();
        else
            key.Skip();
    });
}

void ListFrame::bind_questions() {
    ask_list_by = [this] { return ask_list(this, folder()); };
    ask_folder_by = [this] { return ask_results_folder(this, folder()); };
    open_by = [this](const std::filesystem::path& opened) {
        if (!wxLaunchDefaultApplication(wx(opened.string())))
            wxMessageBox(wxString::Format(_("No program of this computer opens \"%s\"."),
                                          wx(opened.string())),
                         GetTitle(), wxOK | wxICON_WARNING, this);
    };
    choose_by = [this](const std::string& sentence,
                       const std::vector<std::string>& acts) -> std::optional<std::size_t> {
        const bool has_two = acts.size() > 1;
        wxMessageDialog dialog{this, wx(sentence), GetTitle(),
                               wxYES_NO | wxICON_QUESTION | (has_two ? wxCANCEL : 0)};
        if (has_two)
            dialog.SetYesNoCancelLabels(wx(acts[0]), wx(acts[1]), _("&Cancel"));
        else
            dialog.SetYesNoLabels(wx(acts.front()), _("&Cancel"));
        switch (dialog.ShowModal()) {
            case wxID_YES: return 0;
            case wxID_NO: return has_two ? std::optional<std::size_t>{1} : std::nullopt;
            default: return std::nullopt;
        }
    };
}

void ListFrame::leave(wxCloseEvent& closing) {
    // Who logs out is not asked: what is done stays, and can be gone on with.
    if (closing.CanVeto() && !page_.may_close(choose_by)) return closing.Veto();
    closing.Skip();
}

std::filesystem::path ListFrame::folder() const {
    const std::string kept = desk_.settings().value(setting::folder);
    const std::filesystem::path folder{std::u8string{kept.begin(), kept.end()}};
    std::error_code unknown;
    return std::filesystem::is_directory(folder, unknown) ? folder : std::filesystem::path{};
}

void ListFrame::remember_folder(const std::filesystem::path& folder) {
    const std::string kept = bytes_of_name(folder);
    if (kept.find_first_of("\r\n") != std::string::npos) return;
    // A disk that is full forgets a convenience.
    static_cast<void>(desk_.settings().set(setting::folder, kept));
}

void ListFrame::type() {
    page_.type({page_.typed().place, utf8(month_->GetValue()), utf8(plans_->GetValue()),
                sheets_->GetValue(), workbook_->GetValue()});
}

void ListFrame::offer_sheets() {
    if (page_.sheets() != sheet_names_) {
        sheet_names_ = page_.sheets();
        wxArrayString names;
        for (const std::string& name : sheet_names_) names.Add(wx(name));
        sheet_->Set(names);
        sheet_row_->ShowItems(sheet_names_.size() > 1);
        body_->lay_out_soon();
    }
    if (!sheet_names_.empty()) sheet_->SetSelection(static_cast<int>(page_.sheet()));
}

void ListFrame::offer_columns() {
    std::vector<std::string> titles = page_.columns();
    if (titles == titles_) return;
    titles_ = std::move(titles);
    wxArrayString names;
    for (const std::string& title : titles_) names.Add(wx(title));
    column_->Set(names);
    if (!names.empty()) column_->SetSelection(0);
    wxArrayString uses;
    for (const std::string& use : page_.uses()) uses.Add(wx(use));
    if (use_->IsEmpty()) use_->Set(uses);
}

void ListFrame::show_progress() {
    const bool is_shown = page_.is_at_work();
    const bool was_shown = gauge_->IsShown();
    gauge_->Show(is_shown);
    progress_->Show(is_shown);
    if (is_shown != was_shown) body_->lay_out_soon();
    if (!is_shown) {
        timer_.Stop();
        return;
    }
    if (!timer_.IsRunning()) {
        watch_.Start();
        timer_.Start(milliseconds_between_looks);
    }
    progress_->show(wx(page_.progress_words()));
    if (const auto done = page_.progress())
        gauge_->SetValue(*done);
    else
        gauge_->Pulse();
}

/// In large letters the page is higher than the window: how far the list is, and what became of it,
/// stand at its foot. A control that is disabled while it has the keyboard leaves it to nobody.
void ListFrame::follow_work() {
    const bool is_at_work = page_.is_at_work();
    if (std::exchange(was_at_work_, is_at_work) == is_at_work) return;
    const bool is_looking = page_.state() == ListPage::State::looking;
    CallAfter([this, is_looking] {
        if (!is_looking && (page_.is_at_work() || !page_.said().empty())) {
            body_->Layout();
            body_->FitInside();
            body_->Scroll(wxDefaultCoord, body_->GetScrollRange(wxVERTICAL));
        }
        for (wxWindow* next : std::initializer_list<wxWindow*>{pause_, open_, attempt_, choose_})
            if (next->IsEnabled()) return next->SetFocus();
    });
}

void ListFrame::refresh() {
    using State = ListPage::State;
    const State state = page_.state();
    const bool is_ready = state == State::ready;
    understood_->show(state == State::empty
                          ? _("A workbook (.xlsx, .ods) or a CSV file with a row that names its "
                              "columns; drop it here, or choose it.")
                          : wx(page_.understood()));
    first_rows_->show(page_.first_rows());
    offer_sheets();
    offer_columns();
    const int at = column_->GetSelection();
    column_->Enable(is_ready);
    use_->Enable(is_ready);
    if (at != wxNOT_FOUND)
        use_->SetSelection(static_cast<int>(page_.use_of(static_cast<std::size_t>(at))));
    const bool is_at_work = page_.is_at_work();
    for (wxWindow* control : std::initializer_list<wxWindow*>{
             choose_, sheet_, &place_->field(), place_, month_, plans_, sheets_, workbook_})
        control->Enable(!is_at_work);
    attempt_->Enable(is_ready);
    start_->Enable(is_ready);
    const wxString pause = page_.can_go_on() ? _("&Go on") : _("P&ause");
    if (pause_->GetLabel() != pause) {
        pause_->SetLabel(pause);
        body_->lay_out_soon();
    }
    pause_->Enable(page_.can_go_on() || state == State::trying || state == State::running);
    stop_->Enable(state == State::trying || state == State::running || state == State::paused);
    open_->Enable(page_.results_folder().has_value());
    show_progress();
    const std::string said = page_.said_words();
    said_->show(said.empty() ? std::vector<std::string>{} : std::vector{said}, page_.is_grave());
    const bool has_refusals = !page_.refusals().rows.empty();
    if (refusals_->IsShown() != has_refusals) {
        refusals_->Show(has_refusals);
        body_->lay_out_soon();
    }
    refusals_->show(page_.refusals());
    follow_work();
}

}  // namespace pension::ui
