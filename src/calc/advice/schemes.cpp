// SPDX-License-Identifier: Apache-2.0
#include "calc/advice/schemes.hpp"

#include "calc/advice/plannable_years.hpp"
#include "calc/comparison/comparison.hpp"
#include "calc/resident/benefit_path.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace pension {

namespace {

/// All that one question is answered from.
struct Asking {
    const Standing& at;
    const EmployeeQuestion& question;
    const EmployeeRules& rules;

    Retiree who() const { return {*at.asked.born, question.category}; }
};

Status check_rates(const EmployeeAssumptions& assumed) {
    for (const Rate rate :
         {assumed.crediting_rate.value_or(Rate{}), assumed.wage_growth, assumed.arrears_interest})
        if (const Status fine = check_rate(rate); !fine) return fine;
    return done();
}

void add_up(SchemeLifetime& life) {
    life.net.reset();
    if (!life.own_paid || !life.left_to_heirs) return;
    life.net = life.received + *life.left_to_heirs + life.funeral_grant.value_or(Money{}) +
               life.survivor_grant.value_or(Money{}) - *life.own_paid;
}

/// A sum of which every part must be known.
std::optional<Money> sum(const std::optional<Money>& a, const std::optional<Money>& b) {
    return a && b ? std::optional{*a + *b} : std::nullopt;
}

// --- The resident scheme alone ----------------------------------------------------------------

SchemeSide side_of(const Projection& made, Money own_paid) {
    return {own_paid, made.start.first, made.schedule, made.account.balance};
}

/// An employee pension stays as it starts, to the oldest age.
SchemeSide employee_side(const EmployeeProjection& made, Money own_paid) {
    const Count payments = oldest_age_in_years * 12 - made.start.age_in_months_before;
    PaymentSchedule schedule{{{{}, made.pension->monthly, std::max<Count>(payments, 1)}}};
    return {own_paid, made.start.first, std::move(schedule), made.account.balance};
}

SchemeLifetime resident_life(const Projection& made, Age age, const ResidentRules& rules) {
    const Lifetime life = lifetime(made, age, rules);
    SchemeLifetime told{
        age, life.own_paid, life.received, life.left_to_heirs, life.funeral_grant, {}, {}};
    add_up(told);
    return told;
}

SchemeWay resident_alone(const Asking& asking) {
    SchemeWay made;
    made.kind = SchemeWayKind::resident;
    const ReckonedPlan found = reckoned_plan(asking.at.record, asking.at.asked, asking.at.rules);
    made.refused = found.refused;
    if (!found.projection) return made;
    made.own_paid = found.projection->own_paid;
    made.side = side_of(*found.projection, made.own_paid.value_or(Money{}));
    for (const Age age : asking.at.asked.ages_at_death)
        made.lifetimes.push_back(resident_life(*found.projection, age, asking.at.rules));
    return made;
}

// --- The employee scheme ----------------------------------------------------------------------

int months_paid_by(const EmployeeProjection& made, Month month) {
    return made.paid.known_months +
           static_cast<int>(std::ranges::count_if(
               made.paid.months, [&](const auto& paid) { return paid.paid_in <= month; }));
}

/// Funeral and grant as far as the rule says: it knows one least grant, that of its years.
void add_survivors(SchemeLifetime& life, const EmployeeProjection& made, Month death,
                   const EmployeeRules& rules) {
    const int months = months_paid_by(made, death);
    if (months == 0) return;
    const auto benefits = survivor_benefits(death, months, {}, rules);
    if (!benefits) return;
    life.funeral_grant = benefits.value().funeral;
    const auto* rule = rules.survivor_grant.find(death);
    const bool drawing = made.pension && death >= made.start.first;
    if (!drawing && months >= rule->value.grant_years * 12)
        life.survivor_grant = benefits.value().grant;
}

SchemeLifetime employee_life(const EmployeeProjection& made, const Asking& asking, Age age) {
    const EmployeeQuestion& question = asking.question;
    const EmployeeLifetime life =
        employee_lifetime(made, question.plan, age, question.assumptions, asking.rules);
    SchemeLifetime told{age, life.own_paid, life.received, life.left_to_heirs, {}, {}, {}};
    add_survivors(told, made, made.start.birth + Months{age.whole_months()}, asking.rules);
    // What was paid for a known account nobody has typed.
    if (question.plan.known) told.own_paid.reset();
    add_up(told);
    return told;
}

std::optional<Money> own_paid(const EmployeeProjection& made, const Asking& asking) {
    return asking.question.plan.known ? std::nullopt : std::optional{made.paid.own_paid};
}

SchemeWay employee_alone(const EmployeeProjection& made, const Asking& asking) {
    SchemeWay alone;
    alone.kind = SchemeWayKind::employee;
    alone.pays = Scheme::employee;
    alone.own_paid = own_paid(made, asking);
    alone.pension = made.pension;
    if (made.pension) alone.side = employee_side(made, alone.own_paid.value_or(Money{}));
    for (const Age age : asking.at.asked.ages_at_death)
        alone.lifetimes.push_back(employee_life(made, asking, age));
    return alone;
}

// --- Both in one life -------------------------------------------------------------------------

/// Months of cover by calendar year; the months of a known account have no calendar.
std::map<int, int> months_by_year(const EmployeeProjection& made) {
    std::map<int, int> months;
    for (const EmployeeMonth& month : made.paid.months) ++months[year_number(month.cover)];
    return months;
}

/// The resident record without what nobody means to pay beside the employee months.
Record beside(const EmployeeProjection& made, const Asking& asking) {
    const Standing& at = asking.at;
    std::set<Month> covered;
    for (const EmployeeMonth& month : made.paid.months) covered.insert(month.cover);
    Record record = year_by_year(at.record, at.calendar);
    std::erase_if(record.entries, [&](const RecordEntry& entry) {
        const auto* year = std::get_if<CoverYears>(&entry);
        if (!year) return false;
        const Month in_time =
            Year{year->first} / std::chrono::month{static_cast<unsigned>(at.calendar.pay_month)};
        const Month paid = year->paid.value_or(in_time);
        return paid > at.asked.as_of &&
               (covered.contains(paid) || (made.pension && paid > made.retirement));
    });
    return joined(record);
}

/// Both records side by side when they are joined.
struct Joining {
    Month month{};
    Record record;
    Contributions paid;
    ResidentStanding resident;
    EmployeeStanding employee;
};

Money collective_of(const Record& record, int year) {
    Money grants;
    for (const RecordEntry& entry : record.entries)
        if (const auto* cover = std::get_if<CoverYears>(&entry);
            cover && cover->first <= year && year <= cover->last)
            grants += cover->grant;
    return grants;
}

ResidentStanding resident_standing(const Joining& joining, const ResidentRules& rules) {
    ResidentStanding standing;
    for (const YearPaid& year : joining.paid.years) {
        if (year.since > joining.month) continue;
        ResidentYearPaid paid{year.cover, {}, collective_of(joining.record, year.cover), {}};
        for (const Contribution& posting : joining.paid.postings) {
            if (posting.cover != year.cover || posting.month > joining.month) continue;
            paid.own += posting.own;
            paid.subsidy += posting.subsidy;
        }
        standing.years.push_back(paid);
    }
    standing.balance = project_account(joining.paid, joining.month + Months{1}, rules).balance;
    return standing;
}

EmployeeStanding employee_standing(const EmployeeProjection& made) {
    EmployeeStanding standing;
    for (const auto& [year, months] : months_by_year(made))
        standing.years.push_back({year, months});
    standing.other_months = made.paid.known_months;
    standing.balance = made.account.balance;
    standing.to_pooled_fund = made.paid.to_pooled_fund;
    standing.retirement = made.retirement;
    standing.statutory = made.window.statutory;
    return standing;
}

Result<Joining> joining_of(const EmployeeProjection& made, Record record, const Asking& asking) {
    Joining joining;
    joining.month = std::max(made.retirement, made.window.statutory);
    if (made.pension) joining.month = made.retirement;
    joining.record = std::move(record);
    auto paid = contributions(joining.record, asking.at.calendar, asking.at.rules);
    if (!paid) return paid.error();
    joining.paid = std::move(paid).value();
    joining.resident = resident_standing(joining, asking.at.rules);
    joining.employee = employee_standing(made);
    return joining;
}

/// Both records on the way into the employee scheme.
struct IntoEmployee {
    EmployeeProjection apart;  ///< Before the accounts are joined.
    EmployeeProjection joint;
    Projection resident;  ///< Settled and left for itself until then.
    std::optional<Money> own_paid;
};

/// What was paid as a resident until the accounts are joined.
Projection resident_until(const Joining& joining, const PensionStart& start, const Standing& at) {
    Projection resident;
    resident.start = start;
    resident.paid = joining.paid.until(joining.month);
    resident.account = project_account(resident.paid, start.first, at.rules);
    resident.growth = growth_of(at.asked, resident.paid.years_paid(start.first - Months{1}));
    if (!joining.paid.payments_known()) return resident;
    resident.own_paid = Money{};
    for (const Contribution& posting : resident.paid.postings) *resident.own_paid += posting.own;
    return resident;
}

/// The resident account in the employee account, and the pension from it.
Result<IntoEmployee> joined_into_employee(const EmployeeProjection& made,
                                          const SchemeSwitch& switched, const Joining& joining,
                                          const Asking& asking) {
    const EmployeePlan& plan = asking.question.plan;
    const auto pension =
        employee_pension({made.paid.months_paid, made.paid.wage_index, switched.balance,
                          plan.transitional_pension, plan.other_parts},
                         made.start, asking.question.assumptions.wage_growth, asking.rules);
    if (!pension) return pension.error();
    IntoEmployee both{made, made, resident_until(joining, made.start, asking.at), {}};
    both.joint.account.balance = switched.balance;
    both.joint.pension = pension.value();
    both.own_paid = sum(own_paid(made, asking), both.resident.own_paid);
    if (both.own_paid) *both.own_paid -= switched.refunded;
    return both;
}

SchemeLifetime joint_life(const IntoEmployee& both, const Asking& asking, Age age) {
    const PensionStart& start = both.joint.start;
    const bool drawing = start.birth + Months{age.whole_months()} >= start.first;
    SchemeLifetime life = employee_life(drawing ? both.joint : both.apart, asking, age);
    if (drawing) {
        life.own_paid = both.own_paid;
    } else {
        const Lifetime beside_it = lifetime(both.resident, age, asking.at.rules);
        life.own_paid = sum(life.own_paid, beside_it.own_paid);
        life.left_to_heirs = sum(life.left_to_heirs, beside_it.left_to_heirs);
    }
    add_up(life);
    return life;
}

Result<SchemeWay> into_employee(SchemeWayKind kind, const EmployeeProjection& made,
                                const SchemeSwitch& switched, const Joining& joining,
                                const Asking& asking) {
    const auto both = joined_into_employee(made, switched, joining, asking);
    if (!both) return both.error();
    SchemeWay way;
    way.kind = kind;
    way.pays = Scheme::employee;
    way.own_paid = both.value().own_paid;
    way.pension = both.value().joint.pension;
    way.side = employee_side(both.value().joint, way.own_paid.value_or(Money{}));
    for (const Age age : asking.at.asked.ages_at_death)
        way.lifetimes.push_back(joint_life(both.value(), asking, age));
    return way;
}

/// Calendar years that the employee months pay: those with the most months first; for months
/// without a calendar, the last unpaid ones up to the known account's month.
std::vector<int> years_brought(const EmployeeProjection& made, const SchemeSwitch& switched,
                               const Joining& joining, const EmployeePlan& plan) {
    std::set<int> taken;
    for (const YearPaid& year : joining.paid.years) taken.insert(year.cover);
    // A year of the resident record is one whether or not months of it are paid twice.
    auto wanted = static_cast<std::size_t>(
        std::max(0, switched.years_counted() - static_cast<int>(joining.resident.years.size())));
    std::vector<std::pair<int, int>> candidates;  // Months, below zero to come first; year.
    for (const auto& [year, months] : months_by_year(made))
        if (!taken.contains(year)) candidates.emplace_back(-months, year);
    std::ranges::sort(candidates);
    std::vector<int> years;
    for (const auto& [months, year] : candidates) {
        if (years.size() == wanted) break;
        years.push_back(year);
        taken.insert(year);
    }
    if (plan.known)
        for (int year = year_number(plan.known->as_of); years.size() < wanted; --year)
            if (taken.insert(year).second) years.push_back(year);
    std::ranges::sort(years);
    return years;
}

Result<Projection> projected_with(const Transfer& transfer, const Record& record,
                                  const Asking& asking) try {
    return project(record, asking.at.asked, asking.at.rules, nullptr, &transfer);
} catch (const MoneyOverflow&) {
    return Error{ErrorCode::result_out_of_range};
}

/// The resident pension with the employee account and its years.
SchemeWay into_resident(const EmployeeProjection& made, const SchemeSwitch& switched,
                        const Joining& joining, const Asking& asking) {
    const Transfer transfer{joining.month, switched.moved, switched.refunded,
                            years_brought(made, switched, joining, asking.question.plan)};
    SchemeWay both;
    both.kind = SchemeWayKind::both;
    const auto projection = projected_with(transfer, joining.record, asking);
    if (!projection) {
        both.refused = projection.error();
        return both;
    }
    both.own_paid = sum(projection.value().own_paid, own_paid(made, asking));
    both.side = side_of(projection.value(), both.own_paid.value_or(Money{}));
    for (const Age age : asking.at.asked.ages_at_death) {
        SchemeLifetime life = resident_life(projection.value(), age, asking.at.rules);
        const SchemeLifetime employee = employee_life(made, asking, age);
        life.own_paid = sum(life.own_paid, employee.own_paid);
        // Later the account is in the other one.
        if (made.start.birth + Months{age.whole_months()} < joining.month)
            life.left_to_heirs = sum(life.left_to_heirs, employee.left_to_heirs);
        add_up(life);
        both.lifetimes.push_back(life);
    }
    return both;
}

/// The employee months and those that are missing, paid one by one.
Result<EmployeeProjection> paid_on(const EmployeeProjection& made, const Asking& asking) {
    EmployeePlan plan = asking.question.plan;
    const Month first = std::max(made.retirement, asking.at.asked.as_of) + Months{1};
    const Month last = first + Months{made.minimum.missing - 1};
    plan.months.push_back({first, last});
    return project_employee_until(last, plan, asking.who(), asking.question.assumptions,
                                  asking.rules);
}

/// With the minimum months the resident account goes along.
Status join_into_employee(ResidentOrEmployee& found, const Joining& joining, const Asking& asking) {
    const auto turn = schemes_in_turn(joining.resident, joining.employee, {}, asking.rules);
    if (!turn) return turn.error();
    found.joined = turn.value();
    auto both = into_employee(SchemeWayKind::both, found.employee, turn.value().at_retirement,
                              joining, asking);
    if (!both) return both.error();
    found.ways.push_back(std::move(both).value());
    return done();
}

/// Without them either the employee account goes into the other, or they are paid on.
Status join_into_resident(ResidentOrEmployee& found, const Joining& joining, const Asking& asking) {
    auto on = paid_on(found.employee, asking);
    if (!on) return on.error();
    found.paying_on = std::move(on).value();
    const EmployeeProjection& later = *found.paying_on;
    const auto turn =
        schemes_in_turn(joining.resident, joining.employee,
                        later.paid.own_paid - found.employee.paid.own_paid, asking.rules);
    if (!turn) return turn.error();
    found.joined = turn.value();
    found.joined->paying_on->retirement = later.retirement;
    found.ways.push_back(
        into_resident(found.employee, turn.value().at_retirement, joining, asking));

    const auto then = joining_of(later, beside(later, asking), asking);
    if (!then) return then.error();
    const auto switched = scheme_switch(then.value().resident, then.value().employee, asking.rules);
    if (!switched) return switched.error();
    auto both =
        into_employee(SchemeWayKind::paying_on, later, switched.value(), then.value(), asking);
    if (!both) return both.error();
    found.ways.push_back(std::move(both).value());
    return done();
}

/// Both records in one life, where there is more than one of them.
Status join(ResidentOrEmployee& found, const Asking& asking) {
    const EmployeeProjection& made = found.employee;
    found.in_turn = beside(made, asking);
    const bool enough = made.minimum.missing == 0;
    if (enough ? found.in_turn.entries.empty() : made.paid.months_paid == 0) return done();
    const auto joining = joining_of(made, found.in_turn, asking);
    if (!joining) return joining.error();
    found.joined_in = joining.value().month;
    return enough ? join_into_employee(found, joining.value(), asking)
                  : join_into_resident(found, joining.value(), asking);
}

void set_against_resident(ResidentOrEmployee& found) {
    const SchemeWay& resident = found.ways.front();
    if (!resident.side || !resident.own_paid) return;
    for (SchemeWay& each : found.ways) {
        if (each.kind == SchemeWayKind::resident || !each.side || !each.own_paid) continue;
        each.against_resident = side_by_side(*resident.side, *each.side);
    }
}

/// The employee months alone; who has too few of them retires at the statutory age.
Result<EmployeeProjection> projected(const Asking& asking, bool& too_few_to_retire_early) {
    const auto& [plan, category, assumptions] = asking.question;
    auto made = project_employee(plan, asking.who(), assumptions, asking.rules);
    if (!made || made.value().minimum.missing == 0 || plan.months_later >= 0) return made;
    too_few_to_retire_early = true;
    EmployeePlan in_time = plan;
    in_time.months_later = 0;
    return project_employee(in_time, asking.who(), assumptions, asking.rules);
}

}  // namespace

