// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/area_code.hpp"
#include "base/month.hpp"
#include "base/result.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pension {

/// What a document answers to a question that people ask, in one language. Figures in its text are
/// placeholders, so that they cannot go stale.
struct Article {
    std::string id;        ///< Of the question, the same everywhere: "tiers".
    AreaCode place = 0;    ///< Where it holds; 0 the whole country.
    Month from{};          ///< Since when, as far as the document tells.
    std::string language;  ///< "zh_CN" or "en".
    std::string question;
    std::string text;     ///< Paragraphs, a line each.
    std::string words{};  ///< Further words by which people look for it.
    std::string document;
    std::string number{};  ///< Of the document.
    std::string clause{};  ///< Empty where the document has none.
    std::string link{};
    std::string evidence;  ///< As of figures: "A" an official text.
    std::string read_on;   ///< The day on which the document was read.

    friend bool operator==(const Article&, const Article&) = default;
};

/// Reads an article as it is written for people: lines "name: value", an empty line, and for each
/// language a line "# zh_CN question" with the paragraphs below it.
/// @param id, place its file and folder.
/// Errors: file_not_readable with file (the id), reason: what is missing or not known.
Result<std::vector<Article>> read_article(const std::string& id, AreaCode place,
                                          std::string_view text);

}  // namespace pension
