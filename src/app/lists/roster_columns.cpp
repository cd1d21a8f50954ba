// SPDX-License-Identifier: Apache-2.0
#include "app/lists/roster_columns.hpp"

#include "app/asking/identity_number.hpp"
#include "app/asking/spelling.hpp"

#include <algorithm>
#include <utility>

namespace pension {

namespace {

struct Title {
    std::string_view name;
    RosterField field;
};

constexpr std::array known_titles{
    Title{"id", RosterField::id},
    Title{"编号", RosterField::id},
    Title{"序号", RosterField::id},
    Title{"name", RosterField::name},
    Title{"姓名", RosterField::name},
    Title{"township", RosterField::township},
    Title{"town", RosterField::township},
    Title{"乡镇", RosterField::township},
    Title{"乡镇街道", RosterField::township},
    Title{"乡镇(街道)", RosterField::township},
    Title{"镇", RosterField::township},
    Title{"街道", RosterField::township},
    Title{"village", RosterField::village},
    Title{"村", RosterField::village},
    Title{"村居", RosterField::village},
    Title{"村社区", RosterField::village},
    Title{"行政村", RosterField::village},
    Title{"社区", RosterField::village},
    Title{"place", RosterField::place},
    Title{"参保地", RosterField::place},
    Title{"统筹地区", RosterField::place},
    Title{"行政区划代码", RosterField::place},
    Title{"born", RosterField::born},
    Title{"birth", RosterField::born},
    Title{"birth month", RosterField::born},
    Title{"birth date", RosterField::born},
    Title{"birthday", RosterField::born},
    Title{"date of birth", RosterField::born},
    Title{"出生年月", RosterField::born},
    Title{"出生日期", RosterField::born},
    Title{"生日", RosterField::born},
    Title{"identity", RosterField::identity},
    Title{"identity number", RosterField::identity},
    Title{"id number", RosterField::identity},
    Title{"id card", RosterField::identity},
    Title{"身份证", RosterField::identity},
    Title{"身份证号", RosterField::identity},
    Title{"身份证号码", RosterField::identity},
    Title{"公民身份号码", RosterField::identity},
    Title{"居民身份证号码", RosterField::identity},
    Title{"证件号码", RosterField::identity},
    Title{"sex", RosterField::sex},
    Title{"gender", RosterField::sex},
    Title{"性别", RosterField::sex},
    Title{"group", RosterField::group},
    Title{"人群", RosterField::group},
    Title{"人员类别", RosterField::group},
    Title{"paid", RosterField::paid},
    Title{"record", RosterField::paid},
    Title{"已缴记录", RosterField::paid},
    Title{"已交记录", RosterField::paid},
    Title{"已经交的", RosterField::paid},
    Title{"缴费记录", RosterField::paid},
    Title{"plans", RosterField::plans},
    Title{"plan", RosterField::plans},
    Title{"方案", RosterField::plans},
    Title{"缴费方案", RosterField::plans},
};

std::optional<RosterField> exactly(std::string_view title) {
    const auto found = std::ranges::find(known_titles, title, &Title::name);
    return found == known_titles.end() ? std::nullopt : std::optional{found->field};
}

/// What is in the way of reading the first row: bytes, and numbers of cards among the titles.
std::vector<std::string> texts_of(const TableBlock& block, const TableBlock::Row& row) {
    std::vector<std::string> titles;
    for (std::size_t i = 0; i < row.cells; ++i)
        titles.push_back(without_unreadable(block.cell(row, i)));
    // What a spreadsheet adds at the end.
    while (titles.size() > 1 && titles.back().empty()) titles.pop_back();
    return titles;
}

std::size_t how_many_known(const std::vector<std::string>& titles) {
    return static_cast<std::size_t>(std::ranges::count_if(
        titles, [](const std::string& title) { return field_named(title).has_value(); }));
}

std::string shown(const std::vector<std::string>& titles) {
    constexpr std::size_t most = 12;
    std::string text;
    for (std::size_t i = 0; i < std::min(titles.size(), most); ++i)
        text += (i > 0 ? ", " : "") + with_identities_masked(titles[i], true).substr(0, 60);
    return titles.size() > most ? text + ", ..." : text;
}

}  // namespace

std::optional<RosterField> field_named(std::string_view title) {
    std::string plain = lowered(plainly_written(title));
    std::ranges::replace(plain, '_', ' ');
    if (const auto field = exactly(plain)) return field;
    plain = plainly_written(plain.substr(0, plain.find('(')));
    return exactly(without(std::move(plain), {"/", "、"}));
}

bool may_hold_identities(const std::string& title) {
    const auto field = field_named(title);
    return field == RosterField::born || field == RosterField::identity ||
           title.find("证") != std::string::npos;
}

Result<RosterColumns> roster_columns(std::vector<std::string> titles, const std::string& file) {
    RosterColumns columns;
    for (std::size_t i = 0; i < titles.size(); ++i) {
        const auto field = field_named(titles[i]);
        if (!field) continue;
        auto& place = columns.of[static_cast<std::size_t>(*field)];
        if (place)
            return Error{ErrorCode::list_column_twice,
                         {{"file", file}, {"column", titles[*place]}, {"other", titles[i]}}};
        place = i;
    }
    if (how_many_known(titles) == 0)
        return Error{ErrorCode::list_columns_unknown, {{"file", file}, {"cells", shown(titles)}}};
    columns.titles = std::move(titles);
    return columns;
}

Result<TableFile> roster_table(ByteFile& file, const std::string& sheet,
                               const std::stop_token& stop,
                               const std::function<void(std::string_view)>& see) {
    return TableFile::open(file, {sheet, how_many_known, stop}, see);
}

Result<RosterTitles> roster_titles(TableFile& file) {
    RosterTitles best;
    std::size_t most = 0;
    std::optional<Error> fault;
    bool has_rows = false;
    for (const char separator : {',', '\t', ';'}) {
        // Nothing parts the cells of a sheet.
        if (file.form().sheet && separator != ',') break;
        TableRows rows = file.rows(separator);
        TableBlock block;
        const auto read = rows.next(block);
        if (!read) return read.error();
        if (!read.value()) continue;
        has_rows = true;
        const TableBlock::Row& row = block.rows().front();
        if (row.fault && !fault) fault = row.fault;
        if (row.fault) continue;
        std::vector<std::string> titles = texts_of(block, row);
        const std::size_t known = how_many_known(titles);
        const bool is_better =
            known > most || (most == 0 && known == 0 && titles.size() > best.titles.size());
        if (!is_better) continue;
        most = known;
        best = {std::move(titles), separator};
    }
    if (!has_rows) return Error{ErrorCode::list_without_rows, {{"file", file.name()}}};
    if (most == 0 && fault) return *fault;
    return best;
}

namespace {

Result<RosterColumns> columns_by_hand(std::vector<std::string> titles, const RosterLayout& layout,
                                      const std::string& file) {
    RosterColumns columns;
    if (titles.size() != layout.fields.size())
        return Error{ErrorCode::list_columns_unknown, {{"file", file}, {"cells", shown(titles)}}};
    for (std::size_t i = 0; i < titles.size(); ++i)
        if (const auto field = layout.fields[i]) columns.of[static_cast<std::size_t>(*field)] = i;
    columns.titles = std::move(titles);
    return columns;
}

}  // namespace

Result<OpenRoster> open_roster(TableFile& file, const std::optional<RosterLayout>& layout) {
    char separator = ',';
    if (layout) {
        separator = layout->separator;
    } else {
        const auto found = roster_titles(file);
        if (!found) return found.error();
        separator = found.value().separator;
    }
    TableRows rows = file.rows(separator);
    TableBlock block;
    const auto read = rows.next(block);
    if (!read) return read.error();
    if (!read.value()) return Error{ErrorCode::list_without_rows, {{"file", file.name()}}};
    if (const auto& fault = block.rows().front().fault) return *fault;
    std::vector<std::string> titles = texts_of(block, block.rows().front());
    auto columns = layout ? columns_by_hand(std::move(titles), *layout, file.name())
                          : roster_columns(std::move(titles), file.name());
    if (!columns) return columns.error();
    rows.expect(columns.value().titles.size());
    return OpenRoster{std::move(columns).value(), separator, std::move(rows)};
}

}  // namespace pension
