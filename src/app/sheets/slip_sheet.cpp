// SPDX-License-Identifier: Apache-2.0
#include "app/sheets/slip_sheet.hpp"

#include "app/sheets/advice_sentences.hpp"
#include "app/sheets/comparison_table.hpp"
#include "app/sheets/next_steps.hpp"
#include "app/sheets/plan_labels.hpp"
#include "app/sheets/sheet_parts.hpp"
#include "app/sheets/summary_text.hpp"
#include "app/sheets/what_is_asked.hpp"
#include "app/words/terms.hpp"

#include <fmt/format.h>

#include <utility>

namespace pension {

namespace {

/// A code of more plans is larger, and so are the boxes above it; a dated slip has also to say
/// whose it is and what is to be known.
std::size_t most_plans_beside_code(Basis basis) {
    return basis == Basis::dated ? 3 : 4;
}

/// What stands below each other on a larger sheet: the code is as high as the words beside it. A
/// single step has no number.
void add_steps_beside_code(const Comparison& comparison, const std::vector<std::string>& labels,
                           const Translate& tr, Sheet& sheet) {
    sheet.blocks.push_back(Heading{tr(N_("What to do next"))});
    QrCode code = summary_qr(comparison, tr);
    std::string words;
    const auto steps = brief_steps(comparison, labels, tr);
    for (std::size_t i = 0; i < steps.size(); ++i)
        words += (steps.size() > 1 ? fmt::format("{}. ", i + 1) : "") + steps[i] + "\n";
    code.caption = words + office_sentence(tr) + "\n" + code.caption;
    sheet.blocks.push_back(std::move(code));
}

}  // namespace

Sheet slip_sheet(const Comparison& comparison, const std::string& policy_id, const Translate& tr,
                 const std::string& name) {
    Sheet sheet = sheet_of(comparison.asked.as_of, policy_id, tr);
    sheet.made_for = MadeFor::two_on_a4;
    sheet.title = say(tr, N_("What to pay, what to get: {place}"),
                      fmt::arg("place", place_name(comparison.rules.place, tr)));
    sheet.subtitle = in_lines(whose_line(comparison, name, tr), basis_sentence(comparison, tr));
    if (comparison.asked.basis == Basis::dated && !comparison.plans.empty())
        sheet.blocks.push_back(Paragraph{what_is_asked(comparison, tr), Weight::small});
    add_urgent_warnings(comparison, tr, sheet);
    const auto labels = plan_labels(comparison, tr);
    sheet.blocks.push_back(plan_headlines(comparison, plan_titles(comparison, tr), tr));
    for (const auto& sentences :
         {step_sentences(comparison, labels, tr), conditional_sentences(comparison, tr)})
        for (const std::string& sentence : sentences)
            sheet.blocks.push_back(Paragraph{sentence, Weight::body});
    if (comparison.plans.size() > most_plans_beside_code(comparison.asked.basis)) {
        add_next_steps(comparison, labels, tr, sheet);
        sheet.blocks.push_back(Paragraph{office_sentence(tr), Weight::note});
    } else {
        add_steps_beside_code(comparison, labels, tr, sheet);
    }
    return sheet;
}

}  // namespace pension
