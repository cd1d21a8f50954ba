// SPDX-License-Identifier: Apache-2.0
#include "app/exports/workbook_ledger.hpp"

#include "base/decimal.hpp"
#include "calc/resident/account.hpp"

#include <algorithm>
#include <set>

namespace pension::grid {

namespace {

/// As many years as can lie between the sixteenth birthday and the pension.
constexpr int most_years = 44;

std::string cell(std::uint32_t row, std::uint16_t column) {
    return ref(row, column);
}

std::string value_of(std::uint32_t row) {
    return ref(row, 1);
}

/// The months of its year in which a payment bears interest.
int months_counted(Month month, InterestStart start, int months) {
    const int through = months - month_number(month) + 1;
    if (start == InterestStart::next_january) return 0;
    return std::max(0, start == InterestStart::payment_month ? through : through - 1);
}

double as_number(Rate rate) {
    return static_cast<double>(rate.ppm()) / 1e6;
}

std::string balance_before(std::uint32_t row, std::uint32_t first) {
    return row == first ? "0" : cell(row - 1, ledger_balance);
}

/// What comes in beside the own payment, in a row.
enum class Beside { subsidy, subsidy_and_others };

/// "C5+D5+E5", of a row or of rows.
std::string paid_in(std::uint32_t from, std::uint32_t row, Beside beside) {
    const auto column = [&](std::uint16_t at) {
        return from == row ? cell(row, at) : range(at, from, row);
    };
    const std::string sum = column(ledger_own) + "+" + column(ledger_subsidy);
    return beside == Beside::subsidy ? sum : sum + "+" + column(ledger_others);
}

/// Interest of a year that is settled in `row`, its payments standing from `from` on.
/// @param months of the year in which the balance before bears it, as a formula.
void settle_in(std::uint32_t from, std::uint32_t row, std::uint32_t first,
               const std::string& months, Beside beside, Money interest, Writer& writer) {
    const std::string counted =
        from == row ? cell(row, ledger_months) : range(ledger_months, from, row);
    const std::string paid = fmt::format("({})*{}", paid_in(from, row, beside), counted);
    writer.formula(row, ledger_interest, CellStyle::money,
                   fmt::format("ROUND({}*({}*{}+{})/12,2)", cell(row, ledger_rate),
                               balance_before(from, first), months,
                               from == row ? paid : "SUMPRODUCT(" + paid + ")"),
                   in_yuan(interest));
}

void carry(std::uint32_t row, std::uint32_t first, Beside beside, Money balance, Writer& writer) {
    writer.formula(row, ledger_balance, CellStyle::money,
                   fmt::format("ROUND({}+{}+{},2)", balance_before(row, first),
                               paid_in(row, row, beside), cell(row, ledger_interest)),
                   in_yuan(balance));
}

/// What a subsidy comes to within the limits of the place, of a plan that pays alike each year.
std::string limited(std::string formula, std::uint32_t row, std::uint32_t first,
                    const SubsidyLimit* limit) {
    if (limit && limit->at_most_years)
        formula =
            fmt::format("IF({}>{},0,{})", cell(row, ledger_year), *limit->at_most_years, formula);
    if (limit && limit->in_a_life)
        formula =
            fmt::format("MAX(0,MIN({},{}-{}))", formula, yuan_text(*limit->in_a_life),
                        row == first ? "0" : "SUM(" + range(ledger_subsidy, first, row - 1) + ")");
    return formula;
}

}  // namespace

namespace {

/// One amount for a number of years.
class AlikeLedger {
public:
    AlikeLedger(const Comparison& comparison, const PlanResult& plan,
                const YearsBeforePension& alike, TiersSheet& tiers, Writer& writer)
        : rules_{comparison.rules},
          asked_{comparison.asked},
          made_{plan.projection},
          alike_{alike},
          tiers_{tiers},
          writer_{writer} {}

    Ledger made() {
        ledger_.any = true;
        ledger_.first = row_ = plan_tables + 1;
        const int rows = std::max(most_years, alike_.years);
        for (int year = 1; year <= rows; ++year, ++row_) add_year(year);
        writer_.sheet.faded.push_back(
            {{ledger_.first, ledger_year},
             {row_ - 1, ledger_before_start},
             fmt::format("=$A{}>{}", ledger_.first + 1, cell_name({plan_years, 1}, true))});
        if (month_number(start()) > 1) add_year_of_pension(rows + 1);
        ledger_.last = row_ - 1;
        return ledger_;
    }

private:
    Month start() const { return made_.start.first; }
    int pay_month() const { return asked_.assumptions.pay_month; }
    double rate() const { return as_number(asked_.assumptions.interest.value_or(Rate{})); }
    /// The first sheet's, which decides how many rows count.
    std::string only_if_paid(const std::string& what) const {
        return fmt::format("IF({}<={},{},0)", cell(row_, ledger_year), value_of(plan_years), what);
    }

