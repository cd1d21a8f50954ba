// SPDX-License-Identifier: Apache-2.0
#include "app/asking/spelling.hpp"

#include "base/decimal.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <regex>
#include <vector>

namespace pension {

namespace {

Error unreadable(ErrorCode code, std::string_view text) {
    return {code, {{"text", std::string{text}}}};
}

/// A character of other scripts or widths, and what it stands for.
struct Written {
    std::string_view as;
    std::string_view means;
};

constexpr std::array plain_forms{
    Written{"\u3000", " "}, Written{"\u00a0", " "}, Written{"\u2009", " "}, Written{"\u202f", " "},
    Written{"\u00d7", "x"}, Written{"\u2715", "x"}, Written{"\u2010", "-"}, Written{"\u2011", "-"},
    Written{"\u2013", "-"}, Written{"\u2014", "-"}, Written{"\u2212", "-"}, Written{"\u3001", ","},
    Written{"\u3002", "."}, Written{"\uffe5", "¥"}, Written{"\ufeff", ""}};

/// Full-width ASCII, U+FF01 to U+FF5E, is three bytes of UTF-8.
std::optional<char> full_width(std::string_view rest) {
    if (rest.size() < 3 || rest[0] != '\xEF') return std::nullopt;
    const auto second = static_cast<unsigned char>(rest[1]);
    const auto third = static_cast<unsigned char>(rest[2]);
    if (second != 0xBC && second != 0xBD) return std::nullopt;
    const unsigned code = 0xF000U | ((second & 0x3FU) << 6U) | (third & 0x3FU);
    if (code < 0xFF01U || code > 0xFF5EU) return std::nullopt;
    return static_cast<char>(code - 0xFF00U + 0x20U);
}

/// Removes the first ending that fits, and blanks before it.
std::string without_ending(std::string text, std::initializer_list<std::string_view> endings) {
    for (const std::string_view ending : endings)
        if (text.ends_with(ending)) {
            text.resize(text.size() - ending.size());
            break;
        }
    while (text.ends_with(' ')) text.pop_back();
    return text;
}

std::optional<int> number(const std::string& digits) {
    const auto value = parse_decimal(digits, 0);
    return value && *value < 1'000'000 ? std::optional{static_cast<int>(*value)} : std::nullopt;
}

/// Year, month, and a day where there is one.
std::optional<Month> month_in(const std::string& text) {
    if (const auto plain = parse_month(text)) return plain;
    static const std::regex forms[] = {
        std::regex{R"((\d{4}) ?[-/.] ?(\d{1,2})(?: ?[-/.] ?(\d{1,2}))?)"},
        std::regex{R"((\d{4})(\d{2})(\d{2})?)"},
        std::regex{"(\\d{4}) ?年 ?(\\d{1,2}) ?月(?: ?(\\d{1,2}) ?(?:日|号))?"}};
    std::smatch found;
    for (const std::regex& form : forms) {
        if (!std::regex_match(text, found, form)) continue;
        const auto year = number(found[1]);
        const auto month = number(found[2]);
        if (!year || !month) return std::nullopt;
        const auto read = parse_month(fmt::format("{:04}-{:02}", *year, *month));
        if (!read || !found[3].matched) return read;
        const auto day = number(found[3]);
        const std::chrono::year_month_day date{
            read->year(), read->month(), std::chrono::day{static_cast<unsigned>(day.value_or(0))}};
        return date.ok() ? read : std::nullopt;
    }
    return std::nullopt;
}

/// Groups of three behind a comma: "1,000.00"; none where the commas stand otherwise.
std::optional<std::string> without_thousands(const std::string& text) {
    if (text.find(',') == std::string::npos) return text;
    static const std::regex grouped{R"(\d{1,3}(,\d{3})+(\.\d+)?)"};
    if (!std::regex_match(text, grouped)) return std::nullopt;
    return without(text, {","});
}

/// A form in which a record is written, and the notation that says the same.
struct RecordForm {
    std::regex form;
    const char* notation;
};

const std::vector<RecordForm>& record_forms() {
    static const std::string amount = R"((\d+(?:\.\d+)?))";
    static const std::vector<RecordForm> forms{
        {std::regex{"每年(?:交|缴)?" + amount + ",?(?:共)?(?:交|缴)?(\\d+)(?:年)?"}, "$1x$2"},
        {std::regex{amount + "ayearfor(\\d+)years?"}, "$1x$2"},
        {std::regex{R"((\d{4})-(\d{4}))"
                    "(?:年)?每年(?:交|缴)" +
                    amount},
         "$1-$2:$3"},
        {std::regex{amount + R"(\((\d{4})-(\d{4})\))"}, "$2-$3:$1"},
        {std::regex{amount + R"(ayearfor(\d{4})-(\d{4}))"}, "$2-$3:$1"},
        {std::regex{amount + "x(\\d+)(?:年|years?)"}, "$1x$2"}};
    return forms;
}

/// Months behind an @ in their one form: "2017:300@2020年4月".
std::string with_plain_months(const std::string& text) {
    std::string plain;
    for (std::string_view rest = text; !rest.empty();) {
        const auto at = rest.find('@');
        plain += rest.substr(0, at);
        if (at == std::string_view::npos) break;
        const auto end = std::min(rest.find(',', at), rest.size());
        const std::string typed{rest.substr(at + 1, end - at - 1)};
        const auto month = month_in(typed);
        plain += "@" + (month ? iso(*month) : typed);
        rest = rest.substr(end);
    }
    return plain;
}

/// Amounts in thousands, "1,000", without their comma, where no entry could begin. Four digits
/// before a comma are no thousands, but an entry that lacks its year.
std::string with_plain_thousands(const std::string& text) {
    static const std::regex grouped{R"((^|\D)(\d{1,3}),(\d{3})(?!\d))"};
    return std::regex_replace(text, grouped, "$1$2$3");
}

struct NamedGroup {
    std::string_view name;
    Group group;
};

/// What the groups are called in notices and at counters, beside their codes.
constexpr std::array group_names{NamedGroup{"普通居民", Group::ordinary},
                                 NamedGroup{"一般居民", Group::ordinary},
                                 NamedGroup{"重度残疾人", Group::severely_disabled},
                                 NamedGroup{"重度残疾", Group::severely_disabled},
                                 NamedGroup{"重残", Group::severely_disabled},
                                 NamedGroup{"低保对象", Group::subsistence_allowance},
                                 NamedGroup{"低保户", Group::subsistence_allowance},
                                 NamedGroup{"低保", Group::subsistence_allowance},
                                 NamedGroup{"特困人员", Group::extreme_poverty},
                                 NamedGroup{"特困", Group::extreme_poverty},
                                 NamedGroup{"五保", Group::extreme_poverty},
                                 NamedGroup{"建档立卡贫困人口", Group::registered_poor},
                                 NamedGroup{"建档立卡", Group::registered_poor},
                                 NamedGroup{"计划生育特殊家庭", Group::family_planning},
                                 NamedGroup{"计生特殊家庭", Group::family_planning},
                                 NamedGroup{"其他困难群体", Group::other_hardship}};

}  // namespace

std::string plainly_written(std::string_view text) {
    std::string plain;
    while (!text.empty()) {
        if (const auto letter = full_width(text)) {
            plain += *letter;
            text.remove_prefix(3);
            continue;
        }
        const auto form = std::ranges::find_if(
            plain_forms, [&](const Written& each) { return text.starts_with(each.as); });
        if (form != plain_forms.end()) {
            plain += form->means;
            text.remove_prefix(form->as.size());
            continue;
        }
        plain += text.front() == '\t' ? ' ' : text.front();
        text.remove_prefix(1);
    }
    const auto first = plain.find_first_not_of(' ');
    if (first == std::string::npos) return "";
    return plain.substr(first, plain.find_last_not_of(' ') - first + 1);
}

std::string lowered(std::string text) {
    for (char& letter : text)
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    return text;
}

std::string without(std::string text, std::initializer_list<std::string_view> parts) {
    for (const std::string_view part : parts)
        for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at))
            text.erase(at, part.size());
    return text;
}

