// SPDX-License-Identifier: Apache-2.0
#include "app/lists/row_reckoner.hpp"

#include "app/asking/spelling.hpp"
#include "app/results/fields.hpp"
#include "app/sheets/comparison_sheet.hpp"
#include "app/sheets/person_sheet.hpp"
#include "app/sheets/sheet_parts.hpp"
#include "app/words/messages.hpp"
#include "app/words/terms.hpp"
#include "app/words/warnings.hpp"
#include "base/decimal.hpp"
#include "calc/resident/basis.hpp"
#include "exchange/csv.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace pension {

namespace {

/// "received_at_77.14" without the age.
std::string_view without_age(std::string_view name) {
    return name.substr(0, name.find("_at_"));
}

void append_cell(std::string& into, std::string_view text) {
    into += ',';
    append_csv_cell(into, text);
}

/// Amounts and counts hold nothing that wants quoting.
void append_value(std::string& into, const FieldValue& value) {
    if (const auto* money = std::get_if<Money>(&value))
        into += yuan_text(*money);
    else
        append_csv_cell(into, plain_text(value));
}

/// What is told of the cells of the row, not of the figures of its place.
bool is_of_row(const Warning& warning) {
    return warning.code != WarningCode::option_not_used &&
           warning.code != WarningCode::unconfirmed_offered &&
           warning.code != WarningCode::sources_disagree;
}

/// The column that a question in vain is about, where only one can be meant.
std::optional<RosterField> field_of(ErrorCode code) {
    switch (code) {
        case ErrorCode::place_unknown:
        case ErrorCode::place_ambiguous:
        case ErrorCode::place_without_figures:
        case ErrorCode::row_without_place: return RosterField::place;
        case ErrorCode::group_unknown: return RosterField::group;
        case ErrorCode::born_in_the_future:
        case ErrorCode::death_in_the_past: return RosterField::born;
        case ErrorCode::row_plans_too_many: return RosterField::plans;
        default: return std::nullopt;
    }
}

/// Whether the record as it stands has gaps, and a pension; nothing where that cannot be said.
std::optional<Projection> as_it_stands(const Record& paid, const Case& asked,
                                       const ResidentRules& rules) {
    std::optional<Projection> made;
    try {
        const Status projected = project_anyhow(made.emplace(), paid, asked, rules);
        if (!projected) return std::nullopt;
    } catch (const MoneyOverflow&) {
        return std::nullopt;
    }
    return made;
}

}  // namespace

Result<ResultColumns> result_columns(const Case& asked, const std::vector<std::string>& named,
                                     std::size_t plans) {
    ResultColumns columns{{}, {}, RowColumns{asked}, plans};
    std::vector<std::string> all;
    for (std::size_t i = 0; i < columns.all.size(); ++i) all.push_back(columns.all.name(i));
    if (named.empty()) {
        columns.names = all;
        for (std::size_t i = 0; i < all.size(); ++i) columns.at.push_back(i);
        return columns;
    }
    for (const std::string& name : named) {
        const std::size_t before = columns.names.size();
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (all[i] != name && without_age(all[i]) != name) continue;
            columns.names.push_back(all[i]);
            columns.at.push_back(i);
        }
        if (columns.names.size() > before) continue;
        std::string known;
        for (const std::string& each : all) known += (known.empty() ? "" : ", ") + each;
        return Error{ErrorCode::list_result_unknown, {{"text", name}, {"known", known}}};
    }
    return columns;
}

void ReckonedPart::clear() {
    results.clear();
    refused.clear();
    summary.clear();
    refusals.clear();
}

/// A question with its rules on their basis; persons and plans change from row to row.
struct RowReckoner::Prepared {
    ListQuestion question;
    Comparison comparison;
    std::vector<Money> ladder;  ///< The tiers, where a ladder is asked for.
};

/// A row, reckoned: what stands in the comparison until the next one.
struct RowReckoner::Answer {
    const Prepared* of = nullptr;
    std::vector<Warning> told;
    std::optional<Record> paid;
};

