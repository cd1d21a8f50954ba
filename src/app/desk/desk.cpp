// SPDX-License-Identifier: Apache-2.0
#include "app/desk/desk.hpp"

#include "platform/files.hpp"
#include "platform/user_folders.hpp"
#include "policy/checks.hpp"
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
    Result<fs::path> own{places_.user};
    if (!places_.named) {
        const auto used = user_policy_file(places_.shipped, places_.user);
        if (used) {
            file_in_use_ = used.value().file;
            policy_notice_ = used.value().notice;
            cannot_save_ = used.value().cannot_save;
            own = file_in_use_;
        } else {
            own = used.error();
        }
    }
    // Taken before reading: an edit in between is then seen the next time.
    read_stamp_ = stamp();
    const auto book = own.and_then([](const fs::path& file) { return load_policy(file); });
    policy_error_ = book ? std::nullopt : std::optional{book.error()};
    if (book)
        take(book.value(), file_in_use_ == places_.shipped);
    else if (!book_ && !places_.named)
        // Somebody whose disk is full still wants to know what the pension comes to.
        if (const auto shipped = load_policy(places_.shipped)) take(shipped.value(), true);
    policy_changed.emit();
}

void Desk::take(std::shared_ptr<const PolicyBook> book, bool is_shipped) {
    book_ = std::move(book);
    shows_shipped_ = is_shipped;
    unusual_ = check_rows(book_->places(), book_->rows());
    name_places(unusual_, book_->places());
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
