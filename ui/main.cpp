// SPDX-License-Identifier: Apache-2.0
#include "app.hpp"
#include "app/words/messages.hpp"
#include "base/version.hpp"
#include "language.hpp"
#include "native/display.hpp"
#include "platform/local_day.hpp"
#include "platform/locale.hpp"
#include "platform/program_start.hpp"
#include "platform/user_folders.hpp"

#include <chrono>
#include <iostream>

namespace {

/// What is printed in place of a window, without starting the toolkit.
pension::Translate words(const std::string& language) {
    // Catalogues are looked for by what an application says of its system; one for a terminal does.
    wxApp::SetInstance(new wxAppConsole);
    return pension::ui::speak(language, pension::shipped_share_folder().parent_path() / "locale");
}

int fail(const std::string& sentence) {
    std::cerr << sentence << "\n";
    return 1;
}

}  // namespace

int main(int argc, char** argv) {
    const std::vector<std::string> typed = pension::start_program(argc, argv);
    const std::string language = pension::system_language();
    pension::start_locale(language);
    const auto start = pension::read_start_words(typed);
    if (!start) return fail(pension::explain(start.error(), words(language)));
    if (start.value().help) return std::cout << pension::start_help(words(language)), 0;
    if (start.value().version)
        return std::cout << "yibizhang " << pension::program_version << "\n", 0;
    if (!pension::ui::has_display())
        return fail(words(language)(
            N_("There is no screen to open the window on. Start it on a desktop, or use "
               "yibizhang-cli, which needs none.")));
    // The window reads the clock here and nowhere else.
    const auto today = pension::local_day(
        std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()));
    wxApp::SetInstance(new pension::ui::App{today, language, start.value()});
    // Its own words have been read; what the toolkit reads of them would be another program's.
    int one = 1;
    return wxEntry(one, argv);
}
