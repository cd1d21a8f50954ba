// SPDX-License-Identifier: Apache-2.0
#include "app/sheets/comparison_sheet.hpp"
#include "app/sheets/derivation_sheet.hpp"
#include "app/sheets/family_sheet.hpp"
#include "app/sheets/person_sheet.hpp"
#include "app/sheets/policy_sheet.hpp"
#include "app/sheets/poster_sheet.hpp"
#include "app/sheets/slip_sheet.hpp"
#include "app/words/filled.hpp"
#include "cli/command.hpp"
#include "cli/household.hpp"
#include "cli/output_file.hpp"
#include "draw/files.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>

namespace pension::cli {

namespace {

struct SheetOptions {
    QuestionOptions question;
    OutputFile output;
    std::string kind = "comparison";
    std::optional<std::string> paper;
    bool large_print = false;
    std::vector<std::string> names;

    std::string name() const { return names.empty() ? std::string{} : names.front(); }
};

/// A kind of file.
struct FileKind {
    std::string (*bytes)(const Pages&);
    bool holds_all_pages;
};

std::string lower(std::string text) {
    for (char& letter : text)
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    return text;
}

/// The kind of file is told by its ending.
Result<FileKind> kind_of(const OutputFile& file) {
    const std::string ending = lower(file.path().extension().string());
    if (ending == ".pdf") return FileKind{pdf_bytes, true};
    if (ending == ".svg")
        return FileKind{[](const Pages& pages) { return svg_bytes(pages); }, false};
    if (ending == ".png")
        return FileKind{[](const Pages& pages) { return png_bytes(pages); }, false};
    return wrong(fmt::format("-o {}", file.name));
}

Result<Paper> paper_named(const std::string& name) {
    const std::string named = lower(name);
    if (named == "a3") return a3;
    if (named == "a4") return a4;
    if (named == "a5") return a5;
    return wrong(fmt::format("--paper {}", name));
}

/// A question as it was read with what it comes to.
template <class Reckoned>
using Reckon = std::function<Result<Reckoned>(const Case&, const ResidentRules&)>;

struct AnsweredSheet {
    Question question;
    Comparison comparison;

