// SPDX-License-Identifier: Apache-2.0
#include "app/desk/policy_reading.hpp"

#include "platform/user_folders.hpp"
#include "store/policy_copy.hpp"

#include <utility>

namespace pension {

namespace fs = std::filesystem;

PolicyPlaces usual_policy_places(const std::optional<fs::path>& named) {
    const fs::path shipped = shipped_share_folder() / policy_file_name;
    if (named) return {shipped, *named, true, verified_copies()};
    const auto folder = user_data_folder();
    // Without a home folder the shipped figures can still be read.
    if (!folder) return {shipped, shipped, true, verified_copies()};
    return {shipped, folder.value() / policy_file_name, false, verified_copies()};
}

PolicyStamp policy_stamp(const fs::path& file) {
    fs::path log = file;
    log += "-wal";
    return {stamp_of(file), stamp_of(log)};
}

namespace {

fs::path unconfirmed_of(const PolicyPlaces& places) {
    return places.shipped.parent_path() / unconfirmed_file_name;
}

}  // namespace

std::optional<PolicyReading> ready_policy(const PolicyPlaces& places) {
    const PolicyStamp stamp = policy_stamp(places.user);
    auto shelf = PolicyShelf::ready(places.user, places.copies);
    auto unconfirmed = PolicyShelf::ready(unconfirmed_of(places), places.copies);
    if (!shelf || !unconfirmed) return std::nullopt;
    return PolicyReading{std::move(shelf), std::move(unconfirmed), places.user == places.shipped,
                         places.user, stamp};
}

PolicyReading read_policy(const PolicyPlaces& places, bool or_shipped) {
    PolicyReading reading{{}, {}, false, places.user};
    // An offer: without it everything else is as it was.
    if (auto unconfirmed = PolicyShelf::open(unconfirmed_of(places), places.copies))
        reading.unconfirmed = std::move(unconfirmed).value();
    else
        reading.unconfirmed_error = unconfirmed.error();
    if (!places.named) {
        const auto used = user_policy_file(places.shipped, places.user, places.copies);
        if (used) {
            reading.file = used.value().file;
            reading.notice = used.value().notice;
            reading.cannot_save = used.value().cannot_save;
        } else {
            reading.error = used.error();
        }
    }
    // After it was made or brought up to date.
    reading.stamp = policy_stamp(places.user);
    if (!reading.error) {
        auto opened = PolicyShelf::open(reading.file, places.copies);
        if (opened)
            reading.shelf = std::move(opened).value();
        else
            reading.error = opened.error();
    }
    reading.is_shipped = reading.file == places.shipped;
    if (reading.shelf || !or_shipped || places.named) return reading;
    // Somebody whose disk is full still wants to know what the pension comes to.
    if (auto shipped = PolicyShelf::open(places.shipped, places.copies)) {
        reading.shelf = std::move(shipped).value();
        reading.is_shipped = true;
    }
    return reading;
}

}  // namespace pension
