// SPDX-License-Identifier: Apache-2.0
#include "app/sheets/what_is_asked.hpp"

#include "app/sheets/advice_sentences.hpp"
#include "app/words/amounts.hpp"
#include "app/words/filled.hpp"
#include "app/words/terms.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace pension {

namespace {

using Words = std::vector<std::string>;

/// Two at a time by a message with `list` and `next`, so that each language joins as it does.
std::string joined(const Words& words, const char* message, const Translate& tr) {
    std::string list;
    for (const std::string& next : words)
        list =
            list.empty() ? next : say(tr, message, fmt::arg("list", list), fmt::arg("next", next));
    return list;
}

std::string in_one_clause(const Words& words, const Translate& tr) {
    // TRANSLATORS: parts of one thought, such as "200 yuan a year since 2012, nothing for 2016".
    return joined(words, N_("{list}, {next}"), tr);
}

/// "100, 500 or 3,000".
std::string either(Words words, const Translate& tr) {
    if (words.size() < 2) return words.empty() ? "" : words.front();
    const std::string last = words.back();
    words.pop_back();
    std::string list;
    for (const std::string& each : words) list += (list.empty() ? "" : tr(N_(", "))) + each;
    return say(tr, N_("{list} or {next}"), fmt::arg("list", list), fmt::arg("next", last));
}

/// A span of calendar years.
struct Span {
    int first = 0;
    int last = 0;
};

std::vector<Span> spans_of(const std::set<int>& years) {
    std::vector<Span> spans;
    for (const int year : years) {
        if (spans.empty() || spans.back().last + 1 != year) spans.push_back({year, year});
        spans.back().last = year;
    }
    return spans;
}

std::string span_text(Span span, const Translate& tr) {
    // TRANSLATORS: a calendar year.
    if (span.first == span.last) return say(tr, N_("{year}"), fmt::arg("year", span.first));
    // TRANSLATORS: calendar years, the last one included.
    return say(tr, N_("{first} to {last}"), fmt::arg("first", span.first),
               fmt::arg("last", span.last));
}

std::string spans_text(const std::set<int>& years, const Translate& tr) {
    std::string text;
    for (const Span span : spans_of(years))
        text += (text.empty() ? "" : tr(N_(", "))) + span_text(span, tr);
    return text;
}

// --- Who and where ----------------------------------------------------------------------------

std::string person_text(const Case& asked, const Translate& tr) {
    const auto born = asked.born ? month_text(*asked.born, tr) : std::string{};
    const auto month = fmt::arg("month", born);
    if (!asked.sex) return asked.born ? say(tr, N_("born in {month}"), month) : "";
    const bool is_man = *asked.sex == Sex::male;
    if (!asked.born) return tr(is_man ? N_("a man") : N_("a woman"));
    return say(tr, is_man ? N_("a man born in {month}") : N_("a woman born in {month}"), month);
}

std::string move_text(const KnownStay& from, const KnownStay& to, bool is_last, Month today,
                      const Translate& tr) {
    const char* message = nullptr;
    if (to.from > today)
        message = is_last ? N_("moves there from {from} in {month}")
                          : N_("moves from {from} to {to} in {month}");
    else
        // TRANSLATORS: 转移养老保险关系; "there" is the place that the sentence begins with.
        message = is_last ? N_("moved there from {from} in {month}")
                          : N_("moved from {from} to {to} in {month}");
    return say(tr, message, fmt::arg("from", place_name(from.place, tr)),
               fmt::arg("to", place_name(to.place, tr)),
               fmt::arg("month", month_text(to.from, tr)));
}

void add_moves(const Comparison& comparison, const Translate& tr, Words& words) {
    const auto& stays = comparison.rules.stays;
    for (std::size_t i = 1; i < stays.size(); ++i) {
        if (stays[i].place.code == stays[i - 1].place.code) continue;
        const bool is_last =
            std::ranges::all_of(stays.begin() + static_cast<std::ptrdiff_t>(i), stays.end(),
                                [&](auto& stay) { return stay.place.code == stays[i].place.code; });
        words.push_back(move_text(stays[i - 1], stays[i], is_last, comparison.asked.as_of, tr));
    }
}

std::string group_text(Group group, Month from, Month until, const Translate& tr) {
    const char* message = N_("from {from} to {until} in the group \"{group}\"");
    if (until == end_of_time) message = N_("from {from} on in the group \"{group}\"");
    if (from == beginning_of_time) message = N_("until {until} in the group \"{group}\"");
    if (from == beginning_of_time && until == end_of_time) message = N_("in the group \"{group}\"");
    return say(tr, message, fmt::arg("from", month_text(from, tr)),
               fmt::arg("until", month_text(until, tr)), fmt::arg("group", group_name(group, tr)));
}

void add_groups(const Comparison& comparison, const Translate& tr, Words& words) {
    const auto& stays = comparison.rules.stays;
    if (stays.empty() && comparison.asked.group != Group::ordinary)
        words.push_back(group_text(comparison.asked.group, beginning_of_time, end_of_time, tr));
    for (auto stay = stays.begin(); stay != stays.end();) {
        const auto next =
            std::find_if(stay, stays.end(), [&](auto& each) { return each.group != stay->group; });
        if (stay->group != Group::ordinary)
            words.push_back(group_text(stay->group, stay->from, std::prev(next)->until, tr));
        stay = next;
    }
}

// --- What was paid and what is planned --------------------------------------------------------

/// A payment as people remember it: what it earns is no part of the question.
struct Paid {
    int cover = 0;
    Month month{};
    Money own;
    bool by_government = false;
    Money grants;

