// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "draw/block_strips.hpp"

namespace pension::drawing {

/// A code with its words to the right of it, in one strip; those alone where the text is too long
/// for a code. Its size is what a printer and a phone need: large print does not make it larger.
std::vector<Strip> qr_strips(const QrCode& code, const StripRoom& room);

}  // namespace pension::drawing