    void add_year(int year) {
        const bool is_paid = year <= alike_.years;
        const auto at = static_cast<std::size_t>(year - 1);
        const auto& lines = made_.account.years;
        const AccountYear* line = is_paid && at < lines.size() ? &lines[at] : nullptr;
        const auto& postings = made_.paid.postings;
        const Contribution* posting = is_paid && at < postings.size() ? &postings[at] : nullptr;
        if (line) balance_ = line->closing;
        writer_.put(row_, ledger_year, CellStyle::count, double(year));
        writer_.formula(row_, ledger_own, CellStyle::money, only_if_paid(value_of(plan_amount)),
                        is_paid ? in_yuan(alike_.amount) : 0.0);
        // What is not paid yet is paid by the table of the year before the pension.
        const Month month =
            posting ? posting->month : month_of(year_number(start()) - 1, pay_month());
        put_subsidy(month, posting ? posting->subsidy : Money{});
        writer_.put(row_, ledger_months, CellStyle::count,
                    double(months_counted(month, interest_start_in(month, rules_), 12)));
        writer_.formula(row_, ledger_rate, CellStyle::percent,
                        only_if_paid(fmt::format("N({})", value_of(plan_interest))),
                        is_paid ? rate() : 0.0);
        settle_in(row_, row_, ledger_.first, "12", Beside::subsidy, line ? line->interest : Money{},
                  writer_);
        carry(row_, ledger_.first, Beside::subsidy, balance_, writer_);
        const int after = pay_month() - month_number(start());
        writer_.formula(
            row_, ledger_before_start, CellStyle::count,
            fmt::format("-12*({}-{}+1)+{}", value_of(plan_years), cell(row_, ledger_year), after),
            double(-12 * (alike_.years - year + 1) + after));
    }

    void put_subsidy(Month month, Money subsidy) {
        const auto* figure = rules_.subsidies.find(month);
        // By age, each year would have a table of its own, another one for other years.
        const bool by_age = figure && std::ranges::any_of(figure->value, [](auto& step) {
                                return step.from_age_in_months > 0;
                            });
        const int age = static_cast<int>((month - made_.start.birth).count());
        const auto formula = by_age
                                 ? std::nullopt
                                 : tiers_.subsidy(cell(row_, ledger_own), month, {age, asked_.sex});
        if (formula) {
            const auto* limit = rules_.subsidy_limit.find(asked_.as_of);
            writer_.formula(row_, ledger_subsidy, CellStyle::money,
                            limited(*formula, row_, ledger_.first, limit ? &limit->value : nullptr),
                            in_yuan(subsidy));
            return;
        }
        if (figure) ledger_.subsidies_are_live = false;
        writer_.put(row_, ledger_subsidy, CellStyle::money_input, subsidy);
    }

    /// The months of the first pension's year before it, in which nothing is paid any more.
    void add_year_of_pension(int year) {
        const auto& lines = made_.account.years;
        const bool settled = lines.size() > static_cast<std::size_t>(alike_.years);
        writer_.put(row_, ledger_year, CellStyle::count, double(year));
        writer_.put(row_, ledger_own, CellStyle::money, 0.0);
        writer_.put(row_, ledger_subsidy, CellStyle::money, 0.0);
        writer_.put(row_, ledger_months, CellStyle::count, 0.0);
        writer_.formula(row_, ledger_rate, CellStyle::percent,
                        fmt::format("N({})", value_of(plan_interest)), rate());
        settle_in(row_, row_, ledger_.first, fmt::format("{}", month_number(start()) - 1),
                  Beside::subsidy, settled ? lines.back().interest : Money{}, writer_);
        carry(row_, ledger_.first, Beside::subsidy, made_.account.balance, writer_);
        writer_.put(row_, ledger_before_start, CellStyle::count, 0.0);
        ++row_;
    }

    const ResidentRules& rules_;
    const Case& asked_;
    const Projection& made_;
    const YearsBeforePension& alike_;
    TiersSheet& tiers_;
    Writer& writer_;
    Ledger ledger_;
    std::uint32_t row_ = 0;
    Money balance_;
};

}  // namespace

Ledger alike_ledger(const Comparison& comparison, const PlanResult& plan,
                    const YearsBeforePension& alike, TiersSheet& tiers, Writer& writer) {
    return AlikeLedger{comparison, plan, alike, tiers, writer}.made();
}

namespace {

/// A record payment by payment.
class DatedLedger {
public:
    DatedLedger(const Comparison& comparison, const PlanResult& plan,
                const std::optional<Money>& planned, TiersSheet& tiers, Writer& writer,
                const Translate& tr)
        : comparison_{comparison},
          made_{plan.projection},
          planned_{planned},
          tiers_{tiers},
          writer_{writer},
          tr_{tr},
          next_{made_.paid.postings.begin()} {}

