// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/workspace.hpp"
#include "panels/page_panel.hpp"

#include <vector>

namespace pension::ui {

class ActionControls;

/// A page and how its panel is made; the frame knows no more of either.
struct Room {
    MakePage page;
    PagePanel* (*panel)(wxWindow* parent, Page& page, ActionControls& controls);
};

/// All rooms of the window, in the order of the menu.
const std::vector<Room>& all_rooms();

}  // namespace pension::ui
