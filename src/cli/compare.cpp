// SPDX-License-Identifier: Apache-2.0
#include "app/exports/comparison_csv.hpp"
#include "app/exports/comparison_json.hpp"
#include "cli/command.hpp"
#include "cli/output.hpp"

#include <ostream>

namespace pension::cli {

namespace {

struct CompareOptions {
    QuestionOptions question;
    std::string format = "text";
};

void print(const Session& session, const Question& question, Comparison comparison, Format format,
           Layout layout) {
    comparison.warnings.insert(comparison.warnings.end(), question.told.begin(),
                               question.told.end());
    const Answer answer{std::move(comparison), question.book->policy_id(question.asked.place),
                        program_name()};
    std::ostream& out = session.around.out;
    switch (format) {
        case Format::text: out << plain_text(answer, layout, session.around.tr); break;
        case Format::json: out << json_text(answer, session.around.tr); break;
        case Format::csv: out << csv_text(answer); break;
    }
}

Result<ExitStatus> run_compare(const Session& session, const CompareOptions& typed) {
    const auto format = read_format(typed.format);
    if (!format) return format.error();
    const auto question = read_question(session, typed.question, compare_question);
    if (!question) return question.error();
    auto compared = compare(question.value().asked, question.value().rules);
    if (!compared) return compared.error();
    print(session, question.value(), std::move(compared).value(), format.value(),
          Layout::comparison);
    return ExitStatus::done;
}

Result<ExitStatus> run_ladder(const Session& session, const CompareOptions& typed) {
    const auto format = read_format(typed.format);
    if (!format) return format.error();
    const auto years = years_typed(typed.question);
    if (!years) return years.error();
    const auto question = read_question(session, typed.question, ladder_question);
    if (!question) return question.error();
    auto compared = ladder(question.value().asked, years.value(), question.value().rules);
    if (!compared) return compared.error();
    print(session, question.value(), std::move(compared).value(), format.value(), Layout::ladder);
    return ExitStatus::done;
}

}  // namespace

void add_compare(Command& program, Session& session, Action& chosen) {
    const Translate& tr = session.around.tr;
    auto* command = program.add_subcommand("compare", tr(N_("Plans side by side")));
    auto typed = std::make_shared<CompareOptions>();
    add_question(*command, typed->question, compare_question, tr);
    add_plans(*command, typed->question, tr);
    add_format(*command, typed->format, tr);
    command->callback([&session, typed, &chosen] {
        chosen = [&session, typed] { return run_compare(session, *typed); };
    });
}

void add_ladder(Command& program, Session& session, Action& chosen) {
    const Translate& tr = session.around.tr;
    auto* command =
        program.add_subcommand("ladder", tr(N_("Every tier of the place side by side")));
    auto typed = std::make_shared<CompareOptions>();
    add_question(*command, typed->question, ladder_question, tr);
    add_format(*command, typed->format, tr);
    command->callback([&session, typed, &chosen] {
        chosen = [&session, typed] { return run_ladder(session, *typed); };
    });
}

}  // namespace pension::cli
