// SPDX-License-Identifier: Apache-2.0
#include "calc/employee/account.hpp"

#include <algorithm>

namespace pension {

namespace {

/// The known balance and what each month brought, in order of month.
std::vector<Posting> postings_of(const EmployeeContributions& paid,
                                 const std::optional<KnownEmployeeAccount>& known) {
    std::vector<Posting> postings;
    if (known) postings.push_back({known->as_of, known->balance});
    for (const EmployeeMonth& month : paid.months)
        postings.push_back({month.paid_in, month.to_account});
    return postings;
}

/// Balance = what was posted + interest, as the steps before told them.
void tell_balance(Derivation& derivation, const EmployeeAccount& account,
                  const std::optional<KnownEmployeeAccount>& known, Money to_account) {
    Step balance{Term::balance, Formula::sum, {}, {}, account.balance};
    if (known) balance.inputs.push_back({Term::known_balance, known->balance, Given::typed});
    if (to_account != Money{})
        balance.inputs.push_back(derivation.from_step_or_typed(Term::to_account, to_account));
    if (account.interest != Money{}) {
        Step interest{Term::interest, Formula::sum, {}, {}, account.interest};
        for (StepIndex i = 0; i < derivation.steps().size(); ++i)
            if (derivation.steps()[i].term == Term::year_interest)
                interest.inputs.push_back({Term::year_interest, derivation.steps()[i].result, i});
        derivation.add(std::move(interest));
        balance.inputs.push_back(derivation.from_step(Term::interest));
    }
    if (!balance.inputs.empty()) derivation.add(std::move(balance));
}

}  // namespace

YearRate employee_crediting_rate(int year, const std::optional<Rate>& assumed,
                                 const EmployeeRules& rules) {
    const auto* found = rules.employee_crediting_rate.find(Year{year} / std::chrono::January);
    if (found && year_number(found->from) == year) return {found->value, true, found};
    if (assumed) return {*assumed, false, nullptr};
    return {found ? found->value : Rate{}, false, found};
}

EmployeeAccount project_employee_account(const EmployeeContributions& paid,
                                         const std::optional<KnownEmployeeAccount>& known,
                                         Month end, const std::optional<Rate>& assumed,
                                         const EmployeeRules& rules, Derivation* derivation) {
    EmployeeAccount account;
    const std::vector<Posting> postings = postings_of(paid, known);
    const Month last = end - Months{1};
    auto next = postings.begin();
    if (next == postings.end() || next->month > last) return account;
    Money posted;
    for (int year = year_number(next->month); year <= year_number(last); ++year) {
        const auto first = next;
        while (next != postings.end() && year_number(next->month) == year && next->month <= last)
            posted += (next++)->amount;
        const YearRate rate = employee_crediting_rate(year, assumed, rules);
        if (!rate.published && !account.assumed_from) account.assumed_from = year;
        const int months = year == year_number(last) ? month_number(last) : 12;
        AccountYear& line = account.years.emplace_back();
        line.year = year;
        line.opening = account.balance;
        settle(line, {first, next}, Crediting{rate.rate, rate.figure}, months,
               rate.rate == Rate{} ? nullptr : derivation);
        account.balance = line.closing;
        account.interest += line.interest;
    }
    if (derivation)
        tell_balance(*derivation, account, known, known ? posted - known->balance : posted);
    return account;
}

}  // namespace pension
