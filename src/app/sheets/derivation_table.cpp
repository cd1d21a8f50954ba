// SPDX-License-Identifier: Apache-2.0
#include "app/sheets/derivation_table.hpp"

#include "app/words/steps.hpp"

namespace pension {

Table derivation_table(const Derivation& derivation, const Translate& tr) {
    Table table;
    table.columns = {{tr(N_("Step")), Align::left},
                     // Beside its name: sums can be longer than a window is wide.
                     {tr(N_("Result")), Align::right},
                     {tr(N_("Figures put in")), Align::left},
                     {tr(N_("Formula")), Align::left},
                     {tr(N_("Source")), Align::left}};
    for (const StepText& step : derivation_text(derivation, false, tr))
        table.rows.push_back(
            {{step.title, marked_result(step), step.sum, step.formula, joined_sources(step, tr)}});
    return table;
}

}  // namespace pension
