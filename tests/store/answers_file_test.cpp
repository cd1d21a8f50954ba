// SPDX-License-Identifier: Apache-2.0
#include "store/answers_file.hpp"

#include "support/policy_files.hpp"
#include "support/temporary_folder.hpp"

#include <SQLiteCpp/Statement.h>
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <string>
#include <vector>

namespace pension {

namespace {

Article article(const char* id, AreaCode place, const char* from, const char* question,
                const char* text) {
    Article made;
    made.id = id;
    made.place = place;
    made.from = month(from);
    made.language = "zh_CN";
    made.question = question;
    made.text = text;
    made.document = "a document";
    made.evidence = "A";
    made.read_on = "2026-11-21";
    return made;
}

/// Three questions, one of them answered twice for the nation and once for Changsha.
struct Packed {
    TemporaryFolder folder{};
    std::filesystem::path file = folder / "answers.db";

    explicit Packed(const std::vector<Article>& articles = usual()) {
        BOOST_REQUIRE(create_answers_file(file, articles));
    }
    static std::vector<Article> usual() {
        return {
            article("gap", 0, "2014-02", "断缴的年份可以补缴吗？", "可以补缴，累计不超过15年。"),
            article("gap", 430100, "2017-01", "断缴的年份可以补缴吗？", "可以，一年只能补缴一次。"),
            article("gap", 430100, "2020-01", "断缴的年份可以补缴吗？", "另有规定。"),
            article("twice", 0, "2014-02", "可以重复领取养老金吗？", "不可以。"),
            article("account", 0, "2014-02", "个人账户怎么计息？", "按国家规定计息，补缴的也计。"),
        };
    }
    std::vector<Article> found(const char* words, std::vector<AreaCode> places = {},
                               const char* at = "2026-11") const {
        const auto opened = AnswersFile::open(file);
        BOOST_REQUIRE(opened);
        const auto articles = opened.value().search(words, {"zh_CN", std::move(places), month(at)});
        BOOST_REQUIRE(articles);
        return articles.value();
    }
    std::vector<std::string> ids(const char* words) const {
        std::vector<std::string> all;
        for (const Article& each : found(words, {430100, 430000, 0})) all.push_back(each.id);
        return all;
    }
};

using Ids = std::vector<std::string>;

}  // namespace

BOOST_AUTO_TEST_SUITE(answers_file)

BOOST_AUTO_TEST_CASE(words_of_one_two_and_four_characters_are_found) {
    const Packed packed;
    BOOST_TEST((packed.ids("息") == Ids{"account"}));
    BOOST_TEST((packed.ids("重复") == Ids{"twice"}));
    BOOST_TEST((packed.ids("个人账户") == Ids{"account"}));
    // In the question it weighs more than in the text.
    BOOST_TEST((packed.ids("补缴") == Ids{"gap", "account"}));
    // The characters are there, not beside each other.
    BOOST_TEST(packed.ids("缴补").empty());
    BOOST_TEST(packed.ids("账户个人").empty());
}

BOOST_AUTO_TEST_CASE(several_words_must_all_be_there) {
    const Packed packed;
    BOOST_TEST((packed.ids("补缴 计息") == Ids{"account"}));
    BOOST_TEST(packed.ids("补缴 重复").empty());
}

BOOST_AUTO_TEST_CASE(initials_of_the_pinyin_find_the_question) {
    const Packed packed;
    BOOST_TEST(initials_apart("断缴的年份可以补缴吗？") == "d j d n f k y b j m");
    BOOST_TEST(initials_apart("可以重复领取") == "k y c f l q");
    BOOST_TEST((packed.ids("bj") == Ids{"gap"}));
    BOOST_TEST((packed.ids("cflq") == Ids{"twice"}));
    BOOST_TEST((packed.ids("GRZH") == Ids{"account"}));
    BOOST_TEST(packed.ids("qqqq").empty());
}

BOOST_AUTO_TEST_CASE(each_chinese_character_is_a_word_and_a_number_is_one) {
    BOOST_TEST(characters_apart("满15年，补缴。") == "满 15 年 补 缴");
    BOOST_TEST(characters_apart("who pays 3,000?") == "who pays 3 000");
    BOOST_TEST(characters_apart("\"") == "");
}

BOOST_AUTO_TEST_CASE(the_nearest_place_and_then_the_latest_month_answers) {
    const Packed packed;
    BOOST_TEST(packed.found("断缴", {430100, 430000, 0}).at(0).text == "另有规定。");
    BOOST_TEST(packed.found("断缴", {430100, 430000, 0}, "2019-12").at(0).text ==
               "可以，一年只能补缴一次。");
    BOOST_TEST(packed.found("断缴", {420100, 420000, 0}).at(0).place == 0);
    BOOST_TEST(packed.found("断缴", {430100, 430000, 0}, "2013-12").empty());
    // Without a place each place answers once.
    BOOST_TEST(packed.found("断缴").size() == 2U);
}

BOOST_AUTO_TEST_CASE(no_words_are_all_questions_and_marks_are_no_words) {
    const Packed packed;
    BOOST_TEST(packed.ids("").size() == 3U);
    BOOST_TEST(packed.ids("？ \" *").empty());
    // What FTS5 takes for its own language is only letters here.
    BOOST_TEST(packed.ids("NEAR(补缴)").empty());
    BOOST_TEST(packed.ids("补缴\" OR \"重复").empty());
}

BOOST_AUTO_TEST_CASE(a_file_that_is_no_answers_file_is_refused) {
    const TemporaryFolder folder;
    BOOST_TEST((AnswersFile::open(folder / "none.db").error().code == ErrorCode::file_missing));
    write_bytes(folder / "text.db", "not a database at all");
    BOOST_TEST(
        (AnswersFile::open(folder / "text.db").error().code == ErrorCode::file_not_readable));
    const auto policy = copy_of_shipped(folder.path());
    BOOST_TEST((AnswersFile::open(policy).error().code == ErrorCode::file_not_readable));
}

BOOST_AUTO_TEST_CASE(what_is_about_the_topic_stands_first_where_no_words_are_typed) {
    auto about = Packed::usual();
    about[3].about = "eligibility";
    about[4].about = "interest balance";
    const Packed packed{about};
    const auto opened = AnswersFile::open(packed.file);
    BOOST_REQUIRE(opened);
    const auto first = [&](const char* topic) {
        const auto found =
            opened.value().search("", {"zh_CN", {430100, 0}, month("2026-11"), 20, topic});
        BOOST_REQUIRE(found);
        BOOST_TEST(found.value().size() == 3U);
        return found.value().front().id;
    };
    BOOST_TEST(first("balance") == "account");
    BOOST_TEST(first("eligibility") == "twice");
    BOOST_TEST(first("") == "account");
    // A part of a word is no topic.
    BOOST_TEST(first("elig") == "account");
}

BOOST_AUTO_TEST_CASE(an_article_is_read_as_it_is_written) {
    const auto read = read_article("gap", 430100,
                                   "from: 2017-01\ndocument: D\nclause: 七\nevidence: A\n"
                                   "read_on: 2026-11-21\nwords: a b\nabout: gap tier\n"
                                   "reckon: backpay\n\n# zh_CN 问？\n\n一。\n\n"
                                   "二。\n\n# en Q?\n\nOne.\n",
                                   "gap.md");
    BOOST_REQUIRE(read);
    BOOST_REQUIRE(read.value().size() == 2U);
    BOOST_TEST(read.value()[0].question == "问？");
    BOOST_TEST(read.value()[0].text == "一。\n二。");
    BOOST_TEST(read.value()[0].about == "gap tier");
    BOOST_TEST(read.value()[0].reckon == "backpay");
    BOOST_TEST(read.value()[1].language == "en");
    BOOST_TEST(read.value()[1].clause == "七");
    BOOST_TEST(read.value()[1].place == 430100);
}

BOOST_AUTO_TEST_CASE(what_an_article_lacks_is_named_with_its_line) {
    const std::string head = "from: 2017-01\ndocument: D\nevidence: A\nread_on: 2026-11-21\n";
    const std::string both = "\n# zh_CN Q\n\nT\n\n# en Q\n\nT\n";
    BOOST_REQUIRE(read_article("a", 0, head + both, "a.md"));
    struct Wrong {
        std::string text;
        ErrorCode code;
        const char* line;
        const char* name;
        const char* value;
    };
    using enum ErrorCode;
    const Wrong wrong[]{
        {"document: D\nevidence: A\nread_on: x\n" + both, answer_fact_missing, "1", "name", "from"},
        {"from: 2017-01\nevidence: A\nread_on: x\n" + both, answer_fact_missing, "1", "name",
         "document"},
        {"from: 2017\ndocument: D\nevidence: A\nread_on: 2026-11-21\n" + both, answer_fact_wrong,
         "1", "text", "2017"},
        {"from: 2017-01\ndocument: D\nevidence: E\nread_on: 2026-11-21\n" + both, answer_fact_wrong,
         "3", "name", "evidence"},
        {"from: 2017-01\ndocument: D\nevidence: A\nread_on: 2026-11-32\n" + both, answer_fact_wrong,
         "4", "name", "read_on"},
        {head + "about: tier tears\n" + both, answer_fact_wrong, "5", "text", "tears"},
        {head + "reckon: everything\n" + both, answer_fact_wrong, "5", "text", "everything"},
        {head + "title: x\n" + both, answer_line_unknown, "5", "text", "title: x"},
        // Of a pack, whose articles say where they hold.
        {head + "place: 430100\n" + both, answer_line_unknown, "5", "text", "place: 430100"},
        {head + "\n# zh_CN Q\n\nT\n", answer_text_missing, "1", "language", "en"},
        {head + "\n# zh_CN Q\n\n# en Q\n\nT\n", answer_text_missing, "1", "language", "zh_CN"},
        {head + "\nT\n", answer_line_unknown, "6", "text", "T"},
        {head + both + "# fr Q\n", answer_line_unknown, "13", "text", "# fr Q"},
        {head + both + "# en Q\n", answer_line_unknown, "13", "text", "# en Q"},
    };
    for (const Wrong& each : wrong) {
        const auto read = read_article("a", 0, each.text, "a.md");
        BOOST_REQUIRE(!read);
        BOOST_TEST((read.error().code == each.code), each.text);
        BOOST_TEST(fact(read.error(), "file") == "a.md");
        BOOST_TEST(fact(read.error(), "line") == each.line);
        BOOST_TEST(fact(read.error(), each.name) == each.value);
    }
}

// Every document of an answer is one of those that the figures rest on, word for word.
BOOST_AUTO_TEST_CASE(every_shipped_answer_names_a_document_of_the_policy_file) {
    const auto opened = AnswersFile::open(shipped_policy().parent_path() / "answers.db");
    BOOST_REQUIRE(opened);
    SQLite::Database policy{shipped_policy().string()};
    for (const char* language : {"zh_CN", "en"}) {
        const auto all = opened.value().search("", {language, {}, month("2026-11"), 1000});
        BOOST_REQUIRE(all);
        BOOST_TEST(all.value().size() >= 24U);
        BOOST_TEST(std::ranges::count(all.value(), 430100, &Article::place) == 16);
        for (const Article& each : all.value()) {
            SQLite::Statement known{
                policy,
                "SELECT count(*) FROM source WHERE document = ? AND document_no = ? AND "
                "evidence = ?"};
            known.bind(1, each.document);
            known.bind(2, each.number);
            known.bind(3, each.evidence);
            BOOST_REQUIRE(known.executeStep());
            BOOST_TEST(known.getColumn(0).getInt() >= 1, each.id);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
