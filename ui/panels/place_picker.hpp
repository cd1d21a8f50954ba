// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/asking/place_chooser.hpp"
#include "app/desk/signal.hpp"

#include <wx/panel.h>

#include <cstddef>
#include <functional>
#include <string>

class wxDataViewEvent;
class wxDataViewListCtrl;
class wxStaticText;
class wxTextCtrl;

namespace pension::ui {

/// Whose place is looked for: what the view-model behind a field is asked and told.
struct PlaceSearch {
    std::function<const PlaceChooser&()> chooser;
    std::function<void(const std::string& text)> type;
    std::function<void(std::size_t line)> mark;
    std::function<void()> choose_marked;
    /// Ends the search without a choice. @param text what stays there; empty: what was there.
    std::function<void(const std::string& text)> leave;
    /// What the field shows while nobody searches.
    std::function<std::string()> shown;
    Signal& changed;
};

/// The places that may be meant by what is typed in a field, in a list that is there as long as
/// somebody looks for one.
///
/// Keys: what is typed is found; down goes into the list, up from its first line comes back; Enter
/// takes the marked place, Escape leaves things as they were.
class PlacePicker : public wxPanel {
public:
    /// @param field made before this, right after its label; outlives this.
    PlacePicker(wxWindow* parent, wxTextCtrl& field, PlaceSearch search);

    wxTextCtrl& field() { return field_; }
    wxDataViewListCtrl& list() { return *list_; }

    /// The list appeared or went: the owner gives it room.
    std::function<void()> resized;

private:
    void bind();
    void refresh();
    void type();
    void choose();
    /// @param keeps_text whether what was typed stays where no place is called so.
    void leave(bool keeps_text = false);
    void press_in_field(wxKeyEvent& key);
    void press_in_list(wxKeyEvent& key);
    void show_lines();
    wxString text_of(const PlaceLine& line) const;

    PlaceSearch search_;
    bool waits_ = false;  ///< For the places, with what is typed.
    wxTextCtrl& field_;
    wxDataViewListCtrl* list_;
    wxStaticText* remark_;
    Subscription subscription_;
};

}  // namespace pension::ui
