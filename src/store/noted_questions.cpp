// SPDX-License-Identifier: Apache-2.0
#include "store/noted_questions.hpp"

#include "base/byte_order_mark.hpp"
#include "base/decimal.hpp"
#include "exchange/csv.hpp"
#include "exchange/csv_rows.hpp"
#include "platform/file_lock.hpp"
#include "platform/files.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <optional>
#include <thread>
#include <utility>

namespace pension {

namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t most_bytes_of_questions = 4'000'000;
constexpr std::size_t most_characters = 120;
constexpr std::size_t least_digits_of_a_number = 5;
constexpr std::string_view left_out = "\u2026";

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// Full-width digits (U+FF10 to U+FF19) as plain ones.
std::string plain_digits(std::string_view words) {
    constexpr std::string_view lead = "\xEF\xBC";
    std::string plain;
    for (std::size_t at = 0; at < words.size(); ++at) {
        const auto last = at + 2 < words.size() ? static_cast<unsigned char>(words[at + 2]) : 0U;
        if (words.substr(at).starts_with(lead) && last >= 0x90 && last <= 0x99) {
            plain += static_cast<char>('0' + (last - 0x90));
            at += 2;
        } else {
            plain += words[at];
        }
    }
    return plain;
}

std::string first_characters(const std::string& text, std::size_t most) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size(); ++at)
        if ((static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U && count++ == most)
            return text.substr(0, at);
    return text;
}

/// None where the row is not one of ours.
std::optional<NotedQuestion> question_of(const CsvRow& row) {
    if (row.cells.size() != 5) return std::nullopt;
    const auto place = parse_decimal(row.cells[1], 0);
    const auto first = parse_month(row.cells[2]);
    const auto last = parse_month(row.cells[3]);
    const auto times = parse_decimal(row.cells[4], 0);
    if (!place || !first || !last || !times) return std::nullopt;
    return NotedQuestion{row.cells[0], *place, *first, *last, *times};
}

/// Another program notes for a few milliseconds; one that hangs must not hold up this one.
std::optional<FileLock> lock(const fs::path& file) {
    for (int i = 0; i < 100; ++i) {
        auto held = FileLock::take(file);
        if (held) return held;
        std::this_thread::sleep_for(std::chrono::milliseconds{10});
    }
    return std::nullopt;
}

}  // namespace

std::string without_personal_numbers(std::string_view words) {
    const std::string plain = plain_digits(words);
    std::string kept;
    for (std::size_t at = 0; at < plain.size();) {
        std::size_t end = at;
        std::size_t digits = 0;
        // 138 0013 8000 is one number, and 430102 19720315 123X too.
        while (end < plain.size() &&
               (is_digit(plain[end]) ||
                (digits > 0 && end + 1 < plain.size() && (plain[end] == ' ' || plain[end] == '-') &&
                 is_digit(plain[end + 1]))))
            digits += is_digit(plain[end++]) ? 1 : 0;
        if (digits >= least_digits_of_a_number) {
            kept += left_out;
            if (end < plain.size() && (plain[end] == 'X' || plain[end] == 'x')) ++end;
            at = end;
            continue;
        }
        if (digits > 0) {
            kept += plain.substr(at, end - at);
            at = end;
            continue;
        }
        const char c = plain[at++];
        const bool is_blank = static_cast<unsigned char>(c) <= ' ';
        if (!is_blank)
            kept += c;
        else if (!kept.empty() && kept.back() != ' ')
            kept += ' ';
    }
    // Nor what a spreadsheet would take for a formula.
    kept.erase(0, kept.find_first_not_of("=+-@' "));
    kept = first_characters(kept, most_characters);
    while (kept.ends_with(' ')) kept.pop_back();
    return kept == left_out ? std::string{} : kept;
}

Result<std::vector<NotedQuestion>> noted_questions(const fs::path& file) {
    std::vector<NotedQuestion> questions;
    std::error_code unknown;
    if (file.empty() || !fs::exists(file, unknown)) return questions;
    const auto text = read_file(file, most_bytes_of_questions);
    if (!text) return text.error();
    const auto rows = csv_rows(text.value());
    if (!rows)
        return Error{ErrorCode::csv_quotes_wrong,
                     {{"file", utf8(file)}, {"line", std::string{fact(rows.error(), "line")}}}};
    for (std::size_t at = 1; at < rows.value().size(); ++at) {
        const CsvRow& row = rows.value()[at];
        auto question = question_of(row);
        // Never written over by what knows less of it.
        if (!question)
            return Error{ErrorCode::file_not_readable,
                         {{"file", utf8(file)}, {"reason", fmt::format("line {}", row.line)}}};
        questions.push_back(std::move(*question));
    }
    std::ranges::stable_sort(questions, std::ranges::greater{}, &NotedQuestion::times);
    return questions;
}

Status note_question(const fs::path& file, std::string_view words, AreaCode place, Month month) {
    const std::string kept = without_personal_numbers(words);
    if (kept.empty()) return done();
    const auto held = lock(fs::path{file}.concat(".lock"));
    if (!held)
        return Error{ErrorCode::file_not_written, {{"file", utf8(file)}, {"reason", "locked"}}};
    const auto before = noted_questions(file);
    if (!before) return before.error();
    std::vector<NotedQuestion> questions = before.value();
    const auto same = std::ranges::find_if(questions, [&](const NotedQuestion& each) {
        return each.words == kept && each.place == place;
    });
    if (same == questions.end()) {
        questions.push_back({kept, place, month, month});
    } else {
        ++same->times;
        same->first = std::min(same->first, month);
        same->last = std::max(same->last, month);
    }
    return replace_file(file, noted_questions_csv(questions));
}

std::string noted_questions_csv(const std::vector<NotedQuestion>& questions) {
    std::vector<std::vector<std::string>> rows{{"question", "place", "first", "last", "times"}};
    for (const NotedQuestion& each : questions)
        rows.push_back({each.words, fmt::format("{:06}", each.place), iso(each.first),
                        iso(each.last), fmt::format("{}", each.times)});
    return std::string{byte_order_mark} + csv(rows);
}

}  // namespace pension
