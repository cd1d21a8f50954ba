// SPDX-License-Identifier: Apache-2.0
#include "calc/resident/contribution_sums.hpp"

namespace pension {

namespace {

using Origin = decltype(Input::origin);

/// Whose figure was in force in the month of a posting.
template <class T>
auto figure_in(const Timeline<T>& rule) {
    return [&rule](const Contribution& posting) -> Origin {
        const auto* figure = rule.find(posting.month);
        if (figure) return figure->provenance;
        return Given::silent;
    };
}

Origin whence_subsidised(const Contribution& posting, const ResidentRules& rules) {
    return posting.subsidy_of_back_payment ? figure_in(rules.back_payment)(posting)
                                           : figure_in(rules.subsidies)(posting);
}

Origin typed(const Contribution&) {
    return Given::typed;
}

/// What is summed, under which names, and where each part comes from.
struct Sum {
    Money Contribution::*amount;
    Term name;
    Term part;
    bool tell_nothing = false;
};

std::optional<Money> sum_of(const Contributions& paid, Money Contribution::*amount) {
    if (!paid.payments_known()) return std::nullopt;
    Money sum;
    for (const Contribution& posting : paid.postings) sum += posting.*amount;
    return sum;
}

/// A sum over the postings, told as runs of equal ones under the name of each part, so that fifteen
/// equal years are one line.
template <class OriginOf>
ToldBy tell_sum(const Contributions& paid, const Sum& what, OriginOf origin_of,
                Derivation& derivation) {
    const auto sum = sum_of(paid, what.amount);
    if (!sum || (*sum == Money{} && !what.tell_nothing)) return std::nullopt;
    Step step{what.name, Formula::sum_of_products, {}, {}, *sum};
    for (const Contribution& posting : paid.postings) {
        const Money amount = posting.*what.amount;
        const Origin origin = origin_of(posting);
        auto& inputs = step.inputs;
        const bool goes_on = !inputs.empty() && inputs[inputs.size() - 2].origin == origin &&
                             inputs[inputs.size() - 2].quantity == Quantity{amount};
        if (goes_on) {
            ++std::get<Count>(inputs.back().quantity);
            continue;
        }
        inputs.push_back({what.part, amount, origin});
        inputs.push_back({Term::years, Count{1}, Given::typed});
    }
    return told_by(derivation.add(std::move(step)));
}

}  // namespace

std::optional<Money> own_paid(const Contributions& paid) {
    return sum_of(paid, &Contribution::own);
}

std::optional<Money> subsidies(const Contributions& paid) {
    return sum_of(paid, &Contribution::subsidy);
}

PaidTold tell_paid(const Contributions& paid, const ResidentRules& rules, Derivation& derivation) {
    PaidTold told;
    told.own = tell_sum(paid, {&Contribution::own, Term::own_paid, Term::tier_amount, true}, typed,
                        derivation);
    const auto whence = [&](const Contribution& posting) {
        return whence_subsidised(posting, rules);
    };
    told.subsidies = tell_sum(paid, {&Contribution::subsidy, Term::subsidies, Term::subsidy, true},
                              whence, derivation);
    told.government =
        tell_sum(paid, {&Contribution::government, Term::government_paid, Term::paid_in},
                 figure_in(rules.government_payment), derivation);
    told.grants =
        tell_sum(paid, {&Contribution::grants, Term::grants, Term::paid_in}, typed, derivation);
    return told;
}

}  // namespace pension
