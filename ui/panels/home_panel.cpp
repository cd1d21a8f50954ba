// SPDX-License-Identifier: Apache-2.0
#include "panels/home_panel.hpp"

#include "frames/action_controls.hpp"
#include "help_topic.hpp"
#include "text.hpp"
#include "widgets/colours.hpp"
#include "widgets/measured.hpp"
#include "widgets/scrolled_page.hpp"
#include "widgets/wrapped_label.hpp"

#include <wx/button.h>
#include <wx/intl.h>
#include <wx/sizer.h>

namespace pension::ui {

namespace {

/// In letters: less than that makes the answer scroll sideways.
constexpr int least_answer = 44;

}  // namespace

HomePanel::HomePanel(wxWindow* parent, ComparisonPage& page, ActionControls& controls)
    : PagePanel{parent} {
    set_topic(*this, "results");
    across_or_down_ = new wxBoxSizer{wxHORIZONTAL};
    left_ = across_or_down_->Add(build_left(page, controls), wxSizerFlags{}.Expand());
    across_or_down_->Add(build_right(page, controls),
                         wxSizerFlags{1}.Expand().Border(wxALL, FromDIP(10)));
    SetSizer(across_or_down_);
    Bind(wxEVT_SIZE, [this](wxSizeEvent& resized) {
        // Not within the size event, see CardView.
        CallAfter([this] { arrange(); });
        resized.Skip();
    });
    when_letters_change(*this, [this] { CallAfter([this] { arrange(); }); });
}

void HomePanel::arrange() {
    // Large letters on a small screen: the answer needs its width more than its height.
    const int beside = question_->GetMinSize().x + least_answer * GetCharWidth();
    const bool is_narrow = GetClientSize().x < beside;
    const int wished = is_narrow ? wxVERTICAL : wxHORIZONTAL;
    if (across_or_down_->GetOrientation() == wished) return;
    across_or_down_->SetOrientation(wished);
    left_->SetProportion(is_narrow ? 1 : 0);
    // Above each other every line counts: why a field is asked is read under the mouse.
    help_->Show(!is_narrow);
    Layout();
}

wxSizer* HomePanel::build_left(ComparisonPage& page, ActionControls& controls) {
    auto* left = new wxBoxSizer{wxVERTICAL};
    left->Add(question_ = new QuestionPanel{this, page}, wxSizerFlags{1}.Expand());
    // Why the field that one stands in is asked: always at the same place, never over a field.
    left->Add(help_ = new WrappedLabel{this},
              wxSizerFlags{}.Expand().Border(wxLEFT | wxRIGHT | wxTOP, FromDIP(12)));
    help_->set_lines(4);
    help_->SetForegroundColour(quiet_colour());
    question_->explained = [this](const wxString& why) { help_->show(why); };
    auto* buttons = new wxBoxSizer{wxHORIZONTAL};
    buttons->Add(controls.make_button(this, "save_pdf"), wxSizerFlags{1});
    buttons->Add(controls.make_button(this, "print"), wxSizerFlags{1}.Border(wxLEFT, FromDIP(8)));
    left->Add(buttons, wxSizerFlags{}.Expand().Border(wxALL, FromDIP(12)));
    return left;
}

wxWindow* HomePanel::build_right(ComparisonPage& page, ActionControls& controls) {
    // Many plans in large letters take more room than a small screen has: scrolled, not clipped.
    auto* answer = new ScrolledPage{this};
    auto* right = new wxBoxSizer{wxVERTICAL};
    const auto row = wxSizerFlags{}.Expand().Border(wxBOTTOM, FromDIP(8));
    right->Add(asked_ = new WrappedLabel{answer}, row);
    right->Add(assumed_ = new WrappedLabel{answer}, row);
    // Always there, and never higher: what is below stays where it is.
    assumed_->set_lines(1);
    assumed_->SetForegroundColour(quiet_colour());
    right->Add(life_line_ = new LifeLinePanel{answer, page}, row);
    life_line_->explained = [this](const wxString& how) { help_->show(how); };
    right->Add(cards_ = new CardsPanel{answer, page}, row);
    right->Add(attention_ = new PageAttention{answer, page, controls}, row);
    right->Add(answers_ = new AnswersPanel{answer, page}, wxSizerFlags{1}.Expand());
    cards_->number_asked = [this](const NumberOf& number) { answers_->show_how(number); };
    answers_->rule_asked = [&controls] { controls.run("answers"); };
    answers_->explained = [this](const wxString& why) { help_->show(why); };
    answer->SetSizer(right);
    show_asked(page);
    // After all parts, which listen too: what they ask of the page is done at once.
    subscription_ = page.changed.connect([this, &page, answer] {
        show_asked(page);
        answer->lay_out_now();
    });
    return answer;
}

void HomePanel::show_asked(const ComparisonPage& page) {
    asked_->show(wx(page.what_is_asked()));
    assumed_->show(wx(page.changed_assumptions()));
}

}  // namespace pension::ui
