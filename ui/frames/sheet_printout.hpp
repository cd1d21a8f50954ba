// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "draw/pages.hpp"

#include <wx/print.h>

namespace pension::ui {

/// The pages that `draw` made, for the system's print dialog.
class SheetPrintout : public wxPrintout {
public:
    explicit SheetPrintout(const Pages& pages);

    bool OnPrintPage(int page) override;
    bool HasPage(int page) override { return page >= 1 && page <= pages_.count(); }
    void GetPageInfo(int* least, int* most, int* from, int* to) override;

private:
    Pages pages_;
};

}  // namespace pension::ui
