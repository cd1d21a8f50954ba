// SPDX-License-Identifier: Apache-2.0
#include "app/home/life_line.hpp"

#include "app/asking/spelling.hpp"
#include "app/sheets/advice_sentences.hpp"
#include "app/words/amounts.hpp"
#include "app/words/filled.hpp"
#include "app/words/messages.hpp"
#include "app/words/terms.hpp"
#include "base/decimal.hpp"
#include "calc/resident/basis.hpp"
#include "calc/resident/eligibility.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace pension {

namespace {

/// Payments begin with the year of the 16th birthday.
constexpr int least_age = 16;
/// The scheme's first counties began in 2009, the last ones in 2012.
constexpr int latest_start = 2012;
/// Beyond a human life nothing is drawn, whatever was typed.
constexpr int most_cells = 100;

/// The record year by year on its calendar, with the rules of the question's basis.
struct Laid {
    ResidentRules rules;
    RecordCalendar calendar;
};

std::optional<Laid> laid(const Question& question) {
    const Case& asked = question.asked;
    if (asked.basis != Basis::dated || !asked.born) return std::nullopt;
    auto rules = rules_on_basis(asked, question.rules);
    if (!rules) return std::nullopt;
    const auto age = pension_age_month(*asked.born, rules.value());
    if (!age) return std::nullopt;
    RecordCalendar calendar;
    calendar.birth = *asked.born;
    calendar.pension_age = age.value();
    calendar.pay_month = asked.assumptions.pay_month;
    calendar.registered = asked.registered;
    calendar.sex = asked.sex;
    return Laid{std::move(rules).value(), calendar};
}

std::vector<CoverYears> entries_of(int year, const Record& single) {
    std::vector<CoverYears> found;
    for (const RecordEntry& entry : single.entries)
        if (const auto* cover = std::get_if<CoverYears>(&entry); cover && cover->first == year)
            found.push_back(*cover);
    return found;
}

Month paid_in(const CoverYears& entry, const RecordCalendar& calendar) {
    return entry.paid.value_or(month_of(entry.first, calendar.pay_month));
}

std::string sentence(const char* message, const Translate& tr, auto... arguments) {
    return fmt::format(fmt::runtime(tr(message)), arguments...);
}

/// As a cell shows an amount: whole yuan, without a thousands separator.
std::string cell_amount(Money amount) {
    return decimal_text(amount.fen(), 2);
}

// --- What is wrong -----------------------------------------------------------------------------

template <class Figure>
std::string source_in(Month month, const Timeline<Figure>& timeline, const Translate& tr) {
    const auto* figure = timeline.find(month);
    return figure && figure->provenance ? source_text(*figure->provenance, tr) : std::string{};
}

/// Where the rule stands that the error comes from; empty where it comes from no figure.
std::string source_of(const Error& error, Month month, const ResidentRules& rules,
                      const Translate& tr) {
    switch (error.code) {
        case ErrorCode::tier_not_offered:
        case ErrorCode::tier_only_in_hardship:
        case ErrorCode::tier_only_kept:
        case ErrorCode::tier_not_known: return source_in(month, rules.tiers, tr);
        case ErrorCode::cap_passed: return source_in(month, rules.yearly_cap, tr);
        case ErrorCode::grants_above_cap: return source_in(month, rules.grant_cap, tr);
        case ErrorCode::back_payment_forbidden:
        case ErrorCode::back_payment_twice:
        case ErrorCode::back_payment_too_late:
        case ErrorCode::back_payment_beyond_years:
        case ErrorCode::raise_forbidden: return source_in(month, rules.back_payment, tr);
        default: return {};
    }
}

std::string explained(const Error& error, Month month, const Laid& at, const Translate& tr) {
    std::string text = explain(error, tr);
    const std::string source = source_of(error, month, at.rules, tr);
    if (source.empty()) return text;
    return sentence(N_("{reason} By: {source}"), tr, fmt::arg("reason", text),
                    fmt::arg("source", source));
}

/// What is wrong with each year of a record that was refused.
std::map<int, std::string> wrong_years(const TypedRecord& typed, const Record& single,
                                       const Laid& at, const Translate& tr) {
    std::map<int, std::string> wrong;
    if (!typed.wrong) return wrong;
    // A balance that is known excuses what was paid before it.
    Record around;
    for (const RecordEntry& entry : single.entries)
        if (std::holds_alternative<BalanceAfter>(entry)) around.entries.push_back(entry);
    std::map<int, Month> months;
    for (const RecordEntry& entry : single.entries) {
        const auto* cover = std::get_if<CoverYears>(&entry);
        if (!cover) continue;
        months[cover->first] = paid_in(*cover, at.calendar);
        Record alone = around;
        alone.entries.emplace_back(*cover);
        const auto posted = contributions(alone, at.calendar, at.rules);
        // Whether a tier is kept, the years around it say.
        if (posted || posted.error().code == ErrorCode::tier_only_kept) continue;
        wrong.emplace(cover->first, explained(posted.error(), months[cover->first], at, tr));
    }
    if (!wrong.empty()) return wrong;
    // It is wrong only together: which year, the reason may say.
    const Error& why = *typed.wrong;
    if (const auto year = parse_decimal(fact(why, "year"), 0)) {
        const int named = static_cast<int>(*year);
        wrong.emplace(named,
                      explained(why, months.contains(named) ? months[named] : Month{}, at, tr));
        return wrong;
    }
    if (why.code == ErrorCode::payment_after_pension) {
        const auto first = parse_month(std::string{fact(why, "first")});
        for (const auto& [year, month] : months)
            if (first && month >= *first) wrong.emplace(year, explain(why, tr));
        if (!wrong.empty()) return wrong;
    }
    const Record counted = year_by_year(typed.counted, at.calendar);
    for (const auto& [year, month] : months)
        if (entries_of(year, single) != entries_of(year, counted))
            wrong.emplace(year, explained(why, month, at, tr));
    return wrong;
}

// --- What a year says --------------------------------------------------------------------------

/// What one entry pays, in words.
std::vector<std::string> parts_of(const CoverYears& entry, bool is_planned, const Laid& at,
                                  const Translate& tr) {
    std::vector<std::string> parts;
    const Month month = paid_in(entry, at.calendar);
    const bool late = year_number(month) > entry.first;
    if (entry.by_government)
        parts.push_back(
            tr(is_planned ? N_("to be paid by the government") : N_("paid by the government")));
    if (entry.amount > Money{}) {
        const char* words = is_planned ? N_("{amount} to be paid in {month}")
                            : late     ? N_("{amount} paid later, in {month}")
                                       : N_("{amount} paid");
        parts.push_back(sentence(words, tr, fmt::arg("amount", yuan(entry.amount, tr)),
                                 fmt::arg("month", month_text(month, tr))));
    }
    if (entry.grant > Money{})
        parts.push_back(sentence(N_("{amount} of collective grant"), tr,
                                 fmt::arg("amount", yuan(entry.grant, tr))));
    if (entry.sponsorship > Money{})
        parts.push_back(sentence(N_("{amount} of sponsorship"), tr,
                                 fmt::arg("amount", yuan(entry.sponsorship, tr))));
    return parts;
}

std::string with_year(int year, int age, const std::string& what, const Translate& tr) {
    // TRANSLATORS: {what} is what was paid for that year, in words.
    return sentence(N_("{year}, age {age}: {what}."), tr, fmt::arg("year", year),
                    fmt::arg("age", age), fmt::arg("what", what));
}

std::string joined_words(const std::vector<std::string>& parts, const Translate& tr) {
    return fmt::format("{}", fmt::join(parts, tr(N_(", "))));
}

YearKind kind_of(const std::vector<CoverYears>& entries, const RecordCalendar& calendar) {
    const auto any = [&](auto holds) { return std::ranges::any_of(entries, holds); };
    if (any([](const CoverYears& entry) { return entry.by_government; }))
        return YearKind::government;
    if (any([](const CoverYears& entry) { return entry.grant + entry.sponsorship > Money{}; }))
        return YearKind::helped;
    if (any([&](const CoverYears& entry) {
            return year_number(paid_in(entry, calendar)) > entry.first;
        }))
        return YearKind::back_paid;
    return YearKind::own;
}

/// What the cell of a paid year shows.
std::string paid_text(const std::vector<CoverYears>& entries, const Translate& tr) {
    Money own;
    for (const CoverYears& entry : entries) own += entry.amount;
    const bool by_government = std::ranges::any_of(entries, &CoverYears::by_government);
    // TRANSLATORS: room for three letters: the government paid this year's contribution.
    if (by_government && own == Money{}) return tr(N_("gov"));
    return cell_amount(own);
}

/// What is counted of the year beside what was typed.
Money subsidy_of(int year, const Projection& projection) {
    Money subsidy;
    for (const Contribution& posting : projection.paid.postings)
        if (posting.cover == year) subsidy += posting.subsidy;
    return subsidy;
}

const Gap* gap_of(int year, const Projection& projection) {
    if (!projection.eligibility) return nullptr;
    const auto& gaps = projection.eligibility->gaps;
    const auto found = std::ranges::find(gaps, year, &Gap::year);
    return found == gaps.end() ? nullptr : &*found;
}

YearCell unpaid(int year, int age, bool is_over, const Gap* gap, const Translate& tr) {
    YearCell cell{year, age, YearKind::open, {}, {}};
    if (!is_over) {
        cell.sentence = with_year(year, age, tr(N_("nothing planned")), tr);
        return cell;
    }
    if (gap && gap->why) {
        cell.kind = YearKind::not_allowed;
        cell.text = "\u00d7";
        cell.sentence = with_year(year, age, tr(N_("not paid")), tr) + sentence_gap(tr) +
                        explain(*gap->why, tr);
        return cell;
    }
    cell.kind = YearKind::gap;
    // TRANSLATORS: room for three letters: a year that was not paid.
    cell.text = tr(N_("gap"));
    cell.sentence = with_year(year, age, tr(N_("not paid")), tr);
    if (gap && gap->must_be_filled)
        cell.sentence += sentence_gap(tr) + tr(N_("Without it there is no pension."));
    return cell;
}

/// The first and the last year that the line has.
std::pair<int, int> ends_of(const LifeLineParts& parts, const Laid& at, const Record& paid,
                            const Record& planned) {
    const auto& found = parts.projection.eligibility;
    const int birth = year_number(at.calendar.birth);
    const auto start = found ? found->scheme_start : std::nullopt;
    int first = std::max(start ? year_number(*start) : latest_start, birth + least_age);
    const Month pension = found && found->first_pension_month ? *found->first_pension_month
                                                              : at.calendar.pension_age + Months{1};
    int last = year_number(pension) - 1;
    for (const Record* record : {&paid, &planned})
        for (const int year : years_named(*record)) {
            if (year < birth || year >= birth + most_cells) continue;
            first = std::min(first, year);
            last = std::max(last, year);
        }
    return {first, last};
}

}  // namespace

