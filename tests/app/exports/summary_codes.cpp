// SPDX-License-Identifier: Apache-2.0
#include "app/sheets/summary_text.hpp"
#include "cli/language.hpp"
#include "draw/qr_code.hpp"
#include "platform/files.hpp"
#include "random_questions.hpp"

#include <fmt/format.h>

#include <iostream>
#include <set>

// summary_codes FOLDER COUNT    writes so many different summaries as 000.txt and their codes as
// 000.pgm, four dots a module as the cheapest printer would.

namespace pension {
namespace {

/// A code as a picture of shades, white around it.
std::string picture(const QrModules& modules) {
    constexpr int dots = 4;
    const int side = (modules.side + 2 * qr_quiet_zone) * dots;
    std::string bytes = fmt::format("P5\n{} {}\n255\n", side, side);
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x) {
            const int row = y / dots - qr_quiet_zone;
            const int column = x / dots - qr_quiet_zone;
            const bool inside =
                row >= 0 && row < modules.side && column >= 0 && column < modules.side;
            bytes += inside && modules.at(row, column) ? '\0' : '\xFF';
        }
    return bytes;
}

int write(const std::filesystem::path& folder, int count) {
    const Translate tr = cli::speak("zh_CN", std::filesystem::path{BUILD_ROOT} / "share/locale");
    std::set<std::string> known;
    std::size_t longest = 0;
    int widest = 0;
    for (int number = 0; static_cast<int>(known.size()) < count; ++number) {
        Dice dice{number};
        const auto& [place, as_of] = dice.of(places());
        const auto rules = book().rules(place, Group::ordinary);
        Case asked = dice.one_in(2) ? any_leaflet(rules, as_of, dice)
                                    : any_dated(rules, month_typed(2026, 6), dice);
        asked.place = place;
        if (asked.plans.empty() || !rules.tiers.find(asked.as_of)) continue;
        const auto compared = compare(asked, rules);
        if (!compared) continue;
        const std::string text = summary_text(compared.value(), tr);
        if (known.contains(text)) continue;
        const auto modules = qr_modules(text);
        if (!modules) return 1;
        const auto name = fmt::format("{:03}", known.size());
        if (!replace_file(folder / (name + ".txt"), text) ||
            !replace_file(folder / (name + ".pgm"), picture(*modules)))
            return 3;
        known.insert(text);
        longest = std::max(longest, text.size());
        widest = std::max(widest, modules->side);
    }
    std::cout << fmt::format("{} summaries, the longest of {} bytes, the largest code {} modules\n",
                             known.size(), longest, widest);
    return 0;
}

}  // namespace
}  // namespace pension

int main(int argc, char** argv) {
    return argc == 3 ? pension::write(argv[1], std::stoi(argv[2])) : 2;
}
