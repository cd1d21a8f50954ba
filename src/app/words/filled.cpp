// SPDX-License-Identifier: Apache-2.0
#include "app/words/filled.hpp"

#include "app/words/amounts.hpp"
#include "app/words/birth.hpp"
#include "app/words/terms.hpp"

#include <fmt/args.h>
#include <fmt/format.h>

#include <charconv>
#include <optional>
#include <system_error>

namespace pension {

namespace {

/// A fact that is a whole number; none of a word, an amount with decimals or what is too long.
std::optional<Counted> counted(std::string_view text) {
    Counted value;
    const auto* const end = text.data() + text.size();
    const auto [last, error] = std::from_chars(text.data(), end, value.number);
    if (error != std::errc{} || last != end) return std::nullopt;
    // "0371" is a code, and has to stay what it is.
    return fmt::format("{}", value.number) == text ? std::optional{value} : std::nullopt;
}

/// A lunar month or day from its notation; what is neither stays as it is.
std::string lunar_word(const std::string& text, const Translate& tr) {
    if (const auto date = parse_lunar_date(text)) return lunar_text(*date, tr);
    const auto month = parse_lunar_month(text);
    return month ? lunar_text(*month, tr) : text;
}

/// A month as it is said, a day and a span of days likewise.
std::string civil_word(const std::string& text, const Translate& tr) {
    const auto dots = text.find("..");
    const auto first = parse_civil_day(text.substr(0, dots));
    const auto last =
        dots == std::string::npos ? std::nullopt : parse_civil_day(text.substr(dots + 2));
    if (first && last)
        // TRANSLATORS: days of the common calendar, both among them.
        return fmt::format(fmt::runtime(tr(N_("{first_day} to {last_day}"))),
                           fmt::arg("first_day", day_text(*first, tr)),
                           fmt::arg("last_day", day_text(*last, tr)));
    if (const auto month = parse_month(text)) return month_text(*month, tr);
    return first ? day_text(*first, tr) : text;
}

}  // namespace

std::string filled(const char* message,
                   const std::vector<std::pair<std::string, std::string>>& facts,
                   const Translate& tr) {
    fmt::dynamic_format_arg_store<fmt::format_context> values;
    for (const auto& [name, value] : facts) {
        if (name.ends_with("_en")) continue;
        std::string word = value;
        if (name == "rule") word = topic_name(value, tr);
        // What was typed and cannot be read is told as it was typed.
        if (name == "plan")
            if (const auto plan = parse_record(value)) word = plan_name(plan.value(), tr);
        if (const auto group = group_of(value); name == "group" && group)
            word = group_name(*group, tr);
        if (name == "lunar" || name == "leap") word = lunar_word(value, tr);
        if (name == "civil") word = civil_word(value, tr);
        if (!tr.is_chinese())
            for (const auto& [other, english] : facts)
                if (other == name + "_en" && !english.empty()) word = english;
        if (const auto number = counted(word))
            values.push_back(fmt::arg(name.c_str(), *number));
        else
            values.push_back(fmt::arg(name.c_str(), word));
    }
    return fmt::vformat(tr(message), values);
}

}  // namespace pension
