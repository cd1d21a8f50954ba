// SPDX-License-Identifier: Apache-2.0
#include "cli/case_words.hpp"

#include "app/asking/household_question.hpp"
#include "app/asking/understood_inquiry.hpp"
#include "app/desk/case_on_disk.hpp"
#include "base/decimal.hpp"
#include "store/case_file.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <string_view>
#include <utility>

namespace pension::cli {

namespace {

using Words = std::vector<std::string>;

bool is_case(std::string_view word) {
    std::string lower{word};
    for (char& letter : lower)
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    return lower.ends_with(case_ending) && !word.starts_with('-');
}

/// What a command wants of the plans of a case.
enum class PlansNeeded { all, one, paid, none };

/// What is asked, as far as it decides which of a case's options are understood.
struct Asked {
    QuestionKind kind = compare_question;
    PlansNeeded plans = PlansNeeded::all;
    bool people = false;
    bool employee = false;
};

struct Advice {
    std::string_view option;
    Asked asked;
};

constexpr Advice advices[] = {
    {"--reach", {reach_question, PlansNeeded::paid}},
    {"--budget", {budget_question, PlansNeeded::paid}},
    {"--backpay", {backpay_question, PlansNeeded::paid}},
    {"--raise-tier", {raise_question, PlansNeeded::paid}},
    {"--stop-or-go-on", {stop_question, PlansNeeded::paid}},
    {"--skip-now", {skip_question, PlansNeeded::paid}},
    {"--start-or-fill", {start_question, PlansNeeded::paid}},
    {"--sensitivity", {sensitivity_question, PlansNeeded::one}},
    {"--grid", {grid_question, PlansNeeded::one}},
    {"--resident-or-employee", {schemes_question, PlansNeeded::paid, false, true}},
    {"--household", {household_question, PlansNeeded::all, true}},
};

std::string name_of(const std::string& word) {
    return word.substr(0, word.find('='));
}

bool has(const Words& words, std::string_view name) {
    return std::ranges::any_of(words, [&](const auto& word) { return name_of(word) == name; });
}

/// Whether the word behind it belongs to it.
bool takes_value(const std::string& word) {
    if (!word.starts_with('-') || word.find('=') != std::string::npos) return false;
    for (const QuestionOption& option : question_options())
        if (word == option.name) return option.value != nullptr;
    for (const Advice& advice : advices)
        if (word == advice.option)
            return word == "--reach" || word == "--budget" || word == "--grid";
    return word != "--large-print" && word != "--overwrite" && word != "--and";
}

/// The value of an option, in either of its forms; empty where it is not typed.
std::optional<std::string> value_of(const Words& words, std::string_view name) {
    for (auto word = words.begin(); word != words.end(); ++word) {
        if (name_of(*word) != name) continue;
        if (word->find('=') != std::string::npos) return word->substr(word->find('=') + 1);
        if (std::next(word) != words.end()) return *std::next(word);
    }
    return std::nullopt;
}

/// None of a command that asks nothing of a case.
std::optional<Asked> asked_by(const Words& words) {
    if (has(words, "compare") || has(words, "export")) return Asked{};
    if (has(words, "ladder")) return Asked{ladder_question, PlansNeeded::none};
    if (has(words, "eligibility")) return Asked{eligibility_question, PlansNeeded::one};
    if (has(words, "explain")) return Asked{explain_question, PlansNeeded::one};
    if (has(words, "sheet")) {
        const std::string kind = value_of(words, "--kind").value_or("");
        if (kind == "poster") return Asked{ladder_question, PlansNeeded::none};
        if (kind == "policy") return Asked{sheet_question, PlansNeeded::none};
        if (kind == "family") return Asked{household_question, PlansNeeded::all, true};
        return Asked{sheet_question, PlansNeeded::all};
    }
    if (has(words, "advise"))
        for (const Advice& advice : advices)
            if (has(words, advice.option)) return advice.asked;
    return std::nullopt;
}

/// Takes what is typed of the question out of the words and puts it into the case.
class Overrides {
public:
    explicit Overrides(Words& words) : words_{words} {}

    template <class Options, class Typed>
    void take(const Options& options, Typed& typed) {
        for (const auto& option : options)
            std::visit([&](auto field) { take_one(option.name, typed.*field); }, option.field);
    }
    void take_one(std::string_view name, std::optional<std::string>& into) {
        for (auto& value : values(name)) into = std::move(value);
    }
    void take_one(std::string_view name, Words& into) {
        if (auto all = values(name); !all.empty()) into = std::move(all);
    }
    void take_one(std::string_view name, bool& into) {
        if (std::erase(words_, std::string{name}) > 0) into = true;
    }

private:
    Words values(std::string_view name) {
        Words found;
        for (auto word = words_.begin(); word != words_.end();) {
            if (name_of(*word) != name) {
                ++word;
            } else if (word->find('=') != std::string::npos) {
                found.push_back(word->substr(word->find('=') + 1));
                word = words_.erase(word);
            } else if (std::next(word) != words_.end()) {
                found.push_back(*std::next(word));
                word = words_.erase(word, std::next(word, 2));
            } else {
                // Nothing behind it: who reads the words says so.
                break;
            }
        }
        return found;
    }

