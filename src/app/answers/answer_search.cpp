// SPDX-License-Identifier: Apache-2.0
#include "app/answers/answer_search.hpp"

#include "app/answers/filled_article.hpp"
#include "app/answers/topics.hpp"
#include "app/words/amounts.hpp"
#include "app/words/terms.hpp"

#include <fmt/format.h>

#include <utility>

namespace pension {

namespace {

std::string source_of(const Article& article, const Translate& tr) {
    std::string document = article.document;
    if (!article.number.empty()) document += " " + article.number;
    if (!article.clause.empty()) document += " " + article.clause;
    const auto said = [&](const char* sentence) {
        return fmt::format(fmt::runtime(tr(sentence)), fmt::arg("document", document),
                           fmt::arg("month", month_text(article.from, tr)),
                           fmt::arg("day", article.read_on), fmt::arg("pack", article.pack));
    };
    if (article.pack.empty())
        return said(
            N_("{document}. In force since {month} at the latest; read "
               "on {day}. The local office (12333) decides."));
    return said(
        N_("{document}. In force since {month} at the latest; read on {day}. From the pack "
           "\"{pack}\", which was added here. The local office (12333) decides."));
}

std::string code_of(AreaCode place) {
    return fmt::format("{:06}", place);
}

}  // namespace

Result<std::vector<FoundAnswer>> find_answers(const AnswersFile& file, const Figures& figures,
                                              const std::string& words, const AnswersAsked& asked,
                                              const Translate& tr) {
    AnswersWanted wanted{
        tr.is_chinese() ? "zh_CN" : "en", {}, asked.month, asked.most, asked.topic};
    std::string from_place;
    std::vector<Warning> told;
    if (!asked.place.empty()) {
        const auto place = figures.place(asked.place, told);
        if (!place) return place.error();
        from_place = code_of(place.value().code);
        const auto book = figures.book({place.value().code});
        if (!book) return book.error();
        wanted.places = book.value()->chain(place.value().code);
    }
    const auto articles = file.search(words, wanted);
    if (!articles) return articles.error();
    std::vector<FoundAnswer> found;
    for (const Article& article : articles.value()) {
        const std::string of = from_place.empty() ? code_of(article.place) : from_place;
        const auto place = article.place == nation ? Result<Place>{Error{ErrorCode::place_unknown}}
                                                   : figures.place(code_of(article.place), told);
        found.push_back({article.id, article.place,
                         place ? place_name(place.value(), tr) : tr(N_("the whole country")),
                         article.question,
                         with_figures(article.text, figures, of, asked.month, tr).text,
                         source_of(article, tr), is_about(article, asked.topic), article});
    }
    return found;
}

}  // namespace pension
