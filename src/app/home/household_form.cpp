// SPDX-License-Identifier: Apache-2.0
#include "app/home/household_form.hpp"

#include "app/asking/spelling.hpp"
#include "app/words/messages.hpp"
#include "base/contract.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace pension {

namespace {

/// The fields of a person as those of a question.
Inquiry own_of(const FurtherPerson& person) {
    Inquiry own;
    own.typed = person.typed;
    own.paid = person.paid;
    own.balance = person.balance;
    own.plans = person.plans;
    own.name = person.name;
    own.children_pay = person.children_pay;
    return own;
}

bool is_of_plan(PersonField field) {
    return form_field(field.asks).part == Part::plan;
}

std::string text_of(const FurtherPerson& person, PersonField field) {
    if (is_of_plan(field) && field.plan >= person.plans.size()) return {};
    return text_in(own_of(person), field.asks, field.plan);
}

void put_into(FurtherPerson& person, PersonField field, const std::string& text) {
    if (is_of_plan(field)) {
        if (field.plan >= person.plans.size() && text.empty()) return;
        // Until it is typed a plan is as the one before.
        while (field.plan >= person.plans.size())
            person.plans.push_back(person.plans.empty() ? TypedPlan{} : person.plans.back());
    }
    Inquiry own = own_of(person);
    put(own, field.asks, text, field.plan);
    const bool is_last = field.plan > 0 && field.plan + 1 == own.plans.size();
    if (field.asks == Asks::plan_pays && text.empty() && is_last) own.plans.pop_back();
    person = {own.name, own.typed, own.paid, own.balance, own.plans, own.children_pay};
}

/// What is neither right nor wrong.
bool is_free(PersonField field) {
    return form_field(field.asks).part == Part::household;
}

std::string as_kept(PersonField field, const std::string& text) {
    if (field.asks != Asks::paid || plainly_written(text).empty()) return text;
    const auto record = read_paid(text);
    return record ? notation(record.value()) : text;
}

}  // namespace

HouseholdForm::HouseholdForm(ComparisonPage& page)
    : page_{page}, seen_{page.inquiry().people}, page_changed_{page.changed.connect([this] {
          // What was wrong spoke of what has been taken back.
          if (page_.inquiry().people != seen_) wrong_.clear();
          seen_ = page_.inquiry().people;
          read_.reset();
          changed.emit();
      })} {}

std::vector<std::string> HouseholdForm::names() const {
    const Translate& tr = page_.words();
    const std::string& first = page_.inquiry().name;
    std::vector<std::string> names{
        first.empty()
            ? tr(N_("The person at the left"))
            : fmt::format(fmt::runtime(tr(N_("{name} (at the left)"))), fmt::arg("name", first))};
    for (const FurtherPerson& person : seen_)
        names.push_back(person.name.empty() ? fmt::format(fmt::runtime(tr(N_("Person {number}"))),
                                                          fmt::arg("number", names.size() + 1))
                                            : person.name);
    return names;
}

std::vector<PersonField> HouseholdForm::fields() {
    // Two and two belong together: they may stand beside each other.
    std::vector<PersonField> all{{Asks::name}, {Asks::place},  {Asks::born},
                                 {Asks::sex},  {Asks::group},  {Asks::age_at_death},
                                 {Asks::paid}, {Asks::balance}};
    for (std::size_t plan = 0; plan < ComparisonPage::most_plans; ++plan) {
        all.push_back({Asks::plan_pays, plan});
        all.push_back({Asks::plan_years, plan});
    }
    all.push_back({Asks::children_pay});
    return all;
}

bool HouseholdForm::is_asked(std::size_t person, PersonField field) const {
    if (person == 0) return is_free(field);
    if (!is_of_plan(field)) return true;
    return field.plan < std::max(page_.plan_count(), seen_.at(person - 1).plans.size());
}

std::string HouseholdForm::text(std::size_t person, PersonField field) const {
    if (person == 0) return is_free(field) ? text_in(page_.inquiry(), field.asks) : "";
    const auto wrong = wrong_.find({person - 1, field});
    return wrong == wrong_.end() ? text_of(seen_.at(person - 1), field) : wrong->second.text;
}

std::string HouseholdForm::problem(std::size_t person, PersonField field) const {
    if (person == 0) return {};
    const auto wrong = wrong_.find({person - 1, field});
    return wrong == wrong_.end() ? std::string{} : explain(wrong->second.why, page_.words());
}

std::string HouseholdForm::hint(std::size_t person, PersonField field) const {
    const Translate& tr = page_.words();
    if (field.asks == Asks::place) return page_.place();
    const bool is_further = person > 0 && is_of_plan(field);
    if (is_further && field.plan >= seen_.at(person - 1).plans.size())
        return field.asks == Asks::plan_pays ? tr(N_("as before")) : std::string{};
    if (person > 0 && field.asks == Asks::plan_years) {
        const UnderstoodInquiry* known = read(person - 1);
        return known ? open_years_text(known->open, known->question.asked.basis) : std::string{};
    }
    const char* hint = form_field(field.asks).hint;
    return *hint ? tr(hint) : std::string{};
}

