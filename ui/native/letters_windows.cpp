// SPDX-License-Identifier: Apache-2.0
#include "native/letters.hpp"

#include <wx/arrstr.h>
#include <wx/dcclient.h>
#include <wx/window.h>

namespace pension::ui {

std::vector<double> letter_ends(const wxWindow& window, const wxString& line) {
    wxClientDC dc{const_cast<wxWindow*>(&window)};
    dc.SetFont(window.GetFont());
    wxArrayInt ends;
    dc.GetPartialTextExtents(line, ends);
    return {ends.begin(), ends.end()};
}

}  // namespace pension::ui
