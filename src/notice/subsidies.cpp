// SPDX-License-Identifier: Apache-2.0
#include "notice/reading.hpp"

#include <algorithm>
#include <map>

namespace pension::notice {

namespace {

/// Subsidies in numbered grades (补贴分三档:一档47元), which a later sentence gives to tiers.
using Grades = std::map<int, Money>;

class SubsidyReader {
public:
    /// @param carried the list of tiers in the sentence before.
    SubsidyReader(Reading& reading, Sentence& sentence, Grades& grades,
                  const std::vector<Amount>& carried)
        : reading_{reading}, sentence_{sentence}, grades_{grades}, carried_{carried} {}

    void read() {
        if (is_of_others()) return;
        for (at_ = 0; at_ < pieces().size(); ++at_) {
            const Piece& piece = pieces()[at_];
            if (piece.is_run()) {
                if (!piece.taken && reading_.may_say(sentence_, at_)) read_run();
                clause_ = at_ + 1;
            } else if (piece.kind == Piece::Kind::word) {
                read_word(piece.word);
            } else if (piece.is_number(Unit::ordinal)) {
                read_ordinal(piece.number.whole());
            } else if (piece.is_number(Unit::share)) {
                if (reading_.may_say(sentence_, at_)) read_share();
            } else if (piece.is_mark(U';')) {
                level_ = floor_ = false;
            }
        }
    }

private:
    enum class Role { none, tier, subsidy };

    Pieces& pieces() { return sentence_.pieces; }

    /// Whether the sentence speaks of something else in which amounts are subsidised.
    bool is_of_others() {
        const bool speaks = sentence_.has(Word::subsidy) || sentence_.under(Word::subsidy) ||
                            (!grades_.empty() && sentence_.has(Word::respectively));
        if (!speaks || sentence_.has(Word::funeral) || sentence_.has(Word::back) ||
            sentence_.has(Word::pays_for) || sentence_.is_example)
            return true;
        if (sentence_.has(Word::family) && sentence_.has_runs()) {
            take_runs();
            reading_.leave(sentence_, LeftAloneWhy::personal_extra);
            return true;
        }
        if (count_ages() >= 2 && sentence_.has_runs()) {
            take_runs();
            reading_.leave(sentence_, LeftAloneWhy::by_age);
            return true;
        }
        return false;
    }

    std::ptrdiff_t count_ages() const {
        return std::ranges::count_if(sentence_.pieces,
                                     [](const Piece& piece) { return piece.is_number(Unit::age); });
    }

    void take_runs() {
        for (Piece& piece : pieces())
            if (piece.is_run()) piece.taken = true;
    }

    void read_word(Word word) {
        switch (word) {
            case Word::tier:
            case Word::pay:
            case Word::choose: role_ = Role::tier; break;
            case Word::collective:
                role_ = Role::tier;
                collective_ = true;
                break;
            case Word::subsidy:
                role_ = Role::subsidy;
                spoken_of_subsidy_ = true;
                break;
            case Word::is:
            case Word::becomes:
                if (!pending_.empty()) role_ = Role::subsidy;
                break;
            case Word::respectively:
                respectively_ = true;
                if (!pending_.empty()) role_ = Role::subsidy;
                break;
            case Word::level: level_ = true; break;
            case Word::not_below: floor_ = true; break;
            case Word::lowest: floor_ = role_ == Role::subsidy; break;
            case Word::other_n: others_ = true; break;
            case Word::except: except_ = true; break;
            case Word::each_more:
            case Word::each: read_each(); break;
            case Word::group: break;
            default: break;
        }
    }

    /// 第一档补贴120元: the first tier of the list.
    void read_ordinal(int number) {
        if (at_ > 0 && pieces()[at_ - 1].is(Word::except)) return;
        if (!grades_.empty() || number < 1 || number > 60) return;
        pending_ordinal_ = number;
        spoken_of_subsidy_ = false;
    }

    const Piece* next(std::size_t by) {
        return at_ + by < pieces().size() ? &pieces()[at_ + by] : nullptr;
    }

    bool between(Word word) const { return sentence_.has_between(word, clause_, at_); }

    // --- Runs -----------------------------------------------------------------------------------

