// SPDX-License-Identifier: Apache-2.0
#include "cli/options.hpp"

#include "base/decimal.hpp"
#include "calc/comparison.hpp"

#include <fmt/format.h>

namespace pension::cli {

namespace {

Error wrong(ErrorCode code, const std::string& text) {
    return {code, {{"text", text}}};
}

Result<Age> read_age(const std::string& text) {
    const auto age = parse_decimal(text, 4);
    if (!age) return wrong(ErrorCode::age_unreadable, text);
    // Far beyond any age, and before twelve times it could overflow.
    if (*age > 10'000'000)
        return Error{ErrorCode::age_out_of_range,
                     {{"age", text}, {"least", "16"}, {"most", "120"}}};
    return Age::from_ten_thousandths(*age);
}

/// "10/year" or "3%".
Result<BaseGrowth> read_growth(const std::string& text) {
    constexpr std::string_view per_year = "/year";
    if (const auto rate = parse_percent(text)) return BaseGrowth{*rate};
    if (text.ends_with(per_year))
        if (const auto yuan =
                parse_yuan(std::string_view{text}.substr(0, text.size() - per_year.size())))
            return BaseGrowth{*yuan};
    return wrong(ErrorCode::growth_unreadable, text);
}

Result<int> read_pay_month(const std::string& text) {
    const auto month = parse_decimal(text, 0);
    if (!month || *month < 1 || *month > 12) return wrong(ErrorCode::pay_month_wrong, text);
    return static_cast<int>(*month);
}

/// "79.8", or of an earlier year: "77.14@2015".
Status read_life_expectancy(const QuestionOptions& typed, Assumptions& assumed) {
    const std::string text = typed.life_expectancy.value_or("");
    const auto at = text.find('@');
    if (at == std::string::npos) {
        if (typed.national_life_expectancy)
            return wrong(ErrorCode::life_expectancy_year_missing, text.empty() ? "77.14" : text);
        if (!typed.life_expectancy) return done();
        const auto age = read_age(text);
        if (!age) return age.error();
        assumed.life_expectancy = age.value();
        return done();
    }
    const auto region = read_age(text.substr(0, at));
    const auto year = parse_decimal(text.substr(at + 1), 0);
    if (!region || !year || *year < 1900 || *year > 9999)
        return wrong(ErrorCode::age_unreadable, text);
    RegionalExpectancy known{region.value(), {}, {}, static_cast<int>(*year), 0};
    if (typed.national_life_expectancy) {
        const auto nation = read_age(*typed.national_life_expectancy);
        if (!nation) return nation.error();
        known.nation = nation.value();
    }
    assumed.regional_expectancy = known;
    return done();
}

/// "2030-05", or with the later month in which it was given: "2030-05..2031-02".
Result<MissedCertification> read_missed(const std::string& text) {
    const auto dots = text.find("..");
    const auto missed = parse_month(text.substr(0, dots));
    if (!missed) return wrong(ErrorCode::certification_unreadable, text);
    if (dots == std::string::npos) return MissedCertification{*missed, {}};
    const auto passed = parse_month(text.substr(dots + 2));
    if (!passed || *passed <= *missed) return wrong(ErrorCode::certification_unreadable, text);
    return MissedCertification{*missed, passed};
}

/// Reads an option into its place if it was typed, and remembers the first mistake.
class Reader {
public:
    template <class Read, class Target>
    void take(const std::optional<std::string>& typed, Read read, Target& target) {
        if (!typed || !status_) return;
        const auto value = read(*typed);
        if (value)
            target = value.value();
        else
            status_ = value.error();
    }
    const Status& status() const { return status_; }

private:
    Status status_ = done();
};

Error option_wrong(const char* option, const std::string& value) {
    return {ErrorCode::option_wrong, {{"reason", fmt::format("{} {}", option, value)}}};
}

/// Dated where a birth month is given, unless something else is typed.
Result<Basis> read_basis(const QuestionOptions& typed) {
    if (!typed.basis) return typed.born ? Basis::dated : Basis::leaflet;
    if (*typed.basis == code(Basis::dated) && !typed.born)
        return Error{ErrorCode::birth_month_needed};
    for (const Basis basis : {Basis::leaflet, Basis::dated})
        if (*typed.basis == code(basis)) return basis;
    return option_wrong("--basis", *typed.basis);
}

Result<Sex> read_sex(const std::string& text) {
    if (const auto sex = sex_of(text)) return *sex;
    return option_wrong("--sex", text);
}

}  // namespace

namespace {

void add_assumptions(CLI::App& command, QuestionOptions& typed, const Translate& tr) {
    command
        .add_option("--interest", typed.interest,
                    tr(N_("Yearly interest of the account, such as 2.5%")))
        ->type_name("RATE");
    command
        .add_option("--base-growth", typed.base_growth,
                    tr(N_("Yearly growth of the base pension, 10/year or 3%")))
        ->type_name("GROWTH");
    command
        .add_option("--pay-month", typed.pay_month,
                    tr(N_("Month of the yearly payment, 1 to 12 (default: 12)")))
        ->type_name("NUMBER");
    command.add_option("--sex", typed.sex, tr(N_("male or female: what is received on average")))
        ->type_name("SEX");
    command
        .add_option("--mortality", typed.mortality,
                    tr(N_("Life table: un2026, cl2010-2013-pension, ... or a CSV file")))
        ->type_name("TABLE");
    command
        .add_option("--life-expectancy", typed.life_expectancy,
                    tr(N_("Life expectancy at birth of both sexes, to scale the life table: 79.8 "
                          "today, or with its year 77.14@2015")))
        ->type_name("AGE");
    command
        .add_option("--national-life-expectancy", typed.national_life_expectancy,
                    tr(N_("That of the nation in the same year, where the program has none")))
        ->type_name("AGE");
    command
        .add_option("--discount", typed.discount,
                    tr(N_("Yearly discount rate of what is received on average")))
        ->type_name("RATE");
    command
        .add_option("--inflation", typed.inflation,
                    tr(N_("Yearly rise of prices, for sums in today's money, such as 2%")))
        ->type_name("RATE");
    command
        .add_option("--deposit", typed.deposit,
                    tr(N_("Yearly interest of a bank deposit to compare with, such as 1.5%")))
        ->type_name("RATE");
    command
        .add_option("--missed-certification", typed.missed_certification,
                    tr(N_("Month in which no proof of life is given, 2030-05, or until which "
                          "month: 2030-05..2031-02")))
        ->type_name("MONTHS");
    command
        .add_option("--registered", typed.registered,
                    tr(N_("Month of registration of who was 60 when the scheme began, YYYY-MM")))
        ->type_name("MONTH");
    command.add_flag("--assume-earliest", typed.assume_earliest,
                     tr(N_("Before its first figure a rule is taken to have been the same")));
}

}  // namespace

void add_question(CLI::App& command, QuestionOptions& typed, const Translate& tr) {
    command
        .add_option("--place", typed.place, tr(N_("Area code or name of the place, the first one")))
        ->type_name("PLACE")
        ->required();
    command
        .add_option("--as-of", typed.as_of,
                    tr(N_("Month whose policy is taken, YYYY-MM (default: this month)")))
        ->type_name("MONTH");
    command
        .add_option("--basis", typed.basis,
                    tr(N_("leaflet or dated (default: dated where a birth month is typed)")))
        ->type_name("BASIS");
    command.add_option("--born", typed.born, tr(N_("Birth month, YYYY-MM")))->type_name("MONTH");
    command
        .add_option("--group", typed.groups,
                    tr(N_("Group of people for life, such as severely_disabled, or of some years: "
                          "subsistence_allowance:2018-2022, repeatable")))
        ->type_name("GROUP")
        ->allow_extra_args(false);
    command
        .add_option("--move", typed.moves,
                    tr(N_("From that month on in another place: 2024-05:420100, repeatable")))
        ->type_name("MOVE")
        ->allow_extra_args(false);
    command
        .add_option("--age-at-death", typed.ages_at_death,
                    tr(N_("Age at death or life expectancy in years, repeatable")))
        ->type_name("AGE")
        ->allow_extra_args(false);
    add_assumptions(command, typed, tr);
}

void add_plans(CLI::App& command, QuestionOptions& typed, const Translate& tr, Plans plans) {
    const bool one = plans == Plans::may_be_left_out;
    command
        .add_option("--plan", typed.plans,
                    tr(one ? N_("What has been paid, such as 2012-2025:100,2017:300@2020-04")
                           : N_("Yearly amount and years, such as 100x15, repeatable")))
        ->type_name("PLAN")
        ->allow_extra_args(false)
        ->required(plans == Plans::required);
}

void add_format(CLI::App& command, std::string& typed, const Translate& tr, const char* forms) {
    command.add_option("--format", typed, tr(forms))->type_name("FORMAT");
}

Result<Case> read_question(const QuestionOptions& typed, Month today) {
    const auto basis = read_basis(typed);
    if (!basis) return basis.error();
    Case asked;
    asked.basis = basis.value();
    asked.as_of = today;
    asked.assumptions.earliest_known = typed.assume_earliest;
    Reader reader;
    reader.take(typed.as_of, read_month, asked.as_of);
    reader.take(typed.born, read_month, asked.born);
    reader.take(typed.interest, read_rate, asked.assumptions.interest);
    reader.take(typed.base_growth, read_growth, asked.assumptions.base_growth);
    reader.take(typed.pay_month, read_pay_month, asked.assumptions.pay_month);
    reader.take(typed.sex, read_sex, asked.sex);
    reader.take(typed.discount, read_rate, asked.assumptions.discount);
    reader.take(typed.missed_certification, read_missed, asked.missed_certification);
    reader.take(typed.registered, read_month, asked.registered);
    reader.take(typed.deposit, read_rate, asked.assumptions.deposit);
    reader.take(typed.inflation, read_rate, asked.assumptions.inflation);
    for (const std::string& age : typed.ages_at_death)
        reader.take(age, read_age, asked.ages_at_death.emplace_back());
    for (const std::string& plan : typed.plans)
        reader.take(plan, parse_record, asked.plans.emplace_back());
    if (!reader.status()) return reader.status().error();
    const Status expectancy = read_life_expectancy(typed, asked.assumptions);
    if (!expectancy) return expectancy.error();
    // A leaflet's pension begins in no month of the calendar unless somebody was born in one.
    if (asked.missed_certification && !asked.born) return Error{ErrorCode::birth_month_needed};
    if (const Status fine = check_case(asked); !fine) return fine.error();
    return asked;
}

Result<Month> read_month(const std::string& typed) {
    const auto month = parse_month(typed);
    if (!month) return wrong(ErrorCode::month_unreadable, typed);
    return *month;
}

Result<Rate> read_rate(const std::string& typed) {
    if (typed == "0") return Rate{};
    const auto rate = parse_percent(typed);
    if (!rate) return wrong(ErrorCode::rate_unreadable, typed);
    return *rate;
}

Result<int> read_years(const std::string& typed) {
    const auto years = parse_decimal(typed, 0);
    if (!years) return option_wrong("--years", typed);
    if (*years < 1 || *years > 100)
        return Error{ErrorCode::years_out_of_range, {{"years", typed}, {"most", "100"}}};
    return static_cast<int>(*years);
}

Result<Format> read_format(const std::string& typed) {
    if (typed == "text") return Format::text;
    if (typed == "json") return Format::json;
    if (typed == "csv") return Format::csv;
    return option_wrong("--format", typed);
}

}  // namespace pension::cli
