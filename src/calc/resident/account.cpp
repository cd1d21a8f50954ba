// SPDX-License-Identifier: Apache-2.0
#include "calc/resident/account.hpp"

#include <boost/container/small_vector.hpp>

#include <algorithm>

namespace pension {

namespace {

/// Balance = what was paid in by each, or a known balance and what came after it, with interest.
Input tell_balance(const AccountTelling& telling, const Contributions& paid, Month last,
                   const Account& account, const YearsTold& years) {
    Step step{telling.balance, Formula::sum, {}, {}, account.balance};
    if (paid.balance_after) {
        step.inputs.push_back({Term::known_balance, paid.balance_after->balance, Given::typed});
        for (const Contribution& posting : paid.postings)
            if (posting.month > paid.balance_after->month && posting.month <= last)
                step.inputs.push_back({Term::paid_in, posting.all(), Given::typed});
    } else {
        struct Part {
            Term term;
            Money Contribution::*amount;
            ToldBy told;
        };
        const Part parts[] = {
            {Term::own_paid, &Contribution::own, telling.paid.own},
            {Term::subsidies, &Contribution::subsidy, telling.paid.subsidies},
            {Term::government_paid, &Contribution::government, telling.paid.government},
            {Term::grants, &Contribution::grants, telling.paid.grants}};
        for (const auto& [term, amount, told] : parts) {
            Money sum;
            for (const Contribution& posting : paid.postings)
                if (posting.month <= last) sum += posting.*amount;
            // What is nothing is left out, but for what everybody looks for.
            if (sum != Money{} || term == Term::own_paid || term == Term::subsidies)
                step.inputs.push_back(told_or_typed(told, term, sum));
        }
    }
    if (account.interest != Money{})
        step.inputs.push_back(telling.derivation.add(
            {Term::interest, Formula::sum, years.interest, {}, account.interest}));
    return telling.derivation.add(std::move(step));
}

}  // namespace

Crediting crediting_in(int year, const ResidentRules& rules) {
    const auto* found = rules.crediting_rate.find(Year{year} / std::chrono::January);
    return {found ? found->value : Rate{}, found};
}

InterestStart interest_start_in(Month month, const ResidentRules& rules) {
    const auto* found = rules.interest_start.find(month);
    return found ? found->value : InterestStart::next_month;
}

namespace {

/// Whether any year of the account bears interest: without, its years are nothing to tell.
bool bears_interest(int first, int last, const ResidentRules& rules) {
    for (int year = first; year <= last; ++year)
        if (crediting_in(year, rules).rate != Rate{}) return true;
    return false;
}

using YearPostings = boost::container::small_vector<Posting, 12>;

/// Takes the postings of a record in order, year by year. The rule of when money begins to count
/// is asked for again only where it may have changed.
class PostingsInOrder {
public:
    PostingsInOrder(const Contributions& paid, Month since, const ResidentRules& rules)
        : next_{std::ranges::lower_bound(paid.postings, since, {}, &Contribution::month)},
          end_{paid.postings.end()},
          rules_{rules} {}

    bool any_until(Month last) const { return next_ != end_ && next_->month <= last; }
    Month month() const { return next_->month; }

    /// Those until a month, from where the last ones were taken.
    void take(Month last, YearPostings& postings) {
        first_ = next_;
        for (; any_until(last); ++next_) {
            Posting& posting = postings.emplace_back();
            posting.month = next_->month;
            posting.amount = next_->all();
            posting.start = start_in(next_->month);
        }
    }

    /// Passes over those of a calendar year, where they are one that is like the one taken last, in
    /// the same month of its year and under the same rule; most records go on like that.
    bool pass_alike(int year) {
        if (next_ == end_ || next_ - first_ != 1) return false;
        const Contribution& before = *first_;
        const Contribution& now = *next_;
        if (year_number(now.month) != year || now.month.month() != before.month.month() ||
            now.month > known_until_ || now.own != before.own || now.subsidy != before.subsidy ||
            now.government != before.government || now.grants != before.grants)
            return false;
        if (const auto after = next_ + 1; after != end_ && year_number(after->month) == year)
            return false;
        first_ = next_++;
        return true;
    }

private:
    InterestStart start_in(Month month) {
        if (month > known_until_) {
            start_ = interest_start_in(month, rules_);
            known_until_ = rules_.interest_start.unchanged_until(month);
        }
        return start_;
    }

