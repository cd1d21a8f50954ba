// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/age.hpp"
#include "base/money.hpp"
#include "base/month.hpp"
#include "base/rate.hpp"
#include "calc/comparison/comparison.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace pension {

/// A ratio or an age worked out, in whole ten-thousandths.
struct TenThousandths {
    std::int64_t count = 0;

    friend bool operator==(TenThousandths, TenThousandths) = default;
};

/// An estimate to six decimals: a return a year, 0.025 being 2.5 %.
struct Millionths {
    std::int64_t count = 0;

    friend bool operator==(Millionths, Millionths) = default;
};

/// What stands in a field; the first where there is nothing: it is never a zero.
using FieldValue = std::variant<std::monostate, Money, Count, TenThousandths, Millionths, Month,
                                bool, std::string>;

/// One number of a result under the name by which files and scripts know it.
struct Field {
    std::string name;
    FieldValue value;

    friend bool operator==(const Field&, const Field&) = default;
};

using Fields = std::vector<Field>;

// The one list of what a comparison says, from which every form is made: JSON nests the groups,
// tables put them one beside the other. A group always has the same names in the same order,
// whatever is known; nothing where a plan leads to no pension and the field would need one.

/// The plan by itself.
Fields plan_fields(const Comparison& comparison, const PlanResult& plan);

/// A life that ends at the age asked for as number `at`.
Fields lifetime_fields(const Comparison& comparison, const PlanResult& plan, std::size_t at);

/// What a deposit of the same payments still holds then.
Field deposit_left_field(const Comparison& comparison, const PlanResult& plan, std::size_t at);

/// The same life in today's money.
Fields real_fields(const Comparison& comparison, const PlanResult& plan, std::size_t at);

/// What the same payments come to in a bank, but for its balance at each age.
Fields deposit_fields(const Comparison& comparison, const PlanResult& plan);

/// Averages over the ages at which people die; money is not discounted, but for `discounted`.
Fields expected_fields(const Comparison& comparison, const PlanResult& plan);

/// What a missed proof of life does.
Fields suspension_fields(const Comparison& comparison, const PlanResult& plan);

/// Whether there is a pension, and if not what is missing.
Fields entitlement_fields(const Comparison& comparison, const PlanResult& plan);

/// What a plan brings beyond the one before it.
Fields step_fields(const PlanStep& step);

/// What the names of a life's fields end in: "_at_77.14".
std::string name_at(Age age);

/// All of a plan in one row: names of a life end in "_at_77.14", those of the step from the plan
/// before begin with "step_" (nothing for the first plan). Groups that nobody asked about are left
/// out, the same ones for every plan of the comparison.
/// @pre plan < comparison.plans.size().
Fields row_fields(const Comparison& comparison, std::size_t plan);

/// The columns of the rows of such a question, for whoever has thousands of rows, or wants few of
/// their values. What is made of a life that nobody asked for is nothing.
class RowColumns {
public:
    explicit RowColumns(const Case& asked);
    ~RowColumns();
    RowColumns(const RowColumns&);
    RowColumns(RowColumns&&) noexcept;
    RowColumns& operator=(const RowColumns&);
    RowColumns& operator=(RowColumns&&) noexcept;

    std::size_t size() const;
    /// As in row_fields().
    std::string name(std::size_t column) const;
    /// Whether it takes annual returns, see Returns.
    bool is_return(std::size_t column) const;
    /// Of a comparison with as many ages at death as the question had.
    FieldValue value(std::size_t column, const Comparison& comparison, std::size_t plan) const;

private:
    struct Column;

    std::vector<Column> columns_;
};

/// The names of the row's fields that rest on a figure that no document confirms (未核实), in their
/// order; those with nothing in them are left out. Rather one too many: a field rests on a rule if
/// any question can make it depend on it.
std::vector<std::string> unconfirmed_fields(const Comparison& comparison, std::size_t plan);

/// The same of a field by its name in its group: "monthly", "received".
bool is_unconfirmed(const Comparison& comparison, std::string_view field);

/// What is put behind such a number wherever people read it: "*", else nothing.
std::string unconfirmed_mark(const Comparison& comparison, std::string_view field);

/// As files write it, without separators: "169.03", "0.054371", "2026-11", "true"; empty for
/// nothing.
std::string plain_text(const FieldValue& value);

}  // namespace pension