const YearCell* LifeLine::find(int year) const {
    const auto found = std::ranges::find(cells, year, &YearCell::year);
    return found == cells.end() ? nullptr : &*found;
}

LifeLine life_line(const LifeLineParts& parts, const Translate& tr) {
    LifeLine line;
    const auto at = laid(parts.question);
    if (!at) return line;
    line.this_year = year_number(parts.question.asked.as_of);
    const Record paid = year_by_year(parts.paid.record, at->calendar);
    const Record planned = year_by_year(parts.planned.record, at->calendar);
    const auto wrong_paid = wrong_years(parts.paid, paid, *at, tr);
    const auto wrong_planned = wrong_years(parts.planned, planned, *at, tr);
    const int birth = year_number(at->calendar.birth);
    const auto [first, last] = ends_of(parts, *at, paid, planned);
    for (int year = first; year <= last; ++year) {
        const auto of_paid = entries_of(year, paid);
        const auto of_plan = entries_of(year, planned);
        const int age = year - birth;
        YearCell cell{year, age, YearKind::planned, {}, {}};
        if (of_paid.empty() && of_plan.empty()) {
            cell = unpaid(year, age, year < line.this_year, gap_of(year, parts.projection), tr);
        } else {
            const auto& shown = of_paid.empty() ? of_plan : of_paid;
            if (!of_paid.empty()) cell.kind = kind_of(of_paid, at->calendar);
            cell.text = paid_text(shown, tr);
            std::vector<std::string> words;
            for (const CoverYears& entry : of_paid)
                std::ranges::copy(parts_of(entry, false, *at, tr), std::back_inserter(words));
            for (const CoverYears& entry : of_plan)
                std::ranges::copy(parts_of(entry, true, *at, tr), std::back_inserter(words));
            const Money subsidy = subsidy_of(year, parts.projection);
            if (subsidy > Money{} && !parts.paid.wrong && !parts.planned.wrong)
                words.push_back(
                    sentence(N_("{amount} of subsidy"), tr, fmt::arg("amount", yuan(subsidy, tr))));
            cell.sentence = with_year(year, age, joined_words(words, tr), tr);
        }
        for (const auto* wrong : {&wrong_paid, &wrong_planned})
            if (const auto found = wrong->find(year); found != wrong->end() && cell.error.empty())
                cell.error = found->second;
        for (const auto* entries : {&of_paid, &of_plan})
            line.record.entries.insert(line.record.entries.end(), entries->begin(), entries->end());
        line.cells.push_back(std::move(cell));
    }
    return line;
}

