// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/asking/inquiry.hpp"
#include "app/desk/history.hpp"

#include <utility>

namespace pension {

/// An open question with its history. UI thread only.
struct Document {
    explicit Document(Inquiry opening) : inquiries{std::move(opening)} {}

    History<Inquiry> inquiries;
};

}  // namespace pension
