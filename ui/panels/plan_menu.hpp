// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/home/comparison_page.hpp"

class wxPoint;
class wxWindow;

namespace pension::ui {

/// What can be done with one plan beside paying it: its name, its colour, its place among the
/// others, a copy of it. Returns when something was chosen or nothing was.
void show_plan_menu(wxWindow& parent, const wxPoint& at, ComparisonPage& page, std::size_t plan);

/// Asks what the plan is called.
void ask_plan_name(wxWindow& parent, ComparisonPage& page, std::size_t plan);

}  // namespace pension::ui
