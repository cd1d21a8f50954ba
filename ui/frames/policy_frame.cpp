// SPDX-License-Identifier: Apache-2.0
#include "frames/policy_frame.hpp"

#include "app/asking/spelling.hpp"
#include "app/policy_editor/figure_chart.hpp"
#include "app/words/messages.hpp"
#include "dialogs/beside_dialog.hpp"
#include "dialogs/choice_dialog.hpp"
#include "dialogs/file_dialogs.hpp"
#include "dialogs/record_dialog.hpp"
#include "frames/notice_frame.hpp"
#include "help_topic.hpp"
#include "native/accessible.hpp"
#include "panels/place_tree.hpp"
#include "program_icon.hpp"
#include "text.hpp"
#include "widgets/attention_bar.hpp"
#include "widgets/chart_canvas.hpp"
#include "widgets/file_drop.hpp"
#include "widgets/lines.hpp"
#include "widgets/measured.hpp"
#include "widgets/press.hpp"
#include "widgets/scrolled_page.hpp"
#include "widgets/table_view.hpp"
#include "widgets/wrapped_label.hpp"

#include <fmt/format.h>
#include <wx/button.h>
#include <wx/checkbox.h>
#include <wx/intl.h>
#include <wx/menu.h>
#include <wx/sizer.h>
#include <wx/slider.h>
#include <wx/splitter.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>
#include <wx/textdlg.h>
#include <wx/wrapsizer.h>

#include <algorithm>
#include <utility>

