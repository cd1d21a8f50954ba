// SPDX-License-Identifier: Apache-2.0
#include "app/asking/case_fields.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <type_traits>
#include <utility>

namespace pension {

namespace {

using Texts = std::vector<std::string>;
using Parts = std::vector<CaseFields>;

/// "--as-of" as "as_of".
std::string name_of(const char* option) {
    std::string name = option + 2;
    std::ranges::replace(name, '-', '_');
    return name;
}

/// In the order of Asks.
constexpr std::array asks_names{"place",
                                "born",
                                "sex",
                                "group",
                                "paid",
                                "age_at_death",
                                "moves",
                                "group_years",
                                "balance",
                                "household_since",
                                "registered",
                                "scheme_start",
                                "missed_certification",
                                "burial",
                                "as_of",
                                "basis",
                                "interest",
                                "base_growth",
                                "pay_month",
                                "inflation",
                                "deposit",
                                "discount",
                                "mortality",
                                "life_expectancy",
                                "national_life_expectancy",
                                "earliest",
                                "latest",
                                "unconfirmed",
                                "plan_pays",
                                "plan_years",
                                "plan_name",
                                "name",
                                "children_pay"};
static_assert(asks_names.size() == static_cast<std::size_t>(Asks::children_pay) + 1);

// --- Writing ---------------------------------------------------------------------------------

/// What was not typed leaves no value.
void put_or_take_out(CaseFields& fields, const std::string& name, CaseValue value, bool typed) {
    if (typed)
        put(fields, name, std::move(value));
    else
        take_out(fields, name);
}

void put_typed(CaseFields& fields, const std::string& name, const std::string& text) {
    put_or_take_out(fields, name, text, !text.empty());
}
void put_typed(CaseFields& fields, const std::string& name,
               const std::optional<std::string>& text) {
    put_or_take_out(fields, name, text.value_or(""), text.has_value());
}
void put_typed(CaseFields& fields, const std::string& name, const Texts& texts) {
    put_or_take_out(fields, name, texts, !texts.empty());
}
void put_typed(CaseFields& fields, const std::string& name, bool flag) {
    put_or_take_out(fields, name, flag, flag);
}

template <class Options, class Typed>
void put_options(CaseFields& fields, const Options& options, const Typed& typed) {
    for (const auto& option : options)
        std::visit([&](auto field) { put_typed(fields, name_of(option.name), typed.*field); },
                   option.field);
}

/// The parts that a list had when it was read.
Parts parts_in(const CaseFields& kept, const char* name) {
    const CaseField* field = kept.find(name);
    const auto* parts = field ? std::get_if<Parts>(&field->value) : nullptr;
    return parts ? *parts : Parts{};
}

CaseFields plan_fields(const TypedPlan& plan, CaseFields fields) {
    put_typed(fields, "name", plan.name);
    put_typed(fields, "pays", plan.pays);
    put_typed(fields, "years", plan.years);
    put_typed(fields, "wished", plan.wished);
    put(fields, "colour", std::int64_t{plan.colour});
    return fields;
}

Parts plan_parts(const std::vector<TypedPlan>& plans, const CaseFields& kept) {
    const Parts before = parts_in(kept, "plans");
    Parts parts;
    for (const TypedPlan& plan : plans) {
        const auto same = std::ranges::find_if(before, [&](const CaseFields& part) {
            const CaseField* colour = part.find("colour");
            return colour && colour->value == CaseValue{std::int64_t{plan.colour}};
        });
        parts.push_back(plan_fields(plan, same == before.end() ? CaseFields{} : *same));
    }
    return parts;
}

/// What the first person and a further one have alike.
template <class Person>
CaseFields person_fields(const Person& person, CaseFields fields) {
    put_typed(fields, "name", person.name);
    put_options(fields, question_options(), person.typed);
    // What is typed for all plans of a command line has no option of its own in the table.
    put_typed(fields, "plan", person.typed.plans);
    put_typed(fields, "paid", person.paid);
    put_typed(fields, "balance", person.balance);
    put_typed(fields, "paid_by_children", person.children_pay);
    put(fields, "plans", plan_parts(person.plans, fields));
    return fields;
}

// --- Reading ---------------------------------------------------------------------------------

/// Reads values by name and remembers the first that is wrong.
class CaseReader {
public:
    CaseReader(const CaseFields& fields, std::string where, Status& status)
        : fields_{fields}, where_{std::move(where)}, status_{status} {}

