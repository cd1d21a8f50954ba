// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/asking/understood.hpp"
#include "app/desk/desk.hpp"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace pension {

/// The figures that lie on the desk, for the questions of a page. What was looked up is kept: each
/// change of a field asks again. UI thread only.
class DeskFigures : public Figures {
public:
    explicit DeskFigures(Desk& desk);

    /// The place that an area code names, as the file calls it, or today's list where the file does
    /// not know it.
    Place named(AreaCode code) const;

    // See Figures. Of a code place_without_figures tells that neither the place nor one above it
    // has any. @pre desk.places(), but for lives() and expectancy().
    Result<Place> place(std::string_view typed, std::vector<Warning>& told) const override;
    Result<std::shared_ptr<const PolicyBook>> book(const std::set<AreaCode>& places) const override;
    Result<std::shared_ptr<const PolicyBook>> book_with_unconfirmed(
        const std::set<AreaCode>& places) const override;
    std::vector<Warning> offers(const Case& asked, const std::set<AreaCode>& places) const override;
    Result<std::shared_ptr<const LifeTables>> lives(const LivesWanted& wanted) const override;
    Result<RegionalExpectancy> expectancy(Age region, int year,
                                          std::optional<Age> nation) const override;
    ResidentRules rules(const PolicyBook& book, const Case& asked) const override;

private:
    /// Rules that were looked up, and for what.
    struct Known {
        const PolicyBook* book = nullptr;
        std::vector<Stay> earlier;
        AreaCode place = nation;
        Group group{};
        ResidentRules rules;
    };

    Result<Place> place_of(AreaCode code, std::vector<Warning>& told) const;
    const Known& known(const PolicyBook& book, const Case& asked, std::optional<Known>& kept) const;

    Desk& desk_;
    Subscription policy_changed_;
    mutable std::optional<Known> used_;
    mutable std::optional<Known> offered_;
    mutable std::map<std::string, std::shared_ptr<const LifeTables>> lives_;
};

}  // namespace pension
