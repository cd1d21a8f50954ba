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
void tell_balance(YearsTold& told, EmployeeAccount& account, const Input& to_account,
                  const std::optional<KnownEmployeeAccount>& known) {
    Step balance{Term::balance, Formula::sum, {}, {}, account.balance};
    if (known) balance.inputs.push_back({Term::known_balance, known->balance, Given::typed});
    if (to_account.quantity != Quantity{Money{}}) balance.inputs.push_back(to_account);
    if (account.interest != Money{})
        balance.inputs.push_back(told.derivation.add(
            {Term::interest, Formula::sum, std::move(told.interest), {}, account.interest}));
    if (!balance.inputs.empty()) account.told = told_by(told.derivation.add(std::move(balance)));
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
    std::optional<YearsTold> told;
    if (derivation) told.emplace(*derivation);
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
               told && rate.rate != Rate{} ? &*told : nullptr);
        // A year that bears nothing has no step; the next one opens with a step's value only where
        // it opens with the same.
        if (told && rate.rate == Rate{} && line.closing != line.opening) told->opening.reset();
        account.balance = line.closing;
        account.interest += line.interest;
    }
    if (told) {
        const Money to_account = known ? posted - known->balance : posted;
        // With a death before the pension it is less than what the step tells.
        const ToldBy all = to_account == paid.to_account ? paid.told_to_account : std::nullopt;
        tell_balance(*told, account, told_or_typed(all, Term::to_account, to_account), known);
    }
    return account;
}

}  // namespace pension
