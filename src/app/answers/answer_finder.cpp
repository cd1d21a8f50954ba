// SPDX-License-Identifier: Apache-2.0
#include "app/answers/answer_finder.hpp"

#include "app/words/amounts.hpp"
#include "app/words/messages.hpp"
#include "app/words/terms.hpp"
#include "base/contract.hpp"
#include "platform/files.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <utility>

namespace pension {

AnswerPlaces answer_places(const std::filesystem::path& shipped_policy,
                           const std::filesystem::path& user_data) {
    AnswerPlaces places{shipped_policy.parent_path() / "answers.db"};
    if (user_data.empty()) return places;
    places.own = user_data / "answers";
    places.noted = user_data / "questions.csv";
    return places;
}

AnswerFinder::AnswerFinder(AnswerPlaces places, const Figures* figures, AnswersAsked from,
                           Translate tr)
    : places_{std::move(places)},
      figures_{figures},
      from_{std::move(from)},
      tr_{std::move(tr)},
      file_{AnswersFile::open(places_.shipped, places_.own)} {
    look_for({});
}

void AnswerFinder::open() {
    file_ = AnswersFile::open(places_.shipped, places_.own);
    look_for(words_);
}

void AnswerFinder::look_for(const std::string& words) {
    words_ = words;
    found_.clear();
    wrong_.reset();
    if (!file_) {
        wrong_ = file_.error();
        return;
    }
    if (!figures_) return;
    auto found = find_answers(file_.value(), *figures_, words, from_, tr_);
    if (found)
        found_ = std::move(found).value();
    else
        wrong_ = found.error();
}

std::string AnswerFinder::nothing_found() const {
    if (wrong_) return explain(*wrong_, tr_);
    if (!figures_)
        return tr_(
            N_("The policy file cannot be read, and answers need its figures. The window says "
               "what is wrong with it."));
    if (!found_.empty()) return {};
    return tr_(N_("No answer has these words. Try fewer or other ones, or ask 12333."));
}

std::string AnswerFinder::said() const {
    std::string said;
    if (!found_.empty() && found_.front().is_about_topic)
        said = tr_(N_("What explains the number you were looking at stands first."));
    if (!file_) return said;
    const std::vector<Error>& refused = file_.value().refused();
    for (const Error& why : refused) said += (said.empty() ? "" : "\n") + explain(why, tr_);
    return said;
}

std::string AnswerFinder::read_out(const FoundAnswer& answer) const {
    std::string text = answer.question + "\n\n";
    for (const char c : answer.text) text += c == '\n' ? std::string{"\n\n"} : std::string{c};
    return text + "\n\n" +
           fmt::format(fmt::runtime(tr_(N_("For {place}: {source}"))),
                       fmt::arg("place", answer.place_words), fmt::arg("source", answer.source));
}

bool AnswerFinder::can_note() const {
    return figures_ && !wrong_ && found_.empty() && !places_.noted.empty() &&
           !without_personal_numbers(words_).empty();
}

std::string AnswerFinder::note() {
    expects(can_note(), "AnswerFinder: nothing to note");
    return noted_from(words_, places_.noted, *figures_, from_, tr_);
}

std::vector<std::string> AnswerFinder::noted() const {
    const auto questions = noted_questions(places_.noted);
    if (!questions) return {explain(questions.error(), tr_)};
    if (questions.value().empty())
        return {
            tr_(N_("No question was noted yet. Where no answer is found, the question can be "
                   "noted for the office."))};
    auto lines = lines_of(questions.value(), figures_, tr_);
    lines.push_back(
        fmt::format(fmt::runtime(tr_(N_("The list is a table that a spreadsheet opens: {file}"))),
                    fmt::arg("file", utf8(places_.noted))));
    return lines;
}

std::vector<std::string> AnswerFinder::packs() const {
    std::vector<std::string> names;
    for (const std::filesystem::path& pack : answer_packs(places_.own))
        names.push_back(utf8(pack.filename()));
    return names;
}

Result<PackAdded> AnswerFinder::add(const std::filesystem::path& pack, bool overwrite) {
    auto added = add_answer_pack(pack, places_.own, overwrite);
    open();
    return added;
}

Status AnswerFinder::remove(const std::string& pack) {
    const Status removed = remove_answer_pack(pack, places_.own);
    open();
    return removed;
}

std::string noted_from(const std::string& words, const std::filesystem::path& noted,
                       const Figures& figures, const AnswersAsked& from, const Translate& tr) {
    AreaCode place = 0;
    std::vector<Warning> told;
    if (!from.place.empty())
        if (const auto known = figures.place(from.place, told)) place = known.value().code;
    const Status done = note_question(noted, words, place, from.month);
    if (!done) return explain(done.error(), tr);
    return fmt::format(
        fmt::runtime(tr(N_("Noted for the office, without anything of who asked: \"{words}\"."))),
        fmt::arg("words", without_personal_numbers(words)));
}

std::vector<std::string> lines_of(const std::vector<NotedQuestion>& questions,
                                  const Figures* figures, const Translate& tr) {
    std::vector<std::string> lines;
    for (const NotedQuestion& each : questions) {
        std::vector<Warning> told;
        const std::string code = fmt::format("{:06}", each.place);
        const auto place = figures && each.place != nation
                               ? figures->place(code, told)
                               : Result<Place>{Error{ErrorCode::place_unknown}};
        lines.push_back(
            fmt::format(fmt::runtime(tr(N_("{times} x  {question}  ({place}, last in {month})"))),
                        fmt::arg("times", each.times), fmt::arg("question", each.words),
                        fmt::arg("place", place                  ? place_name(place.value(), tr)
                                          : each.place == nation ? tr(N_("the whole country"))
                                                                 : code),
                        fmt::arg("month", month_text(each.last, tr))));
    }
    return lines;
}

std::string pack_added_words(const PackAdded& added, const Translate& tr) {
    return fmt::format(
        fmt::runtime(tr(N_("The pack \"{pack}\" was added; it answers questions: {count}."))),
        fmt::arg("pack", added.name), fmt::arg("count", added.questions));
}

}  // namespace pension
