// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"
#include "store/article.hpp"

#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pension {

/// Packs articles into a file in which they are found by their words.
/// Errors: file_not_written.
Status create_answers_file(const std::filesystem::path& file, std::span<const Article> articles);

/// Where articles are looked for.
struct AnswersWanted {
    std::string language;            ///< "zh_CN" or "en".
    std::vector<AreaCode> places{};  ///< The nearest first; empty: all.
    Month month{};                   ///< What began later is left out.
    std::size_t most = 20;
    /// One of article_topics(): without words, what is about it comes first. Empty: nothing is.
    std::string topic{};
};

/// The articles that came with the program (answers.db) and those of the packs that were added.
class AnswersFile {
public:
    /// @param own the folder of the packs, see answer_packs(); empty: none.
    /// Errors: file_missing; file_not_readable with file, reason.
    static Result<AnswersFile> open(const std::filesystem::path& file,
                                    const std::filesystem::path& own = {});
    ~AnswersFile();
    AnswersFile(AnswersFile&&) noexcept;
    AnswersFile& operator=(AnswersFile&&) noexcept;

    /// Each word must be found, as it stands, in question, text or further words, or as the
    /// initials of the pinyin of characters of the question; Chinese needs no blanks. The best
    /// first. Of one question the article of the nearest place, and of that the latest. Without
    /// words all, those about the topic asked for first, else by their question.
    /// Errors: file_not_readable.
    Result<std::vector<Article>> search(std::string_view words, const AnswersWanted& wanted) const;

    /// Why packs that lie in the folder were left out.
    const std::vector<Error>& refused() const;

private:
    struct Opened;
    explicit AnswersFile(std::unique_ptr<Opened> opened);
    std::unique_ptr<Opened> opened_;
};

/// Each Chinese character between blanks, so that a full-text search takes it for a word; whatever
/// is neither letter nor digit is a blank.
std::string characters_apart(std::string_view utf8);

/// The initials of the pinyin of its Chinese characters, between blanks: "b j" of 补缴. Of a
/// character that the first plane of GB 2312, which is in that order, does not have, nothing.
std::string initials_apart(std::string_view utf8);

}  // namespace pension
