// SPDX-License-Identifier: Apache-2.0
#include "cli/command.hpp"
#include "cli/output.hpp"

#include <ostream>

namespace pension::cli {

namespace {

struct Typed {
    QuestionOptions question;
    std::string years = "15";
    std::string format;
};

Result<ExitStatus> print(const Session& session, const Comparison& comparison,
                         const PolicyBook& book, const std::string& typed_format, Layout layout) {
    const auto format = read_format(typed_format);
    if (!format) return format.error();
    const Answer answer{comparison, book.policy_id(comparison.asked.place), program_name()};
    switch (format.value()) {
        case Format::text:
            session.around.out << plain_text(answer, layout, session.around.tr);
            break;
        case Format::json: session.around.out << json_text(answer, session.around.tr); break;
        case Format::csv: session.around.out << csv_text(answer); break;
    }
    return ExitStatus::done;
}

Result<ExitStatus> run_compare(const Session& session, const Typed& typed) {
    const auto book = session.book();
    if (!book) return book.error();
    const auto asked = read_question(typed.question, *book.value(), session.around.today);
    if (!asked) return asked.error();
    const auto rules = book.value()->rules(asked.value().place, asked.value().group);
    const auto compared = compare(asked.value(), rules);
    if (!compared) return compared.error();
    return print(session, compared.value(), *book.value(), typed.format, Layout::comparison);
}

Result<ExitStatus> run_ladder(const Session& session, const Typed& typed) {
    const auto years = read_years(typed.years);
    if (!years) return years.error();
    const auto book = session.book();
    if (!book) return book.error();
    const auto asked = read_question(typed.question, *book.value(), session.around.today);
    if (!asked) return asked.error();
    const auto rules = book.value()->rules(asked.value().place, asked.value().group);
    const auto compared = ladder(asked.value(), years.value(), rules);
    if (!compared) return compared.error();
    return print(session, compared.value(), *book.value(), typed.format, Layout::ladder);
}

}  // namespace

void add_compare(CLI::App& program, Session& session, Action& chosen) {
    const Translate& tr = session.around.tr;
    auto* command = program.add_subcommand("compare", tr(N_("Plans side by side")));
    auto typed = std::make_shared<Typed>();
    add_question(*command, typed->question, tr);
    add_plans(*command, typed->question, tr);
    add_format(*command, typed->format, tr);
    command->callback([&session, typed, &chosen] {
        chosen = [&session, typed] { return run_compare(session, *typed); };
    });
}

void add_ladder(CLI::App& program, Session& session, Action& chosen) {
    const Translate& tr = session.around.tr;
    auto* command =
        program.add_subcommand("ladder", tr(N_("Every tier of the place side by side")));
    auto typed = std::make_shared<Typed>();
    add_question(*command, typed->question, tr);
    command->add_option("--years", typed->years, tr(N_("Years paid (default: 15)")))
        ->type_name("YEARS");
    add_format(*command, typed->format, tr);
    command->callback([&session, typed, &chosen] {
        chosen = [&session, typed] { return run_ladder(session, *typed); };
    });
}

}  // namespace pension::cli
