// SPDX-License-Identifier: Apache-2.0
#include "manualc/examples.hpp"

#include "app/answers/filled_article.hpp"
#include "app/desk/desk_figures.hpp"
#include "base/decimal.hpp"
#include "cli/run.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <sstream>
#include <utility>
#include <vector>

namespace pension::manualc {

namespace {

constexpr std::string_view fence = "```";
constexpr std::string_view example = "```example";

Error wrong(const std::string& file, std::string reason) {
    return {ErrorCode::file_not_readable, {{"file", file}, {"reason", std::move(reason)}}};
}

/// At blanks, but for those within "...".
std::vector<std::string> words_of(std::string_view line) {
    std::vector<std::string> words;
    bool is_quoted = false;
    bool is_within = false;
    for (const char c : line) {
        if (c == '"') {
            is_quoted = !is_quoted;
        } else if (c == ' ' && !is_quoted) {
            is_within = false;
        } else {
            if (!std::exchange(is_within, true)) words.emplace_back();
            words.back() += c;
        }
    }
    return words;
}

/// The first so many paragraphs; 0: all.
std::string first_paragraphs(const std::string& text, std::int64_t count) {
    if (count == 0) return text;
    std::size_t end = 0;
    for (std::int64_t i = 0; i < count && end != std::string::npos; ++i)
        end = text.find("\n\n", end == 0 ? 0 : end + 2);
    return end == std::string::npos ? text : text.substr(0, end + 1);
}

}  // namespace

Examples::Examples(std::filesystem::path policy, VerifiedCopies copies, Translate tr)
    : policy_{std::move(policy)}, copies_{std::move(copies)}, tr_{std::move(tr)} {}

Result<std::string> Examples::filled(const std::string& markdown, const Page& page,
                                     const std::string& file) const {
    std::string filled;
    std::string prose;
    std::istringstream lines{markdown};
    const auto put_prose = [&]() -> Status {
        auto numbers = with_numbers(std::exchange(prose, {}), page, file);
        if (!numbers) return numbers.error();
        filled += numbers.value();
        return done();
    };
    for (std::string line; std::getline(lines, line);) {
        if (!line.starts_with(fence)) {
            prose += line + "\n";
            continue;
        }
        if (const Status put = put_prose(); !put) return put.error();
        std::string block;
        for (std::string inside; std::getline(lines, inside) && inside != fence;)
            block += inside + "\n";
        if (!line.starts_with(example)) {
            filled += fmt::format("{}\n{}{}\n", line, block, fence);
            continue;
        }
        auto answer = worked(line, block, file);
        if (!answer) return answer.error();
        filled += "\n" + answer.value();
    }
    if (const Status put = put_prose(); !put) return put.error();
    return filled;
}

Result<std::string> Examples::with_numbers(const std::string& markdown, const Page& page,
                                           const std::string& file) const {
    if (markdown.find('{') == std::string::npos) return markdown;
    if (page.place.empty()) return wrong(file, "a figure stands on a page without a place");
    Desk desk{page.as_of, {policy_, policy_, true, copies_}};
    const DeskFigures figures{desk};
    // What is said in place of a figure that is not known has no place in a worked example.
    const std::string nothing = "\x01";
    const Translate marks{tr_.language(), [&](const char*) { return nothing; }};
    const FilledText text = with_figures(markdown, figures, page.place, page.as_of, marks);
    if (!text.not_known.empty())
        return wrong(file, fmt::format("{{{}}} names no figure", text.not_known.front()));
    if (const auto at = text.text.find(nothing); at != std::string::npos)
        return wrong(file, fmt::format("a figure is not known there: after \"{}\"",
                                       text.text.substr(at < 30 ? 0 : at - 30, at < 30 ? at : 30)));
    return text.text;
}

Result<std::string> Examples::worked(const std::string& heading, const std::string& command,
                                     const std::string& file) const {
    const std::string line = command.substr(0, command.find('\n'));
    std::vector<std::string> arguments = words_of(line);
    // The self-test has months of its own.
    const bool has_month = std::ranges::find(arguments, "--as-of") != arguments.end() ||
                           std::ranges::find(arguments, "self-test") != arguments.end();
    if (!has_month)
        return wrong(file, fmt::format("the example names no month (--as-of): {}", line));
    arguments.insert(arguments.begin(), {"--policy", policy_.string()});
    std::ostringstream out;
    std::ostringstream err;
    // Never asked for: each example names its month.
    const Month month = Year{2000} / std::chrono::January;
    cli::Surroundings around{month, policy_, policy_, tr_, out, err};
    around.copies = copies_;
    if (cli::run(arguments, around) != cli::ExitStatus::done)
        return wrong(file, fmt::format("the example fails: {}: {}{}", line, out.str(), err.str()));
    const std::string count = heading.substr(example.size());
    const auto wished = count.empty() ? 0 : parse_decimal(count.substr(1), 0).value_or(0);
    return fmt::format("`yibizhang-cli {}`\n\n{}\n{}{}\n", line, fence,
                       first_paragraphs(out.str(), wished), fence);
}

}  // namespace pension::manualc
