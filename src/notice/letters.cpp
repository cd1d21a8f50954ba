// SPDX-License-Identifier: Apache-2.0
#include "notice/letters.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <unordered_map>

namespace pension::notice {

namespace {

using namespace std::string_view_literals;

constexpr char32_t damaged = 0xFFFD;

/// The code point that begins there and its length; damaged bytes are one letter each.
std::pair<char32_t, std::size_t> decoded(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(at);
    if (first < 0x80) return {first, 1};
    const std::size_t length = first >= 0xF0 ? 4U : first >= 0xE0 ? 3U : 2U;
    if (first < 0xC2 || first > 0xF4 || at + length > text.size()) return {damaged, 1};
    auto c = static_cast<char32_t>(first & (0x7FU >> length));
    for (std::size_t i = at + 1; i < at + length; ++i) {
        if ((byte(i) & 0xC0U) != 0x80U) return {damaged, 1};
        c = (c << 6U) | (byte(i) & 0x3FU);
    }
    const bool overlong = c < (length == 3 ? 0x800U : length == 4 ? 0x10000U : 0x80U);
    if (overlong || c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF)) return {damaged, 1};
    return {c, length};
}

// Traditional characters of the words that notices are made of, each before its simplified one.
constexpr std::u32string_view traditional =
    U"養养險险繳缴費费檔档補补貼贴礎础標标準准個个財财級级縣县區区鄉乡鎮镇務务發发領领歲岁齡龄滿满"
    U"過过對对應应選选"
    U"擇择額额萬万圓元為为從从調调後后與与殘残貧贫戶户農农實实執执當当間间總总計计喪丧內内開开終终"
    U"續续繼继關关號号"
    U"僅仅適适於于達达長长記记賬账帳账時时無无類类統统籌筹績绩獲获這这該该員员單单職职業业療疗醫医"
    U"傷伤靈灵軍军辦办"
    U"條条範范圍围負负擔担據据設设備备認认證证轉转進进還还連连問问題题資资產产業业讓让點点則则別别"
    U"請请參参須须預预"
    U"約约幾几兩两較较項项萬万數数獨独鰥鳏場场團团營营週周壹一貳二叁三";

constexpr std::u32string_view usual_marks =
    U"，,；;：:（(）)％%．.－-—-–-―-~-～-−-﹣-‐-‑-─-━-。。｡。！!？?【[】]〔[〕]［[］]﹝[﹞]｜|│|┃|"
    U"‖|╱/／/＋+＝=　 \u00A0 \u2002 "
    U"\u2003 \u2009 \uFEFF \u200B ￥¥﹐,﹑、､、•·・·";

const std::unordered_map<char32_t, char32_t>& usual_forms() {
    static const auto forms = [] {
        std::unordered_map<char32_t, char32_t> made;
        for (const auto pairs : {traditional, usual_marks})
            for (std::size_t i = 0; i + 1 < pairs.size(); i += 2) made[pairs[i]] = pairs[i + 1];
        return made;
    }();
    return forms;
}

char32_t usual(char32_t c) {
    if (c < 0x80) return c;
    if (c >= 0xFF10 && c <= 0xFF19) return U'0' + (c - 0xFF10);
    if ((c >= 0xFF21 && c <= 0xFF3A) || (c >= 0xFF41 && c <= 0xFF5A)) return c - 0xFEE0;
    const auto found = usual_forms().find(c);
    return found == usual_forms().end() ? c : found->second;
}

struct Respelt {
    std::u32string_view as;
    std::u32string_view usual;
};

/// Words that stand for ours in copies made by replacing words; of equal length.
constexpr std::array respelt{
    Respelt{U"住民"sv, U"居民"sv},
    Respelt{U"当局"sv, U"政府"sv},
    Respelt{U"尺度"sv, U"标准"sv},
    Respelt{U"根本养老"sv, U"基本养老"sv},
    Respelt{U"根底养老金"sv, U"基础养老金"sv},
    Respelt{U"贴补"sv, U"补贴"sv},
    Respelt{U"津贴"sv, U"补贴"sv},
};

void respell(Letters& letters) {
    for (std::size_t i = 0; i + 1 < letters.size(); ++i)
        for (const Respelt& each : respelt) {
            if (letters[i].c != each.as[0] || i + each.as.size() > letters.size()) continue;
            bool same = true;
            for (std::size_t k = 0; same && k < each.as.size(); ++k)
                same = letters[i + k].c == each.as[k];
            // 高龄津贴 is a word of its own, and another scheme.
            if (!same || (each.as == U"津贴"sv && i > 0 && letters[i - 1].c == U'龄')) continue;
            for (std::size_t k = 0; k < each.as.size(); ++k) {
                letters[i + k].c = each.usual[k];
                letters[i + k].reworded = each.as != U"津贴"sv;
            }
        }
}

bool is_blank(char32_t c) {
    return c == U' ' || c == U'\t' || c == U'\n' || c == U'\r';
}

bool looks_like_digit(char32_t c) {
    return c == U'O' || c == U'o' || c == U'l' || c == U'I';
}

bool is_ascii_letter(char32_t c) {
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
}

/// Where the run of digits (and of letters that look like them) ends that begins there.
std::size_t end_of_digits(const Letters& line, std::size_t from) {
    std::size_t end = from;
    while (end < line.size() && (is_digit(line[end].c) || looks_like_digit(line[end].c))) ++end;
    return end;
}

/// Letters among digits are digits, where no word is around.
void mend_digits(Letters& line) {
    for (std::size_t i = 0; i < line.size();) {
        const std::size_t end = end_of_digits(line, i);
        if (end == i) {
            ++i;
            continue;
        }
        const auto first = line.begin() + static_cast<std::ptrdiff_t>(i);
        const auto last = line.begin() + static_cast<std::ptrdiff_t>(end);
        const bool has_digit =
            std::any_of(first, last, [](const Letter& l) { return is_digit(l.c); });
        const bool has_letter =
            std::any_of(first, last, [](const Letter& l) { return !is_digit(l.c); });
        const bool in_word = (i > 0 && is_ascii_letter(line[i - 1].c)) ||
                             (end < line.size() && is_ascii_letter(line[end].c));
        if (has_digit && has_letter && !in_word)
            for (auto each = first; each != last; ++each) {
                if (is_digit(each->c)) continue;
                each->c = each->c == U'O' || each->c == U'o' ? U'0' : U'1';
                each->unclear = true;
            }
        i = end;
    }
}

std::size_t count_digits(const Letters& line, std::size_t from) {
    std::size_t end = from;
    while (end < line.size() && end < from + 12 && is_digit(line[end].c)) ++end;
    return end - from;
}

std::size_t digits_before(const Letters& made) {
    std::size_t count = 0;
    while (count < made.size() && count < 12 && is_digit(made[made.size() - 1 - count].c)) ++count;
    return count;
}

/// What stands between two groups of digits: nothing that counts, or what keeps them apart.
enum class Between { joins, joins_unclearly, parts };

Between between_groups(const Letters& made, const Letters& line, std::size_t next, char32_t what) {
    const std::size_t before = digits_before(made);
    if (before == 0 || before > 3 || count_digits(line, next) != 3) return Between::parts;
    // A point before the group: decimals are never grouped.
    if (made.size() > before && made[made.size() - 1 - before].c == U'.') return Between::parts;
    const bool zeros = line[next].c == U'0' && line[next + 1].c == U'0' && line[next + 2].c == U'0';
    if (what == U' ')
        return zeros ? Between::joins : before == 1 ? Between::joins_unclearly : Between::parts;
    // 210,310,520 is a list: nobody groups hundreds of thousands here.
    return before == 3 && !zeros ? Between::parts : Between::joins;
}

std::size_t skip_blanks(const Letters& line, std::size_t from) {
    while (from < line.size() && is_blank(line[from].c)) ++from;
    return from;
}

}  // namespace