namespace pension::ui {

namespace {

/// So many lines of what is told beside the table are seen.
constexpr int lines_of_details = 3;
constexpr int lines_missing = 3;
constexpr int least_rows = 6;

int months_between(Month from, Month to) {
    return static_cast<int>((to - from).count());
}

wxTextCtrl* told_lines(wxWindow* parent, const wxString& name, int lines) {
    auto* told = new wxTextCtrl{parent,
                                wxID_ANY,
                                {},
                                wxDefaultPosition,
                                wxDefaultSize,
                                wxTE_MULTILINE | wxTE_READONLY | wxBORDER_NONE};
    set_accessible_name(*told, name);
    const auto take_room = [told, lines] {
        told->SetMinSize({-1, (lines + 1) * told->GetCharHeight()});
    };
    take_room();
    when_letters_change(*told, take_room);
    return told;
}

}  // namespace

PolicyFrame::PolicyFrame(wxWindow* parent, Desk& desk, AreaCode place, const std::string& day,
                         Translate words)
    : wxFrame{parent, wxID_ANY, _("Figures of all places")},
      desk_{desk},
      day_{day},
      tr_{std::move(words)},
      page_{desk, place, day, tr_} {
    give_icon(*this);
    set_topic(*this, "figures#look");
    answer_usual_keys(*this);
    auto* split = new wxSplitterWindow{this, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                                       wxSP_LIVE_UPDATE | wxSP_3DSASH};
    tree_ = new PlaceTree{split, page_};
    split->SetMinimumPaneSize(FromDIP(160));
    split->SplitVertically(tree_, build_right(split));
    bind();
    SetSize(size_for_letters(this, {1000, 740}));
    SetMinSize(FromDIP(wxSize{560, 400}));
    // Whose figures a place has is read without widening the column first.
    split->SetSashPosition(std::min(FromDIP(350), GetSize().x * 2 / 5));
    Centre();
    ask_by = [this](const std::string& sentence, const std::vector<std::string>& lines,
                    const std::string& act) {
        return ask_about_lines(this, GetTitle(), {sentence, lines, act});
    };
    choose_by = [this](const FiguresChoice& choice) -> std::optional<std::vector<bool>> {
        ChoiceDialog dialog{this, GetTitle(), choice};
        if (dialog.ShowModal() != wxID_OK) return std::nullopt;
        return dialog.ticked();
    };
    ask_whom_by = [this]() -> std::optional<std::string> {
        wxTextEntryDialog dialog{this,
                                 _("Who said so: a document, or an office and the number that "
                                   "was called"),
                                 GetTitle(), _("The office, asked by telephone (12333)")};
        if (dialog.ShowModal() != wxID_OK || dialog.GetValue().empty()) return std::nullopt;
        return utf8(dialog.GetValue());
    };
    ask_pack_by = [this] { return ask_policy_pack(this); };
    ask_pack_to_write_by = [this](const std::string& offered) {
        return ask_policy_pack_to_write(this, offered);
    };
    ask_place_by = [this]() -> std::optional<std::pair<std::string, std::string>> {
        wxTextEntryDialog code{this, _("Area code of the town (9 digits) or village (12 digits)"),
                               GetTitle(), wx(fmt::format("{:06}", page_.place()))};
        if (code.ShowModal() != wxID_OK) return std::nullopt;
        wxTextEntryDialog name{this, _("Its name"), GetTitle()};
        if (name.ShowModal() != wxID_OK) return std::nullopt;
        return std::pair{utf8(code.GetValue()), utf8(name.GetValue())};
    };
    ask_number_by = [this]() -> std::optional<std::string> {
        wxPasswordEntryDialog dialog{this, _("Type the number to change figures"), GetTitle()};
        if (dialog.ShowModal() != wxID_OK) return std::nullopt;
        return utf8(dialog.GetValue());
    };
    SetDropTarget(new FileDrop{[this](const std::filesystem::path& file) {
        // The program that the file comes from waits until it was taken.
        CallAfter([this, file] { take_pack(file); });
    }});
    subscription_ = page_.changed.connect([this] { refresh(); });
    // Whose figures there are stands beside each place.
    figures_changed_ = desk_.policy_changed.connect([this] {
        tree_->reload();
        if (const auto pack = std::exchange(waiting_pack_, std::nullopt))
            CallAfter([this, pack] { take_pack(*pack); });
    });
    refresh();
    tree_->mark(page_.place());
    tree_->search().SetFocus();
}

PolicyFrame::~PolicyFrame() {
    subscription_ = {};
    figures_changed_ = {};
    DestroyChildren();
}

NoticeFrame* PolicyFrame::notice() const {
    return dynamic_cast<NoticeFrame*>(notice_.get());
}

wxString PolicyFrame::details() const {
    return details_->words();
}

wxString PolicyFrame::missing() const {
    return missing_->GetValue();
}

wxWindow* PolicyFrame::build_right(wxWindow* parent) {
    body_ = new ScrolledPage{parent};
    auto* down = new wxBoxSizer{wxVERTICAL};
    const int edge = FromDIP(10);
    const auto row = wxSizerFlags{}.Expand().Border(wxLEFT | wxRIGHT | wxTOP, edge);
    build_head(body_, *down);
    figures_ = new TableView{body_, _("Figures of the place")};
    figures_->ask_label = _("&Change this figure...");
    const auto keep_rows = [this] {
        figures_->SetMinSize({FromDIP(200), (least_rows + 1) * figures_->GetCharHeight() * 3 / 2});
    };
    keep_rows();
    when_letters_change(*figures_, keep_rows);
    down->Add(figures_, wxSizerFlags{1}.Expand().Border(wxLEFT | wxRIGHT | wxTOP, edge));
    down->Add(details_ = new WrappedLabel{body_}, row);
    details_->set_least_lines(lines_of_details);
    build_buttons(body_, *down);
    chart_ = new ChartCanvas{body_};
    chart_->SetMinSize({-1, FromDIP(140)});
    chart_->words = [this](std::int64_t at) { return chart_month_words(chart_->chart(), at, tr_); };
    chart_->moved = [this](std::int64_t at) { page_.look_at(month_at(at)); };
    chart_->nudged = [this](int steps) { page_.look_at(page_.month() + Months{steps}); };
    down->Add(chart_, wxSizerFlags{1}.Expand().Border(wxLEFT | wxRIGHT, edge));
    down->Add(
        new wxStaticText{body_, wxID_ANY,
                         _("What nobody has entered for this place, what matters most first:")},
        row);
    down->Add(missing_ = told_lines(body_, _("What nobody has entered"), lines_missing),
              wxSizerFlags{}.Expand().Border(wxLEFT | wxRIGHT | wxBOTTOM, edge));
    body_->SetSizer(down);
    return body_;
}

void PolicyFrame::build_head(wxWindow* parent, wxSizer& down) {
    const int edge = FromDIP(10);
    down.Add(heading_ = new WrappedLabel{parent},
             wxSizerFlags{}.Expand().Border(wxLEFT | wxRIGHT | wxTOP, edge));
    heading_->SetFont(heading_->GetFont().Bold());
    down.Add(remarks_ = new AttentionBar{parent}, wxSizerFlags{}.Expand().Border(wxTOP, edge / 2));
    // What an act came to stands where it is seen without scrolling.
    down.Add(said_ = new AttentionBar{parent}, wxSizerFlags{}.Expand().Border(wxTOP, edge / 2));
    // In large letters they do not fit into one row.
    auto* when = new wxWrapSizer{wxHORIZONTAL, wxREMOVE_LEADING_SPACES};
    const wxString label = _("As of the &month:");
    when->Add(new wxStaticText{parent, wxID_ANY, label},
              wxSizerFlags{}.CenterVertical().Border(wxRIGHT, FromDIP(6)));
    when->Add(month_ = new wxTextCtrl{parent,
                                      wxID_ANY,
                                      {},
                                      wxDefaultPosition,
                                      {GetTextExtent("2026-11").x + FromDIP(28), -1},
                                      wxTE_PROCESS_ENTER},
              wxSizerFlags{}.CenterVertical());
    set_accessible_name(*month_, wxControl::RemoveMnemonics(label));
    keep_high_enough(*month_);
    slider_ = new wxSlider{parent, wxID_ANY, 0, 0, 1};
    set_accessible_name(*slider_, _("Month of the figures"));
    slider_->SetMinSize({FromDIP(200), -1});
    when->Add(slider_, wxSizerFlags{}.CenterVertical().Border(wxLEFT | wxRIGHT, FromDIP(8)));
    when->Add(all_time_ = new wxCheckBox{parent, wxID_ANY, _("A&ll of the past too")},
              wxSizerFlags{}.CenterVertical());
    when->Add(unconfirmed_ = new wxCheckBox{parent, wxID_ANY, _("&Unconfirmed ones too")},
              wxSizerFlags{}.CenterVertical().Border(wxLEFT, FromDIP(8)));
    down.Add(when, wxSizerFlags{}.Expand().Border(wxLEFT | wxRIGHT | wxTOP, edge));
}

void PolicyFrame::build_buttons(wxWindow* parent, wxSizer& down) {
    auto* buttons = new wxWrapSizer{wxHORIZONTAL, wxREMOVE_LEADING_SPACES};
    const auto add = [&](const wxString& label, const wxString& help) {
        auto* button = new wxButton{parent, wxID_ANY, label};
        button->SetToolTip(help);
        buttons->Add(button, wxSizerFlags{}.Border(wxRIGHT | wxBOTTOM, FromDIP(8)));
        return button;
    };
    enter_ = add(_("A &new notice has come out..."),
                 _("Reads figures out of the text of a notice, or takes what you type"));
    change_ = add(_("&Change this figure..."),
                  _("Enters a figure of this rule, beginning with what holds now"));
    confirm_ = add(_("&Still right today"),
                   _("Notes that somebody saw today that this figure still holds"));
    beside_ = add(_("C&ompare..."), _("Another place or another month beside this one"));
    more_ = add(_("Mor&e..."), _("Confirming all, packs, paper, the change record and the like"));
    down.Add(buttons, wxSizerFlags{}.Expand().Border(wxLEFT | wxTOP, FromDIP(10)));
    // Beside the sentence that says what is wrong with the file.
    mend_ = new wxButton{remarks_, wxID_ANY, _("Mend the &file...")};
    mend_->SetToolTip(
        _("Takes what stands in a file that another program rebuilt into a sound one"));
    mend_->Hide();
    remarks_->add_button(mend_);
}

/// What is done seldom, in the order of its menu.
std::vector<PolicyFrame::Extra> PolicyFrame::extras() {
    const auto row = figures_->marked();
    const bool can_change = page_.can_change() && desk_.places();
    const bool is_own = row && page_.is_own(*row);
    const bool is_unconfirmed = row && page_.is_unconfirmed(*row);
    return {
        {_("All still ri&ght"), _("The same of all figures of the place's own in the month"),
         can_change, true, [this] { page_.confirm(std::nullopt); }},
        {_("I asked, it is r&ight..."),
         _("Makes a figure that no document confirms one of your own"),
         can_change && is_unconfirmed, true, [this] { adopt(); }},
        {_("&Take this figure out..."), _("What stood there before it holds again"),
         can_change && is_own, true, [this] { take_out(); }},
        {_("A &village or town..."), _("Enters a place below this one, with its first notice"),
         can_change, true, [this] { add_place(); }},
        {_("Change &record..."), _("What was changed at this place, when, and undoing it"), true,
         false, [this] { show_record(); }},
        {_("Put &back the figures of the program..."),
         _("Everything of this place becomes as it came with the program"), can_change, true,
         [this] { page_.restore(choose_by); }},
        {_("Ne&wer figures of the program..."),
         _("What a newer version brought for all places, figure by figure"), can_change, true,
         [this] { page_.update(choose_by); }},
        {_("Hand round as a pac&k..."),
         _("Writes the place's own figures into a file for another program"),
         desk_.places() != nullptr, false,
         [this] {
             if (const auto pack = ask_pack_to_write_by(page_.pack_name())) page_.write_pack(*pack);
         }},
        {_("Tak&e in a pack..."), _("Takes figures in that somebody handed round"), can_change,
         true,
         [this] {
             if (const auto pack = ask_pack_by()) take_in(*pack);
         }},
        {_("On p&aper..."), _("The figures of the place, and a poster of its tiers"), true, false,
         [this] {
             const auto sheets = page_.sheets();
             if (preview_by && !sheets.empty()) preview_by(sheets);
         }},
    };
}

void PolicyFrame::take_pack(const std::filesystem::path& pack) {
    if (!desk_.places() && !desk_.policy_error()) {
        waiting_pack_ = pack;
        return;
    }
    // At the start of the program the window of the case comes up over this one.
    Raise();
    if (!page_.can_change())
        said_->show({utf8(_("The figures cannot be changed, so the pack is not taken in."))}, true);
    else if (may_change())
        take_in(pack);
}

void PolicyFrame::take_in(const std::filesystem::path& pack) {
    page_.take_pack(pack, choose_by);
    tree_->mark(page_.place());
}

void PolicyFrame::show_more() {
    const std::vector<Extra> all = extras();
    wxMenu menu;
    for (std::size_t i = 0; i < all.size(); ++i) {
        wxMenuItem* item = menu.Append(static_cast<int>(i) + 1, all[i].label, all[i].help);
        set_accessible_description(*item, all[i].help);
        item->Enable(all[i].is_enabled);
    }
    const wxPoint below = more_->GetScreenPosition() + wxPoint{0, more_->GetSize().y};
    const int chosen = GetPopupMenuSelectionFromUser(menu, ScreenToClient(below));
    if (chosen < 1 || chosen > static_cast<int>(all.size())) return;
    const Extra& extra = all[static_cast<std::size_t>(chosen) - 1];
    if (!extra.changes || may_change()) extra.act();
}

void PolicyFrame::take_out() {
    if (const auto row = figures_->marked()) page_.remove(*row, ask_by);
}

void PolicyFrame::adopt() {
    const auto row = figures_->marked();
    if (!row || !page_.is_unconfirmed(*row)) return;
    if (const auto whom = ask_whom_by()) page_.adopt(*row, *whom, ask_by);
}

void PolicyFrame::bind() {
    tree_->chosen = [this](AreaCode place) { page_.choose(place); };
    month_->Bind(wxEVT_TEXT_ENTER, [this](wxCommandEvent&) { type_month(); });
    month_->Bind(wxEVT_KILL_FOCUS, [this](wxFocusEvent& left) {
        left.Skip();
        // Not within the focus event: a refresh there would take the focus back.
        CallAfter([this] { type_month(); });
    });
    slider_->Bind(wxEVT_SLIDER, [this](wxCommandEvent&) { slide(); });
    all_time_->Bind(wxEVT_CHECKBOX,
                    [this](wxCommandEvent&) { page_.show_all_time(all_time_->GetValue()); });
    unconfirmed_->Bind(wxEVT_CHECKBOX, [this](wxCommandEvent&) {
        page_.show_unconfirmed(unconfirmed_->GetValue());
    });
    figures_->turned = [this] { show_details(); };
    figures_->asked = [this](std::size_t, std::size_t) {
        CallAfter([this] {
            if (may_change()) change_figure();
        });
    };
    const auto on_change = [this](wxButton& button, auto act) {
        on_press(button, [this, act] {
            if (may_change()) act();
        });
    };
    on_change(*enter_, [this] { open_notice(); });
    on_change(*change_, [this] { change_figure(); });
    on_change(*confirm_, [this] {
        if (const auto row = figures_->marked()) page_.confirm(*row);
    });
    on_change(*mend_, [this] { page_.mend(ask_by); });
    on_press(*beside_, [this] {
        BesideDialog dialog{this, page_};
        dialog.ShowModal();
    });
    on_press(*more_, [this] { show_more(); });
    Bind(wxEVT_CLOSE_WINDOW, [this](wxCloseEvent& closing) {
        // What is entered beside goes with this window.
        if (closing.CanVeto() && notice() && !notice()->may_leave()) return closing.Veto();
        closing.Skip();
    });
    Bind(wxEVT_ACTIVATE, [this](wxActivateEvent& active) {
        active.Skip();
        // Another program may have changed the file in the meantime.
        if (active.GetActive()) CallAfter([this] { desk_.reload_policy_if_changed(); });
    });
    Bind(wxEVT_CHAR_HOOK, [this](wxKeyEvent& key) {
        if (key.GetKeyCode() == WXK_ESCAPE)
            Close();
        else
            key.Skip();
    });
}

void PolicyFrame::type_month() {
    const auto month = read_month(utf8(month_->GetValue()));
    if (month) return page_.look_at(month.value());
    month_->ChangeValue(wx(iso(page_.month())));
    said_->show({explain(month.error(), tr_)}, true);
}

void PolicyFrame::slide() {
    page_.look_at(page_.months().first + Months{slider_->GetValue()});
}

void PolicyFrame::refresh() {
    heading_->show(wx(page_.heading()));
    remarks_->show(page_.remarks(), false);
    if (const wxString month = wx(iso(page_.month())); month_->GetValue() != month)
        month_->ChangeValue(month);
    const auto [first, last] = page_.months();
    const int most = std::max(1, months_between(first, last));
    if (slider_->GetMax() != most) slider_->SetRange(0, most);
    const int at = months_between(first, page_.month());
    if (slider_->GetValue() != at) slider_->SetValue(at);
    figures_->show(page_.table());
    const wxString missing = joined_lines(page_.missing());
    if (missing_->GetValue() != missing) missing_->ChangeValue(missing);
    said_->show(page_.said().empty() ? std::vector<std::string>{} : std::vector{page_.said()},
                page_.is_grave());
    show_details();
    body_->lay_out_soon();
}

void PolicyFrame::show_details() {
    const auto row = figures_->marked();
    const bool is_line = row && *row < page_.lines().size();
    const wxString told = is_line ? joined_lines(figure_details(page_.lines()[*row], tr_))
                                  : _("Mark a figure to see where it stands.");
    details_->show(told);
    chart_->show(page_.chart(is_line ? page_.lines()[*row].topic : Topic::base_pension));
    const bool can_change = page_.can_change() && desk_.places();
    const bool is_own = is_line && page_.is_own(*row);
    enter_->Enable(can_change);
    change_->Enable(can_change && is_line);
    confirm_->Enable(can_change && is_own);
    if (mend_->IsShown() != page_.can_be_mended()) {
        mend_->Show(page_.can_be_mended());
        remarks_->show(page_.remarks(), false);
    }
}

bool PolicyFrame::may_change() {
    if (!page_.is_locked()) return true;
    const auto number = ask_number_by();
    if (!number) return false;
    if (page_.unlock(*number)) return true;
    said_->show({utf8(_("That is not the number. It stands in the preferences."))}, true);
    return false;
}

NoticeFrame* PolicyFrame::open_notice(std::optional<Place> made) {
    const AreaCode place = made ? made->code : page_.place();
    // What is entered for one place is never gone on with for another.
    if (NoticeFrame* other = notice(); other && other->page().place() != place) {
        if (!other->Close()) {
            other->Raise();
            return nullptr;
        }
        notice_ = nullptr;
    }
    if (!notice_) {
        auto* opened = new NoticeFrame{this, desk_, place, day_, tr_, std::move(made)};
        opened->saved = [this](std::int64_t act) { page_.tell_saved(act); };
        notice_ = opened;
        opened->Show();
    }
    notice_->Raise();
    return notice();
}

void PolicyFrame::add_place() {
    const auto typed = ask_place_by();
    if (!typed) return;
    auto made = page_.new_place(typed->first, typed->second);
    if (made.place)
        open_notice(std::move(made.place));
    else
        said_->show({made.wrong}, true);
}

void PolicyFrame::change_figure() {
    const auto row = figures_->marked();
    if (!row || *row >= page_.lines().size() || !page_.can_change()) return;
    const FigureLine line = page_.lines()[*row];
    const bool is_unconfirmed = line.state == FigureState::unconfirmed;
    if (NoticeFrame* notice = open_notice())
        notice->change(line.topic, line.group,
                       is_unconfirmed ? std::optional{NoticePage::Unconfirmed{line.area, line.from}}
                                      : std::nullopt);
}

void PolicyFrame::show_record() {
    RecordDialog dialog{this, _("Change record"), page_.record()};
    if (dialog.ShowModal() != wxID_OK || !dialog.chosen() || !may_change()) return;
    page_.undo(*dialog.chosen(), ask_by);
}

}  // namespace pension::ui