std::string gap_price_words(const GapPrices& prices, int year, const Translate& tr) {
    const auto found = std::ranges::find(prices.gaps, year, &YearPrice::year);
    if (found == prices.gaps.end() || !found->cost) return {};
    const std::string cost = yuan(*found->cost, tr);
    if (!found->brings)
        return sentence(N_("Filled today it costs {cost}."), tr, fmt::arg("cost", cost));
    return sentence(N_("Filled today it costs {cost} and brings {more} a month more."), tr,
                    fmt::arg("cost", cost),
                    fmt::arg("more", yuan(found->brings->extra_monthly, tr)));
}

// --- What is typed into cells ------------------------------------------------------------------

Result<YearsToPay> years_to_pay(int first, int last, const std::string& amount) {
    std::string plain = lowered(plainly_written(amount));
    if (plain == "\u4ee3\u7f34" || plain == "\u653f\u5e9c\u4ee3\u7f34") plain = "g";
    YearsToPay years;
    std::vector<CoverYears> entries;
    if (!plain.empty() && plain != "0") {
        const auto record = read_record(fmt::format("{}:{}", first, plain));
        if (!record) return Error{ErrorCode::amount_unreadable, {{"text", amount}}};
        for (const RecordEntry& entry : record.value().entries) {
            const auto* cover = std::get_if<CoverYears>(&entry);
            // A second year in a cell is no amount.
            if (!cover || cover->first != first || cover->last != first)
                return Error{ErrorCode::amount_unreadable, {{"text", amount}}};
            entries.push_back(*cover);
        }
    }
    for (int year = first; year <= last; ++year) {
        years[year] = entries;
        for (CoverYears& entry : years[year]) entry.first = entry.last = year;
    }
    return years;
}

