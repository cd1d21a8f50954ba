// SPDX-License-Identifier: Apache-2.0
#include "app/asking/place_chooser.hpp"

#include "app/words/filled.hpp"
#include "app/words/terms.hpp"
#include "base/contract.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace pension {

namespace {

/// Who does not see it among so many types on.
constexpr std::size_t most_lines = 60;

std::string names_above(const PlaceIndex& index, const Place& place, const Translate& tr) {
    std::string names;
    for (AreaCode code = place.parent; code != nation;) {
        const Place& above = *index.find(code);
        names = names.empty() ? place_name(above, tr)
                              // TRANSLATORS: a prefecture in its province: Hubei, Huanggang.
                              : fmt::format(fmt::runtime(tr(N_("{province}, {prefecture}"))),
                                            fmt::arg("province", place_name(above, tr)),
                                            fmt::arg("prefecture", names));
        code = above.parent;
    }
    return names;
}

std::string known_text(const PlaceHit& hit, const Translate& tr) {
    if (hit.tiers_of.code == hit.place.code)
        return hit.place.code == nation ? tr(N_("the law of the nation"))
                                        : tr(N_("tiers of its own"));
    if (hit.tiers_of.code == nation) return tr(N_("only the nation's tiers are known"));
    return fmt::format(fmt::runtime(tr(N_("tiers of {place}"))),
                       fmt::arg("place", place_name(hit.tiers_of, tr)));
}

PlaceLine line_of(const PlaceIndex& index, const PlaceHit& hit, const Translate& tr) {
    PlaceLine line{place_and_code(hit.place, tr), names_above(index, hit.place, tr),
                   known_text(hit, tr), hit.place.code};
    if (!hit.formerly.empty())
        line.name = fmt::format(fmt::runtime(tr(N_("{place}, formerly {old}"))),
                                fmt::arg("place", line.name), fmt::arg("old", hit.formerly));
    return line;
}

}  // namespace

std::string place_and_code(const Place& place, const Translate& tr) {
    const std::string name = place_name(place, tr);
    const std::string code = fmt::format("{:06}", place.code);
    // One of which only the code is known is called by it.
    return name == code ? code : name + " " + code;
}

void PlaceChooser::type(const PlaceIndex& index, const std::string& text,
                        const std::vector<AreaCode>& recent) {
    cancel();
    const auto hits = index.search(text, recent);
    const std::size_t shown = std::min(hits.size(), most_lines);
    for (std::size_t i = 0; i < shown; ++i) {
        lines_.push_back(line_of(index, hits[i], tr_));
        codes_.push_back(hits[i].place.code);
    }
    left_off_ = hits.size() - shown;
    marked_ = 0;
    is_open_ = true;
}

std::optional<AreaCode> PlaceChooser::choose() {
    if (!is_open_ || codes_.empty()) return std::nullopt;
    const AreaCode chosen = codes_[marked_];
    cancel();
    return chosen;
}

std::string PlaceChooser::remark() const {
    if (!is_open_) return {};
    if (lines_.empty())
        return tr_(
            N_("No place is called so. Type a part of its name, pinyin, initials or area "
               "code."));
    if (left_off_ == 0) return {};
    return fmt::format(fmt::runtime(tr_(N_("{places:# more|# more}: type on"))),
                       fmt::arg("places", Counted{static_cast<std::int64_t>(left_off_)}));
}

void PlaceChooser::mark(std::size_t line) {
    expects(line < lines_.size(), "PlaceChooser: no such line");
    marked_ = line;
}

}  // namespace pension
