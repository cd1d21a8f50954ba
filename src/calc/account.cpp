// SPDX-License-Identifier: Apache-2.0
#include "calc/account.hpp"

#include <algorithm>

namespace pension {

namespace {

int months_counted(const Posting& posting, InterestStart start, int months) {
    const int through = months - month_number(posting.month) + 1;
    if (posting.is_balance) return through - 1;
    if (start == InterestStart::next_january) return 0;
    return std::max(0, start == InterestStart::payment_month ? through : through - 1);
}

void tell_interest(Derivation& derivation, int year, const AccountYear& line,
                   std::span<const Posting> postings, InterestStart start, int months, Rate rate,
                   Money month_balances) {
    Step sum{Term::month_balances, Formula::sum_of_products, {}, {}, month_balances, year};
    if (line.opening != Money{}) {
        sum.inputs.push_back(derivation.from_step_or_typed(Term::opening_balance, line.opening));
        sum.inputs.push_back({Term::opening_months, Count{months}, Given::definition});
    }
    for (const Posting& posting : postings) {
        sum.inputs.push_back({Term::paid_in, posting.amount, Given::typed});
        sum.inputs.push_back({Term::paid_in_months, Count{months_counted(posting, start, months)},
                              Given::definition});
    }
    derivation.add(std::move(sum));
    derivation.add(
        {Term::year_interest,
         Formula::yearly_interest,
         {{Term::crediting_rate, rate, Given::typed}, derivation.from_step(Term::month_balances)},
         RoundingRule{1, Rounding::half_up},
         line.interest,
         year});
    Step closing{Term::opening_balance, Formula::sum, {}, {}, line.closing, year + 1};
    if (line.opening != Money{})
        closing.inputs.push_back(
            derivation.from_step_or_typed(Term::opening_balance, line.opening));
    for (const Posting& posting : postings)
        closing.inputs.push_back({Term::paid_in, posting.amount, Given::typed});
    closing.inputs.push_back(derivation.from_step(Term::year_interest));
    derivation.add(std::move(closing));
}

Rate rate_of(int year, const ResidentRules& rules) {
    const auto* found = rules.crediting_rate.find(Year{year} / std::chrono::January);
    return found ? found->value : Rate{};
}

InterestStart start_of(int year, const ResidentRules& rules) {
    const auto* found = rules.interest_start.find(Year{year} / std::chrono::January);
    return found ? found->value : InterestStart::next_month;
}

/// Balance = the parts that the steps before told.
void tell_balance(Derivation& derivation, const Account& account) {
    Step step{Term::balance, Formula::sum, {}, {}, account.balance};
    for (const Term part : {Term::own_paid, Term::subsidies, Term::government_paid, Term::grants})
        if (derivation.has(part)) step.inputs.push_back(derivation.from_step(part));
    if (account.interest != Money{}) {
        Step interest{Term::interest, Formula::sum, {}, {}, account.interest};
        for (StepIndex i = 0; i < derivation.steps().size(); ++i)
            if (derivation.steps()[i].term == Term::year_interest)
                interest.inputs.push_back({Term::year_interest, derivation.steps()[i].result, i});
        derivation.add(std::move(interest));
        step.inputs.push_back(derivation.from_step(Term::interest));
    }
    derivation.add(std::move(step));
}

}  // namespace

AccountYear settle(int year, Money opening, std::span<const Posting> postings, Rate rate,
                   InterestStart start, int months, Derivation* derivation) {
    AccountYear line{year, opening, {}, {}, {}};
    Money month_balances = opening * months;  // 月积数: what each month's balance adds up to.
    for (const Posting& posting : postings) {
        expects(year_number(posting.month) == year && month_number(posting.month) <= months,
                "settle: a posting of another time");
        line.paid_in += posting.amount;
        month_balances += posting.amount * months_counted(posting, start, months);
    }
    line.interest = scale(month_balances, rate.ppm(), 12 * 1'000'000, Rounding::half_up);
    line.closing = line.opening + line.paid_in + line.interest;
    if (derivation)
        tell_interest(*derivation, year, line, postings, start, months, rate, month_balances);
    return line;
}

Account project_account(const Contributions& paid, Month end, const ResidentRules& rules,
                        Derivation* derivation) {
    Account account;
    if (paid.known_balance) {
        account.balance = paid.known_balance->balance;
        return account;
    }
    auto next = paid.postings.begin();
    const Month last = end - Months{1};
    std::vector<Posting> postings;
    std::optional<Month> first;
    if (paid.balance_after && paid.balance_after->month <= last) {
        const auto& [balance, month] = *paid.balance_after;
        next = std::ranges::upper_bound(paid.postings, month, {}, &Contribution::month);
        postings.push_back({month, balance, true});
        first = month;
    } else if (next != paid.postings.end() && next->month <= last) {
        first = next->month;
    }
    if (!first) return account;
    account.years.reserve(static_cast<std::size_t>(year_number(last) - year_number(*first) + 1));
    for (int year = year_number(*first); year <= year_number(last); ++year, postings.clear()) {
        for (;
             next != paid.postings.end() && year_number(next->month) == year && next->month <= last;
             ++next)
            postings.push_back({next->month, next->all()});
        const Rate rate = rate_of(year, rules);
        const int months = year == year_number(last) ? month_number(last) : 12;
        account.years.push_back(settle(year, account.balance, postings, rate, start_of(year, rules),
                                       months, rate == Rate{} ? nullptr : derivation));
        account.balance = account.years.back().closing;
        account.interest += account.years.back().interest;
    }
    if (derivation) tell_balance(*derivation, account);
    return account;
}

}  // namespace pension
