// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/translate.hpp"

#include <fmt/format.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pension {

/// A number in a sentence: `{years}` is the number, `{years:# year|# years}` the form that goes
/// with it, # being the number. Several numbers of one sentence each have their own forms, for
/// which gettext's plural forms, one a message, have no room. A language without them writes
/// `{years}`.
struct Counted {
    std::int64_t number = 0;
};

/// A message filled with named facts.
template <class... Facts>
std::string say(const Translate& tr, const char* message, Facts&&... facts) {
    return fmt::format(fmt::runtime(tr(message)), std::forward<Facts>(facts)...);
}

/// A message with its facts in the user's language: rules and groups by their names, places in
/// Chinese or English ("place" or "place_en"), lunar months and days ("lunar", "leap") and those of
/// the common calendar beside them ("civil", "1972-03-15..1972-04-13" too) as they are said, whole
/// numbers as Counted.
///
/// Throws std::runtime_error (fmt::format_error) where the message asks for a fact that is not
/// there.
std::string filled(const char* message,
                   const std::vector<std::pair<std::string, std::string>>& facts,
                   const Translate& tr);

}  // namespace pension

/// One form alone is that of every number: Chinese has no other.
template <>
struct fmt::formatter<pension::Counted> {
    constexpr auto parse(format_parse_context& context) {
        const auto* const begin = context.begin();
        const auto* end = begin;
        while (end != context.end() && *end != '}') ++end;
        const std::string_view forms{begin, static_cast<std::size_t>(end - begin)};
        if (forms.empty()) return end;
        const auto bar = forms.find('|');
        one_ = forms.substr(0, bar);
        many_ = bar == std::string_view::npos ? forms : forms.substr(bar + 1);
        return end;
    }

    template <class Context>
    auto format(const pension::Counted& counted, Context& context) const {
        auto out = context.out();
        const bool is_one = counted.number == 1 || counted.number == -1;
        for (const char letter : is_one ? one_ : many_)
            if (letter == '#')
                out = fmt::format_to(out, "{}", counted.number);
            else
                *out++ = letter;
        return out;
    }

private:
    std::string_view one_ = "#";
    std::string_view many_ = "#";
};
