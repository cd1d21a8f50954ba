// SPDX-License-Identifier: Apache-2.0
#include "app/words/amounts.hpp"

#include "base/contract.hpp"
#include "base/decimal.hpp"

#include <fmt/format.h>

#include <utility>

namespace pension {

namespace {

std::string grouped(std::string digits) {
    for (auto at = static_cast<std::ptrdiff_t>(digits.size()) - 3; at > 0; at -= 3)
        digits.insert(static_cast<std::size_t>(at), ",");
    return digits;
}

/// A true minus sign, as wide as a digit.
const char* sign(Money money) {
    return money < Money{} ? "\u2212" : "";
}

Money magnitude(Money money) {
    return money < Money{} ? money * -1 : money;
}

}  // namespace

std::string amount(Money money) {
    const std::string text = yuan_text(magnitude(money));
    const auto point = text.find('.');
    return sign(money) + grouped(text.substr(0, point)) + text.substr(point);
}

std::string amount_or_nothing(const std::optional<Money>& money) {
    return money ? amount(*money) : nothing();
}

std::string yuan(Money money, const Translate& tr) {
    // TRANSLATORS: an amount of money, {amount} is "34,766.09".
    return fmt::format(fmt::runtime(tr(N_("{amount} yuan"))), fmt::arg("amount", amount(money)));
}

std::string whole(Money money) {
    const Rounding cautious = money < Money{} ? Rounding::up : Rounding::down;
    const auto yuan = scale(magnitude(money), 1, 100, cautious).fen();
    return sign(money) + grouped(fmt::format("{}", yuan));
}

std::string whole_yuan(Money money, const Translate& tr) {
    return fmt::format(fmt::runtime(tr(N_("{amount} yuan"))), fmt::arg("amount", whole(money)));
}

namespace {

constexpr const char* capital_digits[] = {"零", "壹", "贰", "叁", "肆",
                                          "伍", "陆", "柒", "捌", "玖"};

/// Whole yuan above zero. A nought is said once however many there are, and not where it only ends
/// a group of four before its thousands.
std::string yuan_in_capitals(const std::string& digits) {
    constexpr const char* places[] = {"", "拾", "佰", "仟"};
    constexpr const char* groups[] = {"", "万", "亿", "万亿", "亿亿"};
    std::string text;
    bool skipped = false;
    bool group_says_something = false;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const std::size_t left = digits.size() - 1 - i;
        const auto digit = static_cast<std::size_t>(digits[i] - '0');
        if (digit == 0) {
            skipped |= left % 4 != 0;
        } else {
            if (skipped) text += capital_digits[0];
            skipped = false;
            group_says_something = true;
            text += std::string{capital_digits[digit]} + places[left % 4];
        }
        if (left % 4 == 0 && std::exchange(group_says_something, false)) text += groups[left / 4];
    }
    return text + "元";
}

}  // namespace

std::string in_capitals(Money money) {
    expects(money >= Money{}, "in_capitals: an amount that is not below zero");
    const std::string text = yuan_text(money);
    const auto point = text.find('.');
    const std::string yuan = text.substr(0, point);
    const auto jiao = static_cast<std::size_t>(text[point + 1] - '0');
    const auto fen = static_cast<std::size_t>(text[point + 2] - '0');
    const bool has_yuan = yuan != "0";
    if (!has_yuan && jiao == 0 && fen == 0) return "零元整";
    std::string capitals = has_yuan ? yuan_in_capitals(yuan) : "";
    if (jiao == 0 && fen == 0) return capitals + "整";
    if (has_yuan && (jiao == 0 || yuan.ends_with('0'))) capitals += capital_digits[0];
    if (jiao > 0) capitals += std::string{capital_digits[jiao]} + "角";
    if (fen > 0) capitals += std::string{capital_digits[fen]} + "分";
    return capitals;
}

std::string plain_amount(Money money) {
    const std::string text = amount(money);
    return text.ends_with(".00") ? text.substr(0, text.size() - 3) : text;
}

std::string percent(Rate rate) {
    return decimal_text(rate.ppm(), 4) + "%";
}

std::string percent(std::optional<double> estimate) {
    if (!estimate) return nothing();
    const std::string text = fmt::format("{:.2f}%", *estimate * 100);
    if (text == "-0.00%") return "0.00%";
    return text.starts_with('-') ? "\u2212" + text.substr(1) : text;
}

std::string age_text(Age age, const Translate& tr) {
    // TRANSLATORS: an age in years, {age} is "77.14".
    return fmt::format(fmt::runtime(tr(N_("age {age}"))),
                       fmt::arg("age", decimal_text(age.ten_thousandths(), 4)));
}

std::string years_and_months(std::int64_t months, const Translate& tr) {
    // TRANSLATORS: an age, such as 71 years 2 months.
    const char* message = months % 12 == 0 ? N_("age {years}") : N_("age {years} y {months} m");
    return fmt::format(fmt::runtime(tr(message)), fmt::arg("years", months / 12),
                       fmt::arg("months", months % 12));
}

std::string month_text(Month month, const Translate& tr) {
    // TRANSLATORS: a calendar month; {year} is 2017, {number} is 3, {iso} is 2017-03.
    return fmt::format(fmt::runtime(tr(N_("{iso}"))), fmt::arg("year", year_number(month)),
                       fmt::arg("number", month_number(month)), fmt::arg("iso", iso(month)));
}

std::string nothing() {
    return "\u2014";
}

}  // namespace pension
