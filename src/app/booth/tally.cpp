// SPDX-License-Identifier: Apache-2.0
#include "app/booth/tally.hpp"

#include "app/sheets/advice_sentences.hpp"
#include "app/words/filled.hpp"
#include "exchange/csv.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace pension {

void Tally::count(const std::string& beside, const std::string& tier, std::int64_t seconds) {
    ++people_;
    seconds_ += seconds;
    ++tiers_[{beside, tier}];
}

std::string Tally::line(const Translate& tr) const {
    return say(tr,
               N_("{people:# person|# people} so far, {seconds} s each, {slips:# slip|# slips}"),
               fmt::arg("people", Counted{people_}), fmt::arg("seconds", seconds_each()),
               fmt::arg("slips", Counted{slips_}));
}

std::string Tally::csv_text(const Translate& tr) const {
    std::vector<std::pair<std::pair<std::string, std::string>, std::int64_t>> most{tiers_.begin(),
                                                                                   tiers_.end()};
    std::ranges::stable_sort(most,
                             [](const auto& a, const auto& b) { return a.second > b.second; });
    std::vector<std::vector<std::string>> rows{
        {tr(N_("Tier")), tr(N_("Compared with")), tr(N_("How many asked"))}};
    for (const auto& [tiers, asked] : most)
        rows.push_back({tiers.second, tiers.first, fmt::format("{}", asked)});
    rows.push_back({tr(N_("Together")), "", fmt::format("{}", people_)});
    rows.push_back({tr(N_("Seconds each")), "", fmt::format("{}", seconds_each())});
    rows.push_back({tr(N_("Slips")), "", fmt::format("{}", slips_)});
    return csv(rows);
}

}  // namespace pension
