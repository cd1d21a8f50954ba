// SPDX-License-Identifier: Apache-2.0
#include "native/accessible.hpp"

#include <wx/access.h>
#include <wx/dataview.h>
#include <wx/menuitem.h>
#include <wx/string.h>
#include <wx/window.h>

namespace pension::ui {

namespace {

/// What a control says of itself; for whatever was not said Windows answers as it would have.
class Told : public wxAccessible {
public:
    explicit Told(wxWindow* control) : wxAccessible{control} {}

    wxString name{};
    wxString description{};
    wxAccRole role = wxROLE_NONE;

    wxAccStatus GetName(int child, wxString* told) override { return tell(child, name, told); }
    wxAccStatus GetDescription(int child, wxString* told) override {
        return tell(child, description, told);
    }
    wxAccStatus GetRole(int child, wxAccRole* told) override {
        if (child != wxACC_SELF || role == wxROLE_NONE) return wxACC_NOT_IMPLEMENTED;
        *told = role;
        return wxACC_OK;
    }

private:
    static wxAccStatus tell(int child, const wxString& text, wxString* told) {
        if (child != wxACC_SELF || text.empty()) return wxACC_NOT_IMPLEMENTED;
        *told = text;
        return wxACC_OK;
    }
};

Told& told_of(wxWindow& control) {
    auto* told = dynamic_cast<Told*>(control.GetAccessible());
    if (!told) {
        told = new Told{&control};
        control.SetAccessible(told);  // Owned by the control from here on.
    }
    return *told;
}

}  // namespace

void set_accessible_name(wxWindow& control, const wxString& name) {
    // A table of wx tells of its rows itself, and of its own name what it is called there.
    if (dynamic_cast<wxDataViewCtrl*>(&control))
        control.SetName(name);
    else
        told_of(control).name = name;
}

void set_accessible_role(wxWindow& control, AccessibleRole role) {
    told_of(control).role =
        role == AccessibleRole::chart ? wxROLE_SYSTEM_CHART : wxROLE_SYSTEM_LIST;
}

void set_accessible_description(wxWindow& control, const wxString& description) {
    told_of(control).description = description;
}

void set_accessible_description(wxMenuItem& item, const wxString& description) {
    // Of a menu's item Windows reads the label; the description stands in the bar below.
    item.SetHelp(description);
}

wxString accessible_description(wxWindow& control) {
    return told_of(control).description;
}

}  // namespace pension::ui
