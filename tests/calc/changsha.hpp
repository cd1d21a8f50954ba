// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calc/comparison/comparison.hpp"
#include "printing.hpp"

#include <algorithm>
#include <stdexcept>

namespace pension {

inline Month month(const char* text) {
    return parse_month(text).value();
}
inline Age age(const char* text) {
    return Age::from_ten_thousandths(parse_decimal(text, 4).value());
}
inline Record record(const char* text) {
    return parse_record(text).value();
}
inline Money yuan(const char* text) {
    const bool negative = text[0] == '-';
    return parse_yuan(text + (negative ? 1 : 0)).value() * (negative ? -1 : 1);
}

template <class T>
Timeline<T> always(Topic topic, T value, AreaCode area = 430100) {
    auto provenance = std::make_shared<Provenance>();
    provenance->area = area;
    provenance->from = month("2017-01");
    provenance->source = std::make_shared<Source>();
    return Timeline<T>{topic, {{month("2017-01"), std::move(value), provenance}}};
}

/// The last step of that term. @pre there is one.
inline const Step& told_last(const Derivation& derivation, Term term) {
    const auto& steps = derivation.steps();
    const auto found = std::ranges::find(steps.rbegin(), steps.rend(), term, &Step::term);
    if (found == steps.rend()) throw std::logic_error{"no step of that term"};
    return *found;
}

/// The figures that the clerk in Changsha reckoned with, from 《长沙12333为市民解答社保问题》
/// 无忧保个人社保网 2017-03-31: 14 tiers, a subsidy of 30 and 10 more for each tier, base 155,
/// one yuan more for each year beyond 15, and of the nation: 139 payout months, 60 years, 15.
inline ResidentRules changsha() {
    ResidentRules rules{{430100, 0, "长沙市", "Changsha", "cs"}};
    TierList tiers;
    SubsidySteps subsidies;
    Money subsidy = Money::from_yuan(30);
    for (const int amount :
         {100, 200, 300, 400, 500, 600, 700, 800, 900, 1000, 1500, 2000, 2500, 3000}) {
        const Money tier = Money::from_yuan(amount);
        tiers.push_back({tier, tier, {}});
        subsidies.push_back({tier, subsidy});
        subsidy += Money::from_yuan(10);
    }
    rules.tiers = always(Topic::tiers, tiers);
    rules.subsidies = always(Topic::subsidies, subsidies);
    rules.yearly_cap = always(Topic::yearly_cap, YearlyCap{Money::from_yuan(3000), {}});
    rules.back_payment = always(Topic::back_payment, BackPaymentRule{true, false, false, true});
    rules.base_pension = always(Topic::base_pension, one_band(Money::from_yuan(155)));
    rules.long_payer_supplement =
        always(Topic::long_payer_supplement, LongPayerBrackets{{16, {}, Money::from_yuan(1)}});
    rules.payout_months = always(Topic::payout_months, PayoutTable{{0, 139}}, nation);
    rules.pension_age = always(Topic::pension_age, 720, nation);
    rules.minimum_years = always(Topic::minimum_years, 15, nation);
    return rules;
}

/// Two plans in Changsha as of 2017-03.
inline Case asked(std::vector<const char*> plans, const char* age_at_death = "77.14") {
    Case question;
    question.place = 430100;
    question.as_of = month("2017-03");
    for (const char* plan : plans) question.plans.push_back(record(plan));
    question.ages_at_death = {age(age_at_death)};
    return question;
}

}  // namespace pension
