// SPDX-License-Identifier: Apache-2.0
#include "notice/dates.hpp"

#include <algorithm>
#include <map>

namespace pension::notice {

namespace {

// --- The document -------------------------------------------------------------------------------

/// 号 of 某人社发〔2031〕5号: where the number begins and ends among the letters.
std::optional<std::pair<std::size_t, std::size_t>> number_in(const Letters& line) {
    for (std::size_t i = 1; i + 7 < line.size(); ++i) {
        if (line[i].c != U'[' && line[i].c != U'(') continue;
        const bool year = is_digit(line[i + 1].c) && is_digit(line[i + 2].c) &&
                          is_digit(line[i + 3].c) && is_digit(line[i + 4].c);
        if (!year || (line[i + 5].c != U']' && line[i + 5].c != U')')) continue;
        std::size_t end = i + 6;
        if (line[end].c == U'第') ++end;
        const std::size_t digits = end;
        while (end < line.size() && end < digits + 5 && is_digit(line[end].c)) ++end;
        if (end == digits || end >= line.size() || line[end].c != U'号') continue;
        std::size_t begin = i;
        while (begin > 0 && i - begin < 16 && line[begin - 1].c >= 0x4E00 &&
               line[begin - 1].c <= 0x9FFF)
            --begin;
        if (begin < i) return std::pair{begin, end};
    }
    return std::nullopt;
}

std::string original(const Letters& line, std::size_t first, std::size_t last,
                     std::string_view bytes) {
    const TextSpan span = span_of(line[first], line[last], bytes);
    return std::string{bytes.substr(span.from, span.length)};
}

bool names_a_document(const Letters& line) {
    for (const std::u32string_view what :
         {U"通知", U"公告", U"通告", U"办法", U"意见", U"方案", U"规定", U"细则", U"解读", U"指南",
          U"一览表", U"明白纸", U"须知", U"说明", U"公示", U"函", U"决定"})
        if (contains(line, what)) return true;
    return false;
}

/// A date that stands alone in its paragraph, as under a signature.
std::optional<std::chrono::year_month_day> signed_on(const Sentence& sentence) {
    if (!sentence.opens_paragraph || sentence.letters.size() > 16) return std::nullopt;
    for (const Piece& piece : sentence.pieces) {
        if (piece.kind == Piece::Kind::mark || piece.kind == Piece::Kind::gap) continue;
        if (piece.kind != Piece::Kind::date || piece.date.day == 0 || piece.date.year == 0)
            return std::nullopt;
        if (piece.begin > 1 || piece.end + 1 < sentence.letters.size()) return std::nullopt;
        const auto day = std::chrono::year{piece.date.year} /
                         std::chrono::month{static_cast<unsigned>(piece.date.month)} /
                         std::chrono::day{static_cast<unsigned>(piece.date.day)};
        if (!day.ok()) return std::nullopt;
        return day;
    }
    return std::nullopt;
}

// --- Months -------------------------------------------------------------------------------------

class Dates {
public:
    Dates(Parsed& parsed, const Document& document, std::optional<Month> today)
        : parsed_{parsed}, document_{document} {
        if (document.date)
            year_ = int{document.date->year()};
        else if (const auto titled = year_of_title())
            year_ = titled;
        else if (today)
            year_ = year_number(*today);
    }

    void read() {
        for (const Sentence& sentence : parsed_.sentences) {
            read_of_document(sentence);
            read_only_month(sentence);
        }
        // All of a notice that names one month of effect holds since then.
        if (!whole_.month && !whole_.unclear && only_ && !several_) whole_ = *only_;
        for (Sentence& sentence : parsed_.sentences) date(sentence);
    }

private:
    std::optional<int> year_of_title() const {
        if (parsed_.sentences.empty()) return std::nullopt;
        for (const Piece& piece : parsed_.sentences.front().pieces)
            if (piece.kind == Piece::Kind::date && piece.date.year != 0) return piece.date.year;
        return std::nullopt;
    }

    SaidMonth month_of_date(const NamedDate& date) const {
        SaidMonth said;
        int year = date.year;
        if (date.relative || year == 0) {
            if (!year_) return {std::nullopt, true};
            year = *year_ + date.years_from_now;
            said.unclear = !document_.date;
        }
        said.month = month_of(year, date.month == 0 ? 1 : date.month);
        said.unclear = said.unclear || date.day > 1;
        said.only_year = date.month == 0 && !date.begins;
        return said;
    }

