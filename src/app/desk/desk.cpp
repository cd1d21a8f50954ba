// SPDX-License-Identifier: Apache-2.0
#include "app/desk/desk.hpp"

#include "platform/user_folders.hpp"
#include "store/policy_copy.hpp"
#include "store/policy_file.hpp"

#include <fmt/format.h>

#include <system_error>

namespace pension {

namespace fs = std::filesystem;

PolicyPlaces usual_policy_places(const std::optional<fs::path>& named) {
    const fs::path shipped = shipped_share_folder() / policy_file_name;
    if (named) return {shipped, *named, true};
    const auto folder = user_data_folder();
    // Without a home folder the shipped figures can still be read.
    if (!folder) return {shipped, shipped, true};
    return {shipped, folder.value() / policy_file_name, false};
}

Desk::Desk(Case opening, Month today, PolicyPlaces places)
    : today_{today}, places_{std::move(places)}, cases_{std::move(opening)} {
    reload_policy();
}

void Desk::reload_policy() {
    file_in_use_ = places_.user;
    policy_notice_.reset();
    cannot_save_.reset();
    if (!places_.named) {
        const auto own = user_policy_file(places_.shipped, places_.user);
        if (!own) {
            policy_error_ = own.error();
            policy_changed.emit();
            return;
        }
        file_in_use_ = own.value().file;
        policy_notice_ = own.value().notice;
        cannot_save_ = own.value().cannot_save;
    }
    // Taken before reading: an edit in between is then seen the next time.
    read_stamp_ = stamp();
    const auto book = load_policy(file_in_use_);
    policy_error_ = book ? std::nullopt : std::optional{book.error()};
    if (book) book_ = book.value();
    policy_changed.emit();
}

Status Desk::policy_writable() const {
    if (cannot_save_) return *cannot_save_;
    return policy_file_is_writable(file_in_use_);
}

void Desk::reload_policy_if_changed() {
    if (stamp() != read_stamp_) reload_policy();
}

std::string Desk::stamp() const {
    std::string text;
    for (const char* ending : {"", "-wal"}) {
        fs::path file = places_.user;
        file += ending;
        std::error_code missing;
        const auto time = fs::last_write_time(file, missing);
        const auto size = missing ? 0 : fs::file_size(file, missing);
        text += fmt::format("{}:{};", missing ? 0 : time.time_since_epoch().count(),
                            missing ? 0 : size);
    }
    return text;
}

}  // namespace pension
