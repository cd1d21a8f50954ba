// SPDX-License-Identifier: Apache-2.0
#include "app/asking/birth_spelling.hpp"

#include "app/asking/spelling.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <regex>
#include <string>
#include <utility>

namespace pension {

namespace {

enum class Calendar { unsaid, lunar, civil, both };

constexpr std::array lunar_words{"农历", "阴历", "旧历", "夏历", "古历", "lunar"};
constexpr std::array civil_words{"公历", "阳历", "新历", "西历", "solar"};
constexpr std::array<std::pair<const char*, const char*>, 9> traditional_forms{{{"虛", "虚"},
                                                                                {"農", "农"},
                                                                                {"曆", "历"},
                                                                                {"陰", "阴"},
                                                                                {"陽", "阳"},
                                                                                {"舊", "旧"},
                                                                                {"閏", "闰"},
                                                                                {"臘", "腊"},
                                                                                {"歲", "岁"}}};

/// What was typed without what says nothing.
std::string only_the_birthday(std::string_view typed) {
    std::string text = lowered(plainly_written(typed));
    for (const auto& [form, usual] : traditional_forms)
        for (auto at = text.find(form); at != std::string::npos; at = text.find(form, at))
            text.replace(at, std::string_view{form}.size(), usual);
    text = without(text, {" ", "(", ")", ":", "出生于", "生于", "生日", "出生"});
    if (text.ends_with("生")) text.resize(text.size() - std::string_view{"生"}.size());
    return text;
}

/// Takes the words for a calendar out of it.
Calendar calendar_of(std::string& text) {
    const auto take = [&text](const auto& words) {
        const std::size_t before = text.size();
        for (const char* word : words) text = without(text, {word});
        return text.size() < before;
    };
    const bool is_lunar = take(lunar_words);
    const bool is_civil = take(civil_words);
    if (is_lunar && is_civil) return Calendar::both;
    return is_lunar ? Calendar::lunar : is_civil ? Calendar::civil : Calendar::unsaid;
}

constexpr std::array digit_names{"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

/// The digit at the head of the text, which it is taken from: 三 or 3.
std::optional<int> take_digit(std::string_view& text) {
    for (std::size_t digit = 0; digit < digit_names.size(); ++digit)
        for (const std::string_view name : {std::string_view{digit_names[digit]},
                                            std::string_view{"0123456789"}.substr(digit, 1)})
            if (text.starts_with(name)) {
                text.remove_prefix(name.size());
                return static_cast<int>(digit);
            }
    return std::nullopt;
}

bool take(std::string_view& text, std::string_view word) {
    const bool is_there = text.starts_with(word);
    if (is_there) text.remove_prefix(word.size());
    return is_there;
}

/// A number of digits one by one: 一九七二, 1972, 03.
std::optional<int> by_digits(std::string_view text) {
    int number = 0;
    if (text.empty()) return std::nullopt;
    while (!text.empty()) {
        const auto digit = take_digit(text);
        if (!digit) return std::nullopt;
        number = number * 10 + *digit;
    }
    return number;
}

/// A number below 100 as it is said: 三, 十, 二十三, 廿三; or in digits.
std::optional<int> numeral(std::string_view text) {
    if (text.find_first_not_of("0123456789") == std::string_view::npos) return by_digits(text);
    int tens = 0;
    if (take(text, "廿")) {
        tens = 2;
    } else if (take(text, "卅")) {
        tens = 3;
    } else if (take(text, "十")) {
        tens = 1;
    } else {
        const auto first = take_digit(text);
        if (!first || text.empty()) return first;
        if (*first == 0 || !take(text, "十")) return std::nullopt;
        tens = *first;
    }
    if (text.empty()) return tens * 10;
    const auto ones = take_digit(text);
    return ones && text.empty() ? std::optional{tens * 10 + *ones} : std::nullopt;
}

bool contains(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

bool in_digits(std::string_view text) {
    return std::ranges::all_of(text, [](char letter) { return '0' <= letter && letter <= '9'; });
}

/// Year, month and perhaps day as numbers, of whichever calendar.
struct WrittenBirthday {
    int year = 0;
    bool is_leap = false;
    int month = 0;
    std::optional<int> day;
    bool is_surely_lunar = false;
    bool is_surely_civil = false;
};

/// 正, 冬 and 腊, which no other calendar has.
std::optional<int> lunar_month_named(std::string_view name) {
    if (name == "正") return 1;
    if (name == "冬") return 11;
    if (name == "腊") return 12;
    return std::nullopt;
}

/// @param has_unit whether 日 or 号 stands behind the day.
std::optional<WrittenBirthday> written(const std::smatch& found, bool has_unit) {
    const std::string month = found[3];
    std::string_view day;
    const std::string day_text = found[4];
    day = day_text;
    const bool has_first = take(day, "初");
    const auto year = by_digits(found[1].str());
    const auto named = lunar_month_named(month);
    const auto number = named ? named : numeral(month);
    const auto day_number = found[4].matched ? numeral(day) : std::nullopt;
    if (!year || !number || (found[4].matched && !day_number)) return std::nullopt;
    // Papers of old dated civil days 廿八日 too.
    const bool has_score = !has_unit && (contains(day, "廿") || contains(day, "卅"));
    const bool is_lunar = found[2].matched || named || has_first || has_score;
    const bool is_civil = !is_lunar && (has_unit ? !contains(day, "廿") && !contains(day, "卅")
                                                 : in_digits(month) && in_digits(day));
    return WrittenBirthday{*year, found[2].matched, *number, day_number, is_lunar, is_civil};
}

std::optional<WrittenBirthday> written_in(const std::string& text) {
    static const std::string numerals = "(?:〇|一|二|三|四|五|六|七|八|九|十|廿|卅|\\d)";
    static const std::regex with_signs{R"((\d{4})[-/.](leap-?|闰)?(\d{1,2})(?:[-/.](\d{1,2}))?)"};
    static const std::regex with_digits_alone{R"((\d{4})(闰)?(\d{2})(\d{2})?)"};
    static const std::regex with_words{
        "((?:〇|一|二|三|四|五|六|七|八|九|\\d){4})(?:年)?(闰)?(正|冬|腊|" + numerals +
        "{1,2})月(?:((?:初)?" + numerals + "{1,3})(日|号)?)?"};
    std::string plain = text;
    for (const char* zero : {"零", "○"})
        for (auto at = plain.find(zero); at != std::string::npos; at = plain.find(zero, at))
            plain.replace(at, std::string_view{zero}.size(), "〇");
    std::smatch found;
    if (std::regex_match(plain, found, with_words)) return written(found, found[5].matched);
    if (std::regex_match(plain, found, with_digits_alone) ||
        std::regex_match(plain, found, with_signs))
        return written(found, false);
    return std::nullopt;
}

Error refusal(ErrorCode code, std::string_view text) {
    return {code, {{"text", std::string{text}}}};
}

std::optional<Month> civil_month(const WrittenBirthday& date) {
    const auto month = parse_month(fmt::format("{:04}-{:02}", date.year, date.month));
    if (!month || !date.day) return month;
    // A std::chrono::day keeps a byte of it.
    if (*date.day > 31) return std::nullopt;
    const CivilDay day{month->year(), month->month(),
                       std::chrono::day{static_cast<unsigned>(*date.day)}};
    return day.ok() ? month : std::nullopt;
}

Month month_with(CivilDay day) {
    return day.year() / day.month();
}

/// The days that it can mean by the lunar calendar: one, or those of a month.
Result<CivilSpan> lunar_days(const WrittenBirthday& date) {
    const LunarMonth month{date.year, date.month, date.is_leap};
    if (!date.day) return civil_span(month);
    const auto day = civil_day({month, *date.day});
    if (!day) return day.error();
    return CivilSpan{day.value(), day.value()};
}

Result<Birth> lunar_birth(const WrittenBirthday& date, std::string_view text) {
    if (date.month < 1 || date.month > 12 || date.day == 0)
        return refusal(ErrorCode::lunar_date_unreadable, text);
    const LunarMonth month{date.year, date.month, date.is_leap};
    const auto days = lunar_days(date);
    if (!days) return days.error();
    const Month first = month_with(days.value().first);
    const Month last = month_with(days.value().last);
    if (first != last)
        return Error{ErrorCode::lunar_day_needed,
                     {{"lunar", notation(month)}, {"month", iso(first)}, {"next", iso(last)}}};
    if (!date.day) return Birth{first, {}, month};
    return Birth{first, LunarDate{month, *date.day}};
}

/// Where nothing says which calendar is meant: what only one of them can have is read by it.
Result<Birth> birth_of_either(const WrittenBirthday& date, std::string_view text) {
    const auto civil = civil_month(date);
    const bool can_be_lunar = date.month >= 1 && date.month <= 12 && date.day != 0;
    const auto lunar = can_be_lunar ? lunar_days(date)
                                    : Result<CivilSpan>{refusal(ErrorCode::birth_unreadable, text)};
    if (!civil && !lunar) return refusal(ErrorCode::birth_unreadable, text);
    if (!civil) return lunar_birth(date, text);
    if (!lunar ||
        (month_with(lunar.value().first) == *civil && month_with(lunar.value().last) == *civil))
        return Birth{*civil};
    const auto& [first, last] = lunar.value();
    const LunarMonth lunar_month{date.year, date.month, date.is_leap};
    const std::string lunar_text =
        date.day ? notation(LunarDate{lunar_month, *date.day}) : notation(lunar_month);
    const std::string civil_text =
        date.day ? iso(first) : fmt::format("{}..{}", iso(first), iso(last));
    return Error{ErrorCode::calendar_ambiguous,
                 {{"text", std::string{text}},
                  {"month", iso(*civil)},
                  {"lunar", lunar_text},
                  {"civil", civil_text}}};
}

struct TypedAge {
    int years = 0;
    std::optional<int> months;
    bool is_nominal = false;
};

std::optional<TypedAge> age_in(const std::string& text) {
    static const std::string number = "((?:〇|一|二|三|四|五|六|七|八|九|十|\\d){1,3})";
    static const std::regex nominal{"(?:虚岁|虚龄|虚)" + number + "(?:岁)?|" + number + "虚岁"};
    static const std::regex full{"(?:周岁|满|age)?" + number +
                                 "(?:周岁|岁|yearsold|years|y)(?:(?:零)?" + number +
                                 "(?:个月|月|months?|m))?"};
    static const std::regex named{"(?:周岁|age)" + number};
    std::smatch found;
    if (std::regex_match(text, found, nominal)) {
        const auto years = numeral(found[1].matched ? found[1].str() : found[2].str());
        return years && *years >= 1 ? std::optional{TypedAge{*years, {}, true}} : std::nullopt;
    }
    if (!std::regex_match(text, found, full) && !std::regex_match(text, found, named))
        return std::nullopt;
    const auto years = numeral(found[1].str());
    const bool has_months = found.size() > 2 && found[2].matched;
    const auto months = has_months ? numeral(found[2].str()) : std::nullopt;
    if (!years || (has_months && (!months || *months > 11))) return std::nullopt;
    return TypedAge{*years, months, false};
}

/// The months in which somebody can be born who has that age today; none outside the lunar years
/// that are known.
std::optional<MonthSpan> births_of(const TypedAge& age, Month today) {
    if (!age.is_nominal) {
        // Who was born in the first of them has the birthday later in this month.
        const Month last = today - Months{age.years * 12 + age.months.value_or(0)};
        return MonthSpan{last - Months{age.months ? 1 : 12}, last};
    }
    const auto year_today = lunar_date(today / 1);
    if (!year_today) return std::nullopt;
    const auto first = civil_span(year_today.value().month.year - age.years + 1);
    const auto last = civil_span(year_number(today) - age.years + 1);
    if (!first || !last) return std::nullopt;
    return MonthSpan{month_with(first.value().first),
                     std::min(today, month_with(last.value().last))};
}

}  // namespace

Result<Birth> read_birth(std::string_view text) {
    std::string date_text = only_the_birthday(text);
    const Calendar calendar = calendar_of(date_text);
    if (calendar == Calendar::unsaid)
        if (const auto month = read_month(text)) return Birth{month.value()};
    const auto date = written_in(date_text);
    if (calendar == Calendar::lunar && !date)
        return refusal(ErrorCode::lunar_date_unreadable, text);
    if (!date || calendar == Calendar::both) return refusal(ErrorCode::birth_unreadable, text);
    if (calendar == Calendar::lunar || (calendar == Calendar::unsaid && date->is_surely_lunar))
        return lunar_birth(*date, text);
    if (calendar == Calendar::unsaid && !date->is_surely_civil) return birth_of_either(*date, text);
    const auto month = date->is_surely_lunar ? std::nullopt : civil_month(*date);
    if (!month) return refusal(ErrorCode::birth_unreadable, text);
    return Birth{*month};
}

Result<Birth> read_birth_or_age(std::string_view text, Month today) {
    constexpr int oldest = 120;
    const auto age = age_in(only_the_birthday(text));
    if (!age) {
        auto birth = read_birth(text);
        const bool is_neither = !birth && birth.error().code == ErrorCode::birth_unreadable;
        return is_neither ? refusal(ErrorCode::birth_or_age_unreadable, text) : std::move(birth);
    }
    const auto births = age->years <= oldest ? births_of(*age, today) : std::nullopt;
    if (!births) return refusal(ErrorCode::birth_or_age_unreadable, text);
    return Birth{births->last, {}, {}, births};
}

}  // namespace pension
