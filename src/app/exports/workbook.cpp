// SPDX-License-Identifier: Apache-2.0
#include "app/exports/workbook.hpp"

#include "app/exports/workbook_plan.hpp"
#include "app/exports/workbook_tiers.hpp"
#include "app/sheets/chart_parts.hpp"
#include "app/sheets/comparison_sheet.hpp"
#include "app/sheets/comparison_table.hpp"
#include "app/sheets/what_is_asked.hpp"
#include "app/words/amounts.hpp"
#include "app/words/filled.hpp"
#include "app/words/terms.hpp"
#include "app/words/warnings.hpp"

#include <algorithm>

namespace pension {

namespace {

using namespace grid;

constexpr int usual_age = 80;  ///< Where no age at death was asked for: one to begin with.

std::string plan_title(std::size_t index, const Translate& tr) {
    return filled(N_("Plan {number}"), {{"number", fmt::format("{}", index + 1)}}, tr);
}

/// All sheets of one comparison.
class Book {
public:
    Book(const Answer& answer, const Translate& tr)
        : answer_{answer},
          comparison_{answer.comparison},
          tr_{tr},
          tiers_{comparison_, tr},
          main_{tr(N_("Comparison"))},
          ages_{tr(N_("By age at death"))} {}

    Workbook made() {
        const auto& asked = comparison_.asked.ages_at_death;
        age_ = asked.empty() ? Age::from_years(usual_age) : asked.front();
        for (std::size_t i = 0; i < comparison_.plans.size(); ++i)
            plans_.push_back(
                plan_sheet(comparison_, i, plan_title(i, tr_), linked(i), age_, tiers_, tr_));
        head();
        put_inputs();
        put_results();
        put_steps();
        put_ages();
        put_charts();
        Workbook book{title(), program_title(tr_), comparison_.asked.as_of, {}};
        book.sheets.push_back(std::move(main_.sheet));
        for (PlanSheet& plan : plans_) book.sheets.push_back(std::move(plan.sheet));
        book.sheets.push_back(std::move(ages_.sheet));
        book.sheets.push_back(std::move(tiers_).sheet());
        book.sheets.push_back(lines_sheet(tr_(N_("Assumptions")), assumptions()));
        book.sheets.push_back(lines_sheet(tr_(N_("Sources")), source_lines(comparison_, tr_)));
        return book;
    }

private:
    static std::uint16_t column_of(std::size_t plan) {
        return static_cast<std::uint16_t>(overview::first_plan + plan);
    }

    std::string main_cell(std::uint32_t row, std::uint16_t column) const {
        return on(main_.sheet.name, ref(row, column));
    }

    /// Whether that plan's base is the first one's, and follows it.
    bool same_base(std::size_t plan) const {
        const auto base = [&](std::size_t i) {
            const auto made = with_pension(comparison_.plans[i].projection, comparison_.rules);
            return made ? std::optional{made->parts.base_pension} : std::nullopt;
        };
        return base(plan) == base(0);
    }

    Linked linked(std::size_t plan) const {
        const Changeable can = changeable(comparison_, comparison_.plans[plan]);
        const std::uint16_t column = column_of(plan);
        const auto all = overview::first_plan;
        return {can.alike || can.planned ? main_cell(overview::amount, column) : std::string{},
                can.alike ? main_cell(overview::years, column) : std::string{},
                main_cell(overview::interest, all), main_cell(overview::base, column),
                main_cell(overview::age_at_death, all)};
    }

    std::string title() const {
        return filled(N_("Resident pension, {place}"),
                      {{"place", place_name(comparison_.rules.place, tr_)}}, tr_);
    }

    void head() {
        main_.put(0, 0, CellStyle::title, title());
        main_.put(1, 0, CellStyle::plain, basis_sentence(comparison_, tr_));
        main_.put(2, 0, CellStyle::plain,
                  tr_(N_("Change what is shaded; everything else follows. Figures in yuan.")));
        main_.sheet.widths = {38};
        main_.sheet.widths.resize(1 + plans_.size(), 18);
        main_.sheet.frozen = {overview::heads + 1, 1};
        main_.sheet.upright = true;
    }

    void label(std::uint32_t row, const std::string& words, CellStyle style = CellStyle::label) {
        main_.put(row, 0, style, words);
    }