    /// The month in which a period of so many years from `from` ends.
    static Month end_of_years(Month from, int years) {
        return from + Months{years * 12} - Months{1};
    }

    /// Whether a date says since when, not by when or since when somebody lives.
    static bool says_since(const Sentence& sentence, std::size_t at) {
        const Piece& piece = sentence.pieces[at];
        if (at > 0 &&
            (sentence.pieces[at - 1].is(Word::deadline) || sentence.pieces[at - 1].is(Word::valid)))
            return false;
        const bool acts = at + 1 < sentence.pieces.size() &&
                          sentence.pieces[at + 1].is(Word::effect) && piece.date.month > 0;
        return piece.date.begins || acts;
    }

    /// The date of its own since which a sentence holds.
    std::optional<SaidMonth> since(const Sentence& sentence, std::size_t first,
                                   std::size_t end) const {
        for (std::size_t i = first; i < end; ++i) {
            const Piece& piece = sentence.pieces[i];
            if (sentence.schemes[i] == Scheme::theirs) continue;
            if (piece.kind == Piece::Kind::date && says_since(sentence, i))
                return month_of_date(with_year(sentence, i));
            if (piece.is(Word::issue)) return on_issue();
        }
        return std::nullopt;
    }

    /// 2031年 ... 7月1日起: the year may stand before.
    NamedDate with_year(const Sentence& sentence, std::size_t at) const {
        NamedDate date = sentence.pieces[at].date;
        if (date.year != 0 || date.relative) return date;
        for (std::size_t i = at; i-- > 0;)
            if (sentence.pieces[i].kind == Piece::Kind::date &&
                (sentence.pieces[i].date.year != 0 || sentence.pieces[i].date.relative)) {
                date.year = sentence.pieces[i].date.year;
                date.relative = sentence.pieces[i].date.relative;
                date.years_from_now = sentence.pieces[i].date.years_from_now;
                return date;
            }
        return date;
    }

    SaidMonth on_issue() const {
        if (!document_.date) return {std::nullopt, true};
        return {document_.date->year() / document_.date->month(), true};
    }

    /// 2031年度缴费档次为: a year that is named without 起.
    std::optional<SaidMonth> in_year(const Sentence& sentence) const {
        for (std::size_t i = 0; i < sentence.pieces.size(); ++i) {
            const Piece& piece = sentence.pieces[i];
            if (piece.is_run()) break;
            if (piece.kind != Piece::Kind::date || piece.date.day != 0) continue;
            if (piece.date.relative && piece.date.years_from_now < 0) continue;
            if (i > 0 && (sentence.pieces[i - 1].is(Word::formerly) ||
                          sentence.pieces[i - 1].is(Word::deadline)))
                continue;
            return month_of_date(with_year(sentence, i));
        }
        return std::nullopt;
    }

    std::optional<SaidMonth> until_of(const Sentence& sentence, const SaidMonth& from) const {
        for (std::size_t i = 0; i < sentence.pieces.size(); ++i) {
            if (!sentence.pieces[i].is(Word::valid) && !sentence.pieces[i].is(Word::trial))
                continue;
            for (std::size_t k = i + 1; k < sentence.pieces.size() && k <= i + 3; ++k) {
                const Piece& next = sentence.pieces[k];
                if (next.kind == Piece::Kind::date && next.date.year != 0) {
                    SaidMonth said = month_of_date(next.date);
                    if (next.date.month == 0) said.month = month_of(next.date.year, 12);
                    said.unclear = next.date.day != 0 && next.date.day < 28;
                    return said;
                }
                if (next.is_number(Unit::years) && from.month && next.number.whole() > 0 &&
                    next.number.whole() <= 50)
                    return SaidMonth{end_of_years(*from.month, next.number.whole()), from.unclear};
            }
        }
        return std::nullopt;
    }

