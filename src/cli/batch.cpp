// SPDX-License-Identifier: Apache-2.0
#include "app/asking/spelling.hpp"
#include "app/lists/list_figures.hpp"
#include "app/lists/list_run.hpp"
#include "app/lists/list_state.hpp"
#include "app/lists/list_words.hpp"
#include "app/words/filled.hpp"
#include "base/decimal.hpp"
#include "cli/command.hpp"
#include "platform/files.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <istream>
#include <ostream>
#include <string_view>
#include <thread>

namespace pension::cli {

namespace {

constexpr std::int64_t most_threads = 256;
constexpr std::int64_t most_plans = 200;
constexpr std::int64_t most_rows_apart = 100'000'000;

struct BatchOptions {
    QuestionOptions question;
    std::string roster;
    std::optional<std::string> sheet;
    std::optional<std::string> folder;
    std::optional<std::string> results_to;
    std::optional<std::string> columns;
    std::optional<std::string> jobs;
    std::optional<std::string> blocks;
    std::optional<std::string> checkpoint;
    std::optional<std::string> cut;
    bool ladder = false;
    bool resume = false;
    bool overwrite = false;
    bool sheets = false;
};

/// A whole number from 1 to the most. Errors: the code with text, most.
Result<std::int64_t> number_typed(const std::string& text, std::int64_t most, ErrorCode code) {
    const auto number = parse_decimal(text, 0);
    if (!number || *number < 1 || *number > most)
        return Error{code, {{"text", text}, {"most", fmt::format("{}", most)}}};
    return *number;
}

std::vector<std::string> names_in(const std::optional<std::string>& typed) {
    std::vector<std::string> names;
    std::string_view rest = typed ? std::string_view{*typed} : std::string_view{};
    while (!rest.empty()) {
        const auto end = std::min(rest.find(','), rest.size());
        if (end > 0) names.emplace_back(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return names;
}

/// Where -o names a workbook: that file; a folder may be called as it likes.
std::optional<std::filesystem::path> workbook_of(const BatchOptions& typed) {
    if (!typed.folder) return std::nullopt;
    const std::filesystem::path named{*typed.folder};
    std::error_code unknown;
    if (lowered(utf8(named.extension())) != ".xlsx" ||
        std::filesystem::is_directory(named, unknown))
        return std::nullopt;
    return named;
}

/// Where its rows stand until it is whole.
std::filesystem::path unfinished(std::filesystem::path workbook) {
    return workbook += ".part";
}

Result<ListOutput> output_of(const Session& session, const BatchOptions& typed) {
    ListOutput output;
    const bool streams = typed.results_to.has_value();
    if (streams && *typed.results_to != "-") return wrong("--results-to " + *typed.results_to);
    if (!streams && !typed.folder)
        return wrong(session.around.tr(N_("-o DIR, the folder of the results, is missing")));
    output.workbook = workbook_of(typed);
    if (output.workbook && streams) return wrong("--results-to - -o " + *typed.folder);
    if (output.workbook && typed.sheets)
        return wrong(session.around.tr(N_("sheets need a folder: -o DIR")));
    if (streams && typed.resume) return wrong("--results-to - --resume");
    if (streams && typed.sheets) return wrong("--results-to - --sheets");
    if (typed.folder) output.folder = *typed.folder;
    if (output.workbook) output.folder = unfinished(*output.workbook);
    output.overwrite = typed.overwrite;
    output.resume = typed.resume;
    output.sheets = typed.sheets;
    const auto jobs = typed.jobs
                          ? number_typed(*typed.jobs, most_threads, ErrorCode::list_threads_wrong)
                          : Result<std::int64_t>{std::clamp<std::int64_t>(
                                std::thread::hardware_concurrency(), 1, most_threads)};
    if (!jobs) return jobs.error();
    output.threads = static_cast<int>(jobs.value());
    if (typed.blocks) {
        const auto blocks = number_typed(*typed.blocks, most_plans, ErrorCode::list_blocks_wrong);
        if (!blocks) return blocks.error();
        output.plans = static_cast<std::size_t>(blocks.value());
    }
    if (typed.checkpoint) {
        const auto rows = parse_decimal(*typed.checkpoint, 0);
        if (!rows || *rows < 1 || *rows > most_rows_apart)
            return wrong("--checkpoint " + *typed.checkpoint);
        output.checkpoint = *rows;
    }
    if (typed.cut) {
        const auto rows = parse_decimal(*typed.cut, 0);
        if (!rows || *rows < 1 || *rows > most_rows_apart) return wrong("--cut " + *typed.cut);
        if (streams || output.workbook || typed.resume || typed.sheets)
            return wrong(session.around.tr(N_("--cut only cuts the list; -o DIR goes with it")));
        output.cut = *rows;
    }
    if (streams)
        output.results_to = [&session](std::string_view rows) -> Status {
            std::ostream& out = session.around.out;
            if (out.write(rows.data(), static_cast<std::streamsize>(rows.size()))) return done();
            return Error{ErrorCode::output_not_written, {{"reason", why_not_written(out)}}};
        };
    return output;
}

/// How many rows there were and what became of them; they add up. And where the results are.
void tell(const Session& session, const BatchOptions& typed, const ListOptions& options,
          const ListOutcome& outcome) {
    const Translate& tr = session.around.tr;
    std::ostream& out = typed.results_to ? session.around.err : session.around.out;
    for (const std::string& sentence : outcome_sentences(outcome, options, tr))
        out << sentence << "\n";
    if (!typed.folder) return;
    const auto say = [&](const char* message, const std::filesystem::path& file) {
        out << fmt::format(fmt::runtime(tr(message)), fmt::arg("file", utf8(file))) << "\n";
    };
    if (const auto workbook = workbook_of(typed))
        return say(N_("Results, sums by village and refused rows: {file}"), *workbook);
    const std::filesystem::path folder{*typed.folder};
    if (!typed.results_to) say(N_("Results: {file}"), folder / "results.csv");
    say(N_("By township and village: {file}"), folder / "summary.csv");
    if (outcome.total.refused > 0)
        say(N_("Refused rows with their reasons: {file}"), folder / "refused.csv");
}

/// Nobody at a terminal counts the rows that are only looked through.
ListProgress progress_of(const Session& session) {
    if (!session.around.progress) return {};
    return [&session](const ListStep& step) {
        if (step.part != ListStep::Part::looking) session.around.progress(step.done, step.of);
    };
}

/// The folder beside a workbook goes with what this program made in it; something else keeps it.
void tidy_beside(const ListOutput& output, bool is_whole) {
    std::error_code ignored;
    if (is_whole) std::filesystem::remove(*output.folder / list_state_name, ignored);
    std::filesystem::remove(*output.folder, ignored);
}

Result<ByteFile> roster_named(const Session& session, const std::string& name) {
    if (name != "-") return ByteFile::open(name);
    if (session.around.in == nullptr)
        return Error{ErrorCode::file_not_readable, {{"file", "-"}, {"reason", ""}}};
    return ByteFile::copy_of(*session.around.in, "-");
}

Result<ExitStatus> run_batch(const Session& session, const BatchOptions& typed) {
    const auto understood = output_of(session, typed);
    if (!understood) return understood.error();
    ListOutput output = understood.value();
    ListOptions options;
    options.all = typed.question;
    options.ladder = typed.ladder;
    options.today = session.around.today;
    options.results = names_in(typed.columns);
    options.sheet = typed.sheet.value_or("");
    if (const auto years = years_typed(typed.question); !years) return years.error();
    auto roster = roster_named(session, typed.roster);
    if (!roster) return roster.error();
    const auto policy = session.policy();
    if (!policy) return policy.error();
    const auto key = list_figures_key({policy.value(), session.around.shipped_policy.parent_path()},
                                      typed.question);
    if (!key) return key.error();
    output.figures_key = key.value();
    ByteFile file = std::move(roster).value();
    const auto outcome =
        run_list(file, session, options, output, session.around.tr, progress_of(session));
    if (output.workbook) tidy_beside(output, outcome && !outcome.value().stopped);
    if (!outcome) return outcome.error();
    if (const auto& beyond = outcome.value().beyond) {
        session.around.err << beyond_sentence(*beyond, session.around.tr) << "\n";
        return ExitStatus::bad_usage;
    }
    if (output.cut) {
        session.around.out
            << fmt::format(
                   fmt::runtime(session.around.tr(
                       N_("{rows:# row|# rows} of people in {blocks:# block|# blocks}: {folder}"))),
                   fmt::arg("rows", Counted{outcome.value().rows}),
                   fmt::arg("blocks", Counted{outcome.value().blocks}),
                   fmt::arg("folder", utf8(*output.folder / "blocks")))
            << "\n";
        return ExitStatus::done;
    }
    tell(session, typed, options, outcome.value());
    return outcome.value().total.refused > 0 ? ExitStatus::done_with_findings : ExitStatus::done;
}

}  // namespace

void add_batch(Command& program, Session& session, Action& chosen) {
    const Translate& tr = session.around.tr;
    auto* command = program.add_subcommand("batch", tr(N_("A whole list of people")));
    auto typed = std::make_shared<BatchOptions>();
    command
        ->add_option(
            "roster", typed->roster,
            tr(N_("The list: CSV, .xlsx or .ods with a row of titles; - is standard input")))
        ->type_name("ROSTER")
        ->required();
    command
        ->add_option("--sheet", typed->sheet,
                     tr(N_("The sheet of a workbook (default: the first one with titles)")))
        ->type_name("NAME");
    command
        ->add_option(
            "-o,--output", typed->folder,
            tr(N_(
                "Folder for the results; a name that ends in .xlsx: a workbook with all of them")))
        ->type_name("DIR");
    command
        ->add_option("--results-to", typed->results_to,
                     tr(N_("-: the results go to standard output")))
        ->type_name("-");
    command->add_flag("--ladder", typed->ladder,
                      tr(N_("A plan for every tier of the place beside those of the row")));
    command
        ->add_option("--columns", typed->columns,
                     tr(N_("Which results, such as monthly,annual,received (default: all)")))
        ->type_name("NAMES");
    command
        ->add_option("--blocks", typed->blocks,
                     tr(N_("Columns for so many plans (default: as many as a row has at most)")))
        ->type_name("NUMBER");
    command->add_option("--jobs", typed->jobs, tr(N_("Threads (default: one for each core)")))
        ->type_name("NUMBER");
    command->add_flag("--resume", typed->resume,
                      tr(N_("Goes on after an interruption; what is done is not done again")));
    command
        ->add_option("--checkpoint", typed->checkpoint,
                     tr(N_("Rows between two places to go on from (default: 20000)")))
        ->type_name("ROWS");
    command
        ->add_option("--cut", typed->cut,
                     tr(N_("Only cuts the list into blocks of so many rows, for several machines")))
        ->type_name("ROWS");
    command->add_flag("--sheets", typed->sheets,
                      tr(N_("Draws a PDF for each person and one for each village, with a page "
                            "for signatures")));
    command->add_flag("--overwrite", typed->overwrite, tr(N_("Replaces results that are there")));
    add_question(*command, typed->question, compare_question | ladder_question, tr,
                 PlaceOption::may_be_left_out);
    add_plans(*command, typed->question, tr, Plans::depends);
    command->callback([&session, typed, &chosen] {
        chosen = [&session, typed] { return run_batch(session, *typed); };
    });
}

}  // namespace pension::cli
