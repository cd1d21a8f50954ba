// SPDX-License-Identifier: Apache-2.0
#include "panels/place_tree.hpp"

#include "native/accessible.hpp"
#include "text.hpp"
#include "widgets/measured.hpp"

#include <wx/intl.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

namespace pension::ui {

namespace {

class Shown : public wxClientData {
public:
    explicit Shown(AreaCode shown) : place{shown} {}
    AreaCode place;
};

}  // namespace

PlaceTree::PlaceTree(wxWindow* parent, const PolicyPage& page) : wxPanel{parent}, page_{page} {
    auto* down = new wxBoxSizer{wxVERTICAL};
    const wxString label = _("&Place:");
    const int edge = FromDIP(8);
    down->Add(new wxStaticText{this, wxID_ANY, label},
              wxSizerFlags{}.Border(wxLEFT | wxRIGHT | wxTOP, edge));
    down->Add(search_ = new wxTextCtrl{this, wxID_ANY},
              wxSizerFlags{}.Expand().Border(wxALL, edge));
    set_accessible_name(*search_, wxControl::RemoveMnemonics(label));
    keep_high_enough(*search_);
    search_->SetHint(_("name, pinyin or code"));
    search_->SetToolTip(
        _("A name in Chinese or English, the initials of its pinyin, or an area code; "
          "the down key goes into the list"));
    tree_ = new wxTreeListCtrl{this, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxTL_SINGLE};
    tree_->AppendColumn(_("Place"), wxCOL_WIDTH_AUTOSIZE, wxALIGN_LEFT, wxCOL_RESIZABLE);
    tree_->AppendColumn(_("Known"), wxCOL_WIDTH_AUTOSIZE, wxALIGN_LEFT, wxCOL_RESIZABLE);
    set_accessible_name(*tree_->GetView(), _("Places"));
    down->Add(tree_, wxSizerFlags{1}.Expand());
    SetSizer(down);
    search_->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { show_found(); });
    search_->Bind(wxEVT_CHAR_HOOK, [this](wxKeyEvent& key) {
        if (key.GetKeyCode() != WXK_DOWN) return key.Skip();
        tree_->GetView()->SetFocus();
        if (const wxTreeListItem first = tree_->GetFirstItem(); first.IsOk()) {
            tree_->Select(first);
            choose();
        }
    });
    tree_->Bind(wxEVT_TREELIST_ITEM_EXPANDING,
                [this](wxTreeListEvent& event) { unfold(event.GetItem()); });
    tree_->Bind(wxEVT_TREELIST_SELECTION_CHANGED, [this](wxTreeListEvent&) { choose(); });
    show_found();
}

void PlaceTree::reload() {
    show_found();
    mark(page_.place());
}

void PlaceTree::show_found() {
    tree_->DeleteAllItems();
    const std::string text = utf8(search_->GetValue());
    add(tree_->GetRootItem(), text.empty() ? page_.below(nation) : page_.search(text));
}

void PlaceTree::add(const wxTreeListItem& parent, const std::vector<TreePlace>& places) {
    for (const TreePlace& place : places) {
        const wxTreeListItem item =
            tree_->AppendItem(parent, wx(place.name), -1, -1, new Shown{place.code});
        tree_->SetItemText(item, 1, wx(place.known));
        // One that can be unfolded; what is below it is looked up when it is.
        if (place.has_more) tree_->AppendItem(item, {});
    }
}

void PlaceTree::unfold(const wxTreeListItem& item) {
    const wxTreeListItem first = tree_->GetFirstChild(item);
    if (!first.IsOk() || tree_->GetItemData(first)) return;
    add(item, page_.below(place_of(item)));
    tree_->DeleteItem(first);
}

AreaCode PlaceTree::place_of(const wxTreeListItem& item) const {
    const auto* shown = item.IsOk() ? dynamic_cast<Shown*>(tree_->GetItemData(item)) : nullptr;
    return shown ? shown->place : nation;
}

void PlaceTree::choose() {
    const wxTreeListItem item = tree_->GetSelection();
    if (item.IsOk() && tree_->GetItemData(item) && chosen) chosen(place_of(item));
}

wxTreeListItem PlaceTree::child(const wxTreeListItem& parent, AreaCode place) const {
    for (wxTreeListItem item = tree_->GetFirstChild(parent); item.IsOk();
         item = tree_->GetNextSibling(item))
        if (tree_->GetItemData(item) && place_of(item) == place) return item;
    return {};
}

void PlaceTree::mark(AreaCode place) {
    wxTreeListItem item = tree_->GetRootItem();
    // What a text may mean stands in one list, not below its provinces.
    if (!search_->GetValue().empty()) {
        if (const wxTreeListItem found = child(item, place); found.IsOk()) {
            tree_->Select(found);
            tree_->EnsureVisible(found);
        }
        return;
    }
    for (const AreaCode step : page_.path_of(place)) {
        if (step == nation) continue;
        if (item != tree_->GetRootItem()) {
            unfold(item);
            tree_->Expand(item);
        }
        const wxTreeListItem next = child(item, step);
        if (!next.IsOk()) return;
        item = next;
    }
    if (item == tree_->GetRootItem()) return;
    tree_->Select(item);
    tree_->EnsureVisible(item);
}

}  // namespace pension::ui
