// SPDX-License-Identifier: Apache-2.0
#include "app/home/schemes_form.hpp"

#include "app/asking/spelling.hpp"
#include "app/words/messages.hpp"
#include "app/words/terms.hpp"
#include "base/contract.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <utility>

namespace pension {

namespace {

using K = FieldKind;

const SchemesField schemes_table[] = {
    {"--employee", K::text, false, N_("Months paid:"),
     N_("The months paid in the employee scheme, so far and from now on, several with a comma "
        "between; 2015-03..2015-12@2027-06 where they are paid later."),
     N_("such as 2027-01..2042-12"), N_("Change months paid")},
    {"--wage-base", K::text, false, N_("Contribution base:"),
     N_("The lower or upper limit, a share of the average wage, or yuan a month; 80%@2030-01 from "
        "the month after that. Without it the lower limit."),
     N_("lower, upper, 4200 or 80%"), N_("Change contribution base")},
    {"--employee-account", K::text, false, N_("Account so far:"),
     N_("What the office prints of the time before: month, balance, months paid and average wage "
        "index."),
     "2026-05:12345,96,0.81", N_("Change account of the employee scheme")},
    {"--category", K::choice, false, N_("Old retirement age:"),
     N_("At which age she would have retired by the old rule; the office says which."), "",
     N_("Change retirement age")},
    {"--retire-later", K::text, true, N_("Months later:"),
     N_("By how many months retirement is later than the statutory month; below zero: earlier."),
     N_("such as 12 or -12"), N_("Change month of retirement")},
    {"--wage-growth", K::text, true, N_("Wages grow:"),
     N_("Each year after the last published ones. Without it: not at all."), N_("such as 3%"),
     N_("Change growth of wages")},
    {"--employee-interest", K::text, true, N_("Account interest:"),
     N_("Of the employee account in years to come. Without it: the last rate published."),
     N_("such as 2.5%"), N_("Change interest of the employee account")},
    {"--arrears-interest", K::text, true, N_("Interest on arrears:"),
     N_("Simple yearly interest on months that are paid later. Without it: none."),
     N_("such as 5%"), N_("Change interest on arrears")},
    {"--transitional", K::text, true, N_("Transitional pension:"),
     N_("Yuan a month, as the office says; for work before the accounts began."),
     N_("yuan a month"), N_("Change transitional pension")},
    {"--other-parts", K::text, true, N_("Other parts:"),
     N_("What the province adds, yuan a month, as the office says."), N_("yuan a month"),
     N_("Change other parts")},
};

const EmployeeOption& option_of(std::size_t field) {
    const auto found = std::ranges::find_if(employee_options(), [&](const EmployeeOption& each) {
        return each.name == std::string_view{schemes_table[field].option};
    });
    expects(found != employee_options().end(), "SchemesForm: no such option");
    return *found;
}

/// Several in one field, with commas between.
std::vector<std::string> bases_of(const std::string& text) {
    std::vector<std::string> parts{""};
    for (const char letter : plainly_written(text)) {
        if (letter == ',')
            parts.emplace_back();
        else if (letter != ' ')
            parts.back() += letter;
    }
    std::erase(parts, "");
    return parts;
}

std::string text_in(const EmployeeOptions& typed, std::size_t field) {
    return std::visit(
        [&](auto place) -> std::string {
            const auto& value = typed.*place;
            if constexpr (requires { value.value_or(""); })
                return value.value_or("");
            else
                return fmt::format("{}", fmt::join(value, ", "));
        },
        option_of(field).field);
}

void put(EmployeeOptions& typed, std::size_t field, const std::string& text) {
    std::visit(
        [&](auto place) {
            auto& value = typed.*place;
            if constexpr (requires { value.value_or(""); })
                value = text.empty() ? std::nullopt : std::optional{text};
            else
                value = bases_of(text);
        },
        option_of(field).field);
}

}  // namespace

std::span<const SchemesField> schemes_fields() {
    return schemes_table;
}

SchemesForm::SchemesForm(ComparisonPage& page)
    : page_{page}, seen_{page.inquiry().employee}, page_changed_{page.changed.connect([this] {
          // What was wrong spoke of what has been taken back.
          if (page_.inquiry().employee != seen_) wrong_.clear();
          seen_ = page_.inquiry().employee;
          changed.emit();
      })} {}

std::string SchemesForm::text(std::size_t field) const {
    const auto wrong = wrong_.find(field);
    return wrong == wrong_.end() ? text_in(seen_, field) : wrong->second.text;
}

std::string SchemesForm::problem(std::size_t field) const {
    const auto wrong = wrong_.find(field);
    if (wrong == wrong_.end()) return {};
    const auto& [text, why] = wrong->second;
    // That one speaks of the command line.
    if (why.code != ErrorCode::option_wrong) return explain(why, page_.words());
    return fmt::format(fmt::runtime(page_.words()(N_("\"{text}\" is not understood here."))),
                       fmt::arg("text", text));
}

std::vector<FieldChoice> SchemesForm::choices(std::size_t field) const {
    if (schemes_table[field].kind != K::choice) return {};
    std::vector<FieldChoice> categories{{"", page_.words()(N_("not said"))}};
    for (const auto category : {RetirementCategory::female_55, RetirementCategory::female_50})
        categories.push_back(
            {std::string{code(category)}, retirement_category_name(category, page_.words())});
    return categories;
}

bool SchemesForm::is_asked(std::size_t field) const {
    if (schemes_table[field].kind != K::choice) return true;
    return page_.question() && page_.question()->asked.sex == Sex::female;
}

void SchemesForm::type(std::size_t field, const std::string& text) {
    EmployeeOptions next = seen_;
    put(next, field, text);
    if (const Status fine = check_employee(next); !fine) {
        wrong_.insert_or_assign(field, Wrong{text, fine.error()});
        changed.emit();
        return;
    }
    wrong_.erase(field);
    if (next == seen_) {
        changed.emit();
        return;
    }
    seen_ = next;
    Inquiry inquiry = page_.inquiry();
    inquiry.employee = std::move(next);
    page_.ask_beside(schemes_table[field].change, std::move(inquiry));
}

}  // namespace pension
