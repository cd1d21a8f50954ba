// SPDX-License-Identifier: Apache-2.0
#include "dialogs/beside_dialog.hpp"
#include "dialogs/figure_dialog.hpp"
#include "dialogs/preferences_dialog.hpp"
#include "dialogs/text_dialog.hpp"
#include "frames/answers_frame.hpp"
#include "frames/booth_frame.hpp"
#include "frames/notice_frame.hpp"
#include "frames/policy_frame.hpp"
#include "frames/zoom_keys.hpp"
#include "language.hpp"
#include "native/look.hpp"
#include "ui/opened.hpp"
#include "widgets/measured.hpp"
#include "widgets/wrapped_label.hpp"

#include <wx/button.h>
#include <wx/checkbox.h>
#include <wx/scrolwin.h>
#include <wx/simplebook.h>

#include <array>
#include <stdexcept>
#include <string>
#include <vector>

namespace pension::ui {

namespace {

using Leaf = AnswersPanel::Leaf;

constexpr std::array leaves{Leaf::chart,       Leaf::figures, Leaf::ages,        Leaf::years,
                            Leaf::parts,       Leaf::ladder,  Leaf::eligibility, Leaf::advice,
                            Leaf::sensitivity, Leaf::grid,    Leaf::schemes,     Leaf::household,
                            Leaf::derivation,  Leaf::sources};

void settle() {
    for (int i = 0; i < 12; ++i) {
        wxYield();
        wxMilliSleep(5);
    }
}

/// Letters of that size while it lives.
class Zoomed {
public:
    explicit Zoomed(int zoom) { set(zoom); }
    ~Zoomed() { set(100); }
    Zoomed(const Zoomed&) = delete;
    Zoomed& operator=(const Zoomed&) = delete;

private:
    static void set(int zoom) {
        show_zoom(zoom);
        settle();
    }
};

Inquiry two_plans() {
    Inquiry inquiry = usual_inquiry();
    inquiry.typed.place = "430100";
    inquiry.typed.born = "1980-03";
    inquiry.typed.sex = "female";
    inquiry.paid = "2010-2025:100";
    inquiry.plans.clear();
    for (const char* pays : {"100", "3000"}) {
        TypedPlan plan;
        plan.pays = pays;
        plan.colour = static_cast<int>(inquiry.plans.size());
        inquiry.plans.push_back(plan);
    }
    return inquiry;
}

/// What a control says, for a failure.
std::string name_of(const wxWindow& window) {
    return wxString{window.GetClassInfo()->GetClassName()}.utf8_string() + " \"" +
           window.GetLabel().utf8_string() + "\"";
}

/// Whether the control shows words that it cannot break, and is as large as they are.
bool is_of_words(wxWindow& window) {
    if (dynamic_cast<WrappedLabel*>(&window)) return false;
    return dynamic_cast<wxStaticText*>(&window) || dynamic_cast<wxButton*>(&window) ||
           dynamic_cast<wxCheckBox*>(&window) || dynamic_cast<wxChoice*>(&window);
}

/// Gathers what is seen and has less room than it needs, or reaches beyond what it stands on.
void gather_clipped(wxWindow& window, std::vector<std::string>& clipped) {
    for (wxWindow* child : window.GetChildren()) {
        if (!child->IsShown() || child->IsTopLevel()) continue;
        if (is_of_words(*child)) {
            child->InvalidateBestSize();
            // A choice may be narrower than the longest of what can be chosen, where it says so.
            const wxSize best = dynamic_cast<wxChoice*>(child) ? child->GetEffectiveMinSize()
                                                               : child->GetBestSize();
            const wxSize size = child->GetSize();
            // Words that were broken to a width may be a dot wider in the end; nobody sees that.
            if (size.x + 2 < best.x || size.y < best.y)
                clipped.push_back(name_of(*child) + wxString::Format(": %d x %d of %d x %d", size.x,
                                                                     size.y, best.x, best.y)
                                                        .utf8_string());
        }
        const auto* text = dynamic_cast<wxTextCtrl*>(child);
        if (text && text->IsSingleLine() && text->GetSize().y < text->GetCharHeight() + 6)
            clipped.push_back(name_of(*child) +
                              wxString::Format(": too low for its letters, %d of %d",
                                               text->GetSize().y, text->GetCharHeight() + 6)
                                  .utf8_string());
        const bool scrolls = dynamic_cast<wxScrolledWindow*>(&window) != nullptr;
        const wxSize room = scrolls ? window.GetVirtualSize() : window.GetClientSize();
        const wxPoint scrolled =
            scrolls ? dynamic_cast<wxScrolledWindow&>(window).CalcUnscrolledPosition({0, 0})
                    : wxPoint{};
        const wxRect rect = child->GetRect();
        const bool has_controls = dynamic_cast<wxPanel*>(&window) || scrolls;
        if (has_controls &&
            (rect.GetRight() + scrolled.x > room.x || rect.GetBottom() + scrolled.y > room.y))
            clipped.push_back(name_of(*child) +
                              wxString::Format(" ends at %d, %d on %d, %d of ", rect.GetRight(),
                                               rect.GetBottom(), room.x, room.y)
                                  .utf8_string() +
                              name_of(window));
        // What is inside of a control is its own business.
        if (!dynamic_cast<wxControl*>(child) || dynamic_cast<wxBookCtrlBase*>(child))
            gather_clipped(*child, clipped);
    }
}

/// What is laid out anew once it was drawn may take some frames.
void check_nothing_is_clipped(wxWindow& window, const std::string& where) {
    settle();
    std::vector<std::string> clipped;
    for (int i = 0; i < 20; ++i) {
        clipped.clear();
        gather_clipped(window, clipped);
        if (clipped.empty()) break;
        settle();
    }
    for (const std::string& each : clipped) BOOST_ERROR(where << ": " << each);
    BOOST_TEST(clipped.empty(), where);
}

template <class Control>
wxWindow& first_in_sight(wxWindow& around) {
    for (wxWindow* child : around.GetChildren())
        if (dynamic_cast<Control*>(child) && child->IsShown()) return *child;
    throw std::runtime_error{"no such control"};
}

std::filesystem::path locale_folder() {
    return std::filesystem::path{BUILD_ROOT} / "share/locale";
}

void press(wxWindow& window, int code, bool with_control = true) {
    wxKeyEvent key{wxEVT_CHAR_HOOK};
    key.m_keyCode = code;
    key.SetControlDown(with_control);
    key.SetEventObject(&window);
    window.ProcessWindowEvent(key);
}

void turn_wheel(wxWindow& window, int rotation, bool with_control) {
    wxMouseEvent wheel{wxEVT_MOUSEWHEEL};
    wheel.m_wheelRotation = rotation;
    wheel.m_wheelDelta = 120;
    wheel.SetControlDown(with_control);
    wheel.SetEventObject(&window);
    window.ProcessWindowEvent(wheel);
}

/// In which letters everything of both languages is looked at.
void check_in_letters(int zoom) {
    const Zoomed zoomed{zoom};
    for (const char* language : {"zh_CN", "en"}) {
        const std::string how = std::string{language} + " at " + std::to_string(zoom) + " %";
        const Translate words = speak(language, locale_folder());
        Opened opened{words, two_plans()};
        settle();
        for (const Leaf leaf : leaves) {
            opened.home().answers().turn_to(leaf);
            check_nothing_is_clipped(*opened.frame,
                                     how + ", answer " + std::to_string(static_cast<int>(leaf)));
        }
        opened.home().question().unfold(Part::more, true);
        opened.home().question().unfold(Part::assumed, true);
        check_nothing_is_clipped(*opened.frame, how + ", unfolded");
        auto* answers = new AnswersFrame{opened.frame, opened.desk, {.place = "430100"}, words};
        answers->Show();
        check_nothing_is_clipped(*answers, how + ", what the rule says");
        answers->Destroy();
        auto* figures = new PolicyFrame{opened.frame, opened.desk, 420100, "2026-11-30", words};
        figures->Show();
        check_nothing_is_clipped(*figures, how + ", figures");
        auto* notice = new NoticeFrame{figures, opened.desk, 420100, "2026-11-30", words};
        notice->show_cells_by = [](std::size_t) {};
        notice->leave_by = [](const auto&) { return true; };
        notice->change(Topic::subsidies, std::nullopt);
        notice->Show();
        check_nothing_is_clipped(*notice, how + ", a notice");
        {
            FigureDialog cells{notice, notice->page(), 0};
            cells.Show();
            check_nothing_is_clipped(cells, how + ", cells of a figure");
            BesideDialog beside{figures, figures->page()};
            beside.Show();
            check_nothing_is_clipped(beside, how + ", another month beside");
        }
        notice->Destroy();
        figures->Destroy();
        opened.act("preview");
        wait_for([&] { return opened.frame->previewed() != nullptr; });
        check_nothing_is_clipped(*opened.frame->previewed(), how + ", preview");
        Preferences preferences{opened.desk, words, false};
        PreferencesDialog dialog{opened.frame, preferences};
        dialog.Show();
        check_nothing_is_clipped(dialog, how + ", preferences");
        TextDialog text{opened.frame, "Lines", {std::string(200, 'x'), "and more"}};
        text.Show();
        check_nothing_is_clipped(text, how + ", lines");
    }
    as_in_the_code();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(letters)

/// How large some things of a window are.
struct Sizes {
    int label;
    int button;
    int column;
};

Sizes sizes_in(int zoom) {
    const Zoomed zoomed{zoom};
    Opened opened{as_in_the_code(), two_plans()};
    TableView& table = opened.home().answers().figures();
    wxWindow& label = first_in_sight<wxStaticText>(opened.home().question());
    wxWindow& button = first_in_sight<wxButton>(opened.home().question());
    wait_for([&] { return table.GetColumn(0)->GetWidth() > 0; });
    settle();
    return {label.GetBestSize().x, button.GetSize().y, table.GetColumn(0)->GetWidth()};
}

BOOST_AUTO_TEST_CASE(larger_letters_reach_labels_buttons_and_tables) {
    const Sizes usual = sizes_in(100);
    const Sizes large = sizes_in(200);
    BOOST_TEST(large.label >= 2 * usual.label - 8);
    BOOST_TEST(large.button > usual.button);
    BOOST_TEST(large.column > usual.column * 3 / 2);
    BOOST_TEST(sizes_in(100).label == usual.label);
}

BOOST_AUTO_TEST_CASE(larger_letters_reach_a_window_that_is_open) {
    Opened opened{as_in_the_code(), two_plans()};
    settle();
    wxWindow& label = first_in_sight<wxStaticText>(opened.home().question());
    const int letters = label.GetCharHeight();
    {
        const Zoomed zoomed{200};
        BOOST_TEST(letter_scale() == 2.0, boost::test_tools::tolerance(0.01));
        BOOST_TEST(wait_for([&] { return label.GetCharHeight() >= 2 * letters - 2; }));
    }
    BOOST_TEST(wait_for([&] { return label.GetCharHeight() == letters; }));
}

BOOST_AUTO_TEST_CASE(ctrl_with_plus_minus_nought_or_the_wheel_zooms_in_any_window) {
    Opened opened;
    std::string done;
    const ZoomKeys keys{[&](ZoomKeys::Zoom zoom) {
        done += zoom == ZoomKeys::Zoom::in ? '+' : zoom == ZoomKeys::Zoom::out ? '-' : '0';
    }};
    wxTextCtrl& field = opened.place_field();
    for (const int code : std::initializer_list<int>{'+', '=', WXK_NUMPAD_ADD, '-',
                                                     WXK_NUMPAD_SUBTRACT, '0', WXK_NUMPAD0})
        press(field, code);
    BOOST_TEST(done == "+++--00");
    press(field, '+', false);
    press(field, 'P');
    BOOST_TEST(done == "+++--00");
    done.clear();
    turn_wheel(field, 120, true);
    turn_wheel(field, -60, true);
    BOOST_TEST(done == "+");
    turn_wheel(field, -60, true);
    BOOST_TEST(done == "+-");
    turn_wheel(field, 120, false);
    BOOST_TEST(done == "+-");
}

BOOST_AUTO_TEST_CASE(pages_and_the_stall_keep_a_size_of_their_own) {
    Opened opened{as_in_the_code(), two_plans()};
    int zoomed = 0;
    const ZoomKeys keys{[&](ZoomKeys::Zoom) { ++zoomed; }};
    opened.act("preview");
    wait_for([&] { return opened.frame->previewed() != nullptr; });
    press(*opened.frame->previewed(), '+');
    auto* booth =
        new BoothFrame{nullptr, opened.desk, {"430100", {}, {}, {}, {}}, as_in_the_code()};
    press(*booth, '+');
    turn_wheel(*booth, 120, true);
    booth->Destroy();
    BOOST_TEST(zoomed == 0);
}

BOOST_AUTO_TEST_CASE(the_letters_of_the_stall_are_as_large_in_whatever_zoom) {
    const auto height_of = [](int zoom) {
        const Zoomed zoomed{zoom};
        const TemporaryFolder folder;
        Desk desk{Year{2026} / std::chrono::November,
                  {shipped_policy(), folder / "own" / "policy.db", false}};
        auto* booth = new BoothFrame{nullptr, desk, {"430100", {}, {}, {}, {}}, as_in_the_code()};
        booth->SetSize(1024, 768);
        booth->Show();
        settle();
        const int height = booth->field(Booth::Field::born).GetCharHeight();
        booth->Destroy();
        settle();
        return height;
    };
    const int usual = height_of(100);
    BOOST_TEST(std::abs(height_of(200) - usual) <= 1);
}

/// The answer beside the question: what scrolls where it is too small.
wxScrolledWindow& answer_of(Opened& opened) {
    wxWindow* window = &opened.home().answers();
    while (window && !dynamic_cast<wxScrolledWindow*>(window)) window = window->GetParent();
    return dynamic_cast<wxScrolledWindow&>(*window);
}

BOOST_AUTO_TEST_CASE(the_answer_is_no_wider_than_the_window_in_letters_up_to_twice_as_large) {
    for (const int wide : {1024, 1280})
        for (const int zoom : {100, 125, 150, 200}) {
            const Zoomed zoomed{zoom};
            Opened opened{as_in_the_code(), two_plans()};
            opened.frame->SetSize(wide, 768);
            settle();
            wxScrolledWindow& answer = answer_of(opened);
            const bool fits =
                wait_for([&] { return answer.GetVirtualSize().x <= answer.GetClientSize().x; });
            BOOST_TEST(fits, "at " << zoom << " %, " << wide
                                   << " wide: " << answer.GetVirtualSize().x << " of "
                                   << answer.GetClientSize().x);
        }
}

// In letters of other sizes too, since what is measured once may be stale.
BOOST_AUTO_TEST_CASE(nothing_is_clipped_in_letters_of_the_usual_size) {
    check_in_letters(100);
}

BOOST_AUTO_TEST_CASE(nothing_is_clipped_in_letters_twice_as_large) {
    check_in_letters(200);
}

BOOST_AUTO_TEST_CASE(nothing_is_clipped_in_letters_three_times_as_large) {
    check_in_letters(300);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension::ui
