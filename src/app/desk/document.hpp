// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/case_on_disk.hpp"
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

/// An open question with its history. UI thread only.
struct Document {
    explicit Document(const Inquiry& opening) : inquiries{opening} { on_disk.saved = opening; }

    History<Inquiry> inquiries;
    /// No part of the question and of its history: the first undo forgets it.
    std::map<FieldOf, TypedWrong> wrong{};
    CaseOnDisk on_disk{};

    Marked marked() const {
        Marked texts;
        for (const auto& [field, typed] : wrong) texts.emplace(field, typed.text);
        return texts;
    }
};

}  // namespace pension