std::vector<FieldChoice> HouseholdForm::choices(std::size_t person, PersonField field) const {
    if (field.asks == Asks::place && page_.has_figures()) {
        std::vector<FieldChoice> offered;
        // Of what is wrong, what may have been meant; else those chosen before.
        const std::string wrong = problem(person, field).empty() ? "" : text(person, field);
        for (const std::string& name : page_.places_like(wrong)) offered.push_back({name, name});
        return offered;
    }
    if (field.asks == Asks::plan_pays) {
        const UnderstoodInquiry* known = person > 0 ? read(person - 1) : nullptr;
        const auto tiers = known ? tiers_for(known->question) : std::nullopt;
        return tier_choices(tiers ? offered_amounts(*tiers) : std::vector<Money>{});
    }
    if (field.asks != Asks::group) return choices_of(field.asks, page_.words());
    const std::string chosen = text(person, field);
    if (person == 0) return group_choices(nullptr, chosen, page_.words());
    const UnderstoodInquiry* known = read(person - 1);
    return group_choices(known ? &known->question : nullptr, chosen, page_.words());
}

const UnderstoodInquiry* HouseholdForm::read(std::size_t person) const {
    if (!page_.has_figures()) return nullptr;
    if (!read_ || read_->first != person) read_.emplace(person, page_.further(seen_.at(person)));
    return read_->second ? &read_->second.value() : nullptr;
}

void HouseholdForm::type(std::size_t person, PersonField field, const std::string& text) {
    if (person == 0) {
        type_of_first(field, text);
        return;
    }
    const std::size_t index = person - 1;
    FurtherPerson next = seen_.at(index);
    put_into(next, field, as_kept(field, text));
    const char* step = form_field(field.asks).change;
    wrong_.erase({index, field});
    if (!is_free(field) && page_.has_figures()) {
        const auto made = page_.further(next);
        const auto before = page_.further(seen_[index]);
        // What was wrong without it as well is not this field's fault.
        const bool is_to_blame = !made && (before || before.error() != made.error());
        if (is_to_blame) {
            wrong_.insert_or_assign({index, field}, Wrong{text, made.error()});
            // What is wrong by itself may be right together.
            FurtherPerson together = next;
            for (const auto& [where, wrong] : wrong_)
                if (where.first == index) put_into(together, where.second, wrong.text);
            if (!page_.further(together)) {
                changed.emit();
                return;
            }
            std::erase_if(wrong_, [&](const auto& each) { return each.first.first == index; });
            next = std::move(together);
        }
        take_wrong_ones(index, next);
    }
    auto people = seen_;
    people[index] = std::move(next);
    ask(step, std::move(people));
}

void HouseholdForm::take_wrong_ones(std::size_t person, FurtherPerson& next) {
    for (auto wrong = wrong_.begin(); wrong != wrong_.end();) {
        const auto& [where, what] = *wrong;
        FurtherPerson mended = next;
        put_into(mended, where.second, what.text);
        if (where.first != person || !page_.further(mended)) {
            ++wrong;
            continue;
        }
        next = std::move(mended);
        wrong = wrong_.erase(wrong);
    }
}

void HouseholdForm::type_of_first(PersonField field, const std::string& text) {
    expects(is_free(field), "HouseholdForm: that stands at the left");
    Inquiry next = page_.inquiry();
    put(next, field.asks, text);
    page_.ask_beside(form_field(field.asks).change, std::move(next));
}

void HouseholdForm::add() {
    if (!can_add()) return;
    FurtherPerson added;
    for (const TypedPlan& plan : page_.inquiry().plans) {
        // Years of the calendar are the first one's.
        const auto amount = read_yuan(plan.pays);
        added.plans.push_back({amount ? plan.pays : "100", {}, {}, plan.colour, plan.name});
    }
    auto people = seen_;
    people.push_back(std::move(added));
    ask(N_("Add person"), std::move(people));
}

void HouseholdForm::copy(std::size_t person) {
    if (!can_add()) return;
    const Inquiry& first = page_.inquiry();
    FurtherPerson copied;
    if (person == 0) {
        copied = {first.name, {}, first.paid, first.balance, first.plans, first.children_pay};
        // The rest of what is typed is taken over as long as it is not the person's own.
        QuestionOptions& own = copied.typed;
        own.born = first.typed.born;
        own.sex = first.typed.sex;
        own.groups = first.typed.groups;
        own.ages_at_death = first.typed.ages_at_death;
        own.burial = first.typed.burial;
        own.registered = first.typed.registered;
        own.hukou = first.typed.hukou;
    } else {
        copied = seen_.at(person - 1);
    }
    auto people = seen_;
    people.insert(people.begin() + static_cast<std::ptrdiff_t>(person), std::move(copied));
    wrong_.clear();
    ask(N_("Copy person"), std::move(people));
}

void HouseholdForm::remove(std::size_t person) {
    expects(person > 0 && person < count(), "HouseholdForm: the first person stays");
    auto people = seen_;
    people.erase(people.begin() + static_cast<std::ptrdiff_t>(person - 1));
    wrong_.clear();
    ask(N_("Remove person"), std::move(people));
}

void HouseholdForm::ask(const char* step, std::vector<FurtherPerson> people) {
    if (people == seen_) {
        changed.emit();
        return;
    }
    seen_ = people;
    Inquiry next = page_.inquiry();
    next.people = std::move(people);
    page_.ask_beside(step, std::move(next));
}

}  // namespace pension
