// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/asking/place_index.hpp"
#include "app/desk/figures_update.hpp"
#include "app/desk/latest_task.hpp"
#include "app/desk/policy_reading.hpp"
#include "app/desk/signal.hpp"
#include "base/contract.hpp"
#include "base/month.hpp"
#include "policy/finding.hpp"
#include "policy/policy_book.hpp"
#include "store/settings.hpp"

#include <filesystem>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace pension {

/// What all documents stand on: the policy file as it stands now, and the month that counts as
/// today. UI thread only.
class Desk {
public:
    /// Reads the policy file if it was verified before; else starts to.
    /// @param post brings the figures when they are read; empty: they are read before this returns.
    /// @param settings what is remembered from one start to the next.
    Desk(Month today, PolicyPlaces places, Post post = {}, Settings settings = Settings{});

    Month today() const { return today_; }

    /// Whether the policy file is being verified; the figures read before stay until that is done.
    bool is_reading() const { return reading_.is_busy(); }
    /// The places of the figures; none as long as no policy file could be read.
    const PlaceList* places() const { return shelf_ ? &shelf_->places() : nullptr; }
    /// The figures of these places and of those above them; the same book as long as it has them
    /// and the file is as it was. @pre places() has them.
    /// Errors: those of load_policy().
    Result<std::shared_ptr<const PolicyBook>> book(const std::set<AreaCode>& places) {
        expects(shelf_.has_value(), "Desk: no figures");
        return shelf_->book(places);
    }
    /// The same with what no document confirms between the facts; none where nothing is known so.
    std::shared_ptr<const PolicyBook> book_with_unconfirmed(const std::set<AreaCode>& places);
    /// All places that can be chosen, with or without figures, and whose tiers hold there; made
    /// when it is asked for. @pre places() has them.
    const PlaceIndex& place_index();
    /// Those chosen before, the last one first.
    std::vector<AreaCode> recent_places() const;
    void remember_place(AreaCode place);
    /// Errors: file_not_written; then they still stand in the settings.
    Status forget_places();

    /// Why the policy file could not be read the last time; the figures read before stay.
    const std::optional<Error>& policy_error() const { return policy_error_; }
    /// Why what no document confirms cannot be had; the facts answer without it.
    const std::optional<Error>& unconfirmed_error() const { return unconfirmed_error_; }
    /// What the user should know about the file that was read the last time.
    const std::optional<PolicyNotice>& policy_notice() const { return policy_notice_; }
    /// Whether the figures are those that came with the program, because there is no file of the
    /// user's own and none can be made: then no change of them can be kept.
    bool shows_shipped() const { return shows_shipped_; }
    Settings& settings() { return settings_; }
    const Settings& settings() const { return settings_; }
    const std::filesystem::path& policy_file() const { return file_in_use_; }
    const PolicyPlaces& policy_places() const { return places_; }
    /// Edits from outside that gave many places one value and still stand, see mass_edits().
    const std::vector<Finding>& mass_edits() const;

    /// Whether the file can be edited.
    /// Errors: file_missing; policy_file_read_only; file_not_written where there is none of the
    /// user's own; policy_error() where it shows the shipped one.
    Status policy_writable() const;

    /// What a newer program ships, offered to an older file of the user's own.
    const FiguresUpdate& figures_update() const { return figures_update_; }
    void look_for_newer_figures() { figures_update_.look(places_, FiguresUpdate::Look::again); }
    void take_newer_figures() { figures_update_.take(); }
    void leave_newer_figures() { figures_update_.leave(); }

    /// Reads the policy file anew and tells the listeners, when it is done. Where nothing was read
    /// before and the user's own file can neither be read nor made, reads the shipped one.
    void reload_policy();

    /// The same where the file changed since it was read: another program may have edited it.
    void reload_policy_if_changed();

    /// Other figures, that they are being read, or something else to say of them.
    Signal policy_changed;

private:
    void take(PolicyReading reading);
    void update_changed();
    std::set<AreaCode> places_with_tiers();

    Month today_;
    PolicyPlaces places_;
    Settings settings_;
    std::optional<PolicyShelf> shelf_;
    std::optional<PolicyShelf> unconfirmed_;
    std::optional<Error> unconfirmed_error_;
    /// The last facts that something was laid over, and what came of it.
    struct Laid {
        std::shared_ptr<const PolicyBook> facts;
        std::set<AreaCode> places;
        std::shared_ptr<const PolicyBook> both;
    };
    Laid laid_;
    std::optional<PlaceIndex> place_index_;
    bool shows_shipped_ = false;
    std::optional<Error> policy_error_;
    std::optional<PolicyNotice> policy_notice_;
    std::optional<Error> cannot_save_;
    std::filesystem::path file_in_use_;
    PolicyStamp read_stamp_;
    FiguresUpdate figures_update_;
    Subscription update_changed_;
    bool has_looked_ = false;  ///< For newer figures.
    LatestTask<PolicyReading> reading_;
};

}  // namespace pension
