// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/answers/answer_search.hpp"
#include "store/answer_packs.hpp"
#include "store/noted_questions.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace pension {

/// Where answers are, and what this user keeps of them.
struct AnswerPlaces {
    std::filesystem::path shipped;  ///< answers.db
    std::filesystem::path own{};    ///< The packs that were added: a folder.
    std::filesystem::path noted{};  ///< The questions noted: a table that a spreadsheet opens.
};

/// @param shipped_policy beside which the answers lie that came with the program
/// @param user_data the folder of the user's data; empty: the system names none, nothing is kept.
AnswerPlaces answer_places(const std::filesystem::path& shipped_policy,
                           const std::filesystem::path& user_data);

/// The search for answers as facts and intentions: what was found while somebody types, what is
/// noted for the office where nothing was, which packs were added. Figures outlive it.
class AnswerFinder {
public:
    /// @param figures none: the policy file cannot be read, which is told instead of answers.
    /// @param from the place, the month and the topic that somebody asks from.
    AnswerFinder(AnswerPlaces places, const Figures* figures, AnswersAsked from, Translate tr);

    /// Finds anew. A place that nobody knows, or a damaged file, is told by said().
    void look_for(const std::string& words);

    const std::vector<FoundAnswer>& found() const { return found_; }
    /// What is to be said in place of an answer; empty where there is one.
    std::string nothing_found() const;
    /// What is to be said beside the answers: that those about the topic stand first, which packs
    /// were left out and why. Empty where nothing is.
    std::string said() const;

    /// An article in full: question, paragraphs, where it holds and stands.
    std::string read_out(const FoundAnswer& answer) const;

    /// Whether what was typed could be noted for the office: nothing answers it, and something is
    /// left of it without personal numbers.
    bool can_note() const;
    /// Notes it. @return in words what became of it. @pre can_note().
    std::string note();
    /// The questions noted, the most asked first, a line each; or why they cannot be read.
    std::vector<std::string> noted() const;

    /// The names of the packs that were added.
    std::vector<std::string> packs() const;
    /// Adds one. Errors: see add_answer_pack(). The answers are found anew.
    Result<PackAdded> add(const std::filesystem::path& pack, bool overwrite);
    /// Errors: see remove_answer_pack(). The answers are found anew.
    Status remove(const std::string& pack);

private:
    void open();

    AnswerPlaces places_;
    const Figures* figures_;
    AnswersAsked from_;
    Translate tr_;
    Result<AnswersFile> file_;
    std::string words_;
    std::vector<FoundAnswer> found_;
    std::optional<Error> wrong_;
};

/// Notes the words for the office, without personal numbers. @return in words what became of it.
std::string noted_from(const std::string& words, const std::filesystem::path& noted,
                       const Figures& figures, const AnswersAsked& from, const Translate& tr);

/// "12 x the question (Changsha, last in 2026-11)": a line for each question noted.
std::vector<std::string> lines_of(const std::vector<NotedQuestion>& questions,
                                  const Figures* figures, const Translate& tr);

/// What became of a pack that was added, in a sentence.
std::string pack_added_words(const PackAdded& added, const Translate& tr);

}  // namespace pension
