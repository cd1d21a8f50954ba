// SPDX-License-Identifier: Apache-2.0
#include "store/life_tables.hpp"

#include "app/words/messages.hpp"
#include "support/policy_files.hpp"
#include "support/temporary_folder.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <set>

namespace bdata = boost::unit_test::data;
namespace fs = std::filesystem;

namespace pension {

namespace {

const fs::path shipped_share = fs::path{BUILD_ROOT} / "share" / "yibizhang";
const fs::path broken_folder = fs::path{SOURCE_ROOT} / "tests" / "broken" / "life_tables";

/// A file that is refused, and what its sentence must say.
struct Broken {
    const char* name;
    std::vector<const char*> says;
};
std::ostream& operator<<(std::ostream& out, const Broken& broken) {
    return out << broken.name;
}

const Broken broken_files[] = {
    {"no_heading", {"no column \"age\"", "age,male,female"}},
    {"no_rows", {"no ages"}},
    {"empty_file", {"no column \"age\""}},
    {"hole", {"line 3", "age 62", "61 should"}},
    {"age_twice", {"line 3", "age 60", "61 should"}},
    {"starts_late", {"line 2", "begins at age 65", "at 60 or earlier"}},
    {"too_old", {"line 93", "\"151\" is not an age"}},
    {"per_thousand", {"line 2", "\"10.3\"", "0.0059"}},
    {"per_thousand_below_nine", {"line 2", "\"5.9\"", "0.0059"}},
    {"negative", {"line 2", "\"-0.01\""}},
    {"not_a_number", {"line 2", "\"n/a\""}},
    {"empty_cell", {"line 2", "\"\" is not"}},
    {"missing_cell", {"line 2", "2 cells", "has 3"}},
    {"decimal_comma", {"line 2", "5 cells", "has 3", "point"}},
    {"ends_open", {"line 3", "ends at age 61", "of 0.4"}},
    {"goes_on", {"line 3", "at age 61"}},
    {"quote_open", {"line 2", "quotation marks"}},
    {"gbk", {"not text in UTF-8"}},
    {"utf16", {"not text in UTF-8"}},
    {"zero_bytes", {"not text in UTF-8"}},
};

/// A user's file that is fine: however it was written, these two ages.
struct Fine {
    const char* what;
    const char* text;
};
std::ostream& operator<<(std::ostream& out, const Fine& fine) {
    return out << fine.what;
}

const Fine fine_files[] = {
    {"plain", "age,male,female\n60,0.01,0.005\n61,1,1\n"},
    {"no end of the last line", "age,male,female\n60,0.01,0.005\n61,1,1"},
    {"as a spreadsheet writes it",
     "\xEF\xBB\xBF\"age\",\"male\",\"female\"\r\n\"60\",\"0.01\",5.00E-03\r\n61,1,1\r\n"},
    {"Chinese heading", "年龄,男,女\n60,0.01,0.005\n61,1,1\n"},
    {"capitals", "Age,Male,Female\n60,0.01,0.005\n61,1,1\n"},
    {"other columns in another order",
     "no,female,both,age,male\n1,0.005,0.0075,60,0.01\n2,1,1,61,1\n"},
    {"a title above", "My table,,\n,,\nage,male,female\n60,0.01,0.005\n61,1,1\n"},
    {"empty lines and cells", "\nage,male,female\n\n60,0.01,0.005,,\n,,\n61,1,1\n,,\n"},
    {"blanks and zeros", "age , male, female\n060, 0.0100, 0.005000\n 61,1.0,1.000000\n"},
};

/// Why there is no table; nothing where there is one.
std::string told(const Result<LifeTables>& read) {
    return read ? "" : explain(read.error(), {});
}

}  // namespace

BOOST_AUTO_TEST_SUITE(life_table_files)

BOOST_DATA_TEST_CASE(a_shipped_table_passes_its_checks_and_says_whose_it_is,
                     bdata::make(shipped_life_tables), id) {
    const auto read = life_tables(id, shipped_share);
    BOOST_REQUIRE_MESSAGE(read, told(read));
    for (const Sex sex : all_sexes) {
        const LifeTable& table = read.value().of(sex);
        BOOST_TEST((table.sex() == sex));
        BOOST_TEST(table.end_age() == 106);
        const LifeTableSource& source = table.source();
        BOOST_TEST(source.id == id);
        for (const std::string* field : {&source.title_zh, &source.title_en, &source.publication,
                                         &source.terms, &source.read_on})
            BOOST_TEST(!field->empty());
    }
}

BOOST_AUTO_TEST_CASE(what_must_be_printed_with_the_tables_of_the_united_nations_is_there) {
    for (const char* id : {"un2026", "un-cohort-1966", "un-cohort-1981"}) {
        const auto read = life_tables(id, shipped_share).value();
        const LifeTableSource& source = read.male.source();
        BOOST_TEST(source.terms == "CC BY 3.0 IGO");
        BOOST_TEST(source.attribution.starts_with(
            "© 2024 United Nations, DESA, Population Division. Licensed under Creative Commons "
            "license CC BY 3.0 IGO. World Population Prospects 2024. "));
    }
}

BOOST_AUTO_TEST_CASE(every_file_of_the_data_folder_is_offered) {
    std::set<std::string> names;
    for (const auto& entry : fs::directory_iterator{fs::path{SOURCE_ROOT} / "data" / "mortality"})
        if (entry.path().extension() == ".csv") names.insert(entry.path().stem().string());
    BOOST_TEST(
        (names == std::set<std::string>{shipped_life_tables.begin(), shipped_life_tables.end()}));
}

// Men of 60 in the publication: 0.010307 dies of each who was born in 1966.
BOOST_AUTO_TEST_CASE(a_cohort_begins_at_its_age) {
    const auto born_1966 = life_tables("un-cohort-1966", shipped_share).value();
    BOOST_TEST(born_1966.male.first_age() == 60);
    BOOST_TEST(probability_text(born_1966.male.q(60)) == "0.010307");
    BOOST_TEST(probability_text(born_1966.female.q(60)) == "0.004817");
    BOOST_TEST(life_tables("un-cohort-1981", shipped_share).value().male.first_age() == 45);
}

BOOST_DATA_TEST_CASE(a_table_of_ones_own_is_read, bdata::make(fine_files), fine) {
    const TemporaryFolder folder;
    const fs::path file = folder / "我的.CSV";
    write_bytes(file, fine.text);
    const auto read = life_tables(file.string(), shipped_share);
    BOOST_REQUIRE_MESSAGE(read, told(read));
    BOOST_TEST(probability_text(read.value().male.q(60)) == "0.01");
    BOOST_TEST(probability_text(read.value().female.q(60)) == "0.005");
    BOOST_TEST(read.value().female.end_age() == 62);
    BOOST_TEST(read.value().male.source().id == file.string());
    BOOST_TEST(read.value().male.source().title_zh == "我的.CSV");
    BOOST_TEST(read.value().male.source().attribution == "");
}

BOOST_AUTO_TEST_CASE(a_table_of_ones_own_may_name_its_source) {
    const TemporaryFolder folder;
    const fs::path file = folder / "own.csv";
    write_bytes(file,
                "title_zh,我们厂的人\ntitle_en,\"Our works, all\"\nage,male,female\n"
                "60,0.01,0.005\n61,1,1\n");
    const auto read = load_life_tables(file).value();
    BOOST_TEST(read.male.source().title_zh == "我们厂的人");
    BOOST_TEST(read.male.source().title_en == "Our works, all");
}

BOOST_DATA_TEST_CASE(a_broken_file_is_refused_with_a_sentence, bdata::make(broken_files), broken) {
    const fs::path file = broken_folder / (std::string{broken.name} + ".csv");
    BOOST_REQUIRE(fs::exists(file));
    const auto read = load_life_tables(file);
    BOOST_REQUIRE(!read);
    const std::string sentence = explain(read.error(), Translate{});
    BOOST_TEST(sentence.starts_with("\"" + file.string() + "\""), sentence);
    for (const char* part : broken.says)
        BOOST_TEST(sentence.find(part) != std::string::npos, part << ": " << sentence);
}

BOOST_AUTO_TEST_CASE(every_broken_file_is_tried) {
    std::set<std::string> files;
    for (const auto& entry : fs::directory_iterator{broken_folder})
        files.insert(entry.path().stem().string());
    std::set<std::string> tried;
    for (const Broken& broken : broken_files) tried.insert(broken.name);
    BOOST_TEST((files == tried));
}

BOOST_AUTO_TEST_CASE(a_name_that_is_no_table_is_told_with_those_there_are) {
    const auto read = life_tables("un2027", shipped_share);
    BOOST_REQUIRE(!read);
    BOOST_TEST(
        explain(read.error(), {}) ==
        "There is no life table called \"un2027\". Choose one of un2026, un-cohort-1966, "
        "un-cohort-1981, cl2010-2013-pension, or name a file of your own, such as table.csv.");
}

BOOST_AUTO_TEST_CASE(files_that_are_not_there_are_told) {
    const TemporaryFolder folder;
    const auto own = life_tables((folder / "none.csv").string(), shipped_share);
    BOOST_REQUIRE(!own);
    BOOST_TEST((own.error().code == ErrorCode::file_missing));
    const auto shipped = life_tables("un2026", folder.path());
    BOOST_REQUIRE(!shipped);
    BOOST_TEST((shipped.error().code == ErrorCode::shipped_figures_missing));
}

BOOST_AUTO_TEST_CASE(a_file_of_the_wrong_size_is_not_read_to_its_end) {
    const TemporaryFolder folder;
    const fs::path file = folder / "big.csv";
    write_bytes(file, "age,male,female\n" + std::string(16'000'000, '\n'));
    const auto read = load_life_tables(file);
    BOOST_REQUIRE(!read);
    BOOST_TEST((read.error().code == ErrorCode::file_too_large));
    if (fs::exists("/dev/zero")) {
        const auto endless = load_life_tables("/dev/zero");
        BOOST_REQUIRE(!endless);
        BOOST_TEST((endless.error().code == ErrorCode::file_too_large));
    }
}

BOOST_AUTO_TEST_CASE(a_cell_that_lost_its_commas_is_shown_in_part) {
    const TemporaryFolder folder;
    const fs::path file = folder / "long.csv";
    std::string cell = "\"";
    for (int i = 0; i < 1000; ++i) cell += "岁\n";
    write_bytes(file, "age,male,female\n60," + cell + "\",0.005\n");
    const auto read = load_life_tables(file);
    BOOST_REQUIRE(!read);
    BOOST_TEST(fact(read.error(), "value") == "岁 岁 岁 岁 岁 岁 岁 岁 岁 岁 ...");
}

// Nothing that a file may hold ends the program: each cut and each flipped byte of a good file is
// a table or an error.
BOOST_AUTO_TEST_CASE(any_damage_of_a_good_file_is_a_table_or_an_error) {
    const TemporaryFolder folder;
    const fs::path file = folder / "damaged.csv";
    const std::string good = "title_zh,\"a \"\"b\"\"\"\nage,male,female\n60,0.01,0.005\n61,1,1\n";
    std::size_t refused = 0;
    for (std::size_t i = 0; i < good.size(); ++i)
        for (const char byte : {'"', ',', '\n', '\r', '-', '9', '\0', '\xFF', '\xE5'}) {
            std::string bytes = good;
            bytes[i] = byte;
            write_bytes(file, bytes);
            if (const auto read = load_life_tables(file); !read) {
                ++refused;
                BOOST_TEST(!explain(read.error(), {}).empty());
            }
        }
    BOOST_TEST(refused > good.size());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
