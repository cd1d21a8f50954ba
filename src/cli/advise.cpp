// SPDX-License-Identifier: Apache-2.0
#include "app/sheets/comparison_sheet.hpp"
#include "app/sheets/comparison_table.hpp"
#include "app/words/terms.hpp"
#include "app/words/warnings.hpp"
#include "base/decimal.hpp"
#include "calc/resident/basis.hpp"
#include "calc/resident/plan_warnings.hpp"
#include "cli/advice_output.hpp"
#include "cli/employee_options.hpp"
#include "cli/household.hpp"
#include "exchange/csv.hpp"
#include "exchange/text_table.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <ostream>

namespace pension::cli {

namespace {

using Json = nlohmann::ordered_json;

struct AdviseOptions {
    QuestionOptions question;
    std::string format = "text";
    std::optional<std::string> reach;
    std::optional<std::string> budget;
    std::optional<std::string> grid;
    bool backpay = false;
    bool raise_tier = false;
    bool stop_or_go_on = false;
    bool skip_now = false;
    bool start_or_fill = false;
    bool sensitivity = false;
    bool resident_or_employee = false;
    bool household = false;
    EmployeeOptions employee;
};

/// An answer in both forms; only one of them is printed.
struct Answered {
    AdviceText text;
    Json json;
};

/// Yuan, with or without what they are counted by: "300/month".
Result<Money> read_amount(const char* option, const std::string& typed, std::string_view unit) {
    const std::string plain = plainly_written(typed);
    std::string_view digits = plain;
    if (digits.ends_with(unit)) digits.remove_suffix(unit.size());
    const auto amount = read_yuan(digits);
    if (!amount) return wrong(fmt::format("{} {}", option, typed));
    return amount;
}

Result<std::optional<Money>> read_tier(const AdviseOptions& typed) {
    if (!typed.question.tier) return std::optional<Money>{};
    const auto amount = read_yuan(*typed.question.tier);
    if (!amount) return amount.error();
    return std::optional{amount.value()};
}

Result<Assumed> read_assumed(std::string_view typed) {
    for (const Assumed assumed : {Assumed::interest, Assumed::base_growth, Assumed::age_at_death})
        if (typed == code(assumed)) return assumed;
    return wrong(fmt::format("--grid {}", typed));
}

template <class Found>
Result<Answered> answered(const Result<Found>& found, const Translate& tr) {
    if (!found) return found.error();
    if constexpr (requires { advice_json(found.value(), tr); })
        return Answered{advice_text(found.value(), tr), advice_json(found.value(), tr)};
    else
        return Answered{advice_text(found.value(), tr), advice_json(found.value())};
}

Result<Answered> budget_answer(const AdviseOptions& typed, const Question& question, int years,
                               const Translate& tr) {
    const auto amount = read_amount("--budget", *typed.budget, "/year");
    if (!amount) return amount.error();
    return answered(best_use(question.asked, question.rules,
                             {amount.value(), typed.budget->ends_with("/year")}, years),
                    tr);
}

/// "interest,age_at_death": what varies down and across.
Result<std::pair<Assumed, Assumed>> read_grid(const std::string& typed) {
    const auto comma = typed.find(',');
    const auto down = read_assumed(typed.substr(0, comma));
    if (!down) return down.error();
    if (comma == std::string::npos) return wrong(fmt::format("--grid {}", typed));
    const auto across = read_assumed(typed.substr(comma + 1));
    if (!across) return across.error();
    return std::pair{down.value(), across.value()};
}

Result<Answered> assumptions_answer(const AdviseOptions& typed, const Question& question,
                                    const Translate& tr) {
    std::optional<std::pair<Assumed, Assumed>> grid;
    if (typed.grid) {
        const auto read = read_grid(*typed.grid);
        if (!read) return read.error();
        grid = read.value();
    }
    if (question.asked.plans.empty()) return wrong(tr(N_("--plan is missing")));
    if (question.asked.ages_at_death.empty()) return wrong(tr(N_("--age-at-death is missing")));
    if (!grid) {
        const auto found = sensitivity(question.asked, question.rules);
        if (!found) return found.error();
        return Answered{advice_text(found.value(), question.asked, tr), advice_json(found.value())};
    }
    const auto [down, across] = *grid;
    return answered(assumed_grid(question.asked, question.rules,
                                 {down, across, usual_values(down), usual_values(across), {}}),
                    tr);
}

Result<Answered> schemes_answer(const AdviseOptions& typed, const Question& question,
                                const Translate& tr) {
    const auto employee = read_employee(typed.employee, question.asked.sex, tr);
    if (!employee) return employee.error();
    return answered(resident_or_employee(question.asked, question.rules, employee.value(),
                                         question.book->employee_rules(question.asked.place)),
                    tr);
}

Result<Answered> answer(const AdviseOptions& typed, const Question& question, const Translate& tr) {
    const auto& [asked, book, rules, told, pays] = question;
    const auto years = years_typed(typed.question);
    if (!years) return years.error();
    const auto tier = read_tier(typed);
    if (!tier) return tier.error();
    if (typed.reach) {
        const auto goal = read_amount("--reach", *typed.reach, "/month");
        if (!goal) return goal.error();
        return answered(least_cost(asked, rules, goal.value(), years.value()), tr);
    }
    if (typed.budget) return budget_answer(typed, question, years.value(), tr);
    if (typed.backpay) return answered(price_gaps(asked, rules, tier.value()), tr);
    if (typed.raise_tier) return answered(price_raises(asked, rules, tier.value()), tr);
    if (typed.stop_or_go_on)
        return answered(pension::stop_or_go_on(asked, rules, tier.value()), tr);
    if (typed.skip_now) return answered(pension::skip_now(asked, rules, tier.value()), tr);
    if (typed.start_or_fill)
        return answered(pension::start_or_fill(asked, rules, tier.value()), tr);
    if (typed.resident_or_employee) return schemes_answer(typed, question, tr);
    return assumptions_answer(typed, question, tr);
}

/// A question of the command, and its name in the answer.
struct Kind {
    QuestionKind kind;
    const char* code;
};

/// Those that were typed.
std::vector<Kind> kinds_in(const AdviseOptions& typed) {
    const std::pair<bool, Kind> all[] = {
        {typed.reach.has_value(), {reach_question, "reach"}},
        {typed.budget.has_value(), {budget_question, "budget"}},
        {typed.grid.has_value(), {grid_question, "grid"}},
        {typed.backpay, {backpay_question, "backpay"}},
        {typed.raise_tier, {raise_question, "raise_tier"}},
        {typed.stop_or_go_on, {stop_question, "stop_or_go_on"}},
        {typed.skip_now, {skip_question, "skip_now"}},
        {typed.start_or_fill, {start_question, "start_or_fill"}},
        {typed.sensitivity, {sensitivity_question, "sensitivity"}},
        {typed.resident_or_employee, {schemes_question, "resident_or_employee"}},
        {typed.household, {household_question, "household"}}};
    std::vector<Kind> kinds;
    for (const auto& [is_typed, kind] : all)
        if (is_typed) kinds.push_back(kind);
    return kinds;
}

Result<ExitStatus> print(const Session& session, const std::vector<Question>& questions,
                         Format format, const Answered& answer) {
    std::ostream& out = session.around.out;
    if (format == Format::text) {
        out << head_text(questions.front(), session.around.tr)
            << body_text(answer.text, questions, session.around.tr);
    } else {
        Json json = answer.json;
        json["warnings"] = warnings_json(warnings_of(questions), session.around.tr);
        out << (format == Format::csv ? fields_csv(json) : json.dump(2) + "\n");
    }
    return ExitStatus::done;
}

/// A grid tries values of its own for what it varies.
void add_overridden(const AdviseOptions& typed, std::vector<Warning>& told) {
    if (!typed.grid) return;
    const auto add = [&](const std::optional<std::string>& value, Assumed assumed,
                         const char* option) {
        if (value && typed.grid->find(code(assumed)) != std::string::npos)
            told.push_back({WarningCode::option_not_used, {{"option", option}}});
    };
    add(typed.question.interest, Assumed::interest, "--interest");
    add(typed.question.base_growth, Assumed::base_growth, "--base-growth");
}

/// None where it is not typed, or wrong, which is told later.
std::optional<Sex> sex_typed(const AdviseOptions& typed) {
    if (!typed.question.sex) return std::nullopt;
    const auto sex = read_sex(*typed.question.sex);
    return sex ? std::optional{sex.value()} : std::nullopt;
}

/// Several people, each with a question of their own.
Result<ExitStatus> run_household(const Session& session, const AdviseOptions& typed,
                                 Format format) {
    const Translate& tr = session.around.tr;
    const auto people = read_household(session, typed.question);
    if (!people) return people.error();
    const auto found = household_of(people.value());
    if (!found) return found.error();
    std::vector<std::string> ids;
    for (const Question& person : people.value())
        ids.push_back(person.book->policy_id(person.asked.place));
    Json json = head_json(people.value().front());
    json["question"] = "household";
    json.update(advice_json(found.value(), ids, tr));
    return print(session, people.value(), format,
                 {advice_text(found.value(), tr), std::move(json)});
}

Result<ExitStatus> run_advise(const Session& session, const AdviseOptions& typed) {
    const Translate& tr = session.around.tr;
    const auto format = read_format(typed.format);
    if (!format) return format.error();
    const auto kinds = kinds_in(typed);
    if (kinds.size() != 1)
        return wrong(tr(N_("\"advise\" answers one question at a time; name one of them")));
    if (typed.employee.any() && !typed.resident_or_employee)
        return wrong(tr(N_("what is typed of the employee scheme needs --resident-or-employee")));
    if (typed.household) return run_household(session, typed, format.value());
    if (!session.further_people.empty()) return wrong(whose_and(tr));
    if (typed.question.plans.size() > 1)
        return wrong(tr(N_("\"advise\" takes one --plan: what has been paid")));
    // Bad words make no policy file.
    if (typed.resident_or_employee)
        if (const auto fine = read_employee(typed.employee, sex_typed(typed), tr); !fine)
            return fine.error();
    const auto question = read_question(session, typed.question, kinds.front().kind);
    if (!question) return question.error();
    Question asked = question.value();
    add_overridden(typed, asked.told);
    auto found = answer(typed, asked, tr);
    if (!found) return found.error();
    Json json = head_json(asked);
    json["question"] = kinds.front().code;
    json.update(found.value().json);
    return print(session, {asked}, format.value(),
                 {std::move(found).value().text, std::move(json)});
}

Result<ExitStatus> run_eligibility(const Session& session, const AdviseOptions& typed) {
    const Translate& tr = session.around.tr;
    const auto format = read_format(typed.format);
    if (!format) return format.error();
    const auto question = read_question(session, typed.question, eligibility_question);
    if (!question) return question.error();
    const auto at = standing(question.value().asked, question.value().rules);
    if (!at) return at.error();
    Json json = head_json(question.value());
    json.update(eligibility_json(at.value(), tr));
    return print(session, {question.value()}, format.value(),
                 {eligibility_text(at.value(), tr), std::move(json)});
}

}  // namespace

namespace {

void add_fields(const Json& json, const std::string& way,
                std::vector<std::vector<std::string>>& rows) {
    const auto below = [&](const std::string& name) {
        return way.empty() ? name : way + "." + name;
    };
    if (json.is_object()) {
        for (const auto& [name, value] : json.items()) add_fields(value, below(name), rows);
    } else if (json.is_array()) {
        for (std::size_t at = 0; at < json.size(); ++at)
            add_fields(json[at], below(fmt::format("{}", at + 1)), rows);
    } else {
        rows.push_back({way, json.is_null()     ? std::string{}
                             : json.is_string() ? json.get<std::string>()
                                                : json.dump()});
    }
}

}  // namespace

std::string fields_csv(const Json& json) {
    std::vector<std::vector<std::string>> rows{{"field", "value"}};
    add_fields(json, {}, rows);
    return csv(rows);
}

std::string head_text(const Question& question, const Translate& tr) {
    const Comparison of{question.asked, question.rules, {}, {}, {}};
    std::string text =
        fmt::format("{}\n{}\n", place_name(question.rules.place, tr), basis_sentence(of, tr));
    for (const std::string& line : stay_lines(question.rules, tr)) text += line + "\n";
    return text + "\n";
}

std::vector<Warning> warnings_of(const std::vector<Question>& questions) {
    std::vector<Warning> warnings;
    const auto add = [&](const std::vector<Warning>& more) {
        for (const Warning& warning : more)
            if (std::ranges::find(warnings, warning) == warnings.end()) warnings.push_back(warning);
    };
    for (const Question& question : questions) {
        // The question has been answered with these rules, so that there are some.
        const auto used = rules_on_basis(question.asked, question.rules);
        add(figure_warnings(used ? used.value() : question.rules, question.asked,
                            used ? months_used(question.asked, used.value()) : MonthsUsed{}));
        add(question.told);
    }
    return warnings;
}

namespace {

/// The identifiers of the figures, each once.
std::string ids_of(const std::vector<Question>& questions) {
    std::string all;
    for (const Question& question : questions) {
        const auto id = short_policy_id(question.book->policy_id(question.asked.place));
        if (all.find(id) == std::string::npos) all += (all.empty() ? "" : " ") + id;
    }
    return all;
}

}  // namespace

std::string body_text(const AdviceText& text, const std::vector<Question>& questions,
                      const Translate& tr) {
    std::string all;
    for (const std::string& line : text.lines) all += line + "\n";
    for (const Table& table : text.tables) all += "\n" + text_table(table);
    if (!text.notes.empty()) all += "\n" + tr(N_("What this assumes")) + "\n";
    for (const std::string& note : text.notes) all += "  " + note + "\n";
    const auto warnings = explain_all(warnings_of(questions), tr);
    if (!warnings.empty()) all += "\n" + tr(N_("Please note")) + "\n";
    for (const std::string& warning : warnings) all += "  " + warning + "\n";
    const std::string id = ids_of(questions);
    return all +
           fmt::format("\n{}\n{} ({})\n", office_sentence(tr),
                       fmt::format(fmt::runtime(tr(N_("Policy id: {id}"))), fmt::arg("id", id)),
                       program_name());
}

void add_advise(Command& program, Session& session, Action& chosen) {
    const Translate& tr = session.around.tr;
    auto* command = program.add_subcommand(
        "advise", tr(N_("Planning: least cost, best use of a budget, gaps, when to stop")));
    auto typed = std::make_shared<AdviseOptions>();
    command
        ->add_option("--reach", typed->reach, tr(N_("Least cost of a pension, such as 300/month")))
        ->type_name("AMOUNT");
    command
        ->add_option("--budget", typed->budget,
                     tr(N_("Best use of a budget: 2000/year, or 30000 in all")))
        ->type_name("AMOUNT");
    command->add_flag("--backpay", typed->backpay, tr(N_("What filling each unpaid year brings")));
    command->add_flag("--raise-tier", typed->raise_tier,
                      tr(N_("What paying more for each paid year brings")));
    command->add_flag("--stop-or-go-on", typed->stop_or_go_on,
                      tr(N_("Stop at the minimum years or pay on")));
    command->add_flag("--skip-now", typed->skip_now,
                      tr(N_("Skip this year and back-pay it next year")));
    command->add_flag("--start-or-fill", typed->start_or_fill,
                      tr(N_("Start drawing or fill the gaps first")));
    command->add_flag("--sensitivity", typed->sensitivity,
                      tr(N_("Each assumption a step down and up")));
    command->add_flag("--resident-or-employee", typed->resident_or_employee,
                      tr(N_("Resident scheme, employee scheme for flexible workers, or both")));
    command->add_flag("--household", typed->household,
                      tr(N_("Several people together; --and begins the next one, with options of "
                            "their own")));
    command
        ->add_option("--grid", typed->grid,
                     tr(N_("Two of interest, base_growth, age_at_death, with a comma between")))
        ->type_name("NAMES");
    add_question(*command, typed->question, advise_questions, tr);
    add_plans(*command, typed->question, tr, Plans::may_be_left_out);
    add_format(*command, typed->format, tr);
    add_employee(*command, typed->employee, tr);
    command->callback([&session, typed, &chosen] {
        chosen = [&session, typed] { return run_advise(session, *typed); };
    });
}

void add_eligibility(Command& program, Session& session, Action& chosen) {
    const Translate& tr = session.around.tr;
    auto* command = program.add_subcommand(
        "eligibility", tr(N_("Whether and when the pension begins, and what is missing")));
    auto typed = std::make_shared<AdviseOptions>();
    add_question(*command, typed->question, eligibility_question, tr);
    add_plans(*command, typed->question, tr, Plans::may_be_left_out);
    add_format(*command, typed->format, tr);
    command->callback([&session, typed, &chosen] {
        chosen = [&session, typed] { return run_eligibility(session, *typed); };
    });
}

}  // namespace pension::cli
