// SPDX-License-Identifier: Apache-2.0
#include "calc/estimate/plan_returns.hpp"

#include <boost/container/small_vector.hpp>

#include <algorithm>
#include <limits>

namespace pension {

namespace {

std::int64_t index_of(Month month) {
    return std::int64_t{year_number(month)} * 12 + month_number(month);
}

/// So many need no memory of their own: one tier paid on, the pension in runs, the heirs.
using FlowList = boost::container::small_vector<Flow, 12>;

/// What a month moves, in order of month.
struct MonthFlow {
    std::int64_t month = 0;
    Money amount;
};

/// Adds a month; equal amounts at equal distances are one flow.
void append(FlowList& flows, const MonthFlow& next) {
    if (!flows.empty() && flows.back().each == next.amount) {
        Flow& run = flows.back();
        const auto apart = next.month - run.month - (run.count - 1) * run.apart;
        if (apart > 0 && (run.count == 1 || apart == run.apart)) {
            run.apart = apart;
            ++run.count;
            return;
        }
    }
    flows.push_back({next.month, next.amount});
}

/// Own payments until death, in order of month, as money that goes out.
class OwnPayments {
public:
    OwnPayments(const Projection& made, Age age_at_death)
        : next_{made.paid.postings.begin()},
          end_{made.paid.postings.end()},
          death_{month_of_death(made, age_at_death)} {
        pass_over();
    }

    bool any() const { return next_ != end_; }
    /// @pre there is any.
    MonthFlow take() {
        const MonthFlow paid{index_of(next_->month), Money{} - next_->own};
        ++next_;
        pass_over();
        return paid;
    }
    /// After every month where there is none.
    std::int64_t month() const {
        return any() ? index_of(next_->month) : std::numeric_limits<std::int64_t>::max();
    }
    /// All that is paid in that month. @pre nothing before it is left.
    Money take(std::int64_t in) {
        Money sum;
        while (month() == in) sum += take().amount;
        return sum;
    }

private:
    /// What only others paid, and what comes after the death.
    void pass_over() {
        while (next_ != end_ && next_->own == Money{}) ++next_;
        if (next_ != end_ && next_->month > death_) next_ = end_;
    }

