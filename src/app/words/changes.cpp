// SPDX-License-Identifier: Apache-2.0
#include "app/words/changes.hpp"

#include "app/words/amounts.hpp"
#include "app/words/terms.hpp"
#include "base/contract.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace pension {

namespace {

struct ColumnWords {
    std::string_view column;
    const char* words;
};

constexpr std::array column_words{
    ColumnWords{"area_code", N_("area code")},
    ColumnWords{"parent_code", N_("place above")},
    ColumnWords{"name_zh", N_("Chinese name")},
    ColumnWords{"name_en", N_("English name")},
    ColumnWords{"pinyin_initials", N_("initials in pinyin")},
    ColumnWords{"note", N_("note")},
    ColumnWords{"document", N_("title")},
    ColumnWords{"document_no", N_("document number")},
    ColumnWords{"link", N_("link")},
    ColumnWords{"evidence", N_("evidence")},
    ColumnWords{"read_on", N_("read on")},
    ColumnWords{"for_group", N_("group")},
    ColumnWords{"from_month", N_("since")},
    ColumnWords{"until_month", N_("until")},
    ColumnWords{"from_known", N_("month known by")},
    ColumnWords{"complete", N_("the whole list")},
    ColumnWords{"announced", N_("only announced")},
    ColumnWords{"is_floor", N_("the least")},
    ColumnWords{"others_say", N_("other sources say")},
    ColumnWords{"source_id", N_("source")},
    ColumnWords{"clause", N_("clause")},
    ColumnWords{"confirmed_on", N_("last confirmed on")},
    ColumnWords{"origin", N_("whose")},
    ColumnWords{"changed_on", N_("changed on")},
    ColumnWords{"from_fen_per_year", N_("paid a year from")},
    ColumnWords{"to_fen_per_year", N_("up to")},
    ColumnWords{"subsidy_fen_per_year", N_("subsidy a year")},
    ColumnWords{"fen_per_year", N_("a year")},
    ColumnWords{"allowed", N_("allowed")},
    ColumnWords{"subsidised", N_("with subsidy")},
    ColumnWords{"counts_for_long_payer", N_("counts for the long-payer supplement")},
    ColumnWords{"once_per_year", N_("once for each year")},
    ColumnWords{"fen_per_month", N_("a month")},
    ColumnWords{"from_year", N_("from year of payment")},
    ColumnWords{"to_year", N_("to year of payment")},
    ColumnWords{"fen_per_month_per_year", N_("a month for each year paid")},
    ColumnWords{"scheme", N_("scheme")},
    ColumnWords{"from_age_months", N_("from age")},
    ColumnWords{"payout_months", N_("payout months")},
    ColumnWords{"payout_tenths", N_("payout months")},
    ColumnWords{"age_months", N_("age")},
    ColumnWords{"years", N_("years")},
    ColumnWords{"step_fen", N_("in steps of")},
    ColumnWords{"mode", N_("rounded")},
    ColumnWords{"applies_to", N_("applies to")},
    ColumnWords{"millionths_per_year", N_("a year")},
    ColumnWords{"starts", N_("begins")},
    ColumnWords{"start_month", N_("month")},
    ColumnWords{"payments_per_year", N_("payments a year")},
    ColumnWords{"within_flexible_minimum", N_("within a flexible worker's smallest contribution")},
    ColumnWords{"at_least_lowest_tier", N_("not below the lowest tier")},
    ColumnWords{"at_most_years", N_("years in all at most")},
    ColumnWords{"raises_paid_year", N_("may raise the tier of a paid year")},
    ColumnWords{"after_pension_age", N_("after the pension age")},
    ColumnWords{"share_millionths", N_("share of the lowest tier")},
    ColumnWords{"own_replaces_from_fen", N_("pays alone from")},
    ColumnWords{"own_is_subsidised", N_("own payment with subsidy")},
    ColumnWords{"base_millionths_per_year", N_("share of the base for each year paid")},
    ColumnWords{"added", N_("on top of those before")},
    ColumnWords{"earns", N_("earns interest")},
    ColumnWords{"for_death_of", N_("who died")},
    ColumnWords{"fen", N_("amount")},
    ColumnWords{"months_of_base", N_("months of the base pension")},
    ColumnWords{"heirs_get", N_("the family gets")},
    ColumnWords{"every_months", N_("every so many months")},
    ColumnWords{"made_good", N_("made good")},
    ColumnWords{"registration_asked", N_("registration asked for")},
    ColumnWords{"average_fen_per_month", N_("average wage a month")},
    ColumnWords{"lower_fen_per_month", N_("lower limit a month")},
    ColumnWords{"upper_fen_per_month", N_("upper limit a month")},
    ColumnWords{"millionths_of_base", N_("of the contribution base")},
    ColumnWords{"to_account_millionths", N_("to the account")},
    ColumnWords{"lower_millionths", N_("lower limit")},
    ColumnWords{"upper_millionths", N_("upper limit")},
    ColumnWords{"between_ages", N_("between two ages")},
    ColumnWords{"category", N_("category")},
    ColumnWords{"from_birth_month", N_("born from")},
    ColumnWords{"months", N_("months")},
    ColumnWords{"years_counted", N_("years are counted")},
    ColumnWords{"funeral_months", N_("months of the funeral grant")},
    ColumnWords{"grant_months", N_("months of the grant")},
    ColumnWords{"grant_years", N_("up to years paid")},
    ColumnWords{"months_per_year_more", N_("months for each year more")},
    ColumnWords{"most_grant_months", N_("months at most")},
    ColumnWords{"wage_base_millionths", N_("share of the wage base")},
    ColumnWords{"only_kept", N_("only for who has paid it so far")},
    ColumnWords{"only_hardship", N_("only for people in hardship")},
    ColumnWords{"of_which", N_("of which back-payments")},
    ColumnWords{"until_age_months", N_("until age")},
    ColumnWords{"sum_years", N_("years at once")},
    ColumnWords{"at_once", N_("all in one month")},
    ColumnWords{"on_top_of_minimum", N_("on top of the national minimum")},
    ColumnWords{"payment_millionths", N_("share of the payment")},
    ColumnWords{"more_fen", N_("more each time")},
    ColumnWords{"for_each_fen", N_("for each")},
    ColumnWords{"most_fen", N_("at most")},
    ColumnWords{"for_sex", N_("for")},
    ColumnWords{"most_fen_in_a_life", N_("at most in a life")},
    ColumnWords{"from_years_registered", N_("registered for years")},
    ColumnWords{"or_years_paid", N_("or years paid")},
    ColumnWords{"from_average_fen", N_("from an average of")},
    ColumnWords{"from_years", N_("with years paid from")},
    ColumnWords{"of_base", N_("months of which base")},
    ColumnWords{"for_burial", N_("burial")},
};

constexpr std::array code_words{
    ColumnWords{"printed", N_("printed in the document")},
    ColumnWords{"seen_in_force", N_("seen in force")},
    ColumnWords{"approximate", N_("about")},
    ColumnWords{"derived", N_("worked out")},
    ColumnWords{"shipped", N_("came with the program")},
    ColumnWords{"user", N_("your own")},
    ColumnWords{"own", N_("entered by the user")},
    ColumnWords{"payment_month", N_("the month of the payment")},
    ColumnWords{"next_month", N_("the month after")},
    ColumnWords{"next_january", N_("next January")},
    ColumnWords{"half_up", N_("half up")},
    ColumnWords{"up", N_("up")},
    ColumnWords{"down", N_("cut")},
    ColumnWords{"sum", N_("the sum")},
    ColumnWords{"each_part", N_("each part")},
    ColumnWords{"not", N_("not allowed")},
    ColumnWords{"without_long_payer", N_("for account and minimum years only")},
    ColumnWords{"like_others", N_("as before it")},
    ColumnWords{"before_scheme", N_("years before the scheme")},
    ColumnWords{"one_sum", N_("several years at once")},
    ColumnWords{"not_insured", N_("of who was not insured before")},
    ColumnWords{"pensioner", N_("a pensioner")},
    ColumnWords{"contributor", N_("a contributor")},
    ColumnWords{"male", N_("male")},
    ColumnWords{"female", N_("female")},
    ColumnWords{"cremation", N_("cremation")},
    ColumnWords{"other", N_("another burial")},
    ColumnWords{"place", N_("the place's")},
    ColumnWords{"national_minimum", N_("the national minimum")},
    ColumnWords{"balance", N_("the whole balance")},
    ColumnWords{"balance_less_subsidies", N_("the balance less the subsidies' share")},
    ColumnWords{"step", N_("by whole steps")},
    ColumnWords{"linear", N_("by the month")},
    ColumnWords{"male_60", N_("men")},
    ColumnWords{"female_55", N_("women, formerly 55")},
    ColumnWords{"female_50", N_("women, formerly 50")},
    ColumnWords{"to_the_month", N_("to the month")},
    ColumnWords{"hundredths_half_up", N_("to two decimals, half up")},
    ColumnWords{"ten_thousandths_half_up", N_("to four decimals, half up")},
    ColumnWords{"half_years_up", N_("in half years, up")},
    ColumnWords{"whole_years_up", N_("in whole years, up")},
};

constexpr std::array yes_or_no{std::string_view{"announced"},
                               std::string_view{"complete"},
                               std::string_view{"allowed"},
                               std::string_view{"subsidised"},
                               std::string_view{"counts_for_long_payer"},
                               std::string_view{"once_per_year"},
                               std::string_view{"within_flexible_minimum"},
                               std::string_view{"at_least_lowest_tier"},
                               std::string_view{"raises_paid_year"},
                               std::string_view{"own_is_subsidised"},
                               std::string_view{"only_kept"},
                               std::string_view{"is_floor"},
                               std::string_view{"only_hardship"},
                               std::string_view{"at_once"},
                               std::string_view{"on_top_of_minimum"},
                               std::string_view{"added"},
                               std::string_view{"earns"},
                               std::string_view{"made_good"},
                               std::string_view{"registration_asked"}};

/// Columns whose texts are codes of ours; in others the same letters are a text of the user's.
constexpr std::array coded{std::string_view{"from_known"},
                           std::string_view{"origin"},
                           std::string_view{"evidence"},
                           std::string_view{"starts"},
                           std::string_view{"mode"},
                           std::string_view{"applies_to"},
                           std::string_view{"after_pension_age"},
                           std::string_view{"of_which"},
                           std::string_view{"for_death_of"},
                           std::string_view{"for_sex"},
                           std::string_view{"for_burial"},
                           std::string_view{"of_base"},
                           std::string_view{"heirs_get"},
                           std::string_view{"between_ages"},
                           std::string_view{"category"},
                           std::string_view{"years_counted"}};

/// Which of the words a figure's own column can hold; "" where it may be left open.
struct ColumnCode {
    std::string_view column;
    std::string_view code;
};

constexpr std::array column_codes{
    ColumnCode{"for_sex", ""},
    ColumnCode{"for_sex", "male"},
    ColumnCode{"for_sex", "female"},
    ColumnCode{"for_death_of", "pensioner"},
    ColumnCode{"for_death_of", "contributor"},
    ColumnCode{"for_burial", ""},
    ColumnCode{"for_burial", "cremation"},
    ColumnCode{"for_burial", "other"},
    ColumnCode{"of_base", "place"},
    ColumnCode{"of_base", "national_minimum"},
    ColumnCode{"mode", "half_up"},
    ColumnCode{"mode", "up"},
    ColumnCode{"mode", "down"},
    ColumnCode{"applies_to", "sum"},
    ColumnCode{"applies_to", "each_part"},
    ColumnCode{"starts", "payment_month"},
    ColumnCode{"starts", "next_month"},
    ColumnCode{"starts", "next_january"},
    ColumnCode{"of_which", ""},
    ColumnCode{"of_which", "before_scheme"},
    ColumnCode{"of_which", "one_sum"},
    ColumnCode{"of_which", "not_insured"},
    ColumnCode{"after_pension_age", "not"},
    ColumnCode{"after_pension_age", "without_long_payer"},
    ColumnCode{"after_pension_age", "like_others"},
    ColumnCode{"heirs_get", "balance"},
    ColumnCode{"heirs_get", "balance_less_subsidies"},
    ColumnCode{"between_ages", "step"},
    ColumnCode{"between_ages", "linear"},
    ColumnCode{"category", "male_60"},
    ColumnCode{"category", "female_55"},
    ColumnCode{"category", "female_50"},
    ColumnCode{"years_counted", "to_the_month"},
    ColumnCode{"years_counted", "hundredths_half_up"},
    ColumnCode{"years_counted", "ten_thousandths_half_up"},
    ColumnCode{"years_counted", "half_years_up"},
    ColumnCode{"years_counted", "whole_years_up"},
};

bool has(const auto& list, std::string_view name) {
    return std::ranges::find(list, name) != list.end();
}

std::string area_text(AreaCode code, const std::vector<Place>& places, const Translate& tr) {
    const auto found = std::ranges::find(places, code, &Place::code);
    return found == places.end() ? fmt::format("{:06}", code) : place_name(*found, tr);
}

/// The unit of a number stands in the name of its column.
std::string number_text(std::string_view column, std::int64_t number,
                        const std::vector<Place>& places, const Translate& tr) {
    const auto names = [&](const char* part) {
        return column.find(part) != std::string_view::npos;
    };
    if (column == "area_code" || column == "parent_code") return area_text(number, places, tr);
    if (has(yes_or_no, column)) return number != 0 ? tr(N_("yes")) : tr(N_("no"));
    if (names("fen")) return yuan(Money::from_fen(number), tr);
    if (names("millionths")) return percent(Rate::from_ppm(number));
    if (column.ends_with("age_months")) return years_and_months(number, tr);
    if (column.ends_with("_tenths")) return fmt::format("{}.{}", number / 10, number % 10);
    return fmt::format("{}", number);
}

std::string word_text(std::string_view column, const std::string& text, const Translate& tr) {
    if (text.empty()) return nothing();
    if (const auto group = group_of(text); column == "for_group" && group)
        return group_name(*group, tr);
    if (has(coded, column))
        for (const ColumnWords& each : code_words)
            if (each.column == text) return tr(each.words);
    return text;
}

/// What tells the rows of one list apart begins with "from_"; the month and how it is known do not.
bool is_of_list(std::string_view column) {
    return column.starts_with("from_") && column != "from_month" && column != "from_known";
}

/// Said by the name of the row already.
bool is_in_name(std::string_view column) {
    return column == "area_code" || column == "for_group" || column == "from_month" ||
           is_of_list(column);
}

/// Columns that say nothing where they are nought: not announced, no step, no share.
constexpr std::array none_where_nought{std::string_view{"announced"},
                                       std::string_view{"step_fen"},
                                       std::string_view{"added"},
                                       std::string_view{"only_kept"},
                                       std::string_view{"only_hardship"},
                                       std::string_view{"is_floor"},
                                       std::string_view{"at_once"},
                                       std::string_view{"on_top_of_minimum"},
                                       std::string_view{"wage_base_millionths"},
                                       std::string_view{"payment_millionths"},
                                       std::string_view{"more_fen"},
                                       std::string_view{"for_each_fen"},
                                       std::string_view{"base_millionths_per_year"}};

/// With nothing unusual in it, such a column says nothing of a row that is new or gone.
bool is_usual(const FileRow& row, const std::string& column) {
    const FileCell value = cell(row, column);
    if (std::holds_alternative<std::monostate>(value)) return true;
    if (column == "origin" || column == "pinyin_initials" || column == "read_on") return true;
    if (column == "changed_from") return true;
    if (has(none_where_nought, column)) return number_of(row, column) == 0;
    if (column == "of_base") return text_of(row, column) == "place";
    if (column == "complete") return number_of(row, column) == 1;
    if (column == "from_known") return text_of(row, column) == "printed";
    if (column == "to_fen_per_year")
        return number_of(row, column) == number_of(row, "from_fen_per_year");
    const auto* text = std::get_if<std::string>(&value);
    return text && text->empty();
}

void add(std::string& list, const std::string& item, const Translate& tr) {
    if (!list.empty()) list += tr(N_("; "));
    list += item;
}

std::string label(std::string_view column, const std::string& value, const Translate& tr) {
    // An age names itself: "from age 65 on".
    if (column == "from_age_months")
        return fmt::format(fmt::runtime(tr(N_("from {age} on"))), fmt::arg("age", value));
    // TRANSLATORS: a column of the policy file and what stands there: "a month 155.00 yuan".
    return fmt::format(fmt::runtime(tr(N_("{column} {value}"))),
                       fmt::arg("column", column_name(column, tr)), fmt::arg("value", value));
}

std::string values(const FileRow& row, const std::vector<Place>& places, const Translate& tr) {
    std::string text;
    for (const auto& [column, value] : row.cells)
        if (!is_in_name(column) && !is_usual(row, column))
            add(text, label(column, cell_text(row, column, places, tr), tr), tr);
    return text;
}

/// Each column that differs; who put the row in, and that it was changed, only where nothing else
/// does.
std::string differences(const FileRow& before, const FileRow& after, const char* message,
                        const std::vector<Place>& places, const Translate& tr) {
    std::string text;
    std::string whose;
    for (const auto& [column, value] : after.cells) {
        if (cell(before, column) == value || column == "changed_from") continue;
        const std::string each =
            fmt::format(fmt::runtime(tr(message)), fmt::arg("column", column_name(column, tr)),
                        fmt::arg("before", cell_text(before, column, places, tr)),
                        fmt::arg("after", cell_text(after, column, places, tr)));
        add(column == "origin" || column == "changed_on" ? whose : text, each, tr);
    }
    return text.empty() ? whose : text;
}

std::string said(const char* message, const FileRow& row, const std::string& what,
                 const std::vector<Place>& places, const Translate& tr) {
    return fmt::format(fmt::runtime(tr(message)), fmt::arg("row", row_name(row, places, tr)),
                       fmt::arg("what", what));
}

}  // namespace

