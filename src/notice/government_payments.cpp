// SPDX-License-Identifier: Apache-2.0
#include "notice/reading.hpp"

#include <algorithm>

namespace pension::notice {

namespace {

class GovernmentReader {
public:
    GovernmentReader(Reading& reading, Sentence& sentence)
        : reading_{reading}, sentence_{sentence} {}

    void read() {
        const std::size_t pays = sentence_.find(Word::pays_for, 0, pieces().size());
        if (pays == pieces().size() || !reading_.may_say(sentence_, pays)) return;
        if (sentence_.has(Word::only_for)) return;  // A tier for some people: see the tiers.
        if (!read_amounts()) read_share(pays);
    }

private:
    Pieces& pieces() { return sentence_.pieces; }

    /// 每人每年代缴100元, for the groups named before it.
    bool read_amounts() {
        std::size_t before = 0;
        bool any = false;
        std::vector<Group> last;
        for (std::size_t i = 0; i < pieces().size(); ++i) {
            if (!pieces()[i].is_run() || pieces()[i].taken) continue;
            const auto named = groups_in(sentence_, before, i);
            const auto groups = named.empty() ? last : named;
            const std::size_t start = before;
            before = i + 1;
            last = groups;
            const Piece& run = pieces()[i];
            // 本人自愿缴纳200元及以上的: what they pay themselves.
            const bool whole = run.run.items.size() == 1 && !run.run.items.front().to &&
                               !run.run.items.front().and_above;
            const bool of_other = sentence_.has_between(Word::subsidy, start, i) ||
                                  sentence_.has_between(Word::bears, start, i + 3) ||
                                  sentence_.has_between(Word::choose, start, i);
            if (groups.empty() || !whole || (of_other && !is_paid(start, i)) ||
                run.run.items.front().period == Period::month)
                continue;
            if (paid_in_part(i)) continue;
            Doubts doubts = reading_.common(sentence_, i);
            add_doubts_of(run.run.items.front(), doubts);
            emit(groups, {{"fen_per_year", run.run.items.front().from.fen()}}, doubts);
            pieces()[i].taken = true;
            any = true;
        }
        return any;
    }

    bool is_paid(std::size_t from, std::size_t to) const {
        return sentence_.has_between(Word::pays_for, from, to) &&
               !sentence_.has_between(Word::subsidy, from, to);
    }

    /// 100元的50%
    bool paid_in_part(std::size_t run) const {
        for (std::size_t i = run + 1; i <= run + 2 && i < sentence_.pieces.size(); ++i)
            if (sentence_.pieces[i].is_number(Unit::share)) return true;
        return false;
    }

    /// 代缴最低档次的全部, 50%
    void read_share(std::size_t pays) {
        const bool of_lowest =
            sentence_.has(Word::lowest) && (sentence_.has(Word::tier) || sentence_.has(Word::pay));
        const bool lowest_tier = of_lowest || contains(sentence_.letters, U"最低标准") ||
                                 contains(sentence_.letters, U"最低档") ||
                                 contains(sentence_.letters, U"最低缴费");
        const auto groups = groups_in(sentence_, 0, pieces().size());
        // 部分或全部 leaves it to somebody else.
        const bool open = contains(sentence_.letters, U"部分或全部") ||
                          contains(sentence_.letters, U"部分或者全部") ||
                          contains(sentence_.letters, U"全部或部分");
        if (!lowest_tier || groups.empty() || open) return;
        std::int64_t share = 1'000'000;
        for (std::size_t i = 0; i < pieces().size(); ++i) {
            if (!pieces()[i].is_number(Unit::share) || sentence_.has(Word::bears)) continue;
            share = pieces()[i].number.value;
            pieces()[i].taken = true;
        }
        if (share < 1 || share > 1'000'000) return;
        emit(groups, {{"share_millionths", share}}, reading_.common(sentence_, pays));
    }

    void emit(const std::vector<Group>& groups, Cells cells, Doubts doubts) {
        const std::size_t subsidy = sentence_.find(Word::subsidy, 0, pieces().size());
        // 本人另外缴费的,可享受补贴 is about what the person pays.
        const bool of_own = contains(sentence_.letters, U"本人") ||
                            contains(sentence_.letters, U"自愿") ||
                            contains(sentence_.letters, U"另外");
        if (subsidy < pieces().size() && !of_own) {
            const bool no = sentence_.has(Word::enjoys_not) || sentence_.has(Word::may_not);
            if (no)
                cells.emplace_back("subsidised", std::int64_t{0});
            else if (sentence_.has(Word::enjoys))
                cells.emplace_back("subsidised", std::int64_t{1});
        }
        if (sentence_.has(Word::not_below)) add_doubt(doubts, Doubt::minimum_only);
        for (const Group group : groups)
            reading_.add(Topic::government_payment, cells, sentence_, doubts).group = group;
    }

    Reading& reading_;
    Sentence& sentence_;
};

}  // namespace

void read_government_payments(Reading& reading) {
    for (Sentence& sentence : reading.sentences()) GovernmentReader{reading, sentence}.read();
}

}  // namespace pension::notice
