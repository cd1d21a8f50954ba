// SPDX-License-Identifier: Apache-2.0
#include "app/asking/question.hpp"

#include "app/asking/birth_spelling.hpp"
#include "app/asking/spelling.hpp"
#include "base/decimal.hpp"
#include "calc/comparison/comparison.hpp"

#include <fmt/format.h>

namespace pension {

namespace {

constexpr unsigned comparing =
    compare_question | ladder_question | explain_question | sheet_question | household_question;
/// What a derivation does not tell stands beside the plans.
constexpr unsigned beside_plans = comparing & ~static_cast<unsigned>(explain_question);
constexpr unsigned planning = reach_question | budget_question;
constexpr unsigned of_years =
    backpay_question | raise_question | stop_question | skip_question | start_question;
constexpr unsigned of_assumptions = sensitivity_question | grid_question;
constexpr unsigned of_money = comparing | planning | of_years | of_assumptions | schemes_question;
constexpr unsigned with_deaths = comparing | of_years | of_assumptions | schemes_question;
constexpr unsigned all_questions = of_money | eligibility_question;
constexpr unsigned none = 0;

using Q = QuestionOptions;

const QuestionOption options[] = {
    {"--place", &Q::place, "PLACE", N_("Area code or name of the place, the first one"),
     all_questions, all_questions},
    {"--as-of", &Q::as_of, "MONTH",
     N_("Month whose policy is taken, YYYY-MM (default: this month)"), all_questions,
     all_questions},
    {"--basis", &Q::basis, "BASIS",
     N_("leaflet or dated (default: dated where a birth month is typed)"), all_questions,
     all_questions},
    {"--born", &Q::born, "MONTH",
     N_("Birth month, YYYY-MM, or the birthday by the lunar calendar: \"lunar 1972-02-03\""),
     all_questions, all_questions},
    {"--group", &Q::groups, "GROUP",
     N_("Group of people for life, such as severely_disabled, or of some years: "
        "subsistence_allowance:2018-2022, repeatable"),
     all_questions, all_questions},
    {"--move", &Q::moves, "MOVE",
     N_("From that month on in another place: 2024-05:420100, repeatable"), all_questions,
     all_questions},
    {"--age-at-death", &Q::ages_at_death, "AGE",
     N_("Age at death or life expectancy in years, repeatable"), with_deaths, with_deaths},
    {"--interest", &Q::interest, "RATE", N_("Yearly account interest, such as 2.5%"), of_money,
     of_money},
    {"--base-growth", &Q::base_growth, "GROWTH",
     N_("Yearly growth of the base pension, 10/year or 3%"), of_money, of_money},
    {"--pay-month", &Q::pay_month, "NUMBER",
     N_("Month of the yearly payment, 1 to 12 (default: 12)"), all_questions, all_questions},
    {"--sex", &Q::sex, "SEX", N_("male or female: what is received on average"),
     comparing | schemes_question, comparing | schemes_question},
    {"--mortality", &Q::mortality, "TABLE",
     N_("Life table: un2026, cl2010-2013-pension, ... or a CSV file"), comparing, comparing},
    {"--life-expectancy", &Q::life_expectancy, "AGE",
     N_("Life expectancy at birth of both sexes, to scale the life table: 79.8 today, or with its "
        "year 77.14@2015"),
     comparing, comparing},
    {"--national-life-expectancy", &Q::national_life_expectancy, "AGE",
     N_("That of the nation in the same year, where the program has none"), comparing, comparing},
    {"--discount", &Q::discount, "RATE", N_("Yearly discount rate of what is received on average"),
     comparing, comparing},
    {"--inflation", &Q::inflation, "RATE",
     N_("Yearly rise of prices, for sums in today's money, such as 2%"), beside_plans,
     beside_plans},
    {"--deposit", &Q::deposit, "RATE",
     N_("Yearly interest of a bank deposit to compare with, such as 1.5%"), comparing, comparing},
    {"--missed-certification", &Q::missed_certification, "MONTHS",
     N_("Month in which no proof of life is given, 2030-05, or until which month: "
        "2030-05..2031-02"),
     with_deaths, with_deaths},
    {"--registered", &Q::registered, "MONTH",
     N_("Month of registration of who was 60 when the scheme began, YYYY-MM"), none, all_questions},
    {"--scheme-start", &Q::scheme_start, "MONTH",
     N_("Month in which the scheme began there, where no document says so, YYYY-MM"), none,
     all_questions},
    {"--assume-earliest", &Q::assume_earliest, nullptr,
     N_("Before its first figure a rule is taken to have been the same"), none, all_questions},
    {"--assume-latest", &Q::assume_latest, nullptr,
     N_("A rule that ran out without another in its place is taken to go on"), all_questions,
     all_questions},
    {"--unconfirmed", &Q::unconfirmed, nullptr,
     N_("Figures that no document confirms count too, where the facts have none; what rests on "
        "them is marked"),
     all_questions, all_questions},
    {"--hukou", &Q::hukou, "MONTH",
     N_("Since when the household has been registered at the place, YYYY-MM, where the base "
        "depends on it"),
     of_money, of_money},
    {"--burial", &Q::burial, "BURIAL",
     N_("cremation or other, where the funeral grant depends on it (default: the lower grant)"),
     with_deaths, with_deaths},
    {"--tier", &Q::tier, "AMOUNT",
     N_("What is paid for each further or unpaid year (default: as before, or the lowest tier)"),
     of_years, of_years},
    {"--children-pay", &Q::children_pay, nullptr,
     N_("Of a household: what this person pays comes from the children and is kept apart in the "
        "sums"),
     household_question, household_question},
    {"--years", &Q::years, "YEARS",
     N_("Years paid on a ladder, or that can be paid on the leaflet basis (default: 15)"),
     ladder_question | planning, ladder_question},
};

Error wrong(ErrorCode code, const std::string& text) {
    return {code, {{"text", text}}};
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
    const auto year = parse_decimal(plainly_written(text.substr(at + 1)), 0);
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
    const auto missed = read_month(text.substr(0, dots));
    if (!missed) return wrong(ErrorCode::certification_unreadable, text);
    if (dots == std::string::npos) return MissedCertification{missed.value(), {}};
    const auto passed = read_month(text.substr(dots + 2));
    if (!passed || passed.value() <= missed.value())
        return wrong(ErrorCode::certification_unreadable, text);
    return MissedCertification{missed.value(), passed.value()};
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

Result<Burial> read_burial(const std::string& text) {
    const std::string plain = plainly_written(text);
    if (const auto burial = burial_of(plain)) return *burial;
    if (plain == "火化") return Burial::cremation;
    if (plain == "未火化" || plain == "其他") return Burial::other;
    return Error{ErrorCode::option_wrong, {{"reason", fmt::format("--burial {}", text)}}};
}

Result<Month> read_birth_month(const std::string& text) {
    return read_birth(text).and_then([](const Birth& birth) { return Result{birth.month}; });
}

/// Dated where a birth month is given, unless something else is typed.
Result<Basis> read_basis(const QuestionOptions& typed) {
    if (!typed.basis) return typed.born ? Basis::dated : Basis::leaflet;
    const std::string text = plainly_written(*typed.basis);
    const bool dated = text == code(Basis::dated) || text == "逐年";
    if (dated && !typed.born) return Error{ErrorCode::birth_month_needed};
    if (dated) return Basis::dated;
    if (text == code(Basis::leaflet) || text == "宣传册") return Basis::leaflet;
    return Error{ErrorCode::option_wrong, {{"reason", fmt::format("--basis {}", *typed.basis)}}};
}

Result<Case> read_fields(const QuestionOptions& typed, Month today) {
    const auto basis = read_basis(typed);
    if (!basis) return basis.error();
    Case asked;
    asked.basis = basis.value();
    asked.as_of = today;
    asked.assumptions.earliest_known = typed.assume_earliest;
    asked.assumptions.latest_known = typed.assume_latest;
    asked.assumptions.unconfirmed = typed.unconfirmed;
    Reader reader;
    reader.take(typed.as_of, read_month, asked.as_of);
    reader.take(typed.born, read_birth_month, asked.born);
    reader.take(typed.interest, read_rate, asked.assumptions.interest);
    reader.take(typed.base_growth, read_growth, asked.assumptions.base_growth);
    reader.take(typed.pay_month, read_pay_month, asked.assumptions.pay_month);
    reader.take(typed.sex, read_sex, asked.sex);
    reader.take(typed.discount, read_rate, asked.assumptions.discount);
    reader.take(typed.missed_certification, read_missed, asked.missed_certification);
    reader.take(typed.registered, read_month, asked.registered);
    reader.take(typed.scheme_start, read_month, asked.scheme_start);
    reader.take(typed.hukou, read_month, asked.household_since);
    reader.take(typed.burial, read_burial, asked.assumptions.burial);
    reader.take(typed.deposit, read_rate, asked.assumptions.deposit);
    reader.take(typed.inflation, read_rate, asked.assumptions.inflation);
    std::optional<Money> tier;
    reader.take(typed.tier, read_yuan, tier);
    std::optional<int> years;
    reader.take(typed.years, read_years, years);
    for (const std::string& age : typed.ages_at_death)
        reader.take(age, read_age, asked.ages_at_death.emplace_back());
    for (const std::string& plan : typed.plans)
        reader.take(plan, read_record, asked.plans.emplace_back());
    if (!reader.status()) return reader.status().error();
    const Status expectancy = read_life_expectancy(typed, asked.assumptions);
    if (!expectancy) return expectancy.error();
    return asked;
}

void clear(const QuestionOption& option, QuestionOptions& typed) {
    std::visit([&](auto field) { typed.*field = {}; }, option.field);
}

}  // namespace

std::span<const QuestionOption> question_options() {
    return options;
}

bool is_typed(const QuestionOption& option, const QuestionOptions& typed) {
    return std::visit(
        [&](auto field) {
            const auto& value = typed.*field;
            if constexpr (requires { value.has_value(); })
                return value.has_value();
            else if constexpr (requires { value.empty(); })
                return !value.empty();
            else
                return value;
        },
        option.field);
}

std::vector<std::string> command_words(const QuestionOptions& typed) {
    std::vector<std::string> words;
    const auto add = [&](const char* name, const std::string& value) {
        words.emplace_back(name);
        words.push_back(value);
    };
    for (const QuestionOption& option : options)
        std::visit(
            [&](auto field) {
                const auto& value = typed.*field;
                if constexpr (requires { value.has_value(); }) {
                    if (value) add(option.name, *value);
                } else if constexpr (requires { value.empty(); }) {
                    for (const std::string& each : value) add(option.name, each);
                } else if (value) {
                    words.emplace_back(option.name);
                }
            },
            option.field);
    for (const std::string& plan : typed.plans) add("--plan", plan);
    return words;
}

std::vector<const QuestionOption*> unused_options(const QuestionOptions& typed, QuestionKind kind) {
    const auto basis = read_basis(typed);
    const bool dated = basis && basis.value() == Basis::dated;
    std::vector<const QuestionOption*> unused;
    for (const QuestionOption& option : options)
        if (is_typed(option, typed) && !((dated ? option.on_dated : option.on_leaflet) & kind))
            unused.push_back(&option);
    return unused;
}

QuestionOptions used_options(const QuestionOptions& typed, QuestionKind kind) {
    QuestionOptions used = typed;
    for (const QuestionOption* option : unused_options(typed, kind)) clear(*option, used);
    return used;
}

std::vector<Warning> unused_warnings(const QuestionOptions& typed, QuestionKind kind) {
    std::vector<Warning> warnings;
    for (const QuestionOption* option : unused_options(typed, kind))
        warnings.push_back({WarningCode::option_not_used, {{"option", option->name}}});
    return warnings;
}

std::vector<Warning> birth_warnings(const Birth& birth) {
    const auto& [month, lunar, in_lunar, assumed] = birth;
    if (lunar)
        return {{WarningCode::lunar_birthday,
                 {{"lunar", notation(*lunar)}, {"civil", iso(civil_day(*lunar).value())}}}};
    if (in_lunar)
        return {
            {WarningCode::lunar_birthday, {{"lunar", notation(*in_lunar)}, {"civil", iso(month)}}}};
    return {};
}

std::vector<Warning> birth_warnings(const QuestionOptions& typed) {
    const auto birth = typed.born ? read_birth(*typed.born) : Result{Birth{}};
    return birth ? birth_warnings(birth.value()) : std::vector<Warning>{};
}

Result<Case> read_question(const QuestionOptions& typed, QuestionKind kind, Month today) {
    if (const auto readable = read_fields(typed, today); !readable) return readable.error();
    auto asked = read_fields(used_options(typed, kind), today);
    if (!asked) return asked.error();
    // A leaflet's pension begins in no month of the calendar unless somebody was born in one.
    if (asked.value().missed_certification && !asked.value().born)
        return Error{ErrorCode::birth_month_needed};
    if (const Status fine = check_case(asked.value()); !fine) return fine.error();
    return asked;
}

}  // namespace pension
