// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace pension::ui {

/// From now on, memory that anybody gives back is overwritten before it can be had again: what a
/// visitor of the stall typed stands in strings of the toolkit and of its libraries too, which
/// nobody else wipes. Stays on; costs a few nanoseconds for each piece.
/// @return whether this build can (not under a sanitizer, which keeps such memory itself).
bool wipe_freed_memory();

}  // namespace pension::ui