    bool is_later() const { return year_number(month) > cover; }
    friend bool operator==(const Paid&, const Paid&) = default;
};

std::vector<Paid> payments_of(const PlanResult& plan) {
    std::vector<Paid> payments;
    for (const Contribution& posting : plan.projection.paid.postings)
        payments.push_back({posting.cover, posting.month, posting.own, posting.government > Money{},
                            posting.grants});
    return payments;
}

/// Which years are due by when.
struct Due {
    int last = 0;          ///< The last year of cover whose payment month has come.
    bool goes_on = false;  ///< Whether the person can still pay for years to come.
};

Due due_in(const Comparison& comparison) {
    const Case& asked = comparison.asked;
    const Month today = asked.as_of;
    const int due =
        year_number(today) - (month_number(today) < asked.assumptions.pay_month ? 1 : 0);
    const auto& eligibility = comparison.plans.front().projection.eligibility;
    if (!eligibility) return {due, true};
    return {std::min(due, year_number(eligibility->pension_age) - 1),
            today < eligibility->pension_age};
}

/// The year that is not over is no gap yet where a plan pays it in time.
void leave_open(Due& due, const std::vector<std::vector<Paid>>& plans) {
    for (const std::vector<Paid>& plan : plans)
        for (const Paid& each : plan)
            if (each.cover == due.last && !each.is_later()) {
                --due.last;
                return;
            }
}

/// Payments of some time, in words: own money, then what others paid, what came later than its
/// year, and the years without any.
class Payments {
public:
    /// @param payments in order of month.
    /// @param paid_before years that were paid before all of them.
    Payments(const std::vector<Paid>& payments, const Translate& tr,
             const std::set<int>& paid_before = {})
        : tr_{tr} {
        std::set<int> paid_years = paid_before;
        for (const Paid& paid : payments) {
            const bool raises = !paid_years.insert(paid.cover).second;
            if (paid.own > Money{} || paid.by_government) covered_.insert(paid.cover);
            if (paid.own > Money{} && paid.is_later())
                later_[{paid.month, raises, paid.own}].insert(paid.cover);
            else if (paid.own > Money{})
                own_[paid.cover] += paid.own;
            if (paid.by_government) government_.insert(paid.cover);
            if (paid.grants > Money{}) grants_[paid.cover] += paid.grants;
        }
    }

    /// Of the past.
    /// @param due to which year there can be gaps.
    Words until_today(Due due) const {
        Words words;
        add_own(due, words);
        add_others(words);
        add_later(words);
        const std::set<int> gaps = gaps_until(due.last);
        if (!gaps.empty())
            words.push_back(
                say(tr_, N_("nothing for {years}"), fmt::arg("years", spans_text(gaps, tr_))));
        return words;
    }

    /// Of the time to come.
    /// @param next the first year that comes due.
    Words from_today(int next) const {
        Words words;
        for (const auto& [span, amount] : runs(own_, false))
            words.push_back(planned_text(span, plain_amount(amount), next, tr_));
        add_others(words);
        add_later(words);
        return words;
    }

