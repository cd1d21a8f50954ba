// SPDX-License-Identifier: Apache-2.0
#include "frames/notice_frame.hpp"

#include "app/words/messages.hpp"
#include "dialogs/figure_dialog.hpp"
#include "dialogs/file_dialogs.hpp"
#include "dialogs/text_dialog.hpp"
#include "help_topic.hpp"
#include "native/accessible.hpp"
#include "program_icon.hpp"
#include "text.hpp"
#include "widgets/attention_bar.hpp"
#include "widgets/lines.hpp"
#include "widgets/measured.hpp"
#include "widgets/press.hpp"
#include "widgets/scrolled_page.hpp"
#include "widgets/table_view.hpp"
#include "widgets/wrapped_label.hpp"

#include <wx/app.h>
#include <wx/button.h>
#include <wx/checklst.h>
#include <wx/choicdlg.h>
#include <wx/intl.h>
#include <wx/msgdlg.h>
#include <wx/panel.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>
#include <wx/wrapsizer.h>

#include <utility>

namespace pension::ui {

namespace {

/// After so long without a key somebody looks at what it changes.
constexpr int quiet_milliseconds = 350;
/// In letters: with less room the two halves stand below each other.
constexpr int least_across = 84;

/// As high as so many lines, in whatever letters.
void keep_lines(wxWindow& control, int lines) {
    const auto measure = [&control, lines] {
        control.SetMinSize({control.FromDIP(120), (lines + 1) * control.GetCharHeight() * 5 / 4});
    };
    measure();
    when_letters_change(control, measure);
}

bool is_redo(const wxKeyEvent& key) {
    return (key.GetModifiers() == wxMOD_CONTROL && key.GetKeyCode() == 'Y') ||
           (key.GetModifiers() == (wxMOD_CONTROL | wxMOD_SHIFT) && key.GetKeyCode() == 'Z');
}

}  // namespace

NoticeFrame::NoticeFrame(wxWindow* parent, Desk& desk, AreaCode place, const std::string& day,
                         Translate words, std::optional<Place> made)
    : wxFrame{parent,
              wxID_ANY,
              _("A new notice"),
              wxDefaultPosition,
              wxDefaultSize,
              wxDEFAULT_FRAME_STYLE | wxFRAME_FLOAT_ON_PARENT},
      page_{desk, place, day, std::move(words), std::move(made), [](std::function<void()> call) {
                wxTheApp->CallAfter(std::move(call));
            }} {
    give_icon(*this);
    set_topic(*this, "figures#notice");
    answer_usual_keys(*this);
    auto* all = new wxBoxSizer{wxVERTICAL};
    body_ = new ScrolledPage{this};
    // The notice beside what was read out of it; below each other where letters are large.
    across_or_down_ = new wxBoxSizer{wxHORIZONTAL};
    auto* left = new wxBoxSizer{wxVERTICAL};
    build_notice(*left);
    build_document(*left);
    auto* right = new wxBoxSizer{wxVERTICAL};
    build_figures(*right);
    across_or_down_->Add(left, wxSizerFlags{2}.Expand());
    across_or_down_->Add(right, wxSizerFlags{3}.Expand());
    body_->SetSizer(across_or_down_);
    all->Add(body_, wxSizerFlags{1}.Expand());
    // Always in sight: what is wrong, and the way to save.
    all->Add(build_end(), wxSizerFlags{}.Expand());
    SetSizer(all);
    bind();
    bind_figures();
    SetSize(size_for_letters(this, {1000, 720}));
    SetMinSize(FromDIP(wxSize{520, 400}));
    Bind(wxEVT_SIZE, [this](wxSizeEvent& resized) {
        resized.Skip();
        // Not within the size event: GTK loses what is asked of it while it allocates.
        CallAfter([this] { arrange(); });
    });
    CentreOnParent();
    subscription_ = page_.changed.connect([this] { refresh(); });
    effect_reckoned_ = page_.effect_changed.connect([this] { show_effect(); });
    refresh();
    text_->SetFocus();
}

NoticeFrame::~NoticeFrame() {
    subscription_ = {};
    effect_reckoned_ = {};
    quiet_.Stop();
    DestroyChildren();
}

void NoticeFrame::build_notice(wxSizer& down) {
    const int edge = FromDIP(10);
    const auto row = wxSizerFlags{}.Expand().Border(wxLEFT | wxRIGHT | wxTOP, edge);
    down.Add(heading_ = new WrappedLabel{body_}, row);
    heading_->SetFont(heading_->GetFont().Bold());
    heading_->show(wx(page_.heading()));
    const wxString label = _("&Text or table of the notice:");
    down.Add(new wxStaticText{body_, wxID_ANY, label}, row);
    text_ = new wxTextCtrl{body_, wxID_ANY, {}, wxDefaultPosition, wxDefaultSize, wxTE_MULTILINE};
    set_accessible_name(*text_, wxControl::RemoveMnemonics(label));
    keep_lines(*text_, 4);
    down.Add(text_, wxSizerFlags{1}.Expand().Border(wxLEFT | wxRIGHT | wxTOP, edge));
    auto* buttons = new wxWrapSizer{wxHORIZONTAL, wxREMOVE_LEADING_SPACES};
    const auto space = wxSizerFlags{}.Border(wxRIGHT | wxBOTTOM, FromDIP(8));
    buttons->Add(read_ = new wxButton{body_, wxID_ANY, _("&Read it")}, space);
    buttons->Add(file_ = new wxButton{body_, wxID_ANY, _("Out of a &file...")}, space);
    down.Add(buttons, row);
    down.Add(what_ = new WrappedLabel{body_},
             wxSizerFlags{}.Expand().Border(wxLEFT | wxRIGHT, edge));
}

void NoticeFrame::build_document(wxSizer& down) {
    auto* grid = new wxFlexGridSizer{2, FromDIP(6), FromDIP(8)};
    grid->AddGrowableCol(1);
    const auto add = [&](const wxString& label, const wxString& help) {
        grid->Add(new wxStaticText{body_, wxID_ANY, label}, wxSizerFlags{}.CenterVertical());
        auto* field = new wxTextCtrl{body_, wxID_ANY};
        set_accessible_name(*field, wxControl::RemoveMnemonics(label));
        field->SetToolTip(help);
        keep_high_enough(*field);
        grid->Add(field, wxSizerFlags{}.Expand());
        return field;
    };
    title_ = add(_("&Document:"), _("The title as it is printed"));
    number_ = add(_("N&umber:"), _("As it is printed; empty where it has none"));
    link_ = add(_("Lin&k:"), _("Where it can be read; empty where nowhere"));
    month_ = add(_("Holds from &month:"), _("Such as 2027-07"));
    down.Add(grid, wxSizerFlags{}.Expand().Border(wxALL, FromDIP(10)));
}

void NoticeFrame::build_figures(wxSizer& down) {
    const int edge = FromDIP(10);
    const wxString label = _("F&igures; what is ticked is saved:");
    down.Add(new wxStaticText{body_, wxID_ANY, label},
             wxSizerFlags{}.Border(wxLEFT | wxRIGHT | wxTOP, edge));
    figures_ = new wxCheckListBox{body_, wxID_ANY};
    set_accessible_name(*figures_, wxControl::RemoveMnemonics(label));
    keep_lines(*figures_, 5);
    down.Add(figures_, wxSizerFlags{2}.Expand().Border(wxLEFT | wxRIGHT | wxTOP, edge));
    details_ = new wxTextCtrl{body_,
                              wxID_ANY,
                              {},
                              wxDefaultPosition,
                              wxDefaultSize,
                              wxTE_MULTILINE | wxTE_READONLY | wxBORDER_NONE};
    set_accessible_name(*details_, _("Where the marked figure stands"));
    keep_lines(*details_, 2);
    down.Add(details_, wxSizerFlags{1}.Expand().Border(wxLEFT | wxRIGHT | wxTOP, edge));
    auto* buttons = new wxWrapSizer{wxHORIZONTAL, wxREMOVE_LEADING_SPACES};
    const auto button = [&](const wxString& text, const wxString& help) {
        auto* made = new wxButton{body_, wxID_ANY, text};
        made->SetToolTip(help);
        buttons->Add(made, wxSizerFlags{}.Border(wxRIGHT | wxBOTTOM, FromDIP(8)));
        return made;
    };
    change_ = button(_("&Change..."), _("Shows the rows of the marked figure"));
    add_ = button(_("&Add a figure..."), _("Begins with what holds now, to be changed"));
    remove_ = button(_("Take &out"), _("Takes the marked figure out of this list"));
    left_ = button(_("&Left alone..."), _("Sentences with amounts of which nothing was taken"));
    undo_ = button(_("Undo"), _("Takes back what was done last in this window: Ctrl+Z"));
    redo_ = button(_("Redo"), _("Does it again: Ctrl+Y"));
    down.Add(buttons, wxSizerFlags{}.Expand().Border(wxLEFT | wxRIGHT | wxTOP, edge));
    effect_ = new TableView{body_, _("What changes for who pays a tier for 15 years")};
    keep_lines(*effect_, 5);
    down.Add(effect_, wxSizerFlags{3}.Expand().Border(wxALL, edge));
    employee_effect_ = new TableView{body_, _("What changes in the employee scheme")};
    keep_lines(*employee_effect_, 5);
    employee_effect_->Hide();
    down.Add(employee_effect_, wxSizerFlags{3}.Expand().Border(wxALL, edge));
}

wxWindow* NoticeFrame::build_end() {
    const int edge = FromDIP(10);
    auto* end = new wxPanel{this};
    auto* down = new wxBoxSizer{wxVERTICAL};
    down->Add(problems_ = new AttentionBar{end}, wxSizerFlags{}.Expand());
    auto* row = new wxBoxSizer{wxHORIZONTAL};
    row->Add(changes_ = new WrappedLabel{end},
             wxSizerFlags{1}.CenterVertical().Border(wxRIGHT, edge));
    row->Add(save_ = new wxButton{end, wxID_ANY, _("&Save what is ticked")},
             wxSizerFlags{}.CenterVertical());
    auto* close = new wxButton{end, wxID_CLOSE, _("Clos&e")};
    close->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { CallAfter([this] { Close(); }); });
    row->Add(close, wxSizerFlags{}.CenterVertical().Border(wxLEFT, FromDIP(8)));
    down->Add(row, wxSizerFlags{}.Expand().Border(wxALL, edge));
    end->SetSizer(down);
    return end;
}

