// SPDX-License-Identifier: Apache-2.0
#include "native/accessible.hpp"
#include "panels/life_line_panel.hpp"
#include "ui/opened.hpp"
#include "widgets/wrapped_label.hpp"

#include <wx/button.h>
#include <wx/clipbrd.h>

namespace pension::ui {

namespace {

/// Somebody of Wuhan who left 2016 out.
Inquiry of_wuhan() {
    Inquiry inquiry = usual_inquiry();
    inquiry.typed.place = "420100";
    inquiry.typed.born = "1972-03";
    inquiry.paid = "2012-2015:200,2017-2021:200,2022-2025:400";
    inquiry.plans = {TypedPlan{}};
    inquiry.plans.front().pays = "400";
    return inquiry;
}

/// The line as keys and the mouse reach it.
struct Lined : Opened {
    LifeLinePanel& panel = home().life_line();
    YearCells& cells = panel.cells();

    Lined() : Opened{as_in_the_code(), of_wuhan()} {
        wait_for([this] { return cells.GetSize().y > 20; });
        cells.SetFocus();
        BOOST_REQUIRE(wait_for([this] { return cells.HasFocus(); }));
    }
    void press(int code, int modifiers = wxMOD_NONE) {
        send(cells, wxEVT_KEY_DOWN, code, modifiers);
    }
    void letter(char letter) { send(cells, wxEVT_CHAR, letter, wxMOD_NONE); }
    void press_in_field(int code) { send(cells.field(), wxEVT_KEY_DOWN, code, wxMOD_NONE); }
    void enter(const char* text) {
        BOOST_REQUIRE(cells.field().IsShown());
        cells.field().ChangeValue(text);
        wxCommandEvent event{wxEVT_TEXT_ENTER, cells.field().GetId()};
        event.SetEventObject(&cells.field());
        cells.field().ProcessWindowEvent(event);
        wxYield();
    }
    std::string said() { return accessible_description(cells).utf8_string(); }
    std::string paid() { return page->text(Asks::paid); }

private:
    static void send(wxWindow& to, wxEventType type, int code, int modifiers) {
        wxKeyEvent key{type};
        key.m_keyCode = code;
        key.m_uniChar = code < 128 ? static_cast<wxChar>(code) : 0;
        key.SetControlDown((modifiers & wxMOD_CONTROL) != 0);
        key.SetShiftDown((modifiers & wxMOD_SHIFT) != 0);
        key.SetEventObject(&to);
        to.ProcessWindowEvent(key);
        wxYield();
    }
};

bool holds(const std::string& text, const char* part) {
    return text.find(part) != std::string::npos;
}

std::string clipboard() {
    const wxClipboardLocker lock;
    wxTextDataObject text;
    return wxTheClipboard->GetData(text) ? text.GetText().utf8_string() : std::string{};
}

void put_on_clipboard(const char* text) {
    const wxClipboardLocker lock;
    wxTheClipboard->SetData(new wxTextDataObject{text});
}

}  // namespace

BOOST_AUTO_TEST_SUITE(life_line_panel)

BOOST_AUTO_TEST_CASE(it_is_there_only_where_years_are_reckoned) {
    Opened opened;
    BOOST_TEST(!opened.home().life_line().IsShown());
    opened.type(Asks::born, "1972-03");
    BOOST_TEST(opened.home().life_line().IsShown());
    BOOST_TEST(wait_for([&] { return opened.home().life_line().GetSize().y > 20; }));
    opened.type(Asks::born, "");
    BOOST_TEST(!opened.home().life_line().IsShown());
}

BOOST_AUTO_TEST_CASE(arrows_choose_a_year_and_with_shift_several_and_it_is_said) {
    Lined lined;
    lined.cells.choose(2016, 2016);
    BOOST_TEST(holds(lined.said(), "2016, age 44: not paid."));
    lined.press(WXK_LEFT);
    BOOST_TEST((lined.cells.chosen() == std::pair{2015, 2015}));
    lined.press(WXK_RIGHT, wxMOD_SHIFT);
    lined.press(WXK_RIGHT, wxMOD_SHIFT);
    BOOST_TEST((lined.cells.chosen() == std::pair{2015, 2017}));
    BOOST_TEST(holds(lined.said(), "2015 to 2017 chosen. 2017, age 45: 200.00 yuan paid"));
    lined.press(WXK_LEFT);
    BOOST_TEST((lined.cells.chosen() == std::pair{2016, 2016}));
    lined.press(WXK_HOME);
    BOOST_TEST(lined.cells.current() == 2012);
    lined.press('A', wxMOD_CONTROL);
    BOOST_TEST((lined.cells.chosen() == std::pair{2012, 2025}));
}

BOOST_AUTO_TEST_CASE(what_is_typed_goes_to_all_years_chosen) {
    Lined lined;
    lined.cells.choose(2015, 2017);
    lined.letter('3');
    BOOST_TEST(lined.cells.field().GetValue() == "3");
    lined.enter("300");
    BOOST_TEST(!lined.cells.field().IsShown());
    BOOST_TEST(lined.paid() == "2012-2014:200,2015-2017:300,2018-2021:200,2022-2025:400");
    BOOST_TEST(lined.value(Asks::paid) == lined.paid());
    BOOST_TEST((lined.cells.chosen() == std::pair{2015, 2017}));
    lined.press(WXK_DELETE);
    BOOST_TEST(lined.paid() == "2012-2014:200,2018-2021:200,2022-2025:400");
    lined.inquiries().undo();
    lined.inquiries().undo();
    BOOST_TEST(!lined.inquiries().can_undo());
}

BOOST_AUTO_TEST_CASE(escape_leaves_the_year_as_it_was_and_what_cannot_be_read_stays_to_be_mended) {
    Lined lined;
    lined.cells.choose(2016, 2016);
    lined.press(WXK_RETURN);
    BOOST_TEST(lined.cells.field().GetValue() == "");
    lined.enter("much");
    BOOST_TEST(lined.cells.field().IsShown());
    BOOST_TEST(holds(lined.said(), "much"));
    lined.press_in_field(WXK_ESCAPE);
    BOOST_TEST(!lined.cells.field().IsShown());
    BOOST_TEST(wait_for([&] { return lined.cells.HasFocus(); }));
    BOOST_TEST(!lined.inquiries().can_undo());
    BOOST_TEST(!lined.page->has_problem());
}

// Wuhan's lowest tier is 400 from 2022 on.
BOOST_AUTO_TEST_CASE(what_the_rules_refuse_is_said_at_the_year_with_its_document) {
    Lined lined;
    lined.cells.choose(2024, 2025);
    lined.letter('2');
    lined.enter("200");
    BOOST_TEST(holds(lined.said(), "2024 to 2025 chosen. Wuhan offers no tier of 200"));
    BOOST_TEST(lined.page->problem(Asks::paid) != "");
    BOOST_TEST(lined.panel.said().words().utf8_string() == lined.said());
    lined.letter('4');
    lined.enter("400");
    BOOST_TEST(!lined.page->has_problem());
}

BOOST_AUTO_TEST_CASE(g_is_the_government) {
    Lined lined;
    lined.pick(Asks::group, 1);  // Severely disabled.
    lined.cells.choose(2024, 2025);
    lined.letter('g');
    BOOST_TEST(holds(lined.paid(), "2024-2025:g"));
}

BOOST_AUTO_TEST_CASE(years_are_copied_and_pasted) {
    Lined lined;
    lined.cells.choose(2014, 2015);
    lined.press('C', wxMOD_CONTROL);
    BOOST_TEST(clipboard() == "2014-2015:200");
    lined.cells.choose(2016, 2016);
    lined.press('V', wxMOD_CONTROL);
    BOOST_TEST(lined.paid() == "2012-2021:200,2022-2025:400");
    put_on_clipboard("2014\t500\n2015\t300\n");
    lined.press('V', wxMOD_CONTROL);
    BOOST_TEST(lined.paid() == "2012-2013:200,2014:500,2015:300,2016-2021:200,2022-2025:400");
    put_on_clipboard("no years");
    lined.press('V', wxMOD_CONTROL);
    BOOST_TEST(holds(lined.said(), "no years"));
}

BOOST_AUTO_TEST_CASE(years_to_come_are_those_of_the_plan_that_is_shown) {
    Lined lined;
    lined.page->add_plan();
    wxYield();
    lined.panel.fold(false);
    BOOST_TEST(lined.panel.plan_choice().IsShown());
    lined.pick(lined.panel.plan_choice(), 1);
    const std::string first = lined.page->text(Asks::plan_pays, 0);
    lined.cells.choose(2029, 2031);
    lined.letter('5');
    lined.enter("500");
    BOOST_TEST(lined.page->text(Asks::plan_pays, 0) == first);
    BOOST_TEST(holds(lined.page->text(Asks::plan_pays, 1), "2029-2031:500"));
}

BOOST_AUTO_TEST_CASE(a_click_chooses_and_unfolds_and_shift_extends) {
    Lined lined;
    BOOST_TEST(lined.panel.is_folded());
    const int folded = lined.panel.GetSize().y;
    BOOST_TEST(folded < 70);
    wxMouseEvent down{wxEVT_LEFT_DOWN};
    down.SetEventObject(&lined.cells);
    down.m_x = 4;
    down.m_y = 4;
    lined.cells.ProcessWindowEvent(down);
    wxMouseEvent up{wxEVT_LEFT_UP};
    up.SetEventObject(&lined.cells);
    lined.cells.ProcessWindowEvent(up);
    BOOST_TEST((lined.cells.chosen() == std::pair{2012, 2012}));
    BOOST_TEST(!lined.panel.is_folded());
    BOOST_TEST(wait_for([&] { return lined.panel.GetSize().y > folded; }));
    // Nothing is clipped, however narrow it is.
    lined.frame->SetSize(760, 700);
    BOOST_TEST(wait_for([&] { return lined.cells.GetSize().y >= lined.cells.GetMinSize().y; }));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension::ui