const char* code(SchemeWayKind kind) {
    switch (kind) {
        case SchemeWayKind::resident: return "resident";
        case SchemeWayKind::employee: return "employee";
        case SchemeWayKind::both: return "both";
        case SchemeWayKind::paying_on: return "paying_on";
    }
    expects(false, "code: unknown way through the schemes");
    return "";
}

const char* code(Scheme scheme) {
    return scheme == Scheme::resident ? "resident" : "employee";
}

const SchemeWay* ResidentOrEmployee::way_of(SchemeWayKind kind) const {
    const auto found = std::ranges::find(ways, kind, &SchemeWay::kind);
    return found == ways.end() ? nullptr : &*found;
}

Result<ResidentOrEmployee> resident_or_employee(const Case& asked, const ResidentRules& rules,
                                                const EmployeeQuestion& employee,
                                                const EmployeeRules& employee_rules) try {
    if (!asked.born || asked.basis != Basis::dated) return Error{ErrorCode::birth_month_needed};
    if (const Status fine = check_rates(employee.assumptions); !fine) return fine.error();
    auto at = standing_unconditionally(asked, rules);
    if (!at) return at.error();
    ResidentOrEmployee found{std::move(at).value(), employee, {}, {}, {}, {}, {}, {}};
    for (const RecordEntry& entry : found.at.record.entries)
        if (std::holds_alternative<KnownBalance>(entry))
            return Error{ErrorCode::plan_of_leaflets_only, {{"plan", notation(found.at.record)}}};
    const Asking asking{found.at, employee, employee_rules};
    auto made = projected(asking, found.too_few_to_retire_early);
    if (!made) return made.error();
    found.employee = std::move(made).value();
    found.ways.push_back(resident_alone(asking));
    found.ways.push_back(employee_alone(found.employee, asking));
    if (const Status joint = join(found, asking); !joint) return joint.error();
    set_against_resident(found);
    return found;
} catch (const MoneyOverflow&) {
    return Error{ErrorCode::result_out_of_range};
}

}  // namespace pension
