// SPDX-License-Identifier: Apache-2.0
#include "notice/sentences.hpp"

#include <algorithm>
#include <utility>

namespace pension::notice {

namespace {

/// Headings of the sections that are open, from the outermost in.
struct Section {
    int level = 0;
    std::vector<Word> words;
    Scheme scheme = Scheme::unclear;
    bool is_example = false;
};

bool ends_sentence(char32_t c) {
    return c == U'。' || c == U'!' || c == U'?';
}

/// No sentence of a notice is longer; what is, is cut there, so that reading stays linear.
constexpr std::size_t longest_sentence = 2000;

/// Where the sentence that begins there ends: behind its full stop.
std::size_t end_of_sentence(const Letters& line, std::size_t from) {
    const std::size_t limit = std::min(line.size(), from + longest_sentence);
    for (std::size_t i = from; i < limit; ++i)
        if (ends_sentence(line[i].c)) {
            // A full stop before a closing bracket or quotation mark.
            while (i + 1 < line.size() && (line[i + 1].c == U'”' || line[i + 1].c == U')')) ++i;
            return i + 1;
        }
    return limit;
}

std::vector<Word> words_of(const Pieces& pieces) {
    std::vector<Word> words;
    for (const Piece& piece : pieces)
        if (piece.kind == Piece::Kind::word && piece.word != Word::other)
            words.push_back(piece.word);
    return words;
}

bool has(const std::vector<Word>& words, Word word) {
    return std::ranges::find(words, word) != words.end();
}

Scheme scheme_of(const Pieces& pieces) {
    const auto words = words_of(pieces);
    const bool ours = has(words, Word::ours) || has(words, Word::base);
    const bool theirs = has(words, Word::theirs);
    return ours == theirs ? Scheme::unclear : ours ? Scheme::ours : Scheme::theirs;
}

/// 举例说明, 待遇测算 as a heading; 每月可领多少 heads rules as well.
bool opens_examples(const std::vector<Word>& words, const Block& block) {
    return has(words, Word::example) &&
           (contains(block.paragraph, U"例") || contains(block.paragraph, U"算"));
}

class Parser {
public:
    Parser(std::string_view bytes, Parsed& parsed) : bytes_{bytes}, parsed_{parsed} {}

    void read(const std::vector<Block>& blocks) {
        document_ = scheme_of_document(blocks);
        for (const Block& block : blocks) {
            ++paragraph_;
            if (block.is_table()) {
                read_table(block.table);
            } else {
                read_paragraph(block);
            }
        }
    }

private:
    /// By its title; else by which insurances are named at all.
    Scheme scheme_of_document(const std::vector<Block>& blocks) {
        bool ours = false;
        bool theirs = false;
        Scheme title = Scheme::unclear;
        bool first = true;
        for (const Block& block : blocks) {
            const Pieces pieces = pieces_of(block.paragraph);
            if (std::exchange(first, false)) title = scheme_of(pieces);
            for (const Piece& piece : pieces) {
                ours = ours || piece.is(Word::ours);
                theirs = theirs || piece.is(Word::theirs);
            }
        }
        parsed_.names_others = theirs;
        if (title == Scheme::ours) return title;
        return ours && !theirs ? Scheme::ours : Scheme::unclear;
    }

    Scheme scheme_of_section() const {
        for (auto each = sections_.rbegin(); each != sections_.rend(); ++each)
            if (each->scheme != Scheme::unclear) return each->scheme;
        return document_;
    }

    std::vector<Word> heading() const {
        std::vector<Word> words;
        for (const Section& each : sections_)
            words.insert(words.end(), each.words.begin(), each.words.end());
        return words;
    }

    bool is_example_section() const {
        return std::ranges::any_of(sections_, [](const Section& each) { return each.is_example; });
    }

    void read_table(const Table& table) {
        PlacedTable placed;
        placed.table = table;
        placed.paragraph = paragraph_;
        placed.heading = heading();
        placed.scheme = last_scheme_ == Scheme::unclear ? scheme_of_section() : last_scheme_;
        placed.is_example = is_example_section();
        if (!parsed_.sentences.empty()) placed.before = parsed_.sentences.size() - 1;
        parsed_.tables.push_back(std::move(placed));
    }

    void read_paragraph(const Block& block) {
        const std::size_t first_end = end_of_sentence(block.paragraph, 0);
        if (block.level > 0) open_section(block, first_end);
        Scheme scheme = scheme_of_section();
        bool example = is_example_section();
        const Scheme whole = scheme_of(pieces_of(block.paragraph));
        // All of a paragraph is of the one insurance that it names.
        if (whole == Scheme::theirs) scheme = whole;
        for (std::size_t from = 0; from < block.paragraph.size();) {
            const std::size_t end = end_of_sentence(block.paragraph, from);
            read_sentence(block, from, end, scheme, example);
            from = end;
        }
        last_scheme_ = scheme;
        const bool heads = block.level == 0 && is_heading(block);
        if (heads) open_plain_section(block);
    }

