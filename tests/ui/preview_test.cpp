// SPDX-License-Identifier: Apache-2.0
#include "draw/files.hpp"
#include "frames/main_frame.hpp"
#include "frames/preview_frame.hpp"
#include "native/accessible.hpp"
#include "sheet/parts.hpp"
#include "text.hpp"
#include "ui/opened.hpp"
#include "widgets/attention_bar.hpp"

#include <wx/button.h>
#include <wx/checkbox.h>
#include <wx/clipbrd.h>

namespace pension::ui {

namespace {

void press_key(PageView& view, int code, bool with_control = false) {
    wxKeyEvent key{wxEVT_KEY_DOWN};
    key.m_keyCode = code;
    key.SetControlDown(with_control);
    view.ProcessWindowEvent(key);
    wxYield();
}

PreviewFrame& previewed(Opened& opened) {
    opened.menu("Print preview...");
    BOOST_REQUIRE(wait_for([&] { return opened.frame->previewed() != nullptr; }));
    PreviewFrame& preview = *opened.frame->previewed();
    BOOST_REQUIRE(wait_for([&] { return preview.view().page_count() > 0; }));
    return preview;
}

void press(wxWindow& among, const wxString& label) {
    for (wxWindow* child : among.GetChildren()) {
        auto* button = dynamic_cast<wxButton*>(child);
        if (button && button->GetLabelText() == label) {
            wxCommandEvent event{wxEVT_BUTTON, button->GetId()};
            event.SetEventObject(button);
            button->ProcessWindowEvent(event);
            wxYield();
            return;
        }
        press(*child, label);
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(preview)

BOOST_AUTO_TEST_CASE(it_shows_the_pages_that_are_printed) {
    Opened opened;
    PreviewFrame& preview = previewed(opened);
    const int on_a4 = preview.view().page_count();
    BOOST_TEST(on_a4 == (Pages{opened.page->sheet(), a4}.count()));
    BOOST_TEST(preview.where().StartsWith(wxString::Format("Page 1 of %d", on_a4)));
    opened.pick(preview.paper(), 1);
    BOOST_TEST(preview.view().page_count() == (Pages{opened.page->sheet(), a5}.count()));
    opened.pick(preview.paper(), 0);
    opened.pick(preview.letters(), 2);
    BOOST_TEST(preview.view().page_count() > on_a4);
    BOOST_TEST(accessible_description(preview.view()).Contains("page 1 of"));
}

BOOST_AUTO_TEST_CASE(keys_turn_pages_and_change_the_size) {
    Opened opened;
    PreviewFrame& preview = previewed(opened);
    opened.pick(preview.letters(), 2);
    PageView& view = preview.view();
    BOOST_REQUIRE(view.page_count() > 2);
    press_key(view, WXK_PAGEDOWN);
    BOOST_TEST(view.page() == 1);
    BOOST_TEST(preview.where().StartsWith("Page 2 of"));
    press_key(view, WXK_END);
    BOOST_TEST(view.page() == view.page_count() - 1);
    press_key(view, WXK_HOME);
    BOOST_TEST(view.page() == 0);
    opened.pick(preview.size(), 4);
    BOOST_TEST(view.scale() == 1.0);
    press_key(view, '+', true);
    BOOST_TEST(view.scale() == 1.25);
    BOOST_TEST(preview.size().GetSelection() == wxNOT_FOUND);
    press_key(view, '-', true);
    BOOST_TEST(view.scale() == 1.0);
    BOOST_TEST(preview.size().GetStringSelection() == "100 %");
    for (int i = 0; i < 20; ++i) press_key(view, '+', true);
    BOOST_TEST(view.scale() == PageView::most_scale);
    press_key(view, '0', true);
    BOOST_TEST(view.scale() < 1.0);
    BOOST_TEST(preview.size().GetStringSelection() == "whole page");
    opened.pick(preview.beside(), 1);
    press_key(view, WXK_PAGEDOWN);
    BOOST_TEST(view.page() == 2);
}

BOOST_AUTO_TEST_CASE(every_kind_of_sheet_is_shown_on_the_paper_that_it_is_made_for) {
    Opened opened;
    PreviewFrame& preview = previewed(opened);
    const auto kinds = preview.sheet().GetStrings();
    // A leaflet is nobody's own, and there is nobody else in the household.
    BOOST_TEST(kinds.Index("One person's sheet") == wxNOT_FOUND);
    BOOST_TEST(kinds.Index("Family") == wxNOT_FOUND);
    for (int kind = 0; kind < static_cast<int>(kinds.size()); ++kind) {
        opened.pick(preview.sheet(), kind);
        BOOST_TEST(preview.view().page_count() > 0, kinds[static_cast<std::size_t>(kind)]);
    }
    opened.pick(preview.sheet(), kinds.Index("Slip to take home"));
    BOOST_TEST(preview.paper().GetStringSelection() == "A4, two to cut apart");
    BOOST_TEST(preview.view().page_count() == 1);
    opened.pick(preview.sheet(), kinds.Index("Poster of all tiers"));
    BOOST_TEST(preview.paper().GetStringSelection() == "A3, for a wall");
    opened.pick(preview.sheet(), 0);
    BOOST_TEST(preview.paper().GetStringSelection() == "A4");
    // What cannot be printed any more is said, and cannot be printed by mistake.
    opened.type(Asks::age_at_death, "200");
    opened.pick(preview.sheet(), 1);
    BOOST_TEST(preview.view().page_count() == 0);
    BOOST_TEST(preview.where().Contains("200"));
}

// Seen: a table that was asked for by its name came as a workbook, under another name.
BOOST_AUTO_TEST_CASE(an_ending_that_was_typed_says_which_file_is_meant) {
    using enum ExportKind;
    BOOST_TEST(with_ending("a/sum.csv", workbook) == "a/sum.csv");
    BOOST_TEST(with_ending("sum.CSV", workbook) == "sum.CSV");
    BOOST_TEST(with_ending("sum.txt", json) == "sum.txt");
    // The one that was offered gives way to the kind that was chosen.
    BOOST_TEST(with_ending("sum.xlsx", workbook) == "sum.xlsx");
    BOOST_TEST(with_ending("sum.xlsx", table_in_gb18030) == "sum.csv");
    BOOST_TEST(with_ending("sum", png) == "sum.png");
    BOOST_TEST(with_ending("sum v2.1", markdown) == "sum v2.1.md");
}

BOOST_AUTO_TEST_CASE(a_comparison_is_exported_and_copied) {
    Opened opened;
    const auto file = opened.folder / "comparison.xlsx";
    opened.frame->ask_export_file = [&](const std::string& offered) {
        BOOST_TEST(offered == "Comparison Changsha 2017-03");
        return std::optional{ExportFile{file, false}};
    };
    opened.menu("Export...");
    BOOST_REQUIRE(wait_for([&] { return std::filesystem::exists(file); }));
    BOOST_TEST(opened.frame->saved().IsShown());
    BOOST_TEST(opened.told.empty());
    opened.menu("Copy as a message", "Edit");
    wxTextDataObject text;
    {
        wxClipboardLocker lock;
        BOOST_TEST(wxTheClipboard->GetData(text));
    }
    BOOST_TEST(text.GetText().Contains("496.01"));
}

void tick(wxCheckBox& box, bool on) {
    box.SetValue(on);
    wxCommandEvent event{wxEVT_CHECKBOX, box.GetId()};
    event.SetInt(on ? 1 : 0);
    event.SetEventObject(&box);
    box.ProcessWindowEvent(event);
    wxYield();
}

wxCheckBox& part(PreviewFrame& preview, const wxString& name) {
    for (wxCheckBox* box : preview.parts())
        if (box->GetLabelText() == name) return *box;
    BOOST_FAIL("no part " << name);
    throw std::logic_error{"unreachable"};
}

// Without charts, derivation, sources and code the comparison of two plans is one page; the choice
// stays for whatever sheet has such a part, and reaches the file.
BOOST_AUTO_TEST_CASE(parts_are_left_out_of_what_is_seen_saved_and_printed) {
    Opened opened;
    PreviewFrame& preview = previewed(opened);
    BOOST_REQUIRE(preview.view().page_count() == 2);
    for (const char* name : {"Table", "Charts", "What to do next", "QR code"})
        BOOST_TEST(part(preview, name).GetValue(), name);
    const std::set<std::string> left_out{"Charts", "How this was reckoned",
                                         "Sources and assumptions", "QR code"};
    for (const std::string& name : left_out) tick(part(preview, name), false);
    BOOST_TEST(preview.view().page_count() == 1);
    opened.pick(preview.letters(), 1);
    opened.pick(preview.letters(), 0);
    BOOST_TEST(!part(preview, "How this was reckoned").GetValue());
    const auto pdf = opened.folder / "parts.pdf";
    opened.frame->ask_pdf_file = [&](const std::string&) { return pdf; };
    press(preview, "Save as PDF...");
    const Sheet kept = without_parts(opened.page->sheet(), left_out);
    BOOST_TEST((bytes_of(pdf) == pdf_bytes(Pages{kept, a4})));
    // The poster has sources too, and nothing of the rest.
    opened.pick(preview.sheet(), preview.sheet().GetStrings().Index("Poster of all tiers"));
    BOOST_TEST(!part(preview, "Sources and assumptions").GetValue());
    opened.pick(preview.sheet(), 0);
    BOOST_TEST(!part(preview, "How this was reckoned").GetValue());
    for (const std::string& name : left_out) tick(part(preview, name), true);
    BOOST_TEST(preview.view().page_count() == 2);
}

// The boxes come after the choices and before the pages, though they are made anew.
BOOST_AUTO_TEST_CASE(parts_are_reached_by_the_tab_key) {
    Opened opened;
    PreviewFrame& preview = previewed(opened);
    opened.pick(preview.sheet(), 1);
    opened.pick(preview.sheet(), 0);
    BOOST_REQUIRE(!preview.parts().empty());
    const wxWindowList& order = preview.view().GetParent()->GetChildren();
    const auto at = [&](wxWindow& window) { return order.IndexOf(&window); };
    for (wxCheckBox* box : preview.parts()) {
        BOOST_TEST(at(preview.size()) < at(*box));
        BOOST_TEST(at(*box) < at(preview.view()));
        BOOST_TEST(box->AcceptsFocusFromKeyboard());
    }
}

BOOST_AUTO_TEST_CASE(the_page_that_is_looked_at_is_saved_as_a_picture) {
    Opened opened;
    PreviewFrame& preview = previewed(opened);
    press_key(preview.view(), WXK_PAGEDOWN);
    const Pages pages{opened.page->sheet(), a4};
    std::filesystem::path file;
    opened.frame->ask_picture_file = [&](const std::string& offered) {
        BOOST_TEST(offered == "Comparison Changsha 2017-03, page 2");
        return file;
    };
    for (const char* name : {"page.png", "page.svg"}) {
        file = opened.folder / name;
        press(preview, "Save page as picture...");
        BOOST_REQUIRE(std::filesystem::exists(file));
        BOOST_TEST((bytes_of(file) ==
                    (file.extension() == ".svg" ? svg_bytes(pages, 1) : png_bytes(pages, 1))));
        BOOST_TEST(opened.frame->saved().text().Contains(name));
    }
    BOOST_TEST((svg_bytes(pages, 1) != svg_bytes(pages, 0)));
    // A folder that has gone is told, and nothing waits.
    file = opened.folder / "gone" / "page.png";
    press(preview, "Save page as picture...");
    BOOST_REQUIRE(opened.told.size() == 1U);
    BOOST_TEST(opened.told.front().find("cannot be written") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(an_ending_says_what_kind_of_picture_is_meant) {
    BOOST_TEST(with_picture_ending("a.svg", false) == "a.svg");
    BOOST_TEST(with_picture_ending("a.SVG", false) == "a.SVG");
    BOOST_TEST(with_picture_ending("a.png", false) == "a.png");
    BOOST_TEST(with_picture_ending("a.png", true) == "a.svg");
    BOOST_TEST(with_picture_ending("a", true) == "a.svg");
    BOOST_TEST(with_picture_ending("a v2.1", false) == "a v2.1.png");
}

// What is saved is what is seen, and can be opened at once.
BOOST_AUTO_TEST_CASE(what_is_previewed_is_saved_and_said_to_be) {
    Opened opened;
    PreviewFrame& preview = previewed(opened);
    opened.pick(preview.letters(), 1);
    const auto file = opened.folder / "preview.pdf";
    opened.frame->ask_pdf_file = [&](const std::string& offered) {
        BOOST_TEST(offered.ends_with(".pdf"));
        return file;
    };
    std::filesystem::path seen;
    opened.frame->open_by = [&](const std::filesystem::path& opens) { seen = opens; };
    press(preview, "Save as PDF...");
    BOOST_REQUIRE(std::filesystem::exists(file));
    BOOST_TEST(opened.frame->saved().IsShown());
    BOOST_TEST(opened.frame->saved().text().Contains("preview.pdf"));
    press(opened.frame->saved(), "Open it");
    BOOST_TEST(seen == file);
    BOOST_TEST(wait_for([&] { return !opened.frame->saved().IsShown(); }));
}

BOOST_AUTO_TEST_CASE(the_window_goes_on_beside_it_and_it_closes_with_escape) {
    Opened opened;
    PreviewFrame& preview = previewed(opened);
    opened.type(Asks::plan_pays, "200");
    BOOST_TEST(opened.headline(0) == "180.90");
    wxKeyEvent key{wxEVT_CHAR_HOOK};
    key.m_keyCode = WXK_ESCAPE;
    preview.ProcessWindowEvent(key);
    BOOST_TEST(wait_for([&] { return opened.frame->previewed() == nullptr; }));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension::ui
