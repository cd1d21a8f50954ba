// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calc/changsha.hpp"
#include "calc/resident/eligibility.hpp"

#include <initializer_list>
#include <utility>

namespace pension {

/// A rule of several figures, each from its month on and with a document of its own.
template <class T>
Timeline<T> dated(Topic topic, std::initializer_list<std::pair<const char*, T>> figures) {
    std::vector<Dated<T>> entries;
    for (const auto& [from, value] : figures) {
        auto provenance = std::make_shared<Provenance>();
        provenance->area = 999901;
        provenance->from = month(from);
        provenance->source = std::make_shared<Source>();
        entries.push_back({month(from), value, provenance});
    }
    return {topic, std::move(entries)};
}

inline TierList tiers(std::initializer_list<int> yuan) {
    TierList list;
    for (const int amount : yuan)
        list.push_back({Money::from_yuan(amount), Money::from_yuan(amount), {}});
    return list;
}

/// A county that nobody's documents speak of, small enough to reckon by hand. The scheme began in
/// 2010-01. Tiers 100 to 500 and 1000, 30 yuan of subsidy, 60 from 500 on; since 2018 200, 300,
/// 500, 1000, 2000 with 40, 50, 60, 100, 200. Base 60, since 2020 100. Back-payment is allowed,
/// unsubsidised. No interest, no supplements.
inline ResidentRules county() {
    ResidentRules rules{{999901, 0, "某县", "A county", "mx"}};
    rules.tiers =
        dated<TierList>(Topic::tiers, {{"2009-09", tiers({100, 200, 300, 400, 500, 1000})},
                                       {"2018-01", tiers({200, 300, 500, 1000, 2000})}});
    rules.subsidies = dated<SubsidySteps>(
        Topic::subsidies, {{"2009-09", {{yuan("100"), yuan("30")}, {yuan("500"), yuan("60")}}},
                           {"2018-01",
                            {{yuan("200"), yuan("40")},
                             {yuan("300"), yuan("50")},
                             {yuan("500"), yuan("60")},
                             {yuan("1000"), yuan("100")},
                             {yuan("2000"), yuan("200")}}}});
    rules.back_payment =
        dated<BackPaymentRule>(Topic::back_payment, {{"2009-09", BackPaymentRule{}}});
    rules.base_pension =
        dated<BaseBands>(Topic::base_pension,
                         {{"2009-09", one_band(yuan("60"))}, {"2020-01", one_band(yuan("100"))}});
    rules.payout_months = dated<PayoutTable>(Topic::payout_months, {{"2009-09", {{0, 139}}}});
    rules.pension_age = dated<int>(Topic::pension_age, {{"2009-09", 720}});
    rules.minimum_years = dated<int>(Topic::minimum_years, {{"2009-09", 15}});
    rules.scheme_start =
        dated<SchemeStart>(Topic::scheme_start, {{"2010-01", SchemeStart{month("2010-01")}}});
    return rules;
}

/// When the years of somebody born then lie, by the rules' pension age.
inline RecordCalendar calendar(const char* born, const ResidentRules& rules, int pay_month = 12) {
    const Month birth = month(born);
    return {birth, pension_age_month(birth, rules).value(), true, pay_month};
}

/// The dated question of one person, asked in that month, at the latest in that of the death.
inline Case dated_case(const char* born, std::vector<const char*> plans,
                       const char* age_at_death = "80", const char* today = "2026-11") {
    Case question = asked(std::move(plans), age_at_death);
    question.place = 999901;
    question.basis = Basis::dated;
    question.born = month(born);
    question.as_of =
        std::min(month(today), *question.born + Months{age(age_at_death).whole_months()});
    return question;
}

}  // namespace pension
