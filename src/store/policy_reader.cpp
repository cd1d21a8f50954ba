// SPDX-License-Identifier: Apache-2.0
#include "store/policy_reader.hpp"

#include "policy/checks.hpp"
#include "store/columns.hpp"
#include "store/policy_tables.hpp"
#include "store/row_sql.hpp"

#include <SQLiteCpp/Statement.h>
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <utility>

namespace pension {

namespace {

Evidence evidence_of(std::string_view letter) {
    return meaning<Evidence>(letter, {{"A", Evidence::official},
                                      {"B", Evidence::reported},
                                      {"C", Evidence::unofficial},
                                      {"D", Evidence::derived},
                                      {"own", Evidence::own}});
}

EffectMonth effect_of(std::string_view word) {
    return meaning<EffectMonth>(word, {{"printed", EffectMonth::printed},
                                       {"seen_in_force", EffectMonth::seen_in_force},
                                       {"approximate", EffectMonth::approximate},
                                       {"derived", EffectMonth::derived}});
}

/// The documents, each read when the first figure names it.
class Sources {
public:
    explicit Sources(SQLite::Database& db)
        : row_{db,
               "SELECT document, document_no, link, evidence, read_on FROM source "
               "WHERE source_id = ?"} {}

    const std::shared_ptr<const Source>& at(const std::string& id) {
        auto& known = known_[id];
        if (!known) known = read(id);
        return known;
    }

private:
    std::shared_ptr<const Source> read(const std::string& id) {
        row_.reset();
        row_.bind(1, id);
        expects(row_.executeStep(), "policy file: a document that is not there");
        Columns column{row_};
        auto source = std::make_shared<Source>();
        source->id = id;
        source->document = column.text();
        source->document_no = column.text();
        source->link = column.text();
        source->evidence = evidence_of(column.text());
        source->read_on = column.text();
        return source;
    }

    SQLite::Statement row_;
    std::map<std::string, std::shared_ptr<const Source>> known_;
};

/// The columns that every figure has, in the order in which provenance_of() reads them.
constexpr const char* common_columns =
    "area_code, for_group, from_month, until_month, from_known, complete, announced, source_id, "
    "clause, "
    "confirmed_on, "
    "origin, note, changed_from, changed_on";
constexpr int common_count = 14;

/// @param where which rows; all where empty.
std::string select(Topic topic, const std::string& where) {
    const FigureTable& table = table_of(topic);
    return fmt::format("SELECT {}, {} FROM {}{} ORDER BY {}", common_columns, figure_columns(table),
                       code(topic), where, columns("area_code, for_group, from_month", table.list));
}

bool stands_in(const SQLite::Column& column, const FileCell& value) {
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return column.isInteger() && column.getInt64() == *number;
    if (const auto* text = std::get_if<std::string>(&value))
        return column.isText() && column.getString() == *text;
    return column.isNull();
}

/// What the document says instead of the row, as the triggers noted it.
FileRow before_the_change(SQLite::Database& db, const SQLite::Statement& row, Topic topic,
                          const std::string& noted) {
    FileRow before{code(topic), {}};
    FileRow whole = before;
    try {
        whole = row_from_json(db, before.table, noted);
    } catch (const SQLite::Exception&) {
        return before;  // Somebody wrote something else there: that it was changed is still so.
    }
    const std::string list = table_of(topic).list;
    for (const auto& [name, value] : whole.cells)
        for (int at = 0; at < row.getColumnCount(); ++at)
            if (name == row.getColumn(at).getName() &&
                (list.find(name) != std::string::npos || !stands_in(row.getColumn(at), value)))
                before.cells.emplace_back(name, value);
    return before;
}

std::shared_ptr<Provenance> provenance_of(Columns& column, Sources& sources) {
    auto provenance = std::make_shared<Provenance>();
    provenance->effect = effect_of(column.text());
    provenance->complete = column.yes();
    provenance->announced = column.yes();
    provenance->source = sources.at(column.text());
    provenance->clause = column.text();
    provenance->confirmed_on = column.text();  // NULL reads as "".
    provenance->origin =
        meaning<Origin>(column.text(), {{"shipped", Origin::shipped}, {"user", Origin::user}});
    provenance->note = column.text();
    return provenance;
}

/// Reads the figures of one topic after the other.
class FigureReader {
public:
    FigureReader(SQLite::Database& db, const Areas& areas, std::vector<Finding>& findings)
        : db_{db}, sources_{db}, findings_{findings} {
        if (!areas) return;
        for (const AreaCode area : *areas)
            where_ += fmt::format("{}{}", where_.empty() ? " WHERE area_code IN (" : ", ", area);
        where_ += areas->empty() ? " WHERE false" : ")";
    }

