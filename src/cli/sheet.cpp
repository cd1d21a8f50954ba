// SPDX-License-Identifier: Apache-2.0
#include "app/sheets/comparison_sheet.hpp"
#include "app/words/filled.hpp"
#include "cli/command.hpp"
#include "draw/files.hpp"

#include <fmt/format.h>

#include <functional>

namespace pension::cli {

namespace {

struct Typed {
    QuestionOptions question;
    std::string output;
};

using Write = std::function<Status(const Pages&, const std::filesystem::path&)>;

/// The kind of file is told by its ending.
Result<Write> writer_for(const std::filesystem::path& file) {
    std::string ending = file.extension().string();
    for (char& letter : ending)
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    if (ending == ".pdf") return Write{write_pdf};
    if (ending == ".svg") return Write{write_svg};
    if (ending == ".png") return Write{write_png};
    return Error{ErrorCode::option_wrong, {{"reason", fmt::format("-o {}", file.string())}}};
}

Result<ExitStatus> run_sheet(const Session& session, const Typed& typed) {
    const std::filesystem::path file{typed.output};
    const auto write = writer_for(file);
    if (!write) return write.error();
    const auto question = read_question(session, typed.question, sheet_question);
    if (!question) return question.error();
    const Case& asked = question.value().asked;
    auto reckoned = compare(asked, question.value().rules, Tell::derivation);
    if (!reckoned) return reckoned.error();
    Comparison compared = std::move(reckoned).value();
    compared.warnings.insert(compared.warnings.end(), question.value().told.begin(),
                             question.value().told.end());
    const auto sheet = comparison_sheet(compared, question.value().book->policy_id(asked.place),
                                        session.around.tr);
    if (const Status fonts = fonts_to_draw_with(); !fonts) return fonts.error();
    const Pages pages{sheet, a4};
    const Status written = write.value()(pages, file);
    if (!written) return written.error();
    if (pages.count() > 1 && file.extension() != ".pdf")
        session.around.err << fmt::format(
            fmt::runtime(session.around.tr(N_(
                "\"{file}\" holds the first of {pages:# page|# pages}; a .pdf holds them all.\n"))),
            fmt::arg("file", typed.output), fmt::arg("pages", Counted{pages.count()}));
    return ExitStatus::done;
}

}  // namespace

void add_sheet(CLI::App& program, Session& session, Action& chosen) {
    const Translate& tr = session.around.tr;
    auto* command = program.add_subcommand("sheet", tr(N_("The printable comparison")));
    auto typed = std::make_shared<Typed>();
    add_question(*command, typed->question, sheet_question, tr);
    add_plans(*command, typed->question, tr);
    command->add_option("-o,--output", typed->output, tr(N_("File to write: .pdf, .svg or .png")))
        ->type_name("FILE")
        ->required();
    command->callback([&session, typed, &chosen] {
        chosen = [&session, typed] { return run_sheet(session, *typed); };
    });
}

}  // namespace pension::cli
