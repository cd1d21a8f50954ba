// SPDX-License-Identifier: Apache-2.0

// Packs data/policy into the policy file that ships with the program, and writes down what it
// covers. Run at build time only, so it speaks plain English and to whoever edits the data.

#include "base/decimal.hpp"
#include "platform/files.hpp"
#include "policyc/coverage.hpp"
#include "policyc/coverage_map.hpp"
#include "store/answers_file.hpp"
#include "store/policy_file.hpp"
#include "store/policy_writer.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <string_view>
#include <vector>

namespace {

namespace fs = std::filesystem;
using namespace pension;

/// One sentence: which file, what is wrong.
std::string sentence(const Error& error) {
    std::string facts;
    for (const char* name : {"finding", "reason", "theirs", "line", "name", "text", "language"})
        if (const auto value = fact(error, name); !value.empty())
            facts += fmt::format("{}{}", facts.empty() ? "" : ", ", value);
    const char* what = "";
    switch (error.code) {
        case ErrorCode::policy_figure_wrong: what = "a figure was refused"; break;
        case ErrorCode::policy_file_damaged: what = "the packed file does not hold together"; break;
        case ErrorCode::file_missing: what = "there is no such file"; break;
        case ErrorCode::file_not_readable: what = "it cannot be read"; break;
        case ErrorCode::file_not_written: what = "it cannot be written"; break;
        case ErrorCode::answer_line_unknown: what = "a line is not understood"; break;
        case ErrorCode::answer_fact_missing: what = "the head lacks something"; break;
        case ErrorCode::answer_fact_wrong: what = "something of the head cannot be so"; break;
        case ErrorCode::answer_text_missing: what = "there is no text"; break;
        default: what = "the packed file cannot be opened";
    }
    // A figure stands in the file of its place and topic.
    const std::string file =
        fact(error, "topic").empty()
            ? std::string{fact(error, "file")}
            : fmt::format("{}/{}.sql", fact(error, "area"), fact(error, "topic"));
    return fmt::format("{}: {}{}{}.", file, what, facts.empty() ? "" : ": ", facts);
}

/// Every <area code>/<topic>.sql under the folder, named so, in order of name.
Result<std::vector<SqlText>> read_rows(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code failed;
    for (fs::recursive_directory_iterator entry{folder, failed}, end; !failed && entry != end;
         entry.increment(failed)) {
        // What is not confirmed is packed by itself.
        if (entry->path().filename() == "unconfirmed") entry.disable_recursion_pending();
        if (entry->path().extension() == ".sql" && entry->path().parent_path() != folder)
            files.push_back(entry->path());
    }
    if (failed)
        return Error{ErrorCode::file_not_readable,
                     {{"file", utf8(folder)}, {"reason", failed.message()}}};
    std::ranges::sort(files, {}, [](const fs::path& file) { return file.generic_string(); });
    std::vector<SqlText> rows;
    for (const fs::path& file : files) {
        auto text = read_file(file);
        if (!text) return text.error();
        rows.push_back({file.lexically_relative(folder).generic_string(), text.value()});
    }
    if (rows.empty()) return Error{ErrorCode::file_missing, {{"file", utf8(folder / "*.sql")}}};
    return rows;
}

Status pack(const fs::path& data, const fs::path& output) {
    const auto rows = read_rows(data);
    if (!rows) return rows.error();
    return create_policy_file(output, rows.value());
}

/// @param facts, unconfirmed the policy files that have been made of the data.
Status write_coverage(const fs::path& data, const fs::path& facts, const fs::path& unconfirmed,
                      const fs::path& text, const fs::path& map) {
    const auto book = load_policy(facts);
    if (!book) return book.error();
    const auto beside = load_policy(unconfirmed);
    if (!beside) return beside.error();
    const auto not_shipped = read_file(data / "not_shipped.md");
    if (!not_shipped) return not_shipped.error();
    if (Status written =
            replace_file(text, coverage_text(*book.value(), *beside.value(), not_shipped.value()));
        !written)
        return written;
    return replace_file(map, coverage_map(*book.value(), *beside.value()));
}

/// Every <area code>/<question>.md under the folder, in order of name.
Status pack_answers(const fs::path& data, const fs::path& output) {
    std::vector<fs::path> files;
    std::error_code failed;
    for (fs::recursive_directory_iterator entry{data, failed}, end; !failed && entry != end;
         entry.increment(failed))
        if (entry->path().extension() == ".md" && entry->path().parent_path() != data)
            files.push_back(entry->path());
    if (failed || files.empty())
        return Error{ErrorCode::file_missing, {{"file", utf8(data / "*" / "*.md")}}};
    std::ranges::sort(files, {}, [](const fs::path& file) { return file.generic_string(); });
    std::vector<Article> articles;
    for (const fs::path& file : files) {
        const auto place = parse_decimal(file.parent_path().filename().string(), 0);
        if (!place)
            return Error{ErrorCode::file_not_readable,
                         {{"file", utf8(file)}, {"reason", "its folder is no area code"}}};
        const auto text = read_file(file);
        if (!text) return text.error();
        const auto read = read_article(file.stem().string(), *place, text.value(), utf8(file));
        if (!read) return read.error();
        for (const Article& article : read.value()) articles.push_back(article);
    }
    return create_answers_file(output, articles);
}

}  // namespace

int main(int argc, char** argv) {
    const bool packs = argc == 3;
    const bool covers = argc == 7 && std::string_view{argv[1]} == "coverage";
    const bool answers = argc == 4 && std::string_view{argv[1]} == "answers";
    if (!packs && !covers && !answers) {
        fmt::print(stderr,
                   "usage: policyc DATA_FOLDER OUTPUT.db\n"
                   "       policyc answers DATA_FOLDER OUTPUT.db\n"
                   "       policyc coverage DATA_FOLDER FACTS.db UNCONFIRMED.db COVERAGE.md "
                   "MAP.svg\n");
        return 2;
    }
    const Status made = packs     ? pack(argv[1], argv[2])
                        : answers ? pack_answers(argv[2], argv[3])
                                  : write_coverage(argv[2], argv[3], argv[4], argv[5], argv[6]);
    if (made) return 0;
    fmt::print(stderr, "policyc: {}\n", sentence(made.error()));
    return 1;
}
