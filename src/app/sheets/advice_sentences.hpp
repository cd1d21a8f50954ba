// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/filled.hpp"
#include "app/words/translate.hpp"
#include "calc/advice/plannable_years.hpp"
#include "calc/advice/ways.hpp"
#include "sheet/sheet.hpp"

#include <fmt/format.h>

#include <string>
#include <vector>

namespace pension {

/// What stands between two sentences: a space, or nothing in Chinese.
inline const char* sentence_gap(const Translate& tr) {
    return tr.is_chinese() ? "" : " ";
}

/// Years in a row as one: "2012, 2015-2017". @param years in order.
std::string years_text(const std::vector<int>& years, const Translate& tr);

/// "1500 yuan a year in 2026-2030, then 900 in 2031", by years alone where nobody's birth month
/// is known.
std::string tiers_text(const std::vector<TierYears>& tiers, bool birth_known, const Translate& tr);

/// What more money brings, in a few short sentences.
std::string difference_text(const PlanDifference& brings, const Case& asked, const Translate& tr);

/// What a plan comes to, a row a way: paid, added, first month, pension; or why it cannot be.
class WaysTable {
public:
    explicit WaysTable(const Translate& tr);

    void add(const std::string& name, const ReckonedPlan& way);
    Table table;

private:
    const Translate& tr_;
};

/// "139 payments (age 71 y 7 m)", or a dash.
std::string payback_text(const PlanDifference& brings, const Translate& tr);

}  // namespace pension
