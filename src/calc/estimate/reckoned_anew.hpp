// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calc/told/derivation.hpp"

namespace pension {

/// Works a step out anew from the inputs that it shows, and nothing else.
/// @pre the inputs have the kinds that the formula names.
Quantity reckoned_anew(const Step& step);

}  // namespace pension
