// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/latest_task.hpp"
#include "app/desk/policy_reading.hpp"
#include "app/desk/signal.hpp"
#include "app/words/translate.hpp"
#include "store/policy_proposal.hpp"
#include "store/settings.hpp"

#include <optional>
#include <string>
#include <vector>

namespace pension {

/// What a newer program ships beside an older policy file of the user's own: looked for once for
/// each version of the shipped figures, offered, taken over as "policy update" does, or left. Rows
/// of the user's stay, whatever is answered. UI thread only; the work is done off it.
class FiguresUpdate {
public:
    enum class State {
        nothing,     ///< Nothing to say.
        none_newer,  ///< Somebody asked, and the file has all that is shipped.
        looking,
        offered,
        taking,
        taken,
        failed,
    };
    enum class Look { once, again };

    /// @param settings where it is remembered that nobody needs to be asked any more; outlives
    /// this.
    FiguresUpdate(Settings& settings, Post post);

    /// Compares the user's file with the shipped one, where that is not known yet.
    /// @param how once: not where an answer was given to these shipped figures before.
    void look(const PolicyPlaces& places, Look how);
    /// Takes over what is offered; where the file was changed since, nothing is, and it is told.
    void take();
    /// What is offered is left; it is not offered again. Closes what is told, too.
    void leave();

    State state() const { return state_; }
    /// In a sentence; empty where there is nothing to say.
    std::string sentence(const Translate& tr) const;
    /// Row by row what would change or was changed, and what of the user's stays.
    std::vector<std::string> lines(const Translate& tr) const;

    /// Something else to say. After `taken` the policy file is another one.
    Signal changed;

private:
    /// What came of looking.
    struct Looked {
        std::string shipped;  ///< Identifies the shipped figures.
        std::optional<PolicyProposal> proposal{};
        std::optional<Error> error{};
    };
    static Looked compared(const PolicyPlaces& places, const std::string& answered);
    void found(Looked looked, Look how);
    void go(State state);

    Settings& settings_;
    State state_ = State::nothing;
    std::filesystem::path file_;
    std::string shipped_;
    std::optional<PolicyProposal> proposal_;
    std::optional<Error> error_;
    LatestTask<Looked> looking_;
    LatestTask<Result<RecordedAct>> taking_;
};

/// The places that a proposal may name: those of both sides.
std::vector<Place> places_of(const PolicyProposal& proposal);

}  // namespace pension
