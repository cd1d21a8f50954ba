// SPDX-License-Identifier: Apache-2.0
#include "frames/main_frame.hpp"

#include "native/accessible.hpp"
#include "native/focus.hpp"
#include "text.hpp"
#include "ui/opened.hpp"
#include "widgets/wrapped_label.hpp"

#include <gtk/gtk.h>
#include <wx/button.h>
#include <wx/checkbox.h>
#include <wx/listbox.h>
#include <wx/sizer.h>

#include <algorithm>
#include <cstdio>

namespace pension::ui {

namespace {

std::string cell(const TableView& view, const std::string& title, std::size_t column) {
    for (const TableRow& row : view.table().rows)
        if (row.cells.front() == title) return row.cells.at(column);
    return "no row " + title;
}

std::string text_of_pdf(const std::filesystem::path& file) {
    std::string text;
    const std::string command = "pdftotext -layout '" + file.string() + "' -";
    std::FILE* pipe = popen(command.c_str(), "r");
    BOOST_REQUIRE(pipe);
    char part[4096];
    while (const std::size_t read = std::fread(part, 1, sizeof part, pipe)) text.append(part, read);
    BOOST_TEST(pclose(pipe) == 0);
    return text;
}

void keep_innermost(GtkWidget* widget, gpointer innermost) {
    *static_cast<GtkWidget**>(innermost) = widget;
    if (GTK_IS_CONTAINER(widget))
        gtk_container_forall(GTK_CONTAINER(widget), keep_innermost, innermost);
}

/// The wheel turned once over the control, as GTK hears of it: at the innermost widget first.
void turn_wheel(wxWindow& control, GdkScrollDirection direction) {
    auto* widget = static_cast<GtkWidget*>(control.GetHandle());
    keep_innermost(widget, &widget);
    GdkEvent* event = gdk_event_new(GDK_SCROLL);
    event->scroll.window = GDK_WINDOW(g_object_ref(gtk_widget_get_window(widget)));
    event->scroll.direction = direction;
    gdk_event_set_device(
        event, gdk_seat_get_pointer(gdk_display_get_default_seat(gdk_display_get_default())));
    gtk_propagate_event(widget, event);
    gdk_event_free(event);
    wxYield();
}

/// The sample's question, asked today.
Inquiry todays_question() {
    Inquiry today = sample_inquiry();
    today.typed.as_of.reset();
    return today;
}

bool holds(const std::string& text, const char* part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(main_frame)

// 208 + 14.03 and 208 + 341.01; the base is that of 2020.
BOOST_AUTO_TEST_CASE(it_opens_at_todays_month_and_says_how_old_its_figures_are) {
    Opened opened{as_in_the_code(), todays_question()};
    BOOST_TEST(opened.headline(0) == "222.03");
    BOOST_TEST(opened.headline(1) == "549.01");
    BOOST_TEST(opened.home().attention().IsShown());
    opened.menu("The leaflet of Changsha, March 2017", "Help");
    BOOST_TEST(opened.headline(0) == "169.03");
    BOOST_TEST(!opened.home().attention().IsShown());
    opened.menu("Undo: Open the sample", "Edit");
    BOOST_TEST(opened.headline(0) == "222.03");
}

BOOST_AUTO_TEST_CASE(the_sample_is_the_clerks_sum) {
    Opened opened;
    BOOST_TEST(opened.headline(0) == "169.03");
    BOOST_TEST(opened.headline(1) == "496.01");
    BOOST_TEST(opened.headline(2) == "+326.98");
    BOOST_TEST(!opened.home().attention().IsShown());
    const auto& figures = opened.home().answers().figures();
    BOOST_TEST(cell(figures, "Pension a month", 1) == "169.03");
    BOOST_TEST(cell(figures, "Received by age 77.14", 1) == "34,766.09");
    BOOST_TEST(cell(figures, "Received by age 77.14", 2) == "102,019.34");
}

// 200 a year: (200 + 40) × 15 = 3 600; ÷ 139 = 25.8993; + 155 = 180.90.
BOOST_AUTO_TEST_CASE(picking_a_tier_changes_cards_table_chart_and_derivation_at_once) {
    Opened opened;
    opened.type(Asks::plan_pays, "200");
    BOOST_TEST(opened.headline(0) == "180.90");
    auto& answers = opened.home().answers();
    BOOST_TEST(cell(answers.figures(), "Pension a month", 1) == "180.90");
    BOOST_TEST(answers.derivation().nodes().front().value == "180.90");
    BOOST_TEST(answers.chart().chart().series.front().name.starts_with("200 x 15"));
    opened.type(Asks::plan_pays, "100", 1);
    BOOST_TEST(opened.headline(1) == "169.03");
}

// 70 years: n = 840 − 720 = 120; 169.03 × 120 = 20 283.60; 496.01 × 120 = 59 521.20.
// Left: 1 950 − 120 × 14.03 = 266.40; 47 400 − 120 × 341.01 = 6 478.80.
BOOST_AUTO_TEST_CASE(the_slider_moves_the_age_at_death_everywhere) {
    Opened opened;
    opened.slide(opened.home().question().age_slider(), 700);
    auto& answers = opened.home().answers();
    BOOST_TEST(cell(answers.figures(), "Received by age 70", 1) == "20,283.60");
    BOOST_TEST(cell(answers.figures(), "Received by age 70", 2) == "59,521.20");
    BOOST_TEST(cell(answers.figures(), "Left to the family at age 70", 1) == "266.40");
    BOOST_TEST(cell(answers.figures(), "Left to the family at age 70", 2) == "6,478.80");
    BOOST_TEST(cell(answers.ages(), "70", 1) == "20,283.60");
    const auto words = accessible_description(answers.chart()).utf8_string();
    BOOST_TEST(holds(words, "20,283.60"));
    BOOST_TEST(holds(words, "6,478.80"));
    BOOST_TEST(answers.chart().chart().markers.back().at == 840);
    // A drag is one step of undo, however many values it passed.
    opened.slide(opened.home().question().age_slider(), 710);
    opened.inquiries().undo();
    BOOST_TEST(opened.page->age_at_death().ten_thousandths() == 771'400);
    BOOST_TEST(!opened.inquiries().can_undo());
}

// Cards, tables and the chart lead to the step that made the number, at the age that was meant.
BOOST_AUTO_TEST_CASE(any_number_leads_to_how_it_was_reckoned) {
    Opened opened;
    auto& answers = opened.home().answers();
    const auto press = [](wxButton& button) {
        wxCommandEvent event{wxEVT_BUTTON, button.GetId()};
        event.SetEventObject(&button);
        button.ProcessWindowEvent(event);
        wxYield();
    };
    press(opened.home().cards().cards().at(1)->how());
    BOOST_TEST((answers.shown() == AnswersPanel::Leaf::derivation));
    BOOST_TEST(answers.plan().GetSelection() == 1);
    BOOST_TEST(answers.derivation().told().StartsWith("Pension a month: 496.01"));
    BOOST_TEST(answers.derivation().note().empty());
    // The row of the 70th year: 169.03 × 120 = 20 283.60.
    const auto& rows = answers.ages().table().rows;
    const auto at_70 = std::ranges::find(rows, std::string{"70"},
                                         [](const TableRow& row) { return row.cells[0]; });
    BOOST_REQUIRE(at_70 != rows.end());
    answers.ages().asked(static_cast<std::size_t>(at_70 - rows.begin()), 1);
    BOOST_TEST(answers.derivation().told().Contains("20,283.60"));
    BOOST_TEST(answers.derivation().note().Contains("70"));
    BOOST_TEST(answers.plan().GetSelection() == 0);
    // The question is as it was.
    BOOST_TEST(opened.page->age_at_death().ten_thousandths() == 771'400);
    answers.turn_to(AnswersPanel::Leaf::chart);
    answers.chart().asked(Mark{3, 0});
    BOOST_TEST(answers.plan().GetSelection() == 1);
    BOOST_TEST((answers.shown() == AnswersPanel::Leaf::derivation));
}

BOOST_AUTO_TEST_CASE(the_chart_s_layers_are_shown_and_hidden_by_name) {
    Opened opened;
    auto& chart = opened.home().answers().chart();
    BOOST_TEST(!chart.chart().backdrop.has_value());
    opened.pick(Asks::sex, 1);
    BOOST_TEST(chart.chart().backdrop.has_value());
    auto& answers = opened.home().answers();
    answers.layer(AnswersPanel::Layer::survival).SetValue(false);
    wxCommandEvent event{wxEVT_CHECKBOX, answers.layer(AnswersPanel::Layer::survival).GetId()};
    answers.layer(AnswersPanel::Layer::survival).ProcessWindowEvent(event);
    BOOST_TEST(!chart.chart().backdrop.has_value());
    BOOST_TEST(std::ranges::any_of(chart.chart().markers, &Marker::strong));
}

BOOST_AUTO_TEST_CASE(what_moves_the_result_most_stands_first_in_bars) {
    Opened opened;
    auto& view = opened.home().answers().view(AnswersPanel::Leaf::sensitivity);
    BOOST_REQUIRE(view.bars().size() == 1U);
    const auto& bars = view.bars().front()->chart().bars;
    BOOST_REQUIRE(bars.size() == 3U);
    BOOST_TEST(bars.front().name == "Age at death");
    BOOST_TEST(holds(accessible_description(*view.bars().front()).utf8_string(), "Age at death"));
    BOOST_TEST(view.tables().size() == 1U);
}

BOOST_AUTO_TEST_CASE(assumptions_that_were_changed_stand_over_the_answer) {
    Opened opened;
    BOOST_TEST(opened.home().assumed().words() == "All assumptions are the usual ones.");
    opened.type(Asks::interest, "2.5%");
    BOOST_TEST(opened.home().assumed().words() ==
               "Assumed otherwise than usual: Account interest 2.5%.");
}

BOOST_AUTO_TEST_CASE(the_chart_says_its_figures_in_words) {
    Opened opened;
    auto& chart = opened.home().answers().chart();
    const auto words = accessible_description(chart).utf8_string();
    BOOST_TEST(holds(words, "34,766.09"));
    BOOST_TEST(holds(words, "102,019.34"));
}

// Seen: the right arrow did nothing, because a month more was cut back to the same tenth of a year.
BOOST_AUTO_TEST_CASE(arrow_keys_move_the_marker_by_a_tenth_of_a_year_either_way) {
    Opened opened;
    auto& chart = opened.home().answers().chart();
    const auto press = [&](int code) {
        wxKeyEvent key{wxEVT_KEY_DOWN};
        key.m_keyCode = code;
        key.SetEventObject(&chart);
        chart.ProcessWindowEvent(key);
        return opened.page->age_at_death().ten_thousandths();
    };
    BOOST_TEST(press(WXK_RIGHT) == 772'400);
    BOOST_TEST(press(WXK_RIGHT) == 773'400);
    BOOST_TEST(press(WXK_LEFT) == 772'400);
    BOOST_TEST(press(WXK_PAGEUP) == 782'400);
    BOOST_TEST(press(WXK_PAGEDOWN) == 772'400);
}

// Seen: a mistake turned all of the window red, far from its field, and what was typed was gone.
BOOST_AUTO_TEST_CASE(what_is_wrong_stays_in_its_field_with_the_reason_and_changes_nothing) {
    Opened opened;
    const std::pair<Asks, const char*> wrong[] = {
        {Asks::as_of, "2017-13"},  {Asks::as_of, "March"},      {Asks::as_of, "2009-08"},
        {Asks::age_at_death, "0"}, {Asks::age_at_death, "200"}, {Asks::age_at_death, "old"},
        {Asks::born, "1972-13"},   {Asks::plan_pays, "123"},    {Asks::paid, "much"}};
    for (const auto& [asks, typed] : wrong) {
        opened.type(asks, typed);
        BOOST_TEST(opened.value(asks) == typed);
        BOOST_TEST(holds(opened.page->problem(asks), typed));
        BOOST_TEST(opened.field(asks).IsShown());
        BOOST_TEST(holds(opened.home().attention().text().utf8_string(), "marked in red"));
        BOOST_TEST(opened.headline(0) == "169.03");
    }
    for (const auto& [asks, typed] : wrong)
        opened.type(asks, wx(text_in(opened.inquiries().now(), asks)));
    BOOST_TEST(!opened.page->has_problem());
}

BOOST_AUTO_TEST_CASE(interest_is_reckoned_at_once) {
    Opened opened;
    opened.type(Asks::interest, "2.5");
    BOOST_TEST(opened.page->text(Asks::interest) == "2.5%");
    BOOST_TEST(cell(opened.home().answers().figures(), "Interest in all", 1) != "0.00");
}

BOOST_AUTO_TEST_CASE(plans_can_be_added_and_removed) {
    Opened opened;
    opened.page->add_plan();
    wxYield();
    BOOST_TEST(opened.home().cards().cards().size() == 3U);
    BOOST_TEST(opened.field(Asks::plan_pays, 2).IsShown());
    opened.page->remove_plan(0);
    opened.page->remove_plan(0);
    wxYield();
    BOOST_TEST(opened.home().cards().cards().size() == 1U);
    opened.inquiries().undo();
    opened.inquiries().undo();
    opened.inquiries().undo();
    BOOST_TEST(opened.headline(2) == "+326.98");
}

// Seen: after the first change nothing on the window moved any more, because GTK loses a wish for
// another size that is made while it allocates. What wx says is shown was never given room.
BOOST_AUTO_TEST_CASE(what_is_shown_later_is_given_room) {
    Opened opened;
    const auto height = [](wxWindow& window) {
        return gtk_widget_get_allocated_height(static_cast<GtkWidget*>(window.GetHandle()));
    };
    // Each as high as its words need; more plans, in a narrow window, are more rows.
    const auto have_room = [&] {
        const auto& cards = opened.home().cards().cards();
        for (CardView* card : cards)
            if (height(*card) < card->GetSizer()->CalcMin().y) return false;
        return true;
    };
    opened.page->add_plan();
    BOOST_TEST(wait_for([&] { return height(opened.field(Asks::plan_pays, 2)) > 15; }));
    BOOST_TEST(wait_for(have_room));
    opened.page->add_plan();
    opened.page->add_plan();
    opened.frame->SetSize(900, 768);
    BOOST_TEST(wait_for([&] {
        return have_room() && opened.home().cards().cards().back()->GetPosition().y > 100;
    }));
    opened.page->type(Asks::as_of, "2026-11");
    BOOST_TEST(wait_for([&] { return height(opened.home().attention()) > 30; }));
    BOOST_TEST(wait_for([&] {
        return opened.home().answers().GetPosition().y >=
               opened.home().attention().GetRect().GetBottom();
    }));
}

// Seen: whoever scrolled the form changed place, tier, years and age on the way.
BOOST_AUTO_TEST_CASE(the_wheel_over_a_field_scrolls_the_page_and_changes_nothing) {
    Opened opened;
    opened.frame->SetSize(1024, 480);
    auto& form = dynamic_cast<wxScrolledWindow&>(
        *dynamic_cast<wxChoice&>(opened.field(Asks::group)).GetParent());
    BOOST_REQUIRE(wait_for([&] { return form.GetVirtualSize().y > form.GetClientSize().y + 30; }));
    opened.frame->SetFocus();
    const Inquiry before = opened.inquiries().now();
    int fields = 0;
    for (wxWindow* field : form.GetChildren()) {
        const bool takes_wheel = dynamic_cast<wxChoice*>(field) ||
                                 dynamic_cast<wxComboBox*>(field) || dynamic_cast<wxSlider*>(field);
        if (!takes_wheel || !field->IsShown()) continue;
        ++fields;
        form.Scroll(0, 0);
        // More than once: the scroll bar learns of a new size only when the window is drawn.
        const auto scrolls = [&](GdkScrollDirection direction, bool at_top) {
            return wait_for([&] {
                turn_wheel(*field, direction);
                return (form.GetViewStart().y == 0) == at_top;
            });
        };
        BOOST_TEST(scrolls(GDK_SCROLL_DOWN, false));
        BOOST_TEST(scrolls(GDK_SCROLL_UP, true));
        BOOST_TEST((opened.inquiries().now() == before));
    }
    BOOST_TEST(fields == 5);  // Sex, group, two tiers, age.
}

BOOST_AUTO_TEST_CASE(a_field_that_has_the_focus_takes_the_wheel_but_no_closed_list_does) {
    Opened opened;
    auto& age = opened.home().question().age_slider();
    age.SetFocus();
    BOOST_REQUIRE(wait_for([&] { return age.HasFocus(); }));
    turn_wheel(age, GDK_SCROLL_UP);
    BOOST_TEST(opened.page->age_at_death().ten_thousandths() != 771'400);
    auto& group = dynamic_cast<wxChoice&>(opened.field(Asks::group));
    group.SetFocus();
    turn_wheel(group, GDK_SCROLL_DOWN);
    BOOST_TEST(opened.page->text(Asks::group) == "");
}

BOOST_AUTO_TEST_CASE(places_are_called_what_the_policy_file_calls_them) {
    Opened opened;
    run_sql(opened.folder / "own" / "policy.db",
            "UPDATE place SET name_en = 'Star City' WHERE area_code = 430100");
    opened.desk.reload_policy();
    wxYield();
    BOOST_TEST(opened.place_field().GetValue() == "Star City 430100");
}

BOOST_AUTO_TEST_CASE(the_keyboard_starts_at_the_first_question) {
    Opened opened;
    BOOST_TEST(wait_for([&] { return opened.place_field().HasFocus(); }));
}

BOOST_AUTO_TEST_CASE(another_place_keeps_what_it_offers_and_says_what_it_does_not) {
    Opened opened;
    opened.page->choose_place(nation);  // Tiers up to 2000.
    wxYield();
    BOOST_TEST(opened.page->text(Asks::plan_pays, 1) == "2000");
    BOOST_TEST(holds(opened.home().attention().text().utf8_string(), "3,000"));
    opened.inquiries().undo();
    BOOST_TEST(opened.headline(1) == "496.01");
}

BOOST_AUTO_TEST_CASE(an_edit_of_the_policy_file_from_outside_counts_at_once) {
    Opened opened;
    {
        SQLite::Database db{(opened.folder / "own" / "policy.db").string(), SQLite::OPEN_READWRITE};
        db.exec(
            "UPDATE base_pension SET fen_per_month = 16500 "
            "WHERE area_code = 430100 AND from_month = '2017-01'");
    }
    opened.desk.reload_policy();
    wxYield();
    BOOST_TEST(opened.headline(0) == "179.03");
    BOOST_TEST(opened.headline(1) == "506.01");
}

BOOST_AUTO_TEST_CASE(a_policy_file_that_breaks_meanwhile_leaves_the_figures_read_before) {
    Opened opened;
    write_bytes(opened.folder / "own" / "policy.db", "no database");
    opened.desk.reload_policy();
    wxYield();
    BOOST_TEST(opened.home().attention().IsShown());
    BOOST_TEST(opened.headline(0) == "169.03");
}

BOOST_AUTO_TEST_CASE(the_sheet_is_saved_as_pdf_with_the_same_figures) {
    Opened opened;
    const auto file = opened.folder / "sheet.pdf";
    opened.frame->ask_pdf_file = [&](const std::string&) { return file; };
    opened.menu("Save as PDF...");
    BOOST_REQUIRE(wait_for([&] { return std::filesystem::exists(file); }));
    const std::string text = text_of_pdf(file);
    for (const char* figure : {"169.03", "496.01", "34,766.09", "102,019.34", "43,500.00"})
        BOOST_TEST(holds(text, figure), figure);
    BOOST_TEST(opened.told.empty());
}

BOOST_AUTO_TEST_CASE(a_sheet_that_cannot_be_written_is_told) {
    Opened opened;
    opened.frame->ask_pdf_file = [&](const std::string&) {
        return opened.folder / "no such folder/sheet.pdf";
    };
    opened.menu("Save as PDF...");
    BOOST_REQUIRE(wait_for([&] { return !opened.told.empty(); }));
    BOOST_TEST(holds(opened.told.front(), "no such folder"));
}

BOOST_AUTO_TEST_CASE(a_table_is_copied_as_tab_separated_text_with_titles) {
    Opened opened;
    const auto text = opened.home().answers().figures().copied().utf8_string();
    BOOST_TEST(text.starts_with("Figures in yuan\t"));
    BOOST_TEST(holds(text, "Pension a month\t169.03\t496.01\n"));
}

// Seen: Ctrl+Shift+C said nothing, and nobody knew whether it had done anything.
BOOST_AUTO_TEST_CASE(that_something_was_copied_is_said) {
    Opened opened;
    BOOST_TEST(!opened.frame->saved().IsShown());
    opened.menu("Copy as a message", "Edit");
    BOOST_TEST(wait_for([&] { return opened.frame->saved().IsShown(); }));
    BOOST_TEST(opened.frame->saved().text().Contains("Copied"));
    BOOST_TEST(opened.told.empty());
}

// Nobody's documents say when the scheme began in Wuhan, and for who was sixty then it decides.
// Seen: the field for it stood under a heading that was folded.
BOOST_AUTO_TEST_CASE(a_field_in_which_something_is_mended_is_unfolded) {
    Inquiry question = usual_inquiry();
    question.typed.place = "420100";
    question.typed.as_of = "2026-11";
    question.plans = {{"400", {}, {}, 0}};
    Opened opened{as_in_the_code(), std::move(question)};
    BOOST_TEST(!opened.field(Asks::scheme_start).IsShown());
    opened.page->type(Asks::born, "1950-03");
    BOOST_TEST(!opened.page->problem(Asks::born).empty());
    BOOST_TEST(opened.field(Asks::scheme_start).IsShown());
    opened.page->type(Asks::scheme_start, "2011-07");
    BOOST_TEST(opened.page->problem(Asks::born).empty(), opened.page->problem(Asks::born));
}

// Seen: a click on the picture set an age of 76.4.
BOOST_AUTO_TEST_CASE(the_mouse_sets_whole_years) {
    Opened opened;
    opened.home().answers().chart().moved(76 * 12 + 5);
    BOOST_TEST(opened.page->age_at_death().ten_thousandths() == 760'000);
    opened.home().answers().chart().moved(76 * 12 + 6);
    BOOST_TEST(opened.page->age_at_death().ten_thousandths() == 770'000);
}

// Seen: a page of two views stood blank until the window was given another size.
BOOST_AUTO_TEST_CASE(every_answer_fills_its_place_at_once) {
    Opened opened;
    opened.frame->SetSize(1'200, 860);
    AnswersPanel& answers = opened.home().answers();
    for (ChartCanvas* chart : {&answers.chart(), &answers.year_chart()}) {
        BOOST_TEST(wait_for([&] { return chart->GetSize().x > 400; }), chart->GetSize().x);
        BOOST_TEST(chart->GetSize().y > 100);
    }
    for (TableView* table : {&answers.years(), &answers.parts(), &answers.figures()})
        BOOST_TEST(wait_for([&] { return table->GetSize().x > 400 && table->GetSize().y > 60; }));
    BOOST_TEST(!answers.years().table().rows.empty());
    BOOST_TEST(!answers.parts().table().rows.empty());
}

// The keyboard stayed wherever it was in the case that went.
BOOST_AUTO_TEST_CASE(another_case_begins_at_its_first_question) {
    Opened opened;
    opened.type(Asks::born, "1980-03");
    opened.field(Asks::born).SetFocus();
    wxYield();
    opened.frame->ask_unsaved_by = [](const auto&) { return Unsaved::leave; };
    opened.act("new_case");
    BOOST_TEST(wait_for([&] { return focus_in(*opened.frame) == &opened.place_field(); }));
}

// On a low screen the arrow keys went on into a part of the list that nobody saw.
BOOST_AUTO_TEST_CASE(the_answer_that_is_chosen_by_keys_comes_into_sight) {
    Opened opened;
    opened.frame->SetSize(1024, 600);
    wxYield();
    AnswersPanel& answers = opened.home().answers();
    wxWindow* page = answers.GetParent();
    const auto is_in_sight = [&] {
        const wxRect place = answers.GetRect();
        return place.y >= 0 && (place.y < 12 || place.GetBottom() <= page->GetClientSize().y);
    };
    BOOST_TEST(!is_in_sight());
    wxListBox& list = opened.control<wxListBox>(0);
    BOOST_REQUIRE(list.GetCount() > 10U);
    list.SetSelection(10);
    wxCommandEvent chosen{wxEVT_LISTBOX, list.GetId()};
    chosen.SetInt(10);
    chosen.SetEventObject(&list);
    list.ProcessWindowEvent(chosen);
    BOOST_TEST(wait_for(is_in_sight));
}

// The first column was as wide as its longest words, and no figure was seen.
BOOST_AUTO_TEST_CASE(words_of_a_table_give_way_so_that_its_figures_are_seen) {
    Opened opened;
    auto* window = new wxFrame{opened.frame, wxID_ANY, "table"};
    auto* table = new TableView{window, "table"};
    Table shown;
    shown.columns = {{"what", Align::left}, {"one", Align::right}, {"two", Align::right}};
    shown.rows = {{{std::string(60, 'm'), "123,456.78", "123,456.78"}}};
    table->show(shown);
    window->SetClientSize(400, 200);
    window->Show();
    const auto all = [&] {
        int wide = 0;
        for (unsigned column = 0; column < 3; ++column)
            wide += table->GetColumn(column)->GetWidth();
        return wide;
    };
    BOOST_TEST(wait_for([&] { return all() <= 400; }));
    BOOST_TEST(table->GetColumn(1)->GetWidth() >= table->GetTextExtent("123,456.78").x);
    window->SetClientSize(1200, 200);
    BOOST_TEST(wait_for([&] {
        return table->GetColumn(0)->GetWidth() >= table->GetTextExtent(std::string(60, 'm')).x;
    }));
    window->Destroy();
    wxYield();
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension::ui
