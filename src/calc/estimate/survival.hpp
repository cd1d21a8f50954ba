// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/month.hpp"
#include "calc/told/derivation.hpp"
#include "plan/life_table.hpp"

#include <vector>

namespace pension {

/// How long somebody who is alive today goes on living, month by month: an estimate, held as
/// floating point and printed as such. Made once for a table and an age, and reused for every
/// plan.
///
/// Between birthdays survivors fall along a straight line (deaths spread evenly, UDD); ages count
/// in months. p(m) = S(age in month m) / S(age today).
class Survival {
public:
    /// @param age_today at least the first age of the table, below its end.
    /// @param hazard_multiplier k: the force of mortality of every age is multiplied by it, so
    ///        q' = 1 - (1 - q)^k (see survival_scaling.hpp). 1 is the table as it stands.
    /// @pre hazard_multiplier > 0.
    /// Errors: age_outside_life_table with table, table_en, age, least, most.
    static Result<Survival> of(const LifeTable& table, Months age_today,
                               double hazard_multiplier = 1);

    /// From the chances to die in each year of age, as a derivation shows them: the first one is
    /// that of the age today, the last one 1.
    /// @pre not empty.
    static Survival of(Months age_today, const std::vector<Expectation>& yearly_deaths);

    Months age_today() const { return age_today_; }

    /// The chances to die in each year of age from today's on, that this was made from.
    const std::vector<double>& yearly_deaths() const { return yearly_deaths_; }

    /// p(m), the chance to be alive in month m from today: 1 for today and every month before, 0
    /// where the table has ended.
    double alive(Count month) const {
        if (month <= 0) return 1;
        return month < months() ? alive_[static_cast<std::size_t>(month)] : 0;
    }

    /// p(m) - p(m + 1): the chance to die in month m.
    double dying(Count month) const { return alive(month) - alive(month + 1); }

    /// The first month in which nobody is alive.
    Count months() const { return static_cast<Count>(alive_.size()) - 1; }

    /// 平均余命: the years that are left on average, fractions of the last one included.
    double expectancy() const;

    /// The age in years by which that share of those alive today has died; 0.5 is the median.
    /// @pre 0 < share < 1.
    double age_at_death(double share) const;

    /// The chance to reach an age: 1 where it is past.
    double reaches(Months age) const { return alive((age - age_today_).count()); }

    /// reaches() as it is shown, half up to the millionth.
    Rate rate_reaching(Months age) const;
    /// age_at_death() as it is shown, half up to four decimals. @pre 0 < share < 100 %.
    Age age_by_which_died(Rate share) const;

private:
    Survival(Months age_today, std::vector<double> yearly_deaths);

    Months age_today_;
    std::vector<double> yearly_deaths_;
    std::vector<double> alive_;  ///< By month from today; falls from 1 to 0.
};

}  // namespace pension
