// SPDX-License-Identifier: Apache-2.0
#include "store/noted_questions.hpp"

#include "platform/files.hpp"
#include "support/policy_files.hpp"
#include "support/temporary_folder.hpp"

#include <boost/test/unit_test.hpp>

#include <string>
#include <thread>
#include <vector>

namespace pension {

BOOST_AUTO_TEST_SUITE(noted_questions_of_the_office)

BOOST_AUTO_TEST_CASE(numbers_of_a_person_are_not_kept) {
    const std::pair<const char*, const char*> cases[]{
        {"儿子替我缴 100 可以吗", "儿子替我缴 100 可以吗"},
        {"3000元一次缴", "3000元一次缴"},
        {"电话13800138000问的", "电话…问的"},
        {"138 0013 8000", ""},
        {"430102 19720315 123X 能领吗", "… 能领吗"},
        {"11010519491231002x能领吗", "…能领吗"},
        {"１３８００１３８０００", ""},
        {"2012-2016 年缴过", "… 年缴过"},
        {"  a \t\n b  ", "a b"},
        {"=1+1", "1+1"},
        {"", ""},
    };
    for (const auto& [typed, kept] : cases) BOOST_TEST(without_personal_numbers(typed) == kept);
    std::string long_one;
    for (int i = 0; i < 200; ++i) long_one += "问";
    BOOST_TEST(without_personal_numbers(long_one).size() == 360U);
}

BOOST_AUTO_TEST_CASE(a_question_asked_again_is_counted) {
    const TemporaryFolder folder;
    const auto file = folder / "questions.csv";
    BOOST_TEST(noted_questions(file).value().empty());
    BOOST_REQUIRE(note_question(file, "坐牢能缴吗", 430100, month("2026-10")));
    BOOST_REQUIRE(note_question(file, "出国, \"定居\"的呢", 0, month("2026-11")));
    BOOST_REQUIRE(note_question(file, "坐牢能缴吗", 430100, month("2026-11")));
    BOOST_REQUIRE(note_question(file, "13800138000", 430100, month("2026-11")));
    const auto noted = noted_questions(file);
    BOOST_REQUIRE(noted);
    BOOST_REQUIRE(noted.value().size() == 2U);
    const NotedQuestion first{"坐牢能缴吗", 430100, month("2026-10"), month("2026-11"), 2};
    const NotedQuestion second{"出国, \"定居\"的呢", 0, month("2026-11"), month("2026-11"), 1};
    BOOST_TEST((noted.value()[0] == first));
    BOOST_TEST((noted.value()[1] == second));
    BOOST_TEST(read_file(file).value() ==
               "\xEF\xBB\xBFquestion,place,first,last,times\r\n"
               "坐牢能缴吗,430100,2026-10,2026-11,2\r\n"
               "\"出国, \"\"定居\"\"的呢\",000000,2026-11,2026-11,1\r\n");
}

BOOST_AUTO_TEST_CASE(a_list_that_somebody_damaged_is_not_written_over) {
    const TemporaryFolder folder;
    const auto file = folder / "questions.csv";
    for (const char* damaged : {"question\nx\n", "a,b,c,d,e\nq,1,x,2026-11,1\n", "\"a\n"}) {
        write_bytes(file, damaged);
        BOOST_TEST(!note_question(file, "坐牢能缴吗", 0, month("2026-11")));
        BOOST_TEST(read_file(file).value() == damaged);
    }
}

BOOST_AUTO_TEST_CASE(two_that_note_at_once_lose_nothing) {
    const TemporaryFolder folder;
    const auto file = folder / "questions.csv";
    const auto note = [&](const char* words) {
        for (int i = 0; i < 10; ++i)
            if (!note_question(file, words, 0, month("2026-11"))) return;
    };
    std::jthread one{note, "一"};
    std::jthread two{note, "二"};
    one.join();
    two.join();
    const auto noted = noted_questions(file);
    BOOST_REQUIRE(noted);
    BOOST_REQUIRE(noted.value().size() == 2U);
    BOOST_TEST(noted.value()[0].times == 10);
    BOOST_TEST(noted.value()[1].times == 10);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
