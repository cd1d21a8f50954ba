// SPDX-License-Identifier: Apache-2.0
#include "store/answer_packs.hpp"

#include "store/answers_file.hpp"
#include "support/policy_files.hpp"
#include "support/temporary_folder.hpp"

#include <boost/test/unit_test.hpp>

#include <string>

namespace pension {

namespace {

const std::string head =
    "place: 430100\nid: hours\nfrom: 2026-01\ndocument: D\nevidence: B\n"
    "read_on: 2026-11-30\n";

struct Kept {
    TemporaryFolder folder{};
    std::filesystem::path own = folder / "answers";
    std::filesystem::path shipped = folder / "answers.db";

    Kept() {
        Article tiers;
        tiers.id = "tiers";
        tiers.place = 430100;
        tiers.from = month("2017-01");
        tiers.language = "zh_CN";
        tiers.question = "有哪些档次？";
        tiers.text = "旧的。";
        tiers.document = "D";
        tiers.evidence = "A";
        tiers.read_on = "2026-11-21";
        BOOST_REQUIRE(create_answers_file(shipped, {{tiers}}));
    }
    std::filesystem::path pack(const std::string& text, const char* name = "office.txt") const {
        write_bytes(folder / name, text);
        return folder / name;
    }
    std::vector<Article> found(const char* words) const {
        const auto opened = AnswersFile::open(shipped, own);
        BOOST_REQUIRE(opened);
        const auto articles =
            opened.value().search(words, {"zh_CN", {430100, 430000, 0}, month("2026-11")});
        BOOST_REQUIRE(articles);
        return articles.value();
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(answer_packs_of_clerks)

BOOST_AUTO_TEST_CASE(a_pack_is_found_beside_what_came_with_the_program) {
    const Kept kept;
    const auto added = add_answer_pack(
        kept.pack("\xEF\xBB\xBF\r\n" + head + "\n# zh_CN 几点上班？\r\n\r\n九点。\r\n"), kept.own,
        false);
    BOOST_REQUIRE(added);
    BOOST_TEST(added.value().name == "office.txt");
    BOOST_TEST(added.value().questions == 1U);
    const auto found = kept.found("上班");
    BOOST_REQUIRE(found.size() == 1U);
    BOOST_TEST(found[0].text == "九点。");
    BOOST_TEST(found[0].pack == "office.txt");
    BOOST_TEST(kept.found("档次").size() == 1U);
    // One language stands for the other one too.
    const auto opened = AnswersFile::open(kept.shipped, kept.own);
    const auto english = opened.value().search("", {"en", {430100}, month("2026-11")});
    BOOST_REQUIRE(english);
    BOOST_TEST(english.value().size() == 1U);
}

BOOST_AUTO_TEST_CASE(an_article_of_a_pack_stands_for_the_one_that_it_corrects) {
    const Kept kept;
    const std::string text =
        "place: 430100\nid: tiers\nfrom: 2017-01\ndocument: D\nevidence: A\n"
        "read_on: 2026-11-30\n\n# zh_CN 有哪些档次？\n\n新的。\n---\n" +
        head + "\n# en When is it open?\n\nAt nine.\n---\n\n";
    BOOST_REQUIRE(add_answer_pack(kept.pack(text), kept.own, false));
    const auto found = kept.found("档次");
    BOOST_REQUIRE(found.size() == 1U);
    BOOST_TEST(found[0].text == "新的。");
    BOOST_TEST(kept.found("旧的").empty());
    BOOST_REQUIRE(remove_answer_pack("office.txt", kept.own));
    BOOST_TEST(kept.found("档次").at(0).text == "旧的。");
}

BOOST_AUTO_TEST_CASE(what_is_wrong_with_a_pack_is_told_and_nothing_is_added) {
    const Kept kept;
    const auto code = [&](const std::string& text) {
        const auto added = add_answer_pack(kept.pack(text), kept.own, false);
        BOOST_REQUIRE(!added);
        return added.error().code;
    };
    const std::string body = "\n# zh_CN Q\n\nT\n";
    BOOST_TEST((code("") == ErrorCode::answer_text_missing));
    BOOST_TEST((code("---\n---\n") == ErrorCode::answer_text_missing));
    BOOST_TEST((code(head) == ErrorCode::answer_text_missing));
    BOOST_TEST((code("id: a\nfrom: 2017-01\ndocument: D\nevidence: A\nread_on: 2026-11-21\n" +
                     body) == ErrorCode::answer_fact_missing));
    BOOST_TEST((code("place: 长沙\nid: a\nfrom: 2017-01\ndocument: D\nevidence: A\nread_on: "
                     "2026-11-21\n" +
                     body) == ErrorCode::answer_fact_wrong));
    BOOST_TEST(
        (code(head + body + "---\nfrom: 2017-01\n" + body) == ErrorCode::answer_fact_missing));
    BOOST_TEST((code("\xB3\xA4\xC9\xB3") == ErrorCode::file_not_utf8));
    BOOST_TEST((code(std::string(4'000'001, 'x')) == ErrorCode::file_too_large));
    BOOST_TEST((add_answer_pack(kept.folder.path(), kept.own, false).error().code ==
                ErrorCode::pack_not_a_file));
    BOOST_TEST((add_answer_pack(kept.folder / "none.txt", kept.own, false).error().code ==
                ErrorCode::file_missing));
    BOOST_TEST(answer_packs(kept.own).empty());
}

BOOST_AUTO_TEST_CASE(a_pack_of_the_same_name_is_replaced_only_if_that_is_meant) {
    const Kept kept;
    const auto one = kept.pack(head + "\n# zh_CN 几点上班？\n\n九点。\n");
    BOOST_REQUIRE(add_answer_pack(one, kept.own, false));
    const auto other = kept.pack(head + "\n# zh_CN 几点上班？\n\n八点。\n");
    BOOST_TEST(
        (add_answer_pack(other, kept.own, false).error().code == ErrorCode::file_there_already));
    BOOST_TEST(kept.found("上班").at(0).text == "九点。");
    BOOST_REQUIRE(add_answer_pack(other, kept.own, true));
    BOOST_TEST(kept.found("上班").at(0).text == "八点。");
}

BOOST_AUTO_TEST_CASE(a_pack_that_was_damaged_later_is_left_out_and_told) {
    const Kept kept;
    BOOST_REQUIRE(
        add_answer_pack(kept.pack(head + "\n# zh_CN 几点上班？\n\n九点。\n"), kept.own, false));
    write_bytes(kept.own / "office.txt", "place: 430100");
    const auto opened = AnswersFile::open(kept.shipped, kept.own);
    BOOST_REQUIRE(opened);
    BOOST_REQUIRE(opened.value().refused().size() == 1U);
    BOOST_TEST(fact(opened.value().refused()[0], "file") == "office.txt");
    BOOST_TEST(kept.found("档次").size() == 1U);
}

BOOST_AUTO_TEST_CASE(only_a_pack_that_is_there_can_be_removed) {
    const Kept kept;
    const auto removed = remove_answer_pack("../answers.db", kept.own);
    BOOST_REQUIRE(!removed);
    BOOST_TEST((removed.error().code == ErrorCode::answer_pack_unknown));
    BOOST_TEST(std::filesystem::exists(kept.shipped));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
