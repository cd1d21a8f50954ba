// SPDX-License-Identifier: Apache-2.0
#include "calc/plan_returns.hpp"

#include <map>

namespace pension {

namespace {

std::int64_t index_of(Month month) {
    return std::int64_t{year_number(month)} * 12 + month_number(month);
}

/// Own payments until death and pension payments, the last with its fraction.
std::vector<Flow> own_flows(const Projection& made, Age age_at_death) {
    const Month death = month_of_death(made, age_at_death);
    std::vector<Flow> flows;
    for (const Contribution& posting : made.paid.postings)
        if (posting.month <= death)
            flows.push_back({index_of(posting.month), -static_cast<double>(posting.own.fen())});
    const auto payments = payments_until(age_at_death, made.start).ten_thousandths;
    const std::int64_t first = index_of(made.start.first);
    Count j = 1;
    for (auto left = payments; left > 0; left -= 10'000, ++j) {
        const double share = left >= 10'000 ? 1.0 : static_cast<double>(left) / 10'000;
        flows.push_back(
            {first + j - 1, share * static_cast<double>(made.schedule.payment(j).fen())});
    }
    return flows;
}

Flow heirs_flow(const Projection& made, Age age_at_death, Money left) {
    const Month death = month_of_death(made, age_at_death);
    const auto whole = payments_until(age_at_death, made.start).ten_thousandths / 10'000;
    const std::int64_t month =
        death < made.start.first ? index_of(death) + 1 : index_of(made.start.first) + whole;
    return {month, static_cast<double>(left.fen())};
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
    std::map<std::int64_t, double> by_month;
    for (const Flow& flow : own_flows(to, age_at_death)) by_month[flow.month] += flow.fen;
    for (const Flow& flow : own_flows(from, age_at_death)) by_month[flow.month] -= flow.fen;
    std::vector<Flow> flows;
    for (const auto& [month, fen] : by_month)
        if (fen != 0) flows.push_back({month, fen});
    return annual_return(std::move(flows));
}

}  // namespace pension
