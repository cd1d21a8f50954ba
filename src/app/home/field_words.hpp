// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/translate.hpp"

namespace pension {

/// The same words for who sits at the window: where a sentence tells to type an option of the
/// command line, it names the field instead ("--born" becomes "Born"). So each sentence is written
/// once, and nobody at a window is told what only a shell understands.
Translate with_field_names(Translate words);

}  // namespace pension
