// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "draw/pages.hpp"

#include <wx/scrolwin.h>

#include <functional>
#include <optional>

namespace pension::ui {

/// Pages as they come out of the printer, one below the other or two side by side: white paper
/// with black ink, whatever the colours of the screen. Page keys, Home and End turn them; Ctrl with
/// plus, minus, nought and the wheel changes the size.
class PageView : public wxScrolledCanvas {
public:
    /// How large pages are shown.
    enum class Fit { page, width, scale };

    explicit PageView(wxWindow* parent);

    /// The first page is looked at; the size stays as it was chosen.
    void show(const Pages& pages);
    void show_nothing();
    /// @param columns how many pages stand beside each other, 1 or 2.
    void set_columns(int columns);
    void fit(Fit fit);
    /// @param scale of the paper's own size: 1 is as large as on paper, by the screen's dots.
    void set_scale(double scale);
    /// Of what is shown now, whatever chose it.
    double scale() const { return scale_; }
    Fit fitted() const { return fit_; }

    int page_count() const { return pages_ ? pages_->count() : 0; }
    /// The page that is looked at, from 0.
    int page() const;
    void go_to(int page);

    /// Another page is looked at, or pages have another size.
    std::function<void()> changed;

    static constexpr double least_scale = 0.25;
    static constexpr double most_scale = 4;

private:
    void lay_out();
    wxSize page_size() const;
    wxPoint corner(int page) const;  ///< Of a page, where nothing is scrolled.
    wxSize whole() const;
    void paint();
    void press(wxKeyEvent& key);
    void zoom(int steps);
    void tell();

    std::optional<Pages> pages_;
    int columns_ = 1;
    Fit fit_ = Fit::page;
    double scale_ = 1;
    double typed_scale_ = 1;
    int told_page_ = -1;
};

}  // namespace pension::ui
