// SPDX-License-Identifier: Apache-2.0
#include "calc/resident/suspension.hpp"

#include <algorithm>
#include <limits>

namespace pension {

namespace {

void append(std::vector<PaymentRun>& runs, const std::vector<PaymentRun>& more) {
    runs.insert(runs.end(), more.begin(), more.end());
}

}  // namespace

Result<std::optional<Suspension>> suspension_of(const Case& asked, const Record& plan,
                                                const PensionStart& start,
                                                const ResidentRules& rules) {
    using None = std::optional<Suspension>;
    if (!asked.missed_certification) return None{};
    const auto& [missed, passed] = *asked.missed_certification;
    if (missed < start.first)
        return Error{
            ErrorCode::certification_too_early,
            {{"plan", notation(plan)}, {"month", iso(missed)}, {"first", iso(start.first)}}};
    if (passed && *passed <= missed + Months{1}) return None{};
    Suspension found;
    found.missed = missed;
    found.resumed = passed;
    found.first = (missed - start.first).count() + 2;
    if (passed) found.last = (*passed - start.first).count();
    const auto* rule = rules.certification.find(missed);
    found.made_good = !rule || rule->value.made_good;
    found.is_silent = !rule;
    return std::optional{found};
}

PaymentSchedule suspended(const PaymentSchedule& schedule, Suspension& suspension) {
    constexpr Count no_end = std::numeric_limits<Count>::max();
    std::vector<PaymentRun> runs = schedule.between(1, suspension.first - 1).runs();
    suspension.owed = {};
    const PaymentSchedule missed =
        schedule.between(suspension.first, suspension.last.value_or(no_end));
    for (PaymentRun run : missed.runs()) {
        if (suspension.last) suspension.owed += run.payment * run.payments;
        run.payment = {};
        runs.push_back(run);
    }
    if (!suspension.last) return PaymentSchedule{std::move(runs)};
    const Count resumed = *suspension.last + 1;
    std::vector<PaymentRun> first = schedule.between(resumed, resumed).runs();
    if (!first.empty() && suspension.made_good) first.front().payment += suspension.owed;
    append(runs, first);
    append(runs, schedule.between(resumed + 1, no_end).runs());
    return PaymentSchedule{std::move(runs)};
}

Count draws_in(Count j, const std::optional<Suspension>& suspension) {
    if (!suspension || j < suspension->first) return 1;
    if (!suspension->last || j <= *suspension->last) return 0;
    const bool catches_up = j == *suspension->last + 1 && suspension->made_good;
    return catches_up ? suspension->months() + 1 : 1;
}

Fraction draws_until(Fraction payments, const std::optional<Suspension>& suspension) {
    if (!suspension) return payments;
    const Count whole = payments.ten_thousandths / Fraction::one;
    Count draws = std::min(whole, suspension->first - 1);
    if (suspension->last && whole > *suspension->last)
        draws = suspension->made_good ? whole : whole - suspension->months();
    return {draws * Fraction::one +
            payments.ten_thousandths % Fraction::one * draws_in(whole + 1, suspension)};
}

Input tell_made_good(Derivation& derivation, const PaymentSchedule& schedule,
                     const Suspension& suspension) {
    expects(suspension.last && suspension.made_good, "tell_made_good: nothing is");
    const Count resumed = *suspension.last + 1;
    Step step{Term::payment,  Formula::sum_of_products, {},
              RoundingRule{}, suspension.owed,          year_number(*suspension.resumed)};
    const PaymentSchedule owed = schedule.between(suspension.first, resumed);
    for (const PaymentRun& run : owed.runs()) {
        step.inputs.push_back(told_or_typed(run.told, Term::payment, run.payment));
        step.inputs.push_back({Term::payment_count, run.payments, Given::definition});
    }
    step.result = suspension.owed + schedule.payment(resumed);
    return derivation.add(std::move(step));
}

}  // namespace pension
