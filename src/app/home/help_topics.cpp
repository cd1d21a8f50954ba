// SPDX-License-Identifier: Apache-2.0
#include "app/home/help_topics.hpp"

namespace pension {

const char* help_topic(Asks asks) {
    switch (asks) {
        case Asks::place: return "questions#place";
        case Asks::born: return "questions#born";
        case Asks::sex: return "questions#sex";
        case Asks::group: return "questions#group";
        case Asks::paid: return "questions#paid";
        case Asks::age_at_death: return "questions#age-at-death";
        case Asks::moves: return "questions#moves";
        case Asks::group_years: return "questions#group-years";
        case Asks::balance: return "questions#balance";
        case Asks::household_since: return "questions#household-since";
        case Asks::registered: return "questions#registered";
        case Asks::scheme_start: return "questions#scheme-start";
        case Asks::missed_certification: return "questions#missed-certification";
        case Asks::burial: return "questions#burial";
        case Asks::as_of: return "questions#as-of";
        case Asks::basis: return "questions#basis";
        case Asks::interest: return "questions#interest";
        case Asks::base_growth: return "questions#base-growth";
        case Asks::pay_month: return "questions#pay-month";
        case Asks::inflation: return "questions#inflation";
        case Asks::deposit: return "questions#deposit";
        case Asks::discount: return "questions#discount";
        case Asks::mortality: return "questions#mortality";
        case Asks::life_expectancy: return "questions#life-expectancy";
        case Asks::national_life_expectancy: return "questions#national-life-expectancy";
        case Asks::earliest: return "questions#earliest";
        case Asks::latest: return "questions#latest";
        case Asks::unconfirmed: return "questions#unconfirmed";
        case Asks::plan_pays: return "plans#pays";
        case Asks::plan_years: return "plans#years";
        case Asks::plan_name: return "plans#name";
        case Asks::name: return "household#name";
        case Asks::children_pay: return "household#children-pay";
    }
    return "";
}

}  // namespace pension
