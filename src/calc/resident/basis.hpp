// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calc/common/pension_start.hpp"
#include "plan/case.hpp"
#include "policy/resident_rules.hpp"

namespace pension {

/// The rules as the basis of the case uses them, with its assumptions put in.
///
/// Leaflet: frozen in `asked.as_of`; the typed interest, else none, in every year. Dated: all
/// through time; a year without a published crediting rate has the typed one, else that of the
/// year before, else none; with `earliest_known` each rule holds before its first month as its
/// first figure says. With `latest_known` a rule that ran out, and has none in its place, goes on.
///
/// Errors: what check_stays() says; leaflet: what frozen() says.
Result<ResidentRules> rules_on_basis(const Case& asked, const ResidentRules& rules);

/// The month that estimates are seen from: `asked.as_of`; on the leaflet basis, which knows no
/// calendar, the month before the first pension month.
Month today_of(const Case& asked, const PensionStart& start);

}  // namespace pension