    const std::set<int>& covered() const { return covered_; }

    /// The one amount of the one run of years, where there is nothing else.
    std::optional<std::pair<Span, Money>> only_run() const {
        const auto all = runs(own_, false);
        if (all.size() != 1 || !later_.empty() || !government_.empty() || !grants_.empty())
            return std::nullopt;
        return all.front();
    }

    static std::string planned_text(Span span, const std::string& amounts, int next,
                                    const Translate& tr) {
        const auto amount = fmt::arg("amount", amounts);
        if (span.first == span.last)
            return say(tr, N_("{amount} yuan in {year}"), amount, fmt::arg("year", span.first));
        if (span.first == next)
            return say(tr, N_("{amount} yuan a year from now on, to {last}"), amount,
                       fmt::arg("last", span.last));
        return say(tr, N_("{amount} yuan a year from {first} to {last}"), amount,
                   fmt::arg("first", span.first), fmt::arg("last", span.last));
    }

private:
    using Run = std::pair<Span, Money>;

    /// Years with one amount each. Where `over_gaps`, a year in which nobody paid does not end a
    /// run: it is named once, behind all of them.
    std::vector<Run> runs(const std::map<int, Money>& amounts, bool over_gaps) const {
        std::vector<Run> all;
        for (const auto& [year, amount] : amounts) {
            const bool goes_on = !all.empty() && all.back().second == amount &&
                                 (all.back().first.last + 1 == year ||
                                  (over_gaps && !any_covered(all.back().first.last + 1, year)));
            if (!goes_on) all.push_back({{year, year}, amount});
            all.back().first.last = year;
        }
        return all;
    }
    bool any_covered(int from, int before) const {
        const auto next = covered_.lower_bound(from);
        return next != covered_.end() && *next < before;
    }
    std::set<int> gaps_until(int last) const {
        std::set<int> gaps;
        if (covered_.empty()) return gaps;
        for (int year = *covered_.begin(); year <= std::max(last, *covered_.rbegin()); ++year)
            if (!covered_.contains(year)) gaps.insert(year);
        return gaps;
    }

    void add_own(Due due, Words& words) const {
        for (const auto& [span, sum] : runs(own_, true)) {
            const std::string amounts = plain_amount(sum);
            const auto amount = fmt::arg("amount", amounts);
            if (span.first == span.last)
                words.push_back(
                    say(tr_, N_("{amount} yuan in {year}"), amount, fmt::arg("year", span.first)));
            else if (due.goes_on && span.last >= due.last)
                words.push_back(say(tr_, N_("{amount} yuan a year since {first}"), amount,
                                    fmt::arg("first", span.first)));
            else
                words.push_back(say(tr_, N_("{amount} yuan a year from {first} to {last}"), amount,
                                    fmt::arg("first", span.first), fmt::arg("last", span.last)));
        }
    }
    void add_others(Words& words) const {
        if (!government_.empty())
            words.push_back(say(tr_, N_("the government pays for {years}"),
                                fmt::arg("years", spans_text(government_, tr_))));
        for (const auto& [span, amount] : runs(grants_, false))
            words.push_back(say(tr_,
                                span.first == span.last
                                    // TRANSLATORS: 集体补助和资助
                                    ? N_("grants and sponsorship of {amount} yuan for {years}")
                                    : N_("grants and sponsorship of {amount} yuan a year for "
                                         "{years}"),
                                fmt::arg("amount", plain_amount(amount)),
                                fmt::arg("years", span_text(span, tr_))));
    }
    void add_later(Words& words) const {
        for (const auto& [paid, years] : later_)
            words.push_back(say(tr_, later_message(years.size() > 1, paid.raises),
                                fmt::arg("amount", plain_amount(paid.own)),
                                fmt::arg("years", spans_text(years, tr_)),
                                fmt::arg("month", month_text(paid.month, tr_))));
    }
    static const char* later_message(bool several, bool raises) {
        // TRANSLATORS: 提档: more for a year that was paid already.
        if (raises)
            return several ? N_("{amount} yuan more for each of {years}, paid in {month}")
                           : N_("{amount} yuan more for {years}, paid in {month}");
        return several ? N_("{amount} yuan for each of {years}, back-paid in {month}")
                       : N_("{amount} yuan for {years}, back-paid in {month}");
    }

