// SPDX-License-Identifier: Apache-2.0
#include "app/lists/list_words.hpp"
#include "app/words/messages.hpp"
#include "cli/language.hpp"
#include "cli/run.hpp"
#include "platform/local_day.hpp"
#include "platform/program_start.hpp"
#include "platform/standard_output.hpp"
#include "platform/terminal.hpp"
#include "platform/user_folders.hpp"
#include "store/policy_copy.hpp"

#include <fmt/format.h>

#include <chrono>
#include <exception>
#include <iostream>
#include <string_view>

namespace {

using namespace pension;

/// The command line reads the clock here and nowhere else.
std::chrono::year_month_day this_day() {
    return local_day(std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()));
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

/// How far a list has come: rows, rows a second, time left, twice a second.
std::function<void(std::int64_t, std::int64_t)> progress_line(const Translate& tr) {
    using Clock = std::chrono::steady_clock;
    struct Seen {
        Clock::time_point begun = Clock::now();
        Clock::time_point told{};
        std::int64_t first = -1;
    };
    return [tr, seen = Seen{}](std::int64_t done, std::int64_t rows) mutable {
        const auto now = Clock::now();
        if (seen.first < 0) seen.first = done;
        const bool is_last = done == rows;
        if (!is_last && now - seen.told < std::chrono::milliseconds{500}) return;
        seen.told = now;
        const double seconds = std::chrono::duration<double>(now - seen.begun).count();
        const double rate = seconds > 0 ? static_cast<double>(done - seen.first) / seconds : 0;
        std::cerr << '\r' << progress_sentence({ListStep::Part::reckoning, done, rows}, rate, tr)
                  << "\x1b[K" << (is_last ? "\n" : "") << std::flush;
    };
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
    const auto today = this_day();
    cli::Surroundings around{today.year() / today.month(),
                             share / policy_file_name,
                             folder.value() / policy_file_name,
                             tr,
                             out,
                             std::cerr};
    around.copies = verified_copies();
    around.day = fmt::format("{}-{:02}", iso(today.year() / today.month()),
                             static_cast<unsigned>(today.day()));
    if (has_terminal()) around.ask = ask;
    around.in = &std::cin;
    if (errors_are_seen()) around.progress = progress_line(tr);
    return static_cast<int>(cli::run(arguments, around));
}

}  // namespace

int main(int argc, char** argv) {
    try {
        return run_all(start_program(argc, argv));
    } catch (const std::exception& bug) {
        std::cerr << "yibizhang-cli: internal error: " << bug.what() << "\n";
        return 70;
    }
}
