// SPDX-License-Identifier: Apache-2.0
#include "notice/pieces.hpp"

#include <array>
#include <string_view>

namespace pension::notice {

namespace {

using namespace std::string_view_literals;

struct Read {
    std::int64_t value = 0;  ///< In ten-thousandths.
    std::size_t end = 0;
    bool unclear = false;
    bool whole = true;
    std::size_t digits = 0;
    bool in_words = false;  ///< Chinese numerals.
};

/// 210, 5716.5; none where it is longer than any amount of ours.
std::optional<Read> digits_at(const Letters& line, std::size_t from) {
    Read read{.end = from};
    std::int64_t scale = 10'000;
    bool after_point = false;
    for (std::size_t i = from; i < line.size(); ++i) {
        const char32_t c = line[i].c;
        const bool point =
            c == U'.' && !after_point && i > from && i + 1 < line.size() && is_digit(line[i + 1].c);
        if (!is_digit(c) && !point) break;
        read.unclear = read.unclear || line[i].unclear;
        read.end = i + 1;
        if (point) {
            after_point = true;
            read.whole = false;
            continue;
        }
        if (++read.digits > 12) return std::nullopt;
        if (after_point) scale /= 10;
        read.value = after_point ? read.value + (c - U'0') * scale
                                 : read.value * 10 + static_cast<std::int64_t>(c - U'0') * 10'000;
    }
    if (read.end == from) return std::nullopt;
    return read;
}

int numeral(char32_t c) {
    static constexpr std::u32string_view numerals = U"〇一二三四五六七八九";
    if (c == U'零' || c == U'○') return 0;
    if (c == U'两') return 2;
    const auto at = numerals.find(c);
    return at == std::u32string_view::npos ? -1 : static_cast<int>(at);
}

int power(char32_t c) {
    return c == U'十' ? 10 : c == U'百' ? 100 : c == U'千' ? 1000 : 0;
}

/// 十五, 二百, 二〇三一.
std::optional<Read> numerals_at(const Letters& line, std::size_t from) {
    std::int64_t sum = 0;
    std::int64_t last = -1;
    bool has_power = false;
    std::size_t i = from;
    std::size_t digits = 0;
    for (; i < line.size() && i < from + 9; ++i) {
        const int digit = numeral(line[i].c);
        const int times = power(line[i].c);
        if (digit < 0 && times == 0) break;
        if (times > 0) {
            sum += (last < 0 ? 1 : last) * times;
            last = -1;
            has_power = true;
        } else {
            last = last < 0 || has_power ? digit : last * 10 + digit;
            ++digits;
        }
    }
    if (i == from) return std::nullopt;
    return Read{.value = (sum + (last < 0 ? 0 : last)) * 10'000,
                .end = i,
                .digits = digits,
                .in_words = true};
}

struct Suffix {
    std::u32string_view text;
    Unit unit;
};

// The longest first where one begins like another.
constexpr std::array suffixes{
    Suffix{U"个缴费档次"sv, Unit::tiers}, Suffix{U"个档次"sv, Unit::tiers},
    Suffix{U"种档次"sv, Unit::tiers},     Suffix{U"个等次"sv, Unit::tiers},
    Suffix{U"个标准"sv, Unit::tiers},     Suffix{U"个缴费标准"sv, Unit::tiers},
    Suffix{U"个缴费等级"sv, Unit::tiers}, Suffix{U"个等级"sv, Unit::tiers},
    Suffix{U"个档"sv, Unit::tiers},       Suffix{U"档次"sv, Unit::ordinal},
    Suffix{U"档"sv, Unit::ordinal},       Suffix{U"周岁"sv, Unit::age},
    Suffix{U"岁"sv, Unit::age},           Suffix{U"个月"sv, Unit::months},
    Suffix{U"个年度"sv, Unit::years},     Suffix{U"年"sv, Unit::years},
    Suffix{U"倍"sv, Unit::times},         Suffix{U"%"sv, Unit::share},
    Suffix{U"‰"sv, Unit::share},          Suffix{U"人"sv, Unit::other},
    Suffix{U"户"sv, Unit::other},         Suffix{U"次"sv, Unit::other},
    Suffix{U"号"sv, Unit::other},         Suffix{U"亿"sv, Unit::other},
    Suffix{U"日"sv, Unit::other},         Suffix{U"月"sv, Unit::other},
    Suffix{U"天"sv, Unit::other},         Suffix{U"级"sv, Unit::other},
    Suffix{U"个"sv, Unit::other},         Suffix{U"项"sv, Unit::other},
    Suffix{U"条"sv, Unit::other},         Suffix{U"份"sv, Unit::other},
    Suffix{U"时"sv, Unit::other},         Suffix{U"点"sv, Unit::other},
    Suffix{U":"sv, Unit::other},
};

/// 元/年, 元每人每月, 元(每年): what comes after 元.
std::size_t end_of_period(const Letters& line, std::size_t from, Period& period) {
    static constexpr std::array yearly{U"/人/年"sv,     U"/人年"sv,  U"/人.年"sv,   U"/年/人"sv,
                                       U"/年.人"sv,     U"/年"sv,    U"每人每年"sv, U"每年"sv,
                                       U"/每年"sv,      U"/人·年"sv, U"/年·人"sv,   U"(每年)"sv,
                                       U"(每人每年)"sv, U"/人、年"sv};
    static constexpr std::array monthly{U"/人/月"sv,     U"/人月"sv,  U"/人.月"sv,   U"/月/人"sv,
                                        U"/月.人"sv,     U"/月"sv,    U"每人每月"sv, U"每月"sv,
                                        U"/每月"sv,      U"/人·月"sv, U"/月·人"sv,   U"(每月)"sv,
                                        U"(每人每月)"sv, U"/人、月"sv};
    for (const auto text : yearly)
        if (stands_at(line, from, text)) {
            period = Period::year;
            return from + text.size();
        }
    for (const auto text : monthly)
        if (stands_at(line, from, text)) {
            period = Period::month;
            return from + text.size();
        }
    return from;
}

/// 元, 万元, 块钱 after a number; where it ends, or `from` where there is none.
std::size_t end_of_yuan(const Letters& line, std::size_t from, Number& number) {
    std::size_t end = from;
    if (stands_at(line, end, U"余") || stands_at(line, end, U"多")) {
        number.about = true;
        ++end;
    }
    std::int64_t times = 1;
    if (stands_at(line, end, U"万元")) {
        times = 10'000;
        ++end;
    }
    if (!stands_at(line, end, U"元") && !stands_at(line, end, U"块")) return from;
    end += stands_at(line, end, U"块钱") || stands_at(line, end, U"元整") ? 2 : 1;
    number.unit = Unit::yuan;
    number.value *= times;
    if (stands_at(line, end, U"左右")) {
        number.about = true;
        end += 2;
    }
    return end_of_period(line, end, number.period);
}

/// Of 210元档, 210元档次, 210元的档次 what is behind the yuan.
std::size_t end_of_tier(const Letters& line, std::size_t from, bool& of_tier) {
    for (const auto text : {U"的缴费档次"sv, U"缴费档次"sv, U"的档次"sv, U"档次"sv, U"缴费档"sv,
                            U"标准档"sv, U"档的"sv, U"档"sv})
        if (stands_at(line, from, text)) {
            of_tier = true;
            return from + text.size();
        }
    return from;
}

std::optional<std::pair<Number, std::size_t>> with_unit(const Letters& line, const Read& read) {
    Number number{.value = read.value, .unclear = read.unclear};
    if (const std::size_t end = end_of_yuan(line, read.end, number); end != read.end)
        return std::pair{number, end_of_tier(line, end, number.of_tier)};
    for (const Suffix& each : suffixes) {
        if (!stands_at(line, read.end, each.text)) continue;
        // 200档 is the tier of 200 yuan, 2档 the second one.
        if (each.unit == Unit::ordinal && (!read.whole || read.value > 500'000)) {
            number.unit = Unit::yuan;
            number.of_tier = true;
        } else {
            number.unit = each.unit;
        }
        if (each.text == U"%"sv) number.value = read.value;
        if (each.text == U"‰"sv) number.value = read.value / 10;
        return std::pair{number, read.end + each.text.size()};
    }
    return std::pair{number, read.end};
}

}  // namespace

std::optional<std::pair<Number, std::size_t>> number_at(const Letters& line, std::size_t from) {
    if (is_digit(line[from].c)) {
        const auto read = digits_at(line, from);
        if (!read) return std::nullopt;
        return with_unit(line, *read);
    }
    if (stands_at(line, from, U"百分之")) {
        if (from + 3 >= line.size()) return std::nullopt;
        const auto read =
            is_digit(line[from + 3].c) ? digits_at(line, from + 3) : numerals_at(line, from + 3);
        if (!read) return std::nullopt;
        return std::pair{
            Number{.value = read->value, .unit = Unit::share, .unclear = read->unclear}, read->end};
    }
    const std::size_t start = from + (line[from].c == U'第' ? 1 : 0);
    if (start >= line.size()) return std::nullopt;
    const auto read = is_digit(line[start].c) ? digits_at(line, start) : numerals_at(line, start);
    if (!read) return std::nullopt;
    const auto made = with_unit(line, *read);
    // 统一, 一次性, 一是: only what is followed by one of our units is a number.
    if (made->first.unit == Unit::none || made->first.unit == Unit::other) return std::nullopt;
    return made;
}

}  // namespace pension::notice
