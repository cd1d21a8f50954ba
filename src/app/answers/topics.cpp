// SPDX-License-Identifier: Apache-2.0
#include "app/answers/topics.hpp"

#include <algorithm>
#include <initializer_list>
#include <string>

namespace pension {

namespace {

struct TopicTerms {
    std::string_view topic;
    std::initializer_list<Term> terms;
};

const TopicTerms topic_terms[] = {
    {"tier", {Term::tier_amount, Term::years, Term::own_paid, Term::own_payment}},
    {"subsidy", {Term::subsidy, Term::subsidies}},
    {"government_paid", {Term::government_paid}},
    {"collective_grant", {Term::grants}},
    {"interest", {Term::crediting_rate, Term::year_interest, Term::interest}},
    {"balance",
     {Term::opening_balance, Term::opening_months, Term::paid_in, Term::paid_in_months,
      Term::month_balances, Term::balance}},
    {"account_pension",
     {Term::payout_months, Term::account_pension, Term::conditional_account_pension,
      Term::age_at_start}},
    {"base_pension", {Term::base_pension, Term::base_growth}},
    {"long_payer_supplement",
     {Term::long_payer_years, Term::long_payer_per_year, Term::long_payer_share,
      Term::long_payer_supplement}},
    {"monthly_pension", {Term::monthly_pension, Term::annual_pension, Term::payment}},
    {"left_to_heirs",
     {Term::left_to_heirs, Term::drawn, Term::subsidies_share, Term::together, Term::net,
      Term::expected_left}},
    {"payback",
     {Term::payback_payments, Term::payback_age, Term::extra_payback_payments,
      Term::extra_payback_age, Term::annual_return, Term::extra_return, Term::extra_monthly,
      Term::extra_paid}},
};

}  // namespace

std::string_view topic_of(Term term) {
    for (const TopicTerms& each : topic_terms)
        if (std::ranges::find(each.terms, term) != each.terms.end()) return each.topic;
    return {};
}

bool is_about(const Article& article, std::string_view topic) {
    const std::string listed = " " + article.about + " ";
    return !topic.empty() && listed.find(" " + std::string{topic} + " ") != std::string::npos;
}

}  // namespace pension
