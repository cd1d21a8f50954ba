// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/desk.hpp"
#include "app/desk/page.hpp"
#include "app/words/translate.hpp"

namespace pension {

/// What every page has to say of the policy file: that it could not be read, whose figures are
/// shown, that they are being read.
Attention policy_attention(const Desk& desk, const Translate& tr);

/// Edits from outside that gave many places one value; what a page says last.
void add_mass_edits(const Desk& desk, const Translate& tr, Attention& attention);

}  // namespace pension
