// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/asking/inquiry.hpp"
#include "app/desk/history.hpp"
#include "base/result.hpp"

#include <cstddef>
#include <map>
#include <string>
#include <utility>

namespace pension {

/// What was typed into a field and does not count, and why.
struct TypedWrong {
    std::string text;
    Error why;
};

/// A field, and of which plan.
using FieldOf = std::pair<Asks, std::size_t>;

/// An open question with its history. UI thread only.
struct Document {
    explicit Document(Inquiry opening) : inquiries{std::move(opening)} {}

    History<Inquiry> inquiries;
    /// No part of the question and of its history: the first undo forgets it.
    std::map<FieldOf, TypedWrong> wrong{};
};

}  // namespace pension
