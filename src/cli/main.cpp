// SPDX-License-Identifier: Apache-2.0
#include "app/words/messages.hpp"
#include "cli/language.hpp"
#include "cli/run.hpp"
#include "platform/standard_output.hpp"
#include "platform/terminal.hpp"
#include "platform/user_folders.hpp"
#include "store/policy_copy.hpp"

#include <chrono>
#include <exception>
#include <iostream>
#include <string_view>

namespace {

using namespace pension;

/// The command line reads the clock here and nowhere else.
Month this_month() {
    const auto days = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    const std::chrono::year_month_day today{days};
    return today.year() / today.month();
}

/// Looked for before anything is parsed, so that mistakes are told in the right language too.
std::string_view typed_language(const std::vector<std::string>& arguments) {
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        if (arguments[i].starts_with("--lang="))
            return std::string_view{arguments[i]}.substr(std::string_view{"--lang="}.size());
        if (arguments[i] == "--lang" && i + 1 < arguments.size()) return arguments[i + 1];
    }
    return {};
}

/// One line read: "y", "yes", "是" and "好" agree, anything else does not.
bool ask(const std::string& question) {
    std::cout << question << " " << std::flush;
    std::string answer;
    std::getline(std::cin, answer);
    return answer == "y" || answer == "Y" || answer == "yes" || answer == "是" || answer == "好";
}

int run_all(const std::vector<std::string>& arguments) {
    const auto share = shipped_share_folder();
    const auto tr =
        cli::speak(cli::chosen_language(typed_language(arguments)), share.parent_path() / "locale");
    const auto folder = user_data_folder();
    if (!folder) {
        std::cerr << explain(folder.error(), tr) << "\n";
        return static_cast<int>(cli::exit_status(folder.error().code));
    }
    StandardOutput buffer;
    std::ostream out{&buffer};
    cli::Surroundings around{
        this_month(), share / policy_file_name, folder.value() / policy_file_name, tr, out,
        std::cerr};
    around.copies = verified_copies();
    if (has_terminal()) around.ask = ask;
    return static_cast<int>(cli::run(arguments, around));
}

}  // namespace

int main(int argc, char** argv) {
    try {
        return run_all({argv + 1, argv + argc});
    } catch (const std::exception& bug) {
        std::cerr << "yibizhang-cli: internal error: " << bug.what() << "\n";
        return 70;
    }
}