    void read_run() {
        const Run run = pieces()[at_].run;
        if (run.items.front().period == Period::month || between(Word::per_month)) return;
        if (is_split()) {
            pieces()[at_].taken = true;
            reading_.leave(sentence_, LeftAloneWhy::funding_split);
            return;
        }
        if (is_cap()) return read_cap(run);
        if (more_each_ != Each::none) return read_more(run);
        if (read_grade_values(run) || read_grade_tiers(run)) return;
        if (is_value(run)) return read_values(run);
        if (role_ == Role::subsidy && pending_.empty() && !run.items.front().of_tier &&
            (others_ || !sentence_.has_between(Word::choose, 0, at_)) && !followed_by_value())
            return read_plain_value(run);
        read_tiers(run);
    }

    /// 其中省级补助25元、县级15元; 由...承担.
    bool is_split() const {
        return between(Word::level) && !between(Word::tier) && !between(Word::choose) &&
               (sentence_.has_between(Word::part_of, 0, at_) || sentence_.has(Word::bears) ||
                is_after_value());
    }

    bool is_after_value() const { return said_here_ && pending_.empty(); }

    bool is_value(const Run& run) const {
        if ((pending_.empty() && pending_ordinal_ == 0) || run.items.front().of_tier ||
            run.items.front().and_above)
            return false;
        // 300元补30元: a tier before its own subsidy.
        if (run.items.size() == 1 && at_ + 2 < sentence_.pieces.size() &&
            sentence_.pieces[at_ + 1].is(Word::subsidy) && sentence_.pieces[at_ + 2].is_run())
            return false;
        // 每年给予30元缴费补贴: the word stands behind.
        const bool before_word = at_ + 1 < sentence_.pieces.size() && between(Word::enjoys) &&
                                 sentence_.pieces[at_ + 1].is(Word::subsidy);
        return role_ == Role::subsidy || before_word || follows_directly() ||
               run.items.front().period == Period::year;
    }

    /// 220元档35元, 220元(35元), 220元档每人每年35元.
    bool follows_directly() const {
        for (std::size_t i = at_; i-- > 0;) {
            const Piece& each = sentence_.pieces[i];
            if (each.is_run()) return true;
            if (!each.is(Word::per_year) && !each.is_mark(U'(') && !each.is_mark(U':'))
                return false;
        }
        return false;
    }

    /// Whether what follows shows that this run is of tiers: 210元补贴41元.
    bool followed_by_value() {
        for (std::size_t by = 1; by <= 5; ++by) {
            const Piece* piece = next(by);
            if (!piece || piece->is_mark(U',') || piece->is_mark(U';') || piece->is_mark(U'。')) {
                // 对选择210元的,补贴41元: one comma may stand between.
                if (piece && piece->is_mark(U',') && next(by + 1) &&
                    (next(by + 1)->is(Word::subsidy) || next(by + 1)->is(Word::respectively)))
                    return true;
                return false;
            }
            if (piece->is(Word::subsidy) || piece->is(Word::respectively) ||
                piece->is(Word::each_more))
                return true;
            if (by == 1 && piece->is_mark(U'(') && next(2) && next(2)->is_run() && next(3) &&
                next(3)->is_mark(U')'))
                return true;
            if (piece->is_run()) return piece->run.items.front().of_tier == false && by == 1;
        }
        return false;
    }

    void read_tiers(const Run& run) {
        if (spoken_of_subsidy_) forget_pending();
        spoken_of_subsidy_ = false;
        pending_.insert(pending_.end(), run.items.begin(), run.items.end());
        pending_pieces_.push_back(at_);
        role_ = Role::tier;
    }

    /// How many of a run's items are values; the others are the next tiers.
    std::size_t count_values(const Run& run) {
        const bool more_follow = run.items.size() > 1 && followed_by_value();
        if (more_follow || run.items.back().of_tier || run.items.back().and_above) {
            if (respectively_ && pending_.size() < run.items.size()) return pending_.size();
            return 1;
        }
        return run.items.size();
    }

    void read_values(const Run& run) {
        const std::size_t count = count_values(run);
        SaidSubsidy said = begun();
        said.tiers = pending_;
        if (pending_.empty()) said.tiers.push_back({.ordinal = pending_ordinal_});
        for (std::size_t i = 0; i < count; ++i) {
            said.values.push_back(run.items[i].from);
            add_doubts_of(run.items[i], said.doubts);
        }
        for (const Amount& tier : pending_) add_doubts_of(tier, said.doubts);
        if (run.has_hole) add_doubt(said.doubts, Doubt::digits_unclear);
        add(std::move(said));
        if (count < run.items.size()) {
            pending_.assign(run.items.begin() + static_cast<std::ptrdiff_t>(count),
                            run.items.end());
            pending_pieces_.assign(1, at_);
            role_ = Role::tier;
        }
    }

