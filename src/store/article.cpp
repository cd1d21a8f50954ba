// SPDX-License-Identifier: Apache-2.0
#include "store/article.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <sstream>
#include <utility>

namespace pension {

namespace {

using Head = std::map<std::string, std::string>;

const std::set<std::string> known_names{"from", "document", "number",  "clause",
                                        "link", "evidence", "read_on", "words"};

Error wrong(const std::string& id, std::string reason) {
    return {ErrorCode::file_not_readable, {{"file", id}, {"reason", std::move(reason)}}};
}

/// "name: value". Errors: see read_article().
Status take_head(const std::string& id, const std::string& line, Head& head) {
    const auto colon = line.find(':');
    if (colon == std::string::npos) return wrong(id, "no name before: " + line);
    const std::string name = line.substr(0, colon);
    if (!known_names.contains(name)) return wrong(id, "not known: " + name);
    const auto value = line.find_first_not_of(' ', colon + 1);
    head[name] = value == std::string::npos ? "" : line.substr(value);
    return done();
}

Result<Article> with_head(const std::string& id, AreaCode place, const Head& head) {
    const auto value = [&](const char* name) {
        const auto found = head.find(name);
        return found == head.end() ? std::string{} : found->second;
    };
    const auto from = parse_month(value("from"));
    if (!from) return wrong(id, "from is no month");
    for (const char* needed : {"document", "evidence", "read_on"})
        if (value(needed).empty()) return wrong(id, std::string{"missing: "} + needed);
    Article article;
    article.id = id;
    article.place = place;
    article.from = *from;
    article.words = value("words");
    article.document = value("document");
    article.number = value("number");
    article.clause = value("clause");
    article.link = value("link");
    article.evidence = value("evidence");
    article.read_on = value("read_on");
    return article;
}

}  // namespace

Result<std::vector<Article>> read_article(const std::string& id, AreaCode place,
                                          std::string_view text) {
    std::istringstream lines{std::string{text}};
    std::string line;
    Head head;
    while (std::getline(lines, line) && !line.empty())
        if (const Status taken = take_head(id, line, head); !taken) return taken.error();
    const auto begun = with_head(id, place, head);
    if (!begun) return begun.error();
    std::vector<Article> articles;
    while (std::getline(lines, line)) {
        if (line.starts_with("# ")) {
            const auto blank = line.find(' ', 2);
            if (blank == std::string::npos) return wrong(id, "no question: " + line);
            articles.push_back(begun.value());
            articles.back().language = line.substr(2, blank - 2);
            articles.back().question = line.substr(blank + 1);
        } else if (!line.empty()) {
            if (articles.empty()) return wrong(id, "before any language: " + line);
            std::string& paragraphs = articles.back().text;
            paragraphs += (paragraphs.empty() ? "" : "\n") + line;
        }
    }
    for (const char* language : {"zh_CN", "en"}) {
        const auto found = std::ranges::find(articles, language, &Article::language);
        if (found == articles.end() || found->text.empty())
            return wrong(id, std::string{"missing: "} + language);
    }
    if (articles.size() != 2) return wrong(id, "another language than zh_CN and en");
    return articles;
}

}  // namespace pension
