// SPDX-License-Identifier: Apache-2.0
#include "native/accessible.hpp"

#include "dialogs/beside_dialog.hpp"
#include "dialogs/choice_dialog.hpp"
#include "dialogs/figure_dialog.hpp"
#include "dialogs/preferences_dialog.hpp"
#include "dialogs/record_dialog.hpp"
#include "frames/answers_frame.hpp"
#include "frames/list_frame.hpp"
#include "frames/notice_frame.hpp"
#include "frames/policy_frame.hpp"
#include "ui/opened.hpp"
#include "widgets/chart_canvas.hpp"
#include "widgets/wrapped_label.hpp"

#include <gtk/gtk.h>
#include <wx/checkbox.h>
#include <wx/grid.h>

#include <string>
#include <vector>

namespace pension::ui {

namespace {

bool needs_a_name(AtkRole role) {
    switch (role) {
        case ATK_ROLE_TEXT:
        case ATK_ROLE_SLIDER:
        case ATK_ROLE_SPIN_BUTTON:
        case ATK_ROLE_COMBO_BOX:
        case ATK_ROLE_PUSH_BUTTON:
        case ATK_ROLE_TREE_TABLE:
        case ATK_ROLE_TABLE: return true;
        default: return false;
    }
}

bool is_labelled(AtkObject* object) {
    AtkRelationSet* relations = atk_object_ref_relation_set(object);
    const bool labelled = atk_relation_set_contains(relations, ATK_RELATION_LABELLED_BY);
    g_object_unref(relations);
    return labelled;
}

void collect_nameless(AtkObject* object, std::vector<std::string>& found) {
    const char* name = atk_object_get_name(object);
    const AtkRole role = atk_object_get_role(object);
    if (needs_a_name(role) && (!name || !*name) && !is_labelled(object))
        found.emplace_back(atk_role_get_name(role));
    for (int i = 0; i < atk_object_get_n_accessible_children(object); ++i) {
        AtkObject* child = atk_object_ref_accessible_child(object, i);
        if (!child) continue;
        collect_nameless(child, found);
        g_object_unref(child);
    }
}

void check_names(wxWindow& window, const char* which) {
    window.Show();
    wxYield();
    std::vector<std::string> nameless;
    collect_nameless(gtk_widget_get_accessible(static_cast<GtkWidget*>(window.GetHandle())),
                     nameless);
    for (const std::string& role : nameless) BOOST_ERROR(which << ": a nameless " << role);
    BOOST_TEST(nameless.empty(), which);
}

/// What a screen reader takes for the label of a control; empty where there is none.
std::string label_of(AtkObject* object) {
    AtkRelationSet* relations = atk_object_ref_relation_set(object);
    AtkRelation* labelled =
        atk_relation_set_get_relation_by_type(relations, ATK_RELATION_LABELLED_BY);
    std::string label;
    if (labelled) {
        auto* target =
            static_cast<AtkObject*>(g_ptr_array_index(atk_relation_get_target(labelled), 0));
        if (const char* name = atk_object_get_name(target)) label = name;
    }
    g_object_unref(relations);
    return label;
}

AtkObject* object_of(wxWindow& control) {
    return gtk_widget_get_accessible(static_cast<GtkWidget*>(control.GetHandle()));
}

std::string name_of(wxWindow& control) {
    const char* name = atk_object_get_name(object_of(control));
    return name ? name : "";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(accessible)

// Before the years of a plan stands "yuan,", the unit of the field before them.
BOOST_AUTO_TEST_CASE(a_control_is_called_what_it_is_named_and_not_what_stands_before_it) {
    Opened opened;
    BOOST_TEST(label_of(object_of(opened.field(Asks::plan_years))) == "Plan 1: years");
}

BOOST_AUTO_TEST_CASE(of_a_choice_both_what_it_is_and_what_is_chosen_are_read) {
    Opened opened;
    wxWindow& sex = opened.field(Asks::sex);
    BOOST_TEST(label_of(object_of(sex)) == "Sex:");
    BOOST_TEST(name_of(sex) == "not said");
    opened.pick(Asks::sex, 1);
    BOOST_TEST(name_of(sex) == opened.value(Asks::sex).utf8_string());
}

BOOST_AUTO_TEST_CASE(what_is_wrong_with_a_field_is_read_with_it) {
    Opened opened;
    opened.type(Asks::born, "nonsense");
    const std::string said = accessible_description(opened.field(Asks::born)).utf8_string();
    BOOST_TEST(said.starts_with(opened.page->problem(Asks::born)), said);
    opened.type(Asks::born, "1972-03");
    BOOST_TEST(!accessible_description(opened.field(Asks::born)).empty());
    BOOST_TEST(accessible_description(opened.field(Asks::born)).Find("nonsense") == wxNOT_FOUND);
}

BOOST_AUTO_TEST_CASE(words_that_are_broken_into_lines_are_read_in_one_piece) {
    Opened opened;
    auto* label = new WrappedLabel{opened.frame};
    label->SetSize(120, 200);
    label->show("some words that need more than the hundred and twenty pixels of a line");
    wxYield();
    BOOST_TEST(label->GetLabel().Find('\n') != wxNOT_FOUND);
    BOOST_TEST(name_of(*label) ==
               "some words that need more than the hundred and twenty pixels of a line");
    label->forget();
    BOOST_TEST(name_of(*label).empty());
}

BOOST_AUTO_TEST_CASE(a_card_is_read_at_its_button) {
    Opened opened;
    CardView& card = *opened.home().cards().cards().front();
    const wxString said = accessible_description(card.how());
    BOOST_TEST(said.StartsWith(card.headline()), said);
}

BOOST_AUTO_TEST_CASE(a_cell_of_a_figure_is_read_with_its_column) {
    Opened opened;
    auto* notice = new NoticeFrame{opened.frame, opened.desk, 420100, "2026-11-30", Translate{}};
    notice->show_cells_by = [](std::size_t) {};
    notice->leave_by = [](const auto&) { return true; };
    notice->change(Topic::subsidies, std::nullopt);
    {
        FigureDialog cells{notice, notice->page(), 0};
        wxGrid& grid = cells.grid();
        grid.GoToCell(1, 0);
        const wxString said = accessible_description(*grid.GetGridWindow());
        BOOST_TEST(said == grid.GetColLabelValue(0) + ": " + grid.GetCellValue(1, 0) +
                               wxString::Format("; row 2 of %d", grid.GetNumberRows()));
        // A stop of the Tab key at which there is nothing.
        BOOST_TEST(!gtk_widget_get_can_focus(
            static_cast<GtkWidget*>(grid.GetGridRowLabelWindow()->GetHandle())));
    }
    notice->Destroy();
}

// It went on to the control after the next, which could not be reached.
BOOST_AUTO_TEST_CASE(the_tab_key_leaves_a_chart_for_the_control_after_it) {
    Opened opened;
    ChartCanvas& chart = opened.control<ChartCanvas>();
    chart.SetFocus();
    BOOST_REQUIRE(wait_for([&] { return chart.HasFocus(); }));
    wxKeyEvent key{wxEVT_KEY_DOWN};
    key.m_keyCode = WXK_TAB;
    key.SetEventObject(&chart);
    BOOST_TEST(chart.ProcessWindowEvent(key));  // Nothing is left of it for the toolkit.
    BOOST_TEST(
        wait_for([&] { return dynamic_cast<wxCheckBox*>(wxWindow::FindFocus()) != nullptr; }));
}

BOOST_AUTO_TEST_CASE(every_control_has_a_name_or_a_label) {
    Opened opened;
    check_names(*opened.frame, "the window");
}

BOOST_AUTO_TEST_CASE(every_control_of_the_other_windows_has_a_name_or_a_label) {
    Opened opened;
    const Translate words{};
    auto* answers = new AnswersFrame{opened.frame, opened.desk, {.place = "430100"}, words};
    check_names(*answers, "what the rule says");
    answers->Destroy();
    auto* list = new ListFrame{opened.frame, opened.desk, {}, words, {}};
    check_names(*list, "a list of people");
    list->Destroy();
    auto* figures = new PolicyFrame{opened.frame, opened.desk, 420100, "2026-11-30", words};
    check_names(*figures, "figures of all places");
    auto* notice = new NoticeFrame{figures, opened.desk, 420100, "2026-11-30", words};
    notice->show_cells_by = [](std::size_t) {};
    notice->leave_by = [](const auto&) { return true; };
    notice->change(Topic::subsidies, std::nullopt);
    check_names(*notice, "a new notice");
    {
        FigureDialog cells{notice, notice->page(), 0};
        check_names(cells, "cells of a figure");
        RecordDialog record{figures, "Changes", {}};
        check_names(record, "the change record");
        ChoiceDialog choice{figures, "Figures", {"Which?", {{"A figure", {}, true}}, "Take"}};
        check_names(choice, "which figures");
        BesideDialog beside{figures, figures->page()};
        check_names(beside, "another month beside");
    }
    notice->Destroy();
    figures->Destroy();
    Preferences preferences{opened.desk, words, false};
    PreferencesDialog dialog{opened.frame, preferences};
    check_names(dialog, "the preferences");
    wxYield();
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension::ui
