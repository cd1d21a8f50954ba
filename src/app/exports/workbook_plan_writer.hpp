// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exports/workbook_ledger.hpp"
#include "app/exports/workbook_plan.hpp"
#include "app/exports/workbook_return.hpp"
#include "app/words/amounts.hpp"
#include "calc/resident/benefit_path.hpp"
#include "calc/resident/pension.hpp"

namespace pension::grid {

inline constexpr std::uint16_t run_base = 15;
inline constexpr std::uint16_t run_old_age = 16;
inline constexpr std::uint16_t run_average = 17;
inline constexpr std::uint16_t run_long_payer = 18;
inline constexpr std::uint16_t run_sum = 20;
inline constexpr std::uint16_t run_counted = 21;
inline constexpr std::uint16_t own_return_column = 23;
inline constexpr std::uint16_t family_return_column = 24;
inline constexpr std::uint32_t first_table_row = plan_tables + 1;

inline std::string figure(PlanRow row) {
    return ref(row, 1);
}

inline double ten_thousandths(std::int64_t count) {
    return static_cast<double>(count) / 10'000;
}

/// A rounding of the place as a formula, in yuan. What is cut or raised is first freed of what
/// binary numbers cannot hold, far below any true remainder.
std::string rounded(const std::string& what, RoundingRule rule);

/// A plan's sheet, part by part.
class PlanWriter {
public:
    PlanWriter(const Comparison& comparison, std::size_t index, const std::string& name,
               const Linked& linked, Age age, TiersSheet& tiers, const Translate& tr)
        : comparison_{comparison},
          plan_{comparison.plans[index]},
          linked_{linked},
          age_{age},
          tiers_{tiers},
          tr_{tr},
          can_{changeable(comparison, plan_)},
          made_{with_pension(plan_.projection, comparison.rules)},
          writer_{name} {
        out_.values.resize(plan_entitled + 1);
    }

    PlanSheet made();

private:
    void label(PlanRow row, const char* message);
    void value(PlanRow row, CellStyle style, Shown shown_value);
    void formula(PlanRow row, CellStyle style, const std::string& text, Shown shown_value);
    Shown& of(PlanRow row) { return out_.values[row]; }
    double number(PlanRow row);

    void head();

    void put_ledger();

    void put_inputs();

    std::string sum_of(std::uint16_t column) const;

    void put_account();

    void put_years();

    /// Of the conditions the cells know the number of years; the others stand as the program found
    /// them.
    void put_entitled();

    // --- The pension --------------------------------------------------------------------------

    PensionRounding rounding() const { return rounding_in(comparison_.rules, made_->start.first); }

    std::string payment_formula(std::uint32_t row) const;

    /// What a run's base is to the one before it.
    void put_base(std::uint32_t row, const BenefitRun& run, const BenefitRun* before);

    void put_runs();

    /// Payments that stop for a time, as the program has them.
    void put_paid_runs();

    void begin_run(std::uint32_t row, Count from, Count payments);

    void end_run(std::uint32_t row, Count from, Count payments, Money payment, Money sum);

    Fraction until_death() const { return payments_until(age_, made_->start); }

    std::string runs(std::uint16_t column) const;

    void put_pension();

    // --- A life -------------------------------------------------------------------------------

    void put_life();

    std::string next_payment() const;

    void put_left(Fraction payments);

    /// A dash where death comes before the pension: the account of then is not in the cells.
    std::string if_drawn(const std::string& text) const;

    /// By the rule of the month of death, as the program found it; a multiple of the base follows
    /// the base.
    void put_grant();

    /// How many times the base of that payment the grant is; 0 where it is no such multiple.
    int months_of_base(Money grant, Month death, Count payments) const;

    void put_net();

    void put_payback();

    void put_returns();

    const Comparison& comparison_;
    const PlanResult& plan_;
    const Linked& linked_;
    Age age_;
    TiersSheet& tiers_;
    const Translate& tr_;
    Changeable can_;
    std::optional<Projection> made_;
    Writer writer_;
    Ledger ledger_;
    ReturnInputs inputs_;
    std::optional<Lifetime> life_;
    PlanSheet out_;
};

}  // namespace pension::grid
