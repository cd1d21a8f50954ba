// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace pension::drawing {

/// The families that text is set in, best first, as pango reads them. From the first call on the
/// fonts of the system are known. One native_fonts_*.cpp per system knows where they are.
const char* native_families();

}  // namespace pension::drawing
