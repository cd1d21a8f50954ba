// SPDX-License-Identifier: Apache-2.0
#include "app/sheets/comparison_table.hpp"
#include "app/words/amounts.hpp"
#include "app/words/steps.hpp"
#include "app/words/terms.hpp"
#include "base/decimal.hpp"
#include "cli/advice_output.hpp"
#include "cli/output.hpp"
#include "exchange/csv.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <ostream>

namespace pension::cli {

namespace {

using Json = nlohmann::ordered_json;

struct ExplainOptions {
    QuestionOptions question;
    std::string format = "text";
};

/// A step as it is read: numbered, what it is, the formula, the figures, the result, the documents.
std::string step_lines(std::size_t number, const StepText& step, const Translate& tr) {
    std::string text = fmt::format("{:>3}. {} = {}\n     = {}\n", number, step.title,
                                   marked_result(step), step.formula);
    if (step.sum != step.result) text += fmt::format("     = {}\n", step.sum);
    std::string uses;
    for (const StepIndex index : step.uses)
        uses += fmt::format("{}{}", uses.empty() ? "" : tr(N_(", ")), index + 1);
    if (!uses.empty())
        text += fmt::format("     {}\n", fmt::format(fmt::runtime(tr(N_("from step {steps}"))),
                                                     fmt::arg("steps", uses)));
    for (const std::string& source : step.sources)
        text += fmt::format("     {}\n", fmt::format(fmt::runtime(tr(N_("source: {source}"))),
                                                     fmt::arg("source", source)));
    return text;
}

Json quantity_json(const Quantity& quantity) {
    if (const auto* money = std::get_if<Money>(&quantity)) return yuan_text(*money);
    if (const auto* rate = std::get_if<Rate>(&quantity))
        return static_cast<double>(rate->ppm()) / 1'000'000;
    if (const auto* index = std::get_if<WageIndex>(&quantity))
        return static_cast<double>(index->units()) / WageIndex::one;
    if (const auto* count = std::get_if<Count>(&quantity)) return *count;
    if (const auto* fraction = std::get_if<Fraction>(&quantity))
        return static_cast<double>(fraction->ten_thousandths) / 10'000;
    if (const auto* weighted = std::get_if<Expectation>(&quantity))
        return static_cast<double>(weighted->trillionths) / 1e12;
    return static_cast<double>(std::get<Age>(quantity).ten_thousandths()) / 10'000;
}

Json source_json(const Provenance& figure) {
    const Source* source = figure.source.get();
    return {{"document", source ? Json(source->document) : Json{}},
            {"number", source && !source->document_no.empty() ? Json(source->document_no) : Json{}},
            {"clause", figure.clause.empty() ? Json{} : Json(figure.clause)},
            {"from", iso(figure.from)},
            {"announced", figure.announced},
            {"unconfirmed", figure.unconfirmed},
            {"changed_on", figure.changed ? Json(figure.changed->on) : Json{}}};
}

Json input_json(const Input& input, const Translate& tr) {
    Json json{{"name", term_name(input.term, tr)}, {"value", quantity_json(input.quantity)}};
    const auto* step = std::get_if<StepIndex>(&input.origin);
    const auto* figure = std::get_if<std::shared_ptr<const Provenance>>(&input.origin);
    json["step"] = step ? Json(*step + 1) : Json{};
    json["source"] = figure && *figure ? source_json(**figure) : Json{};
    return json;
}

Json steps_json(const Derivation& derivation, const Translate& tr) {
    const std::vector<bool> unconfirmed = unconfirmed_steps(derivation.steps());
    Json all = Json::array();
    for (std::size_t i = 0; i < derivation.steps().size(); ++i) {
        const Step& step = derivation.steps()[i];
        const StepText text = step_text(step, tr);
        Json inputs = Json::array();
        for (const Input& input : step.inputs) inputs.push_back(input_json(input, tr));
        all.push_back({{"step", i + 1},
                       {"name", text.title},
                       {"year", step.year ? Json(*step.year) : Json{}},
                       {"formula", text.formula},
                       {"sum", text.sum},
                       {"inputs", inputs},
                       {"result", quantity_json(step.result)},
                       {"unconfirmed", bool{unconfirmed[i]}}});
    }
    return all;
}

std::string plain(const Json& value) {
    return value.is_string() ? value.get<std::string>() : value.dump();
}

/// A row a step, its result as in JSON; the sources of its figures stand in one cell, a line each.
std::string steps_csv(const Derivation& derivation, const Translate& tr) {
    std::vector<std::vector<std::string>> rows{
        {"step", "name", "year", "formula", "sum", "result", "from_steps", "sources"}};
    std::size_t number = 0;
    for (const StepText& step : derivation_text(derivation, false, tr)) {
        const auto& [year, result] =
            std::pair{derivation.steps()[number].year, derivation.steps()[number].result};
        std::vector<StepIndex> uses;
        for (const StepIndex index : step.uses) uses.push_back(index + 1);
        rows.push_back({fmt::format("{}", ++number), step.title,
                        year ? fmt::format("{}", *year) : std::string{}, step.formula, step.sum,
                        plain(quantity_json(result)), fmt::format("{}", fmt::join(uses, " ")),
                        fmt::format("{}", fmt::join(step.sources, "\n"))});
    }
    return csv(rows);
}

Result<ExitStatus> run_explain(const Session& session, const ExplainOptions& typed) {
    const Translate& tr = session.around.tr;
    const auto format = read_format(typed.format);
    if (!format) return format.error();
    if (typed.question.plans.size() > 1)
        return Error{ErrorCode::option_wrong, {{"reason", tr(N_("\"explain\" takes one --plan"))}}};
    const auto question = read_question(session, typed.question, explain_question);
    if (!question) return question.error();
    const auto compared = compare(question.value().asked, question.value().rules, Tell::derivation);
    if (!compared) return compared.error();
    const PlanResult& plan = compared.value().plans.front();
    std::ostream& out = session.around.out;
    if (format.value() == Format::json) {
        Json json = head_json(question.value());
        json["plan"] = notation(plan.plan);
        json["steps"] = steps_json(plan.derivation, tr);
        json["warnings"] = warnings_json(warnings_of({question.value()}), tr);
        out << json.dump(2) << "\n";
        return ExitStatus::done;
    }
    if (format.value() == Format::csv) {
        out << steps_csv(plan.derivation, tr);
        return ExitStatus::done;
    }
    out << head_text(question.value(), tr) << plan_name(plan.plan, tr) << "\n\n";
    std::size_t number = 0;
    for (const StepText& step : derivation_text(plan.derivation, false, tr))
        out << step_lines(++number, step, tr);
    // What no step shows: the conventions, and the words that a life table asks for.
    out << list(tr(N_("Assumptions")), assumption_lines(compared.value(), tr))
        << list(tr(N_("Sources")), source_lines(compared.value(), tr))
        << body_text({}, {question.value()}, tr);
    return ExitStatus::done;
}

}  // namespace

void add_explain(Command& program, Session& session, Action& chosen) {
    const Translate& tr = session.around.tr;
    auto* command = program.add_subcommand(
        "explain", tr(N_("How every number of a plan was reckoned, with its source")));
    auto typed = std::make_shared<ExplainOptions>();
    add_question(*command, typed->question, explain_question, tr);
    add_plans(*command, typed->question, tr);
    add_format(*command, typed->format, tr);
    command->callback([&session, typed, &chosen] {
        chosen = [&session, typed] { return run_explain(session, *typed); };
    });
}

}  // namespace pension::cli