    /// A short line without a full stop and without amounts.
    static bool is_heading(const Block& block) {
        if (block.paragraph.size() > 30 || ends_sentence(block.paragraph.back().c)) return false;
        return std::ranges::none_of(pieces_of(block.paragraph),
                                    [](const Piece& piece) { return piece.is_run(); });
    }

    void open_section(const Block& block, std::size_t first_end) {
        std::erase_if(sections_, [&](const Section& each) {
            return each.level >= block.level || each.level == 0;
        });
        Section section;
        section.level = block.level;
        const std::size_t heading_end = std::min<std::size_t>(first_end, 40);
        const Pieces pieces =
            pieces_of(Letters(block.paragraph.begin(),
                              block.paragraph.begin() + static_cast<std::ptrdiff_t>(heading_end)));
        const bool has_amounts =
            std::ranges::any_of(pieces, [](const Piece& piece) { return piece.is_run(); });
        if (first_end <= 40 && !has_amounts) {
            section.words = words_of(pieces);
            section.scheme = scheme_of(pieces);
            section.is_example = opens_examples(section.words, block);
        }
        sections_.push_back(std::move(section));
    }

    /// A heading without a number holds until the next heading of any kind.
    void open_plain_section(const Block& block) {
        std::erase_if(sections_, [](const Section& each) { return each.level == 0; });
        const Pieces pieces = pieces_of(block.paragraph);
        Section section;
        section.words = words_of(pieces);
        section.scheme = scheme_of(pieces);
        section.is_example = opens_examples(section.words, block);
        if (paragraph_ > 1) sections_.push_back(std::move(section));
    }

    void read_sentence(const Block& block, std::size_t from, std::size_t end, Scheme& scheme,
                       bool& example) {
        Sentence sentence;
        sentence.letters.assign(block.paragraph.begin() + static_cast<std::ptrdiff_t>(from),
                                block.paragraph.begin() + static_cast<std::ptrdiff_t>(end));
        sentence.pieces = pieces_of(sentence.letters, paragraph_ <= legend_until_);
        sentence.span = span_of(sentence.letters.front(), sentence.letters.back(), bytes_);
        sentence.paragraph = paragraph_;
        sentence.level = block.level;
        sentence.opens_paragraph = from == 0;
        sentence.heading = heading();
        for (const Letter& letter : sentence.letters)
            parsed_.reworded = parsed_.reworded || letter.reworded;
        if (sentence.has(Word::unit_yuan)) {
            legend_until_ = paragraph_ + 1;
            sentence.pieces = pieces_of(sentence.letters, true);
        }
        for (const Piece& piece : sentence.pieces) {
            if (piece.is(Word::ours) || piece.is(Word::base)) scheme = Scheme::ours;
            if (piece.is(Word::theirs)) scheme = Scheme::theirs;
            sentence.schemes.push_back(scheme);
        }
        example = example || sentence.has(Word::example);
        sentence.is_example = example;
        parsed_.sentences.push_back(std::move(sentence));
    }

    std::string_view bytes_;
    Parsed& parsed_;
    std::vector<Section> sections_{};
    Scheme document_ = Scheme::unclear;
    Scheme last_scheme_ = Scheme::unclear;
    std::size_t paragraph_ = 0;
    std::size_t legend_until_ = 0;  ///< 单位:元 holds up to this paragraph.
};

}  // namespace

bool Sentence::has(Word word) const {
    return has_between(word, 0, pieces.size());
}

bool Sentence::under(Word word) const {
    return notice::has(heading, word);
}

bool Sentence::has_between(Word word, std::size_t from_piece, std::size_t to_piece) const {
    return find(word, from_piece, to_piece) < to_piece;
}

std::size_t Sentence::find(Word word, std::size_t from_piece, std::size_t to_piece) const {
    for (std::size_t i = from_piece; i < to_piece && i < pieces.size(); ++i)
        if (pieces[i].is(word)) return i;
    return to_piece;
}

bool Sentence::has_runs() const {
    return std::ranges::any_of(pieces, [](const Piece& piece) { return piece.is_run(); });
}

Parsed parse(const Letters& letters, std::string_view bytes) {
    Parsed parsed;
    Parser{bytes, parsed}.read(blocks_of(letters, bytes));
    return parsed;
}

}  // namespace pension::notice
