// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/lists/roster_row.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace pension {

/// Texts of which a list should have each only once, found in two looks with little memory: the
/// first keeps eight bytes of each, the second what was really twice.
class RepeatedTexts {
public:
    RepeatedTexts();
    ~RepeatedTexts();
    RepeatedTexts(RepeatedTexts&&) noexcept;
    RepeatedTexts& operator=(RepeatedTexts&&) = delete;
    RepeatedTexts(const RepeatedTexts&) = delete;
    RepeatedTexts& operator=(const RepeatedTexts&) = delete;

    /// The first look. Texts that are empty do not count.
    void see(std::string_view text);
    /// Ends it. Errors: file_not_written where the disk has no room for what memory has none for.
    Status count();

    /// The second look, in order of line: keeps where each text that may be there twice is first.
    void place(std::string_view text, std::int64_t line);

    /// The line of the first row with that text; none where it is this one, or the only one.
    std::optional<std::int64_t> first_line_of(std::string_view text, std::int64_t line) const;

    bool any() const { return !twice_.empty(); }

private:
    class Runs;

    std::vector<std::uint64_t> waiting_;
    std::unique_ptr<Runs> runs_;  ///< Of very long lists: what memory has no room for.
    /// By its hash: the texts that are there more than once, with the line of the first row.
    struct First {
        std::string text;
        std::int64_t line = 0;
    };
    std::unordered_map<std::uint64_t, std::vector<First>> twice_;
};

/// Ids and identity numbers that several rows have.
struct RepeatedRows {
    RepeatedTexts ids;
    RepeatedTexts identities;

    /// A sentence's worth of each that the row has.
    void tell(const RosterPerson& person, std::int64_t line, std::vector<Warning>& told) const;
};

}  // namespace pension