Result<YearsToPay> pasted_years(const std::string& text, int first, int last, bool move) {
    int at = first;
    std::vector<std::string> rows;
    std::string row;
    for (const char letter : text + "\n") {
        if (letter != '\n' && letter != '\r') {
            row += letter;
            continue;
        }
        if (const std::string plain = plainly_written(row); !plain.empty()) rows.push_back(plain);
        row.clear();
    }
    // A column of amounts, one below the other; two numbers in a row are a year and its amount.
    const bool is_column = !rows.empty() && std::ranges::all_of(rows, [&](const auto& each) {
        const auto read = years_to_pay(at, at, each);
        return read && !read.value().at(at).empty() &&
               each.find_first_of(" \t") == std::string::npos;
    });
    if (is_column && rows.size() == 1) return years_to_pay(first, last, rows.front());
    YearsToPay years;
    if (is_column) {
        for (const std::string& each : rows) {
            years.merge(years_to_pay(at, at, each).value());
            ++at;
        }
        return years;
    }
    const auto record = read_paid(text);
    if (!record) return record.error();
    for (const RecordEntry& entry : record.value().entries) {
        const auto* cover = std::get_if<CoverYears>(&entry);
        if (!cover) return Error{ErrorCode::plan_unreadable, {{"plan", text}}};
        for (int year = cover->first; year <= cover->last; ++year) {
            CoverYears one = *cover;
            one.first = one.last = year;
            years[year].push_back(one);
        }
    }
    if (!move || years.empty() || years.begin()->first == first) return years;
    const int by = first - years.begin()->first;
    YearsToPay moved;
    for (auto& [year, entries] : years)
        for (CoverYears& entry : entries) {
            entry.first = entry.last = year + by;
            // A month of payment goes along, so that what was paid back later still is.
            if (entry.paid) entry.paid = *entry.paid + std::chrono::years{by};
            moved[year + by].push_back(entry);
        }
    return moved;
}

