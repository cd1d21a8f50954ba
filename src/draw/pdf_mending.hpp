// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace pension::drawing {

/// Adds to a PDF of cairo 1.16 what cairo has no call for: the language of the document, that a
/// reader shows its title and not its file's name, and what each figure shows, in words. As an
/// incremental update (ISO 32000-1, 7.5.6): all that was written stays as it is, the objects that
/// say more follow it with a table of their own.
///
/// @param language of RFC 3066, "zh-CN".
/// @param descriptions of the figures in the order in which they were tagged.
/// A file in another form (cairo 1.18 compresses its objects) stays as it is.
void mend_pdf(std::string& bytes, std::string_view language,
              const std::vector<std::string>& descriptions);

}  // namespace pension::drawing