    void read_plain_value(const Run& run) {
        SaidSubsidy said = begun();
        said.how = others_ ? SaidSubsidy::How::other_tiers : SaidSubsidy::How::all_tiers;
        said.other_count = others_ ? other_count() : 0;
        said.values.push_back(run.items.front().from);
        add_doubts_of(run.items.front(), said.doubts);
        if (run.items.size() > 1) return read_carried(run, std::move(said));
        if (!others_ && !sentence_.has_between(Word::each, 0, at_) && !between(Word::per_year) &&
            run.items.front().period != Period::year)
            add_doubt(said.doubts, Doubt::tiers_needed);
        add(std::move(said));
    }

    /// 个人缴费档次为300元、600元。政府对应补贴45元、70元: the list stands in the sentence before.
    void read_carried(const Run& run, SaidSubsidy said) {
        if (!respectively_ || carried_.size() != run.items.size()) return;
        said.how = SaidSubsidy::How::of_tiers;
        said.tiers = carried_;
        said.values.clear();
        for (const Amount& each : run.items) {
            said.values.push_back(each.from);
            add_doubts_of(each, said.doubts);
        }
        add(std::move(said));
    }

    int other_count() const {
        const std::size_t others = sentence_.find(Word::other_n, 0, at_);
        for (std::size_t i = others; i < at_; ++i)
            if (sentence_.pieces[i].is_number(Unit::tiers) ||
                sentence_.pieces[i].is_number(Unit::ordinal))
                return sentence_.pieces[i].number.whole();
        return 0;
    }

    SaidSubsidy begun() {
        SaidSubsidy said;
        said.collective = collective_;
        said.span = sentence_.span;
        said.from = sentence_.from;
        said.until = sentence_.until;
        said.doubts = reading_.common(sentence_, at_);
        if (floor_) add_doubt(said.doubts, Doubt::minimum_only);
        if (level_ && !between(Word::choose)) add_doubt(said.doubts, Doubt::part_only);
        const auto groups = groups_in(sentence_, 0, at_);
        if (groups.size() == 1)
            said.group = groups.front();
        else if (groups.size() > 1)
            add_doubt(said.doubts, Doubt::whose_unclear);
        if (has_dots(sentence_)) add_doubt(said.doubts, Doubt::tiers_left_out);
        if (sentence_.has(Word::conditional)) add_doubt(said.doubts, Doubt::conditional);
        return said;
    }

    void add(SaidSubsidy said) {
        pieces()[at_].taken = true;
        for (const std::size_t each : pending_pieces_) pieces()[each].of_subsidy = true;
        forget_pending();
        role_ = Role::none;
        reading_.say(std::move(said));
        said_here_ = true;
        respectively_ = floor_ = level_ = others_ = false;
    }

    void forget_pending() {
        pending_.clear();
        pending_pieces_.clear();
        pending_ordinal_ = 0;
    }

    // --- Grades ---------------------------------------------------------------------------------

    bool read_grade_values(const Run& run) {
        const bool graded = std::ranges::all_of(
            run.items, [](const Amount& each) { return each.ordinal > 0 && !each.of_tier; });
        if (!graded || role_ != Role::subsidy || !pending_.empty()) return false;
        for (const Amount& each : run.items) grades_[each.ordinal] = each.from;
        pieces()[at_].taken = true;
        return true;
    }

    /// 一档补贴对应300元、400元
    bool read_grade_tiers(const Run& run) {
        if (grades_.empty() || !between(Word::respectively)) return false;
        for (std::size_t i = at_; i-- > clause_;) {
            if (!pieces()[i].is_number(Unit::ordinal)) continue;
            const auto grade = grades_.find(pieces()[i].number.whole());
            if (grade == grades_.end()) return false;
            SaidSubsidy said = begun();
            said.tiers = run.items;
            said.values = {grade->second};
            add(std::move(said));
            pieces()[at_].of_subsidy = true;
            return true;
        }
        return false;
    }

    // --- More for each --------------------------------------------------------------------------

    enum class Each { none, tier, amount };

    void read_each() {
        const Piece* what = next(1);
        if (!what) return;
        if (what->is_number(Unit::tiers) || what->is_number(Unit::ordinal)) {
            more_each_ = Each::tier;
            ++at_;
        } else if (what->is_run() && what->run.items.size() == 1 &&
                   pieces()[at_].is(Word::each_more)) {
            more_each_ = Each::amount;
            for_each_ = what->run.items.front().from;
            pieces()[at_ + 1].taken = true;
            ++at_;
        }
    }

