// SPDX-License-Identifier: Apache-2.0
#include "native/accessible.hpp"

#include <atk/atk.h>
#include <gtk/gtk.h>
#include <wx/combobox.h>
#include <wx/dataview.h>
#include <wx/listbox.h>
#include <wx/menuitem.h>
#include <wx/slider.h>
#include <wx/stattext.h>
#include <wx/string.h>
#include <wx/textctrl.h>
#include <wx/window.h>

namespace pension::ui {

namespace {

struct Search {
    GType type;
    GtkWidget* found;
};

void find_first(GtkWidget* widget, gpointer data) {
    auto* search = static_cast<Search*>(data);
    if (search->found) return;
    if (G_TYPE_CHECK_INSTANCE_TYPE(widget, search->type))
        search->found = widget;
    else if (GTK_IS_CONTAINER(widget))
        gtk_container_forall(GTK_CONTAINER(widget), find_first, data);
}

/// What wx builds around some controls; the control itself is of this type. 0 where there is
/// nothing around it.
GType inner_type(wxWindow& control) {
    if (dynamic_cast<wxDataViewCtrl*>(&control) || dynamic_cast<wxListBox*>(&control))
        return GTK_TYPE_TREE_VIEW;
    if (dynamic_cast<wxComboBox*>(&control)) return GTK_TYPE_ENTRY;
    if (dynamic_cast<wxSlider*>(&control)) return GTK_TYPE_RANGE;
    const auto* text = dynamic_cast<wxTextCtrl*>(&control);
    return text && text->IsMultiLine() ? GTK_TYPE_TEXT_VIEW : 0;
}

/// The widget that the screen reader meets: of some controls it is not the outermost one.
GtkWidget* widget_of(wxWindow& control) {
    auto* outer = static_cast<GtkWidget*>(control.GetHandle());
    const GType type = inner_type(control);
    if (type == 0) return outer;
    Search search{type, nullptr};
    find_first(outer, &search);
    return search.found ? search.found : outer;
}

AtkObject* object_of(wxWindow& control) {
    return gtk_widget_get_accessible(widget_of(control));
}

/// Screen readers prefer the label of a control to its name, and wx takes whatever text stands
/// before a control for its label: the unit of the field before it, or what is wrong there. So
/// there is a label that says the same as the name.
void label_with_name(AtkObject* object, const char* name) {
    constexpr const char* kept = "yibizhang-label";
    auto* label = static_cast<AtkObject*>(g_object_get_data(G_OBJECT(object), kept));
    if (!label) {
        label = static_cast<AtkObject*>(g_object_new(ATK_TYPE_OBJECT, nullptr));
        atk_object_set_role(label, ATK_ROLE_LABEL);
        g_object_set_data_full(G_OBJECT(object), kept, label, g_object_unref);
        atk_object_add_relationship(object, ATK_RELATION_LABELLED_BY, label);
    }
    atk_object_set_name(label, name);
}

/// The list of a combo box and its button, which has the keyboard where nothing can be typed.
void name_parts(GtkWidget* combo, const char* name) {
    // Where nothing can be typed the name is what is chosen, and the label says of what.
    if (gtk_combo_box_get_has_entry(GTK_COMBO_BOX(combo)))
        atk_object_set_name(gtk_widget_get_accessible(combo), name);
    Search search{GTK_TYPE_TOGGLE_BUTTON, nullptr};
    find_first(combo, &search);
    if (search.found) atk_object_set_name(gtk_widget_get_accessible(search.found), name);
}

}  // namespace

void set_accessible_name(wxWindow& control, const wxString& name) {
    const wxScopedCharBuffer text = name.utf8_str();
    AtkObject* object = object_of(control);
    auto* outer = static_cast<GtkWidget*>(control.GetHandle());
    const bool is_choice =
        GTK_IS_COMBO_BOX(outer) && !gtk_combo_box_get_has_entry(GTK_COMBO_BOX(outer));
    if (!is_choice) atk_object_set_name(object, text);
    if (!dynamic_cast<wxStaticText*>(&control)) label_with_name(object, text);
    if (GTK_IS_COMBO_BOX(outer)) name_parts(outer, text);
}

void set_accessible_role(wxWindow& control, AccessibleRole role) {
    atk_object_set_role(object_of(control),
                        role == AccessibleRole::chart ? ATK_ROLE_CHART : ATK_ROLE_LIST);
}

void set_accessible_description(wxWindow& control, const wxString& description) {
    atk_object_set_description(object_of(control), description.utf8_str());
}

void set_accessible_description(wxMenuItem& item, const wxString& description) {
    atk_object_set_description(gtk_widget_get_accessible(item.GetMenuItem()),
                               description.utf8_str());
}

wxString accessible_description(wxWindow& control) {
    const char* text = atk_object_get_description(object_of(control));
    return wxString::FromUTF8(text ? text : "");
}

}  // namespace pension::ui
