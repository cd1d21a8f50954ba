// SPDX-License-Identifier: Apache-2.0
#include "app/booth/visitor.hpp"

#include "app/asking/birth_spelling.hpp"
#include "app/asking/understood_inquiry.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>

namespace pension {

namespace {

/// Through a volatile pointer: what is never read again need not be written otherwise.
void overwrite(char* letters, std::size_t count) {
    volatile char* at = letters;
    for (std::size_t i = 0; i < count; ++i) at[i] = '\0';
}

Result<Birth> in_the_year(int year, Month today) {
    const Month first{Year{year}, std::chrono::January};
    const Month last = std::min(Month{Year{year}, std::chrono::December}, today);
    if (year < 1900 || last < first)
        return Error{ErrorCode::birth_or_age_unreadable, {{"text", std::to_string(year)}}};
    return Birth{last, {}, {}, MonthSpan{first, last}};
}

TypedPlan plan_of(const std::string& pays, int colour) {
    TypedPlan plan;
    plan.pays = pays;
    plan.colour = colour;
    return plan;
}

}  // namespace

void wipe(std::string& text) {
    // All that was reserved: a longer text may have stood there before.
    text.resize(text.capacity());
    overwrite(text.data(), text.size());
    text.clear();
    text.shrink_to_fit();
}

void wipe(Visitor& visitor) {
    wipe(visitor.born);
    wipe(visitor.tier);
    wipe(visitor.beside);
    visitor.sex.reset();
}

Result<Birth> birth_typed(const std::string& digits, Month today) {
    switch (digits.size()) {
        case 2:
        case 3: return read_birth_or_age(fmt::format("age {}", digits), today);
        case 4: return in_the_year(std::stoi(digits), today);
        case 6: return read_birth_or_age(digits, today);
        default: return Error{ErrorCode::birth_or_age_unreadable, {{"text", digits}}};
    }
}

Result<Inquiry> inquiry_of(const Visitor& visitor, const std::string& place, Month today) {
    const auto birth = birth_typed(visitor.born, today);
    if (!birth) return birth.error();
    Inquiry asked;
    asked.typed.place = place;
    asked.typed.basis = "dated";
    asked.typed.born = iso(birth.value().month);
    if (visitor.sex) asked.typed.sex = std::string{code(*visitor.sex)};
    // Few records of people do not reach back beyond the figures; results say where they do.
    asked.typed.assume_earliest = true;
    const auto months = (today - birth.value().month).count();
    if (months < early_death * 12)
        asked.typed.ages_at_death = {fmt::format("{}", usual_age_at_death),
                                     fmt::format("{}", early_death)};
    asked.plans = {plan_of(visitor.beside, 0), plan_of(visitor.tier, 1)};
    return asked;
}

}  // namespace pension
