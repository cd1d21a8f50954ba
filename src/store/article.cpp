// SPDX-License-Identifier: Apache-2.0
#include "store/article.hpp"

#include "base/byte_order_mark.hpp"
#include "base/decimal.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <utility>

namespace pension {

namespace {

constexpr std::array<std::string_view, 15> topics{"account_pension", "balance",
                                                  "base_pension",    "collective_grant",
                                                  "eligibility",     "gap",
                                                  "government_paid", "interest",
                                                  "left_to_heirs",   "long_payer_supplement",
                                                  "monthly_pension", "payback",
                                                  "subsidy",         "tier",
                                                  "transfer"};

constexpr std::array<std::string_view, 14> reckonings{
    "ages",   "backpay", "chart", "derivation", "eligibility", "figures",       "household",
    "ladder", "parts",   "reach", "schemes",    "sensitivity", "stop_or_go_on", "years"};

constexpr std::array<std::string_view, 10> names{"from",  "document", "number",  "clause",
                                                 "link",  "evidence", "read_on", "words",
                                                 "about", "reckon"};
/// Beside these, in the head of an article of a pack.
constexpr std::array<std::string_view, 2> names_in_pack{"place", "id"};

template <class List>
bool is_one_of(const List& list, std::string_view word) {
    return std::ranges::find(list, word) != list.end();
}

std::vector<std::string_view> words_of(std::string_view text) {
    std::vector<std::string_view> words;
    while (!text.empty()) {
        const auto blank = text.find(' ');
        if (blank != 0) words.push_back(text.substr(0, blank));
        text.remove_prefix(blank == std::string_view::npos ? text.size() : blank + 1);
    }
    return words;
}

/// 2026-11-21.
bool is_day(std::string_view text) {
    return text.size() == 10 && text[7] == '-' && parse_month(text.substr(0, 7)).has_value() &&
           parse_decimal(text.substr(8), 0).value_or(0) >= 1 &&
           parse_decimal(text.substr(8), 0).value_or(32) <= 31;
}

/// A line of a text, and where it stands.
struct Line {
    int number = 0;  ///< From 1.
    std::string_view text;
};

std::vector<Line> lines_of(std::string_view text) {
    if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
    std::vector<Line> lines;
    while (!text.empty()) {
        const auto end = text.find('\n');
        std::string_view line = text.substr(0, end);
        if (line.ends_with('\r')) line.remove_suffix(1);
        lines.push_back({static_cast<int>(lines.size()) + 1, line});
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return lines;
}

/// Reads one article from its lines.
class Reading {
public:
    Reading(std::span<const Line> lines, const std::string& file, bool in_pack)
        : lines_{lines}, file_{file}, in_pack_{in_pack} {}

    /// The id and the place are those of the head where it is one of a pack.
    Result<std::vector<Article>> read(Article begun) {
        if (const Status taken = take_head(begun); !taken) return taken.error();
        return texts(begun);
    }

private:
    struct Told {
        int line;
        std::string_view value;
    };

    Error wrong(ErrorCode code, int line,
                std::vector<std::pair<std::string, std::string>> facts) const {
        facts.insert(facts.begin(), {{"file", file_}, {"line", fmt::format("{}", line)}});
        return {code, std::move(facts)};
    }
    int first_line() const { return lines_.empty() ? 1 : lines_.front().number; }

    Status take_head(Article& article) {
        for (; at_ < lines_.size() && !lines_[at_].text.empty(); ++at_) {
            const auto [number, text] = lines_[at_];
            const auto colon = text.find(':');
            const std::string_view name = text.substr(0, colon);
            if (colon == std::string_view::npos ||
                !(is_one_of(names, name) || (in_pack_ && is_one_of(names_in_pack, name))))
                return wrong(ErrorCode::answer_line_unknown, number, {{"text", std::string{text}}});
            const auto value = text.find_first_not_of(' ', colon + 1);
            head_[name] = {number, value == std::string_view::npos ? "" : text.substr(value)};
        }
        return fill(article);
    }

    Status fill(Article& article) {
        for (const std::string_view needed : {"from", "document", "evidence", "read_on"})
            if (value(needed).empty()) return missing(needed);
        article.words = value("words");
        article.document = value("document");
        article.number = value("number");
        article.clause = value("clause");
        article.link = value("link");
        article.evidence = value("evidence");
        article.read_on = value("read_on");
        article.about = value("about");
        article.reckon = value("reckon");
        const auto from = parse_month(value("from"));
        if (!from) return not_one("from", value("from"), "2017-03");
        article.from = *from;
        constexpr std::array<std::string_view, 4> letters{"A", "B", "C", "D"};
        if (!is_one_of(letters, article.evidence))
            return not_one("evidence", article.evidence, "A, B, C, D");
        if (!is_day(article.read_on)) return not_one("read_on", article.read_on, "2026-11-21");
        for (const std::string_view topic : words_of(article.about))
            if (!is_one_of(topics, topic))
                return not_one("about", topic, fmt::format("{}", fmt::join(topics, ", ")));
        if (!article.reckon.empty() && !is_one_of(reckonings, article.reckon))
            return not_one("reckon", article.reckon,
                           fmt::format("{}", fmt::join(reckonings, ", ")));
        return in_pack_ ? fill_place(article) : done();
    }

    Status fill_place(Article& article) {
        for (const std::string_view needed : names_in_pack)
            if (value(needed).empty()) return missing(needed);
        const auto place = parse_decimal(value("place"), 0);
        if (!place || value("place").size() != 6) return not_one("place", value("place"), "430100");
        article.place = *place;
        article.id = value("id");
        return done();
    }

    Result<std::vector<Article>> texts(const Article& begun) {
        std::vector<Article> articles;
        for (; at_ < lines_.size(); ++at_) {
            const auto [number, line] = lines_[at_];
            const auto unknown = [&, number = number, line = line] {
                return wrong(ErrorCode::answer_line_unknown, number, {{"text", std::string{line}}});
            };
            if (line.starts_with("# ")) {
                const auto blank = line.find(' ', 2);
                const std::string_view language = line.substr(2, blank - 2);
                const bool is_known = language == "zh_CN" || language == "en";
                if (blank == std::string_view::npos || !is_known ||
                    std::ranges::find(articles, language, &Article::language) != articles.end())
                    return unknown();
                articles.push_back(begun);
                articles.back().language = language;
                articles.back().question = line.substr(blank + 1);
            } else if (line.find_first_not_of(" \t") != std::string_view::npos) {
                if (articles.empty()) return unknown();
                std::string& paragraphs = articles.back().text;
                paragraphs += (paragraphs.empty() ? "" : "\n") + std::string{line};
            }
        }
        for (const Article& each : articles)
            if (each.text.empty() || each.question.empty()) return no_text(each.language);
        return both(std::move(articles));
    }

    Result<std::vector<Article>> both(std::vector<Article> articles) const {
        if (articles.empty()) return no_text("zh_CN");
        if (articles.size() == 2) return articles;
        const std::string other = articles.front().language == "en" ? "zh_CN" : "en";
        if (!in_pack_) return no_text(other);
        articles.push_back(articles.front());
        articles.back().language = other;
        return articles;
    }

    std::string value(std::string_view name) const {
        const auto found = head_.find(name);
        return found == head_.end() ? std::string{} : std::string{found->second.value};
    }
    Error missing(std::string_view name) const {
        return wrong(ErrorCode::answer_fact_missing, first_line(), {{"name", std::string{name}}});
    }
    Error not_one(std::string_view name, std::string_view text, std::string known) const {
        return wrong(ErrorCode::answer_fact_wrong, head_.at(name).line,
                     {{"name", std::string{name}},
                      {"text", std::string{text}},
                      {"known", std::move(known)}});
    }
    Error no_text(const std::string& language) const {
        return wrong(ErrorCode::answer_text_missing, first_line(), {{"language", language}});
    }

    std::span<const Line> lines_;
    const std::string& file_;
    bool in_pack_;
    std::size_t at_ = 0;
    std::map<std::string_view, Told> head_;
};

}  // namespace

std::span<const std::string_view> article_topics() {
    return topics;
}

std::span<const std::string_view> article_reckonings() {
    return reckonings;
}

Result<std::vector<Article>> read_article(const std::string& id, AreaCode place,
                                          std::string_view text, const std::string& file) {
    Article begun;
    begun.id = id;
    begun.place = place;
    const std::vector<Line> lines = lines_of(text);
    return Reading{lines, file, false}.read(std::move(begun));
}

Result<std::vector<Article>> read_answer_pack(std::string_view text, const std::string& file) {
    const std::vector<Line> lines = lines_of(text);
    std::vector<Article> articles;
    auto from = lines.begin();
    while (from != lines.end()) {
        const auto to = std::ranges::find(from, lines.end(), std::string_view{"---"}, &Line::text);
        // Empty lines before the head are no end of it.
        while (from != to && from->text.empty()) ++from;
        if (from != to) {
            Article begun;
            begun.pack = file;
            const auto read = Reading{{from, to}, file, true}.read(std::move(begun));
            if (!read) return read.error();
            articles.insert(articles.end(), read.value().begin(), read.value().end());
        }
        from = to == lines.end() ? to : to + 1;
    }
    if (articles.empty())
        return Error{ErrorCode::answer_text_missing,
                     {{"file", file}, {"line", "1"}, {"language", "zh_CN"}}};
    return articles;
}

}  // namespace pension
