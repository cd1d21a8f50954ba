// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/translate.hpp"
#include "store/settings.hpp"

#include <string>
#include <vector>

namespace pension {

/// What somebody is told who opens the program for the first time, a card after the other.
struct WelcomeCard {
    std::string title;
    std::vector<std::string> paragraphs;
};

std::vector<WelcomeCard> welcome_cards(const Translate& tr);

/// Whether nothing of an earlier start is remembered.
bool is_first_start(const Settings& settings);

/// Errors: file_not_written; then the cards come once more.
Status remember_first_start(Settings& settings);

}  // namespace pension
