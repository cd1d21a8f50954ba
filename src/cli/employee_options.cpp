// SPDX-License-Identifier: Apache-2.0
#include "cli/employee_options.hpp"

#include "base/decimal.hpp"
#include "cli/options.hpp"

#include <fmt/format.h>

namespace pension::cli {

namespace {

Error wrong(const std::string& reason) {
    return {ErrorCode::option_wrong, {{"reason", reason}}};
}

Status read_months(const EmployeeOptions& typed, EmployeePlan& plan) {
    for (const std::string& text : typed.months) {
        const auto months = parse_employee_months(text);
        if (!months) return months.error();
        plan.months.insert(plan.months.end(), months.value().begin(), months.value().end());
    }
    return done();
}

/// One base from the beginning, and changes in order of month.
Status read_bases(const EmployeeOptions& typed, EmployeePlan& plan) {
    bool from_the_beginning = false;
    for (const std::string& text : typed.bases) {
        const auto choice = parse_base_choice(text);
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
    const bool earlier = typed->starts_with('-');
    const auto count = parse_decimal(std::string_view{*typed}.substr(earlier ? 1 : 0), 0);
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
    const auto read = parse_yuan(*typed);
    if (!read || *read > most) return wrong(fmt::format("{} {}", option, *typed));
    amount = *read;
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

}  // namespace

bool EmployeeOptions::any() const {
    return !months.empty() || !bases.empty() || account || category || retire_later ||
           wage_growth || interest || arrears_interest || transitional || other_parts;
}

void add_employee(CLI::App& command, EmployeeOptions& typed, const Translate& tr) {
    const std::string group = tr(N_("Employee scheme"));
    const auto add = [&](const char* name, auto& target, const char* help, const char* type) {
        return command.add_option(name, target, tr(help))->type_name(type)->group(group);
    };
    add("--employee", typed.months,
        N_("Months paid in the employee scheme, such as 2027-01..2042-12, or "
           "2015-03..2015-12@2027-06 where they are paid later; repeatable"),
        "MONTHS")
        ->allow_extra_args(false);
    add("--wage-base", typed.bases,
        N_("Contribution base: lower (default), upper, 80% of the average wage or 4200 a month; "
           "80%@2030-01 from the month after that; repeatable"),
        "BASE")
        ->allow_extra_args(false);
    add("--employee-account", typed.account,
        N_("What the office prints of the time before: month, balance, months paid and average "
           "wage index, such as 2026-05:12345.67,96,0.8123"),
        "ACCOUNT");
    add("--category", typed.category,
        N_("Retirement age of a woman before 2025: female_55 or female_50"), "CATEGORY");
    add("--retire-later", typed.retire_later,
        N_("Months by which retirement is later than the statutory month; -12: earlier"), "MONTHS");
    add("--wage-growth", typed.wage_growth,
        N_("Yearly growth of wages after the last published ones, such as 3% (default: none)"),
        "RATE");
    add("--employee-interest", typed.interest,
        N_("Yearly interest of the employee account in years to come (default: the last one "
           "published)"),
        "RATE");
    add("--arrears-interest", typed.arrears_interest,
        N_("Simple yearly interest on months that are paid later (default: none)"), "RATE");
    add("--transitional", typed.transitional,
        N_("Transitional pension, yuan a month, as the office says"), "AMOUNT");
    add("--other-parts", typed.other_parts,
        N_("What the province adds, yuan a month, as the office says"), "AMOUNT");
}

Result<EmployeeQuestion> read_employee(const EmployeeOptions& typed, std::optional<Sex> sex,
                                       const Translate& tr) {
    if (typed.months.empty() && !typed.account) return wrong(tr(N_("--employee is missing")));
    EmployeeQuestion question;
    const auto category = read_category(typed, sex, tr);
    if (!category) return category.error();
    question.category = category.value();
    auto& [plan, unused, assumptions] = question;
    Status fine = read_months(typed, plan);
    if (fine) fine = read_bases(typed, plan);
    if (fine) fine = read_months_later(typed.retire_later, plan.months_later);
    if (fine) fine = read_share(typed.wage_growth, assumptions.wage_growth);
    if (fine) fine = read_share(typed.arrears_interest, assumptions.arrears_interest);
    if (fine) fine = read_part("--transitional", typed.transitional, plan.transitional_pension);
    if (fine) fine = read_part("--other-parts", typed.other_parts, plan.other_parts);
    if (!fine) return fine.error();
    if (typed.interest) {
        const auto rate = read_rate(*typed.interest);
        if (!rate) return rate.error();
        assumptions.crediting_rate = rate.value();
    }
    if (typed.account) {
        const auto known = parse_employee_account(*typed.account);
        if (!known) return known.error();
        plan.known = known.value();
    }
    return question;
}

}  // namespace pension::cli
