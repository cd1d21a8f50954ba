// SPDX-License-Identifier: Apache-2.0
#include "store/answers_file.hpp"

#include "exchange/encoding.hpp"
#include "platform/files.hpp"
#include "store/answer_packs.hpp"
#include "store/database.hpp"

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace pension {

namespace {

namespace fs = std::filesystem;

constexpr int application_id = 0x59424157;  ///< "YBAW"
constexpr int version_written = 2;

// unicode61 knows no word inside a run of Chinese, trigram finds nothing for two characters: so
// each character is a word, and what is looked for a phrase.
constexpr const char* schema = R"(
    CREATE TABLE article (
        id INTEGER PRIMARY KEY,
        question_id TEXT NOT NULL CHECK (typeof(question_id) = 'text'),
        area_code INTEGER NOT NULL CHECK (typeof(area_code) = 'integer'),
        from_month TEXT NOT NULL CHECK (from_month GLOB '[12][0-9][0-9][0-9]-[01][0-9]'),
        language TEXT NOT NULL CHECK (language IN ('zh_CN', 'en')),
        question TEXT NOT NULL, body TEXT NOT NULL, words TEXT NOT NULL,
        document TEXT NOT NULL, number TEXT NOT NULL, clause TEXT NOT NULL, link TEXT NOT NULL,
        evidence TEXT NOT NULL CHECK (evidence IN ('A', 'B', 'C', 'D')),
        read_on TEXT NOT NULL, about TEXT NOT NULL, reckon TEXT NOT NULL, pack TEXT NOT NULL,
        UNIQUE (question_id, area_code, from_month, language)
    );
    CREATE VIRTUAL TABLE found USING fts5 (
        question, body, words, initials, tokenize = 'unicode61', detail = full);
)";

Error not_readable(const fs::path& file, const char* reason) {
    return {ErrorCode::file_not_readable, {{"file", utf8(file)}, {"reason", reason}}};
}

void bind_all(SQLite::Statement& insert, const std::vector<std::string>& values) {
    int at = 0;
    for (const std::string& value : values) insert.bind(++at, value);
}

void insert_articles(SQLite::Database& db, std::span<const Article> articles) {
    SQLite::Statement row{
        db,
        "INSERT INTO article (question_id, language, from_month, question, body, "
        "words, document, number, clause, link, evidence, read_on, about, reckon, "
        "pack, area_code) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"};
    SQLite::Statement index{db,
                            "INSERT INTO found (question, body, words, initials, rowid) "
                            "VALUES (?, ?, ?, ?, ?)"};
    for (const Article& each : articles) {
        bind_all(row, {each.id, each.language, iso(each.from), each.question, each.text, each.words,
                       each.document, each.number, each.clause, each.link, each.evidence,
                       each.read_on, each.about, each.reckon, each.pack});
        row.bind(16, static_cast<std::int64_t>(each.place));
        row.exec();
        row.reset();
        bind_all(index, {characters_apart(each.question), characters_apart(each.text),
                         characters_apart(each.words), initials_apart(each.question)});
        index.bind(5, static_cast<std::int64_t>(db.getLastInsertRowid()));
        index.exec();
        index.reset();
    }
}

/// In place of those that answer the same question there since the same month in that language.
void replace_articles(SQLite::Database& db, std::span<const Article> articles) {
    SQLite::Transaction all{db};
    for (const char* table : {"DELETE FROM found WHERE rowid IN (SELECT id FROM article ",
                              "DELETE FROM article WHERE id IN (SELECT id FROM article "}) {
        SQLite::Statement row{db, std::string{table} +
                                      "WHERE question_id = ? AND area_code = ? AND from_month = ? "
                                      "AND language = ?)"};
        for (const Article& each : articles) {
            row.bind(1, each.id);
            row.bind(2, static_cast<std::int64_t>(each.place));
            row.bind(3, iso(each.from));
            row.bind(4, each.language);
            row.exec();
            row.reset();
        }
    }
    insert_articles(db, articles);
    all.commit();
}

/// The length of a character in bytes, by its first one.
std::size_t length_of(unsigned char first) {
    return first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
}

/// The characters of a text, one after the other; a broken one at its end is left out.
std::vector<std::string_view> characters(std::string_view utf8) {
    std::vector<std::string_view> found;
    for (std::size_t at = 0; at < utf8.size();) {
        const std::size_t length = length_of(static_cast<unsigned char>(utf8[at]));
        if (at + length > utf8.size()) break;
        found.push_back(utf8.substr(at, length));
        at += length;
    }
    return found;
}

/// Of the CJK blocks; punctuation (U+3000 to U+303F, U+FF00 on) is none.
bool is_chinese(std::string_view character) {
    if (character.size() == 4) return true;
    return character.size() == 3 && character >= "\xE3\x90\x80" && character < "\xEF\xA4\x80";
}

bool is_plain_letter(std::string_view character) {
    const char c = character.front();
    return character.size() == 1 &&
           ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'));
}

/// In GB 2312 the usual characters stand in the order of their pinyin: the first one of each
/// initial. None begins with i, u or v.
constexpr std::array<std::pair<unsigned, char>, 24> first_of_initial{{
    {0xB0A1, 'a'}, {0xB0C5, 'b'}, {0xB2C1, 'c'}, {0xB4EE, 'd'}, {0xB6EA, 'e'}, {0xB7A2, 'f'},
    {0xB8C1, 'g'}, {0xB9FE, 'h'}, {0xBBF7, 'j'}, {0xBFA6, 'k'}, {0xC0AC, 'l'}, {0xC2E8, 'm'},
    {0xC4C3, 'n'}, {0xC5B6, 'o'}, {0xC5BE, 'p'}, {0xC6DA, 'q'}, {0xC8BB, 'r'}, {0xC8F6, 's'},
    {0xCBFA, 't'}, {0xCDDA, 'w'}, {0xCEF4, 'x'}, {0xD1B9, 'y'}, {0xD4D1, 'z'}, {0xD7FA, '\0'},
}};

/// Characters that are read otherwise in these words.
const std::pair<std::string_view, std::string_view> read_otherwise[] = {
    {"\u91cd\u590d", "c f"},  // 重复
    {"\u91cd\u65b0", "c x"},  // 重新
    {"\u8c03\u6574", "t z"},  // 调整
    {"\u94f6\u884c", "y h"},  // 银行
};

char initial_of(std::string_view character) {
    const auto bytes = encoded(character, TextEncoding::gb18030);
    if (!bytes || bytes.value().size() != 2) return '\0';
    const auto code = static_cast<unsigned>(static_cast<unsigned char>(bytes.value()[0]) << 8U) |
                      static_cast<unsigned char>(bytes.value()[1]);
    char initial = '\0';
    for (const auto& [first, letter] : first_of_initial)
        if (code >= first) initial = letter;
    return initial;
}

/// "\"补 缴\"": one word that somebody typed as an expression of FTS5.
std::string expression(const std::string& typed) {
    const std::string apart = characters_apart(typed);
    if (apart.empty()) return {};
    const bool is_latin =
        std::ranges::all_of(apart, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    const std::string phrase = "\"" + apart + "\"";
    if (!is_latin) return "{question body words} : " + phrase;
    std::string letters;
    for (const char c : apart)
        if (c != ' ') letters += (letters.empty() ? "" : " ") + std::string(1, c);
    // The beginning of a word is enough: somebody is still typing.
    return "({question body words} : " + phrase + " * OR initials : \"" + letters + "\")";
}

std::string query_of(std::string_view words) {
    std::string query;
    std::string word;
    const auto take = [&] {
        const std::string next = expression(word);
        word.clear();
        if (!next.empty()) query += (query.empty() ? "" : " AND ") + next;
    };
    for (const char c : words)
        if (c == ' ')
            take();
        else
            word += c;
    take();
    return query;
}

Article article_of(SQLite::Statement& row) {
    Article article;
    article.id = row.getColumn("question_id").getString();
    article.place = row.getColumn("area_code").getInt64();
    article.from = parse_month(row.getColumn("from_month").getString()).value_or(Month{});
    article.language = row.getColumn("language").getString();
    article.question = row.getColumn("question").getString();
    article.text = row.getColumn("body").getString();
    article.words = row.getColumn("words").getString();
    article.document = row.getColumn("document").getString();
    article.number = row.getColumn("number").getString();
    article.clause = row.getColumn("clause").getString();
    article.link = row.getColumn("link").getString();
    article.evidence = row.getColumn("evidence").getString();
    article.read_on = row.getColumn("read_on").getString();
    article.about = row.getColumn("about").getString();
    article.reckon = row.getColumn("reckon").getString();
    article.pack = row.getColumn("pack").getString();
    return article;
}

/// How far the place of an article is from the one asked for; all are alike where none was.
std::size_t distance(const Article& article, const std::vector<AreaCode>& places) {
    return static_cast<std::size_t>(std::ranges::find(places, article.place) - places.begin());
}

/// Of each question the nearest and latest article, where the best of them was found.
std::vector<Article> one_each(std::vector<Article> found, const AnswersWanted& wanted) {
    std::vector<Article> kept;
    for (Article& next : found) {
        const auto same = std::ranges::find_if(kept, [&](const Article& each) {
            return each.id == next.id && (!wanted.places.empty() || each.place == next.place);
        });
        if (same == kept.end()) {
            kept.push_back(std::move(next));
            continue;
        }
        const auto rank = [&](const Article& each) {
            return std::pair{distance(each, wanted.places), -(each.from - Month{}).count()};
        };
        if (rank(next) < rank(*same)) *same = std::move(next);
    }
    if (kept.size() > wanted.most) kept.resize(wanted.most);
    return kept;
}

}  // namespace

std::string characters_apart(std::string_view utf8) {
    std::string apart;
    bool in_word = false;
    for (const std::string_view character : characters(utf8)) {
        const bool continues = is_plain_letter(character) || (character.size() == 2);
        if (!continues && !is_chinese(character)) {
            in_word = false;
            continue;
        }
        if (!apart.empty() && !(in_word && continues)) apart += ' ';
        apart += character;
        in_word = continues;
    }
    return apart;
}

std::string initials_apart(std::string_view utf8) {
    std::string apart;
    const auto add = [&](std::string_view next) {
        apart += (apart.empty() ? "" : " ") + std::string{next};
    };
    for (std::size_t at = 0; at < utf8.size();) {
        const auto rest = utf8.substr(at);
        const auto other = std::ranges::find_if(
            read_otherwise, [&](const auto& each) { return rest.starts_with(each.first); });
        if (other != std::end(read_otherwise)) {
            add(other->second);
            at += other->first.size();
            continue;
        }
        const std::size_t length = length_of(static_cast<unsigned char>(utf8[at]));
        if (length == 3 && at + length <= utf8.size())
            if (const char initial = initial_of(utf8.substr(at, length)); initial != '\0')
                add({&initial, 1});
        at += length;
    }
    return apart;
}

Status create_answers_file(const fs::path& file, std::span<const Article> articles) try {
    SQLite::Database db = new_in_memory();
    SQLite::Transaction all{db};
    db.exec(fmt::format("PRAGMA application_id = {}", application_id));
    db.exec(fmt::format("PRAGMA user_version = {}", version_written));
    db.exec(schema);
    insert_articles(db, articles);
    db.exec("INSERT INTO found (found) VALUES ('optimize')");
    all.commit();
    return replace_file(file, as_bytes(db));
} catch (const SQLite::Exception& failure) {
    return Error{ErrorCode::file_not_written, {{"file", utf8(file)}, {"reason", failure.what()}}};
}

struct AnswersFile::Opened {
    fs::path file;
    SQLite::Database db;
    std::vector<Error> refused{};
};

AnswersFile::AnswersFile(std::unique_ptr<Opened> opened) : opened_{std::move(opened)} {}
AnswersFile::~AnswersFile() = default;
AnswersFile::AnswersFile(AnswersFile&&) noexcept = default;
AnswersFile& AnswersFile::operator=(AnswersFile&&) noexcept = default;

Result<AnswersFile> AnswersFile::open(const fs::path& file, const fs::path& own) try {
    std::error_code unknown;
    if (!fs::exists(file, unknown)) return Error{ErrorCode::file_missing, {{"file", utf8(file)}}};
    const std::vector<fs::path> packs = own.empty() ? std::vector<fs::path>{} : answer_packs(own);
    auto opened = std::unique_ptr<Opened>{
        new Opened{file, packs.empty() ? open_as_it_lies(file) : copy_into_memory(file)}};
    const int id = opened->db.execAndGet("PRAGMA application_id").getInt();
    const int version = opened->db.execAndGet("PRAGMA user_version").getInt();
    if (id != application_id || version != version_written)
        return not_readable(file, "it holds no answers of this program");
    for (const fs::path& pack : packs) {
        const auto articles = articles_of_pack(pack);
        if (articles)
            replace_articles(opened->db, articles.value());
        else
            opened->refused.push_back(articles.error());
    }
    return AnswersFile{std::move(opened)};
} catch (const SQLite::Exception& failure) {
    return not_readable(file, failure.what());
}

const std::vector<Error>& AnswersFile::refused() const {
    return opened_->refused;
}

Result<std::vector<Article>> AnswersFile::search(std::string_view words,
                                                 const AnswersWanted& wanted) const try {
    const std::string query = query_of(words);
    const bool has_words = words.find_first_not_of(' ') != std::string_view::npos;
    // What has neither letters nor digits is found nowhere.
    if (has_words && query.empty()) return std::vector<Article>{};
    std::string sql = "SELECT article.* FROM ";
    sql += query.empty() ? "article WHERE "
                         : "found JOIN article ON article.id = found.rowid WHERE found MATCH ?3 "
                           "AND ";
    sql += "language = ?1 AND from_month <= ?2";
    if (!wanted.places.empty())
        sql += fmt::format(" AND area_code IN ({})", fmt::join(wanted.places, ","));
    sql += query.empty()
               ? " ORDER BY ?4 <> '' AND instr(' ' || about || ' ', ' ' || ?4 || ' ') > 0 "
                 "DESC, question_id, area_code"
               : " ORDER BY bm25(found, 10, 1, 8, 6), article.id";
    SQLite::Statement rows{opened_->db, sql};
    rows.bind(1, wanted.language);
    rows.bind(2, iso(wanted.month));
    if (query.empty())
        rows.bind(4, wanted.topic);
    else
        rows.bind(3, query);
    std::vector<Article> found;
    while (rows.executeStep()) found.push_back(article_of(rows));
    return one_each(std::move(found), wanted);
} catch (const SQLite::Exception& failure) {
    return not_readable(opened_->file, failure.what());
}

}  // namespace pension