void NoticeFrame::arrange() {
    const bool is_narrow = body_->GetClientSize().x < least_across * GetCharWidth();
    const int wished = is_narrow ? wxVERTICAL : wxHORIZONTAL;
    if (across_or_down_->GetOrientation() == wished) return;
    across_or_down_->SetOrientation(wished);
    body_->lay_out_soon();
}

void NoticeFrame::bind() {
    ask_file_by = [this] { return ask_notice(this); };
    show_cells_by = [this](std::size_t figure) {
        FigureDialog dialog{this, page_, figure};
        dialog.ShowModal();
    };
    leave_by = [this](const std::string& sentence) {
        wxMessageDialog dialog{this, wx(sentence), GetTitle(),
                               wxYES_NO | wxNO_DEFAULT | wxICON_QUESTION};
        dialog.SetYesNoLabels(_("&Close without saving"), _("&Stay here"));
        return dialog.ShowModal() == wxID_YES;
    };
    on_press(*read_, [this] { read_text(); });
    on_press(*file_, [this] {
        if (const auto chosen = ask_file_by()) open_file(*chosen);
    });
    // What was pasted is read at once: that is why it was pasted. The clipboard's owner may take
    // its time.
    text_->Bind(wxEVT_TEXT_PASTE, [this](wxClipboardTextEvent& pasted) {
        pasted.Skip();
        is_pasting_ = true;
    });
    text_->Bind(wxEVT_TEXT, [this](wxCommandEvent&) {
        if (std::exchange(is_pasting_, false)) CallAfter([this] { read_text(); });
    });
    for (wxTextCtrl* field : {title_, number_, link_, month_})
        field->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { type_document(); });
    on_press(*save_, [this] { save_all(); });
    quiet_.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { page_.reckon_effect(); });
    Bind(wxEVT_CLOSE_WINDOW, [this](wxCloseEvent& closing) {
        if (closing.CanVeto() && !may_leave()) return closing.Veto();
        closing.Skip();
    });
    Bind(wxEVT_CHAR_HOOK, [this](wxKeyEvent& key) {
        const bool in_text = dynamic_cast<wxTextCtrl*>(FindFocus()) != nullptr;
        if (key.GetKeyCode() == WXK_ESCAPE)
            Close();
        else if (!in_text && key.GetModifiers() == wxMOD_CONTROL && key.GetKeyCode() == 'Z' &&
                 page_.can_undo())
            page_.undo();
        else if (!in_text && is_redo(key) && page_.can_redo())
            page_.redo();
        else
            key.Skip();
    });
}