    /// Payments of one month that came later than their year.
    struct Later {
        Month month{};
        bool raises = false;
        Money own;

        friend auto operator<=>(const Later&, const Later&) = default;
    };

    const Translate& tr_;
    std::map<int, Money> own_;
    std::map<Later, std::set<int>> later_;
    std::set<int> government_;
    std::map<int, Money> grants_;
    std::set<int> covered_;  ///< Years for which the person or the government paid.
};

/// Takes out of each plan's payments what all of them have, up to a month.
std::vector<Paid> take_common(std::vector<std::vector<Paid>>& plans, Month until) {
    std::vector<Paid> common;
    for (const Paid& paid : std::vector<Paid>{plans.front()}) {
        const auto has = [&](const std::vector<Paid>& plan) {
            return std::ranges::find(plan, paid) != plan.end();
        };
        if (paid.month > until || !std::ranges::all_of(plans, has)) continue;
        common.push_back(paid);
        for (std::vector<Paid>& plan : plans) plan.erase(std::ranges::find(plan, paid));
    }
    return common;
}

std::string balance_text(const BalanceAfter& balance, const Translate& tr) {
    return say(tr, N_("{amount} yuan in the account after {month}"),
               fmt::arg("amount", plain_amount(balance.balance)),
               fmt::arg("month", month_text(balance.month, tr)));
}

std::string ages_text(const Case& asked, const Translate& tr) {
    Words ages;
    for (const Age age : asked.ages_at_death) ages.push_back(age_text(age, tr));
    if (ages.empty()) return "";
    // TRANSLATORS: {ages} are ages at death, such as "age 77.14 or age 85".
    return say(tr, N_("reckoned to {ages}"), fmt::arg("ages", either(ages, tr)));
}

/// Each plan by itself, numbered.
std::string numbered(const Words& plans, const Translate& tr) {
    std::string text;
    for (std::size_t i = 0; i < plans.size(); ++i)
        text += (text.empty() ? "" : tr(N_("; "))) + say(tr, N_("plan {number}: {words}"),
                                                         fmt::arg("number", i + 1),
                                                         fmt::arg("words", plans[i]));
    return text;
}

/// What the plans of a leaflet pay; the amounts side by side where all pay for as many years.
std::string leaflet_plans(const Comparison& comparison, bool& side_by_side, const Translate& tr) {
    Words amounts;
    std::set<int> years;
    Words names;
    for (const PlanResult& plan : comparison.plans) {
        // What it pays, whatever somebody calls it.
        names.push_back(plan_name({plan.plan.entries}, tr));
        const auto* only = plan.plan.entries.size() == 1
                               ? std::get_if<YearsBeforePension>(&plan.plan.entries.front())
                               : nullptr;
        years.insert(only ? only->years : 0);
        if (only) amounts.push_back(plain_amount(only->amount));
    }
    side_by_side = names.size() == 1 || (years.size() == 1 && !years.contains(0));
    if (years.size() == 1 && !years.contains(0))
        return say(tr, N_("{amount} yuan a year for {years:# year|# years}"),
                   fmt::arg("amount", either(amounts, tr)),
                   fmt::arg("years", Counted{*years.begin()}));
    return names.size() == 1 ? names.front() : numbered(names, tr);
}

/// What is still to be paid, or differs between the plans.
std::string dated_plans(const std::vector<std::vector<Paid>>& plans, const Words& balances,
                        const Payments& so_far, int next, bool& side_by_side, const Translate& tr) {
    Words all;
    Words amounts;
    std::vector<Span> spans;
    for (std::size_t i = 0; i < plans.size(); ++i) {
        const Payments payments{plans[i], tr, so_far.covered()};
        Words words = payments.from_today(next);
        if (!balances[i].empty()) words.insert(words.begin(), balances[i]);
        all.push_back(words.empty() ? tr(N_("nothing more")) : in_one_clause(words, tr));
        const auto run = balances[i].empty() ? payments.only_run() : std::nullopt;
        spans.push_back(run ? run->first : Span{});
        if (run) amounts.push_back(plain_amount(run->second));
    }
    const auto is_first = [&](Span span) {
        return span.first == spans.front().first && span.last == spans.front().last;
    };
    const bool alike = amounts.size() == plans.size() && std::ranges::all_of(spans, is_first);
    side_by_side = alike || plans.size() == 1;
    std::string words =
        alike ? Payments::planned_text(spans.front(), either(amounts, tr), next, tr) : all.front();
    if (!side_by_side) return numbered(all, tr);
    // TRANSLATORS: {words} is such as "3,000 yuan a year from now on, to 2031".
    return say(tr, N_("planned: {words}"), fmt::arg("words", words));
}

/// A balance of a month, for each plan; where all know the same one it stands in `common` alone.
Words balances_of(const Comparison& comparison, std::string& common, const Translate& tr) {
    Words balances;
    for (const PlanResult& plan : comparison.plans) {
        const auto& known = plan.projection.paid.balance_after;
        balances.push_back(known ? balance_text(*known, tr) : "");
    }
    if (std::ranges::all_of(balances, [&](auto& each) { return each == balances.front(); })) {
        common = balances.front();
        for (std::string& each : balances) each.clear();
    }
    return balances;
}

void add_dated(const Comparison& comparison, const Translate& tr, Words& parts) {
    std::vector<std::vector<Paid>> plans;
    for (const PlanResult& plan : comparison.plans) plans.push_back(payments_of(plan));
    Due due = due_in(comparison);
    const Payments paid{take_common(plans, comparison.asked.as_of), tr};
    leave_open(due, plans);
    Words so_far = paid.until_today(due);
    std::string balance;
    const Words balances = balances_of(comparison, balance, tr);
    if (so_far.empty()) so_far.push_back(tr(N_("nothing")));
    if (!balance.empty()) so_far.push_back(balance);
    // TRANSLATORS: {words} is such as "200 yuan a year since 2012, nothing for 2016".
    parts.push_back(
        say(tr, N_("paid so far: {words}"), fmt::arg("words", in_one_clause(so_far, tr))));
    const bool nothing_left = std::ranges::all_of(plans, [](auto& plan) { return plan.empty(); });
    const bool same_balance =
        std::ranges::all_of(balances, [](auto& each) { return each.empty(); });
    const std::string ages = ages_text(comparison.asked, tr);
    // Who is at the pension age and has nothing left to pay is asked for no plan.
    bool side_by_side = true;
    const std::string words =
        nothing_left && same_balance && !due.goes_on
            ? ""
            : dated_plans(plans, balances, paid, due.last + 1, side_by_side, tr);
    for (const std::string& part : side_by_side ? Words{words, ages} : Words{ages, words})
        if (!part.empty()) parts.push_back(part);
}

void add_leaflet(const Comparison& comparison, const Translate& tr, Words& parts) {
    parts.push_back(say(tr, N_("by the policy of {month}"),
                        fmt::arg("month", month_text(comparison.asked.as_of, tr))));
    bool side_by_side = true;
    const std::string words = leaflet_plans(comparison, side_by_side, tr);
    const std::string ages = ages_text(comparison.asked, tr);
    for (const std::string& part : side_by_side ? Words{words, ages} : Words{ages, words})
        if (!part.empty()) parts.push_back(part);
}

}  // namespace

std::string what_is_asked(const Comparison& comparison, const std::string& place,
                          const Translate& tr) {
    Words who{place};
    if (const auto person = person_text(comparison.asked, tr); !person.empty())
        who.push_back(person);
    add_groups(comparison, tr, who);
    add_moves(comparison, tr, who);
    Words parts{in_one_clause(who, tr)};
    if (comparison.asked.basis == Basis::dated)
        add_dated(comparison, tr, parts);
    else
        add_leaflet(comparison, tr, parts);
    // TRANSLATORS: the thoughts of one sentence: who and where, what was paid, what is planned.
    return joined(parts, N_("{list}; {next}"), tr);
}

std::string what_is_asked(const Comparison& comparison, const Translate& tr) {
    return what_is_asked(comparison, place_name(comparison.rules.place, tr), tr);
}

std::string shared_past(const Comparison& comparison, const Translate& tr) {
    const bool is_shared = !comparison.plans.empty() && comparison.plans.front().shared > 0;
    return is_shared ? what_is_asked(comparison, tr) : std::string{};
}

}  // namespace pension
