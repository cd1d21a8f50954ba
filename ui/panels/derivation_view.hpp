// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sheets/derivation_tree.hpp"

#include <wx/panel.h>

#include <functional>
#include <optional>
#include <string>
#include <vector>

class wxButton;
class wxTextCtrl;
class wxTreeListCtrl;
class wxTreeListItem;

namespace pension::ui {

class WrappedLabel;

/// A result as a tree to unfold, down to payments, rates and their sources; below it how the marked
/// number was reckoned and where it is written. A field searches all of it.
class DerivationView : public wxPanel {
public:
    explicit DerivationView(wxWindow* parent);

    /// @param note what differs from the question as it was asked; empty where nothing does.
    void show(std::vector<DerivationNode> nodes, const wxString& note = {});
    const std::vector<DerivationNode>& nodes() const { return nodes_; }
    /// Marks the next number that has the text, from the marked one on and round again.
    /// @return whether there is one.
    bool find_next(const std::string& text);
    /// Marks a number by the indices that lead to it. @pre they do, in nodes().
    void mark(const std::vector<std::size_t>& path);

    /// What the marked number is called above; none where none is marked.
    std::optional<Term> marked() const;
    /// Somebody wants to know what the rule says about it.
    std::function<void()> rule_asked;
    /// Whether anything explains a number of that kind.
    std::function<bool(Term)> has_rule;

    wxTreeListCtrl& tree() { return *tree_; }
    wxButton& rule() { return *rule_; }
    wxTextCtrl& search() { return *search_; }
    wxString note() const;
    wxString told() const;  ///< Of the marked number.

private:
    void add(const wxTreeListItem& parent, const std::vector<DerivationNode>& nodes);
    void unfold(const wxTreeListItem& item);
    const DerivationNode* node_of(const wxTreeListItem& item) const;
    void tell();

    std::vector<DerivationNode> nodes_;
    wxTextCtrl* search_;
    WrappedLabel* note_;
    wxTreeListCtrl* tree_;
    wxTextCtrl* told_;
    wxButton* rule_;
    std::size_t found_ = 0;
};

}  // namespace pension::ui
