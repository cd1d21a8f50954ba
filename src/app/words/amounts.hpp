// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/translate.hpp"
#include "base/age.hpp"
#include "base/money.hpp"
#include "base/month.hpp"
#include "base/rate.hpp"

#include <optional>
#include <string>

namespace pension {

/// To the fen with thousands separators, for tables and derivations: "34,766.09".
std::string amount(Money money);

/// The same; a dash where there is none.
std::string amount_or_nothing(const std::optional<Money>& money);

/// The same with its unit: "34,766.09 yuan".
std::string yuan(Money money, const Translate& tr);

/// Whole yuan, cut, for headlines and axes: "34,766 yuan". Cut, because a headline may promise
/// less than comes, never more; a loss is rounded away from zero for the same reason.
std::string whole_yuan(Money money, const Translate& tr);

/// The same without its unit: "34,766".
std::string whole(Money money);

/// As it is written on a form so that nobody can add a stroke (大写金额): "肆佰玖拾陆元零壹分",
/// after 中国人民银行《支付结算办法》附一. Chinese whatever the language. @pre not below zero.
std::string in_capitals(Money money);

/// A tier as people say it, without needless decimals: "100", "169.50".
std::string plain_amount(Money money);

/// "2.5%".
std::string percent(Rate rate);

/// An estimate to two decimals: "23.15%"; a dash where there is none.
std::string percent(std::optional<double> estimate);

/// "77.14 years old".
std::string age_text(Age age, const Translate& tr);

/// An age in whole months: "71 years 2 months", "60 years".
std::string years_and_months(std::int64_t months, const Translate& tr);

/// "March 2017" in Chinese order and numerals where the language is Chinese.
std::string month_text(Month month, const Translate& tr);

/// What stands in a cell where something does not exist or does not apply.
std::string nothing();

}  // namespace pension
