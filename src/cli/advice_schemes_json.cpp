// SPDX-License-Identifier: Apache-2.0
#include "app/words/messages.hpp"
#include "base/decimal.hpp"
#include "cli/advice_output.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace pension::cli {

namespace {

using Json = nlohmann::ordered_json;

Json rate_json(Rate rate) {
    return static_cast<double>(rate.ppm()) / 1'000'000;
}

Json age_json(Month month, Month birth) {
    const auto months = (month - birth).count();
    return static_cast<double>((months * 10'000 + 6) / 12) / 10'000;
}

Json life_json(const SchemeLifetime& life) {
    return {{"age_at_death", static_cast<double>(life.age_at_death.ten_thousandths()) / 10'000},
            {"own_paid", money_json(life.own_paid)},
            {"received", yuan_text(life.received)},
            {"left_to_heirs", money_json(life.left_to_heirs)},
            {"funeral_grant", money_json(life.funeral_grant)},
            {"survivor_grant", money_json(life.survivor_grant)},
            {"net", money_json(life.net)}};
}

Json parts_json(const std::optional<EmployeePension>& pension) {
    if (!pension) return nullptr;
    return {{"benefit_base", yuan_text(pension->benefit_base.amount)},
            {"benefit_base_year", pension->benefit_base.published_year},
            {"benefit_base_years_grown", pension->benefit_base.years_grown},
            {"wage_index", static_cast<double>(pension->wage_index.units()) / WageIndex::one},
            {"payout_months", static_cast<double>(pension->payout_tenths) / 10},
            {"base_pension", yuan_text(pension->base_pension)},
            {"account_pension", yuan_text(pension->account_pension)},
            {"transitional_pension", yuan_text(pension->transitional_pension)},
            {"other_parts", yuan_text(pension->other_parts)}};
}

Json against_json(const std::optional<SchemesSideBySide>& both, Month birth) {
    if (!both) return nullptr;
    return {{"extra_paid", yuan_text(both->extra_paid)},
            {"extra_monthly", yuan_text(both->extra_monthly)},
            {"won_back", month_json(both->won_back)},
            {"won_back_age", both->won_back ? age_json(*both->won_back, birth) : Json{}}};
}

Json way_json(const SchemeWay& way, Month birth, const Translate& tr) {
    const auto* side = way.side ? &*way.side : nullptr;
    Json lifetimes = Json::array();
    for (const SchemeLifetime& life : way.lifetimes) lifetimes.push_back(life_json(life));
    return {{"way", code(way.kind)},
            {"pays", code(way.pays)},
            {"own_paid", money_json(way.own_paid)},
            {"first_pension_month", side ? Json(iso(side->first)) : Json{}},
            {"monthly", side ? Json(yuan_text(side->monthly())) : Json{}},
            {"account", side ? Json(yuan_text(side->balance)) : Json{}},
            {"employee_pension", parts_json(way.pension)},
            {"lifetimes", lifetimes},
            {"against_resident", against_json(way.against_resident, birth)},
            {"refused", way.refused ? Json(explain(*way.refused, tr)) : Json{}}};
}

Json minimum_json(const EmployeeMinimum& minimum) {
    return {{"months_paid", minimum.paid},
            {"months_needed", minimum.needed},
            {"months_missing", minimum.missing}};
}

Json joined_json(const ResidentOrEmployee& found) {
    if (!found.joined) return nullptr;
    const SchemeSwitch& made = found.joined->at_retirement;
    const bool employee = made.direction == SwitchDirection::resident_into_employee;
    Json overlaps = Json::array();
    for (const OverlappingYear& year : made.overlaps)
        overlaps.push_back(
            {{"year", year.year}, {"months", year.months}, {"refund", yuan_text(year.refund)}});
    return {{"month", iso(found.joined_in)},
            {"direction", employee ? "resident_into_employee" : "employee_into_resident"},
            {"resident_plan", notation(found.in_turn)},
            {"overlaps", overlaps},
            {"refunded", yuan_text(made.refunded)},
            {"moved", yuan_text(made.moved)},
            {"account", yuan_text(made.balance)},
            {"months_counted", made.months_counted},
            {"resident_months_lost", made.resident_months_lost},
            {"pooled_fund_lost", yuan_text(made.pooled_fund_lost)}};
}

Json paying_on_json(const ResidentOrEmployee& found) {
    if (!found.joined || !found.joined->paying_on) return nullptr;
    const PayingOn& on = *found.joined->paying_on;
    return {{"months", on.months}, {"cost", yuan_text(on.cost)}, {"until", iso(on.retirement)}};
}

Json assumptions_json(const EmployeeAssumptions& assumptions) {
    return {{"wage_growth", rate_json(assumptions.wage_growth)},
            {"employee_interest",
             assumptions.crediting_rate ? rate_json(*assumptions.crediting_rate) : Json{}},
            {"arrears_interest", rate_json(assumptions.arrears_interest)}};
}

}  // namespace

Json advice_json(const ResidentOrEmployee& found, const Translate& tr) {
    const Month birth = found.employee.start.birth;
    const RetirementWindow& window = found.employee.window;
    Json ways = Json::array();
    for (const SchemeWay& way : found.ways) ways.push_back(way_json(way, birth, tr));
    return {{"employee_months", notation(found.asked.plan.months)},
            {"category", code(found.asked.category)},
            {"retirement",
             {{"month", iso(found.employee.retirement)},
              {"age", age_json(found.employee.retirement, birth)},
              {"statutory", iso(window.statutory)},
              {"earliest", iso(window.earliest)},
              {"latest", iso(window.latest)},
              {"too_few_months_to_retire_early", found.too_few_to_retire_early}}},
            {"minimum", minimum_json(found.employee.minimum)},
            {"ways", ways},
            {"joined", joined_json(found)},
            {"paying_on", paying_on_json(found)},
            {"employee_assumptions", assumptions_json(found.asked.assumptions)}};
}

}  // namespace pension::cli
