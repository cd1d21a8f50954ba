// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exports/comparison_json.hpp"
#include "app/sheets/advice_text.hpp"
#include "cli/command.hpp"
#include "cli/options.hpp"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace pension::cli {

/// Place, basis and figures that every answer begins with.
std::string head_text(const Question& question, const Translate& tr);

/// What is to be known of everybody's figures and of what was typed for nothing, each once.
std::vector<Warning> warnings_of(const std::vector<Question>& questions);

/// Sentences, tables, warnings about the figures, and who decides.
/// @param questions one, or those of a household.
std::string body_text(const AdviceText& text, const std::vector<Question>& questions,
                      const Translate& tr);

/// Any answer as a table for scripts, nothing of its JSON left out: a row a value, under the titles
/// "field" and "value", the field being the way to it ("gaps.2.cost", counted from 1). What is null
/// there is empty. RFC 4180, UTF-8 without a byte-order mark.
std::string fields_csv(const nlohmann::ordered_json& json);

/// The head of every JSON object: schema, program, policy, basis.
nlohmann::ordered_json head_json(const Question& question);

nlohmann::ordered_json eligibility_json(const Standing& at, const Translate& tr);
nlohmann::ordered_json advice_json(const Reach& found);
nlohmann::ordered_json advice_json(const BestUse& found);
nlohmann::ordered_json advice_json(const GapPrices& found, const Translate& tr);
nlohmann::ordered_json advice_json(const RaisePrices& found, const Translate& tr);
nlohmann::ordered_json advice_json(const StopOrGoOn& found, const Translate& tr);
nlohmann::ordered_json advice_json(const SkipNow& found, const Translate& tr);
nlohmann::ordered_json advice_json(const StartOrFill& found, const Translate& tr);
nlohmann::ordered_json advice_json(const std::vector<Varied>& found);
nlohmann::ordered_json advice_json(const AssumedGrid& found);
nlohmann::ordered_json advice_json(const ResidentOrEmployee& found, const Translate& tr);
/// @param policy_ids of the figures of each person.
nlohmann::ordered_json advice_json(const Household& found,
                                   const std::vector<std::string>& policy_ids, const Translate& tr);

}  // namespace pension::cli
