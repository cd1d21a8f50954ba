// SPDX-License-Identifier: Apache-2.0
#include "rooms.hpp"

#include "app/home/comparison_page.hpp"
#include "panels/home_panel.hpp"

namespace pension::ui {

namespace {

/// The page is of the type that `page` has made, because both stand in one row.
template <class SomePage, class SomePanel>
Room room() {
    return {[](Desk& desk, Document& document, const Translate& tr) -> std::unique_ptr<Page> {
                return std::make_unique<SomePage>(desk, document, tr);
            },
            [](wxWindow* parent, Page& page, ActionControls& controls) -> PagePanel* {
                return new SomePanel{parent, static_cast<SomePage&>(page), controls};
            }};
}

}  // namespace

const std::vector<Room>& all_rooms() {
    static const std::vector<Room> rooms{room<ComparisonPage, HomePanel>()};
    return rooms;
}

}  // namespace pension::ui
