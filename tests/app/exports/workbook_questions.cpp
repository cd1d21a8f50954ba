// SPDX-License-Identifier: Apache-2.0
#include "app/exports/workbook.hpp"
#include "base/decimal.hpp"
#include "exchange/csv_rows.hpp"
#include "platform/files.hpp"
#include "random_questions.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <iostream>
#include <optional>
#include <string_view>

// workbook_questions write FOLDER    makes workbooks of random questions, and changes what may be
//                                    changed in their first sheets, but not what the cells show.
// workbook_questions check FOLDER    compares the first sheets, reckoned anew by a spreadsheet and
//                                    written as .csv, with what the program answers to the changed
//                                    questions. Tells how many; 1 where one differs.

namespace pension {
namespace {

constexpr int questions = 200;

/// A question, and the same after the cells were changed.
struct Asked {
    Case before;
    Case after;
    ResidentRules rules;
    ResidentRules rules_after;
    Comparison first;
    Comparison second;
    bool base_changed = false;
};

/// Another amount, other years.
void change_plans(Asked& asked, Dice& dice) {
    // Where subsidies go by age the workbook has them as figures, and says so.
    const auto& subsidies = asked.rules.subsidies.find(asked.after.as_of)->value;
    if (std::ranges::any_of(subsidies, [](auto& step) { return step.from_age_in_months > 0; }))
        return;
    for (Record& plan : asked.after.plans) {
        RecordEntry& entry = plan.entries.back();
        const Money amount = any_tier(asked.rules, asked.after.as_of, dice);
        if (auto* years = std::get_if<YearsBeforePension>(&entry)) {
            years->amount = amount;
            years->years = dice.between(10, 40);
        } else {
            auto& cover = std::get<CoverYears>(entry);
            // A past payment of the same amount would follow only if it were to come.
            cover.amount = amount;
        }
    }
}

/// The base of a leaflet, where it is the same at every age.
void change_base(Asked& asked, Dice& dice) {
    const auto& figures = asked.rules.base_pension;
    const auto* now = figures.find(asked.after.as_of);
    if (asked.after.basis == Basis::dated || now->value.size() != 1) return;
    auto entries = figures.entries();
    for (auto& figure : entries)
        if (figure.from == now->from)
            figure.value.front().per_month += Money::from_fen(dice.between(-3'000, 9'999));
    asked.rules_after.base_pension =
        Timeline<BaseBands>{figures.topic(), entries, figures.silences()};
    asked.base_changed = true;
}

Asked any_question(int number) {
    for (int attempt = 0;; ++attempt) {
        Dice dice{number * 1'000 + attempt};
        const auto& [place, as_of] = dice.of(places());
        Asked asked;
        asked.rules = book().rules(place, Group::ordinary);
        asked.before = dice.one_in(2) ? any_leaflet(asked.rules, as_of, dice)
                                      : any_dated(asked.rules, month_typed(2026, 6), dice);
        if (asked.before.plans.empty() || !asked.rules.tiers.find(asked.before.as_of)) continue;
        asked.before.place = place;
        asked.after = asked.before;
        asked.rules_after = asked.rules;
        // One in four stays as it is: what the cells show must be what they come to.
        if (!dice.one_in(4)) {
            change_plans(asked, dice);
            change_base(asked, dice);
            if (dice.one_in(2))
                asked.after.assumptions.interest = Rate::from_ppm(dice.between(0, 400) * 125);
            asked.after.ages_at_death = {
                Age::from_ten_thousandths(dice.between(6'300, 10'000) * 100)};
        }
        auto first = compare(asked.before, asked.rules);
        auto second = compare(asked.after, asked.rules_after);
        if (!first || !second) continue;
        asked.first = std::move(first).value();
        asked.second = std::move(second).value();
        return asked;
    }
}

Cell& cell_of(WorkbookSheet& sheet, std::uint32_t row, std::size_t column) {
    const CellAt at{row, static_cast<std::uint16_t>(column)};
    return *std::ranges::find(sheet.cells, at, &Cell::at);
}

double in_yuan(Money money) {
    return static_cast<double>(money.fen()) / 100;
}

/// Types what was changed into the first sheet; the amounts of both records.
void change(Workbook& made, const Asked& asked) {
    WorkbookSheet& sheet = made.sheets.front();
    const auto& after = asked.after;
    cell_of(sheet, overview::age_at_death, 1).value =
        static_cast<double>(after.ages_at_death.front().ten_thousandths()) / 10'000;
    if (after.assumptions.interest)
        cell_of(sheet, overview::interest, 1).value =
            static_cast<double>(after.assumptions.interest->ppm()) / 1e6;
    for (std::size_t i = 0; i < after.plans.size(); ++i) {
        const RecordEntry& entry = after.plans[i].entries.back();
        if (const auto* years = std::get_if<YearsBeforePension>(&entry)) {
            cell_of(sheet, overview::amount, 1 + i).value = in_yuan(years->amount);
            cell_of(sheet, overview::years, 1 + i).value = static_cast<double>(years->years);
        } else {
            cell_of(sheet, overview::amount, 1 + i).value =
                in_yuan(std::get<CoverYears>(entry).amount);
        }
    }
    if (asked.base_changed) {
        const auto* now = asked.rules_after.base_pension.find(after.as_of);
        cell_of(sheet, overview::base, 1).value = in_yuan(now->value.front().per_month);
    }
}

std::filesystem::path file_of(const std::filesystem::path& folder, int number, const char* ending) {
    return folder / fmt::format("{:03}{}", number, ending);
}

int write(const std::filesystem::path& folder) {
    for (int number = 0; number < questions; ++number) {
        const Asked asked = any_question(number);
        Workbook made = comparison_workbook({asked.first, "sha256:0", "test"}, Translate{});
        change(made, asked);
        const auto bytes = workbook_bytes(made);
        if (!bytes || !replace_file(file_of(folder, number, ".xlsx"), bytes.value())) return 3;
    }
    return 0;
}

/// Compares cells with what they should be, and counts.
class Judge {
public:
    void begin(int number, std::size_t plan, const std::vector<CsvRow>& rows) {
        number_ = number;
        plan_ = plan;
        rows_ = &rows;
    }

    void expect(const char* what, std::uint32_t row, const std::string& wanted) {
        const std::string found = cell(row);
        ++compared_;
        const auto number = number_in(found);
        const auto expected = number_in(wanted);
        const bool both = number && expected;
        if (both && std::abs(*number - *expected) < 1e-9) return;
        if (!both && (wanted.empty() ? found == "\u2014" || found.empty() : found == wanted))
            return;
        ++wrong_;
        std::cout << fmt::format("question {}, plan {}, {}: \"{}\" instead of \"{}\"\n", number_,
                                 plan_ + 1, what, found, wanted);
    }
    void expect(const char* what, std::uint32_t row, const std::optional<Money>& wanted) {
        expect(what, row, wanted ? yuan_text(*wanted) : std::string{});
    }

    int compared() const { return compared_; }
    int wrong() const { return wrong_; }
    void missing() { ++wrong_; }

private:
    std::string cell(std::uint32_t row) const {
        if (row >= rows_->size() || plan_ + 1 >= (*rows_)[row].cells.size()) return "?";
        return (*rows_)[row].cells[plan_ + 1];
    }
    /// A share is written as it would be typed: "2.6614%".
    static std::optional<double> number_in(const std::string& text) {
        char* end = nullptr;
        const double number = std::strtod(text.c_str(), &end);
        if (text.empty() || end == text.c_str()) return std::nullopt;
        if (std::string_view{end} == "%") return number / 100;
        return *end == '\0' ? std::optional{number} : std::nullopt;
    }
    int number_ = 0;
    std::size_t plan_ = 0;
    const std::vector<CsvRow>* rows_ = nullptr;
    int compared_ = 0;
    int wrong_ = 0;
};

std::string millionths(const Estimate& value) {
    return value ? fmt::format("{:.6f}", *value) : std::string{};
}

void check_plan(const PlanResult& plan, Judge& judge) {
    const Projection& made = plan.projection;
    judge.expect("own paid", overview::own_paid, made.own_paid);
    judge.expect("subsidies", overview::subsidies, made.subsidies);
    judge.expect("interest", overview::interest_in_all, plan.interest);
    judge.expect("account", overview::account, std::optional{made.account.balance});
    judge.expect("monthly", overview::monthly, plan.monthly());
    judge.expect("annual", overview::annual, plan.annual);
    const bool entitled = plan.entitled();
    const Lifetime* life = entitled ? &plan.lifetimes.front() : nullptr;
    const auto of_life = [&](auto member) {
        return life ? std::optional<Money>{life->*member} : std::nullopt;
    };
    judge.expect("account pension", overview::account_part,
                 entitled ? std::optional{made.parts.account_pension} : std::nullopt);
    judge.expect("received", overview::received, of_life(&Lifetime::received));
    judge.expect("left", overview::left_to_heirs, of_life(&Lifetime::left_to_heirs));
    judge.expect("net", overview::net, of_life(&Lifetime::net));
    judge.expect("payback", overview::payback,
                 plan.payback_payments ? fmt::format("{}", *plan.payback_payments) : std::string{});
    judge.expect(
        "payback age", overview::payback_age,
        plan.payback_age ? decimal_text(plan.payback_age->ten_thousandths(), 4) : std::string{});
    judge.expect("return", overview::own_return, millionths(plan.annual_return));
    judge.expect("return with what is left", overview::family_return,
                 entitled ? millionths(plan.family_returns.front()) : std::string{});
}

void check_step(const PlanStep& step, bool is_live, Judge& judge) {
    judge.expect("extra paid", overview::extra_paid, step.extra_paid);
    judge.expect("extra monthly", overview::extra_monthly, step.extra_monthly);
    // Followed where both pensions never change; a figure elsewhere.
    if (is_live)
        judge.expect(
            "payback of the extra", overview::extra_payback,
            step.payback_payments ? fmt::format("{}", *step.payback_payments) : std::string{});
}

bool is_steady(const PlanResult& plan) {
    return plan.entitled() && plan.projection.schedule.runs().size() == 1;
}

int check(const std::filesystem::path& folder) {
    Judge judge;
    int dated = 0;
    int changed = 0;
    for (int number = 0; number < questions; ++number) {
        const Asked asked = any_question(number);
        dated += asked.after.basis == Basis::dated ? 1 : 0;
        changed += asked.before == asked.after ? 0 : 1;
        const auto text = read_file(file_of(folder, number, ".csv"));
        const auto rows = text ? csv_rows(text.value()) : text.error();
        if (!rows) {
            std::cout << fmt::format("question {}: no table\n", number);
            judge.missing();
            continue;
        }
        for (std::size_t i = 0; i < asked.second.plans.size(); ++i) {
            judge.begin(number, i, rows.value());
            const auto& plans = asked.second.plans;
            check_plan(plans[i], judge);
            if (i > 0)
                check_step(asked.second.steps[i - 1],
                           is_steady(plans[i]) && is_steady(plans[i - 1]) &&
                               is_steady(asked.first.plans[i]) &&
                               is_steady(asked.first.plans[i - 1]),
                           judge);
        }
    }
    std::cout << fmt::format(
        "{} workbooks ({} dated, {} with changed cells), {} figures compared, {} differ\n",
        questions, dated, changed, judge.compared(), judge.wrong());
    return judge.wrong() == 0 ? 0 : 1;
}

}  // namespace
}  // namespace pension

int main(int argc, char** argv) {
    if (argc != 3) return 2;
    const bool writes = std::string_view{argv[1]} == "write";
    return writes ? pension::write(argv[2]) : pension::check(argv[2]);
}
