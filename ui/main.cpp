// SPDX-License-Identifier: Apache-2.0
#include "app.hpp"
#include "platform/locale.hpp"

#include <chrono>
#include <filesystem>
#include <optional>
#include <string_view>

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
    std::optional<std::filesystem::path> named;
    auto how = pension::ui::Opening::window;
    for (int i = 1; i < argc; ++i) {
        if (std::string_view{argv[i]} == "--booth")
            how = pension::ui::Opening::stall;
        else if (std::string_view{argv[i]} == "--kiosk")
            how = pension::ui::Opening::kiosk;
        else if (argv[i][0] != '-' && !named)
            named = argv[i];
    }
    wxApp::SetInstance(new pension::ui::App{this_month(), language, named, how});
    return wxEntry(argc, argv);
}
