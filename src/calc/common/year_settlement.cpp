// SPDX-License-Identifier: Apache-2.0
#include "calc/common/year_settlement.hpp"

#include "base/contract.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace pension {

namespace {

int months_counted(const Posting& posting, int months) {
    const int through = months - month_number(posting.month) + 1;
    if (posting.is_balance) return through - 1;
    if (posting.start == InterestStart::next_january) return 0;
    return std::max(0, posting.start == InterestStart::payment_month ? through : through - 1);
}

/// What the next year opens with.
ToldBy tell_closing(YearsTold& told, const AccountYear& line, std::span<const Posting> postings,
                    const std::optional<Input>& interest) {
    Step closing{Term::opening_balance, Formula::sum, {}, {}, line.closing, line.year + 1};
    if (line.opening != Money{})
        closing.inputs.push_back(told_or_typed(told.opening, Term::opening_balance, line.opening));
    for (const Posting& posting : postings)
        closing.inputs.push_back({Term::paid_in, posting.amount, Given::typed});
    if (interest) closing.inputs.push_back(*interest);
    if (closing.inputs.empty()) return std::nullopt;
    return told_by(told.derivation.add(std::move(closing)));
}

/// The interest of the year and what it is reckoned from.
Input tell_interest(YearsTold& told, const AccountYear& line, std::span<const Posting> postings,
                    const Crediting& crediting, int months, Money month_balances) {
    Step sum{Term::month_balances, Formula::sum_of_products, {}, {}, month_balances, line.year};
    if (line.opening != Money{}) {
        sum.inputs.push_back(told_or_typed(told.opening, Term::opening_balance, line.opening));
        sum.inputs.push_back({Term::opening_months, Count{months}, Given::definition});
    }
    for (const Posting& posting : postings) {
        sum.inputs.push_back({Term::paid_in, posting.amount, Given::typed});
        sum.inputs.push_back(
            {Term::paid_in_months, Count{months_counted(posting, months)}, Given::definition});
    }
    const Input balances = told.derivation.add(std::move(sum));
    return told.derivation.add({Term::year_interest,
                                Formula::yearly_interest,
                                {crediting.told(), balances},
                                RoundingRule{1, Rounding::half_up},
                                line.interest,
                                line.year});
}

}  // namespace

Input Crediting::told() const {
    if (figure && figure->provenance) return {Term::crediting_rate, rate, figure->provenance};
    return {Term::crediting_rate, rate, Given::typed};
}

PostedInYear posted_in(int year, std::span<const Posting> postings, int months) {
    PostedInYear posted;
    for (const Posting& posting : postings) {
        expects(year_number(posting.month) == year && month_number(posting.month) <= months,
                "settle: a posting of another time");
        posted.paid_in += posting.amount;
        posted.month_balances += posting.amount * months_counted(posting, months);
    }
    return posted;
}

void settle(AccountYear& line, std::span<const Posting> postings, const Crediting& crediting,
            int months, YearsTold* told) {
    const PostedInYear posted = posted_in(line.year, postings, months);
    settle(line, posted, crediting.rate, months);
    if (!told) return;
    std::optional<Input> interest;
    if (crediting.rate != Rate{} && !(line.opening == Money{} && postings.empty())) {
        interest = tell_interest(*told, line, postings, crediting, months,
                                 line.opening * months + posted.month_balances);
        told->interest.push_back(*interest);
    }
    told->opening = tell_closing(*told, line, postings, interest);
}

}  // namespace pension
