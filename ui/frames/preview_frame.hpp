// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/action.hpp"
#include "draw/pages.hpp"
#include "widgets/page_view.hpp"

#include <wx/frame.h>

#include <functional>
#include <set>
#include <string>
#include <vector>

class wxButton;
class wxCheckBox;
class wxChoice;
class wxSizer;
class wxStaticText;

namespace pension::ui {

/// Sheets as they will come out of the printer, in a window of its own beside the one that they are
/// made in: which sheet and which of its parts, paper and letters, how large it is shown. Nothing
/// waits for it.
class PreviewFrame : public wxFrame {
public:
    /// What becomes of the pages that are shown.
    struct Uses {
        std::function<void(const Pages&, const Print&, const SheetOffer&)> print;
        std::function<void(const Pages&, const SheetOffer&)> save;
        /// Of the pages the one that is looked at, from 0.
        std::function<void(const Pages&, int page, const SheetOffer&)> save_page;
        /// Why a sheet cannot be made, in words.
        std::function<std::string(const Error&)> explain;
    };

    /// @pre there are sheets.
    PreviewFrame(wxWindow* parent, std::vector<SheetOffer> sheets, Uses uses);

    PageView& view() { return *view_; }
    wxChoice& sheet() { return *which_; }
    wxChoice& paper() { return *paper_; }
    wxChoice& letters() { return *letters_; }
    wxChoice& margins() { return *margins_; }
    wxChoice& beside() { return *beside_; }
    wxChoice& size() { return *size_; }
    /// A box for each part of the sheet that may be left out, by its name.
    const std::vector<wxCheckBox*>& parts() const { return boxes_; }
    wxString where() const;  ///< "Page 1 of 2"; why there is no page, where there is none.

private:
    wxSizer* build_choices();
    wxSizer* build_buttons();
    Print chosen_print() const;
    /// As they are seen, printed and saved.
    Pages chosen_pages() const;
    void offer_parts();
    void choose_parts();
    const SheetOffer& chosen_sheet() const;
    void make();
    void offer_papers();
    /// Once letters are known, and when choices are others.
    void measure_again();
    void lay_out();
    void choose_size();
    void refresh();

    std::vector<SheetOffer> sheets_;
    Uses uses_;
    Sheet sheet_;
    bool has_sheet_ = false;
    wxPanel* body_ = nullptr;
    wxChoice* which_ = nullptr;
    wxChoice* paper_ = nullptr;
    wxChoice* letters_ = nullptr;
    wxChoice* margins_ = nullptr;
    wxChoice* beside_ = nullptr;
    wxChoice* size_ = nullptr;
    wxStaticText* where_ = nullptr;
    wxSizer* parts_ = nullptr;
    std::vector<wxCheckBox*> boxes_;
    /// Parts that are not printed, by their names: of whatever sheet has them, as long as the
    /// window is open.
    std::set<std::string> left_out_;
    std::vector<wxButton*> buttons_;  ///< What can be done with pages alone.
    PageView* view_ = nullptr;
};

}  // namespace pension::ui
