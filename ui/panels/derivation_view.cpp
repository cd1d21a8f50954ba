// SPDX-License-Identifier: Apache-2.0
#include "panels/derivation_view.hpp"

#include "native/accessible.hpp"
#include "text.hpp"
#include "widgets/measured.hpp"
#include "widgets/wrapped_label.hpp"

#include <wx/button.h>
#include <wx/intl.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>
#include <wx/treelist.h>

#include <algorithm>
#include <memory>

namespace pension::ui {

namespace {

/// Which node an item shows; it owns no node.
class ShownStep : public wxClientData {
public:
    explicit ShownStep(const DerivationNode& shown) : node{&shown} {}
    const DerivationNode* node;
};

}  // namespace

DerivationView::DerivationView(wxWindow* parent) : wxPanel{parent} {
    auto* down = new wxBoxSizer{wxVERTICAL};
    auto* row = new wxBoxSizer{wxHORIZONTAL};
    row->Add(new wxStaticText{this, wxID_ANY, _("&Find:")}, wxSizerFlags{}.CenterVertical());
    row->Add(search_ =
                 new wxTextCtrl{
                     this, wxID_ANY, {}, wxDefaultPosition, wxDefaultSize, wxTE_PROCESS_ENTER},
             wxSizerFlags{1}.CenterVertical().Border(wxLEFT, FromDIP(6)));
    keep_high_enough(*search_);
    search_->SetHint(_("a word, an amount, a document"));
    down->Add(row, wxSizerFlags{}.Expand());
    down->Add(note_ = new WrappedLabel{this}, wxSizerFlags{}.Expand().Border(wxTOP, FromDIP(6)));
    note_->Hide();
    tree_ = new wxTreeListCtrl{this, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                               wxTL_SINGLE | wxTL_NO_HEADER};
    tree_->AppendColumn(_("Number"), wxCOL_WIDTH_AUTOSIZE, wxALIGN_LEFT);
    tree_->AppendColumn(_("Amount"), wxCOL_WIDTH_AUTOSIZE, wxALIGN_RIGHT);
    set_accessible_name(*tree_->GetView(), _("How it was reckoned"));
    down->Add(tree_, wxSizerFlags{3}.Expand().Border(wxTOP, FromDIP(6)));
    told_ = new wxTextCtrl{this,
                           wxID_ANY,
                           {},
                           wxDefaultPosition,
                           wxDefaultSize,
                           wxTE_MULTILINE | wxTE_READONLY | wxBORDER_NONE};
    const auto take_room = [this] { told_->SetMinSize({-1, 5 * GetCharHeight()}); };
    take_room();
    when_letters_change(*this, take_room);
    set_accessible_name(*told_, _("How the marked number was reckoned"));
    down->Add(told_, wxSizerFlags{1}.Expand().Border(wxTOP, FromDIP(6)));
    down->Add(rule_ = new wxButton{this, wxID_ANY, _("What does the r&ule say?")},
              wxSizerFlags{}.Right().Border(wxTOP, FromDIP(6)));
    rule_->SetToolTip(_("What the documents answer about the marked number"));
    rule_->Disable();
    SetSizer(down);
    tree_->Bind(wxEVT_TREELIST_SELECTION_CHANGED, [this](wxTreeListEvent&) { tell(); });
    tree_->Bind(wxEVT_TREELIST_ITEM_EXPANDING,
                [this](wxTreeListEvent& event) { unfold(event.GetItem()); });
    rule_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
        if (rule_asked) rule_asked();
    });
    search_->Bind(wxEVT_TEXT_ENTER,
                  [this](wxCommandEvent&) { find_next(utf8(search_->GetValue())); });
}

void DerivationView::show(std::vector<DerivationNode> nodes, const wxString& note) {
    note_->show(note);
    if (note_->IsShown() == note.empty()) {
        note_->Show(!note.empty());
        Layout();
    }
    if (nodes == nodes_) return;
    tree_->DeleteAllItems();
    nodes_ = std::move(nodes);
    found_ = 0;
    add(tree_->GetRootItem(), nodes_);
    if (nodes_.empty()) return;
    const wxTreeListItem first = tree_->GetFirstItem();
    unfold(first);
    tree_->Expand(first);
    tree_->Select(first);
    tell();
}

void DerivationView::add(const wxTreeListItem& parent, const std::vector<DerivationNode>& nodes) {
    for (const DerivationNode& node : nodes) {
        const wxTreeListItem item =
            tree_->AppendItem(parent, wx(node.title), -1, -1, new ShownStep{node});
        tree_->SetItemText(item, 1, wx(node.value));
        // One that can be unfolded; what is in it is made when it is.
        if (!node.children.empty()) tree_->AppendItem(item, {});
    }
}

void DerivationView::unfold(const wxTreeListItem& item) {
    const wxTreeListItem first = tree_->GetFirstChild(item);
    if (!first.IsOk() || tree_->GetItemData(first)) return;
    add(item, node_of(item)->children);
    tree_->DeleteItem(first);
}

const DerivationNode* DerivationView::node_of(const wxTreeListItem& item) const {
    if (!item.IsOk()) return nullptr;
    const auto* shown = dynamic_cast<ShownStep*>(tree_->GetItemData(item));
    return shown ? shown->node : nullptr;
}

std::optional<Term> DerivationView::marked() const {
    const DerivationNode* node = node_of(tree_->GetSelection());
    return node ? std::optional{node->term} : std::nullopt;
}

wxString DerivationView::note() const {
    return note_->words();
}

wxString DerivationView::told() const {
    return told_->GetValue();
}

void DerivationView::tell() {
    const DerivationNode* node = node_of(tree_->GetSelection());
    wxString text;
    if (node) {
        text = wx(node->title) + ": " + wx(node->value);
        if (!node->detail.empty()) text += "\n" + wx(node->detail);
        if (!node->source.empty()) text += "\n" + wx(node->source);
    }
    if (told_->GetValue() != text) told_->ChangeValue(text);
    rule_->Enable(node && has_rule && has_rule(node->term));
}

void DerivationView::mark(const std::vector<std::size_t>& path) {
    wxTreeListItem item = tree_->GetRootItem();
    for (const std::size_t step : path) {
        if (item != tree_->GetRootItem()) {
            unfold(item);
            tree_->Expand(item);
        }
        item = tree_->GetFirstChild(item);
        for (std::size_t i = 0; i < step; ++i) item = tree_->GetNextSibling(item);
    }
    tree_->Select(item);
    tree_->EnsureVisible(item);
    tell();
}

bool DerivationView::find_next(const std::string& text) {
    const auto paths = find_in_tree(nodes_, text);
    if (paths.empty()) return false;
    mark(paths[found_++ % paths.size()]);
    return true;
}

}  // namespace pension::ui
