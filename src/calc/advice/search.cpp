// SPDX-License-Identifier: Apache-2.0
#include "calc/advice/search.hpp"

#include <algorithm>
#include <numeric>

namespace pension {

namespace {

constexpr std::int64_t per_year = 12 * 1'000'000;

/// In how many months of the year a posting counts, asked of settle(): at a millionth a year
/// twelve million fen earn a fen for each month.
std::int64_t months_counted(int year, const Posting& posting, int months) {
    const Posting probe{posting.month, Money::from_fen(per_year), posting.is_balance,
                        posting.start};
    AccountYear line{year, {}, {}, {}, {}};
    settle(line, std::span{&probe, 1}, {Rate::from_ppm(1)}, months);
    return line.interest.fen();
}

/// Money that is posted in that month, by the rules of then.
Posting posted(Month month, Money amount, const ResidentRules& rules) {
    return {month, amount, false, interest_start_in(month, rules)};
}

/// What is in the account without the open years, as project_account() takes it.
std::vector<Posting> fixed_postings(const Contributions& paid, const ResidentRules& rules) {
    std::vector<Posting> postings;
    if (paid.balance_after)
        postings.push_back({paid.balance_after->month, paid.balance_after->balance, true});
    for (const Contribution& each : paid.postings)
        if (!paid.balance_after || each.month > paid.balance_after->month)
            postings.push_back(posted(each.month, each.all(), rules));
    return postings;
}

}  // namespace

Chosen same_tier(const PlannableYears& plannable, Money amount, int years) {
    Chosen chosen(plannable.open.size());
    int left = years;
    for (std::size_t i = 0; i < plannable.open.size() && left > 0; ++i)
        if (std::ranges::find(plannable.open[i].tiers, amount, &CreditedTier::own) !=
            plannable.open[i].tiers.end()) {
            chosen[i] = amount;
            --left;
        }
    return chosen;
}

std::int64_t TierSearch::AccountStep::closing(std::int64_t opening, const Option& paid) const {
    const std::int64_t balances = opening * months + fixed_month_balance + paid.month_balance;
    return opening + fixed + paid.credited + (rate * balances + per_year / 2) / per_year;
}

TierSearch::TierSearch(const PlannableYears& plannable, Money most_paid) {
    set_steps(plannable, most_paid);
    search();
}

/// Keeps the ends, what begins a subsidy step, and as many more as there is room for.
void TierSearch::thin_out(std::vector<CreditedTier>& tiers) {
    if (tiers.size() <= most_tiers) return;
    complete_ = false;
    const std::size_t stride = tiers.size() / (most_tiers / 2) + 1;
    std::vector<CreditedTier> kept;
    for (std::size_t i = 0; i < tiers.size(); ++i) {
        const bool steps_up =
            i > 0 && tiers[i].credited - tiers[i].own != tiers[i - 1].credited - tiers[i - 1].own;
        if (i % stride == 0 || i + 1 == tiers.size() || steps_up) kept.push_back(tiers[i]);
    }
    tiers = std::move(kept);
}

void TierSearch::set_steps(const PlannableYears& plannable, Money most_paid) {
    std::vector<OpenYear> open = plannable.open;
    open_ = open.size();
    for (OpenYear& year : open) thin_out(year.tiers);
    std::int64_t unit = 0;
    for (const OpenYear& year : open) {
        alike_ = alike_ && year.tiers == open.front().tiers;
        for (const CreditedTier& tier : year.tiers) unit = std::gcd(unit, tier.own.fen());
    }
    unit_ = std::max<std::int64_t>(unit, 1);
    width_ = static_cast<std::size_t>(most_paid.fen() / unit_) + 1;

    const auto fixed = fixed_postings(plannable.fixed, plannable.rules);
    const Month last = plannable.start.first - Months{1};
    int first_year = open.empty() ? year_number(last) : open.front().cover;
    for (const Posting& posting : fixed)
        first_year = std::min(first_year, year_number(posting.month));
    for (int year = first_year; year <= year_number(last); ++year) {
        const Crediting crediting = crediting_in(year, plannable.rules);
        const int months = year == year_number(last) ? month_number(last) : 12;
        AccountStep step{crediting.rate.ppm(), months};
        const auto weighed = [&](const Posting& posting) {
            return posting.amount.fen() * months_counted(year, posting, months);
        };
        for (const Posting& posting : fixed)
            if (year_number(posting.month) == year && posting.month <= last) {
                step.fixed += posting.amount.fen();
                step.fixed_month_balance += weighed(posting);
            }
        for (const OpenYear& each : open)
            if (each.cover == year) {
                step.open = true;
                for (const CreditedTier& tier : each.tiers)
                    step.options.push_back(
                        {tier.own.fen() / unit_, tier.credited.fen(),
                         weighed(posted(each.month, tier.credited, plannable.rules)), tier.own});
            }
        steps_.push_back(std::move(step));
    }
}

void TierSearch::pay(const AccountStep& step, std::size_t paid_before, const Balances& from,
                     Balances& to, Choices& choices) const {
    for (std::size_t units = 0; units < width_; ++units) {
        const std::int64_t opening = from[at(paid_before, units)];
        if (opening < 0) continue;
        for (std::size_t i = 0; i < step.options.size(); ++i) {
            const std::size_t spent = units + static_cast<std::size_t>(step.options[i].units);
            if (spent >= width_) break;
            const std::int64_t closing = step.closing(opening, step.options[i]);
            std::int64_t& best = to[at(paid_before + 1, spent)];
            if (closing <= best) continue;
            best = closing;
            choices[at(paid_before + 1, spent)] = static_cast<std::uint16_t>(i + 1);
        }
    }
}

void TierSearch::search() {
    Balances now((open_ + 1) * width_, -1);
    now[0] = 0;
    std::size_t seen = 0;
    for (const AccountStep& step : steps_) {
        Balances next(now.size(), -1);
        const Option nothing{};
        for (std::size_t i = 0; i < (seen + 1) * width_; ++i)
            if (now[i] >= 0) next[i] = step.closing(now[i], nothing);
        if (step.open) {
            choices_.emplace_back(now.size(), std::uint16_t{0});
            // Where all years offer the same, a year once left out is followed by no other.
            for (std::size_t paid = alike_ ? seen : 0; paid <= seen; ++paid)
                pay(step, paid, now, next, choices_.back());
            ++seen;
        }
        now = std::move(next);
    }
    last_ = std::move(now);
}

std::optional<std::size_t> TierSearch::cheapest_units(int years, Money balance) const {
    for (std::size_t units = 0; units < width_; ++units)
        if (last_[at(static_cast<std::size_t>(years), units)] >= balance.fen() &&
            last_[at(static_cast<std::size_t>(years), units)] >= 0)
            return units;
    return std::nullopt;
}

std::optional<Money> TierSearch::least_cost(int years, Money balance) const {
    const auto units = cheapest_units(years, balance);
    if (!units) return std::nullopt;
    return Money::from_fen(static_cast<std::int64_t>(*units) * unit_);
}

std::optional<Money> TierSearch::largest_balance(int years) const {
    const auto* row = last_.data() + at(static_cast<std::size_t>(years), 0);
    const std::int64_t most = *std::max_element(row, row + width_);
    return most < 0 ? std::nullopt : std::optional{Money::from_fen(most)};
}

std::optional<Chosen> TierSearch::cheapest(int years, Money balance) const {
    const auto found = cheapest_units(years, balance);
    if (!found) return std::nullopt;
    std::size_t units = *found;
    auto paid = static_cast<std::size_t>(years);
    Chosen chosen(open_);
    std::vector<const AccountStep*> open;
    for (const AccountStep& step : steps_)
        if (step.open) open.push_back(&step);
    for (std::size_t i = open_; i-- > 0;) {
        const std::uint16_t choice = choices_[i][at(paid, units)];
        if (choice == 0) continue;
        const Option& option = open[i]->options[choice - 1U];
        chosen[i] = option.own;
        units -= static_cast<std::size_t>(option.units);
        --paid;
    }
    if (alike_) std::ranges::sort(chosen, std::ranges::greater{});  // None is less than any.
    return chosen;
}

}  // namespace pension
