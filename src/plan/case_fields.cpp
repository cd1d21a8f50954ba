// SPDX-License-Identifier: Apache-2.0
#include "plan/case_fields.hpp"

#include <algorithm>
#include <utility>

namespace pension {

bool operator==(const CaseField& a, const CaseField& b) {
    return a.name == b.name && a.value == b.value;
}

bool operator==(const CaseFields& a, const CaseFields& b) {
    return std::ranges::equal(a.fields, b.fields,
                              [](const CaseField& x, const CaseField& y) { return x == y; });
}

const CaseField* CaseFields::find(std::string_view name) const {
    const auto found = std::ranges::find(fields, name, &CaseField::name);
    return found == fields.end() ? nullptr : &*found;
}

void put(CaseFields& fields, std::string_view name, CaseValue value) {
    const auto found = std::ranges::find(fields.fields, name, &CaseField::name);
    if (found == fields.fields.end())
        fields.fields.push_back({std::string{name}, std::move(value)});
    else
        found->value = std::move(value);
}

void take_out(CaseFields& fields, std::string_view name) {
    std::erase_if(fields.fields, [&](const CaseField& field) { return field.name == name; });
}

}  // namespace pension
