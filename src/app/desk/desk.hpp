// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/history.hpp"
#include "plan/case.hpp"
#include "policy/policy_book.hpp"
#include "policy/policy_notice.hpp"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace pension {

/// Where the policy file comes from.
struct PolicyPlaces {
    std::filesystem::path shipped;  ///< What the user's own file is made from at first use.
    std::filesystem::path user;     ///< The user's own file, or the one named at start.
    bool named = false;             ///< Named at start: it is never made.
};

/// Where they are on this machine: beside the program, and in the user's own folder.
/// @param named the file that the user named at start, if any.
PolicyPlaces usual_policy_places(const std::optional<std::filesystem::path>& named);

/// What lies on the desk: the open case with its history, the policy file as it stands now, and
/// the month that counts as today. UI thread only.
class Desk {
public:
    Desk(Case opening, Month today, PolicyPlaces places);

    Month today() const { return today_; }
    History<Case>& cases() { return cases_; }
    const History<Case>& cases() const { return cases_; }

    /// The figures; none as long as no policy file could be read.
    const std::shared_ptr<const PolicyBook>& book() const { return book_; }
    /// Why the policy file could not be read the last time; the figures read before stay.
    const std::optional<Error>& policy_error() const { return policy_error_; }
    /// What the user should know about the file that was read the last time.
    const std::optional<PolicyNotice>& policy_notice() const { return policy_notice_; }
    const std::filesystem::path& policy_file() const { return file_in_use_; }

    /// Whether the file can be edited.
    /// Errors: file_missing; policy_file_read_only; file_not_written where there is none of the
    /// user's own.
    Status policy_writable() const;

    /// Reads the policy file anew and tells the listeners.
    void reload_policy();

    /// The same where the file changed since it was read: another program may have edited it.
    void reload_policy_if_changed();

    Signal policy_changed;

private:
    /// What changes with any edit: time and size of the file and of its journal.
    std::string stamp() const;

    Month today_;
    PolicyPlaces places_;
    History<Case> cases_;
    std::shared_ptr<const PolicyBook> book_;
    std::optional<Error> policy_error_;
    std::optional<PolicyNotice> policy_notice_;
    std::optional<Error> cannot_save_;
    std::filesystem::path file_in_use_;
    std::string read_stamp_;
};

}  // namespace pension