    std::string policy_id() const { return question.book->policy_id(question.asked.place); }
};

/// @param kind decides which options count.
Result<AnsweredSheet> answered(const Session& session, const SheetOptions& typed, QuestionKind kind,
                               const Reckon<Comparison>& reckon) {
    auto question = read_question(session, typed.question, kind);
    if (!question) return question.error();
    auto reckoned = reckon(question.value().asked, question.value().rules);
    if (!reckoned) return reckoned.error();
    Comparison compared = std::move(reckoned).value();
    const auto& told = question.value().told;
    compared.warnings.insert(compared.warnings.end(), told.begin(), told.end());
    return AnsweredSheet{std::move(question).value(), std::move(compared)};
}

Result<AnsweredSheet> compared(const Session& session, const SheetOptions& typed) {
    if (typed.question.plans.empty()) return wrong(session.around.tr(N_("--plan is missing")));
    return answered(session, typed, sheet_question,
                    [](const Case& asked, const ResidentRules& rules) {
                        return compare(asked, rules, Tell::derivation);
                    });
}

Result<Sheet> comparison_made(const Session& session, const SheetOptions& typed) {
    const auto answer = compared(session, typed);
    if (!answer) return answer.error();
    return comparison_sheet(answer.value().comparison, answer.value().policy_id(),
                            session.around.tr, typed.name());
}

Result<Sheet> person_made(const Session& session, const SheetOptions& typed) {
    const auto answer = compared(session, typed);
    if (!answer) return answer.error();
    const auto& [question, comparison] = answer.value();
    if (comparison.asked.basis != Basis::dated) return Error{ErrorCode::birth_month_needed};
    const auto at = standing(question.asked, question.rules);
    if (!at) return at.error();
    return person_sheet(comparison, at.value(), price_gaps(question.asked, question.rules),
                        answer.value().policy_id(), session.around.tr, typed.name());
}

Result<Sheet> slip_made(const Session& session, const SheetOptions& typed) {
    const auto answer = compared(session, typed);
    if (!answer) return answer.error();
    return slip_sheet(answer.value().comparison, answer.value().policy_id(), session.around.tr,
                      typed.name());
}

Result<Sheet> derivation_made(const Session& session, const SheetOptions& typed) {
    const auto answer = compared(session, typed);
    if (!answer) return answer.error();
    return derivation_sheet(answer.value().comparison, answer.value().policy_id(),
                            session.around.tr, typed.name());
}

Result<Sheet> poster_made(const Session& session, const SheetOptions& typed) {
    if (!typed.question.plans.empty()) return wrong("--plan");
    const auto years = years_typed(typed.question);
    if (!years) return years.error();
    const auto answer = answered(session, typed, ladder_question,
                                 [&](const Case& asked, const ResidentRules& rules) {
                                     return ladder(asked, years.value(), rules);
                                 });
    if (!answer) return answer.error();
    return poster_sheet(answer.value().comparison, answer.value().policy_id(), session.around.tr);
}

Result<Sheet> family_made(const Session& session, const SheetOptions& typed) {
    const auto people = read_household(session, typed.question);
    if (!people) return people.error();
    const auto reckoned = household_of(people.value());
    if (!reckoned) return reckoned.error();
    Household household = reckoned.value();
    std::vector<std::string> policy_ids;
    for (std::size_t i = 0; i < people.value().size(); ++i) {
        const Question& question = people.value()[i];
        auto& warnings = household.people[i].warnings;
        warnings.insert(warnings.end(), question.told.begin(), question.told.end());
        policy_ids.push_back(question.book->policy_id(question.asked.place));
    }
    return family_sheet(household, typed.names, policy_ids, session.around.tr);
}

Result<Sheet> policy_made(const Session& session, const SheetOptions& typed) {
    if (!typed.question.plans.empty()) return wrong("--plan");
    const auto question = read_question(session, typed.question, compare_question);
    if (!question) return question.error();
    return policy_sheet(*question.value().book, question.value().rules,
                        question.value().asked.as_of, session.around.tr);
}

/// A kind of sheet: what is on it.
struct SheetKind {
    const char* name;
    Result<Sheet> (*made)(const Session&, const SheetOptions&);
};

constexpr SheetKind kinds[] = {
    {"comparison", comparison_made}, {"person", person_made}, {"slip", slip_made},
    {"poster", poster_made},         {"family", family_made}, {"derivation", derivation_made},
    {"policy", policy_made},
};

/// How this sheet is printed: a slip is half an A4 and so stands on it twice.
Result<Print> print_of(MadeFor made_for, const SheetOptions& typed) {
    Print print = usual_print(made_for);
    const bool is_slip = print.style.copies > 1;
    if (typed.paper) {
        const auto paper = paper_named(*typed.paper);
        if (!paper) return paper.error();
        if (!is_slip || paper.value() != a4) {
            print.paper = paper.value();
            print.style.copies = 1;
        }
    }
    if (typed.large_print) {
        print.style = {large_print};
        if (is_slip && !typed.paper) print.paper = a4;
    }
    return print;
}

Result<ExitStatus> run_sheet(const Session& session, const SheetOptions& typed) {
    const Translate& tr = session.around.tr;
    const auto written_as = kind_of(typed.output);
    if (!written_as) return written_as.error();
    const auto* kind = std::ranges::find(kinds, std::string_view{typed.kind}, &SheetKind::name);
    if (kind == std::end(kinds)) return wrong(fmt::format("--kind {}", typed.kind));
    if (!session.further_people.empty() && kind->made != family_made) return wrong(whose_and(tr));
    if (const Status free = may_be_made(typed.output); !free) return free.error();
    const auto sheet = kind->made(session, typed);
    if (!sheet) return sheet.error();
    const auto print = print_of(sheet.value().made_for, typed);
    if (!print) return print.error();
    if (const Status fonts = fonts_to_draw_with(); !fonts) return fonts.error();
    const Pages pages{sheet.value(), print.value()};
    if (const Status written = write(typed.output, written_as.value().bytes(pages)); !written)
        return written.error();
    if (pages.count() > 1 && !written_as.value().holds_all_pages)
        session.around.err << fmt::format(
            fmt::runtime(tr(N_(
                "\"{file}\" holds the first of {pages:# page|# pages}; a .pdf holds them all.\n"))),
            fmt::arg("file", typed.output.name), fmt::arg("pages", Counted{pages.count()}));
    return ExitStatus::done;
}

}  // namespace

void add_sheet(Command& program, Session& session, Action& chosen) {
    const Translate& tr = session.around.tr;
    auto* command = program.add_subcommand("sheet", tr(N_("The printable sheets")));
    auto typed = std::make_shared<SheetOptions>();
    command
        ->add_option("--kind", typed->kind,
                     tr(N_("Which sheet: comparison, person (with --born), slip (two on an A4), "
                           "poster (every tier, A3), family (--and begins the next person), "
                           "derivation (every step), policy (the place's figures)")))
        ->type_name("KIND");
    command
        ->add_option("--paper", typed->paper,
                     tr(N_("A3, A4 or A5; not typed: what the kind of sheet is made for")))
        ->type_name("SIZE");
    command->add_flag("--large-print", typed->large_print,
                      tr(N_("Letters of 22 points, on as many pages as that takes")));
    command
        ->add_option("--name", typed->names,
                     tr(N_("Whose sheet it is, printed and kept nowhere; repeatable for a family")))
        ->type_name("NAME")
        ->allow_extra_args(false);
    add_question(*command, typed->question, sheet_question | ladder_question | household_question,
                 tr);
    add_plans(*command, typed->question, tr, Plans::depends);
    add_output(*command, typed->output, tr(N_("File to write: .pdf, .svg or .png")), tr);
    command->callback([&session, typed, &chosen] {
        chosen = [&session, typed] { return run_sheet(session, *typed); };
    });
}

}  // namespace pension::cli
