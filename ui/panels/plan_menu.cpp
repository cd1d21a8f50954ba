// SPDX-License-Identifier: Apache-2.0
#include "panels/plan_menu.hpp"

#include "text.hpp"
#include "widgets/colours.hpp"

#include <wx/dcmemory.h>
#include <wx/intl.h>
#include <wx/menu.h>
#include <wx/textdlg.h>
#include <wx/window.h>

#include <array>

namespace pension::ui {

namespace {

constexpr int first_colour = 100;
enum { rename = 1, up, down, copy, remove };

/// Of the colours of a palette, in their order.
constexpr std::array colour_names{wxTRANSLATE("blue"),   wxTRANSLATE("orange"),
                                  wxTRANSLATE("green"),  wxTRANSLATE("purple"),
                                  wxTRANSLATE("golden"), wxTRANSLATE("grey")};
static_assert(colour_names.size() == ComparisonPage::most_plans);

wxBitmap swatch(const wxWindow& beside, std::size_t number) {
    wxBitmap bitmap{beside.FromDIP(wxSize{14, 14})};
    wxMemoryDC dc{bitmap};
    dc.SetBackground(colour(screen_palette().owner(number)));
    dc.Clear();
    dc.SelectObject(wxNullBitmap);
    return bitmap;
}

wxMenu* colours(const wxWindow& beside, int now) {
    auto* menu = new wxMenu;
    for (std::size_t number = 0; number < colour_names.size(); ++number) {
        const int id = first_colour + static_cast<int>(number);
        // A radio item shows no picture on GTK, so the chosen one says that it is.
        wxString label = wxGetTranslation(colour_names.at(number));
        if (static_cast<int>(number) == now) label = wxString::Format(_("%s (now)"), label);
        auto* item = new wxMenuItem{menu, id, label};
        item->SetBitmap(swatch(beside, number));
        menu->Append(item);
    }
    return menu;
}

}  // namespace

void ask_plan_name(wxWindow& parent, ComparisonPage& page, std::size_t plan) {
    wxTextEntryDialog dialog{&parent,
                             wxString::Format(_("What do you call plan %d? Without a name it is "
                                                "called by what it pays."),
                                              static_cast<int>(plan + 1)),
                             _("Name of the plan"), wx(page.text(Asks::plan_name, plan))};
    // Longer ones leave no room for the figures beside them.
    dialog.SetMaxLength(24);
    if (dialog.ShowModal() == wxID_OK)
        page.type(Asks::plan_name, utf8(dialog.GetValue().Strip(wxString::both)), plan);
}

void show_plan_menu(wxWindow& parent, const wxPoint& at, ComparisonPage& page, std::size_t plan) {
    wxMenu menu;
    menu.Append(rename, _("&Name..."));
    menu.AppendSubMenu(colours(parent, page.colour(plan)), _("&Colour"));
    menu.AppendSeparator();
    menu.Append(up, _("Move &up"))->Enable(plan > 0);
    menu.Append(down, _("Move &down"))->Enable(plan + 1 < page.plan_count());
    menu.Append(copy, _("Cop&y"))->Enable(page.can_add_plan());
    menu.Append(remove, _("&Remove"))->Enable(page.plan_count() > 1);
    const int chosen = parent.GetPopupMenuSelectionFromUser(menu, at);
    switch (chosen) {
        case rename: return ask_plan_name(parent, page, plan);
        case up: return page.move_plan(plan, -1);
        case down: return page.move_plan(plan, 1);
        case copy: return page.copy_plan(plan);
        case remove: return page.remove_plan(plan);
        default:
            if (chosen >= first_colour) page.colour_plan(plan, chosen - first_colour);
    }
}

}  // namespace pension::ui