std::string column_name(std::string_view column, const Translate& tr) {
    for (const ColumnWords& each : column_words)
        if (each.column == column) return tr(each.words);
    return std::string{column};
}

std::vector<std::pair<FileCell, std::string>> choices_of(std::string_view column,
                                                         const Translate& tr) {
    if (has(yes_or_no, column))
        return {{FileCell{std::int64_t{1}}, tr(N_("yes"))},
                {FileCell{std::int64_t{0}}, tr(N_("no"))}};
    std::vector<std::pair<FileCell, std::string>> choices;
    for (const ColumnCode& each : column_codes)
        if (each.column == column)
            choices.emplace_back(std::string{each.code},
                                 word_text(column, std::string{each.code}, tr));
    return choices;
}

std::string cell_text(const FileRow& row, std::string_view column, const std::vector<Place>& places,
                      const Translate& tr) {
    const FileCell value = cell(row, column);
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return row.table == "place" && column == "area_code"
                   ? fmt::format("{:06}", *number)
                   : number_text(column, *number, places, tr);
    if (const auto* text = std::get_if<std::string>(&value)) return word_text(column, *text, tr);
    return nothing();
}

std::string columns_text(const FileRow& part, const Translate& tr) {
    std::string text;
    for (const auto& [column, value] : part.cells)
        // A band from age 0 is no band.
        if (!is_of_list(column) || value != FileCell{std::int64_t{0}})
            add(text, label(column, cell_text(part, column, {}, tr), tr), tr);
    return text;
}

