// SPDX-License-Identifier: Apache-2.0
#include "frames/main_frame.hpp"
#include "ui/opened.hpp"

namespace pension::ui {

namespace {

/// The frame knows pages only as such: the one at home, twice, is as good as two.
struct TwoPages {
    TemporaryFolder folder;
    Desk desk{Year{2026} / std::chrono::November,
              {shipped_policy(), folder / "own" / "policy.db", false}};
    std::vector<Room> rooms{all_rooms().front(), all_rooms().front()};
    Workspace workspace{desk, sample_inquiry(), {rooms[0].page, rooms[1].page}, as_in_the_code()};
    MainFrame* frame = new MainFrame{workspace, rooms};

    TwoPages() { frame->Show(); }
    ~TwoPages() {
        frame->Destroy();
        for (int i = 0; i < 5; ++i) wxYield();
    }
    std::vector<wxMenuItem*> items_of(std::size_t menu) const {
        const wxMenuItemList& items = frame->GetMenuBar()->GetMenu(menu)->GetMenuItems();
        return {items.begin(), items.end()};
    }
    void choose(const std::string& id) {
        for (std::size_t at = 0; at < frame->GetMenuBar()->GetMenuCount(); ++at)
            for (const auto items = items_of(at); wxMenuItem * item : items)
                if (item->GetHelp() == "Turns to this page" && id == std::to_string(number(item))) {
                    wxCommandEvent event{wxEVT_MENU, item->GetId()};
                    frame->ProcessWindowEvent(event);
                    wxYield();
                    return;
                }
        BOOST_FAIL("no such page");
    }
    int number(const wxMenuItem* item) const { return item->GetAccel()->GetKeyCode() - '0'; }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(pages)

BOOST_AUTO_TEST_CASE(a_panel_is_made_when_its_page_is_turned_to_and_kept) {
    TwoPages two;
    PagePanel& first = two.frame->shown();
    two.choose("2");
    PagePanel& second = two.frame->shown();
    BOOST_TEST(&first != &second);
    BOOST_TEST(!first.IsShown());
    BOOST_TEST(second.IsShown());
    two.choose("1");
    BOOST_TEST(&two.frame->shown() == &first);
    BOOST_TEST(!second.IsShown());
}

BOOST_AUTO_TEST_CASE(all_pages_show_the_one_document) {
    TwoPages two;
    two.choose("2");
    auto& home = dynamic_cast<HomePanel&>(two.frame->shown());
    two.choose("1");
    dynamic_cast<ComparisonPage&>(two.workspace.page(0)).type(Asks::plan_years, "16");
    two.choose("2");
    // 16 x 130 = 2 080; / 139 = 14.964; + 155 + 1 = 170.96.
    BOOST_TEST(home.cards().cards().at(0)->exact() == "170.96");
}

BOOST_AUTO_TEST_CASE(another_language_makes_the_pages_anew_and_leaves_the_case) {
    TwoPages two;
    dynamic_cast<ComparisonPage&>(two.workspace.page(0)).type(Asks::plan_years, "16");
    two.frame->leave_pages();
    two.workspace.speak(as_in_the_code());
    auto* again = new MainFrame{two.workspace, two.rooms};
    BOOST_TEST(dynamic_cast<HomePanel&>(again->shown()).cards().cards().at(0)->exact() == "170.96");
    again->Destroy();
    for (int i = 0; i < 5; ++i) wxYield();
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension::ui
