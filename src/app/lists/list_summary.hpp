// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/money.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace pension {

/// Pensions of some people: how many there are, and what the first payments come to together.
struct PensionTally {
    std::int64_t people = 0;
    Money monthly;

    void add(const PensionTally& other);
    /// Half up to the fen; none of nobody.
    std::optional<Money> average() const;

    friend bool operator==(const PensionTally&, const PensionTally&) = default;
};

/// What the rows of a village come to.
struct ListTally {
    std::int64_t people = 0;        ///< Rows that were reckoned.
    std::int64_t refused = 0;       ///< Rows that were not.
    std::int64_t gaps_unknown = 0;  ///< Of the people those of whom no birth, or nothing of what
                                    ///< was paid, is known: whether they have gaps nobody can say.
    std::int64_t with_gaps = 0;     ///< Of the others those with a gap.
    std::int64_t gap_years = 0;     ///< Years before today's that could have been paid, and were
                                    ///< not.
    std::int64_t closed_years = 0;  ///< Of these the ones that may not be paid any more, or whose
                                    ///< price is not known.
    Money missing;                  ///< What all others cost today, at the lowest tier each.
    PensionTally now{};             ///< If nothing is paid beyond what was paid.
    std::vector<PensionTally> plans{};  ///< With each plan of the row.

    void add(const ListTally& other);

    friend bool operator==(const ListTally&, const ListTally&) = default;
};

struct VillageTally {
    std::string township;
    std::string village;
    ListTally tally;

    friend bool operator==(const VillageTally&, const VillageTally&) = default;
};

/// Tallies by township and village, in the order in which the villages first appear.
class ListSummary {
public:
    /// A cell as the summary has it: no bytes that could not be read, no number of a card.
    static std::string shown(std::string_view cell);

    ListTally& of(std::string_view township, std::string_view village);
    void add(const ListSummary& other);
    void clear();

    const std::vector<VillageTally>& villages() const { return villages_; }
    ListTally total() const;

    /// As comma-separated values with a title row; the last row is that of all, without a township.
    /// @param plans how many of them have columns.
    std::string csv(std::size_t plans) const;
    /// The row of titles of that.
    static std::vector<std::string> titles(std::size_t plans);

    /// In a form of its own that read() understands, for a run that is gone on with.
    std::string written() const;
    static std::optional<ListSummary> read(std::string_view text);

private:
    std::vector<VillageTally> villages_;
    std::unordered_map<std::string, std::size_t> index_;
    std::size_t last_ = 0;  ///< Rows of a village mostly stand together.
};

}  // namespace pension
