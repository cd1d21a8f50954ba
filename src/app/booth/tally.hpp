// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/translate.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <utility>

namespace pension {

/// What a day at the stall came to, without anything of anybody: how many asked, about which tiers,
/// how long it took.
class Tally {
public:
    /// Somebody got an answer for the first time.
    /// @param seconds from the first key to the answer.
    void count(const std::string& beside, const std::string& tier, std::int64_t seconds);
    /// How many slips went out: not those that wait or failed.
    void set_slips(std::int64_t made) { slips_ = made; }

    std::int64_t people() const { return people_; }
    std::int64_t slips() const { return slips_; }
    /// To the whole second, down; 0 where nobody asked.
    std::int64_t seconds_each() const { return people_ == 0 ? 0 : seconds_ / people_; }

    /// "Asked: 12 people, 9 s each, 7 slips".
    std::string line(const Translate& tr) const;
    /// A row for each pair of tiers, most asked first, and the sums below; RFC 4180, UTF-8.
    std::string csv_text(const Translate& tr) const;

private:
    std::int64_t people_ = 0;
    std::int64_t slips_ = 0;
    std::int64_t seconds_ = 0;
    std::map<std::pair<std::string, std::string>, std::int64_t> tiers_;
};

}  // namespace pension
