// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace pension {

/// Whether somebody sits there to be asked: what is read is typed, what is written is seen.
bool has_terminal();

/// Whether somebody sees what goes to standard error.
bool errors_are_seen();

}  // namespace pension
