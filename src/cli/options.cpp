// SPDX-License-Identifier: Apache-2.0
#include "cli/options.hpp"

#include <fmt/format.h>

#include <string_view>
#include <type_traits>
#include <variant>

namespace pension::cli {

namespace {

/// Understood by every command that asks a question; the others belong to single ones.
bool is_general(const QuestionOption& option) {
    const std::string_view name = option.name;
    return name != "--tier" && name != "--years";
}

Option* add(Command& command, const QuestionOption& option, QuestionOptions& typed,
            const std::string& help) {
    return std::visit(
        [&](auto field) -> Option* {
            auto& value = typed.*field;
            if constexpr (std::is_same_v<std::remove_reference_t<decltype(value)>, bool>)
                return command.add_flag(option.name, value, help);
            else
                return command.add_option(option.name, value, help)
                    ->type_name(option.value)
                    ->allow_extra_args(false);
        },
        option.field);
}

}  // namespace

void add_question(Command& command, QuestionOptions& typed, unsigned kinds, const Translate& tr,
                  PlaceOption place) {
    for (const QuestionOption& option : question_options()) {
        const bool is_used = ((option.on_leaflet | option.on_dated) & kinds) != 0;
        if (!is_used && !is_general(option)) continue;
        auto* added = add(command, option, typed, tr(option.help));
        if (!is_used) added->group("");
        if (option.name == std::string_view{"--place"})
            added->required(place == PlaceOption::required);
    }
}

void add_plans(Command& command, QuestionOptions& typed, const Translate& tr, Plans plans) {
    const bool one = plans == Plans::may_be_left_out;
    command
        .add_option("--plan", typed.plans,
                    tr(one ? N_("What has been paid, such as 2012-2025:100,2017:300@2020-04")
                           : N_("Yearly amount and years, such as 100x15, repeatable")))
        ->type_name("PLAN")
        ->allow_extra_args(false)
        ->required(plans == Plans::required);
}

void add_format(Command& command, std::string& typed, const Translate& tr, const char* forms) {
    command.add_option("--format", typed, tr(forms))->type_name("FORMAT");
}

Result<int> years_typed(const QuestionOptions& typed) {
    return typed.years ? read_years(*typed.years) : Result<int>{15};
}

Error wrong(std::string reason) {
    return {ErrorCode::option_wrong, {{"reason", std::move(reason)}}};
}

Result<Format> read_format(const std::string& typed) {
    if (typed == "text") return Format::text;
    if (typed == "json") return Format::json;
    if (typed == "csv") return Format::csv;
    return Error{ErrorCode::option_wrong, {{"reason", fmt::format("--format {}", typed)}}};
}

}  // namespace pension::cli
