// SPDX-License-Identifier: Apache-2.0
#include "app/words/messages.hpp"
#include "store/life_tables.hpp"
#include "support/policy_files.hpp"
#include "support/temporary_folder.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

namespace bdata = boost::unit_test::data;

namespace pension {

namespace {

constexpr LifeTableWish of_men{Sex::male};
constexpr LifeTableWish of_women{Sex::female};

/// A file as its maker publishes it. Of each who is 60, 0.0103 men and 0.0048 women die within the
/// year unless the layout gives one number for both; nobody reaches 62.
struct Layout {
    const char* what;
    const char* file;
    const char* text;
    const char* q_male;
    const char* q_female;
    LifeTableReading reading;
    LifeTableWish wish{};
};
std::ostream& operator<<(std::ostream& out, const Layout& layout) {
    return out << layout.what;
}

LifeTableReading reading(const char* male, const char* female) {
    return {60, 61, male, female};
}
LifeTableReading open_ended(LifeTableReading so) {
    so.is_open_ended = true;
    return so;
}
LifeTableReading only(Sex sex, const char* column) {
    LifeTableReading so = reading(column, column);
    so.only = sex;
    return so;
}
LifeTableReading of_all(const char* column) {
    LifeTableReading so = reading(column, column);
    so.is_of_all = true;
    return so;
}
LifeTableReading in_parts(LifeTableReading so, int parts) {
    so.parts = parts;
    return so;
}
LifeTableReading in_year(LifeTableReading so, int year, int first, int last) {
    so.year = year;
    so.first_year = first;
    so.last_year = last;
    return so;
}

const char* const hmd_men =
    "China, Life tables (period 1x1), Males\tLast modified: 11 Mar 2021;  Methods Protocol: v6 "
    "(2017)\n\n"
    "  Year          Age         mx       qx    ax      lx      dx      Lx       Tx     ex\n"
    "  2018           60     0.01045  0.01040  0.50  100000    1040   99480   148960   1.49\n"
    "  2018           61+    2.00000  1.00000  0.50   98960   98960   49480    49480   0.50\n"
    "  2019           60     0.01035  0.01030  0.50  100000    1030   99485   148970   1.49\n"
    "  2019           61+    2.00000  1.00000  0.50   98970   98970   49485    49485   0.50\n";

#define UN_HEADING                                                                                 \
    "SortOrder,LocID,Notes,ISO3_code,LocTypeName,Location,VarID,Variant,Time,MidPeriod,SexID,Sex," \
    "AgeGrp,AgeGrpStart,AgeGrpSpan,mx,qx,px,lx\r\n"
#define UN_ROW(time, sex, age, start, q)                                                  \
    "121,156,,CHN,Country/Area,China,2,Medium," time "," time ".5," sex "," age "," start \
    ",1,0.01," q ",0.9,100000\r\n"

const Layout layouts[] = {
    {"commas", "a.csv", "age,male,female\n60,0.0103,0.0048\n61,1,1\n", "0.0103", "0.0048",
     reading("male", "female")},
    {"semicolons and decimal commas", "a.csv",
     "Age;Male;Female\r\n60;0,0103;0,0048\r\n61;1,0;1,0\r\n", "0.0103", "0.0048",
     reading("Male", "Female")},
    {"semicolons and decimal points", "a.csv", "Age;Males;Females\n60;0.0103;0.0048\n61;1;1\n",
     "0.0103", "0.0048", reading("Males", "Females")},
    {"tabs", "a.txt", "age\tmale\tfemale\n60\t0.0103\t0.0048\n61\t1\t1\n", "0.0103", "0.0048",
     reading("male", "female")},
    {"tabs with a title that has commas", "a.tsv",
     "Life table, China, 2019\n年龄\t男\t女\n60\t0.0103\t0.0048\n61\t1\t1\n", "0.0103", "0.0048",
     reading("男", "女")},
    {"blanks", "a.prn", "Age  Male    Female\n60   0.0103  0.0048\n61   1       1\n", "0.0103",
     "0.0048", reading("Male", "Female")},
    {"decimal commas in quotation marks", "a.csv",
     "age,male,female\n60,\"0,0103\",\"0,0048\"\n61,1,1\n", "0.0103", "0.0048",
     reading("male", "female")},
    {"points without a zero", "a.csv", "age,male,female\n60,.0103,.0048\n61,1.,1.0\n", "0.0103",
     "0.0048", reading("male", "female")},
    {"a last age with a plus", "a.csv", "age,male,female\n60,0.0103,0.0048\n61+,1,1\n", "0.0103",
     "0.0048", open_ended(reading("male", "female"))},
    {"a last age in Chinese", "a.csv",
     "年龄（岁）,男性死亡率,女性死亡率\n60岁,0.0103,0.0048\n61岁及以上,1,1\n", "0.0103", "0.0048",
     open_ended(reading("男性死亡率", "女性死亡率"))},
    {"a last age in words with empty cells", "a.csv",
     "Age,Male qx,Female qx\n60,0.0103,0.0048\n61 and over,,\n", "0.0103", "0.0048",
     open_ended(reading("Male qx", "Female qx"))},
    {"ages as years from and to", "a.csv", "Age,Men,Women\n60-61,0.0103,0.0048\n61-62,1,1\n",
     "0.0103", "0.0048", reading("Men", "Women")},
    {"q(x) of actuaries", "a.csv", "x,q(x) male,q(x) female\n60,0.0103,0.0048\n61,1,1\n", "0.0103",
     "0.0048", reading("q(x) male", "q(x) female")},
    {"m and f, with other columns", "a.csv",
     "age,qx_m,lx_m,qx_f,lx_f\n60,0.0103,100000,0.0048,100000\n61,1,98970,1,99520\n", "0.0103",
     "0.0048", reading("qx_m", "qx_f")},
    {"per thousand by the heading", "a.csv", "Age,Male (‰),Female (‰)\n60,10.3,4.8\n61,1000,1000\n",
     "0.0103", "0.0048", in_parts(reading("Male (‰)", "Female (‰)"), 1'000)},
    {"1000 qx", "a.csv", "Age,1000qx Male,1000qx Female\n60,10.3,4.8\n61,1000,1000\n", "0.0103",
     "0.0048", in_parts(reading("1000qx Male", "1000qx Female"), 1'000)},
    {"per cent in each cell", "a.csv", "age,male,female\n60,1.03%,0.48%\n61,100%,100%\n", "0.0103",
     "0.0048", reading("male", "female")},
    {"China's experience table of annuities", "a.csv",
     "中国人身保险业经验生命表（2010-2013）,,\n年龄,养老类业务表,\n,男（CL5）,女（CL6）\n"
     "60,0.0103,0.0048\n61,1,1\n",
     "0.0103", "0.0048", reading("养老类业务表 男（CL5）", "养老类业务表 女（CL6）")},
    {"a heading of two rows for both sexes", "a.csv",
     "年龄,死亡率(‰),\n,男,女\n60,10.3,4.8\n61,1000,1000\n注：本表供内部使用,,\n", "0.0103",
     "0.0048", in_parts(reading("死亡率(‰) 男", "死亡率(‰) 女"), 1'000)},
    {"columns CL5 and CL6", "a.csv", "Age,CL5,CL6\n60,0.0103,0.0048\n61,1,1\n", "0.0103", "0.0048",
     reading("CL5", "CL6")},
    {"HMD, men alone, the last year", "mltper_1x1.txt", hmd_men, "0.0103", "0.0103",
     in_year(open_ended(only(Sex::male, "qx")), 2019, 2018, 2019), of_men},
    {"HMD, an earlier year",
     "mltper_1x1.txt",
     hmd_men,
     "0.0104",
     "0.0104",
     in_year(open_ended(only(Sex::male, "qx")), 2018, 2018, 2019),
     {Sex::male, false, 2018}},
    {"one sex, told by the file's name", "fltper_1x1.csv", "Age,qx\n60,0.0048\n61,1\n", "0.0048",
     "0.0048", only(Sex::female, "qx"), of_women},
    {"one sex, told by a title", "a.csv", "中国女性生命表,\n年龄,死亡概率\n60,0.0048\n61,1\n",
     "0.0048", "0.0048", only(Sex::female, "死亡概率"), of_women},
    {"one sex, told by its column", "a.csv", "age,female\n60,0.0048\n61,1\n", "0.0048", "0.0048",
     only(Sex::female, "female"), of_women},
    {"no sexes told apart", "a.csv", "Age,qx\n60,0.007\n61,1\n", "0.007", "0.007", of_all("qx")},
    {"the Society of Actuaries", "male.csv",
     "Table Identity:,1\nTable Name:,Annuitants\nRow\\Column,1\n60,0.0103\n61,1\n", "0.0103",
     "0.0103", only(Sex::male, "1"), of_men},
    {"UN World Population Prospects, men and women",
     "WPP2024_Life_Table_Complete_Medium_2024-2100.csv",
     UN_HEADING UN_ROW("2025", "1,Male", "60", "60", "0.011") UN_ROW(
         "2025", "1,Male", "61+", "61", "1") UN_ROW("2026", "1,Male", "60", "60", "0.0103")
         UN_ROW("2026", "1,Male", "61+", "61", "1") UN_ROW("2026", "2,Female", "60", "60", "0.0048")
             UN_ROW("2026", "2,Female", "61+", "61", "1")
                 UN_ROW("2026", "3,Total", "60", "60", "0.0075")
                     UN_ROW("2026", "3,Total", "61+", "61", "1")
                         UN_ROW("2027", "1,Male", "60", "60", "0.010"),
     "0.0103",
     "0.0048",
     in_year(open_ended(reading("qx", "qx")), 2026, 2025, 2027),
     {Sex::male, false, 2026}},
    {"UN World Population Prospects, women alone", "WPP2024_Life_Table_Complete_Medium_Female.csv",
     UN_HEADING UN_ROW("2026", "2,Female", "60", "60", "0.0048")
         UN_ROW("2026", "2,Female", "61+", "61", "1"),
     "0.0048", "0.0048", open_ended(only(Sex::female, "qx")), of_women},
    {"both tables below each other, each row with its sex", "a.csv",
     "sex,age,qx\nM,60,0.0103\nM,61,1\nF,60,0.0048\nF,61,1\n", "0.0103", "0.0048",
     reading("qx", "qx")},
    {"sources below the table", "a.csv",
     "age,male,female\n60,0.0103,0.0048\n61,1,1\n\nSource: our office\n", "0.0103", "0.0048",
     reading("male", "female")},
};

/// A file that cannot be meant, the line that its sentence must name, and what it must say.
struct Refused {
    const char* what;
    const char* text;
    const char* line;
    const char* says;
    LifeTableWish wish{};
    const char* file = "a.csv";
};
std::ostream& operator<<(std::ostream& out, const Refused& refused) {
    return out << refused.what;
}

const Refused refused_layouts[] = {
    {"five years at once", "age,male,female\n0,0.01,0.01\n1-4,0.001,0.001\n", "3", "\"1-4\""},
    {"an open age in the middle", "age,male,female\n60-,0.01,0.01\n61,1,1\n", "2", "\"60+\""},
    {"several tables beside each other",
     "年龄,非养老类业务一表,,养老类业务表,\n,男（CL1）,女（CL2）,男（CL5）,女（CL6）\n"
     "60,0.01,0.005,0.008,0.004\n61,1,1,1,1\n",
     "1", "养老类业务表 男（CL5）"},
    {"rates a year lived, which are no chances", "Age,mx,lx\n60,0.01,100000\n61,2,99000\n", "1",
     "Age, mx, lx"},
    {"death rates of HMD",
     "China, Death rates (period 1x1)\n\n  Year  Age  Female  Male  Total\n"
     "  2019  60   0.0048  0.0103  0.0075\n",
     "3", "chance of dying"},
    {"men, where women were asked for", "age,male\n60,0.0103\n61,1\n", "", "men alone", of_women},
    {"women, where men were asked for", "age,qx\n60,0.0048\n61,1\n", "", "women alone", of_men,
     "Females.csv"},
    {"men alone, where both are needed",
     "age,male\n60,0.0103\n61,1\n",
     "",
     "men alone",
     {Sex::male, true}},
    {"two places",
     "Location,Age,Male,Female\nChina,60,0.01,0.005\nChina,61,1,1\nJapan,60,0.01,0.005\n", "4",
     "\"Japan\""},
    // The first line that is wrong, though reading meets another first.
    {"a hole above a cell without sense",
     "age,male,female\n58,0.01,0.005\n60,0.01,0.005\n61,n/a,0.005\n", "3", "59 should"},
    {"women's fault above men's", "age,male,female\n58,0.01,0.005\n59,0.01,2\n61,0.01,0.005\n", "3",
     "\"2\" is not a chance"},
    {"a hole above an open quotation mark",
     "age,male,female\n58,0.01,0.005\n60,0.01,0.005\n61,\"1,1\n", "3", "59 should"},
    {"a cell without sense above a hole",
     "age,male,female\n58,0.01,0.005\n59,n/a,0.005\n61,0.01,0.005\n", "3", "\"n/a\""},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(life_table_layouts)

BOOST_DATA_TEST_CASE(a_table_is_read_as_its_makers_publish_it, bdata::make(layouts), layout) {
    const TemporaryFolder folder;
    const auto file = folder / layout.file;
    write_bytes(file, layout.text);
    const auto read = load_life_tables(file, layout.wish);
    BOOST_REQUIRE_MESSAGE(read, (read ? "" : explain(read.error(), {})));
    const LifeTables& tables = read.value();
    BOOST_TEST(probability_text(tables.male.q(60)) == layout.q_male);
    BOOST_TEST(probability_text(tables.female.q(60)) == layout.q_female);
    BOOST_TEST(tables.male.end_age() == 62);
    BOOST_TEST(tables.female.end_age() == 62);
    BOOST_REQUIRE(tables.reading);
    BOOST_TEST((tables.reading == layout.reading),
               tables.reading->male_column << "/" << tables.reading->female_column);
}

BOOST_DATA_TEST_CASE(what_cannot_be_meant_is_refused_at_its_first_wrong_line,
                     bdata::make(refused_layouts), refused) {
    const TemporaryFolder folder;
    const auto file = folder / refused.file;
    write_bytes(file, refused.text);
    const auto read = load_life_tables(file, refused.wish);
    BOOST_REQUIRE(!read);
    const std::string sentence = explain(read.error(), {});
    BOOST_TEST(fact(read.error(), "line") == refused.line, sentence);
    BOOST_TEST(sentence.find(refused.says) != std::string::npos, sentence);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
