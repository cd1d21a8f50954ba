// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "draw/pages.hpp"
#include "widgets/page_view.hpp"

#include <wx/frame.h>

#include <functional>
#include <string>

class wxButton;
class wxChoice;
class wxStaticText;

namespace pension::ui {

/// A sheet as it will come out of the printer, in a window of its own beside the one that it was
/// made in: which paper, which letters, how large it is shown. Nothing waits for it.
class PreviewFrame : public wxFrame {
public:
    /// What is printed and saved: the pages, and the paper that they are for.
    using Use = std::function<void(const Pages&, const Paper&)>;

    PreviewFrame(wxWindow* parent, Sheet sheet, Use print, Use save);

    PageView& view() { return *view_; }
    wxChoice& paper() { return *paper_; }
    wxChoice& letters() { return *letters_; }
    wxChoice& margins() { return *margins_; }
    wxChoice& beside() { return *beside_; }
    wxChoice& size() { return *size_; }
    wxString where() const;  ///< "Page 1 of 2".

private:
    wxSizer* build_choices();
    wxSizer* build_buttons();
    Paper chosen_paper() const;
    double chosen_letters() const;
    void lay_out();
    void choose_size();
    void refresh();

    Sheet sheet_;
    Use print_;
    Use save_;
    wxPanel* body_ = nullptr;
    wxChoice* paper_ = nullptr;
    wxChoice* letters_ = nullptr;
    wxChoice* margins_ = nullptr;
    wxChoice* beside_ = nullptr;
    wxChoice* size_ = nullptr;
    wxStaticText* where_ = nullptr;
    PageView* view_ = nullptr;
};

}  // namespace pension::ui
