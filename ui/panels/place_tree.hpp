// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/policy_editor/policy_page.hpp"

#include <wx/panel.h>
#include <wx/treelist.h>

#include <functional>
#include <vector>

class wxTextCtrl;

namespace pension::ui {

/// All places there are as a tree, or those that a text may mean; each with whose figures it has.
class PlaceTree : public wxPanel {
public:
    PlaceTree(wxWindow* parent, const PolicyPage& page);

    /// Somebody turned to a place.
    std::function<void(AreaCode place)> chosen;

    wxTextCtrl& search() { return *search_; }
    wxTreeListCtrl& tree() { return *tree_; }
    /// Unfolds the tree down to the place and marks it; among those found, where it is one.
    void mark(AreaCode place);
    /// The places, or what is known of them, may be others.
    void reload();

private:
    void show_found();
    void add(const wxTreeListItem& parent, const std::vector<TreePlace>& places);
    void unfold(const wxTreeListItem& item);
    void choose();
    AreaCode place_of(const wxTreeListItem& item) const;
    wxTreeListItem child(const wxTreeListItem& parent, AreaCode place) const;

    const PolicyPage& page_;
    wxTextCtrl* search_ = nullptr;
    wxTreeListCtrl* tree_ = nullptr;
};

}  // namespace pension::ui
