// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/terms.hpp"
#include "plan/record.hpp"

#include <boost/test/unit_test.hpp>

#include <string>
#include <utility>
#include <vector>

namespace pension {

/// A plan stands in the sentence in words, everything else as it is.
inline std::string as_said(const std::string& name, const std::string& value) {
    const auto plan = parse_record(value);
    return name == "plan" && plan ? plan_name(plan.value(), Translate{}) : value;
}

/// Whether words stand in the sentence in the place of the fact, which is a code of ours.
inline bool is_code(const std::string& name) {
    for (const char* code : {"rule", "area", "place", "group", "why", "columns", "tables"})
        if (name == code) return true;
    return false;
}

/// Each fact that a reader needs in order to act stands in the sentence, and nothing is left of
/// the message's own braces.
inline void check_sentence(const std::string& sentence,
                           const std::vector<std::pair<std::string, std::string>>& facts) {
    BOOST_TEST(sentence.size() > 20U);
    BOOST_TEST(sentence.ends_with('.'), sentence);
    BOOST_TEST(sentence.find_first_of("{}\n") == std::string::npos, sentence);
    for (const auto& [name, value] : facts)
        if (!is_code(name))
            BOOST_TEST(sentence.find(as_said(name, value)) != std::string::npos,
                       name << ": " << sentence);
}

}  // namespace pension