    /// @param fill puts the columns of the figure into a value; called once for each row, so
    ///             several times for a list.
    template <class T, class Fill>
    void read(Topic topic, std::vector<Row<T>>& rows, Fill fill) {
        SQLite::Statement row{db_, select(topic, where_)};
        std::shared_ptr<Provenance> of_list;
        while (row.executeStep()) {
            Columns column{row};
            const AreaCode area = column.number();
            const std::optional<Group> group = group_of(column.text());
            const Month from = column.month();
            const std::optional<Month> until = column.month_or_none();
            const auto own = provenance_of(column, sources_);
            own->area = area;
            own->from = from;
            own->until = until;
            if (const std::string noted = column.text(); !noted.empty())
                own->changed = std::make_shared<const ChangedByHand>(
                    ChangedByHand{column.text(), {before_the_change(db_, row, topic, noted)}});
            if (!rows.empty() && rows.back().area == area && rows.back().group == group &&
                rows.back().figure.from == from) {
                join(topic, group, *of_list, *own);
            } else {
                of_list = own;
                rows.push_back({area, group, {from, T{}, of_list, until}});
            }
            Columns values{row, common_count};
            fill(rows.back().figure.value, values);
        }
    }

private:
    /// A list with one row of the user's is the user's.
    void join(Topic topic, std::optional<Group> group, Provenance& list, const Provenance& row) {
        if (row.origin == Origin::user) list.origin = Origin::user;
        if (!row.complete) list.complete = false;
        if (row.changed) add_change(list, *row.changed);
        if (auto found = check_list_row(topic, group, list, row))
            findings_.push_back(std::move(*found));
    }

    static void add_change(Provenance& list, const ChangedByHand& change) {
        ChangedByHand all = list.changed ? *list.changed : ChangedByHand{};
        all.on = std::max(all.on, change.on);
        all.from.insert(all.from.end(), change.from.begin(), change.from.end());
        list.changed = std::make_shared<const ChangedByHand>(std::move(all));
    }

