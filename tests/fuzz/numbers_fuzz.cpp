// SPDX-License-Identifier: Apache-2.0
#include "base/decimal.hpp"
#include "base/lunar.hpp"
#include "base/month.hpp"
#include "base/probability.hpp"
#include "fuzz/fuzz.hpp"

using namespace pension;

// Months, lunar days, amounts, rates and chances that were read are written and read again as
// themselves.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = fuzz::text_of(data, size);
    if (const auto month = parse_month(text)) fuzz::holds(iso(*month) == text);
    if (const auto date = parse_lunar_date(text)) fuzz::holds(notation(*date) == text);
    for (int decimals = 0; decimals <= Probability::decimals; ++decimals)
        if (const auto number = parse_decimal(text, decimals))
            fuzz::holds(parse_decimal(decimal_text(*number, decimals), decimals) == number);
    if (const auto money = parse_yuan(text)) fuzz::holds(parse_yuan(yuan_text(*money)) == money);
    if (const auto rate = parse_percent(text)) fuzz::holds(rate->ppm() >= 0);
    if (const auto chance = parse_probability(text))
        fuzz::holds(parse_probability(probability_text(*chance)) == chance);
    return 0;
}
