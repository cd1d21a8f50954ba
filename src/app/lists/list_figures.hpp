// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/asking/understood.hpp"
#include "store/policy_shelf.hpp"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace pension {

/// Where the figures of a list stand.
struct ListFiguresPlaces {
    std::filesystem::path policy;  ///< The policy file.
    std::filesystem::path share;   ///< The folder of what ships with the program.
    std::optional<VerifiedCopies> copies{};
};

/// The figures of a run that has a thread to itself: a policy file of its own, opened by that
/// thread, whatever becomes of the figures on the desk meanwhile.
class ListFigures : public Figures {
public:
    /// Errors: those of PolicyShelf::open().
    static Result<ListFigures> open(ListFiguresPlaces places);

    Result<Place> place(std::string_view typed, std::vector<Warning>& told) const override;
    Result<std::shared_ptr<const PolicyBook>> book(const std::set<AreaCode>& places) const override;
    Result<std::shared_ptr<const PolicyBook>> book_with_unconfirmed(
        const std::set<AreaCode>& places) const override;
    std::vector<Warning> offers(const Case& asked, const std::set<AreaCode>& places) const override;
    Result<std::shared_ptr<const LifeTables>> lives(const LivesWanted& wanted) const override;
    Result<RegionalExpectancy> expectancy(Age region, int year,
                                          std::optional<Age> nation) const override;

private:
    ListFigures(ListFiguresPlaces places, PolicyShelf shelf);

    ListFiguresPlaces places_;
    mutable PolicyShelf shelf_;
    mutable std::optional<PolicyShelf> collection_;
    mutable std::map<std::string, std::shared_ptr<const LifeTables>> lives_;
};

/// What the figures of a list are, by the bytes of their files: the policy file, what no document
/// confirms where it is used, and the life table where one is asked for. Other bytes, another key.
/// Errors: file_missing, file_not_readable.
Result<std::string> list_figures_key(const ListFiguresPlaces& places, const QuestionOptions& asked);

}  // namespace pension