    SQLite::Database& db_;
    Sources sources_;
    std::string where_;  ///< Which areas, as SQL says it; all where empty.
    std::vector<Finding>& findings_;
};

void read_contributions(FigureReader& reader, PolicyRows& rows) {
    reader.read(Topic::tiers, rows.tiers, [](TierList& tiers, Columns& column) {
        const Money from = column.fen();
        const Money to = column.fen();
        tiers.push_back({from, to, column.fen()});
    });
    reader.read(Topic::subsidies, rows.subsidies, [](SubsidySteps& steps, Columns& column) {
        const Money from = column.fen();
        steps.push_back({from, column.fen()});
    });
    reader.read(Topic::yearly_cap, rows.yearly_cap, [](YearlyCap& cap, Columns& column) {
        cap.most = column.fen_or_none();
        cap.payments = column.small_number_or_none();
        cap.within_flexible_minimum = column.yes();
    });
    reader.read(Topic::back_payment, rows.back_payment, [](BackPaymentRule& rule, Columns& column) {
        rule.allowed = column.yes();
        rule.subsidised = column.yes();
        rule.counts_for_long_payer = column.yes();
        rule.once_per_year = column.yes();
        rule.at_least_lowest_tier = column.yes();
        rule.at_most_years = column.small_number_or_none();
        rule.raises_paid_year = column.yes();
        rule.after_pension_age = meaning<AfterPensionAge>(
            column.text(), {{"not", AfterPensionAge::not_allowed},
                            {"without_long_payer", AfterPensionAge::without_long_payer},
                            {"like_others", AfterPensionAge::like_others}});
    });
    reader.read(Topic::grant_cap, rows.grant_cap,
                [](GrantCap& cap, Columns& column) { cap.most = column.fen_or_none(); });
    reader.read(Topic::government_payment, rows.government_payment,
                [](GovernmentPayment& rule, Columns& column) {
                    rule.amount = column.fen_or_none();
                    rule.share = column.millionths();
                    rule.subsidised = column.yes();
                    rule.own_replaces_from = column.fen_or_none();
                    rule.own_is_subsidised = column.yes();
                });
}

PensionRounding rounding_of(Columns& column) {
    PensionRounding rounding;
    rounding.rule.step_fen = column.number();
    rounding.rule.how = meaning<Rounding>(
        column.text(),
        {{"half_up", Rounding::half_up}, {"up", Rounding::up}, {"down", Rounding::down}});
    rounding.each_part = column.text() == "each_part";
    return rounding;
}

void read_pension(FigureReader& reader, PolicyRows& rows) {
    reader.read(Topic::base_pension, rows.base_pension, [](BaseBands& bands, Columns& column) {
        const int age = column.small_number();
        bands.push_back({age, column.fen()});
    });
    reader.read(Topic::long_payer_supplement, rows.long_payer_supplement,
                [](LongPayerBrackets& brackets, Columns& column) {
                    const int from = column.small_number();
                    const std::optional<int> to = column.small_number_or_none();
                    const Money amount = column.fen();
                    brackets.push_back({from, to, amount, column.millionths()});
                });
    reader.read(Topic::old_age_supplement, rows.old_age_supplement,
                [](OldAgeSteps& steps, Columns& column) {
                    const int age = column.small_number();
                    const Money amount = column.fen();
                    steps.push_back({age, amount, column.yes()});
                });
    reader.read(Topic::payout_months, rows.payout_months, [](PayoutTable& table, Columns& column) {
        const int age = column.small_number();
        table.push_back({age, column.small_number()});
    });
    reader.read(Topic::pension_rounding, rows.pension_rounding,
                [](PensionRounding& rounding, Columns& column) { rounding = rounding_of(column); });
}

void fill_number(int& value, Columns& column) {
    value = column.small_number();
}
void fill_amount(Money& amount, Columns& column) {
    amount = column.fen();
}
void fill_rate(Rate& rate, Columns& column) {
    rate = column.millionths();
}

void read_conditions(FigureReader& reader, PolicyRows& rows) {
    reader.read(Topic::pension_age, rows.pension_age, fill_number);
    reader.read(Topic::minimum_years, rows.minimum_years, fill_number);
    reader.read(Topic::certification, rows.certification, [](Certification& rule, Columns& column) {
        rule.every_months = column.small_number();
        rule.made_good = column.yes();
    });
    reader.read(Topic::scheme_start, rows.scheme_start, [](SchemeStart& start, Columns& column) {
        start.month = column.month();
        start.registration_asked = column.yes();
    });
}

void read_interest(FigureReader& reader, PolicyRows& rows) {
    reader.read(Topic::crediting_rate, rows.crediting_rate, fill_rate);
    reader.read(Topic::interest_start, rows.interest_start,
                [](InterestStart& start, Columns& column) {
                    start = meaning<InterestStart>(column.text(),
                                                   {{"payment_month", InterestStart::payment_month},
                                                    {"next_month", InterestStart::next_month},
                                                    {"next_january", InterestStart::next_january}});
                });
    reader.read(Topic::interest_while_drawing, rows.interest_while_drawing,
                [](bool& earns, Columns& column) { earns = column.yes(); });
}

void read_death(FigureReader& reader, PolicyRows& rows) {
    reader.read(Topic::funeral_grant, rows.funeral_grant,
                [](FuneralGrants& grants, Columns& column) {
                    FuneralGrant grant;
                    grant.death_of = meaning<FuneralGrant::For>(
                        column.text(), {{"pensioner", FuneralGrant::For::pensioner},
                                        {"contributor", FuneralGrant::For::contributor}});
                    grant.amount = column.fen_or_none().value_or(Money{});
                    grant.months_of_base = column.small_number_or_none().value_or(0);
                    grants.push_back(grant);
                });
    reader.read(Topic::inheritance, rows.inheritance, [](InheritanceRule& rule, Columns& column) {
        rule = meaning<InheritanceRule>(
            column.text(), {{"balance", InheritanceRule::balance},
                            {"balance_less_subsidies", InheritanceRule::balance_less_subsidies}});
    });
}

void read_employee_contributions(FigureReader& reader, PolicyRows& rows) {
    reader.read(Topic::average_wage, rows.average_wage, fill_amount);
    reader.read(Topic::base_limits, rows.base_limits, [](BaseLimits& limits, Columns& column) {
        limits.average = column.fen_or_none();
        limits.lower = column.fen_or_none();
        limits.upper = column.fen_or_none();
    });
    reader.read(Topic::benefit_base, rows.benefit_base, fill_amount);
    reader.read(Topic::employee_contribution, rows.employee_contribution,
                [](EmployeeContribution& rule, Columns& column) {
                    rule.rate = column.millionths();
                    rule.to_account = column.millionths();
                    rule.lower = column.millionths();
                    rule.upper = column.millionths();
                });
    reader.read(Topic::employee_crediting_rate, rows.employee_crediting_rate, fill_rate);
}

void read_employee_pension(FigureReader& reader, PolicyRows& rows) {
    reader.read(Topic::employee_payout_months, rows.employee_payout_months,
                [](EmployeePayoutTable& table, Columns& column) {
                    const int age = column.small_number();
                    const int tenths = column.small_number();
                    table.push_back({age, tenths, column.text() == "linear"});
                });
    reader.read(Topic::retirement_age, rows.retirement_age,
                [](RetirementAges& table, Columns& column) {
                    const auto category = meaning<RetirementCategory>(
                        column.text(), {{"male_60", RetirementCategory::male_60},
                                        {"female_55", RetirementCategory::female_55},
                                        {"female_50", RetirementCategory::female_50}});
                    const Month born_from = column.month();
                    table.push_back({category, born_from, column.small_number()});
                });
    reader.read(Topic::employee_minimum_months, rows.employee_minimum_months, fill_number);
    reader.read(Topic::employee_rounding, rows.employee_rounding,
                [](EmployeeRounding& rounding, Columns& column) {
                    rounding.pension = rounding_of(column);
                    rounding.years = meaning<YearsCounted>(
                        column.text(),
                        {{"to_the_month", YearsCounted::to_the_month},
                         {"hundredths_half_up", YearsCounted::hundredths_half_up},
                         {"ten_thousandths_half_up", YearsCounted::ten_thousandths_half_up},
                         {"half_years_up", YearsCounted::half_years_up},
                         {"whole_years_up", YearsCounted::whole_years_up}});
                });
    reader.read(Topic::survivor_grant, rows.survivor_grant,
                [](SurvivorGrant& grant, Columns& column) {
                    grant.funeral_months = column.small_number();
                    grant.grant_months = column.small_number();
                    grant.grant_years = column.small_number();
                    grant.months_per_year_more = column.small_number();
                    grant.most_grant_months = column.small_number();
                });
    reader.read(Topic::income_per_head, rows.income_per_head, fill_amount);
}

}  // namespace

std::vector<Place> read_places(SQLite::Database& db) {
    std::vector<Place> places;
    SQLite::Statement row{db,
                          "SELECT area_code, parent_code, name_zh, name_en, pinyin_initials "
                          "FROM place ORDER BY area_code"};
    while (row.executeStep()) {
        Columns column{row};
        Place place;
        place.code = column.number();
        place.parent = column.number();
        place.name_zh = column.text();
        place.name_en = column.text();
        place.pinyin_initials = column.text();
        places.push_back(std::move(place));
    }
    return places;
}

PolicyContents read_policy(SQLite::Database& db, const Areas& areas) {
    PolicyContents contents;
    contents.places = read_places(db);
    FigureReader reader{db, areas, contents.findings};
    read_contributions(reader, contents.rows);
    read_pension(reader, contents.rows);
    read_conditions(reader, contents.rows);
    read_interest(reader, contents.rows);
    read_death(reader, contents.rows);
    read_employee_contributions(reader, contents.rows);
    read_employee_pension(reader, contents.rows);
    name_places(contents.findings, contents.places);
    return contents;
}

}  // namespace pension
