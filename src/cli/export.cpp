// SPDX-License-Identifier: Apache-2.0
#include "app/exports/export.hpp"

#include "cli/command.hpp"
#include "cli/output_file.hpp"

#include <fmt/format.h>

namespace pension::cli {

namespace {

struct ExportOptions {
    QuestionOptions question;
    OutputFile output;
    std::optional<std::string> encoding{};
};

Result<ExportAs> read_how(const ExportOptions& typed) {
    const auto wrong = [](const char* option, const std::string& value) {
        return Error{ErrorCode::option_wrong, {{"reason", fmt::format("{} {}", option, value)}}};
    };
    const auto format = export_format(typed.output.path());
    if (!format) return wrong("-o", typed.output.name);
    ExportAs how{*format, TextEncoding::utf8_with_mark, typed.output.overwrite};
    if (!typed.encoding) return how;
    if (*format != ExportFormat::csv) return wrong("--encoding", *typed.encoding);
    if (*typed.encoding == "gb18030" || *typed.encoding == "GB18030")
        how.encoding = TextEncoding::gb18030;
    else if (*typed.encoding != "utf-8" && *typed.encoding != "UTF-8")
        return wrong("--encoding", *typed.encoding);
    return how;
}

Result<ExitStatus> run_export(const Session& session, const ExportOptions& typed) {
    const auto how = read_how(typed);
    if (!how) return how.error();
    if (const Status free = may_be_made(typed.output); !free) return free.error();
    const auto question = read_question(session, typed.question, compare_question);
    if (!question) return question.error();
    const Case& asked = question.value().asked;
    auto compared = compare(asked, question.value().rules);
    if (!compared) return compared.error();
    Answer answer{std::move(compared).value(), question.value().book->policy_id(asked.place),
                  program_name()};
    auto& warnings = answer.comparison.warnings;
    warnings.insert(warnings.end(), question.value().told.begin(), question.value().told.end());
    const Status written = export_to(typed.output.path(), answer, how.value(), session.around.tr);
    if (!written) return written.error();
    return ExitStatus::done;
}

}  // namespace

void add_export(Command& program, Session& session, Action& chosen) {
    const Translate& tr = session.around.tr;
    auto* command =
        program.add_subcommand("export", tr(N_("The comparison as a file for other programs")));
    auto typed = std::make_shared<ExportOptions>();
    add_question(*command, typed->question, compare_question, tr);
    add_plans(*command, typed->question, tr);
    add_output(*command, typed->output,
               tr(N_("File to write: .csv, .xlsx, .txt, .md, .json, .svg or .png")), tr);
    command
        ->add_option("--encoding", typed->encoding,
                     tr(N_("Of a .csv: utf-8 with a byte-order mark, or gb18030")))
        ->type_name("NAME")
        ->allow_extra_args(false);
    command->callback([&session, typed, &chosen] {
        chosen = [&session, typed] { return run_export(session, *typed); };
    });
}

}  // namespace pension::cli
