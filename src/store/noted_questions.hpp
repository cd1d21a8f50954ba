// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/area_code.hpp"
#include "base/month.hpp"
#include "base/result.hpp"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace pension {

/// A question that no article answers, noted for the office (待解答的问题). Nothing of who asked.
struct NotedQuestion {
    std::string words;
    AreaCode place = 0;  ///< From where; 0 nowhere in particular.
    Month first{};       ///< In which months it was asked.
    Month last{};
    std::int64_t times = 1;

    friend bool operator==(const NotedQuestion&, const NotedQuestion&) = default;
};

/// The words as they may be kept: numbers of five and more digits, which are somebody's telephone
/// or identity card, become "…"; at most 120 characters; blanks once. Empty where nothing is left.
std::string without_personal_numbers(std::string_view words);

/// All of them, the most asked first. None where there is no file.
/// Errors: file_not_readable, csv_quotes_wrong, file_too_large.
Result<std::vector<NotedQuestion>> noted_questions(const std::filesystem::path& file);

/// Notes one; one that is there already was asked once more. Two programs that note at once lose
/// nothing. @param words anything; nothing is noted where nothing is left of it.
/// Errors: those of noted_questions(); file_not_written.
Status note_question(const std::filesystem::path& file, std::string_view words, AreaCode place,
                     Month month);

/// The table as it stands in the file: RFC 4180, UTF-8 behind a byte-order mark, with English
/// headings: question, place, first, last, times.
std::string noted_questions_csv(const std::vector<NotedQuestion>& questions);

}  // namespace pension
