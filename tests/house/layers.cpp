// SPDX-License-Identifier: Apache-2.0
#include "house/layers.hpp"

#include <algorithm>
#include <functional>
#include <vector>

namespace house {

namespace {

using Folders = std::set<std::string>;

/// What every room of app/ stands on. A room never knows another room.
const Folders below_rooms{"base",        "platform",   "policy",     "plan",       "notice",
                          "sheet",       "store",      "exchange",   "draw",       "app/words",
                          "app/asking",  "app/desk",   "app/sheets", "app/golden", "app/results",
                          "app/exports", "app/answers"};
/// The rooms of the calculation, from the ground up; the last one stands on all others.
const Folders below_advice{"calc/told",     "calc/common",   "calc/resident",
                           "calc/employee", "calc/estimate", "calc/comparison"};
const Folders calc{"calc/told",     "calc/common",     "calc/resident", "calc/employee",
                   "calc/estimate", "calc/comparison", "calc/advice"};
const Folders facts{"base", "policy", "plan"};
const Folders rooms{"app/home", "app/lists", "app/policy_editor", "app/booth"};

Folders operator+(Folders a, const Folders& b) {
    a.insert(b.begin(), b.end());
    return a;
}

}  // namespace

const Arrows may_include{
    {"base", {}},
    {"platform", {"base"}},
    {"policy", {"base"}},
    {"plan", {"base"}},
    {"notice", {"base", "policy"}},
    {"sheet", {"base"}},
    {"calc/told", facts},
    {"calc/common", facts + Folders{"calc/told"}},
    {"calc/resident", facts + Folders{"calc/told", "calc/common"}},
    {"calc/employee", facts + Folders{"calc/told", "calc/common"}},
    {"calc/estimate", facts + Folders{"calc/told", "calc/common", "calc/resident"}},
    {"calc/comparison",
     facts + Folders{"calc/told", "calc/common", "calc/resident", "calc/estimate"}},
    {"calc/advice", facts + below_advice},
    {"store", {"base", "platform", "policy", "plan", "exchange"}},
    {"exchange", {"base", "platform", "sheet"}},
    {"draw", {"base", "platform", "sheet"}},
    {"app/words", facts + calc + Folders{"notice"}},
    {"app/asking", facts + calc + Folders{"app/words"}},
    {"app/desk", facts + calc + Folders{"platform", "store", "sheet", "app/words", "app/asking"}},
    {"app/results", facts + calc},
    {"app/sheets", facts + calc + Folders{"sheet", "exchange", "app/words", "app/results"}},
    {"app/exports", facts + calc +
                        Folders{"platform", "sheet", "exchange", "draw", "app/words", "app/results",
                                "app/sheets"}},
    {"app/answers", facts + calc + Folders{"platform", "store", "app/words", "app/asking"}},
    {"app/golden", facts + calc + Folders{"app/words"}},
    {"app/home", below_rooms + calc},
    {"app/lists", below_rooms + calc},
    {"app/policy_editor", below_rooms + calc},
    {"app/booth", below_rooms + calc},
    {"cli", below_rooms + calc + rooms},
    {"policyc", {"base", "platform", "policy", "store"}},
    {"manualc",
     {"base", "platform", "app/words", "app/asking", "app/desk", "app/answers", "cli", "store"}},
    {"ui", Folders{"base", "platform", "sheet", "draw", "app/words", "app/asking", "app/desk",
                   "app/sheets", "app/answers"} +
               rooms},
};

std::string folder_of(std::string_view path) {
    if (path.starts_with("ui/")) return "ui";
    if (path.starts_with("src/")) path.remove_prefix(4);
    const std::size_t from = path.starts_with("app/") ? 4 : path.starts_with("calc/") ? 5 : 0;
    return std::string{path.substr(0, path.find('/', from))};
}

std::string circle_in(const Arrows& arrows) {
    std::vector<std::string> way;
    std::set<std::string> done;
    std::string circle;
    const std::function<void(const std::string&)> visit = [&](const std::string& name) {
        if (!circle.empty() || done.contains(name)) return;
        if (const auto again = std::ranges::find(way, name); again != way.end()) {
            for (auto step = again; step != way.end(); ++step) circle += *step + " -> ";
            circle += name;
            return;
        }
        way.push_back(name);
        if (const auto next = arrows.find(name); next != arrows.end())
            for (const std::string& target : next->second) visit(target);
        way.pop_back();
        done.insert(name);
    };
    for (const auto& [name, targets] : arrows) visit(name);
    return circle;
}

}  // namespace house
