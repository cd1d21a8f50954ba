// SPDX-License-Identifier: Apache-2.0
#include "calc/resident/pension_path.hpp"

#include <algorithm>

namespace pension {

namespace {

class Path {
public:
    Path(const PensionStart& start, Count last) : start_{start}, last_{last} {}

    /// Adds so many payments, or lengthens the stretch before where nothing has changed.
    void add(const PensionParts& parts, bool suspended, Count payments) {
        payments = std::min(payments, last_ - made_);
        if (payments <= 0) return;
        const bool goes_on =
            !all.empty() && all.back().parts == parts && all.back().suspended == suspended;
        if (!goes_on)
            all.push_back({start_.first + Months{made_},
                           start_.age_in_months_before + 1 + static_cast<int>(made_), 0, parts,
                           suspended});
        all.back().payments += payments;
        made_ += payments;
    }

    std::vector<PensionFrom> all;

private:
    const PensionStart& start_;
    Count last_;
    Count made_ = 0;
};

}  // namespace

std::vector<PensionFrom> pension_path(const Projection& made, const ResidentRules& rules,
                                      int oldest) {
    if (made.not_entitled) return {};
    Path path{made.start, Count{oldest} * 12 - made.start.age_in_months_before};
    const Earned earned = made.earned();
    const PensionRounding rounding = rounding_in(rules, made.start.first);
    Count before = 0;
    for (const BenefitRun& run : benefit_path(made.start, rules, made.growth)) {
        const PensionParts parts = pension_parts(earned, run, made.parts.payout_months, rounding);
        const Count end = before + run.payments;
        // Before, within and after the months that are not paid.
        Count from = end;
        Count until = end;
        if (const auto& suspended = made.suspension) {
            from = std::clamp(suspended->first - 1, before, end);
            until = std::clamp(suspended->last.value_or(end), from, end);
        }
        path.add(parts, false, from - before);
        path.add(parts, true, until - from);
        path.add(parts, false, end - until);
        before = end;
    }
    return std::move(path.all);
}

}  // namespace pension
