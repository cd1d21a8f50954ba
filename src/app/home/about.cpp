// SPDX-License-Identifier: Apache-2.0
#include "app/home/about.hpp"

#include "app/desk/desk_figures.hpp"
#include "app/golden/golden.hpp"
#include "app/words/filled.hpp"
#include "app/words/messages.hpp"
#include "app/words/terms.hpp"
#include "base/version.hpp"
#include "platform/files.hpp"
#include "store/life_tables.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace pension {

namespace {

constexpr AreaCode changsha = 430100;

}  // namespace

About::About(Desk& desk, std::string place, const Translate& tr)
    : desk_{desk}, place_{std::move(place)}, tr_{tr} {}

std::vector<std::string> About::versions() const {
    std::vector<std::string> lines{fmt::format(fmt::runtime(tr_(N_("Yibizhang {version}"))),
                                               fmt::arg("version", program_version))};
    if (!desk_.places() || place_.empty()) return lines;
    const DeskFigures figures{desk_};
    std::vector<Warning> told;
    const auto place = figures.place(place_, told);
    if (!place) return lines;
    const auto book = figures.book({place.value().code});
    if (!book) return lines;
    lines.push_back(fmt::format(fmt::runtime(tr_(N_("Policy id of {place}: {id}"))),
                                fmt::arg("place", place_name(place.value(), tr_)),
                                fmt::arg("id", book.value()->policy_id(place.value().code))));
    return lines;
}

std::string About::licences() const {
    const auto text = read_file(desk_.policy_places().shipped.parent_path() / "licences.md");
    return text ? text.value() : explain(text.error(), tr_);
}

About::SelfTest About::self_test() const {
    Installed installed;
    if (desk_.places() && desk_.places()->find(changsha))
        if (const auto book = desk_.book({changsha}))
            installed.changsha = book.value()->rules(changsha, Group::ordinary);
    auto lives = life_tables("cl2010-2013-pension", desk_.policy_places().shipped.parent_path());
    if (lives) installed.annuitants = std::move(lives).value();
    const auto results = golden_results(installed, tr_);
    SelfTest test;
    for (const GoldenResult& each : results)
        test.lines.push_back(
            each.ok()
                ? fmt::format(fmt::runtime(tr_(N_("{id} {what}: {found}, agrees"))),
                              fmt::arg("id", each.id), fmt::arg("what", each.what),
                              fmt::arg("found", each.found))
                : fmt::format(fmt::runtime(tr_(N_("{id} {what}: {found} DIFFERS from {expected}"))),
                              fmt::arg("id", each.id), fmt::arg("what", each.what),
                              fmt::arg("found", each.found), fmt::arg("expected", each.expected)));
    const auto differ = std::ranges::count_if(results, [](auto& each) { return !each.ok(); });
    test.agrees = differ == 0;
    test.result = fmt::format(
        fmt::runtime(tr_(N_("{count:# example|# examples}, {differ:# differs|# differ}."))),
        fmt::arg("count", Counted{static_cast<std::int64_t>(results.size())}),
        fmt::arg("differ", Counted{differ}));
    return test;
}

}  // namespace pension
