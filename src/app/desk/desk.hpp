// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/history.hpp"
#include "base/contract.hpp"
#include "plan/case.hpp"
#include "platform/files.hpp"
#include "policy/finding.hpp"
#include "policy/policy_book.hpp"
#include "policy/policy_notice.hpp"
#include "store/policy_shelf.hpp"

#include <filesystem>
#include <memory>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace pension {

/// Where the policy file comes from.
struct PolicyPlaces {
    std::filesystem::path shipped;  ///< What the user's own file is made from at first use.
    std::filesystem::path user;     ///< The user's own file, or the one named at start.
    bool named = false;             ///< Named at start: it is never made.
    std::optional<VerifiedCopies> copies{};  ///< None: each reading verifies all of the file.
};

/// A tier that was chosen where it was offered, and the one shown for it where it is not. Neither
/// where the plan is as it was chosen.
struct StandIn {
    Money wished;
    Money shown;
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

    /// The places of the figures; none as long as no policy file could be read.
    const PlaceList* places() const { return shelf_ ? &shelf_->places() : nullptr; }
    /// The figures of these places and of those above them; the same book as long as it has them
    /// and the file is as it was. @pre places() has them.
    /// Errors: those of load_policy().
    Result<std::shared_ptr<const PolicyBook>> book(const std::set<AreaCode>& places) {
        expects(shelf_.has_value(), "Desk: no figures");
        return shelf_->book(places);
    }
    /// Why the policy file could not be read the last time; the figures read before stay.
    const std::optional<Error>& policy_error() const { return policy_error_; }
    /// What the user should know about the file that was read the last time.
    const std::optional<PolicyNotice>& policy_notice() const { return policy_notice_; }
    /// Whether the figures are those that came with the program, because there is no file of the
    /// user's own and none can be made: then no change of them can be kept.
    bool shows_shipped() const { return shows_shipped_; }
    const std::filesystem::path& policy_file() const { return file_in_use_; }
    /// Edits from outside that gave many places one value and still stand, see mass_edits().
    const std::vector<Finding>& mass_edits() const;

    /// Whether the file can be edited.
    /// Errors: file_missing; policy_file_read_only; file_not_written where there is none of the
    /// user's own; policy_error() where it shows the shipped one.
    Status policy_writable() const;

    /// Reads the policy file anew and tells the listeners. Where nothing was read before and the
    /// user's own file can neither be read nor made, reads the shipped one.
    void reload_policy();

    /// The same where the file changed since it was read: another program may have edited it.
    void reload_policy_if_changed();

    Signal policy_changed;

    /// One for each plan of the case, or fewer. Not undone with the case: one whose tier is not
    /// in the plan any more says nothing.
    std::vector<StandIn> stand_ins;

private:
    Status read_policy();
    void take(PolicyShelf shelf, bool is_shipped);
    /// What changes with any edit: of the file and of its write-ahead log.
    using Stamp = std::pair<std::optional<FileStamp>, std::optional<FileStamp>>;
    Stamp stamp() const;

    Month today_;
    PolicyPlaces places_;
    History<Case> cases_;
    std::optional<PolicyShelf> shelf_;
    bool shows_shipped_ = false;
    std::optional<Error> policy_error_;
    std::optional<PolicyNotice> policy_notice_;
    std::optional<Error> cannot_save_;
    std::filesystem::path file_in_use_;
    Stamp read_stamp_;
};

}  // namespace pension
