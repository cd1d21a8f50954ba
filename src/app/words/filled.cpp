// SPDX-License-Identifier: Apache-2.0
#include "app/words/filled.hpp"

#include "app/words/terms.hpp"

#include <fmt/args.h>
#include <fmt/format.h>

namespace pension {

std::string filled(const char* message,
                   const std::vector<std::pair<std::string, std::string>>& facts,
                   const Translate& tr) {
    fmt::dynamic_format_arg_store<fmt::format_context> values;
    for (const auto& [name, value] : facts) {
        if (name.ends_with("_en")) continue;
        std::string word = value;
        if (name == "rule") word = topic_name(value, tr);
        if (const auto group = group_of(value); name == "group" && group)
            word = group_name(*group, tr);
        if (!tr.is_chinese())
            for (const auto& [other, english] : facts)
                if (other == name + "_en" && !english.empty()) word = english;
        values.push_back(fmt::arg(name.c_str(), word));
    }
    return fmt::vformat(tr(message), values);
}

}  // namespace pension