std::string copied_years(const LifeLine& line, int first, int last) {
    Record chosen;
    for (const RecordEntry& entry : line.record.entries)
        if (const auto* cover = std::get_if<CoverYears>(&entry);
            cover && first <= cover->first && cover->first <= last)
            chosen.entries.push_back(entry);
    return chosen.entries.empty() ? std::string{} : notation(joined(chosen));
}

Result<Record> planned_record(const TypedPlan& plan, const std::vector<int>& open) {
    const std::string pays = plainly_written(plan.pays);
    if (pays.empty() || pays == "0") return Record{};
    Inquiry alone;
    alone.plans = {plan};
    const auto text = plan_text(alone, 0, open, Basis::dated);
    if (!text) {
        // Nothing at all is planned where no year is open.
        if (open.empty() && read_yuan(pays)) return Record{};
        return text.error();
    }
    return read_record(text.value());
}

namespace {

/// In order of year; what is no payment for a year stands behind them.
Record in_order(Record record) {
    std::ranges::stable_sort(record.entries, {}, [](const RecordEntry& entry) {
        const auto* cover = std::get_if<CoverYears>(&entry);
        return cover ? cover->first : year_number(end_of_time);
    });
    return joined(record);
}

/// The one amount that each of the open years pays and nothing else does; none where it is
/// otherwise.
std::optional<Money> amount_of_all(const Record& single, const std::vector<int>& open) {
    if (open.empty() || single.entries.size() != open.size()) return std::nullopt;
    if (years_named(single) != open) return std::nullopt;
    const auto* first = std::get_if<CoverYears>(&single.entries.front());
    for (const RecordEntry& entry : single.entries) {
        CoverYears plain;
        plain.first = plain.last = std::get<CoverYears>(entry).first;
        plain.amount = first->amount;
        if (entry != RecordEntry{plain}) return std::nullopt;
    }
    return first->amount;
}

}  // namespace

Result<LifeTexts> with_years(const LifeTexts& texts, const YearsToPay& years,
                             const std::vector<int>& open, const Question& question) {
    const auto at = laid(question);
    if (!at) return Error{ErrorCode::birth_month_needed};
    Record paid;
    if (!plainly_written(texts.paid).empty()) {
        const auto typed = read_paid(texts.paid);
        if (!typed) return typed.error();
        paid = year_by_year(typed.value(), at->calendar);
    }
    const auto typed = planned_record(texts.plan, open);
    if (!typed) return typed.error();
    Record planned = year_by_year(typed.value(), at->calendar);
    const Record paid_before = paid;
    const Record planned_before = planned;
    const auto named = years_named(paid);
    for (const auto& [year, entries] : years) {
        const bool was_paid =
            year < year_number(question.asked.as_of) || std::ranges::binary_search(named, year);
        for (Record* record : {&paid, &planned})
            std::erase_if(record->entries, [year = year](const RecordEntry& entry) {
                const auto* cover = std::get_if<CoverYears>(&entry);
                return cover && cover->first == year;
            });
        auto& into = (was_paid ? paid : planned).entries;
        into.insert(into.end(), entries.begin(), entries.end());
    }
    LifeTexts changed = texts;
    if (paid != paid_before)
        changed.paid = paid.entries.empty() ? std::string{} : notation(in_order(paid));
    if (planned == planned_before) return changed;
    planned = year_by_year(in_order(planned), at->calendar);
    changed.plan.years.clear();
    changed.plan.wished.clear();
    if (const auto amount = amount_of_all(planned, open))
        changed.plan.pays = cell_amount(*amount);
    else
        changed.plan.pays = notation(joined(planned));
    return changed;
}

}  // namespace pension
