// SPDX-License-Identifier: Apache-2.0
#include "calc/told/derivation.hpp"

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

Input told_or_typed(ToldBy told, Term term, Quantity quantity) {
    if (told) return {term, quantity, *told};
    return {term, quantity, Given::typed};
}

ToldBy told_by(const Input& input) {
    const auto* index = std::get_if<StepIndex>(&input.origin);
    return index ? ToldBy{*index} : std::nullopt;
}

}  // namespace pension
