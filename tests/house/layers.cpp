// SPDX-License-Identifier: Apache-2.0
#include "house/layers.hpp"

#include <algorithm>
#include <functional>
#include <vector>

namespace house {

namespace {

using Folders = std::set<std::string>;

/// What every room of app/ stands on. A room never knows another room.
const Folders below_rooms{"base",       "platform", "policy",     "plan",      "sheet",
                          "calc",       "store",    "exchange",   "draw",      "app/words",
                          "app/asking", "app/desk", "app/sheets", "app/golden"};
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
    {"sheet", {"base"}},
    {"calc", {"base", "policy", "plan"}},
    {"store", {"base", "platform", "policy", "plan", "exchange"}},
    {"exchange", {"base", "platform", "sheet"}},
    {"draw", {"base", "platform", "sheet"}},
    {"app/words", {"base", "policy", "plan", "calc"}},
    {"app/asking", {"base", "policy", "plan", "calc", "app/words"}},
    {"app/desk", {"base", "platform", "policy", "plan", "calc", "store"}},
    {"app/sheets", {"base", "policy", "plan", "calc", "sheet", "exchange", "app/words"}},
    {"app/golden", {"base", "policy", "plan", "calc", "app/words"}},
    {"app/home", below_rooms},
    {"app/lists", below_rooms},
    {"app/policy_editor", below_rooms},
    {"app/booth", below_rooms},
    {"cli", below_rooms + rooms},
    {"policyc", {"base", "platform", "policy", "store"}},
    {"ui", Folders{"base", "platform", "sheet", "draw", "app/words", "app/asking", "app/desk",
                   "app/sheets"} +
               rooms},
};

std::string folder_of(std::string_view path) {
    if (path.starts_with("ui/")) return "ui";
    if (path.starts_with("src/")) path.remove_prefix(4);
    const std::size_t from = path.starts_with("app/") ? 4 : 0;
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
