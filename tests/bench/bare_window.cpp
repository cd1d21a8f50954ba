// SPDX-License-Identifier: Apache-2.0
//
// A window of the toolkit with a table and a drawing and nothing else, beside which the start of
// the program is timed where it cannot be measured any other way (packaging/windows/start).
#include <wx/app.h>
#include <wx/dataview.h>
#include <wx/dcclient.h>
#include <wx/frame.h>
#include <wx/panel.h>
#include <wx/sizer.h>

namespace {

void draw(wxPanel& canvas) {
    wxPaintDC dc{&canvas};
    const wxSize size = canvas.GetClientSize();
    dc.SetPen(wxPen{*wxBLUE, 2});
    for (int x = 0; x < size.x; x += 10) dc.DrawLine(x, size.y, x + 10, size.y - x / 3);
    dc.DrawText("yuan", 10, 10);
}

class BareApp : public wxApp {
public:
    bool OnInit() override {
        auto* frame =
            new wxFrame{nullptr, wxID_ANY, "Bare window", wxDefaultPosition, wxSize{1'000, 700}};
        auto* table = new wxDataViewListCtrl{frame, wxID_ANY};
        for (const char* title : {"Year", "Paid", "Subsidy", "Account"})
            table->AppendTextColumn(title);
        for (int year = 2010; year < 2030; ++year) {
            wxVector<wxVariant> row;
            for (int column = 0; column < 4; ++column)
                row.push_back(wxString::Format("%d", year + column));
            table->AppendItem(row);
        }
        auto* canvas = new wxPanel{frame};
        canvas->Bind(wxEVT_PAINT, [canvas](wxPaintEvent&) { draw(*canvas); });
        auto* both = new wxBoxSizer{wxVERTICAL};
        both->Add(table, wxSizerFlags{1}.Expand());
        both->Add(canvas, wxSizerFlags{1}.Expand());
        frame->SetSizer(both);
        frame->Show();
        return true;
    }
};

}  // namespace

wxIMPLEMENT_APP(BareApp);
