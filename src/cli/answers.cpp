// SPDX-License-Identifier: Apache-2.0
#include "app/answers/answer_finder.hpp"
#include "app/asking/spelling.hpp"
#include "app/words/messages.hpp"
#include "cli/command.hpp"
#include "platform/files.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <ostream>
#include <sstream>

namespace pension::cli {

namespace {

struct AnswersOptions {
    std::vector<std::string> words;
    std::string place;
    std::string as_of;
    std::string format = "text";
    std::string add;
    std::string remove;
    bool overwrite = false;
    bool packs = false;
    bool note = false;
    bool noted = false;
};

std::string text_of(const std::vector<FoundAnswer>& found, const Translate& tr) {
    if (found.empty())
        return tr(N_("No answer has these words. Try fewer or other ones, or ask 12333.")) + "\n";
    std::string text;
    for (const FoundAnswer& each : found)
        text += fmt::format("{}{} ({})\n{}\n{}\n", text.empty() ? "" : "\n", each.question,
                            each.place_words, each.text, each.source);
    return text;
}

nlohmann::ordered_json words_of(const std::string& text) {
    nlohmann::ordered_json words = nlohmann::ordered_json::array();
    std::istringstream in{text};
    for (std::string word; in >> word;) words.push_back(word);
    return words;
}

nlohmann::ordered_json or_null(const std::string& text) {
    return text.empty() ? nlohmann::ordered_json{} : nlohmann::ordered_json(text);
}

std::string json_of(const std::vector<FoundAnswer>& found, const AnswersOptions& typed,
                    Month month) {
    nlohmann::ordered_json answers = nlohmann::ordered_json::array();
    for (const FoundAnswer& each : found)
        answers.push_back({{"id", each.id},
                           {"place", fmt::format("{:06}", each.place)},
                           {"question", each.question},
                           {"text", each.text},
                           {"document", each.article.document},
                           {"number", or_null(each.article.number)},
                           {"clause", or_null(each.article.clause)},
                           {"link", or_null(each.article.link)},
                           {"evidence", each.article.evidence},
                           {"from", iso(each.article.from)},
                           {"read_on", each.article.read_on},
                           {"about", words_of(each.article.about)},
                           {"reckon", or_null(each.article.reckon)},
                           {"pack", or_null(each.article.pack)}});
    const nlohmann::ordered_json all{{"schema", 2},
                                     {"program", program_name()},
                                     {"words", fmt::format("{}", fmt::join(typed.words, " "))},
                                     {"place", or_null(typed.place)},
                                     {"as_of", iso(month)},
                                     {"answers", std::move(answers)}};
    return all.dump(2) + "\n";
}

std::string json_of(const std::vector<NotedQuestion>& questions) {
    nlohmann::ordered_json noted = nlohmann::ordered_json::array();
    for (const NotedQuestion& each : questions)
        noted.push_back({{"question", each.words},
                         {"place", each.place == nation
                                       ? nlohmann::ordered_json{}
                                       : nlohmann::ordered_json(fmt::format("{:06}", each.place))},
                         {"first", iso(each.first)},
                         {"last", iso(each.last)},
                         {"times", each.times}});
    const nlohmann::ordered_json all{
        {"schema", 2}, {"program", program_name()}, {"noted", std::move(noted)}};
    return all.dump(2) + "\n";
}

/// What is kept stands beside the user's own policy file, as all that is the user's.
AnswerPlaces places_of(const Session& session) {
    return answer_places(session.around.shipped_policy, session.around.user_policy.parent_path());
}

Result<ExitStatus> add_pack(const Session& session, const AnswersOptions& typed) {
    const auto added =
        add_answer_pack(std::filesystem::path{typed.add}, places_of(session).own, typed.overwrite);
    if (!added) return added.error();
    session.around.out << pack_added_words(added.value(), session.around.tr) << "\n";
    return ExitStatus::done;
}

Result<ExitStatus> list_packs(const Session& session) {
    for (const std::filesystem::path& pack : answer_packs(places_of(session).own))
        session.around.out << utf8(pack.filename()) << "\n";
    return ExitStatus::done;
}

/// As a table where one is asked for, else a line each.
Result<ExitStatus> list_noted(const Session& session, Format format) {
    const auto questions = noted_questions(places_of(session).noted);
    if (!questions) return questions.error();
    if (format == Format::csv)
        session.around.out << noted_questions_csv(questions.value());
    else if (format == Format::json)
        session.around.out << json_of(questions.value());
    else
        for (const std::string& line : lines_of(questions.value(), &session, session.around.tr))
            session.around.out << line << "\n";
    return ExitStatus::done;
}

Result<ExitStatus> search(const Session& session, const AnswersOptions& typed, Format format) {
    const Surroundings& around = session.around;
    if (format == Format::csv) return Error{ErrorCode::option_wrong, {{"reason", "--format csv"}}};
    Month month = around.today;
    if (!typed.as_of.empty()) {
        const auto read = read_month(typed.as_of);
        if (!read) return read.error();
        month = read.value();
    }
    const AnswerPlaces places = places_of(session);
    const auto file = AnswersFile::open(places.shipped, places.own);
    if (!file) return file.error();
    const std::vector<Error>& refused = file.value().refused();
    for (const Error& why : refused) around.err << explain(why, around.tr) << "\n";
    const std::string words = fmt::format("{}", fmt::join(typed.words, " "));
    const auto found = find_answers(file.value(), session, words, {typed.place, month}, around.tr);
    if (!found) return found.error();
    around.out << (format == Format::json ? json_of(found.value(), typed, month)
                                          : text_of(found.value(), around.tr));
    if (typed.note && found.value().empty() && !places.noted.empty() &&
        !without_personal_numbers(words).empty())
        around.err << noted_from(words, places.noted, session, {typed.place, month}, around.tr)
                   << "\n";
    return refused.empty() ? ExitStatus::done : ExitStatus::done_with_findings;
}

/// How many things were asked for at once.
int acts_of(const AnswersOptions& typed) {
    return int{!typed.words.empty()} + int{!typed.add.empty()} + int{!typed.remove.empty()} +
           int{typed.packs} + int{typed.noted};
}

Result<ExitStatus> run_answers(const Session& session, const AnswersOptions& typed) {
    const auto format = read_format(typed.format);
    if (!format) return format.error();
    if (acts_of(typed) > 1)
        return Error{ErrorCode::option_wrong,
                     {{"reason", session.around.tr(
                                     N_("\"answers\" does one thing at a time: it looks for words, "
                                        "adds, removes or lists"))}}};
    if (!typed.add.empty()) return add_pack(session, typed);
    if (!typed.remove.empty()) {
        const Status removed = remove_answer_pack(typed.remove, places_of(session).own);
        if (!removed) return removed.error();
        return ExitStatus::done;
    }
    if (typed.packs) return list_packs(session);
    if (typed.noted) return list_noted(session, format.value());
    return search(session, typed, format.value());
}

}  // namespace

void add_answers(Command& program, Session& session, Action& chosen) {
    const Translate& tr = session.around.tr;
    auto* command = program.add_subcommand(
        "answers", tr(N_("What the documents answer to questions that people ask, by words")));
    auto typed = std::make_shared<AnswersOptions>();
    command->add_option("WORDS", typed->words,
                        tr(N_("Words of the question, or initials of their pinyin; none: all")));
    command->add_option("--place", typed->place, tr(N_("Where: area code or name; default: all")))
        ->type_name("PLACE");
    command->add_option("--as-of", typed->as_of, tr(N_("Month whose figures are put in")))
        ->type_name("MONTH");
    add_format(*command, typed->format, tr, N_("text or json; csv of --noted"));
    command->add_flag("--note", typed->note,
                      tr(N_("Where no answer is found, keep the question for the office, without "
                            "anything of who asked")));
    command->add_flag("--noted", typed->noted, tr(N_("List the questions kept for the office")));
    command->add_option("--add", typed->add, tr(N_("Add a pack of answers (.txt)")))
        ->type_name("PACK");
    command->add_flag("--overwrite", typed->overwrite,
                      tr(N_("Put the pack in place of one of its name")));
    command->add_option("--remove", typed->remove, tr(N_("Remove a pack that was added")))
        ->type_name("PACK");
    command->add_flag("--packs", typed->packs, tr(N_("List the packs that were added")));
    command->callback([&session, typed, &chosen] {
        chosen = [&session, typed] { return run_answers(session, *typed); };
    });
}

}  // namespace pension::cli