    Ledger made() {
        const auto& lines = made_.account.years;
        ledger_.first = row_ = plan_tables + 1;
        if (lines.empty()) return ledger_;
        ledger_.any = true;
        pass_over_what_is_in_the_balance();
        for (std::size_t i = 0; i < lines.size(); ++i) add_year(lines[i], i + 1 == lines.size());
        ledger_.last = row_ - 1;
        for (const YearPaid& year : made_.paid.years) {
            ledger_.years_elsewhere += 1;
            ledger_.long_payer_elsewhere += year.for_long_payer ? 1 : 0;
        }
        ledger_.years_elsewhere -= counted_;
        ledger_.long_payer_elsewhere -= long_payer_;
        return ledger_;
    }

private:
    void pass_over_what_is_in_the_balance() {
        const auto& known = made_.paid.balance_after;
        while (known && next_ != made_.paid.postings.end() && next_->month <= known->month) ++next_;
    }

    void add_year(const AccountYear& line, bool is_last) {
        const Month last = is_last ? made_.start.first - Months{1} : month_of(line.year, 12);
        const std::uint32_t from = row_;
        Money balance = line.opening;
        const auto& known = made_.paid.balance_after;
        if (known && year_number(known->month) == line.year) {
            begin_row(line.year, known->month);
            writer_.put(row_, ledger_own, CellStyle::money, 0.0);
            writer_.put(row_, ledger_subsidy, CellStyle::money, 0.0);
            writer_.put(row_, ledger_others, CellStyle::money_input, known->balance);
            writer_.put(row_, ledger_months, CellStyle::count,
                        double(month_number(last) - month_number(known->month)));
            uncounted();
            balance += known->balance;
            end_row(balance);
        }
        while (next_ != made_.paid.postings.end() && next_->month <= last) {
            add_payment(*next_, month_number(last));
            balance += next_->all();
            ++next_;
            end_row(balance);
        }
        if (row_ == from) {
            begin_row(line.year, std::nullopt);
            for (const std::uint16_t column : {ledger_own, ledger_subsidy, ledger_others})
                writer_.put(row_, column, CellStyle::money, 0.0);
            writer_.put(row_, ledger_months, CellStyle::count, 0.0);
            uncounted();
            end_row(balance);
        }
        settle(line, from, month_number(last));
    }

    void begin_row(int year, const std::optional<Month>& month) {
        writer_.put(row_, ledger_year, CellStyle::count, double(year));
        if (month) {
            writer_.put(row_, ledger_month, CellStyle::count, double(month_number(*month)));
            writer_.put(row_, ledger_before_start, CellStyle::count,
                        double((*month - made_.start.first).count()));
        } else {
            writer_.put(row_, ledger_before_start, CellStyle::count, 0.0);
        }
    }

    void uncounted() {
        writer_.put(row_, ledger_counts, CellStyle::count, 0.0);
        writer_.put(row_, ledger_long_payer, CellStyle::count, 0.0);
    }

    /// The last row of a year is settled, and carried, anew.
    void end_row(Money balance) {
        balances_.push_back(balance);
        ++row_;
    }

    void add_payment(const Contribution& paid, int months) {
        begin_row(year_number(paid.month), paid.month);
        const bool follows =
            planned_ && paid.own == *planned_ && paid.month > comparison_.asked.as_of;
        if (follows)
            writer_.formula(row_, ledger_own, CellStyle::money, value_of(plan_amount),
                            in_yuan(paid.own));
        else
            writer_.put(row_, ledger_own, CellStyle::money_input, paid.own);
        put_subsidy(paid);
        writer_.put(row_, ledger_others, CellStyle::money_input, paid.government + paid.grants);
        const auto start = interest_start_in(paid.month, comparison_.rules);
        writer_.put(row_, ledger_months, CellStyle::count,
                    double(months_counted(paid.month, start, months)));
        count(paid);
    }