std::string telling_text(const FileRow& part, const Translate& tr) {
    FileRow told{part.table, {}};
    for (const auto& named : part.cells)
        if (!is_usual(part, named.first)) told.cells.push_back(named);
    return columns_text(told, tr);
}

std::string row_name(const FileRow& row, const std::vector<Place>& places, const Translate& tr) {
    if (row.table == "source")
        return fmt::format(fmt::runtime(tr(N_("Document \"{name}\""))),
                           fmt::arg("name", text_of(row, "source_id")));
    const AreaCode area = number_of(row, "area_code");
    if (row.table == "place")
        return fmt::format(fmt::runtime(tr(N_("Place {code} {name}"))),
                           fmt::arg("code", fmt::format("{:06}", area)),
                           fmt::arg("name", area_text(area, places, tr)));
    std::string more;
    if (const auto group = text_of(row, "for_group"); !group.empty())
        more += tr(N_(", ")) + cell_text(row, "for_group", places, tr);
    for (const auto& [column, value] : row.cells)
        // A band from age 0 is no band.
        if (is_of_list(column) && value != FileCell{std::int64_t{0}})
            more += tr(N_(", ")) + label(column, cell_text(row, column, places, tr), tr);
    // TRANSLATORS: {more} is the group and the place in a list, or nothing; it begins with a comma.
    return fmt::format(fmt::runtime(tr(N_("{place}, \"{rule}\" from {month}{more}"))),
                       fmt::arg("place", area_text(area, places, tr)),
                       fmt::arg("rule", topic_name(row.table, tr)),
                       fmt::arg("month", text_of(row, "from_month")), fmt::arg("more", more));
}

