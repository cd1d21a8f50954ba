// SPDX-License-Identifier: Apache-2.0
#pragma once

class wxChoice;

namespace pension::ui {

/// Lets the choice be narrower than the longest of what can be chosen: what is shown then ends with
/// an ellipsis, and the list that it opens is as wide as it needs. GTK asks for room for all of it.
void let_be_narrow(wxChoice& choice);

}  // namespace pension::ui
