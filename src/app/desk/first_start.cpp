// SPDX-License-Identifier: Apache-2.0
#include "app/desk/first_start.hpp"

#include <algorithm>
#include <array>

namespace pension {

namespace {

constexpr const char* welcomed = "welcomed";

}  // namespace

std::vector<WelcomeCard> welcome_cards(const Translate& tr) {
    return {
        {tr(N_("What it answers")),
         {tr(N_(
              "What each tier of the resident pension costs, what the government adds, what comes "
              "every month, what that is over a life, and what the family gets of an early "
              "death.")),
          tr(N_("Type a place at the upper left and the result is there. Everything else may stay "
                "empty; F1 explains the field that you are in."))}},
        {tr(N_("Where the figures come from")),
         {tr(N_("From published documents. Each number unfolds to the document and clause that it "
                "rests on. What is missing is said and never made up.")),
          tr(N_("It is a projection. The local office decides: ask 12333."))}},
        {tr(N_("Nothing leaves this computer")),
         {tr(N_("The program uses no network and collects nothing. A case is saved where you save "
                "it.")),
          tr(N_("To look around first, open a sample; its people are invented. Samples and the "
                "manual stand under \"Help\"."))}},
    };
}

bool is_first_start(const Settings& settings) {
    // Who used a version without these cards knows the program; the names are what such a use
    // leaves behind: the window's place, places and files.
    constexpr std::array left_behind{welcomed, "window", "recent_places", "recent_case_1"};
    return std::ranges::all_of(left_behind,
                               [&](const char* name) { return settings.value(name).empty(); });
}

Status remember_first_start(Settings& settings) {
    return settings.set(welcomed, "yes");
}

}  // namespace pension