RowReckoner::RowReckoner(const ListSetup& setup)
    : setup_{setup}, reader_{setup.columns, setup.options} {
    if (std::ranges::none_of(setup.results.at, [&](std::size_t column) {
            return setup.results.all.is_return(column);
        }))
        returns_ = Returns::left_out;
    for (const std::string& title : setup.columns.titles)
        holds_identities_.push_back(may_hold_identities(title));
    // What somebody said by hand, too.
    for (const RosterField field : {RosterField::born, RosterField::identity})
        if (const auto column = setup.columns.at(field)) holds_identities_[*column] = true;
    if (const auto& typed = setup.options.all.years)
        if (const auto years = read_years(*typed)) ladder_years_ = years.value();
}

RowReckoner::~RowReckoner() = default;

Result<RowReckoner::Prepared*> RowReckoner::prepared(const RosterPerson& person) {
    // A hundred kilobytes each.
    constexpr std::size_t most = 16;
    write_key(person, key_);
    if (const auto found = prepared_.find(key_); found != prepared_.end())
        return found->second.get();
    auto question = setup_.questions.of(person);
    if (!question) return question.error();
    const Question& known = *question.value();
    auto rules = rules_on_basis(known.asked, known.rules);
    if (!rules) return rules.error();
    auto made = std::make_unique<Prepared>(Prepared{
        question.value(), Comparison{known.asked, std::move(rules).value(), {}, {}, {}}, {}});
    if (setup_.options.ladder) {
        auto amounts = ladder_amounts(known);
        if (!amounts) return amounts.error();
        made->ladder = std::move(amounts).value();
    }
    if (prepared_.size() >= most) prepared_.clear();
    return prepared_.emplace(key_, std::move(made)).first->second.get();
}

std::string RowReckoner::result_titles(const ListSetup& setup) {
    std::string titles;
    for (const std::string& title : setup.columns.titles) append_cell(titles, title);
    for (std::size_t plan = 1; plan <= setup.results.plans; ++plan)
        for (const std::string& name : setup.results.names)
            append_cell(titles, fmt::format("{}_{}", name, plan));
    for (const char* name : behind) append_cell(titles, name);
    return titles.substr(1) + "\r\n";
}

std::string RowReckoner::refused_titles(const ListSetup& setup) {
    std::string titles;
    for (const std::string& title : setup.columns.titles) append_cell(titles, title);
    return titles.substr(1) + ",reason\r\n";
}

Result<RowReckoner::Answer> RowReckoner::answer(const TableBlock& block,
                                                const TableBlock::Row& row) {
    if (row.fault) return *row.fault;
    auto person = reader_.person(block, row);
    if (!person) return person.error();
    auto plans = reader_.plans(block, row);
    if (!plans) return plans.error();
    const auto found = prepared(person.value());
    if (!found) return found.error();
    Prepared& known = *found.value();
    Case& asked = known.comparison.asked;
    asked.born = person.value().born ? person.value().born : known.question->asked.born;
    asked.plans = std::move(plans.value().plans);
    const auto add = [&](const std::vector<Money>& amounts) -> Status {
        auto made = ladder_plans(asked, known.question->rules,
                                 plans.value().paid.value_or(Record{}), amounts, ladder_years_);
        if (!made) return made.error();
        std::ranges::move(made.value(), std::back_inserter(asked.plans));
        return done();
    };
    if (!plans.value().names_plans && !setup_.options.amounts.empty())
        if (const Status added = add(setup_.options.amounts); !added) return added.error();
    if (setup_.options.ladder)
        if (const Status added = add(known.ladder); !added) return added.error();
    if (asked.plans.size() > setup_.results.plans)
        return Error{ErrorCode::row_plans_too_many,
                     {{"plans", fmt::format("{}", asked.plans.size())},
                      {"most", fmt::format("{}", setup_.results.plans)}}};
    if (const Status compared = compare_by_rules(known.comparison, Tell::nothing, returns_);
        !compared)
        return compared.error();
    Answer answer{&known, std::move(person.value().told), std::move(plans.value().paid)};
    std::ranges::copy_if(known.question->told, std::back_inserter(answer.told), is_of_row);
    setup_.repeated.tell(person.value(), row.line, answer.told);
    return answer;
}

