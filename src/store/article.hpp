// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/area_code.hpp"
#include "base/month.hpp"
#include "base/result.hpp"

#include <span>
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
    std::string about{};   ///< Some of article_topics(), a blank between them.
    std::string reckon{};  ///< One of article_reckonings(); empty where nothing is to be reckoned.
    std::string pack{};    ///< Name of the pack that brought it; empty: it came with the program.

    friend bool operator==(const Article&, const Article&) = default;
};

/// What a result is about, so that the article which explains it is found from there; words of the
/// glossary: "left_to_heirs".
std::span<const std::string_view> article_topics();

/// What can be reckoned for whoever read an article: an answer of the window ("ladder") or a
/// planning question ("backpay", as on the command line).
std::span<const std::string_view> article_reckonings();

/// Reads an article as it is written for people: lines "name: value", an empty line, and for each
/// language a line "# zh_CN question" with the paragraphs below it.
/// @param id, place where they stand in the name and the folder of the file.
/// @param file as its name is to be told.
/// Errors: answer_line_unknown, answer_fact_missing, answer_fact_wrong; answer_text_missing where
/// one of the two languages is.
Result<std::vector<Article>> read_article(const std::string& id, AreaCode place,
                                          std::string_view text, const std::string& file);

/// Reads what a clerk hands on: articles of that kind, one after the other, a line "---" between
/// them, each with two more lines in its head, "place: 430100" and "id: tiers". One language is
/// enough; it stands for the other one too.
/// @param file as its name is to be told, and the name of the pack: "changsha.txt".
/// Errors: those of read_article(); answer_text_missing where there is neither language.
Result<std::vector<Article>> read_answer_pack(std::string_view text, const std::string& file);

}  // namespace pension
