// SPDX-License-Identifier: Apache-2.0
#include "plan/record.hpp"

#include "printing.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

namespace bdata = boost::unit_test::data;

namespace pension {

BOOST_AUTO_TEST_SUITE(record_notation)

const char* const readable[] = {"100x15",
                                "3000x15",
                                "=47400x15",
                                "100x10,200x5",
                                "2012-2026:100",
                                "2017:300@2020-04",
                                "169.5x1",
                                "2012-2016:100,2017:300@2020-04",
                                "2018-2026:g",
                                "2018:g+300",
                                "2020:50c",
                                "2020:300+50c+20s",
                                "=8000@2025-12",
                                "2020:20s@2020-03",
                                "1900:1",
                                "2012-2025:100,=8000.05@2025-12,2026:g",
                                "0"};

BOOST_DATA_TEST_CASE(a_record_is_written_as_it_is_read, bdata::make(readable), text) {
    const auto record = parse_record(text);
    BOOST_REQUIRE(record);
    BOOST_TEST(notation(record.value()) == text);
}

BOOST_AUTO_TEST_CASE(each_form_means_what_it_says) {
    const Record record = parse_record("100x15,2017:300@2020-04").value();
    const auto& years = std::get<YearsBeforePension>(record.entries.at(0));
    BOOST_TEST(years.amount == Money::from_yuan(100));
    BOOST_TEST(years.years == 15);
    const auto& cover = std::get<CoverYears>(record.entries.at(1));
    BOOST_TEST(cover.first == 2017);
    BOOST_TEST(cover.last == 2017);
    BOOST_TEST(iso(cover.paid.value()) == "2020-04");
    BOOST_TEST(names_calendar_years(record));
}

BOOST_AUTO_TEST_CASE(what_others_pay_is_kept_apart) {
    const Record record = parse_record("2018-2026:g,2020:300+50c+20s,=8000@2025-12").value();
    const auto& helped = std::get<CoverYears>(record.entries.at(0));
    BOOST_TEST(helped.by_government);
    BOOST_TEST(helped.amount == Money{});
    const auto& parts = std::get<CoverYears>(record.entries.at(1));
    BOOST_TEST(!parts.by_government);
    BOOST_TEST(parts.amount == Money::from_yuan(300));
    BOOST_TEST(parts.grant == Money::from_yuan(50));
    BOOST_TEST(parts.sponsorship == Money::from_yuan(20));
    const auto& after = std::get<BalanceAfter>(record.entries.at(2));
    BOOST_TEST(after.balance == Money::from_yuan(8000));
    BOOST_TEST(iso(after.month) == "2025-12");
    BOOST_TEST(names_calendar_years(Record{{after}}));
    // In whatever order they were typed.
    BOOST_TEST((parse_record("2020:20s+50c+300").value().entries.at(0) == record.entries.at(1)));
}

struct WrongRecord {
    const char* text;
    ErrorCode code;
};
std::ostream& operator<<(std::ostream& out, const WrongRecord& c) {
    return out << c.text;
}

const WrongRecord wrong[] = {
    {"", ErrorCode::plan_unreadable},
    {"100", ErrorCode::plan_unreadable},
    {"x15", ErrorCode::plan_unreadable},
    {"100x", ErrorCode::plan_unreadable},
    {"100x15,", ErrorCode::plan_unreadable},
    {"100 x 15", ErrorCode::plan_unreadable},
    {"-100x15", ErrorCode::plan_unreadable},
    {"100x15x2", ErrorCode::plan_unreadable},
    {"100×15", ErrorCode::plan_unreadable},
    {"2020-2012:100", ErrorCode::plan_unreadable},
    {"2012-:100", ErrorCode::plan_unreadable},
    {"2012:100@2020", ErrorCode::plan_unreadable},
    {"12:100", ErrorCode::plan_unreadable},
    {"2018:g+g", ErrorCode::plan_unreadable},
    {"2018:G", ErrorCode::plan_unreadable},
    {"2018:gx", ErrorCode::plan_unreadable},
    {"2018:", ErrorCode::plan_unreadable},
    {"2018:300+", ErrorCode::plan_unreadable},
    {"2018:+300", ErrorCode::plan_unreadable},
    {"2018:300+200", ErrorCode::plan_unreadable},
    {"2018:300+50c+20c", ErrorCode::plan_unreadable},
    {"2018:c", ErrorCode::plan_unreadable},
    {"2018:300@2018-13", ErrorCode::plan_unreadable},
    {"2018:300@2018-12@2019-12", ErrorCode::plan_unreadable},
    {"=8000", ErrorCode::plan_unreadable},
    {"=8000@2025", ErrorCode::plan_unreadable},
    {"=8000x15@2025-12", ErrorCode::plan_unreadable},
    {"=8000:2025", ErrorCode::plan_unreadable},
    {"8000@2025-12", ErrorCode::plan_unreadable},
    {"=0@2025-12", ErrorCode::amount_out_of_range},
    {"2018:0c", ErrorCode::amount_out_of_range},
    {"1899:100", ErrorCode::plan_unreadable},
    {"2300:100", ErrorCode::plan_unreadable},
    {"100x0", ErrorCode::years_out_of_range},
    {"100x200", ErrorCode::years_out_of_range},
    {"0x15", ErrorCode::amount_out_of_range},
    {"99999999999x15", ErrorCode::amount_out_of_range},
};

BOOST_DATA_TEST_CASE(anything_else_is_refused, bdata::make(wrong), c) {
    const auto record = parse_record(c.text);
    BOOST_REQUIRE(!record);
    BOOST_TEST((record.error().code == c.code));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
