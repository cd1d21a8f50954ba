// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/asking/inquiry.hpp"

namespace pension {

/// What a further person of a household does not say is as with the first one: place (with the
/// moves and its start of the scheme), month, basis, month of payment, life table and assumptions.
/// Plans, birth month, sex, group, registration, burial and ages at death are each one's own.
void take_over(const QuestionOptions& first, QuestionOptions& typed);

/// The question of a further person by itself, with what the first one says for all.
Inquiry inquiry_of(const FurtherPerson& person, const Inquiry& first);

}  // namespace pension
