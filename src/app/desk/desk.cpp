// SPDX-License-Identifier: Apache-2.0
#include "app/desk/desk.hpp"

#include "store/policy_copy.hpp"

#include <utility>

namespace pension {

Desk::Desk(Month today, PolicyPlaces places, Post post)
    : today_{today},
      places_{std::move(places)},
      file_in_use_{places_.user},
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
    reading_.start(
        [places = places_, or_shipped = !shelf_](const std::stop_token&) {
            return read_policy(places, or_shipped);
        },
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
        shows_shipped_ = reading.is_shipped;
    }
    policy_changed.emit();
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
