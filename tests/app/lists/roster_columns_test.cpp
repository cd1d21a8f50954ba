// SPDX-License-Identifier: Apache-2.0
#include "app/lists/roster_columns.hpp"

#include <boost/test/unit_test.hpp>

#include <sstream>

namespace pension {

namespace {

Result<OpenRoster> opened(const std::string& bytes) {
    std::istringstream in{bytes};
    auto copied = ByteFile::copy_of(in, "list.csv");
    BOOST_REQUIRE(copied);
    // It has to live as long as what reads it.
    static std::vector<std::unique_ptr<ByteFile>> files;
    files.push_back(std::make_unique<ByteFile>(std::move(copied).value()));
    static std::vector<std::unique_ptr<TableFile>> tables;
    auto table = roster_table(*files.back());
    if (!table) return table.error();
    tables.push_back(std::make_unique<TableFile>(std::move(table).value()));
    return open_roster(*tables.back());
}

}  // namespace

BOOST_AUTO_TEST_SUITE(roster_columns_of_lists)

BOOST_AUTO_TEST_CASE(titles_are_known_in_both_languages) {
    for (const auto& [title, field] : {std::pair{"id", RosterField::id},
                                       std::pair{"编号", RosterField::id},
                                       std::pair{"name", RosterField::name},
                                       std::pair{"姓名", RosterField::name},
                                       std::pair{"township", RosterField::township},
                                       std::pair{"乡镇", RosterField::township},
                                       std::pair{"village", RosterField::village},
                                       std::pair{"村", RosterField::village},
                                       std::pair{"place", RosterField::place},
                                       std::pair{"参保地", RosterField::place},
                                       std::pair{"birth", RosterField::born},
                                       std::pair{"Record", RosterField::paid},
                                       std::pair{"已交记录", RosterField::paid},
                                       std::pair{"born", RosterField::born},
                                       std::pair{"出生年月", RosterField::born},
                                       std::pair{"sex", RosterField::sex},
                                       std::pair{"性别", RosterField::sex},
                                       std::pair{"group", RosterField::group},
                                       std::pair{"人群", RosterField::group},
                                       std::pair{"paid", RosterField::paid},
                                       std::pair{"已缴记录", RosterField::paid},
                                       std::pair{"plans", RosterField::plans},
                                       std::pair{"方案", RosterField::plans},
                                       std::pair{"身份证号", RosterField::identity},
                                       std::pair{" Born ", RosterField::born},
                                       std::pair{"出生年月（公历）", RosterField::born},
                                       std::pair{"乡镇（街道）", RosterField::township},
                                       std::pair{"ID_Number", RosterField::identity}})
        BOOST_TEST((field_named(title) == field), title);
    for (const char* title : {"", "备注", "telephone", "年月"})
        BOOST_TEST(!field_named(title), title);
}

BOOST_AUTO_TEST_CASE(the_letter_between_cells_is_the_one_with_which_titles_are_known) {
    for (const auto& [bytes, separator] :
         {std::pair{"编号,姓名,备注;其他\n1,a,b\n", ','},
          std::pair{"编号;姓名;备注,其他\n1;a;b\n", ';'},
          std::pair{"编号\t姓名\t备注,其他\n1\ta\tb\n", '\t'}, std::pair{"born\n1972-03\n", ','}}) {
        const auto roster = opened(bytes);
        BOOST_REQUIRE(roster);
        BOOST_TEST(roster.value().separator == separator);
    }
}

BOOST_AUTO_TEST_CASE(a_list_without_titles_is_refused_with_what_stands_there) {
    const auto roster = opened("张三,1972-03,11010519491231002X\n");
    BOOST_REQUIRE(!roster);
    BOOST_TEST((roster.error().code == ErrorCode::list_columns_unknown));
    BOOST_TEST(fact(roster.error(), "cells") == "张三, 1972-03, 110*************2X");
}

BOOST_AUTO_TEST_CASE(two_titles_of_one_field_are_refused) {
    const auto roster = opened("born,出生年月\n1972-03,1972-03\n");
    BOOST_REQUIRE(!roster);
    BOOST_TEST((roster.error().code == ErrorCode::list_column_twice));
}

BOOST_AUTO_TEST_CASE(an_empty_file_has_no_rows) {
    const auto roster = opened("\n\n");
    BOOST_REQUIRE(!roster);
    BOOST_TEST((roster.error().code == ErrorCode::list_without_rows));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
