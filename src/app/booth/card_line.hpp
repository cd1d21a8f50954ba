// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/month.hpp"
#include "base/result.hpp"
#include "base/sex.hpp"

#include <optional>
#include <string_view>

namespace pension {

/// What is taken from a card; all the rest of it is forgotten.
struct CardRead {
    Month born{};
    std::optional<Sex> sex{};

    friend bool operator==(const CardRead&, const CardRead&) = default;
};

/// A line that a card reader sends: the identity number (18 characters or 15 digits), or the day of
/// birth and, where the card says it, M or F behind a blank: "19530712 F".
/// Errors: those of read_identity(), masked.
Result<CardRead> read_card_line(std::string_view line);

}  // namespace pension
