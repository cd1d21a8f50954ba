// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "notice/sentences.hpp"

#include <chrono>
#include <optional>
#include <string>

namespace pension::notice {

/// What a notice says of itself.
struct Document {
    std::string title;
    std::string number;
    std::optional<std::chrono::year_month_day> date;
};

Document document_of(const Parsed& parsed, std::string_view bytes);

/// Finds out for each sentence since when, and until when, what it says holds: by a date of its
/// own, one before it in the paragraph or at the head of its section, else by the notice as a
/// whole.
/// @param today for 今年, where the notice has no date.
void read_dates(Parsed& parsed, const Document& document, std::optional<Month> today);

}  // namespace pension::notice
