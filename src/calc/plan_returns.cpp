// SPDX-License-Identifier: Apache-2.0
#include "calc/plan_returns.hpp"

#include <algorithm>
#include <limits>

namespace pension {

namespace {

constexpr std::int64_t one = 10'000;

std::int64_t index_of(Month month) {
    return std::int64_t{year_number(month)} * 12 + month_number(month);
}

double fen(Money amount) {
    return static_cast<double>(amount.fen());
}

/// What a month moves, in order of month.
struct MonthFlow {
    std::int64_t month = 0;
    Money amount;
};

/// Adds a month; equal amounts at equal distances are one flow.
void append(std::vector<Flow>& flows, const MonthFlow& next) {
    if (!flows.empty() && flows.back().fen == fen(next.amount)) {
        Flow& run = flows.back();
        const auto apart = next.month - run.month - (run.count - 1) * run.apart;
        if (apart > 0 && (run.count == 1 || apart == run.apart)) {
            run.apart = apart;
            ++run.count;
            return;
        }
    }
    flows.push_back({next.month, fen(next.amount)});
}

/// Own payments until death, as money that goes out.
std::vector<MonthFlow> own_payments(const Projection& made, Month death) {
    std::vector<MonthFlow> paid;
    paid.reserve(made.paid.postings.size());
    for (const Contribution& posting : made.paid.postings)
        if (posting.month <= death && posting.own != Money{})
            paid.push_back({index_of(posting.month), Money{} - posting.own});
    return paid;
}

/// Pension payments until death, one a month in runs, the last with its fraction.
std::vector<Flow> pension_payments(const Projection& made, Age age_at_death) {
    std::vector<Flow> flows;
    flows.reserve(made.schedule.runs().size() + 1);
    auto left = payments_until(age_at_death, made.start).ten_thousandths;
    std::int64_t month = index_of(made.start.first);
    for (const PaymentRun& run : made.schedule.runs()) {
        if (left <= 0) break;
        const Count whole = std::min(left / one, run.payments);
        if (whole > 0) flows.push_back({month, fen(run.payment), whole});
        left -= whole * one;
        month += whole;
        if (whole == run.payments || left <= 0) continue;
        flows.push_back({month, fen(run.payment) * static_cast<double>(left) / one});
        left = 0;
    }
    return flows;
}

/// Own payments until death and pension payments.
std::vector<Flow> own_flows(const Projection& made, Age age_at_death) {
    std::vector<Flow> flows;
    for (const MonthFlow& paid : own_payments(made, month_of_death(made, age_at_death)))
        append(flows, paid);
    const auto received = pension_payments(made, age_at_death);
    flows.insert(flows.end(), received.begin(), received.end());
    return flows;
}

Flow heirs_flow(const Projection& made, Age age_at_death, Money left) {
    const Month death = month_of_death(made, age_at_death);
    const auto whole = payments_until(age_at_death, made.start).ten_thousandths / one;
    const std::int64_t month =
        death < made.start.first ? index_of(death) + 1 : index_of(made.start.first) + whole;
    return {month, fen(left)};
}

/// What one side pays beyond the other; months in which both pay the same move nothing.
void append_difference(std::vector<Flow>& flows, const std::vector<MonthFlow>& to,
                       const std::vector<MonthFlow>& from) {
    constexpr auto never = std::numeric_limits<std::int64_t>::max();
    for (auto a = to.begin(), b = from.begin(); a != to.end() || b != from.end();) {
        const auto month = std::min(a != to.end() ? a->month : never,  //
                                    b != from.end() ? b->month : never);
        Money sum;
        for (; a != to.end() && a->month == month; ++a) sum += a->amount;
        for (; b != from.end() && b->month == month; ++b) sum -= b->amount;
        if (sum != Money{}) append(flows, {month, sum});
    }
}

/// The same for runs of one payment a month.
void append_difference(std::vector<Flow>& flows, std::vector<Flow> to, std::vector<Flow> from) {
    auto a = to.begin();
    auto b = from.begin();
    const auto take = [](auto& run, std::int64_t count) {
        run->month += count;
        if ((run->count -= count) == 0) ++run;
    };
    while (a != to.end() || b != from.end()) {
        if (b == from.end() || (a != to.end() && a->month < b->month)) {
            const auto count = b == from.end() ? a->count : std::min(a->count, b->month - a->month);
            flows.push_back({a->month, a->fen, count});
            take(a, count);
        } else if (a == to.end() || b->month < a->month) {
            const auto count = a == to.end() ? b->count : std::min(b->count, a->month - b->month);
            flows.push_back({b->month, -b->fen, count});
            take(b, count);
        } else {
            const auto count = std::min(a->count, b->count);
            if (a->fen != b->fen) flows.push_back({a->month, a->fen - b->fen, count});
            take(a, count);
            take(b, count);
        }
    }
}

}  // namespace

Estimate own_return(const Projection& projection, Age age_at_death) {
    return annual_return(own_flows(projection, age_at_death));
}

Estimate family_return(const Projection& projection, const Lifetime& life) {
    if (!life.own_paid || !life.left_to_heirs) return std::nullopt;
    std::vector<Flow> flows = own_flows(projection, life.age_at_death);
    flows.push_back(heirs_flow(projection, life.age_at_death,
                               *life.left_to_heirs + life.funeral_grant.value_or(Money{})));
    return annual_return(std::move(flows));
}

Estimate return_of_difference(const Projection& from, const Projection& to, Age age_at_death) {
    // What both plans move in a month goes first: added up at every trial rate, the dust of equal
    // sums would have a sign, and a return.
    std::vector<Flow> flows;
    append_difference(flows, own_payments(to, month_of_death(to, age_at_death)),
                      own_payments(from, month_of_death(from, age_at_death)));
    append_difference(flows, pension_payments(to, age_at_death),
                      pension_payments(from, age_at_death));
    return annual_return(std::move(flows));
}

}  // namespace pension
