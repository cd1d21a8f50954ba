// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/asking/inquiry.hpp"

namespace pension {

/// What of the manual explains a question, see manual_file(): "questions#born".
const char* help_topic(Asks asks);

}  // namespace pension
