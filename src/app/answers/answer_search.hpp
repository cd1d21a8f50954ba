// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/asking/understood.hpp"
#include "app/words/translate.hpp"
#include "base/month.hpp"
#include "store/answers_file.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace pension {

/// An article as it is read out: with its figures, and where it comes from.
struct FoundAnswer {
    std::string id;
    AreaCode place = 0;       ///< Of the article; 0 the whole country.
    std::string place_words;  ///< "Changsha".
    std::string question;
    std::string text;    ///< Paragraphs, a line each, with figures.
    std::string source;  ///< Document, number, clause, since when, read when, in which pack.
    bool is_about_topic = false;  ///< That was asked about.
    Article article;              ///< As it was written.
};

/// Where somebody asks from.
struct AnswersAsked {
    std::string place{};  ///< Area code or name; empty: articles of all places.
    Month month{};
    std::size_t most = 20;
    std::string topic{};  ///< See topic_of(): without words, what is about it comes first.
};

/// The articles that fit what somebody typed, the best first, each with the figures of the place
/// asked from, or of its own where none is. No words: all of them.
/// Errors: those of Figures::place() and AnswersFile::search().
Result<std::vector<FoundAnswer>> find_answers(const AnswersFile& file, const Figures& figures,
                                              const std::string& words, const AnswersAsked& asked,
                                              const Translate& tr);

}  // namespace pension
