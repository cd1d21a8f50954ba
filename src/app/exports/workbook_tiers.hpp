// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exports/workbook_grid.hpp"
#include "app/words/translate.hpp"
#include "calc/comparison/comparison.hpp"

#include <optional>
#include <string>
#include <vector>

namespace pension::grid {

/// The sheet of tiers and subsidies: what plans look up. A table of subsidies is written once.
class TiersSheet {
public:
    TiersSheet(const Comparison& comparison, const Translate& tr);

    /// Where the tiers stand that the place offers in the month asked; empty where it offers none.
    const std::string& offered() const { return offered_; }

    /// The subsidy of the amount in a cell, as a formula; none where the cells cannot say it: it
    /// goes by a sex that is not known, or the place has no subsidies in that month.
    /// @param payer in the month of payment.
    std::optional<std::string> subsidy(const std::string& amount, Month month, Payer payer);

    WorkbookSheet sheet() && { return std::move(writer_.sheet); }

private:
    struct Written {
        SubsidySteps steps;
        std::uint16_t column = 0;
    };
    std::uint16_t column_of(const SubsidySteps& steps, Month from);

    const Comparison& comparison_;
    const Translate& tr_;
    Writer writer_;
    std::string offered_;
    std::vector<Written> written_;
    std::uint16_t next_column_ = 2;
};

}  // namespace pension::grid
