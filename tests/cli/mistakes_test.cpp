// SPDX-License-Identifier: Apache-2.0
#include "cli/run.hpp"
#include "in_process.hpp"
#include "support/policy_files.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <functional>
#include <sstream>

namespace bdata = boost::unit_test::data;

namespace pension {

namespace {

using Arguments = std::vector<std::string>;

/// Something typed wrong, and what the sentence must hold.
struct Mistake {
    const char* what;
    Arguments arguments;
    int status;
    const char* says;
};
std::ostream& operator<<(std::ostream& out, const Mistake& mistake) {
    return out << mistake.what;
}

Arguments changsha(const Arguments& further) {
    Arguments arguments{"compare", "--place", "430100", "--as-of", "2017-03"};
    arguments.insert(arguments.end(), further.begin(), further.end());
    return arguments;
}

Arguments a_plan_and(const Arguments& further) {
    Arguments arguments = changsha({"--plan", "100x15"});
    arguments.insert(arguments.end(), further.begin(), further.end());
    return arguments;
}

/// One sentence to read, nothing for a script to take for a result.
void check_refusal(const CommandOutcome& outcome, int status, const std::string& says) {
    BOOST_TEST(outcome.status == status);
    BOOST_TEST(outcome.out == "");
    BOOST_TEST(outcome.err.find(says) != std::string::npos, outcome.err);
    BOOST_TEST(outcome.err.ends_with(".\n"), outcome.err);
    BOOST_TEST(std::ranges::count(outcome.err, '\n') == 1, outcome.err);
}

// What is wrong in itself: the user's folder is not even looked at.
const Mistake bad_words[] = {
    {"no command", {}, 2, "a command is missing"},
    {"an unknown command", {"compair"}, 2, "\"compair\" is not known"},
    {"an unknown option", a_plan_and({"--plaec", "x"}), 2, "\"--plaec\" is not known"},
    {"a stray word", a_plan_and({"extra"}), 2, "\"extra\" is not known"},
    {"a command that is not there yet", {"divine"}, 2, "\"divine\" is not known"},
    {"no plan", changsha({}), 2, "--plan is missing"},
    {"no place", {"compare", "--plan", "100x15"}, 2, "--place is missing"},
    {"an option without its value", changsha({"--plan"}), 2, "--plan needs one value"},
    {"an option given twice", a_plan_and({"--as-of", "2017-03"}), 2, "--as-of needs one value"},
    {"policy without its command", {"policy"}, 2, "a command is missing"},
    {"a check in no month", {"policy", "check", "--as-of", "2017-13"}, 2, "\"2017-13\" is not a"},
    {"a check of two files", {"policy", "check", "a.db", "b.db"}, 2, "\"b.db\" is not known"},
    {"a plan for a ladder", {"ladder", "--place", "430100", "--plan", "100x15"}, 2, "--plan"},
    {"a year of two digits",
     {"compare", "--place", "430100", "--plan", "100x15", "--as-of", "17-3"},
     2,
     "\"17-3\" is not a month"},
    {"a thirteenth month",
     {"compare", "--place", "430100", "--plan", "100x15", "--as-of", "2017-13"},
     2,
     "\"2017-13\" is not a month"},
    {"a month left empty",
     {"compare", "--place", "430100", "--plan", "100x15", "--as-of", ""},
     2,
     "\"\" is not a month"},
    {"a plan left empty", changsha({"--plan", ""}), 2, "The plan \"\" was not understood"},
    {"a plan that is none", changsha({"--plan", "100y15"}), 2, "\"100y15\""},
    {"a plan with a negative amount", changsha({"--plan", "-100x15"}), 2, "100x15"},
    {"a plan of nothing", changsha({"--plan", "0x15"}), 2, "0 yuan cannot be reckoned"},
    {"a plan of a fraction of a fen", changsha({"--plan", "100.001x15"}), 2, "100.001x15"},
    {"a plan beyond all money", changsha({"--plan", "100000001x15"}), 2, "100000000.00"},
    {"a plan beyond 64 bits", changsha({"--plan", "99999999999999999999x15"}), 2, "x15"},
    {"years 0", changsha({"--plan", "100x0"}), 2, "cannot be paid: 0."},
    {"years 200", changsha({"--plan", "100x200"}), 2, "cannot be paid: 200."},
    {"a deposit that may be two", a_plan_and({"--deposit", "0.015"}), 2, "0.015% or 1.5%"},
    {"a deposit of a usurer", a_plan_and({"--deposit", "51%"}), 2, "51%"},
    {"inflation in words", a_plan_and({"--inflation", "much"}), 2, "\"much\""},
    {"a missed proof in no month",
     a_plan_and({"--born", "1957-12", "--missed-certification", "2030"}), 2,
     "\"2030\" is no missed proof of life"},
    {"a proof given before it was missed",
     a_plan_and({"--born", "1957-12", "--missed-certification", "2030-05..2030-04"}), 2,
     "2030-05..2030-04"},
    {"a missed proof of nobody", a_plan_and({"--missed-certification", "2030-05"}), 2,
     "needs the month of birth"},
    {"a registration in no month", a_plan_and({"--registered", "2012"}), 2, "\"2012\""},
    {"a life expectancy of no year", a_plan_and({"--life-expectancy", "77.14@then"}), 2,
     "\"77.14@then\""},
    {"the nation's life expectancy alone",
     a_plan_and({"--life-expectancy", "77.14", "--national-life-expectancy", "76.34"}), 2,
     "77.14@2015"},
    {"age 0", a_plan_and({"--age-at-death", "0"}), 2, "age at death of 0"},
    {"age 200", a_plan_and({"--age-at-death", "200"}), 2, "from 16 to 120"},
    {"an age past all numbers", a_plan_and({"--age-at-death", "99999999999"}), 2, "16 to 120"},
    {"an age in words", a_plan_and({"--age-at-death", "old"}), 2, "\"old\" is not an age"},
    {"an age with five decimals", a_plan_and({"--age-at-death", "77.14159"}), 2, "77.14159"},
    {"a rate in words", a_plan_and({"--interest", "high"}), 2, "Type it as 2.5%"},
    {"a rate above half", a_plan_and({"--interest", "50.0001%"}), 2, "up to 50%"},
    {"a growth of nothing known", a_plan_and({"--base-growth", "10"}), 2, "10/year or 3%"},
    {"a growth above half", a_plan_and({"--base-growth", "51%"}), 2, "up to 50%"},
    {"a growth beyond all pensions", a_plan_and({"--base-growth", "100001/year"}), 2, "100000"},
    {"month 0 for paying", a_plan_and({"--pay-month", "0"}), 2, "from 1 to 12"},
    {"month 13 for paying", a_plan_and({"--pay-month", "13"}), 2, "from 1 to 12"},
    {"an unknown group", a_plan_and({"--group", "rich"}), 2, "ordinary, severely_disabled"},
    {"an unknown format", a_plan_and({"--format", "xml"}), 2, "--format xml"},
    {"an unknown language", {"--lang", "fr", "policy", "list"}, 2, "--lang fr"},
    {"a basis of nobody", a_plan_and({"--basis", "yearly"}), 2, "--basis yearly"},
    {"the dated basis without a birth month", a_plan_and({"--basis", "dated"}), 2, "\"--born\""},
    {"a sex of nobody", a_plan_and({"--sex", "x"}), 2, "\"x\" is not understood"},
    {"ladder years 0", {"ladder", "--place", "430100", "--years", "0"}, 2, "cannot be paid: 0."},
    {"ladder years 200",
     {"ladder", "--place", "430100", "--years", "200"},
     2,
     "cannot be paid: 200."},
    {"ladder years in words",
     {"ladder", "--place", "430100", "--years", "all"},
     2,
     "\"all\" is not a number of years"},
};

// What only the policy file can tell.
const Mistake bad_questions[] = {
    {"an unknown place", {"compare", "--place", "999999", "--plan", "100x15"}, 2, "\"999999\""},
    {"a place that may be two",
     {"compare", "--place", "省", "--plan", "100x15"},
     2,
     "370000 山东省"},
    {"a tier that is not offered", changsha({"--plan", "150x15"}), 2,
     "The nearest: 100, 200; offered: 100, 200, 300, 400, 500, 600, 700, 800, 900, 1000, 1500, "
     "2000, 2500, 3000."},
    {"more than the cap", changsha({"--plan", "3000x15,100x15"}), 2, "cap of 3000 yuan"},
    {"more years than a life has", changsha({"--plan", "100x46"}), 2, "from 1 to 45"},
    {"calendar years without a birth month", changsha({"--plan", "2012-2016:100"}), 2,
     "need a birth month"},
    {"a ladder longer than a life",
     {"ladder", "--place", "430100", "--as-of", "2017-03", "--years", "46"},
     2,
     "from 1 to 45"},
    {"a month before the first figure",
     {"compare", "--place", "000000", "--as-of", "2009-01", "--plan", "100x15"},
     4,
     "Records start in 2014-02"},
    {"a month before the place's first figure",
     {"compare", "--place", "430100", "--as-of", "2009-08", "--plan", "100x15"},
     4,
     "Records start in 2014-02"},
};

/// A file for --policy that is not to be read, and what the user is told.
struct BadFile {
    const char* what;
    std::function<void(const std::filesystem::path&)> make;
    const char* says;
};
std::ostream& operator<<(std::ostream& out, const BadFile& bad) {
    return out << bad.what;
}

void copy_and(const std::filesystem::path& file, const char* sql) {
    std::filesystem::copy_file(shipped_policy(), file);
    run_sql(file, sql);
}

const BadFile bad_files[] = {
    {"missing", [](auto&) {}, "does not exist"},
    {"no database", [](auto& file) { write_bytes(file, "area_code,from_month\n"); },
     "no SQLite database"},
    {"another program's", [](auto& file) { copy_and(file, "PRAGMA application_id = 7"); },
     "belongs to another program"},
    {"newer", [](auto& file) { copy_and(file, "PRAGMA user_version = 6"); },
     "newer version (6; this one reads 5)"},
    {"damaged",
     [](auto& file) {
         std::filesystem::copy_file(shipped_policy(), file);
         std::filesystem::resize_file(file, std::filesystem::file_size(file) / 2);
     },
     "is damaged"},
    {"a figure that cannot be",
     [](auto& file) {
         copy_and(file,
                  "UPDATE contribution_tier SET to_fen_per_year = 30000, step_fen = 10000 "
                  "WHERE area_code = 430100 AND from_fen_per_year = 10000");
     },
     "Changsha, \"Contribution tiers\" from 2017-01: the tier of 200.00 yuan is not above"},
};

/// A full disk behind a pipe.
class Full : public std::streambuf {
    int_type overflow(int_type) override { return traits_type::eof(); }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(mistakes)

BOOST_DATA_TEST_CASE(bad_words_end_in_2_with_a_sentence_before_any_file_is_made,
                     bdata::make(bad_words), mistake) {
    const CommandLine line;
    check_refusal(line.run(mistake.arguments), mistake.status, mistake.says);
    BOOST_TEST(std::filesystem::is_empty(line.folder().path()));
}

BOOST_DATA_TEST_CASE(a_question_that_the_policy_forbids_or_cannot_answer_gets_a_sentence,
                     bdata::make(bad_questions), mistake) {
    check_refusal(CommandLine{}.run(mistake.arguments), mistake.status, mistake.says);
}

BOOST_DATA_TEST_CASE(a_policy_file_that_cannot_be_used_ends_in_3_and_is_left_as_it_is,
                     bdata::make(bad_files), bad) {
    const CommandLine line;
    const auto file = line.folder() / "theirs.db";
    bad.make(file);
    const bool was_there = std::filesystem::exists(file);
    const std::string before = was_there ? bytes_of(file) : "";
    for (const Arguments& command :
         {Arguments{"compare", "--place", "430100", "--plan", "100x15"}, {"policy", "list"}}) {
        Arguments arguments{"--policy", file.string()};
        arguments.insert(arguments.end(), command.begin(), command.end());
        const CommandOutcome outcome = line.run(arguments);
        check_refusal(outcome, 3, bad.says);
        BOOST_TEST(outcome.err.find(file.string()) != std::string::npos);
    }
    BOOST_TEST(std::filesystem::exists(file) == was_there);
    if (was_there) BOOST_TEST((bytes_of(file) == before));
    BOOST_TEST(!std::filesystem::exists(line.own_file()));
}

// A script's --policy "$FILE" with FILE unset must not reckon with other figures in silence.
BOOST_AUTO_TEST_CASE(a_policy_file_without_a_name_is_not_the_users_own) {
    const CommandLine line;
    check_refusal(line.run({"--policy", "", "policy", "list"}), 3, "\"\" does not exist");
    BOOST_TEST(!std::filesystem::exists(line.own_file()));
}

BOOST_AUTO_TEST_CASE(the_users_own_damaged_file_is_not_replaced_in_silence) {
    const CommandLine line;
    std::filesystem::create_directories(line.own_file().parent_path());
    write_bytes(line.own_file(), "notes");
    check_refusal(line.run({"policy", "list"}), 3, "no SQLite database");
    BOOST_TEST(bytes_of(line.own_file()) == "notes");
}

BOOST_AUTO_TEST_CASE(a_result_that_cannot_be_written_out_does_not_end_in_0) {
    const CommandLine line;
    for (const Arguments& arguments : {Arguments{"policy", "list"}, Arguments{"--version"}}) {
        Full full;
        std::ostream out{&full};
        std::ostringstream err;
        cli::Surroundings around{
            month("2017-03"), shipped_policy(), line.own_file(), Translate{}, out, err};
        BOOST_TEST(static_cast<int>(cli::run(arguments, around)) == 3);
        BOOST_TEST(err.str().find("The answer could not be written out") == 0U, err.str());
    }
}

BOOST_AUTO_TEST_CASE(the_smallest_rate_and_the_oldest_age_are_reckoned) {
    const CommandLine line;
    for (const Arguments& further : {Arguments{"--interest", "0.0001%"},
                                     {"--interest", "50%"},
                                     {"--base-growth", "50%"},
                                     {"--base-growth", "100000/year"},
                                     {"--base-growth", "0/year"}}) {
        Arguments arguments{"--plan", "100x45", "--age-at-death", "120", "--age-at-death", "16"};
        arguments.insert(arguments.end(), further.begin(), further.end());
        const Json json = line.json_in_changsha(arguments);
        BOOST_TEST(json["plans"][0]["lifetimes"].size() == 2U);
        BOOST_TEST(json["plans"][0]["lifetimes"][1]["received"] == "0.00");
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
