// SPDX-License-Identifier: Apache-2.0
#include "frames/sheet_printout.hpp"

#include "text.hpp"

#include <wx/dc.h>

namespace pension::ui {

SheetPrintout::SheetPrintout(const Pages& pages) : wxPrintout{wx(pages.title())}, pages_{pages} {}

bool SheetPrintout::OnPrintPage(int page) {
    wxDC* dc = GetDC();
    if (!dc || !HasPage(page)) return false;
    // The device counts in its own dots, from where it can print, not from the paper's corner.
    int dots_x = 0;
    int dots_y = 0;
    GetPPIPrinter(&dots_x, &dots_y);
    const wxRect paper = GetPaperRectPixels();
    pages_.paint(page - 1, dc->GetHandle(),
                 {static_cast<double>(paper.x), static_cast<double>(paper.y), dots_x / 72.0});
    return true;
}

void SheetPrintout::GetPageInfo(int* least, int* most, int* from, int* to) {
    *least = *from = 1;
    *most = *to = pages_.count();
}

}  // namespace pension::ui