    std::vector<Contribution>::const_iterator next_;
    std::vector<Contribution>::const_iterator end_;
    std::vector<Contribution>::const_iterator first_ = next_;  ///< Of those taken last.
    const ResidentRules& rules_;
    InterestStart start_ = InterestStart::next_month;
    Month known_until_ = beginning_of_time;
};

}  // namespace

Money settled_in(Month last, const Account& account, const Contributions& paid,
                 const ResidentRules& rules) {
    const int year = year_number(last);
    if (account.years.empty() || year < account.years.front().year) return {};
    const auto at = static_cast<std::size_t>(year - account.years.front().year);
    expects(at < account.years.size(), "settled_in: after the account was closed");
    Month since = month_of(year, 1);
    YearPostings postings;
    if (const auto& known = paid.balance_after; known && year_number(known->month) == year) {
        expects(known->month <= last, "settled_in: before the balance that is known");
        postings.push_back({known->month, known->balance, true});
        since = known->month + Months{1};
    }
    PostingsInOrder{paid, since, rules}.take(last, postings);
    AccountYear line{year, account.years[at].opening, {}, {}, {}};
    settle(line, {postings.data(), postings.size()}, crediting_in(year, rules), month_number(last));
    return line.closing;
}

Account project_account(const Contributions& paid, Month end, const ResidentRules& rules,
                        const AccountTelling* telling) {
    Account account;
    if (paid.known_balance) {
        account.balance = paid.known_balance->balance;
        return account;
    }
    const Month last = end - Months{1};
    const bool from_balance = paid.balance_after && paid.balance_after->month <= last;
    PostingsInOrder next{
        paid, from_balance ? paid.balance_after->month + Months{1} : beginning_of_time, rules};
    YearPostings postings;
    std::optional<Month> first;
    if (from_balance) {
        const auto& [balance, month] = *paid.balance_after;
        postings.push_back({month, balance, true});
        first = month;
    } else if (next.any_until(last)) {
        first = next.month();
    }
    if (!first) return account;
    const int first_year = year_number(*first);
    const int last_year = year_number(last);
    std::optional<YearsTold> told;
    if (telling) told.emplace(telling->derivation);
    YearsTold* of_years = told && bears_interest(first_year, last_year, rules) ? &*told : nullptr;
    account.years.reserve(static_cast<std::size_t>(last_year - first_year + 1));
    Crediting crediting;
    int credited_until = first_year - 1;
    PostedInYear posted;
    const int first_alike = from_balance ? first_year + 1 : first_year;  // Without the balance.
    for (int year = first_year; year <= last_year; ++year) {
        const int months = year == last_year ? month_number(last) : 12;
        if (year > credited_until) {
            crediting = crediting_in(year, rules);
            credited_until = year_number(
                rules.crediting_rate.unchanged_until(Year{year} / std::chrono::January));
        }
        AccountYear& line = account.years.emplace_back();
        line.year = year;
        line.opening = account.balance;
        // A step has to show the postings themselves.
        if (!of_years && months == 12 && year > first_alike && next.pass_alike(year)) {
            settle(line, posted, crediting.rate, months);
        } else {
            next.take(month_of(year, months), postings);
            const std::span<const Posting> of_year{postings.data(), postings.size()};
            settle(line, of_year, crediting, months, of_years);
            posted = posted_in(year, of_year, months);
            postings.clear();
        }
        account.balance = line.closing;
        account.interest += line.interest;
    }
    if (telling) account.told = told_by(tell_balance(*telling, paid, last, account, *told));
    return account;
}

}  // namespace pension
