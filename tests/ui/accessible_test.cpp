// SPDX-License-Identifier: Apache-2.0
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

#include <gtk/gtk.h>

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

}  // namespace

BOOST_AUTO_TEST_SUITE(accessible)

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
