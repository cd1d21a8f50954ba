// SPDX-License-Identifier: Apache-2.0
#include "app/sheets/comparison_sheet.hpp"
#include "cli/command.hpp"
#include "draw/files.hpp"

#include <fmt/format.h>

#include <ostream>

namespace pension::cli {

namespace {

struct Typed {
    QuestionOptions question;
    std::string output;
};

Status write(const Sheet& sheet, const std::filesystem::path& file) {
    const auto ending = file.extension();
    if (ending == ".pdf") return write_pdf(Pages{sheet, a4}, file);
    if (ending == ".svg") return write_svg(Pages{sheet, a4}, file);
    if (ending == ".png") return write_png(Pages{sheet, a4}, file);
    return Error{ErrorCode::option_wrong, {{"reason", fmt::format("-o {}", file.string())}}};
}

Result<ExitStatus> run_sheet(const Session& session, const Typed& typed) {
    const auto book = session.book();
    if (!book) return book.error();
    const auto asked = read_question(typed.question, *book.value(), session.around.today);
    if (!asked) return asked.error();
    const auto rules = book.value()->rules(asked.value().place, asked.value().group);
    const auto compared = compare(asked.value(), rules, Tell::derivation);
    if (!compared) return compared.error();
    const auto sheet = comparison_sheet(
        compared.value(), book.value()->policy_id(asked.value().place), session.around.tr);
    const auto written = write(sheet, std::filesystem::path{typed.output});
    if (!written) return written.error();
    return ExitStatus::done;
}

}  // namespace

void add_sheet(CLI::App& program, Session& session, Action& chosen) {
    const Translate& tr = session.around.tr;
    auto* command = program.add_subcommand("sheet", tr(N_("The printable comparison")));
    auto typed = std::make_shared<Typed>();
    add_question(*command, typed->question, tr);
    add_plans(*command, typed->question, tr);
    command->add_option("-o,--output", typed->output, tr(N_("File to write: .pdf, .svg or .png")))
        ->type_name("FILE")
        ->required();
    command->callback([&session, typed, &chosen] {
        chosen = [&session, typed] { return run_sheet(session, *typed); };
    });
}

}  // namespace pension::cli
