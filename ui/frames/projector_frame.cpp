// SPDX-License-Identifier: Apache-2.0
#include "frames/projector_frame.hpp"

#include "program_icon.hpp"
#include "text.hpp"
#include "widgets/measured.hpp"
#include "widgets/wrapped_label.hpp"

#include <wx/display.h>
#include <wx/intl.h>
#include <wx/panel.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include <algorithm>
#include <vector>

namespace pension::ui {

ProjectorFrame::ProjectorFrame(wxWindow* parent, Projector& projector)
    : wxFrame{parent, wxID_ANY, _("For the audience")}, projector_{projector} {
    give_icon(*this);
    body_ = new wxPanel{this};
    auto* down = new wxBoxSizer{wxVERTICAL};
    const int edge = FromDIP(14);
    down->Add(question_ = new WrappedLabel{body_}, wxSizerFlags{}.Expand().Border(wxALL, edge));
    down->Add(bars_ = new BigBars{body_}, wxSizerFlags{1}.Expand().Border(wxLEFT | wxRIGHT, edge));
    down->Add(chart_ = new ChartCanvas{body_},
              wxSizerFlags{1}.Expand().Border(wxLEFT | wxRIGHT, edge));
    down->Add(answer_ = new WrappedLabel{body_},
              wxSizerFlags{}.Expand().Border(wxLEFT | wxRIGHT | wxTOP, edge));
    down->Add(place_ = new wxStaticText{body_, wxID_ANY, {}}, wxSizerFlags{}.Border(wxALL, edge));
    body_->SetSizer(down);
    Bind(wxEVT_CHAR_HOOK, [this](wxKeyEvent& key) {
        switch (key.GetKeyCode()) {
            case 'A':
            case WXK_ESCAPE: Close(); break;
            case WXK_RIGHT:
            case WXK_PAGEDOWN:
            case WXK_SPACE: projector_.turn(1); break;
            case WXK_LEFT:
            case WXK_PAGEUP: projector_.turn(-1); break;
            default: key.Skip();
        }
    });
    Bind(wxEVT_SIZE, [this](wxSizeEvent& resized) {
        resized.Skip();
        CallAfter([this] { set_letters(); });
    });
    // Without a control that has the focus GTK gives its keys to nobody.
    Bind(wxEVT_ACTIVATE, [this](wxActivateEvent& activated) {
        activated.Skip();
        if (activated.GetActive()) CallAfter([this] { take_keys(); });
    });
    SetSize(FromDIP(wxSize{1024, 720}));
    subscription_ = projector_.changed.connect([this] { refresh(); });
    refresh();
}

ProjectorFrame::~ProjectorFrame() {
    subscription_ = {};
    DestroyChildren();
}

void ProjectorFrame::show_beside(wxWindow& presenter) {
    const int own = wxDisplay::GetFromWindow(&presenter);
    for (unsigned screen = 0; screen < wxDisplay::GetCount(); ++screen) {
        if (static_cast<int>(screen) == own) continue;
        SetSize(wxDisplay{screen}.GetGeometry());
        ShowFullScreen(true);
        // The keyboard stays with who presents.
        presenter.Raise();
        return;
    }
    // Full like the stall below it: a window manager keeps what is full above what is not.
    covers_presenter_ = true;
    ShowFullScreen(true);
    Raise();
    take_keys();
}

void ProjectorFrame::take_keys() {
    if (chart_->IsShown())
        chart_->SetFocus();
    else
        bars_->SetFocus();
}

wxString ProjectorFrame::question() const {
    return question_->words();
}

wxString ProjectorFrame::answer() const {
    return answer_->words();
}

void ProjectorFrame::set_letters() {
    const wxSize size = GetClientSize();
    if (size == lettered_) return;
    lettered_ = size;
    const double unit = std::min(size.y / 34.0, size.x / 46.0);
    set_pixels(*question_, unit * 3.4, true);
    set_pixels(*answer_, unit * 2.2);
    set_pixels(*place_, unit * 1.3);
    // What a chart is drawn for is read at arm's length.
    wxFont letters = chart_->GetFont();
    letters.SetPixelSize({0, std::max(9, static_cast<int>(unit * 1.6))});
    chart_->SetFont(letters);
    for (WrappedLabel* label : {question_, answer_}) {
        const wxString words = label->words();
        label->show({});
        label->show(words);
    }
    body_->Layout();
}

void ProjectorFrame::refresh() {
    place_->SetLabel(wxControl::EscapeMnemonics(wx(projector_.place_line())));
    const auto& pictures = projector_.pictures();
    if (pictures.empty()) {
        question_->show(_("The figures of this place are not known."));
        answer_->show({});
        bars_->Hide();
        chart_->Hide();
        return;
    }
    const StoryPicture& picture = pictures.at(projector_.shown());
    question_->show(wx(picture.question));
    answer_->show(wx(picture.answer));
    std::vector<BigBars::Bar> bars;
    for (const StoryBar& bar : picture.bars)
        bars.push_back({wx(bar.name), wx(bar.value), bar.own, bar.others});
    bars_->Show(!picture.chart);
    chart_->Show(picture.chart.has_value());
    if (picture.chart)
        chart_->show(*picture.chart);
    else
        bars_->show(std::move(bars), wx(picture.own_words), wx(picture.others_words));
    if (IsActive()) take_keys();
    body_->Layout();
}

}  // namespace pension::ui