Letters letters_of(std::string_view utf8) {
    Letters letters;
    letters.reserve(utf8.size() / 2);
    for (std::size_t at = 0; at < utf8.size();) {
        const auto [c, length] = decoded(utf8, at);
        letters.push_back({usual(c), at});
        at += length;
    }
    respell(letters);
    return letters;
}

Letters compact(const Letters& line) {
    Letters mended = line;
    mend_digits(mended);
    Letters made;
    made.reserve(mended.size());
    for (std::size_t i = 0; i < mended.size();) {
        const char32_t c = mended[i].c;
        if (!is_blank(c) && c != U',') {
            made.push_back(mended[i++]);
            continue;
        }
        const std::size_t next = is_blank(c) ? skip_blanks(mended, i) : i + 1;
        const bool among_digits = !made.empty() && is_digit(made.back().c) &&
                                  next < mended.size() && is_digit(mended[next].c);
        const Between how = among_digits
                                ? between_groups(made, mended, next, is_blank(c) ? U' ' : c)
                                : Between::parts;
        if (how == Between::joins_unclearly) mended[next].unclear = true;
        if (how == Between::parts && (!is_blank(c) || among_digits)) {
            made.push_back(mended[i]);
            if (is_blank(c)) made.back().c = U' ';
        }
        i = next;
    }
    return made;
}

}  // namespace pension::notice
