// SPDX-License-Identifier: Apache-2.0
#include "app/answers/answer_search.hpp"
#include "app/asking/spelling.hpp"
#include "cli/command.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <ostream>

namespace pension::cli {

namespace {

struct Typed {
    std::vector<std::string> words;
    std::string place;
    std::string as_of;
    std::string format = "text";
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

std::string json_of(const std::vector<FoundAnswer>& found, const Typed& typed, Month month) {
    nlohmann::ordered_json answers = nlohmann::ordered_json::array();
    const auto or_null = [](const std::string& text) {
        return text.empty() ? nlohmann::ordered_json{} : nlohmann::ordered_json(text);
    };
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
                           {"read_on", each.article.read_on}});
    const nlohmann::ordered_json all{{"schema", 2},
                                     {"program", program_name()},
                                     {"words", fmt::format("{}", fmt::join(typed.words, " "))},
                                     {"place", or_null(typed.place)},
                                     {"as_of", iso(month)},
                                     {"answers", std::move(answers)}};
    return all.dump(2) + "\n";
}

Result<ExitStatus> run_answers(const Session& session, const Typed& typed) {
    const Surroundings& around = session.around;
    const auto format = read_format(typed.format);
    if (!format) return format.error();
    if (format.value() == Format::csv)
        return Error{ErrorCode::option_wrong, {{"reason", "--format csv"}}};
    Month month = around.today;
    if (!typed.as_of.empty()) {
        const auto read = read_month(typed.as_of);
        if (!read) return read.error();
        month = read.value();
    }
    const auto file = AnswersFile::open(around.shipped_policy.parent_path() / "answers.db");
    if (!file) return file.error();
    const auto found =
        find_answers(file.value(), session, fmt::format("{}", fmt::join(typed.words, " ")),
                     {typed.place, month}, around.tr);
    if (!found) return found.error();
    around.out << (format.value() == Format::json ? json_of(found.value(), typed, month)
                                                  : text_of(found.value(), around.tr));
    return ExitStatus::done;
}

}  // namespace

void add_answers(Command& program, Session& session, Action& chosen) {
    const Translate& tr = session.around.tr;
    auto* command = program.add_subcommand(
        "answers", tr(N_("What the documents answer to questions that people ask, by words")));
    auto typed = std::make_shared<Typed>();
    command->add_option("WORDS", typed->words,
                        tr(N_("Words of the question, or initials of their pinyin; none: all")));
    command->add_option("--place", typed->place, tr(N_("Where: area code or name; default: all")))
        ->type_name("PLACE");
    command->add_option("--as-of", typed->as_of, tr(N_("Month whose figures are put in")))
        ->type_name("MONTH");
    add_format(*command, typed->format, tr, N_("text or json"));
    command->callback([&session, typed, &chosen] {
        chosen = [&session, typed] { return run_answers(session, *typed); };
    });
}

}  // namespace pension::cli
