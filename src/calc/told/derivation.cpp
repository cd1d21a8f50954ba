// SPDX-License-Identifier: Apache-2.0
#include "calc/told/derivation.hpp"

#include "base/contract.hpp"

#include <algorithm>

namespace pension {

Input Derivation::add(Step step) {
    if (step.year) {
        const auto told = std::ranges::find(steps_, step);
        if (told != steps_.end())
            return {step.term, step.result, static_cast<StepIndex>(told - steps_.begin())};
    }
    const Input result{step.term, step.result, steps_.size()};
    steps_.push_back(std::move(step));
    return result;
}

Input Derivation::from_step(Term term) const {
    for (StepIndex i = steps_.size(); i-- > 0;)
        if (steps_[i].term == term) return {term, steps_[i].result, i};
    expects(false, "Derivation: no step of that term");
    return {term, Count{}, Given::silent};
}

Input Derivation::from_step_or_typed(Term term, Quantity quantity) const {
    for (StepIndex i = steps_.size(); i-- > 0;)
        if (steps_[i].term == term && steps_[i].result == quantity) return {term, quantity, i};
    return {term, quantity, Given::typed};
}

}  // namespace pension