void RowReckoner::tally(const Answer& answer, ListTally& into) const {
    const Comparison& comparison = answer.of->comparison;
    ++into.people;
    if (!setup_.has_summary) return;
    if (into.plans.size() < comparison.plans.size()) into.plans.resize(comparison.plans.size());
    for (std::size_t i = 0; i < comparison.plans.size(); ++i)
        if (const auto monthly = comparison.plans[i].monthly()) into.plans[i].add({1, *monthly});
    const auto now =
        answer.paid ? as_it_stands(*answer.paid, comparison.asked, comparison.rules) : std::nullopt;
    if (now && !now->not_entitled) into.now.add({1, now->parts.monthly});
    if (!now || !now->eligibility) {
        ++into.gaps_unknown;
        return;
    }
    const int today = year_number(comparison.asked.as_of);
    std::int64_t gaps = 0;
    for (const Gap& gap : now->eligibility->gaps) {
        if (gap.year >= today) continue;
        ++gaps;
        if (gap.cost)
            into.missing += *gap.cost;
        else
            ++into.closed_years;
    }
    into.gap_years += gaps;
    if (gaps > 0) ++into.with_gaps;
}

void RowReckoner::write_cells(const TableBlock& block, const TableBlock::Row& row,
                              std::string& into) const {
    const std::size_t columns = setup_.columns.titles.size();
    for (std::size_t column = 0; column < columns; ++column) {
        if (column > 0) into += ',';
        const std::string_view text = block.cell(row, column);
        // Shorter than an identity number, and bytes that could not be read take more.
        constexpr std::size_t plain = 12;
        if (text.size() < plain && text.find(TextLines::unreadable) == std::string_view::npos)
            append_csv_cell(into, text);
        else
            append_csv_cell(into, holds_identities_[column]
                                      ? masked_cell(without_unreadable(text))
                                      : with_identities_masked(without_unreadable(text)));
    }
}

void RowReckoner::write_answer(const Answer& answer, std::string& into) const {
    const Comparison& comparison = answer.of->comparison;
    for (std::size_t plan = 0; plan < setup_.results.plans; ++plan) {
        if (plan >= comparison.plans.size()) {
            into.append(setup_.results.names.size(), ',');
            continue;
        }
        for (const std::size_t at : setup_.results.at) {
            into += ',';
            append_value(into, setup_.results.all.value(at, comparison, plan));
        }
    }
    into += ",ok,,";
    std::string note;
    for (const std::string& sentence : explain_all(answer.told, setup_.tr))
        note += (note.empty() ? "" : " ") + sentence;
    append_csv_cell(into, with_identities_masked(note, true));
    append_cell(into, code(comparison.asked.basis));
    append_cell(into,
                short_policy_id(answer.of->question->book->policy_id(comparison.asked.place)));
    into += "\r\n";
}

void RowReckoner::write_refusal(const std::string& reason, std::string& into) const {
    into.append(setup_.results.plans * setup_.results.names.size(), ',');
    into += ",refused";
    append_cell(into, reason);
    into += ",,,\r\n";
}

std::string_view RowReckoner::village_cell(RosterField field, const TableBlock& block,
                                           const TableBlock::Row& row) const {
    // Of a row in disorder nobody knows which cell is the village.
    if (row.fault) return {};
    const auto column = setup_.columns.at(field);
    return column ? block.cell(row, *column) : std::string_view{};
}

bool RowReckoner::is_of(const VillageTally& village, const TableBlock& block,
                        const TableBlock::Row& row) const {
    return ListSummary::shown(village_cell(RosterField::township, block, row)) ==
               village.township &&
           ListSummary::shown(village_cell(RosterField::village, block, row)) == village.village;
}

