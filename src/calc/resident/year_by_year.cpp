// SPDX-License-Identifier: Apache-2.0
#include "calc/resident/year_by_year.hpp"

#include <algorithm>

namespace pension {

namespace {

/// How many payments are made by the end of a month.
Count payments_by(Month last, const Projection& made) {
    return made.not_entitled ? 0 : std::max<Count>(0, (last - made.start.first).count() + 1);
}

Month first_month(const Projection& made) {
    Month first = made.start.first;
    if (!made.paid.postings.empty()) first = std::min(first, made.paid.postings.front().month);
    if (made.paid.balance_after) first = std::min(first, made.paid.balance_after->month);
    return first;
}

Month end_of_year(Month month, YearOf year, Month birth) {
    if (year == YearOf::calendar) return month_of(year_number(month), 12);
    const auto age = (month - birth).count();
    return birth + Months{(age + 11) / 12 * 12};
}

void add_postings(YearOfLife& line, const Contributions& paid) {
    for (const Contribution& posting : paid.postings) {
        if (posting.month < line.from || posting.month > line.until) continue;
        line.own += posting.own;
        line.subsidy += posting.subsidy;
        line.others += posting.government + posting.grants;
    }
}

/// What has grown the account beside the money that came in.
std::optional<Money> interest_of(const YearOfLife& line, std::optional<Money> before,
                                 const Contributions& paid) {
    if (!line.balance) return std::nullopt;
    Money paid_in = line.own + line.subsidy + line.others;
    if (const auto& known = paid.balance_after; !before && known) {
        before = known->balance;
        paid_in = {};
        for (const Contribution& posting : paid.postings)
            if (posting.month > known->month && posting.month <= line.until)
                paid_in += posting.all();
    }
    if (!before) return std::nullopt;
    return *line.balance - *before - paid_in + line.drawn;
}

}  // namespace

std::optional<Money> account_after(Month last, const Projection& made, const ResidentRules& rules) {
    if (last >= made.start.first) {
        if (made.not_entitled) return std::nullopt;
        return made.drawing.left_after({payments_by(last, made) * Fraction::one});
    }
    if (last + Months{1} == made.start.first) return made.account.balance;
    if (made.paid.known_balance) return std::nullopt;
    if (made.paid.balance_after && last < made.paid.balance_after->month) return std::nullopt;
    return settled_in(last, made.account, made.paid, rules);
}

std::vector<YearOfLife> year_by_year(const Projection& made, const ResidentRules& rules,
                                     YearOf year, int oldest) {
    const Month birth = made.start.birth;
    Month end = std::min(end_of_year(birth + Months{oldest * 12}, year, birth),
                         birth + Months{oldest_age_in_years * 12});
    if (made.not_entitled) end = std::min(end, made.start.first - Months{1});
    std::vector<YearOfLife> lines;
    for (Month from = first_month(made); from <= end; from = lines.back().until + Months{1}) {
        YearOfLife& line = lines.emplace_back();
        line.from = from;
        line.until = std::min(end, end_of_year(from, year, birth));
        add_postings(line, made.paid);
        const Count before = payments_by(from - Months{1}, made);
        const Count payments = payments_by(line.until, made);
        if (payments > 0) {
            line.received_in_all = made.schedule.first(payments);
            line.received = line.received_in_all - made.schedule.first(before);
            line.drawn = made.drawing.drawn_after(payments) - made.drawing.drawn_after(before);
        }
        line.balance = account_after(line.until, made, rules);
        line.interest = interest_of(line, account_after(from - Months{1}, made, rules), made.paid);
        if (made.not_entitled) continue;
        const Age age = Age::from_months((line.until - birth).count());
        line.left_to_heirs = lifetime(made, age, rules).left_to_heirs;
    }
    return lines;
}

}  // namespace pension