    void take(const std::string& name, std::string& text) {
        if (const auto* value = find<std::string>(name, ErrorCode::case_field_not_text))
            text = *value;
    }
    void take(const std::string& name, std::optional<std::string>& text) {
        if (const auto* value = find<std::string>(name, ErrorCode::case_field_not_text))
            text = *value;
    }
    void take(const std::string& name, Texts& texts) {
        if (const auto* value = find<Texts>(name, ErrorCode::case_field_not_texts)) texts = *value;
    }
    void take(const std::string& name, bool& flag) {
        if (const auto* value = find<bool>(name, ErrorCode::case_field_not_flag)) flag = *value;
    }
    void take_number(const std::string& name, int least, int most, int& number) {
        const auto* value = find<std::int64_t>(name, ErrorCode::case_field_not_number);
        if (!value) return;
        if (*value < least || *value > most) return out_of_range(name, least, most);
        number = static_cast<int>(*value);
    }
    template <class Options, class Typed>
    void take_options(const Options& options, Typed& typed) {
        for (const auto& option : options)
            std::visit([&](auto field) { take(name_of(option.name), typed.*field); }, option.field);
    }
    /// @param most so many parts can be read; @param read takes a reader and the part's number.
    template <class Read>
    void take_parts(const std::string& name, std::size_t most, Read read) {
        const CaseField* field = fields_.find(name);
        // An empty list is one of texts as well.
        if (field && field->value == CaseValue{Texts{}}) return;
        const auto* parts = find<Parts>(name, ErrorCode::case_field_not_parts);
        if (!parts) return;
        if (parts->size() > most) return out_of_range(name + ".length", 0, static_cast<int>(most));
        for (std::size_t at = 0; at < parts->size(); ++at)
            read(CaseReader{(*parts)[at], fmt::format("{}{}[{}].", where_, name, at), status_});
    }
    template <class Read>
    void take_part(const std::string& name, Read read) {
        if (const auto* part = find<CaseFields>(name, ErrorCode::case_field_not_part))
            read(CaseReader{*part, where_ + name + ".", status_});
    }

private:
    template <class Value>
    const Value* find(const std::string& name, ErrorCode wrong) {
        const CaseField* field = fields_.find(name);
        if (!field || !status_) return nullptr;
        const auto* value = std::get_if<Value>(&field->value);
        if (!value) status_ = Error{wrong, {{"field", where_ + name}}};
        return value;
    }
    void out_of_range(const std::string& name, int least, int most) {
        status_ = Error{ErrorCode::case_field_out_of_range,
                        {{"field", where_ + name},
                         {"least", fmt::format("{}", least)},
                         {"most", fmt::format("{}", most)}}};
    }

    const CaseFields& fields_;
    std::string where_;
    Status& status_;
};

/// Each plan needs a colour of its own: it is what tells them apart.
void give_colours(std::vector<TypedPlan>& plans) {
    std::set<int> used;
    for (TypedPlan& plan : plans) {
        if (used.insert(plan.colour).second) continue;
        plan.colour = 0;
        while (!used.insert(plan.colour).second) ++plan.colour;
    }
}

template <class Person>
void take_person(CaseReader& reader, Person& person) {
    reader.take("name", person.name);
    reader.take_options(question_options(), person.typed);
    reader.take("plan", person.typed.plans);
    reader.take("paid", person.paid);
    reader.take("balance", person.balance);
    reader.take("paid_by_children", person.children_pay);
    reader.take_parts("plans", most_plans_of_case, [&](CaseReader part) {
        TypedPlan plan;
        part.take("name", plan.name);
        part.take("pays", plan.pays);
        part.take("years", plan.years);
        part.take("wished", plan.wished);
        part.take_number("colour", 0, static_cast<int>(most_plans_of_case) - 1, plan.colour);
        person.plans.push_back(std::move(plan));
    });
    give_colours(person.plans);
}

}  // namespace

const char* code(Asks asks) {
    return asks_names.at(static_cast<std::size_t>(asks));
}

std::optional<Asks> asks_named(std::string_view name) {
    const auto* found = std::ranges::find(asks_names, name);
    if (found == asks_names.end()) return std::nullopt;
    return static_cast<Asks>(found - asks_names.begin());
}

CaseFields case_fields(const Inquiry& inquiry, CaseFields kept) {
    CaseFields fields = person_fields(inquiry, std::move(kept));
    const CaseField* before = fields.find("employee");
    const auto* part = before ? std::get_if<CaseFields>(&before->value) : nullptr;
    CaseFields employee = part ? *part : CaseFields{};
    put_options(employee, employee_options(), inquiry.employee);
    put_or_take_out(fields, "employee", employee, !employee.fields.empty());
    const Parts people_before = parts_in(fields, "people");
    Parts people;
    for (std::size_t at = 0; at < inquiry.people.size(); ++at)
        people.push_back(person_fields(
            inquiry.people[at], at < people_before.size() ? people_before[at] : CaseFields{}));
    put_or_take_out(fields, "people", people, !people.empty());
    return fields;
}

Result<Inquiry> read_case_fields(const CaseFields& fields) {
    Inquiry inquiry;
    Status status = done();
    CaseReader reader{fields, "case.", status};
    take_person(reader, inquiry);
    reader.take_part("employee", [&](CaseReader part) {
        part.take_options(employee_options(), inquiry.employee);
    });
    reader.take_parts("people", most_further_people,
                      [&](CaseReader part) { take_person(part, inquiry.people.emplace_back()); });
    if (!status) return status.error();
    return inquiry;
}

}  // namespace pension
