// SPDX-License-Identifier: Apache-2.0
#include "app/words/spoken.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace pension {

namespace {

constexpr std::array<std::string_view, 10> said_digits{"\u96f6", "\u4e00", "\u4e8c", "\u4e09",
                                                       "\u56db", "\u4e94", "\u516d", "\u4e03",
                                                       "\u516b", "\u4e5d"};
constexpr std::string_view zero = said_digits[0];
constexpr std::string_view two_of = "\u4e24";                                        // 两
constexpr std::array<std::string_view, 4> places{"", "\u5341", "\u767e", "\u5343"};  // 十百千
constexpr std::array<std::string_view, 4> groups{"", "\u4e07", "\u4ebf", "\u4e07\u4ebf"};
constexpr std::string_view point = "\u70b9";                   // 点
constexpr std::string_view minus = "\u8d1f";                   // 负
constexpr std::string_view of_hundred = "\u767e\u5206\u4e4b";  // 百分之
constexpr std::string_view until = "\u5230";                   // 到
constexpr std::string_view year = "\u5e74";                    // 年
constexpr std::string_view month = "\u6708";                   // 月
constexpr std::string_view day = "\u65e5";                     // 日
constexpr std::string_view plus = "\u52a0";                    // 加
constexpr std::string_view each = "\u6bcf";                    // 每: 元/月
constexpr std::string_view hotline = "12333";
constexpr std::string_view of_an_order = "\u7b2c";  // 第
/// 个, 次, 年: two of these are 两个, 两次, 两年.
constexpr std::array<std::string_view, 3> of_numbers{"\u4e2a", "\u6b21", "\u5e74"};
/// After these the voice draws breath already: 。！？ and those of Western letters.
constexpr std::array<std::string_view, 7> stops{"\u3002", "\uff01", "\uff1f", ".", "!", "?", ":"};

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::string one_by_one(std::string_view digits) {
    std::string said;
    for (const char digit : digits) said += said_digits[static_cast<std::size_t>(digit - '0')];
    return said;
}

/// Up to four digits; within a number, so that what is missing in front is a zero.
std::string said_group(std::string_view digits, bool is_first) {
    std::string said;
    bool zeros = false;
    for (std::size_t at = 0; at < digits.size(); ++at) {
        const auto digit = static_cast<std::size_t>(digits[at] - '0');
        const std::size_t place = digits.size() - 1 - at;
        if (digit == 0) {
            zeros = true;
            continue;
        }
        if (zeros && (!is_first || !said.empty())) said += zero;
        zeros = false;
        const bool is_ten_alone = digit == 1 && place == 1 && is_first && said.empty();
        if (!is_ten_alone) said += digit == 2 && place == 3 ? two_of : said_digits[digit];
        said += places[place];
    }
    return said;
}

/// What stands at the beginning of a text: digits, with commas between thousands, and decimals.
struct Number {
    std::string whole;
    std::string_view decimals;
    std::size_t length = 0;
};

std::size_t digits_at(std::string_view text) {
    std::size_t count = 0;
    while (count < text.size() && is_digit(text[count])) ++count;
    return count;
}

Number number_at(std::string_view text) {
    Number number;
    number.length = digits_at(text);
    number.whole = text.substr(0, number.length);
    const auto rest = [&] { return text.substr(number.length); };
    while (rest().starts_with(',') && digits_at(rest().substr(1)) == 3) {
        number.whole += rest().substr(1, 3);
        number.length += 4;
    }
    if (rest().starts_with('.') && digits_at(rest().substr(1)) > 0) {
        const std::size_t count = digits_at(rest().substr(1));
        number.decimals = rest().substr(1, count);
        number.length += 1 + count;
    }
    return number;
}

bool may_be_a_year(const Number& number) {
    return number.decimals.empty() && number.length == 4 &&
           (number.whole.starts_with("19") || number.whole.starts_with("20") ||
            number.whole.starts_with("21"));
}

/// "-03" after a year, as months are written: two digits, 01 to 12. "2012-16" are two years.
std::optional<std::string_view> two_digits_after_hyphen(std::string_view text,
                                                        std::string_view most) {
    if (!text.starts_with('-') || digits_at(text.substr(1)) != 2) return std::nullopt;
    const std::string_view digits = text.substr(1, 2);
    if (digits == "00" || digits > most) return std::nullopt;
    return digits;
}

bool is_year(const Number& number, std::string_view after) {
    return may_be_a_year(number) &&
           (after.starts_with(year) ||
            (after.size() > 4 && after[0] == '-' && digits_at(after.substr(1)) >= 2));
}

/// A month or a day as it is written in notices and on our sheets, "2017-03" or "2017-03-08", said;
/// nothing where it is none. @param length of it, set only then.
std::optional<std::string> said_date(std::string_view text, std::size_t& length) {
    const Number number = number_at(text);
    if (!may_be_a_year(number)) return std::nullopt;
    const auto of_month = two_digits_after_hyphen(text.substr(number.length), "12");
    if (!of_month) return std::nullopt;
    std::string told =
        one_by_one(number.whole) + std::string{year} + said_number(*of_month) + std::string{month};
    length = number.length + 3;
    if (const auto of_day = two_digits_after_hyphen(text.substr(length), "31")) {
        told += said_number(*of_day) + std::string{day};
        length += 3;
    }
    return told;
}

bool is_two_of(const Number& number, std::string_view before, std::string_view after) {
    return number.whole == "2" && number.decimals.empty() && !before.ends_with(of_an_order) &&
           std::ranges::any_of(of_numbers, [&](auto word) { return after.starts_with(word); });
}

std::string said(const Number& number, std::string_view before, std::string_view after) {
    if (is_two_of(number, before, after)) return std::string{two_of};
    std::string whole = number.whole == hotline || is_year(number, after)
                            ? one_by_one(number.whole)
                            : said_number(number.whole);
    if (!number.decimals.empty()) whole += std::string{point} + one_by_one(number.decimals);
    return after.starts_with('%') ? std::string{of_hundred} + whole : whole;
}

/// "60 y 7 m" as an English voice is to say it, which would name the letters.
std::string with_units(std::string_view sentence) {
    std::string told;
    for (std::size_t at = 0; at < sentence.size(); ++at) {
        const std::string_view rest = sentence.substr(at);
        const bool is_unit = at > 0 && is_digit(sentence[at - 1]) &&
                             (rest.starts_with(" y") || rest.starts_with(" m")) &&
                             (rest.size() == 2 || !is_letter(rest[2]));
        if (!is_unit) {
            told += rest.front();
            continue;
        }
        const bool is_one = sentence[at - 1] == '1' && (at == 1 || !is_digit(sentence[at - 2]));
        told += rest[1] == 'y' ? " year" : " month";
        if (!is_one) told += 's';
        ++at;
    }
    return told;
}

}  // namespace

