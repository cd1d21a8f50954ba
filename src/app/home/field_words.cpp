// SPDX-License-Identifier: Apache-2.0
#include "app/home/field_words.hpp"

#include "app/home/question_form.hpp"
#include "app/home/schemes_form.hpp"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

namespace pension {

namespace {

using Names = std::map<std::string, std::string, std::less<>>;

/// Options that more than one field stands for, or that a sentence names beside the field already.
bool is_left_alone(std::string_view option) {
    return option == "--plan" || option == "--place";
}

Names names_of_fields(const Translate& words) {
    Names names;
    for (const FormField& field : form_fields())
        if (!is_left_alone(field.option))
            names.emplace(field.option, plain_label(words(field.label)));
    for (const SchemesField& field : schemes_fields())
        names.emplace(field.option, plain_label(words(field.label)));
    names.emplace("--backpay", words(N_("Is it worth filling the years left out?")));
    return names;
}

/// The name with the marks that the language puts around what is quoted.
std::string quoted(const std::string& name, const Translate& words) {
    return words.is_chinese() ? "\u201c" + name + "\u201d" : "\"" + name + "\"";
}

bool is_of_option(char letter) {
    return letter == '-' || ('a' <= letter && letter <= 'z');
}

/// Takes the marks around a quoted option away: those of the name stand in their place.
void unquote(std::string& before, std::string_view& after) {
    using Pair = std::pair<std::string_view, std::string_view>;
    for (const auto& [left, right] : {Pair{"\"", "\""}, Pair{"\u201c", "\u201d"}}) {
        if (!before.ends_with(left) || !after.starts_with(right)) continue;
        before.resize(before.size() - left.size());
        after.remove_prefix(right.size());
    }
}

std::string named(std::string_view message, const Names& names, const Translate& words) {
    std::string text;
    for (auto at = message.find("--"); at != std::string_view::npos; at = message.find("--")) {
        text += message.substr(0, at);
        message.remove_prefix(at);
        const auto end = std::ranges::find_if_not(message, is_of_option);
        const std::string_view option{message.begin(), end};
        message.remove_prefix(option.size());
        const auto name = names.find(option);
        if (name == names.end()) {
            text += option;
            continue;
        }
        unquote(text, message);
        text += quoted(name->second, words);
    }
    return text += message;
}

}  // namespace

Translate with_field_names(Translate words) {
    const std::string language = words.language();
    // Once for each language that is spoken, not for each sentence.
    Names names = names_of_fields(words);
    return {language, [words = std::move(words), names = std::move(names)](const char* message) {
                return named(words(message), names, words);
            }};
}

}  // namespace pension