Result<Month> read_month(std::string_view text) {
    if (const auto month = month_in(plainly_written(text))) return *month;
    return unreadable(ErrorCode::month_unreadable, text);
}

Result<Age> read_age(std::string_view text) {
    // Far beyond any age, and before twelve times it could overflow.
    constexpr std::int64_t most = 10'000'000;
    if (const auto plain = parse_decimal(text, 4); plain && *plain <= most)
        return Age::from_ten_thousandths(*plain);
    static const std::regex form{
        R"((?:age )?(\d+(?:\.\d+)?) ?(?:岁|周岁|y|years?|years old)?(?: ?(?:零|and)? ?(\d{1,2}) ?(?:个月|月|m|months?))?)"};
    const std::string plain = lowered(plainly_written(text));
    std::smatch found;
    if (!std::regex_match(plain, found, form)) return unreadable(ErrorCode::age_unreadable, text);
    const auto years = parse_decimal(found[1].str(), 4);
    const auto months = found[2].matched ? number(found[2]) : 0;
    const bool whole = found[1].str().find('.') == std::string::npos;
    if (!years || !months || *months > 11 || (*months > 0 && !whole))
        return unreadable(ErrorCode::age_unreadable, text);
    if (*years > most)
        return Error{ErrorCode::age_out_of_range,
                     {{"age", std::string{text}}, {"least", "16"}, {"most", "120"}}};
    if (found[2].matched) return Age::from_months(*years / 10'000 * 12 + *months);
    return Age::from_ten_thousandths(*years);
}

Result<Rate> read_rate(std::string_view text) {
    const std::string plain = plainly_written(text);
    if (plain == "0") return Rate{};
    const bool has_sign = plain.ends_with('%');
    const std::string digits = has_sign ? without_ending(plain, {"%"}) : plain;
    const auto rate = parse_percent(digits + "%");
    if (!rate) return unreadable(ErrorCode::rate_unreadable, text);
    constexpr Rate doubtful = Rate::from_ppm(1'000);  // 0.1 %.
    const bool is_small = Rate{} < *rate && *rate < doubtful;
    if (!has_sign && is_small)
        return Error{ErrorCode::rate_ambiguous,
                     {{"text", std::string{text}},
                      {"percent", decimal_text(rate->ppm(), 4) + "%"},
                      {"share", decimal_text(rate->ppm() * 100, 4) + "%"}}};
    return *rate;
}

Result<Money> read_yuan(std::string_view text) {
    std::string plain = plainly_written(text);
    if (plain.starts_with("¥")) plain = plainly_written(plain.substr(std::string_view{"¥"}.size()));
    const auto digits = without_thousands(without_ending(plain, {"元", "yuan", "块"}));
    const auto amount = digits ? parse_yuan(*digits) : std::nullopt;
    if (!amount) return unreadable(ErrorCode::amount_unreadable, text);
    return *amount;
}

Result<BaseGrowth> read_growth(std::string_view text) {
    std::string plain = lowered(plainly_written(text));
    if (const auto rate = parse_percent(without(plain, {" "}))) return BaseGrowth{*rate};
    const std::string amount = without_ending(plain, {"/year", "/年", "每年", "a year"});
    const bool has_unit = amount != plain;
    const bool leads = amount.starts_with("每年");
    const auto yuan = read_yuan(leads ? amount.substr(std::string_view{"每年"}.size())
                                      : std::string_view{amount});
    if ((has_unit || leads) && yuan) return BaseGrowth{yuan.value()};
    return unreadable(ErrorCode::growth_unreadable, text);
}

Result<int> read_pay_month(std::string_view text) {
    const auto month = number(without_ending(plainly_written(text), {"月份", "月"}));
    if (!month || *month < 1 || *month > 12) return unreadable(ErrorCode::pay_month_wrong, text);
    return *month;
}

Result<int> read_years(std::string_view text) {
    const auto years = number(without_ending(plainly_written(text), {"年", "years", "year"}));
    if (!years) return unreadable(ErrorCode::years_unreadable, text);
    if (*years < 1 || *years > 100)
        return Error{ErrorCode::years_out_of_range,
                     {{"years", std::string{text}}, {"most", "100"}}};
    return *years;
}

Result<Sex> read_sex(std::string_view text) {
    const std::string plain = lowered(plainly_written(text));
    for (const char* name : {"male", "m", "man", "男", "男性", "男的"})
        if (plain == name) return Sex::male;
    for (const char* name : {"female", "f", "woman", "女", "女性", "女的"})
        if (plain == name) return Sex::female;
    return unreadable(ErrorCode::sex_unreadable, text);
}

Result<Group> read_group(std::string_view text) {
    const std::string plain = plainly_written(text);
    if (const auto group = group_of(lowered(plain))) return *group;
    const auto named = std::ranges::find(group_names, std::string_view{plain}, &NamedGroup::name);
    if (named != group_names.end()) return named->group;
    std::string known;
    for (const Group group : all_groups)
        known += (known.empty() ? "" : ", ") + std::string{code(group)};
    return Error{ErrorCode::group_unknown, {{"text", std::string{text}}, {"known", known}}};
}

std::optional<std::string> language_named(std::string_view text) {
    std::string plain = lowered(plainly_written(text));
    std::ranges::replace(plain, '-', '_');
    if (const auto end = plain.find('.'); end != std::string::npos) plain.resize(end);
    for (const char* name :
         {"zh_cn", "zh", "zh_hans", "zh_hans_cn", "cn", "chinese", "中文", "汉语"})
        if (plain == name) return "zh_CN";
    if (plain == "en" || plain == "english" || plain == "英文" || plain.starts_with("en_"))
        return "en";
    return std::nullopt;
}

Result<Record> read_record(std::string_view text) {
    auto read = parse_record(text);
    if (read) return read;
    std::string plain = with_plain_months(without(plainly_written(text), {" "}));
    std::ranges::replace(plain, 'X', 'x');
    std::ranges::replace(plain, '*', 'x');
    plain = without(plain, {"元", "yuan"});
    auto again = parse_record(plain);
    // What is read but cannot be has its own sentence.
    const auto is_read = [](const Result<Record>& record) {
        return record || record.error().code != ErrorCode::plan_unreadable;
    };
    if (is_read(again)) return again;
    for (const std::string& written : {plain, with_plain_thousands(plain)}) {
        again = parse_record(written);
        if (is_read(again)) return again;
        for (const auto& [form, notation] : record_forms())
            if (std::regex_match(written, form))
                return parse_record(std::regex_replace(written, form, notation));
    }
    return read;
}

}  // namespace pension
