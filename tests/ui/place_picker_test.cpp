// SPDX-License-Identifier: Apache-2.0
#include "panels/place_picker.hpp"

#include "ui/opened.hpp"

#include <wx/dataview.h>

namespace pension::ui {

namespace {

/// The field and its list as keys reach them.
struct Picking : Opened {
    PlacePicker& picker = home().question().place();
    wxDataViewListCtrl& list = picker.list();

    void write(const char* text) {
        place_field().SetFocus();
        BOOST_REQUIRE(wait_for([&] { return place_field().HasFocus(); }));
        place_field().SetValue(wxString::FromUTF8(text));
        wxYield();
    }
    void press(wxWindow& control, wxEventType type, int code) {
        wxKeyEvent key{type};
        key.m_keyCode = code;
        key.SetEventObject(&control);
        control.ProcessWindowEvent(key);
        wxYield();
    }
    void press_in_field(int code) { press(place_field(), wxEVT_KEY_DOWN, code); }
    void press_in_list(int code) { press(list, wxEVT_CHAR_HOOK, code); }
    void enter() {
        wxCommandEvent event{wxEVT_TEXT_ENTER, place_field().GetId()};
        event.SetEventObject(&place_field());
        place_field().ProcessWindowEvent(event);
        wxYield();
    }
    std::string line(int row) { return list.GetTextValue(row, 0).utf8_string(); }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(place_picker)

BOOST_AUTO_TEST_CASE(what_is_typed_is_found_and_enter_takes_it) {
    Picking picking;
    BOOST_TEST(!picking.picker.IsShown());
    picking.write("mc");
    BOOST_TEST(picking.picker.IsShown());
    BOOST_TEST(wait_for([&] { return picking.list.GetSize().y > 100; }));
    picking.write("macheng");
    BOOST_REQUIRE(picking.list.GetItemCount() == 1);
    BOOST_TEST(picking.line(0).starts_with("Macheng 421181"));
    picking.enter();
    BOOST_TEST(!picking.picker.IsShown());
    BOOST_TEST(picking.place_field().GetValue() == "Macheng 421181");
    BOOST_TEST(picking.page->place() == "Macheng 421181");
    BOOST_TEST(picking.home().attention().text().Contains("Hubei"));
}

BOOST_AUTO_TEST_CASE(arrows_go_into_the_list_and_back_and_escape_leaves_all_as_it_was) {
    Picking picking;
    picking.write("changsha");
    BOOST_REQUIRE(picking.list.GetItemCount() > 1);
    picking.press_in_field(WXK_DOWN);
    BOOST_TEST(wait_for([&] { return picking.list.HasFocus(); }));
    picking.press_in_list(WXK_UP);
    BOOST_TEST(wait_for([&] { return picking.place_field().HasFocus(); }));
    picking.press_in_field(WXK_DOWN);
    picking.list.SelectRow(1);
    wxYield();
    const std::string second = picking.line(1).substr(0, picking.line(1).find('\n'));
    picking.press_in_list(WXK_RETURN);
    BOOST_TEST(picking.page->place() == second);
    picking.write("hubei");
    picking.press_in_field(WXK_ESCAPE);
    BOOST_TEST(!picking.picker.IsShown());
    BOOST_TEST(picking.place_field().GetValue().utf8_string() == second);
}

BOOST_AUTO_TEST_CASE(down_without_a_word_shows_those_chosen_before) {
    Picking picking;
    picking.page->choose_place(421181);
    picking.page->choose_place(430100);
    picking.press_in_field(WXK_DOWN);
    BOOST_REQUIRE(picking.picker.IsShown());
    BOOST_TEST(picking.line(0).starts_with("Changsha 430100"));
    BOOST_TEST(picking.line(1).starts_with("Macheng 421181"));
}

BOOST_AUTO_TEST_CASE(who_goes_on_to_another_question_has_left_this_one) {
    Picking picking;
    picking.write("hubei");
    picking.control<wxChoice>().SetFocus();
    BOOST_TEST(wait_for([&] { return !picking.picker.IsShown(); }));
    BOOST_TEST(picking.place_field().GetValue() == "Changsha 430100");
    BOOST_TEST(picking.page->place() == "Changsha 430100");
}

BOOST_AUTO_TEST_CASE(what_means_nothing_is_said_under_the_field) {
    Picking picking;
    picking.write("nowhere");
    BOOST_TEST(picking.picker.IsShown());
    BOOST_TEST(!picking.list.IsShown());
    // Entered all the same it stays, and is wrong.
    picking.enter();
    BOOST_TEST(!picking.picker.IsShown());
    BOOST_TEST(picking.place_field().GetValue() == "nowhere");
    BOOST_TEST(picking.page->problem(Asks::place).find("\"nowhere\"") != std::string::npos);
    BOOST_TEST(picking.page->place() == "Changsha 430100");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension::ui
