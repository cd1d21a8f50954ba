// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/first_start.hpp"

#include <wx/dialog.h>

#include <cstddef>
#include <functional>
#include <vector>

class wxButton;
class wxStaticText;

namespace pension::ui {

class WrappedLabel;

/// Cards to read one after the other or to skip; holds up nothing.
class WelcomeDialog : public wxDialog {
public:
    /// @pre there is a card.
    WelcomeDialog(wxWindow* parent, std::vector<WelcomeCard> cards);

    /// A sample is to be opened; the dialog closes by itself.
    std::function<void()> sample_asked;

    std::size_t shown_at() const { return at_; }
    wxButton& next() { return *next_; }
    wxButton& back() { return *back_; }
    wxButton& skip() { return *skip_; }
    wxButton& sample() { return *sample_; }

private:
    void show(std::size_t card);
    void measure();

    std::vector<WelcomeCard> cards_;
    std::size_t at_ = 0;
    wxStaticText* title_ = nullptr;
    WrappedLabel* words_ = nullptr;
    wxStaticText* where_ = nullptr;
    wxButton* skip_ = nullptr;
    wxButton* sample_ = nullptr;
    wxButton* back_ = nullptr;
    wxButton* next_ = nullptr;
};

}  // namespace pension::ui
