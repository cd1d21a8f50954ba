// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/asking/inquiry.hpp"
#include "app/asking/understood.hpp"
#include "app/words/translate.hpp"
#include "calc/advice/gaps.hpp"
#include "calc/resident/projection.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace pension {

/// What a year of cover is on a life line.
enum class YearKind {
    own,          ///< Paid by the person.
    back_paid,    ///< Paid in a later calendar year (补缴).
    government,   ///< Paid by the government (政府代缴).
    helped,       ///< With a collective grant or sponsorship.
    planned,      ///< By the plan, in whatever way.
    gap,          ///< Over, and not paid (断缴).
    not_allowed,  ///< Over, and may not be paid any more.
    open,         ///< Still to come, and nothing is planned.
};

/// One year of cover.
struct YearCell {
    int year = 0;
    int age = 0;  ///< Reached in that year.
    YearKind kind{};
    std::string text;      ///< For the cell: "200"; a word for a gap; nothing for an open year.
    std::string sentence;  ///< All of it in words, without what a gap costs.
    std::string
        error{};  ///< Why what was typed for it does not count, with the clause; else empty.
};

/// The years of a life that a pension is paid for, one after the other.
struct LifeLine {
    std::vector<YearCell> cells{};  ///< Without a hole; none where no calendar is known.
    int this_year = 0;              ///< The first that is not over.
    Record record{};                ///< What the cells show, each year by itself.

    const YearCell* find(int year) const;
};

/// What is typed of a record, and why it does not count.
struct TypedRecord {
    Record record{};   ///< As it stands in the field; what counts, where that cannot be read.
    Record counted{};  ///< What the answer was reckoned with.
    std::optional<Error> wrong{};
};

/// What a life line is made of.
struct LifeLineParts {
    const Question& question;
    const Projection& projection;  ///< Of the plan, as it counts.
    TypedRecord paid{};            ///< What was paid so far, and what is known of the account.
    TypedRecord planned{};
};

/// From the year of the 16th birthday or the scheme's start, the later (where nobody knows it, from
/// the latest that it can have been), to the year before the first pension month; years that are
/// typed outside are shown too. Empty on the leaflet basis and without a month of birth.
///
/// Where a record is refused, each payment that is wrong by itself is marked with its reason; else
/// the years that the reason names, else those that are not what counts.
LifeLine life_line(const LifeLineParts& parts, const Translate& tr);

/// What filling the gap costs and brings, as a sentence; empty where that cannot be said.
std::string gap_price_words(const GapPrices& prices, int year, const Translate& tr);

/// What is to be paid for years, each with its entries; none: nothing is.
using YearsToPay = std::map<int, std::vector<CoverYears>>;

/// One amount for each year from first to last: "200", "g" or 代缴 for the government, "200+50c",
/// "200@2020-04"; empty or "0": nothing. Errors: those of read_record().
Result<YearsToPay> years_to_pay(int first, int last, const std::string& amount);

/// A list or a record in its notation, for the years that it names; an amount in each row, for the
/// years from the first one on; one amount, for all of them.
/// @param move the first year that is named becomes the first one.
/// Errors: those of read_paid().
Result<YearsToPay> pasted_years(const std::string& text, int first, int last, bool move);

/// From first to last in notation.
std::string copied_years(const LifeLine& line, int first, int last);

/// What stands in two fields: what was paid so far, and what one plan goes on with.
struct LifeTexts {
    std::string paid;
    TypedPlan plan;

    friend bool operator==(const LifeTexts&, const LifeTexts&) = default;
};

/// What a plan pays, without what was paid before. @param open the years that can still be paid.
/// Errors: those of plan_text().
Result<Record> planned_record(const TypedPlan& plan, const std::vector<int>& open);

/// The texts with those years in place of what they say of them. A year that is over, or is named
/// among what was paid, is changed there, any other one in the plan.
/// @param question with its birth month, on the dated basis.
/// Errors: where one of the texts cannot be read.
Result<LifeTexts> with_years(const LifeTexts& texts, const YearsToPay& years,
                             const std::vector<int>& open, const Question& question);

}  // namespace pension
