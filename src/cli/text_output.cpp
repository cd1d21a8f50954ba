// SPDX-License-Identifier: Apache-2.0
#include "app/sheets/comparison_sheet.hpp"
#include "app/sheets/comparison_table.hpp"
#include "app/sheets/deposit_text.hpp"
#include "app/words/terms.hpp"
#include "app/words/warnings.hpp"
#include "cli/output.hpp"
#include "exchange/text_table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace pension::cli {

std::string list(const std::string& title, const std::vector<std::string>& lines) {
    if (lines.empty()) return "";
    std::string text = "\n" + title + "\n";
    for (const std::string& line : lines) text += "  " + line + "\n";
    return text;
}

std::vector<std::string> option_hints(const std::vector<Warning>& warnings, const Translate& tr) {
    const auto has = [&](WarningCode code) {
        return std::ranges::find(warnings, code, &Warning::code) != warnings.end();
    };
    std::vector<std::string> hints;
    if (has(WarningCode::unconfirmed_offered))
        hints.push_back(tr(N_("\"--unconfirmed\" reckons with what is not confirmed.")));
    if (has(WarningCode::ran_out))
        hints.push_back(tr(N_("\"--assume-latest\" lets rules that ran out go on as before.")));
    return hints;
}

std::string plain_text(const Answer& answer, Layout layout, const Translate& tr) {
    const Comparison& comparison = answer.comparison;
    std::string text = place_name(comparison.rules.place, tr) + "\n";
    for (const std::string& line : question_lines(comparison, tr)) text += line + "\n";
    text += "\n";
    text += text_table(layout == Layout::ladder ? ladder_table(comparison, tr)
                                                : comparison_table(comparison, tr));
    if (layout == Layout::comparison) {
        for (const std::string& sentence : life_sentences(comparison, tr))
            text += "\n" + sentence + "\n";
        text += list(tr(N_("No pension")), conditional_sentences(comparison, tr));
        text += list(tr(N_("Step by step")), step_sentences(comparison, tr));
        text += list(tr(N_("Against a deposit")), deposit_lines(comparison, tr));
        if (has_deposit(comparison)) text += "\n" + text_table(deposit_table(comparison, tr));
    }
    auto notes = explain_all(comparison.warnings, tr);
    std::ranges::move(option_hints(comparison.warnings, tr), std::back_inserter(notes));
    text += list(tr(N_("Please note")), notes);
    text += list(tr(N_("Assumptions")), assumption_lines(comparison, tr));
    text += list(tr(N_("Sources")), source_lines(comparison, tr));
    text += fmt::format("\n{}\n{} ({})\n", office_sentence(tr),
                        fmt::format(fmt::runtime(tr(N_("Policy id: {id}"))),
                                    fmt::arg("id", short_policy_id(answer.policy_id))),
                        answer.program);
    return text;
}

}  // namespace pension::cli
