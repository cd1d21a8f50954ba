// SPDX-License-Identifier: Apache-2.0
#include "app/desk/start_words.hpp"

#include <iterator>
#include <utility>

namespace pension {

namespace {

Error wrong(const std::string& word) {
    return {ErrorCode::option_wrong, {{"reason", word}}};
}

}  // namespace

Result<StartWords> read_start_words(const std::vector<std::string>& words) {
    StartWords start;
    bool only_files = false;
    for (auto word = words.begin(); word != words.end(); ++word) {
        const bool is_option = !only_files && word->size() > 1 && word->front() == '-';
        if (is_option && *word == "--") {
            only_files = true;
        } else if (is_option && (*word == "--help" || *word == "-h")) {
            start.help = true;
        } else if (is_option && *word == "--version") {
            start.version = true;
        } else if (is_option && *word == "--booth") {
            start.opening = Opening::booth;
        } else if (is_option && *word == "--kiosk") {
            start.opening = Opening::kiosk;
        } else if (is_option && *word == "--policy") {
            if (std::next(word) == words.end()) return wrong(*word);
            start.policy_file = *++word;
        } else if (is_option && word->starts_with("--policy=")) {
            start.policy_file = word->substr(word->find('=') + 1);
        } else if (is_option || start.case_file || word->empty()) {
            return wrong(*word);
        } else {
            start.case_file = *word;
        }
    }
    return start;
}

std::string start_help(const Translate& tr) {
    std::string text = tr(N_("Usage: yibizhang [options] [FILE.yibizhang]"));
    text += "\n\n";
    text += tr(N_("Opens the window, with a case that was saved if one is named."));
    text += "\n\n";
    const std::pair<const char*, const char*> options[] = {
        {"--policy FILE ", N_("Policy file (default: your own, made at first use)")},
        {"--booth       ", N_("Opens the stall in full screen")},
        {"--kiosk       ", N_("The same, left by a number alone")},
        {"--version     ", N_("Shows the version")},
        {"-h, --help    ", N_("Shows this text")}};
    for (const auto& [name, what] : options)
        text += std::string{"  "} + name + "  " + tr(what) + "\n";
    return text;
}

}  // namespace pension
