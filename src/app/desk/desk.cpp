// SPDX-License-Identifier: Apache-2.0
#include "app/desk/desk.hpp"

#include "platform/files.hpp"
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

Desk::Desk(Case opening, Month today, PolicyPlaces places)
    : today_{today}, places_{std::move(places)}, cases_{std::move(opening)} {
    reload_policy();
}

void Desk::reload_policy() {
    file_in_use_ = places_.user;
    policy_notice_.reset();
    cannot_save_.reset();
    // Taken before reading: an edit in between is then seen the next time.
    read_stamp_ = stamp();
    const auto read = read_policy();
    policy_error_ = read ? std::nullopt : std::optional{read.error()};
    policy_changed.emit();
}

Status Desk::read_policy() {
    // A file that was verified as it stands needs neither to be made nor brought up to date.
    if (auto ready = PolicyShelf::ready(places_.user, places_.copies)) {
        take(std::move(*ready), places_.user == places_.shipped);
        return done();
    }
    Result<fs::path> own{places_.user};
    if (!places_.named) {
        const auto used = user_policy_file(places_.shipped, places_.user, places_.copies);
        if (used) {
            file_in_use_ = used.value().file;
            policy_notice_ = used.value().notice;
            cannot_save_ = used.value().cannot_save;
            own = file_in_use_;
            read_stamp_ = stamp();
        } else {
            own = used.error();
        }
    }
    auto opened = own ? PolicyShelf::open(own.value(), places_.copies) : own.error();
    if (opened) {
        take(std::move(opened).value(), file_in_use_ == places_.shipped);
        return done();
    }
    if (!shelf_ && !places_.named)
        // Somebody whose disk is full still wants to know what the pension comes to.
        if (auto shipped = PolicyShelf::open(places_.shipped, places_.copies))
            take(std::move(shipped).value(), true);
    return opened.error();
}

void Desk::take(PolicyShelf shelf, bool is_shipped) {
    shelf_ = std::move(shelf);
    shows_shipped_ = is_shipped;
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
    if (stamp() != read_stamp_) reload_policy();
}

Desk::Stamp Desk::stamp() const {
    fs::path log = places_.user;
    log += "-wal";
    return {stamp_of(places_.user), stamp_of(log)};
}

}  // namespace pension
