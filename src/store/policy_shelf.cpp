// SPDX-License-Identifier: Apache-2.0
#include "store/policy_shelf.hpp"

#include "platform/files.hpp"
#include "platform/user_folders.hpp"
#include "policy/former_place.hpp"
#include "policy/unconfirmed.hpp"
#include "store/database.hpp"
#include "store/policy_database.hpp"
#include "store/policy_schema.hpp"
#include "store/schema_check.hpp"
#include "store/verified_copy.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace pension {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t few_places = 8;

}  // namespace

std::optional<VerifiedCopies> verified_copies() {
    const auto folder = user_cache_folder();
    const auto program = stamp_of(executable_file());
    if (!folder || !program) return std::nullopt;
    return VerifiedCopies{*folder, fmt::format("{} {} {} {}", program->device, program->number,
                                               program->bytes, program->written)};
}

PolicyShelf::PolicyShelf(fs::path file, PlaceList places, std::vector<Finding> edits)
    : file_{std::move(file)}, places_{std::move(places)}, mass_edits_{std::move(edits)} {}
PolicyShelf::PolicyShelf(PolicyShelf&&) noexcept = default;
PolicyShelf& PolicyShelf::operator=(PolicyShelf&&) noexcept = default;
PolicyShelf::~PolicyShelf() = default;

std::optional<PolicyShelf> PolicyShelf::ready(const fs::path& file,
                                              const std::optional<VerifiedCopies>& copies) {
    auto copy = copies ? VerifiedCopy::of(file, *copies) : std::nullopt;
    if (!copy) return std::nullopt;
    PolicyShelf shelf{file, PlaceList{copy->places()}, copy->mass_edits()};
    shelf.copy_ = std::make_unique<VerifiedCopy>(std::move(*copy));
    return shelf;
}

Result<PolicyShelf> PolicyShelf::open(const fs::path& file,
                                      const std::optional<VerifiedCopies>& copies) try {
    if (auto known = ready(file, copies)) return std::move(*known);
    if (const Status filled = is_a_filled_file(file); !filled) return filled.error();
    const auto before = settled_stamp(file);
    SQLite::Database db = copy_into_memory(file);
    const auto version = check_identity(db, file);
    if (!version) return version.error();
    if (const Status fine = prepare_copy(db, file); !fine) return fine.error();
    const auto book = book_of(db, file);
    if (!book) return book.error();
    PolicyShelf shelf{file, book.value()->place_list(), mass_edits_in(db)};
    shelf.book_ = book.value();
    // An older file is brought up to date where it lies, and then is another one.
    if (copies && version.value() == policy_version && before && settled_stamp(file) == before)
        keep_verified(db, *book.value(), shelf.mass_edits_, file, *before, *copies);
    return shelf;
} catch (const SQLite::Exception& failure) {
    return error_of(file, failure);
}

Result<std::shared_ptr<const PolicyBook>> PolicyShelf::book(const std::set<AreaCode>& areas) {
    const auto is_there = [&](AreaCode area) { return book_ && book_->has_figures_of(area); };
    if (std::ranges::all_of(areas, is_there)) return book_;
    asked_.insert(areas.begin(), areas.end());
    // Many places, asked for one after the other, are not read anew with each.
    if (asked_.size() > few_places)
        for (const Place& place : places_.all()) asked_.insert(place.code);
    if (copy_)
        if (auto of_them = copy_->book(asked_)) {
            book_ = std::make_shared<const PolicyBook>(std::move(*of_them));
            return book_;
        }
    copy_.reset();
    const auto whole = load_policy(file_);
    if (whole) book_ = whole.value();
    return whole;
}

Result<std::shared_ptr<const PolicyBook>> with_unconfirmed(const PolicyBook& facts,
                                                           PolicyShelf& collection,
                                                           const std::set<AreaCode>& places) {
    std::set<AreaCode> known;
    for (AreaCode area : places) {
        while (!collection.places().find(area)) area = next_above(area);
        known.insert(area);
    }
    const auto unconfirmed = collection.book(known);
    if (!unconfirmed) return unconfirmed;
    return std::make_shared<const PolicyBook>(with_unconfirmed(facts, *unconfirmed.value()));
}

Result<std::vector<PlaceSummary>> PolicyShelf::summaries() {
    if (copy_)
        if (auto kept = copy_->summaries()) return std::move(*kept);
    std::set<AreaCode> all;
    for (const Place& place : places_.all()) all.insert(place.code);
    return book(all).and_then(
        [](const auto& whole) -> Result<std::vector<PlaceSummary>> { return whole->summaries(); });
}

}  // namespace pension
