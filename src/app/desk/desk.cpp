// SPDX-License-Identifier: Apache-2.0
#include "app/desk/desk.hpp"

#include "base/decimal.hpp"
#include "store/all_places.hpp"
#include "store/former_places.hpp"
#include "store/policy_copy.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <ranges>
#include <utility>

namespace pension {

namespace {

constexpr const char* recent_places_setting = "recent_places";
/// More than are found at a glance.
constexpr std::size_t most_recent_places = 9;

}  // namespace

Desk::Desk(Month today, PolicyPlaces places, Post post, Settings settings)
    : today_{today},
      places_{std::move(places)},
      settings_{std::move(settings)},
      file_in_use_{places_.user},
      figures_update_{settings_, post},
      update_changed_{figures_update_.changed.connect([this] { update_changed(); })},
      reading_{std::move(post)} {
    reload_policy();
}

void Desk::reload_policy() {
    // A file that was verified as it stands needs neither to be made nor brought up to date.
    if (auto ready = ready_policy(places_)) {
        reading_.cancel();
        take(std::move(*ready));
        return;
    }
    // Of what changes from now on the next coming back hears, even while this is being read.
    read_stamp_ = policy_stamp(places_.user);
    reading_.start([places = places_, or_shipped = !shelf_](
                       const std::stop_token&) { return read_policy(places, or_shipped); },
                   [this](PolicyReading reading) { take(std::move(reading)); });
    if (is_reading()) policy_changed.emit();
}

void Desk::take(PolicyReading reading) {
    file_in_use_ = std::move(reading.file);
    policy_error_ = std::move(reading.error);
    policy_notice_ = std::move(reading.notice);
    cannot_save_ = std::move(reading.cannot_save);
    read_stamp_ = std::move(reading.stamp);
    if (reading.shelf) {
        shelf_ = std::move(reading.shelf);
        unconfirmed_ = std::move(reading.unconfirmed);
        unconfirmed_error_ = std::move(reading.unconfirmed_error);
        laid_ = {};
        place_index_.reset();
        shows_shipped_ = reading.is_shipped;
    }
    policy_changed.emit();
    const bool is_own = shelf_ && !shows_shipped_ && !policy_error_;
    if (!is_own || std::exchange(has_looked_, true)) return;
    figures_update_.look(places_, FiguresUpdate::Look::once);
}

void Desk::update_changed() {
    if (figures_update_.state() == FiguresUpdate::State::taken)
        reload_policy();
    else
        policy_changed.emit();
}

std::shared_ptr<const PolicyBook> Desk::book_with_unconfirmed(const std::set<AreaCode>& places) {
    const auto facts = book(places);
    if (!facts || !unconfirmed_) return nullptr;
    if (laid_.facts != facts.value() || laid_.places != places) {
        const auto both = with_unconfirmed(*facts.value(), *unconfirmed_, places);
        laid_ = {facts.value(), places, both ? both.value() : nullptr};
        if (!both) unconfirmed_error_ = both.error();
    }
    return laid_.both;
}

std::set<AreaCode> Desk::places_with_tiers() {
    std::set<AreaCode> with_tiers;
    if (const auto places = shelf_->summaries())
        for (const PlaceSummary& each : places.value())
            if (each.tiers) with_tiers.insert(each.place.code);
    return with_tiers;
}

const PlaceIndex& Desk::place_index() {
    expects(shelf_.has_value(), "Desk: no figures");
    if (place_index_) return *place_index_;
    const auto share = places_.shipped.parent_path();
    const auto of_today = all_places(share);
    auto former = former_places(share);
    // Without the lists that come with the program the places of the file can still be found.
    place_index_.emplace(shelf_->places(), of_today ? of_today.value() : shelf_->places(),
                         places_with_tiers(),
                         former ? std::move(former).value() : std::vector<FormerPlace>{});
    return *place_index_;
}

std::vector<AreaCode> Desk::recent_places() const {
    std::vector<AreaCode> recent;
    for (const auto part : std::views::split(settings_.value(recent_places_setting), ' '))
        if (const auto code = parse_decimal(std::string_view{part.begin(), part.end()}, 0))
            recent.push_back(*code);
    return recent;
}

void Desk::remember_place(AreaCode place) {
    auto recent = recent_places();
    std::erase(recent, place);
    recent.insert(recent.begin(), place);
    if (recent.size() > most_recent_places) recent.resize(most_recent_places);
    std::string text;
    for (const AreaCode each : recent)
        text += fmt::format("{}{:06}", text.empty() ? "" : " ", each);
    // A disk that is full forgets a convenience.
    (void)settings_.set(recent_places_setting, text);
}

Status Desk::forget_places() {
    return settings_.set(recent_places_setting, "");
}

const std::vector<Finding>& Desk::mass_edits() const {
    static const std::vector<Finding> none;
    return shelf_ ? shelf_->mass_edits() : none;
}

Status Desk::policy_writable() const {
    if (cannot_save_) return *cannot_save_;
    if (shows_shipped_)
        return policy_error_.value_or(
            Error{ErrorCode::policy_file_read_only, {{"file", utf8(places_.shipped)}}});
    return policy_file_is_writable(file_in_use_);
}

void Desk::reload_policy_if_changed() {
    if (policy_stamp(places_.user) != read_stamp_) reload_policy();
}

}  // namespace pension
