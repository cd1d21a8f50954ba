// SPDX-License-Identifier: Apache-2.0
#include "app/lists/roster_row.hpp"

#include "app/asking/spelling.hpp"

#include <algorithm>

namespace pension {

namespace {

/// The parts between "|", blanks around them taken away, empty ones left out.
std::vector<std::string_view> plans_of(std::string_view cell) {
    std::vector<std::string_view> parts;
    while (!cell.empty()) {
        const auto end = std::min(cell.find('|'), cell.size());
        std::string_view part = cell.substr(0, end);
        cell.remove_prefix(std::min(end + 1, cell.size()));
        while (part.starts_with(' ')) part.remove_prefix(1);
        while (part.ends_with(' ')) part.remove_suffix(1);
        if (!part.empty()) parts.push_back(part);
    }
    return parts;
}

Record together(const Record& paid, const Record& planned) {
    Record record = paid;
    record.entries.insert(record.entries.end(), planned.entries.begin(), planned.entries.end());
    return record;
}

Month today_of(const ListOptions& options) {
    if (!options.all.as_of) return options.today;
    // A slip in it is told before any row is read.
    const auto month = read_month(*options.all.as_of);
    return month ? month.value() : options.today;
}

}  // namespace

Error in_column(Error why, const RosterColumns& columns, RosterField field) {
    const auto column = columns.at(field);
    if (column && fact(why, "column").empty())
        why.facts.emplace_back("column", columns.titles[*column]);
    return why;
}

RosterReader::RosterReader(const RosterColumns& columns, const ListOptions& options)
    : columns_{columns}, options_{options}, today_{today_of(options)} {}

std::string_view RosterReader::cell(const TableBlock& block, const TableBlock::Row& row,
                                    RosterField field) const {
    const auto column = columns_.at(field);
    return column ? block.cell(row, *column) : std::string_view{};
}

Status RosterReader::check_bytes(const TableBlock& block, const TableBlock::Row& row) const {
    for (std::size_t column = 0; column < row.cells; ++column) {
        const std::string_view text = block.cell(row, column);
        if (text.find(TextLines::unreadable) != std::string_view::npos)
            return Error{ErrorCode::cell_bytes_unreadable,
                         {{"column", columns_.titles[column]}, {"bytes", unreadable_bytes(text)}}};
    }
    return done();
}

Status RosterReader::take_birth(std::string_view born, RosterPerson& person) {
    if (born.empty()) return done();
    const Result<BirthCell>& read =
        births_.of(born, [this](std::string_view text) { return read_birth_cell(text, today_); });
    if (!read) return in_column(read.error(), columns_, RosterField::born);
    person.born = read.value().month;
    person.identity = read.value().identity;
    person.told = read.value().told;
    return done();
}

Status RosterReader::take_identity(std::string_view typed, std::string_view born,
                                   RosterPerson& person) {
    if (typed.empty()) return done();
    auto identity = read_identity(typed);
    if (!identity) return in_column(identity.error(), columns_, RosterField::identity);
    const CivilDay day = identity.value().born;
    const Month month = day.year() / day.month();
    if (person.born && *person.born != month)
        return in_column({ErrorCode::identity_other_birth,
                          {{"identity", masked_identity(identity.value().number)},
                           {"month", iso(month)},
                           {"typed", with_identities_masked(born, true)}}},
                         columns_, RosterField::identity);
    person.born = month;
    person.identity = std::move(identity).value();
    return done();
}

Result<RosterPerson> RosterReader::person(const TableBlock& block, const TableBlock::Row& row) {
    if (const Status fine = check_bytes(block, row); !fine) return fine.error();
    RosterPerson person;
    person.id = cell(block, row, RosterField::id);
    person.name = cell(block, row, RosterField::name);
    person.township = cell(block, row, RosterField::township);
    person.village = cell(block, row, RosterField::village);
    person.place = cell(block, row, RosterField::place);
    person.group = cell(block, row, RosterField::group);
    const std::string_view born = cell(block, row, RosterField::born);
    if (const Status fine = take_birth(born, person); !fine) return fine.error();
    if (const Status fine = take_identity(cell(block, row, RosterField::identity), born, person);
        !fine)
        return fine.error();
    const std::string_view sex = cell(block, row, RosterField::sex);
    if (!sex.empty()) {
        const auto read = read_sex(sex);
        if (!read) return in_column(read.error(), columns_, RosterField::sex);
        person.sex = read.value();
    }
    if (!person.identity) return person;
    if (person.sex && *person.sex != person.identity->sex)
        return in_column(
            {person.identity->sex == Sex::male ? ErrorCode::identity_of_a_man
                                               : ErrorCode::identity_of_a_woman,
             {{"identity", masked_identity(person.identity->number)}, {"typed", std::string{sex}}}},
            columns_, RosterField::sex);
    person.sex = person.identity->sex;
    return person;
}

Result<RosterPlans> RosterReader::plans(const TableBlock& block, const TableBlock::Row& row) {
    const auto record = [this](std::string_view text) -> const Result<Record>& {
        return records_.of(text, [](std::string_view each) { return read_record(each); });
    };
    RosterPlans read;
    const std::string_view paid = cell(block, row, RosterField::paid);
    if (!paid.empty()) {
        const Result<Record>& known = record(paid);
        if (!known) return in_column(known.error(), columns_, RosterField::paid);
        read.paid = known.value();
    } else if (columns_.at(RosterField::paid)) {
        read.paid.emplace();
    }
    const Record before = read.paid.value_or(Record{});
    const std::string_view typed = cell(block, row, RosterField::plans);
    for (const std::string_view plan : plans_of(typed)) {
        const Result<Record>& planned = record(plan);
        if (!planned) return in_column(planned.error(), columns_, RosterField::plans);
        read.plans.push_back(together(before, planned.value()));
    }
    read.names_plans = !read.plans.empty();
    if (!read.names_plans)
        for (const std::string& plan : options_.all.plans) {
            const Result<Record>& planned = record(plan);
            if (!planned) return planned.error();
            read.plans.push_back(together(before, planned.value()));
        }
    if (!read.plans.empty() || options_.ladder || !options_.amounts.empty()) return read;
    if (paid.empty()) return in_column({ErrorCode::row_without_plan}, columns_, RosterField::plans);
    read.plans.push_back(before);
    return read;
}

std::size_t RosterReader::count_plans(const TableBlock& block, const TableBlock::Row& row) const {
    const std::size_t named = plans_of(cell(block, row, RosterField::plans)).size();
    if (named > 0) return named;
    const std::size_t of_all = options_.all.plans.size() + options_.amounts.size();
    if (of_all > 0) return of_all;
    return options_.ladder ? 0 : 1;
}

}  // namespace pension