void NoticeFrame::bind_figures() {
    figures_->Bind(wxEVT_CHECKLISTBOX, [this](wxCommandEvent& ticked) {
        const int at = ticked.GetInt();
        page_.take(static_cast<std::size_t>(at), figures_->IsChecked(static_cast<unsigned>(at)));
    });
    figures_->Bind(wxEVT_LISTBOX, [this](wxCommandEvent&) { show_marked(); });
    figures_->Bind(wxEVT_LISTBOX_DCLICK, [this](wxCommandEvent&) {
        if (const auto figure = marked()) CallAfter([this, figure] { show_cells_by(*figure); });
    });
    on_press(*change_, [this] {
        if (const auto figure = marked()) show_cells_by(*figure);
    });
    on_press(*add_, [this] { add_figure(); });
    on_press(*remove_, [this] {
        if (const auto figure = marked()) page_.take_out(*figure);
    });
    on_press(*left_, [this] { show_left_alone(); });
    on_press(*undo_, [this] {
        if (page_.can_undo()) page_.undo();
    });
    on_press(*redo_, [this] {
        if (page_.can_redo()) page_.redo();
    });
}

std::optional<std::size_t> NoticeFrame::marked() const {
    const int at = figures_->GetSelection();
    return at == wxNOT_FOUND ? std::nullopt : std::optional{static_cast<std::size_t>(at)};
}