std::optional<RowReckoner::PrintedRow> RowReckoner::sheet(const TableBlock& block,
                                                          const TableBlock::Row& row) {
    const auto answered = answer(block, row);
    if (!answered) return std::nullopt;
    const Question& question = *answered.value().of->question;
    const Case& asked = answered.value().of->comparison.asked;
    auto compared = compare(asked, question.rules, Tell::derivation);
    if (!compared) return std::nullopt;
    Comparison comparison = std::move(compared).value();
    std::ranges::copy(question.told, std::back_inserter(comparison.warnings));
    const auto text_of = [&](RosterField field) {
        const auto column = setup_.columns.at(field);
        return column ? with_identities_masked(block.cell(row, *column), true) : std::string{};
    };
    const std::string name = text_of(RosterField::name);
    const std::string& policy_id = question.book->policy_id(asked.place);
    RosterLine line{text_of(RosterField::id), name, {}};
    for (const PlanResult& plan : comparison.plans) line.monthly.push_back(plan.monthly());
    if (asked.basis == Basis::dated)
        if (const auto at = standing(asked, question.rules))
            return PrintedRow{
                person_sheet(comparison, at.value(), price_gaps(asked, question.rules), policy_id,
                             setup_.tr, name),
                std::move(line)};
    return PrintedRow{comparison_sheet(comparison, policy_id, setup_.tr, name), std::move(line)};
}

std::string RowReckoner::plain_cell(RosterField field, const TableBlock& block,
                                    const TableBlock::Row& row) const {
    const auto column = setup_.columns.at(field);
    return column ? with_identities_masked(without_unreadable(block.cell(row, *column)), true)
                  : std::string{};
}

/// Where neither the reader nor the error itself says it: what is wrong with a plan stands in the
/// only column that has any.
Error RowReckoner::in_its_column(Error why) const {
    if (!fact(why, "column").empty()) return why;
    if (why.code == ErrorCode::row_cells_wrong || why.code == ErrorCode::row_quotes_wrong ||
        why.code == ErrorCode::row_too_long)
        return why;
    const RosterColumns& columns = setup_.columns;
    if (const auto field = field_of(why.code)) {
        const bool is_on_card = *field == RosterField::born && !columns.at(RosterField::born);
        return in_column(std::move(why), columns, is_on_card ? RosterField::identity : *field);
    }
    const bool has_paid = columns.at(RosterField::paid).has_value();
    const bool has_plans = columns.at(RosterField::plans).has_value();
    const bool plans_of_all = !setup_.options.all.plans.empty() || !setup_.options.amounts.empty();
    if (plans_of_all || setup_.options.ladder || has_paid == has_plans) return why;
    return in_column(std::move(why), columns, has_paid ? RosterField::paid : RosterField::plans);
}

void RowReckoner::tell_refusal(const Error& why, const std::string& reason, const TableBlock& block,
                               const TableBlock::Row& row, std::vector<RowRefusal>& into) const {
    std::string name = row.fault ? std::string{} : plain_cell(RosterField::name, block, row);
    if (name.empty() && !row.fault) name = plain_cell(RosterField::id, block, row);
    into.push_back(
        {row.line, std::move(name), std::string{fact(in_its_column(why), "column")}, reason});
}

void RowReckoner::reckon(const TableBlock& block, ReckonedPart& part) {
    for (const TableBlock::Row& row : block.rows()) {
        const auto answered = answer(block, row);
        ListTally& tally_of_row = part.summary.of(village_cell(RosterField::township, block, row),
                                                  village_cell(RosterField::village, block, row));
        write_cells(block, row, part.results);
        if (answered) {
            tally(answered.value(), tally_of_row);
            write_answer(answered.value(), part.results);
            continue;
        }
        ++tally_of_row.refused;
        const std::string reason =
            with_identities_masked(explain(answered.error(), setup_.tr), true);
        write_refusal(reason, part.results);
        write_cells(block, row, part.refused);
        append_cell(part.refused, reason);
        part.refused += "\r\n";
        if (setup_.wants_refusals)
            tell_refusal(answered.error(), reason, block, row, part.refusals);
    }
}

}  // namespace pension
