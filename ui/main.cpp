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
    wxApp::SetInstance(new pension::ui::App{this_month(), language});
    return wxEntry(argc, argv);
}