    void read_more(const Run& run) {
        const Money more = run.items.front().from;
        if (more_each_ == Each::tier && said_here_ && pending_.empty()) {
            SaidSubsidy& said = reading_.subsidies.back();
            said.how = SaidSubsidy::How::each_tier;
            said.more = more;
            pieces()[at_].taken = true;
        } else if (more_each_ == Each::amount) {
            const bool goes_on = pending_.empty() && said_here_;
            if (goes_on) {
                SaidSubsidy& said = reading_.subsidies.back();
                said.how = SaidSubsidy::How::each_amount;
                said.more = more;
                said.for_each = for_each_;
                pieces()[at_].taken = true;
            } else if (!pending_.empty()) {
                SaidSubsidy said = begun();
                said.how = SaidSubsidy::How::each_amount;
                said.tiers = pending_;
                said.more = more;
                said.for_each = for_each_;
                add(std::move(said));
            }
        }
        more_each_ = Each::none;
    }

    bool is_cap() const {
        if (!said_here_) return false;
        for (std::size_t i = clause_; i < at_; ++i) {
            const Piece& piece = sentence_.pieces[i];
            if (piece.is(Word::not_above) || piece.is(Word::capped) || piece.is(Word::highest))
                return true;
        }
        return at_ + 1 < sentence_.pieces.size() && sentence_.pieces[at_ + 1].is(Word::capped);
    }

    void read_cap(const Run& run) {
        SaidSubsidy& said = reading_.subsidies.back();
        const bool grows = said.how == SaidSubsidy::How::each_tier ||
                           said.how == SaidSubsidy::How::each_amount || said.share.ppm() > 0;
        if (!grows) return;
        said.most = run.items.front().from;
        pieces()[at_].taken = true;
        more_each_ = Each::none;
    }

    // --- Shares ---------------------------------------------------------------------------------

    void read_share() {
        const bool of_subsidy =
            sentence_.has(Word::subsidy) && (sentence_.has(Word::pay) || sentence_.has(Word::tier));
        if (!of_subsidy || sentence_.has(Word::bears) || sentence_.has(Word::income)) return;
        const Rate share = Rate::from_ppm(pieces()[at_].number.value);
        if (share.ppm() <= 0 || share.ppm() > 1'000'000) return;
        const Piece* after = next(1);
        const bool is_range =
            (after && after->is(Word::until)) || (at_ > 0 && pieces()[at_ - 1].is(Word::until));
        if (is_range || level_) {
            reading_.leave(sentence_, LeftAloneWhy::funding_split);
            return;
        }
        // 每人每年补贴66元,另按缴费额的9%加发: both are one subsidy.
        if (said_here_ && pending_.empty()) {
            SaidSubsidy& said = reading_.subsidies.back();
            said.share = share;
            said.except_first = except_;
            std::erase(said.doubts, Doubt::tiers_needed);
            pieces()[at_].taken = true;
            return;
        }
        SaidSubsidy said = begun();
        said.how = pending_.empty() ? SaidSubsidy::How::all_tiers : SaidSubsidy::How::of_tiers;
        said.tiers = pending_;
        said.values = {Money{}};
        said.share = share;
        add(std::move(said));
    }

    Reading& reading_;
    Sentence& sentence_;
    Grades& grades_;
    const std::vector<Amount>& carried_;
    std::size_t at_ = 0;
    std::size_t clause_ = 0;  ///< Behind the run before.
    Role role_ = Role::none;
    std::vector<Amount> pending_{};
    std::vector<std::size_t> pending_pieces_{};
    int pending_ordinal_ = 0;         ///< 第一档, where a list numbers its tiers.
    bool spoken_of_subsidy_ = false;  ///< Since the pending tiers.
    bool respectively_ = false;
    bool collective_ = false;
    bool level_ = false;
    bool floor_ = false;
    bool others_ = false;
    bool except_ = false;
    bool said_here_ = false;
    Each more_each_ = Each::none;
    Money for_each_{};
};

/// The last list of amounts of a sentence that became no subsidy.
std::vector<Amount> last_list(const Sentence& sentence) {
    std::vector<Amount> list;
    for (const Piece& piece : sentence.pieces)
        if (piece.is_run() && !piece.taken && piece.run.items.size() > 1) list = piece.run.items;
    return list;
}

}  // namespace

void read_subsidies(Reading& reading) {
    Grades grades;
    std::vector<Amount> carried;
    for (Sentence& sentence : reading.sentences()) {
        SubsidyReader{reading, sentence, grades, carried}.read();
        if (sentence.has_runs()) carried = last_list(sentence);
    }
}

}  // namespace pension::notice
