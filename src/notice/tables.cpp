// SPDX-License-Identifier: Apache-2.0
#include "notice/reading.hpp"

#include <algorithm>
#include <utility>

namespace pension::notice {

namespace {

/// What a column holds, by its heading.
enum class Column {
    unknown,
    tier,
    subsidy,
    subsidy_total,
    part,
    sum,
    by_month,
    age,
    years,
    base,
    add,
    ignored
};

bool has_any(const Letters& letters, std::initializer_list<std::u32string_view> words) {
    return std::ranges::any_of(words, [&](auto word) { return contains(letters, word); });
}

Column column_of(const Letters& heading) {
    if (has_any(heading,
                {U"15年", U"累计", U"月领", U"领取", U"待遇", U"账户", U"总额", U"年后", U"序号",
                 U"备注", U"集体", U"调整前", U"原标准", U"回本", U"万元", U"医", U"说明"}))
        return Column::ignored;
    if (contains(heading, U"年龄") || contains(heading, U"周岁")) return Column::age;
    const bool subsidy = contains(heading, U"补");
    if (subsidy && has_any(heading, {U"合计", U"小计", U"总"})) return Column::subsidy_total;
    if (has_any(heading, {U"省", U"市", U"县", U"区", U"中央", U"镇"}) &&
        (subsidy || contains(heading, U"财政") || heading.size() <= 6))
        return Column::part;
    if (subsidy || contains(heading, U"财政")) return Column::subsidy;
    if (has_any(heading, {U"合计", U"小计"})) return Column::sum;
    if (contains(heading, U"基础养老金")) return Column::base;
    if (has_any(heading, {U"加发", U"增发"})) return Column::add;
    if (contains(heading, U"缴费年限") || contains(heading, U"年限")) return Column::years;
    if (has_any(heading, {U"元/月", U"每月", U"月缴"})) return Column::by_month;
    if (has_any(heading, {U"缴费", U"档次", U"缴纳", U"个人缴", U"档"})) return Column::tier;
    return Column::unknown;
}

/// The one amount of a cell, in yuan; none where it has none or several, or says something else.
std::optional<Amount> amount_of(const Letters& cell) {
    constexpr Money most = Money::from_yuan(200'000);
    std::optional<Amount> found;
    std::size_t unknown = 0;
    for (const Piece& piece : pieces_of(cell, true)) {
        if (piece.kind == Piece::Kind::gap) unknown += piece.end - piece.begin;
        if (!piece.is_run()) continue;
        if (found || piece.run.items.size() != 1) return std::nullopt;
        found = piece.run.items.front();
    }
    if (unknown > 3 || (found && found->from > most)) return std::nullopt;
    return found;
}

class TableReader {
public:
    TableReader(Reading& reading, const PlacedTable& placed) : reading_{reading}, placed_{placed} {
        rows_ = placed.table.rows;
        spans_ = placed.table.spans;
    }

    void read() {
        if (placed_.is_example) return leave(LeftAloneWhy::example);
        if (placed_.scheme == Scheme::theirs) return leave(LeftAloneWhy::other_scheme);
        lay_upright();
        if (!find_heading()) return leave(LeftAloneWhy::not_understood);
        if (const auto age = column(Column::age)) return read_ages(*age);
        read_tiers();
    }

private:
    const Letters& cell(std::size_t row, std::size_t column) const {
        static const Letters none;
        return column < rows_[row].size() ? rows_[row][column] : none;
    }

    bool has_amounts() const {
        return std::ranges::any_of(rows_, [](const auto& row) {
            return std::ranges::any_of(row,
                                       [](const Letters& c) { return amount_of(c).has_value(); });
        });
    }

    void leave(LeftAloneWhy why) {
        if (has_amounts()) reading_.leave(spans_.front(), why);
    }

    // --- Its shape ------------------------------------------------------------------------------

    /// A table that lies on its side has its headings in the first column.
    void lay_upright() {
        if (rows_.front().size() < 2) return;
        std::size_t headed = 0;
        for (const auto& row : rows_)
            if (!row.empty() && column_of(row[0]) != Column::unknown && !amount_of(row[0]))
                ++headed;
        const bool first_is_numbers = amount_of(rows_.front()[1]).has_value();
        if (headed < 2 || headed + 1 < rows_.size() || !first_is_numbers) return;
        std::size_t width = 0;
        for (const auto& row : rows_) width = std::max(width, row.size());
        std::vector<std::vector<Letters>> upright(std::min<std::size_t>(width, 200));
        for (const auto& row : rows_)
            for (std::size_t i = 0; i < upright.size(); ++i)
                upright[i].push_back(i < row.size() ? row[i] : Letters{});
        rows_ = std::move(upright);
        spans_.assign(rows_.size(), whole());
    }

    TextSpan whole() const {
        const TextSpan first = placed_.table.spans.front();
        const TextSpan last = placed_.table.spans.back();
        return {first.from, last.from + last.length - first.from};
    }

    /// The headings are the row, or rows, above the first one with amounts.
    bool find_heading() {
        std::size_t first = 0;
        while (first < rows_.size() && first < 4 && !is_data(first)) ++first;
        if (first == 0 || first == rows_.size()) return false;
        first_ = first;
        std::size_t width = 0;
        for (std::size_t i = first; i < rows_.size(); ++i) width = std::max(width, rows_[i].size());
        for (std::size_t k = 0; k < width && k < 40; ++k) {
            Letters heading;
            for (std::size_t i = 0; i < first; ++i)
                if (rows_[i].size() == width || i + 1 == first)
                    heading.insert(heading.end(), cell(i, k).begin(), cell(i, k).end());
            columns_.push_back(heading.empty() ? Column::unknown : column_of(heading));
        }
        choose_tier_column();
        return true;
    }

    bool is_data(std::size_t row) const {
        std::size_t amounts = 0;
        for (const Letters& c : rows_[row])
            if (const auto amount = amount_of(c); amount && !has_any(c, {U"单位"})) ++amounts;
        return amounts * 2 >= rows_[row].size() && amounts > 0;
    }

    /// Of 缴费档次 (一档, 二档) and 个人缴费 the one that holds amounts.
    void choose_tier_column() {
        std::optional<std::size_t> chosen;
        for (std::size_t k = 0; k < columns_.size(); ++k) {
            if (columns_[k] != Column::tier) continue;
            const bool holds = count_tiers(k) * 2 > rows_.size() - first_;
            if (holds && !chosen)
                chosen = k;
            else
                columns_[k] = Column::ignored;
        }
        // A first column without a heading of ours.
        if (!chosen && !columns_.empty() && columns_[0] == Column::unknown &&
            count_tiers(0) * 2 > rows_.size() - first_ && rising(0))
            columns_[0] = Column::tier;
    }

    std::size_t count_tiers(std::size_t k) const {
        std::size_t count = 0;
        for (std::size_t i = first_; i < rows_.size(); ++i)
            if (const auto amount = amount_of(cell(i, k));
                amount && amount->from >= Money::from_yuan(50))
                ++count;
        return count;
    }

    bool rising(std::size_t k) const {
        Money last{};
        for (std::size_t i = first_; i < rows_.size(); ++i) {
            const auto amount = amount_of(cell(i, k));
            if (!amount) continue;
            if (amount->from <= last) return false;
            last = amount->from;
        }
        return true;
    }

    std::optional<std::size_t> column(Column what) const {
        const auto found = std::ranges::find(columns_, what);
        if (found == columns_.end()) return std::nullopt;
        return static_cast<std::size_t>(found - columns_.begin());
    }

    std::size_t count(Column what) const {
        return static_cast<std::size_t>(std::ranges::count(columns_, what));
    }

    // --- What holds of all rows
    // -------------------------------------------------------------------

    SaidMonth from() const {
        return placed_.before ? reading_.sentences()[*placed_.before].from : SaidMonth{};
    }
    SaidMonth until() const {
        return placed_.before ? reading_.sentences()[*placed_.before].until : SaidMonth{};
    }

    Doubts common() const {
        Doubts doubts;
        if (reading_.reworded()) doubts.push_back(Doubt::reworded);
        if (placed_.scheme == Scheme::unclear) doubts.push_back(Doubt::scheme_unclear);
        return doubts;
    }

    // --- 缴费档次 | 补贴
    // ----------------------------------------------------------------------------

    void read_tiers() {
        const auto tier = column(Column::tier);
        if (!tier) return leave(LeftAloneWhy::not_understood);
        if (count(Column::subsidy) + count(Column::subsidy_total) > 1)
            return leave(LeftAloneWhy::not_understood);
        SaidTiers list;
        list.span = whole();
        list.from = from();
        list.until = until();
        list.doubts = common();
        Money last{};
        for (std::size_t i = first_; i < rows_.size(); ++i) {
            const auto amount = amount_of(cell(i, *tier));
            if (!amount) continue;
            read_row(i, *amount, list);
            if (amount->from <= last) add_doubt(list.doubts, Doubt::order_odd);
            last = amount->from;
        }
        if (!list.ranges.empty()) reading_.say(std::move(list));
    }

    void read_row(std::size_t row, const Amount& tier, SaidTiers& list) {
        const bool open = tier.to || tier.and_above || tier.and_below;
        if (!open) {
            SaidTiers::Range range;
            range.from = range.to = tier.from;
            range.span = spans_[row];
            add_doubts_of(tier, range.doubts);
            check_month(row, tier.from, range.doubts);
            list.ranges.push_back(range);
        }
        const auto value = subsidy(row, tier.from);
        if (!value) return;
        SaidSubsidy said;
        said.tiers = {tier};
        said.values = {value->first};
        said.span = spans_[row];
        said.from = from();
        said.until = until();
        said.doubts = common();
        add_doubts_of(tier, said.doubts);
        for (const Doubt each : value->second) add_doubt(said.doubts, each);
        reading_.say(std::move(said));
    }

    /// 元/月 x 12 is 元/年.
    void check_month(std::size_t row, Money year, Doubts& doubts) const {
        const auto by_month = column(Column::by_month);
        if (!by_month) return;
        const auto amount = amount_of(cell(row, *by_month));
        if (amount && amount->from * 12 != year) add_doubt(doubts, Doubt::sum_differs);
    }

    /// The subsidy of a row: its own column, the total of its parts, or the parts.
    std::optional<std::pair<Money, Doubts>> subsidy(std::size_t row, Money tier) const {
        Doubts doubts;
        Money parts{};
        std::size_t found = 0;
        for (std::size_t k = 0; k < columns_.size(); ++k) {
            if (columns_[k] != Column::part) continue;
            if (const auto amount = amount_of(cell(row, k))) {
                parts += amount->from;
                ++found;
                add_doubts_of(*amount, doubts);
            }
        }
        auto own = column(Column::subsidy_total);
        if (!own) own = column(Column::subsidy);
        if (own) {
            const auto amount = amount_of(cell(row, *own));
            if (!amount) return std::nullopt;
            add_doubts_of(*amount, doubts);
            if (found > 0 && parts != amount->from) add_doubt(doubts, Doubt::sum_differs);
            return std::pair{amount->from, doubts};
        }
        if (found == 0) return std::nullopt;
        return total_of_parts(row, tier, parts, found, std::move(doubts));
    }

    std::optional<std::pair<Money, Doubts>> total_of_parts(std::size_t row, Money tier, Money parts,
                                                           std::size_t found, Doubts doubts) const {
        if (const auto sum = column(Column::sum)) {
            const auto amount = amount_of(cell(row, *sum));
            // 合计 may count what the person pays as well.
            if (amount && amount->from != parts && amount->from != parts + tier)
                add_doubt(doubts, Doubt::sum_differs);
            return std::pair{parts, doubts};
        }
        add_doubt(doubts, found == 1 ? Doubt::part_only : Doubt::worked_out);
        return std::pair{parts, doubts};
    }

    // --- 年龄 | 基础养老金
    // --------------------------------------------------------------------------

    std::optional<int> age_of(const Letters& letters) const {
        for (const Piece& piece : pieces_of(letters)) {
            if (piece.is_number(Unit::age) || piece.is_number(Unit::none))
                return piece.number.whole();
        }
        return std::nullopt;
    }

    void read_ages(std::size_t age) {
        const auto base = column(Column::base);
        const auto add = column(Column::add);
        if (column(Column::subsidy) || column(Column::tier) || column(Column::subsidy_total))
            return leave(LeftAloneWhy::by_age);
        if (base.has_value() == add.has_value()) return leave(LeftAloneWhy::not_understood);
        for (std::size_t i = first_; i < rows_.size(); ++i) {
            const auto from_age = age_of(cell(i, age));
            const auto amount = amount_of(cell(i, base ? *base : *add));
            if (!from_age || !amount || *from_age < 16 || *from_age > 120) continue;
            Doubts doubts = common();
            add_doubts_of(*amount, doubts);
            if (base && i == first_ && *from_age > 60) add_doubt(doubts, Doubt::end_unclear);
            const int months = base && i == first_ ? 0 : *from_age * 12;
            Cells cells{{"from_age_months", std::int64_t{months}},
                        {"fen_per_month", amount->from.fen()}};
            if (!base) cells.emplace_back("added", std::int64_t{0});
            reading_.add(base ? Topic::base_pension : Topic::old_age_supplement, std::move(cells),
                         spans_[i], from(), until(), std::move(doubts));
        }
    }

    Reading& reading_;
    const PlacedTable& placed_;
    std::vector<std::vector<Letters>> rows_{};
    std::vector<TextSpan> spans_{};
    std::vector<Column> columns_{};
    std::size_t first_ = 1;
};

}  // namespace

void read_tables(Reading& reading) {
    for (const PlacedTable& placed : reading.tables()) TableReader{reading, placed}.read();
}

}  // namespace pension::notice
