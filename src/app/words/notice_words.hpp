// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/translate.hpp"
#include "notice/beside.hpp"
#include "notice/notice.hpp"

#include <string>

namespace pension {

/// What makes a figure of a notice doubtful, and what to look at: one sentence.
std::string explain(Doubt doubt, const Translate& tr);

/// Why a sentence of a notice gave no figure, and what to do about it: one sentence.
std::string explain(LeftAloneWhy why, const Translate& tr);

/// Rule, group, values and month in one line: "Contribution tiers: paid a year from 210 yuan; since
/// January 2031".
std::string figure_text(const NoticeFigure& figure, const Translate& tr);

/// What the policy file says beside it: "as in the policy file", "was ...".
std::string explain(const BesideFile& beside, const Translate& tr);

}  // namespace pension