    void put_inputs() {
        const auto& asked = comparison_.asked;
        const std::uint16_t all = overview::first_plan;
        label(overview::age_at_death, tr_(N_("Age at death")));
        main_.put(overview::age_at_death, all, CellStyle::age_input,
                  static_cast<double>(age_.ten_thousandths()) / 10'000);
        const bool dated = asked.basis == Basis::dated;
        label(overview::interest,
              dated ? tr_(N_("Account interest of years without a published rate"))
                    : tr_(N_("Account interest a year")));
        const auto& interest = asked.assumptions.interest;
        Shown typed;
        if (interest || !dated) typed = static_cast<double>(interest.value_or(Rate{}).ppm()) / 1e6;
        main_.put(overview::interest, all, CellStyle::percent_input, typed);
        label(overview::heads, tr_(N_("Plan")), CellStyle::heading);
        label(overview::as_asked, tr_(N_("As it was asked")));
        label(overview::amount, tr_(N_("Yearly amount")));
        label(overview::years, tr_(N_("Years")));
        label(overview::base, tr_(N_("Base pension of the first month")));
        for (std::size_t i = 0; i < plans_.size(); ++i) put_inputs(i);
    }

    void put_inputs(std::size_t i) {
        const PlanResult& plan = comparison_.plans[i];
        const PlanSheet& made = plans_[i];
        const std::uint16_t column = column_of(i);
        const Changeable can = changeable(comparison_, plan);
        main_.put(overview::heads, column, CellStyle::column_heading, plan_title(i, tr_));
        main_.put(overview::as_asked, column, CellStyle::column_note,
                  plan_name(plan.called_by(), tr_));
        if (can.alike || can.planned) {
            main_.put(overview::amount, column, CellStyle::money_input,
                      can.alike ? can.alike->amount : *can.planned);
            if (!tiers_.offered().empty())
                main_.sheet.drop_downs.push_back(
                    {{overview::amount, column}, "=" + tiers_.offered()});
        } else {
            main_.put(overview::amount, column, CellStyle::money, nothing());
        }
        if (can.alike)
            main_.put(overview::years, column, CellStyle::count_input, double(can.alike->years));
        else
            main_.formula(overview::years, column, CellStyle::count,
                          on(made.sheet.name, ref(plan_years_paid, 1)),
                          made.values[plan_years_paid]);
        if (!made.base)
            main_.put(overview::base, column, CellStyle::money, nothing());
        else if (i > 0 && same_base(i))
            main_.formula(overview::base, column, CellStyle::money_input,
                          ref(overview::base, overview::first_plan), in_yuan(*made.base));
        else
            main_.put(overview::base, column, CellStyle::money_input, *made.base);
    }

    /// A row that shows a figure of each plan's sheet; a dash for what needs a pension where there
    /// is none.
    void row(std::uint32_t row, const std::string& words, PlanRow from, CellStyle style,
             bool of_pension) {
        label(row, words);
        for (std::size_t i = 0; i < plans_.size(); ++i) {
            const PlanSheet& plan = plans_[i];
            const auto there = [&](PlanRow at) { return on(plan.sheet.name, ref(at, 1)); };
            Shown value = plan.values[from];
            const bool entitled = comparison_.plans[i].entitled();
            if (of_pension && !entitled) value = nothing();
            if (std::holds_alternative<std::monostate>(value)) value = nothing();
            std::string formula = there(from);
            if (of_pension)
                formula =
                    fmt::format("IF({}=1,{},\"{}\")", there(plan_entitled), formula, nothing());
            if (of_pension && !plan.has_runs)
                main_.put(row, column_of(i), style, nothing());
            else
                main_.formula(row, column_of(i), style, formula, value);
        }
    }

    void put_results() {
        const auto money = CellStyle::money;
        row(overview::own_paid, tr_(N_("You pay in all")), plan_own, money, false);
        row(overview::subsidies, tr_(N_("Government adds in all")), plan_subsidies, money, false);
        row(overview::others, tr_(N_("Others' money")), plan_others, money, false);
        row(overview::interest_in_all, tr_(N_("Interest in all")), plan_interest_sum, money, false);
        row(overview::account, tr_(N_("Personal account at the start")), plan_account, money,
            false);
        row(overview::years_paid, tr_(N_("Years paid")), plan_years_paid, CellStyle::count, false);
        row(overview::base_part, tr_(N_("- from the state (base pension)")), plan_base, money,
            true);
        row(overview::account_part, tr_(N_("- from the account")), plan_account_pension, money,
            true);
        row(overview::long_payer, tr_(N_("- for long payment")), plan_long_payer, money, true);
        row(overview::average_tier, tr_(N_("- for the average tier")), plan_average_tier, money,
            true);
        row(overview::old_age, tr_(N_("- for old age")), plan_old_age, money, true);
        row(overview::monthly, tr_(N_("Pension a month")), plan_monthly, CellStyle::result, true);
        row(overview::annual, tr_(N_("Pension a year")), plan_annual, money, true);
        row(overview::payback, tr_(N_("Own money back after so many payments")), plan_payback,
            CellStyle::count, true);
        row(overview::payback_age, tr_(N_("- at the age of")), plan_payback_age, CellStyle::age,
            true);
        row(overview::received, tr_(N_("Received until death")), plan_received, CellStyle::result,
            true);
        row(overview::left_to_heirs, tr_(N_("Left to the family")), plan_left, money, true);
        row(overview::funeral_grant, tr_(N_("Funeral grant")), plan_grant, money, true);
        row(overview::net, tr_(N_("Net gain")), plan_net, money, true);
        row(overview::ratio, tr_(N_("Received for each yuan paid")), plan_ratio, CellStyle::age,
            true);
        row(overview::own_return, tr_(N_("Return a year")), plan_own_return, CellStyle::percent,
            true);
        row(overview::family_return, tr_(N_("Return a year, with what is left")),
            plan_family_return, CellStyle::percent, true);
    }

    /// Each plan against the one before it.
    void put_steps() {
        if (comparison_.steps.empty()) return;
        label(overview::extra_paid, tr_(N_("Paid more than in the plan before")));
        label(overview::extra_monthly, tr_(N_("More a month than in the plan before")));
        label(overview::extra_payback, tr_(N_("The extra back after so many payments")));
        for (std::size_t i = 1; i < plans_.size(); ++i) {
            const PlanStep& step = comparison_.steps[i - 1];
            difference(overview::extra_paid, overview::own_paid, i, step.extra_paid,
                       CellStyle::money);
            difference(overview::extra_monthly, overview::monthly, i, step.extra_monthly,
                       CellStyle::money);
            put_extra_payback(i, step);
        }
    }

    void difference(std::uint32_t row, std::uint32_t of, std::size_t i,
                    const std::optional<Money>& value, CellStyle style) {
        const auto in = [&](std::uint32_t at, std::size_t plan) {
            return ref(at, column_of(plan));
        };
        // Nothing where one of them leads to no pension, or nobody knows what was paid.
        main_.formula(row, column_of(i), style,
                      fmt::format("IF(AND(ISNUMBER({0}),ISNUMBER({1}),ISNUMBER({2}),ISNUMBER({3})),"
                                  "ROUND({0}-{1},2),\"{4}\")",
                                  in(of, i), in(of, i - 1), in(overview::monthly, i),
                                  in(overview::monthly, i - 1), nothing()),
                      value ? Shown{in_yuan(*value)} : nothing());
    }

    /// Where both pensions never change, months by division; else as the program has it.
    void put_extra_payback(std::size_t i, const PlanStep& step) {
        const Shown value =
            step.payback_payments ? Shown{double(*step.payback_payments)} : Shown{nothing()};
        const auto steady = [&](std::size_t plan) {
            const PlanSheet& made = plans_[plan];
            return made.has_runs && made.first_run == made.last_run && made.payments_are_live;
        };
        const auto start = [&](std::size_t plan) {
            return comparison_.plans[plan].projection.start.first;
        };
        if (!steady(i) || !steady(i - 1) || start(i) != start(i - 1)) {
            main_.put(overview::extra_payback, column_of(i), CellStyle::count, value);
            return;
        }
        const std::string paid = ref(overview::extra_paid, column_of(i));
        const std::string more = ref(overview::extra_monthly, column_of(i));
        const PlanSheet& made = plans_[i];
        main_.formula(
            overview::extra_payback, column_of(i), CellStyle::count,
            fmt::format("IF(AND(N({0})>0,N({1})>0),IF(ROUND({0}/{1},8)>{2},\"{3}\","
                        "ROUNDUP(ROUND({0}/{1},8),0)),\"{3}\")",
                        paid, more, on(made.sheet.name, ref(made.last_run, run_to)), nothing()),
            value);
    }

    // --- By age at death ----------------------------------------------------------------------

    /// What all rows of a plan take from its sheet stands once above them.
    enum AgesRow : std::uint32_t {
        ages_monthly = 2,
        ages_before,
        ages_account,
        ages_draw,
        ages_entitled,
        first_age_row = 9
    };

    void put_ages() {
        int first = last_age_shown;
        for (std::size_t i = 0; i < plans_.size(); ++i)
            first =
                std::min(first, comparison_.plans[i].projection.start.age_in_months_before / 12);
        ages_.put(0, 0, CellStyle::title,
                  tr_(N_("Received and left to the family, by age at death")));
        ages_.put(first_age_row - 1, 0, CellStyle::column_heading, tr_(N_("Age at death")));
        const std::pair<std::uint32_t, const char*> labels[] = {
            {ages_monthly, N_("Pension a month")},
            {ages_before, N_("Age in months before the first pension")},
            {ages_account, N_("Personal account at the start")},
            {ages_draw, N_("- from the account")},
            {ages_entitled, N_("Years are enough (1) or not (0)")}};
        for (const auto& [row, words] : labels) ages_.put(row, 0, CellStyle::label, tr_(words));
        ages_.sheet.widths = {38};
        ages_.sheet.frozen = {first_age_row, 1};
        for (int age = first; age <= last_age_shown; ++age)
            ages_.put(first_age_row + static_cast<std::uint32_t>(age - first), 0, CellStyle::count,
                      double(age));
        last_age_row_ = first_age_row + static_cast<std::uint32_t>(last_age_shown - first);
        for (std::size_t i = 0; i < plans_.size(); ++i) put_ages(i, first);
    }

    static std::uint16_t ages_column(std::size_t plan) {
        return static_cast<std::uint16_t>(1 + 2 * plan);
    }

    void put_ages(std::size_t i, int first) {
        const PlanSheet& plan = plans_[i];
        const std::uint16_t column = ages_column(i);
        const auto named = [&](const char* message) {
            return filled(message, {{"plan", plan_title(i, tr_)}}, tr_);
        };
        ages_.put(first_age_row - 1, column, CellStyle::column_heading,
                  named(N_("{plan}: received")));
        ages_.put(first_age_row - 1, static_cast<std::uint16_t>(column + 1),
                  CellStyle::column_heading, named(N_("{plan}: left to the family")));
        ages_.sheet.widths.insert(ages_.sheet.widths.end(), {16, 16});
        const auto made = with_pension(comparison_.plans[i].projection, comparison_.rules);
        if (!plan.has_runs || !made) return;
        const std::pair<std::uint32_t, PlanRow> taken[] = {{ages_monthly, plan_monthly},
                                                           {ages_before, plan_age_before},
                                                           {ages_account, plan_account},
                                                           {ages_draw, plan_account_pension},
                                                           {ages_entitled, plan_entitled}};
        for (const auto& [row, from] : taken)
            ages_.formula(row, column,
                          from == plan_age_before || from == plan_entitled ? CellStyle::count
                                                                           : CellStyle::money,
                          on(plan.sheet.name, ref(from, 1)), plan.values[from]);
        for (int age = first; age <= last_age_shown; ++age)
            put_age(i, first_age_row + static_cast<std::uint32_t>(age - first),
                    lifetime(*made, Age::from_years(age), comparison_.rules));
    }

    void put_age(std::size_t i, std::uint32_t row, const Lifetime& life) {
        const PlanSheet& plan = plans_[i];
        const std::uint16_t column = ages_column(i);
        const auto above = [&](AgesRow at) { return ref(at, column); };
        const std::string payments =
            fmt::format("MAX(0,12*{}-{})", ref(row, 0), above(ages_before));
        std::string received = above(ages_monthly) + "*" + payments;
        if (plan.first_run != plan.last_run) {
            const auto runs = [&](std::uint16_t at) {
                return on(plan.sheet.name, range(at, plan.first_run, plan.last_run));
            };
            received = fmt::format(
                "SUMPRODUCT({0}*(({3}>={2})*({2}-{1}+1)+({3}>={1})*({3}<{2})*({3}-{1}+1)))",
                runs(run_payment), runs(run_from), runs(run_to), payments);
        }
        ages_.formula(row, column, CellStyle::money,
                      fmt::format("IF({}=1,ROUND({},2),0)", above(ages_entitled), received),
                      comparison_.plans[i].entitled() ? in_yuan(life.received) : 0.0);
        const auto beside = static_cast<std::uint16_t>(column + 1);
        const auto& left = life.left_to_heirs;
        if (plan.left_is_live && plan.all_is_left && life.received > Money{})
            ages_.formula(row, beside, CellStyle::money,
                          fmt::format("ROUND({0}-MIN({0},{1}*{2}),2)", above(ages_account),
                                      above(ages_draw), payments),
                          shown(left));
        else
            ages_.put(row, beside, CellStyle::money, shown(left));
    }

    void put_charts() {
        const std::string categories =
            "=" + on(ages_.sheet.name, fixed_range({first_age_row, 0}, {last_age_row_, 0}));
        WorkbookChart lines{WorkbookChart::Kind::lines,
                            {overview::after_results + 1, 0},
                            tr_(N_("Received in all, by age at death")),
                            tr_(N_("Age at death")),
                            tr_(N_("Yuan")),
                            {}};
        WorkbookChart columns{WorkbookChart::Kind::columns,
                              {overview::after_results + 22, 0},
                              tr_(N_("Pension a month")),
                              tr_(N_("Plan")),
                              tr_(N_("Yuan")),
                              {}};
        for (std::size_t i = 0; i < plans_.size(); ++i) {
            if (!plans_[i].has_runs) continue;
            const std::uint16_t column = ages_column(i);
            lines.series.push_back(
                {plan_title(i, tr_), categories,
                 "=" + on(ages_.sheet.name,
                          fixed_range({first_age_row, column}, {last_age_row_, column}))});
        }
        const auto last = column_of(plans_.size() - 1);
        const auto across = [&](std::uint32_t row) {
            return "=" +
                   on(main_.sheet.name, fixed_range({row, overview::first_plan}, {row, last}));
        };
        columns.series.push_back(
            {tr_(N_("Pension a month")), across(overview::heads), across(overview::monthly)});
        if (!lines.series.empty()) main_.sheet.charts = {std::move(lines), std::move(columns)};
    }

    // --- What stands around it ----------------------------------------------------------------

    std::vector<std::string> assumptions() const {
        auto lines = question_lines(comparison_, tr_);
        const auto add = [&](const std::vector<std::string>& more) {
            lines.insert(lines.end(), more.begin(), more.end());
        };
        add(assumption_lines(comparison_, tr_));
        add(explain_all(comparison_.warnings, tr_));
        add(limits());
        lines.push_back(office_sentence(tr_));
        lines.push_back(filled(N_("Policy id: {id}"), {{"id", answer_.policy_id}}, tr_));
        lines.push_back(answer_.program);
        return lines;
    }

    /// What does not follow a change, as far as it concerns these plans.
    std::vector<std::string> limits() const {
        std::vector<std::string> lines;
        lines.push_back(
            tr_(N_("The cells reckon; they do not check what the law allows, and know no death "
                   "before the pension. The first pension month, back-payments and conditions "
                   "stand as the program found them.")));
        const auto any = [&](bool PlanSheet::*live) {
            return std::ranges::any_of(plans_,
                                       [&](const PlanSheet& each) { return !(each.*live); });
        };
        if (any(&PlanSheet::subsidies_are_live))
            lines.push_back(
                tr_(N_("Shaded subsidies are figures: they go by age, limits or the "
                       "rules of back-payment and do not follow the amount.")));
        if (any(&PlanSheet::left_is_live))
            lines.push_back(tr_(
                N_("What is left to the family is a figure: it does not follow where the account "
                   "earns interest while it is drawn, or payments stop for a time.")));
        if (any(&PlanSheet::payments_are_live))
            lines.push_back(tr_(N_("Payments with a missed proof of life are figures.")));
        return lines;
    }

    WorkbookSheet lines_sheet(const std::string& name,
                              const std::vector<std::string>& lines) const {
        Writer writer{name};
        writer.sheet.widths = {110};
        writer.put(0, 0, CellStyle::title, name);
        std::uint32_t row = 2;
        for (const std::string& line : lines) writer.put(row++, 0, CellStyle::note, line);
        return std::move(writer.sheet);
    }

    const Answer& answer_;
    const Comparison& comparison_;
    const Translate& tr_;
    TiersSheet tiers_;
    Writer main_;
    Writer ages_;
    Age age_;
    std::vector<PlanSheet> plans_;
    std::uint32_t last_age_row_ = 0;
};

}  // namespace

Workbook comparison_workbook(const Answer& answer, const Translate& tr) {
    return Book{answer, tr}.made();
}

}  // namespace pension