    void put_subsidy(const Contribution& paid) {
        const auto* figure = comparison_.rules.subsidies.find(paid.month);
        const int age = static_cast<int>((paid.month - made_.start.birth).count());
        const Payer payer{age, comparison_.asked.sex};
        const bool alone =
            paid.government == Money{} && paid.grants == Money{} &&
            std::ranges::count(made_.paid.postings, paid.cover, &Contribution::cover) == 1;
        // Where the table alone makes it; limits and rules of back-payment are not in the cells.
        if (figure && alone && paid.own > Money{} &&
            subsidy_of(figure->value, paid.own, payer) == paid.subsidy &&
            !has_limit_in_a_life(paid)) {
            if (const auto formula = tiers_.subsidy(cell(row_, ledger_own), paid.month, payer)) {
                writer_.formula(row_, ledger_subsidy, CellStyle::money, *formula,
                                in_yuan(paid.subsidy));
                return;
            }
        }
        ledger_.subsidies_are_live = false;
        writer_.put(row_, ledger_subsidy, CellStyle::money_input, paid.subsidy);
    }

    /// A limit of years cuts whole subsidies, one of money a part of one.
    bool has_limit_in_a_life(const Contribution& paid) const {
        const auto* limit = comparison_.rules.subsidy_limit.find(paid.month);
        return limit && limit->value.in_a_life;
    }

    /// The payment with which its year came to be paid.
    void count(const Contribution& paid) {
        const auto year = std::ranges::find(made_.paid.years, paid.cover, &YearPaid::cover);
        const bool is_it = year != made_.paid.years.end() && year->since == paid.month &&
                           !counted_years_.contains(paid.cover);
        if (!is_it) return uncounted();
        counted_years_.insert(paid.cover);
        ++counted_;
        const std::string paid_or_not =
            fmt::format("IF({}+{}>0,1,0)", cell(row_, ledger_own), cell(row_, ledger_others));
        writer_.formula(row_, ledger_counts, CellStyle::count, paid_or_not, 1.0);
        if (year->for_long_payer) {
            ++long_payer_;
            writer_.formula(row_, ledger_long_payer, CellStyle::count, cell(row_, ledger_counts),
                            1.0);
        } else {
            writer_.put(row_, ledger_long_payer, CellStyle::count, 0.0);
        }
    }

    void settle(const AccountYear& line, std::uint32_t from, int months) {
        for (std::uint32_t row = from; row < row_; ++row) {
            Money balance = balances_[row - ledger_.first];
            if (row + 1 < row_) {
                writer_.put(row, ledger_interest, CellStyle::money, 0.0);
            } else {
                writer_.put(row, ledger_months_of_year, CellStyle::count, double(months));
                put_rate(line.year, row);
                settle_in(from, row, ledger_.first, cell(row, ledger_months_of_year),
                          Beside::subsidy_and_others, line.interest, writer_);
                balance = line.closing;
            }
            carry(row, ledger_.first, Beside::subsidy_and_others, balance, writer_);
        }
    }

    /// Published: a figure. Else the one in the first sheet; where none is typed, as in the year
    /// before.
    void put_rate(int year, std::uint32_t row) {
        const Crediting crediting = crediting_in(year, comparison_.rules);
        const Shown rate = as_number(crediting.rate);
        const bool published = crediting.figure && crediting.figure->provenance &&
                               year_number(crediting.figure->provenance->from) == year;
        const std::string before = before_row_ ? cell(*before_row_, ledger_rate)
                                               : fmt::format("{}", last_published_before(year));
        before_row_ = row;
        if (published) {
            writer_.put(row, ledger_rate, CellStyle::percent_input, rate);
            return;
        }
        writer_.formula(row, ledger_rate, CellStyle::percent,
                        fmt::format("IF({0}=\"\",{1},{0})", value_of(plan_interest), before), rate);
    }

    /// What a year without a rate of its own has where none is typed; 0 where none was published.
    double last_published_before(int year) const {
        Rate rate;
        for (const Dated<Rate>& figure : comparison_.rules.crediting_rate.entries())
            if (figure.provenance && year_number(figure.from) < year) rate = figure.value;
        return as_number(rate);
    }

    const Comparison& comparison_;
    const Projection& made_;
    const std::optional<Money>& planned_;
    TiersSheet& tiers_;
    Writer& writer_;
    const Translate& tr_;
    Ledger ledger_;
    std::uint32_t row_ = 0;
    std::vector<Money> balances_;
    std::vector<Contribution>::const_iterator next_;
    std::set<int> counted_years_;
    int counted_ = 0;
    int long_payer_ = 0;
    std::optional<std::uint32_t> before_row_{};
};

}  // namespace

Ledger dated_ledger(const Comparison& comparison, const PlanResult& plan,
                    const std::optional<Money>& planned, TiersSheet& tiers, Writer& writer,
                    const Translate& tr) {
    return DatedLedger{comparison, plan, planned, tiers, writer, tr}.made();
}

}  // namespace pension::grid