bool NoticeFrame::may_leave() {
    // A notice that was typed and not read yet is work too.
    const bool is_empty = page_.lines().empty() && text_->IsEmpty();
    return is_saved_ || is_empty ||
           leave_by(utf8(_("What this window holds is not saved yet. Close it?")));
}

void NoticeFrame::read_text() {
    page_.read(utf8(text_->GetValue()));
}

void NoticeFrame::open_file(const std::filesystem::path& file) {
    const auto text = page_.open(file);
    if (!text) {
        problems_->show({explain(text.error(), page_.words())}, true);
        return;
    }
    text_->ChangeValue(wx(text.value()));
}

void NoticeFrame::type_document() {
    page_.type({utf8(title_->GetValue()), utf8(number_->GetValue()), utf8(link_->GetValue()),
                utf8(month_->GetValue())});
}

void NoticeFrame::change(Topic topic, std::optional<Group> group,
                         std::optional<NoticePage::Unconfirmed> unconfirmed) {
    if (page_.trouble()) return;
    const std::size_t figure =
        unconfirmed ? page_.add_unconfirmed(topic, group, *unconfirmed) : page_.add(topic, group);
    figures_->SetSelection(static_cast<int>(figure));
    show_marked();
    show_cells_by(figure);
}

void NoticeFrame::add_figure() {
    wxArrayString names;
    const auto topics = page_.topics();
    for (const auto& [topic, name] : topics) names.Add(wx(name));
    wxSingleChoiceDialog which{this, _("Which rule?"), _("Add a figure"), names};
    if (which.ShowModal() != wxID_OK) return;
    const Topic topic = topics[static_cast<std::size_t>(which.GetSelection())].first;
    std::optional<Group> group;
    if (!is_of_employees(topic)) {
        wxArrayString whom;
        const auto groups = page_.groups();
        for (const auto& [each, name] : groups) whom.Add(wx(name));
        wxSingleChoiceDialog dialog{this, _("For whom?"), _("Add a figure"), whom};
        if (dialog.ShowModal() != wxID_OK) return;
        group = groups[static_cast<std::size_t>(dialog.GetSelection())].first;
    }
    change(topic, group);
}

