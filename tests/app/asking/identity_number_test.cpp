// SPDX-License-Identifier: Apache-2.0
#include "app/asking/identity_number.hpp"

#include "support/households.hpp"

#include <boost/test/unit_test.hpp>

namespace pension {

namespace {

/// The examples of GB 11643-1999 itself.
constexpr const char* woman_of_1949 = "11010519491231002X";
constexpr const char* man_of_1880 = "440524188001010014";

ErrorCode refusal(std::string_view text) {
    const auto identity = read_identity(text);
    BOOST_REQUIRE_MESSAGE(!identity, text);
    for (const auto& [name, value] : identity.error().facts)
        BOOST_TEST(value.find("19491231") == std::string::npos, name << " shows the number");
    return identity.error().code;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(identity_numbers)

BOOST_AUTO_TEST_CASE(the_examples_of_the_standard_are_read) {
    const auto woman = read_identity(woman_of_1949);
    BOOST_REQUIRE(woman);
    BOOST_TEST((woman.value().sex == Sex::female));
    BOOST_TEST(iso(woman.value().born) == "1949-12-31");
    const auto man = read_identity(man_of_1880);
    BOOST_REQUIRE(man);
    BOOST_TEST((man.value().sex == Sex::male));
    BOOST_TEST(iso(man.value().born) == "1880-01-01");
}

BOOST_AUTO_TEST_CASE(a_number_is_read_as_people_write_it) {
    for (const char* text : {"11010519491231002x", " 110105 19491231 002X ", "110105-19491231-002X",
                             "'11010519491231002X", "１１０１０５１９４９１２３１００２Ｘ"}) {
        const auto identity = read_identity(text);
        BOOST_REQUIRE_MESSAGE(identity, text);
        BOOST_TEST(identity.value().number == woman_of_1949);
        BOOST_TEST(looks_like_identity(text));
    }
}

// Weights 7 9 10 5 8 4 2 1 6 3 7 9 10 5 8 4 2 on 99999919720315001: 63+81+90+45+72+36 = 387 for
// the area; 2·1+1·9+6·7+3·2 = 59 for 1972; 7·0+9·3 = 27 for the month; 10·1+5·5 = 35 for the day;
// 8·0+4·0+2·1 = 2. Together 510 = 46·11 + 4, and the fifth of 1 0 X 9 8 is 8.
BOOST_AUTO_TEST_CASE(the_last_character_is_worked_out_by_hand) {
    BOOST_TEST(bool{read_identity("999999197203150018")});
    for (const char last : {'0', '1', '2', '3', '4', '5', '6', '7', '9', 'X'})
        BOOST_TEST(
            (refusal(std::string{"99999919720315001"} + last) == ErrorCode::identity_check_wrong));
}

BOOST_AUTO_TEST_CASE(every_single_slip_of_a_digit_is_found) {
    const std::string number = woman_of_1949;
    for (std::size_t at = 0; at < 17; ++at)
        for (char digit = '0'; digit <= '9'; ++digit) {
            if (digit == number[at]) continue;
            std::string slip = number;
            slip[at] = digit;
            BOOST_TEST(!read_identity(slip), slip);
        }
}

BOOST_AUTO_TEST_CASE(the_first_six_digits_make_no_number_invalid) {
    for (const char* area : {"999999", "810000", "820000", "830000", "000000", "911000"})
        BOOST_TEST(
            bool{read_identity(MadeUpHouseholds::with_check(std::string{area} + "19720315001"))});
}

BOOST_AUTO_TEST_CASE(a_day_that_never_was_is_refused) {
    for (const char* day : {"19730229", "19721301", "19720431", "19720300", "17000101"})
        BOOST_TEST((refusal(MadeUpHouseholds::with_check("999999" + std::string{day} + "001")) ==
                    ErrorCode::identity_birth_wrong));
    BOOST_TEST(bool{read_identity(MadeUpHouseholds::with_check("99999919720229001"))});
}

BOOST_AUTO_TEST_CASE(old_numbers_have_fifteen_digits) {
    const auto identity = read_identity("110105491231002");
    BOOST_REQUIRE(identity);
    BOOST_TEST(identity.value().number == woman_of_1949);
    BOOST_TEST((identity.value().sex == Sex::female));
    BOOST_TEST((refusal("110105490230002") == ErrorCode::identity_birth_wrong));
}

BOOST_AUTO_TEST_CASE(a_number_that_a_spreadsheet_rounded_is_lost) {
    for (const char* text :
         {"4.30102E+17", "4.30102197203150E+17", "1.1E+17", "1.10105E+14", "110105194912310000"})
        BOOST_TEST((refusal(text) == ErrorCode::identity_number_lost), text);
}

BOOST_AUTO_TEST_CASE(what_is_no_number_is_refused) {
    for (const char* text : {"1101051949123100", "11010519491231002Y", "X1010519491231002X",
                             "1101051949123100200", "none"}) {
        BOOST_TEST((refusal(text) == ErrorCode::identity_unreadable), text);
        BOOST_TEST(!looks_like_identity(text));
    }
}

BOOST_AUTO_TEST_CASE(numbers_are_masked_wherever_they_stand) {
    BOOST_TEST(masked_identity(woman_of_1949) == "110*************2X");
    for (const auto& [text, masked] :
         {std::pair{"11010519491231002X", "110*************2X"},
          std::pair{"card 11010519491231002X, telephone 13800000000",
                    "card 110*************2X, telephone 13800000000"},
          std::pair{"11010519491231002x 999999197203150018",
                    "110*************2x 999*************18"},
          // One slip of the pen later it still is hers.
          std::pair{"110105194912310021", "110*************21"},
          std::pair{"110105 19491231 002X", "110*** ******** **2X"},
          std::pair{"110105 - 19491231 - 002X", "110*** - ******** - **2X"},
          std::pair{"7 11010519491231002X", "7 110*************2X"},
          std::pair{"１１０１０５１９４９１２３１００２Ｘ", "１１０*************２Ｘ"},
          // A bank card, a telephone, no day in it.
          std::pair{"622202180200012345", "622202180200012345"},
          std::pair{"0731-88888888", "0731-88888888"},
          std::pair{"1101051949123100", "1101051949123100"}})
        BOOST_TEST(with_identities_masked(text) == masked);
    BOOST_TEST(with_identities_masked("110105491231002") == "110105491231002");
    BOOST_TEST(with_identities_masked("110105491231002", true) == "110**********02");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
