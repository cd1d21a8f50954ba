// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "notice/dates.hpp"
#include "notice/notice.hpp"
#include "notice/sentences.hpp"

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace pension::notice {

using Doubts = std::vector<Doubt>;
using Cells = std::vector<std::pair<std::string, FileCell>>;

void add_doubt(Doubts& doubts, Doubt doubt);
/// Those that the digits themselves raise.
void add_doubts_of(const Amount& amount, Doubts& doubts);

/// A subsidy as one sentence or row of a table says it; which tiers it reaches is worked out when
/// all are known.
struct SaidSubsidy {
    enum class How {
        of_tiers,     ///< For each of the tiers named.
        each_tier,    ///< More for each tier of the list.
        each_amount,  ///< More for each amount.
        other_tiers,  ///< For all tiers not named elsewhere.
        all_tiers,    ///< For every tier.
    };
    How how = How::of_tiers;
    std::vector<Amount> tiers{};
    std::vector<Money> values{};  ///< One for all of them, or one for each.
    Rate share{};
    Money more{};
    Money for_each{};
    std::optional<Money> most{};
    bool except_first = false;  ///< 除一档外
    int other_count = 0;        ///< 其余5个档次
    bool collective = false;
    std::optional<Group> group{};
    std::size_t sentence = 0;  ///< Or the row, see span.
    TextSpan span{};
    SaidMonth from{};
    SaidMonth until{};
    Doubts doubts{};
};

/// A list of tiers as one sentence or table says it.
struct SaidTiers {
    struct Range {
        Money from{};
        Money to{};
        Money step{};
        bool only_kept = false;
        std::optional<Group> group{};
        TextSpan span{};
        Doubts doubts{};
    };
    std::vector<Range> ranges{};
    TextSpan span{};
    SaidMonth from{};
    SaidMonth until{};
    Doubts doubts{};
    bool is_whole = true;  ///< Not only new tiers beside old ones.
};

/// What is known of a notice while it is read.
class Reading {
public:
    explicit Reading(Parsed parsed) : parsed_{std::move(parsed)} {}

    std::vector<Sentence>& sentences() { return parsed_.sentences; }
    const std::vector<PlacedTable>& tables() const { return parsed_.tables; }

    /// Whether a sentence can say a rule of ours: no example, and at that piece not of another
    /// insurance.
    bool may_say(const Sentence& sentence, std::size_t piece) const;
    /// Doubts of the whole notice: its words were replaced, other insurances are in it.
    Doubts common(const Sentence& sentence, std::size_t piece) const;

    NoticeFigure& add(Topic topic, Cells cells, const Sentence& sentence, Doubts doubts);
    NoticeFigure& add(Topic topic, Cells cells, TextSpan span, SaidMonth from, SaidMonth until,
                      Doubts doubts);
    void leave(TextSpan span, LeftAloneWhy why);
    void leave(const Sentence& sentence, LeftAloneWhy why) { leave(sentence.span, why); }

    /// No notice says more of either than this; what is beyond it is left alone, so that lists of
    /// nonsense are not compared each with each.
    static constexpr std::size_t most_lists = 60;
    static constexpr std::size_t most_subsidies = 300;

    std::vector<SaidTiers> tiers{};
    std::vector<SaidSubsidy> subsidies{};
    void say(SaidTiers list);
    void say(SaidSubsidy subsidy);

    bool reworded() const { return parsed_.reworded; }
    bool names_others() const { return parsed_.names_others; }
    std::vector<NoticeFigure> figures{};
    std::vector<LeftAlone> left{};

private:
    Parsed parsed_;
    std::set<std::size_t> left_at_{};  ///< First bytes, for each sentence is left alone once.
};

/// Whether dots stand for what is not printed: 300元补45元,……,5000元补300元.
bool has_dots(const Sentence& sentence);

/// Groups that are named in [from, to).
std::vector<Group> groups_in(const Sentence& sentence, std::size_t from, std::size_t to);

// Each reads one kind of figure from sentences and tables; in this order, since what one has taken
// the next ones pass over.
void read_tables(Reading& reading);
void read_funeral_grants(Reading& reading);
void read_crediting_rates(Reading& reading);
void read_government_payments(Reading& reading);
void read_back_payments(Reading& reading);
void read_supplements(Reading& reading);
void read_base_pensions(Reading& reading);
void read_limits(Reading& reading);
void read_subsidies(Reading& reading);
void read_tiers(Reading& reading);
/// Makes figures of the lists and subsidies that were said.
void settle_tiers(Reading& reading);
void settle_subsidies(Reading& reading);
/// What several sentences say of one rule is one row.
void join_rules(Reading& reading);

}  // namespace pension::notice