void NoticeFrame::show_left_alone() {
    TextDialog dialog{this, _("Sentences that were left alone"), page_.left_alone()};
    dialog.ShowModal();
}

void NoticeFrame::refresh() {
    what_->show(wx(page_.what_was_read()));
    const DraftDocument& document = page_.document();
    const auto show = [](wxTextCtrl& field, const std::string& text) {
        if (field.GetValue() != wx(text)) field.ChangeValue(wx(text));
    };
    show(*title_, document.title);
    show(*number_, document.number);
    show(*link_, document.link);
    show(*month_, document.month);
    const std::vector<DraftLine> lines = page_.lines();
    wxArrayString titles;
    for (const DraftLine& line : lines)
        titles.Add((line.is_sure ? wxString{} : _("Look twice: ")) + wx(line.title));
    if (titles != figures_->GetStrings()) {
        const int at = figures_->GetSelection();
        figures_->Set(titles);
        if (!titles.empty())
            figures_->SetSelection(std::min(std::max(at, 0), static_cast<int>(titles.size()) - 1));
    }
    for (unsigned i = 0; i < lines.size(); ++i)
        if (figures_->IsChecked(i) != lines[i].is_taken) figures_->Check(i, lines[i].is_taken);
    left_->Enable(!page_.left_alone().empty());
    undo_->Enable(page_.can_undo());
    redo_->Enable(page_.can_redo());
    add_->Enable(!page_.trouble());
    save_->Enable(page_.can_save());
    problems_->show(page_.problems(), !page_.can_save());
    is_saved_ = false;
    show_marked();
    quiet_.StartOnce(quiet_milliseconds);
    Layout();
    body_->lay_out_soon();
}

void NoticeFrame::show_marked() {
    const auto figure = marked();
    const std::vector<DraftLine> lines = page_.lines();
    const bool is_line = figure && *figure < lines.size();
    const wxString text = is_line ? joined_lines(lines[*figure].details) : wxString{};
    if (details_->GetValue() != text) details_->ChangeValue(text);
    change_->Enable(figure.has_value());
    remove_->Enable(figure.has_value());
}

void NoticeFrame::show_effect() {
    if (!page_.effect()) {
        changes_->show({});
        effect_->show({});
        employee_effect_->show({});
        Layout();
        return;
    }
    const Effect& effect = *page_.effect();
    changes_->show(joined_lines(effect_sentences(effect, page_.words())));
    const Table employees = employee_effect_table(effect, page_.words());
    effect_->Show(!effect.tiers.empty() || employees.rows.empty());
    effect_->show(effect_table(effect, page_.words()));
    employee_effect_->Show(!employees.rows.empty());
    employee_effect_->show(employees);
    Layout();
}

void NoticeFrame::save_all() {
    if (!page_.can_save()) return;
    const auto act = page_.save();
    if (!act) {
        problems_->show({explain(act.error(), page_.words())}, true);
        return;
    }
    is_saved_ = true;
    if (saved) saved(act.value().number);
    Close();
}

}  // namespace pension::ui
