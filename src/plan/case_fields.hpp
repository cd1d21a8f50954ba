// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace pension {

struct CaseField;

/// Named values in order: what a case file keeps, in no language of a file and with no meaning yet.
struct CaseFields {
    std::vector<CaseField> fields;

    /// None where no value has that name.
    const CaseField* find(std::string_view name) const;
};

/// A value that no version so far has had a use for, as it stands in the file.
struct OtherValue {
    std::string text;

    friend bool operator==(const OtherValue&, const OtherValue&) = default;
};

using CaseValue = std::variant<bool, std::int64_t, std::string, std::vector<std::string>,
                               CaseFields, std::vector<CaseFields>, OtherValue>;

struct CaseField {
    std::string name;
    CaseValue value;
};

bool operator==(const CaseFields& a, const CaseFields& b);
bool operator==(const CaseField& a, const CaseField& b);

/// Puts the value in the place of the one that had its name, else at the end.
void put(CaseFields& fields, std::string_view name, CaseValue value);
/// Takes the value of that name away, where there is one.
void take_out(CaseFields& fields, std::string_view name);

}  // namespace pension
