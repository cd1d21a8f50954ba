// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string>

namespace pension::manualc {

/// A text as the browser shows it, and as it is searched.
struct Rendered {
    std::string html;
    std::string plain;  ///< The words alone, a blank between paragraphs.
};

/// CommonMark into HTML. Raw HTML of the text is left out.
/// @param link what stands in place of the address of a link or picture.
Rendered rendered(const std::string& markdown,
                  const std::function<std::string(const std::string& address)>& link);

/// With & < > " written for HTML.
std::string for_html(const std::string& text);

}  // namespace pension::manualc
