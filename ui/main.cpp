// SPDX-License-Identifier: Apache-2.0
#include "app.hpp"
#include "platform/locale.hpp"

#include <chrono>

namespace {

/// The window reads the clock here and nowhere else.
pension::Month this_month() {
    const auto days = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    const std::chrono::year_month_day today{days};
    return today.year() / today.month();
}

}  // namespace

int main(int argc, char** argv) {
    const std::string language = pension::system_language();
    pension::start_locale(language);
    const auto named = argc > 1 && argv[1][0] != '-' ? std::optional<std::filesystem::path>{argv[1]}
                                                     : std::nullopt;
    wxApp::SetInstance(new pension::ui::App{this_month(), language, named});
    return wxEntry(argc, argv);
}
