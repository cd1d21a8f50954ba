// SPDX-License-Identifier: Apache-2.0
#include "app/asking/cell_spelling.hpp"

#include <boost/test/unit_test.hpp>

#include <cstdint>
#include <string>
#include <utility>

namespace pension {

namespace {

FileCell whole(std::int64_t number) {
    return number;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(cell_spelling)

BOOST_AUTO_TEST_CASE(what_is_typed_becomes_what_the_file_holds) {
    const struct {
        const char* column;
        const char* typed;
        FileCell value;
    } cases[]{
        {"from_fen_per_year", "1,000", whole(100'000)},
        {"from_fen_per_year", "200元", whole(20'000)},
        {"fen_per_month", "175.5", whole(17'550)},
        {"payment_millionths", "10%", whole(100'000)},
        {"from_age_months", "65", whole(780)},
        {"from_year", "16", whole(16)},
        {"payout_tenths", "170.5", whole(1'705)},
        {"start_month", "2011年7月", std::string{"2011-07"}},
        {"added", "yes", whole(1)},
        {"for_sex", "female", std::string{"female"}},
        {"for_sex", "", std::string{}},
        {"most_fen", " ", FileCell{}},
    };
    for (const auto& [column, typed, value] : cases) {
        const CellTyped read = read_cell(column, typed, Translate{});
        BOOST_TEST(read.wrong == "", column << " " << typed);
        BOOST_TEST((read.value == value), column << " " << typed);
    }
}

BOOST_AUTO_TEST_CASE(what_cannot_be_read_is_told_with_what_was_typed) {
    for (const auto& [column, typed] : {std::pair{"fen_per_month", "many"},
                                        {"from_year", "1.5"},
                                        {"mode", "sideways"},
                                        {"payment_millionths", "0.01"}}) {
        const std::string wrong = read_cell(column, typed, Translate{}).wrong;
        BOOST_TEST(wrong.find(typed) != std::string::npos, column << ": " << wrong);
    }
}

BOOST_AUTO_TEST_CASE(what_stands_there_can_be_typed_again) {
    const std::pair<const char*, FileCell> cells[]{
        {"from_fen_per_year", whole(100'000)},
        {"fen_per_month", whole(17'550)},
        {"payment_millionths", whole(100'000)},
        {"from_age_months", whole(786)},
        {"payout_tenths", whole(1'705)},
        {"from_year", whole(16)},
        {"mode", std::string{"half_up"}},
        {"for_sex", std::string{}},
        {"added", whole(0)},
        {"start_month", std::string{"2011-07"}},
    };
    for (const auto& [column, value] : cells) {
        const std::string typed = typed_cell(column, value, Translate{});
        BOOST_TEST((read_cell(column, typed, Translate{}).value == value), column << " " << typed);
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