    Words& words_;
};

/// Errors: option_wrong where the case has no such plan.
Result<std::size_t> plan_chosen(const std::optional<std::string>& typed, std::size_t plans) {
    if (!typed) return std::size_t{0};
    const auto number = parse_decimal(*typed, 0);
    if (!number || *number < 1 || *number > static_cast<std::int64_t>(plans))
        return wrong("--which " + *typed);
    return static_cast<std::size_t>(*number - 1);
}

/// The words of one person.
/// @param typed plans of the command line, which stand in place of those of the case.
Result<Words> person_words(const Inquiry& person, const Asked& asked, std::size_t which,
                           const Words& typed, const Session& session) {
    Inquiry inquiry = person;
    inquiry.typed.plans.clear();
    if (!typed.empty() || asked.plans == PlansNeeded::none) {
        inquiry.plans.clear();
    } else if (asked.plans == PlansNeeded::paid) {
        inquiry.plans.assign(1, TypedPlan{});
        inquiry.plans.front().pays = "0";
    } else if (asked.plans == PlansNeeded::one && !inquiry.plans.empty()) {
        inquiry.plans = {inquiry.plans.at(which)};
    }
    inquiry.typed.children_pay = inquiry.typed.children_pay || person.children_pay;
    auto understood = read_inquiry(session, inquiry, asked.kind, session.around.today);
    if (!understood) return understood.error();
    UnderstoodInquiry read = std::move(understood).value();
    if (!typed.empty()) read.options.plans = typed;
    return command_words(used_options(read.options, asked.kind));
}

void append(Words& words, const Words& more) {
    words.insert(words.end(), more.begin(), more.end());
}

/// Whose the sheet is, where the case says it of everybody on it.
void add_names(Words& words, const Inquiry& inquiry, bool people) {
    if (has(words, "--name") || !has(words, "sheet")) return;
    Words names{inquiry.name};
    if (people)
        for (const FurtherPerson& person : inquiry.people) names.push_back(person.name);
    if (std::ranges::find(names, std::string{}) != names.end()) return;
    for (const std::string& name : names) append(words, {"--name", name});
}

Words employee_words(const EmployeeOptions& typed) {
    Words words;
    for (const EmployeeOption& option : employee_options())
        std::visit(
            [&](auto field) {
                const auto& value = typed.*field;
                if constexpr (requires { value.has_value(); }) {
                    if (value) append(words, {option.name, *value});
                } else {
                    for (const std::string& each : value) append(words, {option.name, each});
                }
            },
            option.field);
    return words;
}

}  // namespace

Result<Words> with_case(Words words, Session& session) {
    // A name behind an option is that of a file to write.
    const auto names_case = [&](const Words::iterator& word) {
        return is_case(*word) && (word == words.begin() || !takes_value(*std::prev(word)));
    };
    auto at = words.begin();
    while (at != words.end() && !names_case(at)) ++at;
    if (at == words.end() || has(words, "--help") || has(words, "-h")) return words;
    const std::filesystem::path file{*at};
    words.erase(at);
    for (auto word = words.begin(); word != words.end(); ++word)
        if (names_case(word)) return wrong(*word);
    const auto asked = asked_by(words);
    if (!asked) return wrong(utf8(file));
    if (has(words, "--and")) return wrong("--and");
    if (const auto policy = value_of(words, "--policy")) session.policy_file = policy;
    auto opened = open_case(file);
    if (!opened) return opened.error();
    Inquiry inquiry = std::move(opened).value().inquiry;
    Overrides beside{words};
    beside.take(question_options(), inquiry.typed);
    beside.take(employee_options(), inquiry.employee);
    Words typed;
    beside.take_one("--plan", typed);
    std::optional<std::string> number;
    beside.take_one("--which", number);
    const auto which = plan_chosen(number, inquiry.plans.size());
    if (!which) return which.error();
    auto own = person_words(inquiry, *asked, which.value(), typed, session);
    if (!own) return own;
    add_names(words, inquiry, asked->people);
    append(words, own.value());
    if (asked->employee) append(words, employee_words(inquiry.employee));
    if (!asked->people) return words;
    for (std::size_t person = 0; person < inquiry.people.size(); ++person) {
        auto further =
            person_words(inquiry_of(inquiry.people[person], inquiry), *asked, 0, {}, session);
        if (!further) {
            Error error = further.error();
            error.facts.emplace_back("person", fmt::format("{}", person + 2));
            return error;
        }
        words.emplace_back("--and");
        append(words, further.value());
    }
    return words;
}

}  // namespace pension::cli
