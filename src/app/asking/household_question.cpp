// SPDX-License-Identifier: Apache-2.0
#include "app/asking/household_question.hpp"

namespace pension {

void take_over(const QuestionOptions& first, QuestionOptions& typed) {
    const auto take = [](const auto& from, auto& into) {
        if (!into) into = from;
    };
    // Who lives in another place has its start of the scheme.
    if (!typed.place) take(first.scheme_start, typed.scheme_start);
    // Who lives with the first one moved along.
    if (!typed.place && typed.moves.empty()) typed.moves = first.moves;
    take(first.place, typed.place);
    take(first.as_of, typed.as_of);
    take(first.basis, typed.basis);
    take(first.interest, typed.interest);
    take(first.base_growth, typed.base_growth);
    take(first.pay_month, typed.pay_month);
    take(first.discount, typed.discount);
    take(first.inflation, typed.inflation);
    take(first.deposit, typed.deposit);
    take(first.mortality, typed.mortality);
    // The nation's is of the year of the region's: who types one of them means both.
    if (!typed.life_expectancy && !typed.national_life_expectancy) {
        typed.life_expectancy = first.life_expectancy;
        typed.national_life_expectancy = first.national_life_expectancy;
    }
    typed.assume_earliest |= first.assume_earliest;
    typed.assume_latest |= first.assume_latest;
    typed.unconfirmed |= first.unconfirmed;
}

Inquiry inquiry_of(const FurtherPerson& person, const Inquiry& first) {
    Inquiry own;
    own.typed = person.typed;
    take_over(first.typed, own.typed);
    own.paid = person.paid;
    own.balance = person.balance;
    own.plans = person.plans;
    own.name = person.name;
    own.children_pay = person.children_pay;
    return own;
}

}  // namespace pension
