// SPDX-License-Identifier: Apache-2.0
#include "app/asking/employee_question.hpp"

#include "app/asking/spelling.hpp"
#include "base/decimal.hpp"

#include <fmt/format.h>

namespace pension {

namespace {

using E = EmployeeOptions;

const EmployeeOption employee_table[] = {
    {"--employee", &E::months, "MONTHS",
     N_("Months paid in the employee scheme, such as 2027-01..2042-12, or "
        "2015-03..2015-12@2027-06 where they are paid later; repeatable")},
    {"--wage-base", &E::bases, "BASE",
     N_("Contribution base: lower (default), upper, 80% of the average wage or 4200 a month; "
        "80%@2030-01 from the month after that; repeatable")},
    {"--employee-account", &E::account, "ACCOUNT",
     N_("What the office prints of the time before: month, balance, months paid and average "
        "wage index, such as 2026-05:12345.67,96,0.8123")},
    {"--category", &E::category, "CATEGORY",
     N_("Retirement age of a woman before 2025: female_55 or female_50")},
    {"--retire-later", &E::retire_later, "MONTHS",
     N_("Months by which retirement is later than the statutory month; -12: earlier")},
    {"--wage-growth", &E::wage_growth, "RATE",
     N_("Yearly growth of wages after the last published ones, such as 3% (default: none)")},
    {"--employee-interest", &E::interest, "RATE",
     N_("Yearly interest of the employee account in years to come (default: the last one "
        "published)")},
    {"--arrears-interest", &E::arrears_interest, "RATE",
     N_("Simple yearly interest on months that are paid later (default: none)")},
    {"--transitional", &E::transitional, "AMOUNT",
     N_("Transitional pension, yuan a month, as the office says")},
    {"--other-parts", &E::other_parts, "AMOUNT",
     N_("What the province adds, yuan a month, as the office says")},
};

Error wrong(const std::string& reason) {
    return {ErrorCode::option_wrong, {{"reason", reason}}};
}

Status read_months(const EmployeeOptions& typed, EmployeePlan& plan) {
    for (const std::string& text : typed.months) {
        const auto months = parse_employee_months(plainly_written(text));
        if (!months) return months.error();
        plan.months.insert(plan.months.end(), months.value().begin(), months.value().end());
    }
    return done();
}

/// Also by the names that the office uses: "下限", "上限@2030-01".
Result<DatedBaseChoice> read_base(const std::string& typed) {
    std::string text = plainly_written(typed);
    for (const auto& [name, limit] : {std::pair{"下限", "lower"}, std::pair{"上限", "upper"}})
        if (text.starts_with(name)) text.replace(0, std::string_view{name}.size(), limit);
    return parse_base_choice(text);
}

/// One base from the beginning, and changes in order of month.
Status read_bases(const EmployeeOptions& typed, EmployeePlan& plan) {
    bool from_the_beginning = false;
    for (const std::string& text : typed.bases) {
        const auto choice = read_base(text);
        if (!choice) return choice.error();
        const auto& [base, chosen] = choice.value();
        const bool twice = chosen ? !plan.changes.empty() && plan.changes.back().chosen >= *chosen
                                  : from_the_beginning;
        if (twice) return wrong(fmt::format("--wage-base {}", text));
        if (chosen)
            plan.changes.push_back({*chosen, base});
        else
            plan.base = base;
        from_the_beginning |= !chosen;
    }
    return done();
}

/// A whole number of months, below zero where the retirement is earlier.
Status read_months_later(const std::optional<std::string>& typed, int& months) {
    if (!typed) return done();
    const std::string text = plainly_written(*typed);
    const bool earlier = text.starts_with('-');
    const auto count = parse_decimal(std::string_view{text}.substr(earlier ? 1 : 0), 0);
    if (!count || *count > 120) return wrong(fmt::format("--retire-later {}", *typed));
    months = static_cast<int>(earlier ? -*count : *count);
    return done();
}

Status read_share(const std::optional<std::string>& typed, Rate& rate) {
    if (!typed) return done();
    const auto read = read_rate(*typed);
    if (!read) return read.error();
    rate = read.value();
    return done();
}

Status read_part(const char* option, const std::optional<std::string>& typed, Money& amount) {
    constexpr Money most = Money::from_yuan(1'000'000);
    if (!typed) return done();
    const auto read = read_yuan(*typed);
    if (!read || read.value() > most) return wrong(fmt::format("{} {}", option, *typed));
    amount = read.value();
    return done();
}

Result<RetirementCategory> read_category(const EmployeeOptions& typed, std::optional<Sex> sex,
                                         const Translate& tr) {
    if (!typed.category) {
        if (!sex) return wrong(tr(N_("--sex is missing")));
        if (*sex == Sex::male) return RetirementCategory::male_60;
        return wrong(
            tr(N_("--category is missing: female_55 or female_50, the office says which")));
    }
    const auto category = retirement_category_of(*typed.category);
    const bool male = category == RetirementCategory::male_60;
    if (!category || (sex && male != (*sex == Sex::male)))
        return wrong(fmt::format("--category {}", *typed.category));
    return *category;
}

/// All but the category.
Status read_fields(const EmployeeOptions& typed, EmployeeQuestion& question) {
    auto& [plan, unused, assumptions] = question;
    Status fine = read_months(typed, plan);
    if (fine) fine = read_bases(typed, plan);
    if (fine) fine = read_months_later(typed.retire_later, plan.months_later);
    if (fine) fine = read_share(typed.wage_growth, assumptions.wage_growth);
    if (fine) fine = read_share(typed.arrears_interest, assumptions.arrears_interest);
    if (fine) fine = read_part("--transitional", typed.transitional, plan.transitional_pension);
    if (fine) fine = read_part("--other-parts", typed.other_parts, plan.other_parts);
    if (!fine) return fine;
    if (typed.interest) {
        const auto rate = read_rate(*typed.interest);
        if (!rate) return rate.error();
        assumptions.crediting_rate = rate.value();
    }
    if (typed.account) {
        const auto known = parse_employee_account(plainly_written(*typed.account));
        if (!known) return known.error();
        plan.known = known.value();
    }
    return done();
}

}  // namespace

bool EmployeeOptions::any() const {
    return !months.empty() || !bases.empty() || account || category || retire_later ||
           wage_growth || interest || arrears_interest || transitional || other_parts;
}

std::span<const EmployeeOption> employee_options() {
    return employee_table;
}

Status check_employee(const EmployeeOptions& typed) {
    EmployeeQuestion question;
    return read_fields(typed, question);
}

Result<EmployeeQuestion> read_employee(const EmployeeOptions& typed, std::optional<Sex> sex,
                                       const Translate& tr) {
    if (typed.months.empty() && !typed.account) return wrong(tr(N_("--employee is missing")));
    EmployeeQuestion question;
    const auto category = read_category(typed, sex, tr);
    if (!category) return category.error();
    question.category = category.value();
    if (const Status fine = read_fields(typed, question); !fine) return fine.error();
    return question;
}

}  // namespace pension