std::string change_text(const RowChange& change, const std::vector<Place>& places,
                        const Translate& tr) {
    if (!change.before)
        return said(N_("New: {row}: {what}"), *change.after, values(*change.after, places, tr),
                    places, tr);
    if (!change.after)
        return said(N_("Gone: {row}: {what}"), *change.before, values(*change.before, places, tr),
                    places, tr);
    return said(
        N_("Changed: {row}: {what}"), *change.before,
        differences(*change.before, *change.after, N_("{column} {before} -> {after}"), places, tr),
        places, tr);
}

std::vector<std::string> change_lines(const std::vector<RowChange>& changes,
                                      const std::vector<Place>& places, const Translate& tr) {
    struct Counted {
        std::size_t added = 0;
        std::size_t changed = 0;
        std::size_t gone = 0;
    };
    std::vector<std::string> lines;
    std::vector<std::pair<std::string, Counted>> rest;  // In the order in which rules come.
    for (const RowChange& change : changes) {
        if (lines.size() < most_change_lines) {
            lines.push_back(change_text(change, places, tr));
            continue;
        }
        const std::string& table = change.row().table;
        auto rule = std::ranges::find(rest, table, [](const auto& each) { return each.first; });
        if (rule == rest.end()) rule = rest.insert(rest.end(), {table, {}});
        Counted& count = rule->second;
        ++(!change.before ? count.added : !change.after ? count.gone : count.changed);
    }
    for (const auto& [table, count] : rest)
        lines.push_back(fmt::format(
            fmt::runtime(tr(N_("Further rows of \"{rule}\": new {added}, changed {changed}, gone "
                               "{gone}"))),
            fmt::arg("rule", topic_name(table, tr)), fmt::arg("added", count.added),
            fmt::arg("changed", count.changed), fmt::arg("gone", count.gone)));
    return lines;
}

std::string kept_text(const RowChange& change, const std::vector<Place>& places,
                      const Translate& tr) {
    if (!change.before)
        return said(N_("Not added: {row}: {what}"), *change.after,
                    values(*change.after, places, tr), places, tr);
    if (!change.after)
        return said(N_("Only with you: {row}: {what}"), *change.before,
                    values(*change.before, places, tr), places, tr);
    return said(
        N_("{row}: {what}"), *change.before,
        differences(*change.before, *change.after,
                    N_("{column} with you {before}, on the other side {after}"), places, tr),
        places, tr);
}

std::string act_text(const RecordedAct& act, const Translate& tr) {
    switch (act.kind) {
        case ActKind::outside: return tr(N_("Changed with another program"));
        case ActKind::edit: return tr(N_("Edited"));
        case ActKind::import: return tr(N_("Pack taken in"));
        case ActKind::restore: return tr(N_("Shipped figures put back"));
        case ActKind::update: return tr(N_("Newer shipped figures taken over"));
        case ActKind::undo:
            return fmt::format(fmt::runtime(tr(N_("Change {act} undone"))),
                               fmt::arg("act", act.undoes.value_or(0)));
    }
    expects(false, "act_text: a kind without words");
    return "";
}

}  // namespace pension
