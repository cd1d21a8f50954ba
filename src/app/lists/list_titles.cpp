// SPDX-License-Identifier: Apache-2.0
#include "app/lists/list_titles.hpp"

#include "app/words/filled.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace pension {

namespace {

struct Words {
    std::string_view name;
    const char* message;
};

constexpr std::array of_results{
    Words{"plan", N_("Plan")},
    Words{"first_pension_month", N_("First pension month")},
    Words{"own_paid", N_("You pay in all")},
    Words{"subsidies", N_("Government adds in all")},
    Words{"interest", N_("Interest in all")},
    Words{"account", N_("Personal account at the start")},
    Words{"payout_months", N_("Payout months")},
    Words{"base", N_("From the state, a month")},
    Words{"long_payer", N_("For long payment, a month")},
    Words{"old_age", N_("For old age, a month")},
    Words{"average_tier", N_("For the average tier, a month")},
    Words{"account_pension", N_("From the account, a month")},
    Words{"monthly", N_("Pension a month")},
    Words{"annual", N_("Pension a year")},
    Words{"payback_payments", N_("Payments to win it back")},
    Words{"payback_age", N_("Won back at age")},
    Words{"return", N_("Return a year")},
    Words{"received", N_("Received in all")},
    Words{"left_to_heirs", N_("Left to the family")},
    Words{"funeral_grant", N_("Funeral grant")},
    Words{"net", N_("Net gain")},
    Words{"ratio", N_("Received for each yuan paid")},
    Words{"step_extra_paid", N_("Paid more than in the plan before")},
    Words{"step_extra_monthly", N_("More a month than in the plan before")},
    Words{"step_payback_payments", N_("Payments to win back what is paid more")},
    Words{"step_payback_age", N_("What is paid more is won back at age")},
    Words{"step_return", N_("Return a year of what is paid more")},
    Words{"deposit_at_start", N_("In a bank when the pension begins")},
    Words{"deposit_full_payments", N_("Whole payments out of the bank")},
    Words{"deposit_used_up", N_("The bank is used up in")},
    Words{"deposit_used_up_age", N_("The bank is used up at age")},
    Words{"deposit_left", N_("Left in the bank")},
    Words{"resumed", N_("Paid again from")},
    Words{"months_unpaid", N_("Months not paid")},
    Words{"made_good", N_("Paid later for them")},
    Words{"entitled", N_("Entitled")},
    Words{"missing_years", N_("Years missing")},
    Words{"conditional_monthly", N_("The account alone, were the missing years there, a month")},
    Words{"expected_received", N_("Received on average")},
    Words{"expected_left_to_heirs", N_("Left to the family on average")},
    Words{"expected_net", N_("Net gain on average")},
    Words{"expected_discounted", N_("Net gain on average at the discount rate")},
    Words{"expected_death_age_p10", N_("Age by which one in ten has died")},
    Words{"expected_death_age_p50", N_("Age by which half have died")},
    Words{"expected_death_age_p90", N_("Age by which nine in ten have died")},
    Words{"expected_reach_80", N_("Chance to reach 80")},
    Words{"expected_reach_90", N_("Chance to reach 90")},
    Words{"expected_reach_100", N_("Chance to reach 100")},
};

constexpr std::array of_rows{
    Words{"status", N_("Reckoned or refused")},
    Words{"error", N_("Why it was refused")},
    Words{"note", N_("Remarks")},
    Words{"basis", N_("Basis")},
    Words{"policy", N_("Policy file")},
    Words{"reason", N_("Why it was refused")},
    Words{"township", N_("Township")},
    Words{"village", N_("Village")},
    Words{"people", N_("People reckoned")},
    Words{"refused", N_("Refused rows")},
    Words{"gaps_unknown", N_("People of whom gaps are not known")},
    Words{"with_gaps", N_("People with gaps")},
    Words{"gap_years", N_("Years not paid")},
    Words{"closed_gap_years", N_("Years not paid that cannot be paid any more")},
    Words{"missing_money", N_("What the other years cost at the lowest tier")},
    Words{"pensions_now", N_("Pensions if nothing more is paid")},
    Words{"average_monthly_now", N_("A month on average if nothing more is paid")},
    Words{"pensions", N_("Pensions")},
    Words{"average_monthly", N_("Pension a month on average")},
};

template <class Known>
const char* message_of(std::string_view name, const Known& known) {
    const auto found = std::ranges::find(known, name, &Words::name);
    return found == known.end() ? nullptr : found->message;
}

std::string of_plan(std::size_t plan, const std::string& words, const Translate& tr) {
    return say(tr, N_("Plan {number}: {words}"), fmt::arg("number", plan),
               fmt::arg("words", words));
}

}  // namespace

std::string result_title(std::string_view name, std::size_t plan, const Translate& tr) {
    constexpr std::string_view at = "_at_";
    constexpr std::string_view real = "_in_todays_money";
    std::string_view rest = name;
    std::string_view age;
    // "deposit_at_start" has no age.
    if (const auto found = rest.rfind(at);
        found != std::string_view::npos && found + at.size() < rest.size() &&
        rest[found + at.size()] >= '0' && rest[found + at.size()] <= '9') {
        age = rest.substr(found + at.size());
        rest = rest.substr(0, found);
    }
    const bool is_real = rest.ends_with(real);
    if (is_real) rest.remove_suffix(real.size());
    const char* message = message_of(rest, of_results);
    std::string words = message ? tr(message) : std::string{rest};
    if (is_real) words = say(tr, N_("{words}, in today's money"), fmt::arg("words", words));
    if (!age.empty())
        words = say(tr, N_("{words} (age {age})"), fmt::arg("words", words), fmt::arg("age", age));
    return of_plan(plan, words, tr);
}

std::string row_title(std::string_view name, const Translate& tr) {
    if (const char* message = message_of(name, of_rows)) return tr(message);
    const auto end = name.rfind('_');
    std::size_t plan = 0;
    if (end != std::string_view::npos)
        for (const char digit : name.substr(end + 1)) {
            if (digit < '0' || digit > '9') return std::string{name};
            plan = plan * 10 + static_cast<std::size_t>(digit - '0');
        }
    const char* message = plan > 0 ? message_of(name.substr(0, end), of_rows) : nullptr;
    return message ? of_plan(plan, tr(message), tr) : std::string{name};
}

}  // namespace pension
