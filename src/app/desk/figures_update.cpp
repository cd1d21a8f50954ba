// SPDX-License-Identifier: Apache-2.0
#include "app/desk/figures_update.hpp"

#include "app/words/changes.hpp"
#include "app/words/filled.hpp"
#include "app/words/messages.hpp"
#include "base/contract.hpp"
#include "base/version.hpp"
#include "platform/files.hpp"
#include "store/sha256.hpp"

#include <fmt/format.h>

#include <set>
#include <utility>

namespace pension {

namespace {

/// Which shipped figures the user's file has, or was left without.
constexpr const char* answered_setting = "shipped_figures_answered";

std::string hash_of_file(const std::filesystem::path& file) {
    const auto bytes = read_file(file);
    if (!bytes) return {};
    Sha256 hash;
    hash.add('f', bytes.value());
    return hash.hex();
}

std::int64_t place_count(const PolicyProposal& proposal) {
    std::set<std::int64_t> places;
    for (const RowChange& change : proposal.changes)
        // A document has no place.
        if (!std::holds_alternative<std::monostate>(cell(change.row(), "area_code")))
            places.insert(number_of(change.row(), "area_code"));
    return static_cast<std::int64_t>(places.size());
}

std::string counted(const char* sentence, const PolicyProposal& proposal, const Translate& tr) {
    return fmt::format(
        fmt::runtime(tr(sentence)),
        fmt::arg("rows", Counted{static_cast<std::int64_t>(proposal.changes.size())}),
        fmt::arg("places", Counted{place_count(proposal)}),
        fmt::arg("kept", Counted{static_cast<std::int64_t>(proposal.kept.size())}));
}

}  // namespace

std::vector<Place> places_of(const PolicyProposal& proposal) {
    std::vector<Place> places = proposal.then->places();
    if (proposal.now)
        for (const Place& place : proposal.now->places())
            if (!proposal.then->find(place.code)) places.push_back(place);
    return places;
}

FiguresUpdate::FiguresUpdate(Settings& settings, Post post)
    : settings_{settings}, looking_{post}, taking_{std::move(post)} {}

FiguresUpdate::Looked FiguresUpdate::compared(const PolicyPlaces& places,
                                              const std::string& answered) {
    Looked looked{hash_of_file(places.shipped)};
    if (looked.shipped.empty() || looked.shipped == answered) return looked;
    // Just made from it, as at the first start.
    if (hash_of_file(places.user) == looked.shipped) return looked;
    auto proposal = propose_update(places.user, places.shipped);
    if (proposal)
        looked.proposal = std::move(proposal).value();
    else
        looked.error = proposal.error();
    return looked;
}

void FiguresUpdate::look(const PolicyPlaces& places, Look how) {
    if (state_ == State::taking || places.named || places.user == places.shipped) return;
    file_ = places.user;
    const std::string answered = how == Look::once ? settings_.value(answered_setting) : "";
    go(State::looking);
    looking_.start(
        [places, answered](const std::stop_token&) { return compared(places, answered); },
        [this, how](Looked looked) { found(std::move(looked), how); });
}

void FiguresUpdate::found(Looked looked, Look how) {
    shipped_ = std::move(looked.shipped);
    // A file that cannot be read is told where it is read.
    error_ = how == Look::again ? std::move(looked.error) : std::nullopt;
    const bool failed = looked.error || error_;
    proposal_ = std::move(looked.proposal);
    if (proposal_ && !proposal_->changes.empty()) return go(State::offered);
    proposal_.reset();
    if (!failed) (void)settings_.set(answered_setting, shipped_);
    if (how == Look::once) return go(State::nothing);
    go(error_ ? State::failed : State::none_newer);
}

void FiguresUpdate::take() {
    expects(state_ == State::offered, "FiguresUpdate: nothing is offered");
    go(State::taking);
    taking_.start(
        [file = file_, proposal = *proposal_](const std::stop_token&) {
            return carry_out(file, proposal, ActKind::update,
                             fmt::format("yibizhang {}", program_version));
        },
        [this](const Result<RecordedAct>& made) {
            error_ = made ? std::nullopt : std::optional{made.error()};
            if (made) (void)settings_.set(answered_setting, shipped_);
            go(made ? State::taken : State::failed);
        });
}

void FiguresUpdate::leave() {
    if (state_ == State::looking || state_ == State::taking) return;
    if (state_ == State::offered) (void)settings_.set(answered_setting, shipped_);
    proposal_.reset();
    error_.reset();
    go(State::nothing);
}

void FiguresUpdate::go(State state) {
    const auto is_silent = [](State each) {
        return each == State::nothing || each == State::looking;
    };
    const State before = std::exchange(state_, state);
    // Nobody has to draw anything anew because nothing was found.
    if (!is_silent(before) || !is_silent(state)) changed.emit();
}

std::string FiguresUpdate::sentence(const Translate& tr) const {
    switch (state_) {
        case State::nothing: return {};
        case State::looking: return {};
        case State::none_newer:
            return tr(N_("Your policy file has all figures that this version comes with."));
        case State::offered:
            return counted(N_("This version of the program comes with newer figures than your "
                              "policy file has: {rows:# row|# rows} of {places:# place|# places}. "
                              "Figures of your own stay as they are."),
                           *proposal_, tr);
        case State::taking: return tr(N_("The newer figures are being taken over."));
        case State::taken:
            return counted(
                proposal_->kept.empty()
                    ? N_("{rows:# row was|# rows were} taken over, of {places:# place|# places}. "
                         "The file as it was stands beside it as a backup.")
                    : N_("{rows:# row was|# rows were} taken over, of {places:# place|# places}; "
                         "{kept:# row|# rows} of your own stayed. The file as it was stands "
                         "beside it as a backup."),
                *proposal_, tr);
        case State::failed: return error_ ? explain(*error_, tr) : "";
    }
    return {};
}

std::vector<std::string> FiguresUpdate::lines(const Translate& tr) const {
    std::vector<std::string> lines;
    if (!proposal_) return lines;
    const auto places = places_of(*proposal_);
    lines = change_lines(proposal_->changes, places, tr);
    if (proposal_->kept.empty()) return lines;
    lines.emplace_back();
    lines.push_back(tr(N_("Your own figures stay:")));
    for (const RowChange& change : proposal_->kept)
        lines.push_back("  " + kept_text(change, places, tr));
    return lines;
}

}  // namespace pension
