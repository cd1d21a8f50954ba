// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace pension::ui {

/// From now on the toolkit is listened to for what is_composing() tells. Calling it again does
/// nothing.
void watch_composing();

/// Whether letters are being put together by an input method and stand in the field only for the
/// time being: keys belong to the method then.
bool is_composing();

/// Whoever types has left the field: what was put together there is no longer asked of.
void forget_composing();

}  // namespace pension::ui