    std::vector<Contribution>::const_iterator next_;
    std::vector<Contribution>::const_iterator end_;
    Month death_;
};

/// Adds pension payments until death, one a month in runs, the last with its fraction.
void append_pension(FlowList& flows, const Projection& made, Age age_at_death) {
    auto left = payments_until(age_at_death, made.start).ten_thousandths;
    std::int64_t month = index_of(made.start.first);
    for (const PaymentRun& run : made.schedule.runs()) {
        if (left <= 0) break;
        const Count whole = std::min(left / Fraction::one, run.payments);
        // While the pension is suspended nothing moves.
        if (whole > 0 && run.payment != Money{}) flows.push_back({month, run.payment, whole});
        left -= whole * Fraction::one;
        month += whole;
        if (whole == run.payments || left <= 0) continue;
        flows.push_back({month, run.payment, 1, 1, left});
        left = 0;
    }
}

FlowList pension_payments(const Projection& made, Age age_at_death) {
    FlowList flows;
    append_pension(flows, made, age_at_death);
    return flows;
}

/// What moves, and what each of it is called where it is told.
struct Flows {
    FlowList all;
    std::size_t paid = 0;   ///< How many of them, from the first on, are payments made,
    std::size_t heirs = 0;  ///< and how many at the end what the heirs get: the account, the grant.
};

/// Own payments until death and pension payments.
Flows own_flows(const Projection& made, Age age_at_death) {
    Flows flows;
    for (OwnPayments paid{made, age_at_death}; paid.any();) append(flows.all, paid.take());
    flows.paid = flows.all.size();
    append_pension(flows.all, made, age_at_death);
    return flows;
}

/// What one side pays beyond the other; months in which both pay the same move nothing.
void append_difference(FlowList& flows, OwnPayments to, OwnPayments from) {
    while (to.any() || from.any()) {
        const std::int64_t month = std::min(to.month(), from.month());
        const Money sum = to.take(month) - from.take(month);
        if (sum != Money{}) append(flows, {month, sum});
    }
}

/// The same for runs of one payment a month. Both end in one month, with the same fraction.
void append_difference(FlowList& flows, FlowList to, FlowList from) {
    auto a = to.begin();
    auto b = from.begin();
    const auto take = [](auto& run, std::int64_t count) {
        run->month += count;
        if ((run->count -= count) == 0) ++run;
    };
    while (a != to.end() || b != from.end()) {
        if (b == from.end() || (a != to.end() && a->month < b->month)) {
            const auto count = b == from.end() ? a->count : std::min(a->count, b->month - a->month);
            flows.push_back({a->month, a->each, count, 1, a->share});
            take(a, count);
        } else if (a == to.end() || b->month < a->month) {
            const auto count = a == to.end() ? b->count : std::min(b->count, a->month - b->month);
            flows.push_back({b->month, Money{} - b->each, count, 1, b->share});
            take(b, count);
        } else {
            const auto count = std::min(a->count, b->count);
            const Money more = a->each - b->each;
            if (more != Money{}) flows.push_back({a->month, more, count, 1, a->share});
            take(a, count);
            take(b, count);
        }
    }
}

/// What a return is called, and what it is reckoned from.
struct Names {
    Term rate;
    Term paid;
    Term received;
};

Term name_of(std::size_t i, const Flows& flows, const Names& names) {
    if (i < flows.paid) return names.paid;
    if (i + flows.heirs < flows.all.size()) return names.received;
    return i + flows.heirs == flows.all.size() ? Term::left_to_heirs : Term::funeral_grant;
}

/// Whose money moves, and what of it was told with the lifetime.
struct ToldFlows {
    const Projection& made;
    ToldBy left{};
    ToldBy grant{};
};

Input told(const ToldFlows& moved, Term name, const Flow& flow) {
    ToldBy by;
    if (name == Term::left_to_heirs) by = moved.left;
    if (name == Term::funeral_grant) by = moved.grant;
    if (name == Term::payment)
        by = moved.made.schedule.run_of(flow.month - index_of(moved.made.start.first) + 1).told;
    return told_or_typed(by, name, flow.each);
}

/// The flows as the step shows them: each amount, how many of them or which part of one, how many
/// months apart, and how many months after the first of all.
void tell_return(Derivation& derivation, const Flows& flows, double found, const Names& names,
                 const ToldFlows& moved) {
    Step step{names.rate, Formula::rate_of_flows, {}, {}, to_the_millionth(found)};
    std::int64_t first = flows.all.front().month;
    for (const Flow& flow : flows.all) first = std::min(first, flow.month);
    for (std::size_t i = 0; i < flows.all.size(); ++i) {
        const Flow& flow = flows.all[i];
        step.inputs.push_back(told(moved, name_of(i, flows, names), flow));
        step.inputs.push_back(
            {Term::payment_count, Fraction{flow.count * flow.share}, Given::definition});
        step.inputs.push_back({Term::months_apart, Count{flow.apart}, Given::definition});
        step.inputs.push_back({Term::months_after, Count{flow.month - first}, Given::definition});
    }
    derivation.add(std::move(step));
}

Estimate found(const Flows& flows, Derivation* derivation, const Names& names,
               const ToldFlows& moved) {
    const Estimate rate = annual_return({flows.all.data(), flows.all.size()});
    if (rate && derivation) tell_return(*derivation, flows, *rate, names, moved);
    return rate;
}

}  // namespace

Estimate family_return(const Projection& projection, const Lifetime& life, Derivation* derivation) {
    if (!life.own_paid || !life.left_to_heirs) return std::nullopt;
    Flows flows = own_flows(projection, life.age_at_death);
    const auto month = index_of(heirs_month(projection, life.age_at_death));
    flows.all.push_back({month, *life.left_to_heirs});
    if (life.funeral_grant) flows.all.push_back({month, *life.funeral_grant});
    flows.heirs = life.funeral_grant ? 2 : 1;
    return found(flows, derivation, {Term::family_return, Term::own_payment, Term::payment},
                 {projection, life.told_left, life.told_grant});
}

Estimate own_return(const Projection& projection, const Lifetime& life, Estimate family,
                    Derivation* derivation) {
    const bool leaves_something = !life.left_to_heirs || *life.left_to_heirs != Money{} ||
                                  life.funeral_grant.value_or(Money{}) != Money{};
    if (!leaves_something && !derivation) return family;
    return found(own_flows(projection, life.age_at_death), derivation,
                 {Term::annual_return, Term::own_payment, Term::payment}, {projection});
}

Estimate return_of_difference(const Projection& from, const Projection& to, Age age_at_death,
                              Derivation* derivation) {
    // What both plans move in a month goes first: added up at every trial rate, the dust of equal
    // sums would have a sign, and a return.
    Flows flows;
    append_difference(flows.all, OwnPayments{to, age_at_death}, OwnPayments{from, age_at_death});
    flows.paid = flows.all.size();
    append_difference(flows.all, pension_payments(to, age_at_death),
                      pension_payments(from, age_at_death));
    return found(flows, derivation, {Term::extra_return, Term::extra_payment, Term::extra_monthly},
                 {to});
}

}  // namespace pension
