// SPDX-License-Identifier: Apache-2.0
#include "notice/letters.hpp"

#include "notice/pieces.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <string>

namespace pension::notice {

namespace {

std::u32string compacted(std::string_view text) {
    std::u32string made;
    for (const Letter& letter : compact(letters_of(text))) made += letter.c;
    return made;
}

bool any_unclear(std::string_view text) {
    return std::ranges::any_of(compact(letters_of(text)),
                               [](const Letter& letter) { return letter.unclear; });
}

/// The only run of amounts in a line.
Run run_of(std::string_view text) {
    for (const Piece& piece : pieces_of(compact(letters_of(text))))
        if (piece.is_run()) return piece.run;
    return {};
}

/// In fen; the upper end behind the lower one.
std::vector<std::int64_t> amounts_of(std::string_view text) {
    std::vector<std::int64_t> fen;
    for (const Amount& each : run_of(text).items) {
        fen.push_back(each.from.fen());
        if (each.to) fen.push_back(each.to->fen());
    }
    return fen;
}

using Fen = std::vector<std::int64_t>;

}  // namespace

BOOST_AUTO_TEST_SUITE(letters_of_notices)

BOOST_AUTO_TEST_CASE(each_letter_knows_its_first_byte) {
    const Letters letters = letters_of("养a\xF0\x9F\x98\x80\xFF元");
    BOOST_TEST_REQUIRE(letters.size() == 5U);
    BOOST_TEST(letters[1].at == 3U);
    BOOST_TEST(letters[3].at == 8U);
    BOOST_TEST((letters[3].c == 0xFFFD));
    BOOST_TEST(letters[4].at == 9U);
}

BOOST_AUTO_TEST_CASE(full_width_and_traditional_letters_are_the_usual_ones) {
    BOOST_TEST((compacted("２００元（含）") == U"200元(含)"));
    BOOST_TEST((compacted("養老保險繳費檔次") == U"养老保险缴费档次"));
}

BOOST_AUTO_TEST_CASE(thousands_are_one_number_and_lists_are_several) {
    BOOST_TEST((compacted("1,000元") == U"1000元"));
    BOOST_TEST((compacted("1，000元") == U"1000元"));
    BOOST_TEST((compacted("3 000 元") == U"3000元"));
    BOOST_TEST((compacted("210,310,520元") == U"210,310,520元"));
    BOOST_TEST((compacted("200 300") == U"200 300"));
}

BOOST_AUTO_TEST_CASE(letters_among_digits_are_digits_that_are_unclear) {
    BOOST_TEST((compacted("l000元") == U"1000元"));
    BOOST_TEST(any_unclear("l000元"));
    BOOST_TEST((compacted("2O0元") == U"200元"));
    BOOST_TEST((compacted("1 500元") == U"1500元"));
    BOOST_TEST(any_unclear("1 500元"));
    BOOST_TEST(!any_unclear("1000元"));
    BOOST_TEST((compacted("OK3") == U"OK3"));
}

BOOST_AUTO_TEST_CASE(amounts_between_list_marks_are_one_list) {
    BOOST_TEST(amounts_of("210元、310元和520元") == (Fen{21000, 31000, 52000}));
    BOOST_TEST(amounts_of("210、310及1040元") == (Fen{21000, 31000, 104000}));
    BOOST_TEST(amounts_of("210/310/520元/年") == (Fen{21000, 31000, 52000}));
    BOOST_TEST(amounts_of("300元至900元") == (Fen{30000, 90000}));
    BOOST_TEST(amounts_of("1143.3元") == (Fen{114330}));
    BOOST_TEST(amounts_of("0.3万元") == (Fen{300000}));
    BOOST_TEST(amounts_of("第一档210元,第二档310元") == (Fen{21000, 31000}));
    BOOST_TEST(amounts_of("12个人、15年").empty());
}

BOOST_AUTO_TEST_CASE(what_stands_behind_an_amount_belongs_to_it) {
    BOOST_TEST(run_of("1040元及以上").items.front().and_above);
    BOOST_TEST(run_of("2000元至4000元以下(不含4000元)").items.front().to_excluded);
    BOOST_TEST(run_of("210元档次").items.front().of_tier);
    BOOST_TEST(run_of("设元、500元").has_hole);
    BOOST_TEST((run_of("201元/月").items.front().period == Period::month));
    BOOST_TEST((run_of("66元/人·年").items.front().period == Period::year));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension::notice
