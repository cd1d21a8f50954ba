// SPDX-License-Identifier: Apache-2.0
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

}  // namespace

BOOST_AUTO_TEST_SUITE(accessible)

BOOST_AUTO_TEST_CASE(every_control_has_a_name_or_a_label) {
    Opened opened;
    std::vector<std::string> nameless;
    collect_nameless(gtk_widget_get_accessible(static_cast<GtkWidget*>(opened.frame->GetHandle())),
                     nameless);
    for (const std::string& role : nameless) BOOST_ERROR("a nameless " << role);
    BOOST_TEST(nameless.empty());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension::ui
