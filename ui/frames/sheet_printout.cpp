// SPDX-License-Identifier: Apache-2.0
#include "frames/sheet_printout.hpp"

#include "text.hpp"

#include <wx/dc.h>

namespace pension::ui {

SheetPrintout::SheetPrintout(const Pages& pages) : wxPrintout{wx(pages.title())}, pages_{pages} {}

bool SheetPrintout::OnPrintPage(int page) {
    wxDC* dc = GetDC();
    if (!dc || !HasPage(page)) return false;
    // GTK's print context counts in points, as our pages do.
    pages_.paint(page - 1, dc->GetHandle());
    return true;
}

void SheetPrintout::GetPageInfo(int* least, int* most, int* from, int* to) {
    *least = *from = 1;
    *most = *to = pages_.count();
}

}  // namespace pension::ui