    /// What holds of the whole notice: 本通知自...起施行, 有效期至...; the year of its title.
    void read_of_document(const Sentence& sentence) {
        // 2031年度...缴费通知: the year of the title, or of the first lines.
        if (!title_.month && ++looked_at_ <= 6 && !signed_on(sentence))
            if (const auto titled = in_year(sentence)) title_ = {titled->month, true};
        if (sentence.has_runs()) return;
        const auto from = since(sentence, 0, sentence.pieces.size());
        const bool of_text = sentence.has(Word::this_text);
        if (from && (of_text || sentence.has(Word::effect)) && !sentence.has(Word::deadline) &&
            !sentence.has(Word::back) && sentence.schemes.back() != Scheme::theirs) {
            if (!whole_.month || of_text) whole_ = *from;
        }
        if (const auto until = until_of(sentence, from ? *from : whole_);
            until && (of_text || sentence.has(Word::valid) || sentence.has(Word::trial)))
            until_ = *until;
    }

    void read_only_month(const Sentence& sentence) {
        if (sentence.is_example || sentence.has(Word::deadline)) return;
        const auto said = since(sentence, 0, sentence.pieces.size());
        if (!said) return;
        several_ = several_ || (only_ && only_->month != said->month);
        if (!only_) only_ = said;
    }

    /// Dates that open a section hold for what is under it.
    void date(Sentence& sentence) {
        if (sentence.paragraph != paragraph_) enter(sentence);
        const auto own = since(sentence, 0, sentence.pieces.size());
        if (own) {
            sentence.has_own_month = true;
            sentence.from = *own;
            in_paragraph_ = own;
            const bool leads =
                sentence.has(Word::as_follows) || sentence.letters.back().c == U':' ||
                (sentence.opens_paragraph && sentence.level > 0 && !sentence.has_runs());
            // A line without a number leads what is under the section that it stands in.
            if (leads) leads_[sentence.level == 0 ? section_ * 2 + 1 : sentence.level * 2] = *own;
        } else {
            sentence.from = inherited(sentence);
        }
        const auto until = until_of(sentence, sentence.from);
        sentence.until = until ? *until : until_;
        if (sentence.until.month && sentence.from.month &&
            *sentence.until.month < *sentence.from.month)
            sentence.until = {};
    }

    void enter(const Sentence& sentence) {
        paragraph_ = sentence.paragraph;
        in_paragraph_.reset();
        // A new section ends what the one before it, and those under that, began with.
        if (sentence.level == 0) return;
        section_ = sentence.level;
        leads_.erase(leads_.lower_bound(section_ * 2), leads_.end());
    }

    SaidMonth inherited(const Sentence& sentence) const {
        if (const auto year = in_year(sentence)) return *year;
        if (in_paragraph_) return *in_paragraph_;
        if (!leads_.empty()) return leads_.rbegin()->second;
        if (whole_.month || whole_.unclear) return whole_;
        return title_;
    }

    Parsed& parsed_;
    const Document& document_;
    std::optional<int> year_{};
    SaidMonth whole_{};
    SaidMonth title_{};
    std::optional<SaidMonth> only_{};
    int looked_at_ = 0;
    bool several_ = false;  ///< More than one month of effect is named.
    SaidMonth until_{};
    std::size_t paragraph_ = 0;
    std::optional<SaidMonth> in_paragraph_{};
    int section_ = 0;
    std::map<int, SaidMonth> leads_{};  ///< By twice the level, one more without a number.
};

}  // namespace

Document document_of(const Parsed& parsed, std::string_view bytes) {
    Document document;
    std::size_t seen = 0;
    for (const Sentence& sentence : parsed.sentences) {
        if (document.number.empty() && seen < 12)
            if (const auto number = number_in(sentence.letters))
                document.number = original(sentence.letters, number->first, number->second, bytes);
        const bool may_be_title = document.title.empty() && sentence.opens_paragraph && seen < 6 &&
                                  sentence.letters.size() <= 80 &&
                                  sentence.letters.back().c != U'。' &&
                                  sentence.letters.back().c != U':' && !number_in(sentence.letters);
        if (may_be_title && names_a_document(sentence.letters))
            document.title = original(sentence.letters, 0, sentence.letters.size() - 1, bytes);
        if (const auto day = signed_on(sentence)) document.date = day;
        ++seen;
    }
    return document;
}

void read_dates(Parsed& parsed, const Document& document, std::optional<Month> today) {
    Dates{parsed, document, today}.read();
}

}  // namespace pension::notice