std::string said_number(std::string_view digits) {
    while (digits.size() > 1 && digits.front() == '0') digits.remove_prefix(1);
    if (digits.size() > 16) return one_by_one(digits);
    if (digits == "0") return std::string{zero};
    std::string said;
    bool skipped = false;
    while (!digits.empty()) {
        const std::size_t group = (digits.size() - 1) / 4;
        const std::string_view here = digits.substr(0, digits.size() - group * 4);
        digits.remove_prefix(here.size());
        const bool is_first = said.empty();
        std::string words = said_group(here, is_first);
        if (words.empty()) {
            skipped = true;
            continue;
        }
        // 二 stands for itself before 万 and 亿 only as 两.
        if (group > 0 && words == said_digits[2]) words = two_of;
        if (skipped && !words.starts_with(zero)) said += zero;
        skipped = false;
        said += words + std::string{groups[group]};
    }
    return said;
}

std::string with_stop(std::string sentence, const Translate& tr) {
    const bool ends = sentence.empty() || std::ranges::any_of(stops, [&](auto stop) {
                          return sentence.ends_with(stop);
                      });
    if (!ends) sentence += tr.is_chinese() ? stops.front() : ".";
    return sentence;
}

std::string spoken(std::string_view sentence, const Translate& tr) {
    if (!tr.is_chinese()) return with_units(sentence);
    std::string told;
    bool after_number = false;
    while (!sentence.empty()) {
        const bool is_minus = sentence.front() == '-' && !after_number && sentence.size() > 1 &&
                              is_digit(sentence[1]);
        const bool is_until =
            sentence.front() == '-' && after_number && sentence.size() > 1 && is_digit(sentence[1]);
        const bool is_plus =
            sentence.front() == '+' && sentence.size() > 1 && is_digit(sentence[1]);
        if (is_minus || is_until || is_plus) {
            told += is_minus ? minus : is_until ? until : plus;
            sentence.remove_prefix(1);
            after_number = false;
            continue;
        }
        if (!is_digit(sentence.front())) {
            after_number = false;
            if (sentence.front() == '/') {
                told += each;
                sentence.remove_prefix(1);
                continue;
            }
            told += sentence.front();
            sentence.remove_prefix(1);
            continue;
        }
        std::size_t length = 0;
        if (const auto date = after_number ? std::nullopt : said_date(sentence, length)) {
            told += *date;
            sentence.remove_prefix(length);
            continue;
        }
        const Number number = number_at(sentence);
        const std::string_view after = sentence.substr(number.length);
        told += said(number, told, after);
        sentence = after;
        if (sentence.starts_with('%')) sentence.remove_prefix(1);
        after_number = true;
    }
    return told;
}

}  // namespace pension
