// SPDX-License-Identifier: Apache-2.0
#include "store/policy_reader.hpp"

#include "policy/checks.hpp"
#include "store/columns.hpp"
#include "store/policy_tables.hpp"

#include <SQLiteCpp/Statement.h>
#include <fmt/format.h>

#include <map>

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

using Sources = std::map<std::string, std::shared_ptr<const Source>>;

Sources read_sources(SQLite::Database& db) {
    Sources sources;
    SQLite::Statement row{db,
                          "SELECT source_id, document, document_no, link, evidence, read_on "
                          "FROM source ORDER BY source_id"};
    while (row.executeStep()) {
        Columns column{row};
        auto source = std::make_shared<Source>();
        source->id = column.text();
        source->document = column.text();
        source->document_no = column.text();
        source->link = column.text();
        source->evidence = evidence_of(column.text());
        source->read_on = column.text();
        sources[source->id] = std::move(source);
    }
    return sources;
}

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

/// The columns that every figure has, in the order in which provenance_of() reads them.
constexpr const char* common_columns =
    "area_code, for_group, from_month, from_known, announced, source_id, clause, confirmed_on, "
    "origin, note";
constexpr int common_count = 10;

std::string select(Topic topic, const char* where) {
    const FigureTable& table = table_of(topic);
    return fmt::format("SELECT {}, {} FROM {} {} ORDER BY {}", common_columns,
                       figure_columns(table), code(topic), where,
                       columns("area_code, for_group, from_month", table.list));
}

std::shared_ptr<Provenance> provenance_of(Columns& column, const Sources& sources) {
    auto provenance = std::make_shared<Provenance>();
    provenance->effect = effect_of(column.text());
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
    FigureReader(SQLite::Database& db, const Sources& sources, std::vector<Finding>& findings)
        : db_{db}, sources_{sources}, findings_{findings} {}

    /// @param fill puts the columns of the figure into a value; called once for each row, so
    ///             several times for a list.
    template <class T, class Fill>
    void read(Topic topic, std::vector<Row<T>>& rows, Fill fill, const char* where = "") {
        SQLite::Statement row{db_, select(topic, where)};
        std::shared_ptr<Provenance> of_list;
        while (row.executeStep()) {
            Columns column{row};
            const AreaCode area = column.number();
            const std::optional<Group> group = group_of(column.text());
            const Month from = column.month();
            const auto own = provenance_of(column, sources_);
            own->area = area;
            own->from = from;
            if (!rows.empty() && rows.back().area == area && rows.back().group == group &&
                rows.back().figure.from == from) {
                join(topic, group, *of_list, *own);
            } else {
                of_list = own;
                rows.push_back({area, group, {from, T{}, of_list}});
            }
            Columns values{row, common_count};
            fill(rows.back().figure.value, values);
        }
    }

private:
    /// A list with one row of the user's is the user's.
    void join(Topic topic, std::optional<Group> group, Provenance& list, const Provenance& row) {
        if (row.origin == Origin::user) list.origin = Origin::user;
        if (auto found = check_list_row(topic, group, list, row))
            findings_.push_back(std::move(*found));
    }

    SQLite::Database& db_;
    const Sources& sources_;
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
    reader.read(Topic::yearly_cap, rows.yearly_cap,
                [](Money& cap, Columns& column) { cap = column.fen(); });
    reader.read(Topic::back_payment, rows.back_payment, [](BackPaymentRule& rule, Columns& column) {
        rule.allowed = column.yes();
        rule.subsidised = column.yes();
        rule.counts_for_long_payer = column.yes();
        rule.once_per_year = column.yes();
    });
}

void read_pension(FigureReader& reader, PolicyRows& rows) {
    reader.read(Topic::base_pension, rows.base_pension,
                [](Money& amount, Columns& column) { amount = column.fen(); });
    reader.read(Topic::long_payer_supplement, rows.long_payer_supplement,
                [](LongPayerBrackets& brackets, Columns& column) {
                    const int from = column.small_number();
                    const std::optional<int> to = column.small_number_or_none();
                    brackets.push_back({from, to, column.fen()});
                });
    reader.read(
        Topic::payout_months, rows.payout_months,
        [](PayoutTable& table, Columns& column) {
            column.text();  // The scheme.
            const int age = column.small_number();
            table.push_back({age, column.small_number()});
        },
        "WHERE scheme = 'resident'");
    reader.read(
        Topic::pension_rounding, rows.pension_rounding,
        [](PensionRounding& rounding, Columns& column) {
            rounding.rule.step_fen = column.number();
            rounding.rule.how = meaning<Rounding>(
                column.text(),
                {{"half_up", Rounding::half_up}, {"up", Rounding::up}, {"down", Rounding::down}});
            rounding.each_part = column.text() == "each_part";
        });
}

void read_conditions(FigureReader& reader, PolicyRows& rows) {
    const auto fill_number = [](int& value, Columns& column) { value = column.small_number(); };
    reader.read(Topic::pension_age, rows.pension_age, fill_number);
    reader.read(Topic::minimum_years, rows.minimum_years, fill_number);
    reader.read(Topic::scheme_start, rows.scheme_start,
                [](Month& start, Columns& column) { start = column.month(); });
}

void read_interest(FigureReader& reader, PolicyRows& rows) {
    reader.read(Topic::crediting_rate, rows.crediting_rate,
                [](Rate& rate, Columns& column) { rate = Rate::from_ppm(column.number()); });
    reader.read(Topic::interest_start, rows.interest_start,
                [](InterestStart& start, Columns& column) {
                    start = meaning<InterestStart>(column.text(),
                                                   {{"payment_month", InterestStart::payment_month},
                                                    {"next_month", InterestStart::next_month},
                                                    {"next_january", InterestStart::next_january}});
                });
}

}  // namespace

PolicyContents read_policy(SQLite::Database& db) {
    PolicyContents contents;
    const Sources sources = read_sources(db);
    contents.places = read_places(db);
    FigureReader reader{db, sources, contents.findings};
    read_contributions(reader, contents.rows);
    read_pension(reader, contents.rows);
    read_conditions(reader, contents.rows);
    read_interest(reader, contents.rows);
    name_places(contents.findings, contents.places);
    return contents;
}

}  // namespace pension
