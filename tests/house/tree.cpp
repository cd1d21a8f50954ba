// SPDX-License-Identifier: Apache-2.0
#include "house/tree.hpp"

#include <boost/test/unit_test.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <regex>
#include <utility>

namespace house {

namespace fs = std::filesystem;

namespace {

const fs::path root{SOURCE_ROOT};

std::string quoted_for_shell(std::string_view text) {
    std::string quoted = "'";
    for (const char c : text) quoted += c == '\'' ? std::string{"'\\''"} : std::string(1, c);
    return quoted + "'";
}

#ifdef _WIN32
std::vector<std::string> paths_from_git() {
    return {};
}
#else
/// Nothing where git or its folder is missing.
std::vector<std::string> paths_from_git() {
    // The folder may belong to somebody else than the one who runs the tests.
    const std::string command = "git -c safe.directory='*' -C " + quoted_for_shell(root.string()) +
                                " ls-files -z --cached --others --exclude-standard 2>/dev/null";
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> git{popen(command.c_str(), "r"), pclose};
    std::vector<std::string> paths;
    std::string path;
    for (int c = 0; git && (c = std::fgetc(git.get())) != EOF;) {
        if (c != '\0') {
            path += static_cast<char>(c);
        } else {
            paths.push_back(std::exchange(path, {}));
        }
    }
    return paths;
}
#endif

std::vector<std::string> paths_from_disk() {
    std::vector<std::string> paths;
    for (auto entry = fs::recursive_directory_iterator{root};
         entry != fs::recursive_directory_iterator{}; ++entry) {
        const std::string name = entry->path().filename().string();
        if (entry->is_directory()) {
            const bool top = entry.depth() == 0;
            if (name == ".git" || (top && (name == ".cache" || name.starts_with("build"))))
                entry.disable_recursion_pending();
        } else if (name != ".git") {
            paths.push_back(entry->path().lexically_relative(root).generic_string());
        }
    }
    return paths;
}

File read(const std::string& path) {
    std::ifstream in{root / path, std::ios::binary};
    return {path, {std::istreambuf_iterator<char>{in}, {}}};
}

std::vector<File> read_tree() {
    std::vector<std::string> paths = paths_from_git();
    if (paths.empty()) paths = paths_from_disk();
    std::ranges::sort(paths);
    std::vector<File> files;
    for (const std::string& path : paths)
        // git still lists a file that was deleted a moment ago.
        if (fs::is_regular_file(root / path)) files.push_back(read(path));
    return files;
}

/// 10'000 holds no character: the word around the quote begins with a digit.
bool separates_digits(std::string_view text, std::size_t quote) {
    std::size_t begin = quote;
    while (begin > 0 && (std::isalnum(static_cast<unsigned char>(text[begin - 1])) != 0 ||
                         text[begin - 1] == '\''))
        --begin;
    return begin < quote && std::isdigit(static_cast<unsigned char>(text[begin])) != 0;
}

/// Where the literal that opens at `quote` ends, its last quote included.
std::size_t end_of_literal(std::string_view text, std::size_t quote) {
    if (text[quote] == '"' && quote > 0 && text[quote - 1] == 'R') {
        const std::size_t open = text.find('(', quote);
        if (open == std::string_view::npos) return text.size();
        const std::string close = ")" + std::string{text.substr(quote + 1, open - quote - 1)} + '"';
        const std::size_t end = text.find(close, open);
        return end == std::string_view::npos ? text.size() : end + close.size();
    }
    for (std::size_t i = quote + 1; i < text.size(); ++i) {
        if (text[i] == '\\') {
            ++i;
        } else if (text[i] == text[quote] || text[i] == '\n') {
            return i + 1;
        }
    }
    return text.size();
}

std::size_t end_of_comment(std::string_view text, std::size_t begin) {
    const bool line = text[begin + 1] == '/';
    const std::size_t end = line ? text.find('\n', begin) : text.find("*/", begin + 2);
    if (end == std::string_view::npos) return text.size();
    return line ? end : end + 2;
}

}  // namespace

const std::vector<File>& tree() {
    static const std::vector<File> files = read_tree();
    return files;
}

void report(const Complaints& complaints) {
    for (const std::string& complaint : complaints) BOOST_ERROR(complaint);
    BOOST_TEST(complaints.empty());
}

std::string code_of(std::string_view text, Literals literals) {
    std::string code;
    const auto drop = [&](std::size_t from, std::size_t to) {
        code += ' ';
        code.append(
            static_cast<std::size_t>(std::ranges::count(text.substr(from, to - from), '\n')), '\n');
        return to;
    };
    for (std::size_t i = 0; i < text.size();) {
        const char c = text[i];
        const char next = i + 1 < text.size() ? text[i + 1] : '\0';
        if (c == '/' && (next == '/' || next == '*')) {
            i = drop(i, end_of_comment(text, i));
        } else if (c == '"' || (c == '\'' && !separates_digits(text, i))) {
            const std::size_t end = end_of_literal(text, i);
            if (literals == Literals::drop) {
                code += c;
                drop(i, end);
                code += c;
            } else {
                code += text.substr(i, end - i);
            }
            i = end;
        } else {
            code += c;
            ++i;
        }
    }
    return code;
}

std::vector<std::string> lines_of(std::string_view text) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return lines;
}

std::string at(const File& file, std::size_t line, std::string_view what) {
    return fmt::format("{}:{}: {}", file.path, line, what);
}

std::vector<Include> includes_of(const File& file) {
    static const std::regex include{R"re(^\s*#\s*include\s*(["<])([^">]+)[">])re"};
    std::vector<Include> includes;
    std::size_t number = 0;
    for (const std::string& line : lines_of(code_of(file.text, Literals::keep))) {
        ++number;
        std::smatch found;
        if (std::regex_search(line, found, include))
            includes.push_back({number, found[2], found[1] == "\""});
    }
    return includes;
}

}  // namespace house
