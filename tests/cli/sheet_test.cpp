// SPDX-License-Identifier: Apache-2.0
#include "in_process.hpp"
#include "support/policy_files.hpp"

#include <boost/test/unit_test.hpp>

#include <cstdlib>

namespace pension {

namespace {

std::vector<std::string> sheet_to(const std::filesystem::path& file) {
    std::vector<std::string> arguments{"sheet", "--place", "430100", "--as-of", "2017-03", "-o"};
    arguments.push_back(file.string());
    for (const auto& argument : two_plans()) arguments.push_back(argument);
    return arguments;
}

/// The words of a PDF as a reader's search would find them.
std::string words_of(const CommandLine& line, const std::filesystem::path& pdf) {
    const auto text = line.folder() / "words.txt";
    const std::string command =
        "pdftotext -layout \"" + pdf.string() + "\" \"" + text.string() + "\"";
    BOOST_REQUIRE(std::system(command.c_str()) == 0);
    return bytes_of(text);
}

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(sheet_command)

BOOST_AUTO_TEST_CASE(a_pdf_holds_the_figures_the_policy_id_and_who_decides) {
    const CommandLine line;
    const auto pdf = line.folder() / "对比单.pdf";
    const CommandOutcome outcome = line.run(sheet_to(pdf));
    BOOST_REQUIRE_MESSAGE(outcome.status == 0, outcome.err);
    BOOST_TEST(outcome.out == "");
    BOOST_TEST(outcome.err == "");
    const std::string words = words_of(line, pdf);
    const std::string id = line.json_in_changsha(two_plans())["policy"]["id"];
    for (const char* part : {"169.03", "496.01", "34,766.09", "102,019.34", "Leaflet basis",
                             "2017-03", "国发〔2014〕8号", "12333", "Page 2 of 2"})
        BOOST_TEST(holds(words, part), part);
    BOOST_TEST(holds(words, id.substr(0, 19)));
}

BOOST_AUTO_TEST_CASE(the_same_question_gives_the_same_bytes) {
    const CommandLine line;
    for (const char* ending : {".pdf", ".svg", ".png"}) {
        const auto one = line.folder() / (std::string{"one"} + ending);
        const auto two = line.folder() / (std::string{"two"} + ending);
        BOOST_TEST(line.run(sheet_to(one)).status == 0);
        BOOST_TEST(line.run(sheet_to(two)).status == 0);
        BOOST_TEST(bytes_of(one).size() > 1000U);
        BOOST_TEST((bytes_of(one) == bytes_of(two)), ending);
    }
}

BOOST_AUTO_TEST_CASE(a_wrong_ending_ends_in_2_and_writes_nothing) {
    const CommandLine line;
    for (const char* name : {"sheet.docx", "sheet", "pdf"}) {
        const CommandOutcome outcome = line.run(sheet_to(line.folder() / name));
        BOOST_TEST(outcome.status == 2);
        BOOST_TEST(holds(outcome.err, name), outcome.err);
    }
    BOOST_TEST(std::filesystem::is_empty(line.folder().path()));
}

BOOST_AUTO_TEST_CASE(a_folder_that_does_not_exist_ends_in_3) {
    const CommandLine line;
    const CommandOutcome outcome = line.run(sheet_to(line.folder() / "nowhere/sheet.pdf"));
    BOOST_TEST(outcome.status == 3);
    BOOST_TEST(holds(outcome.err, "cannot be written"), outcome.err);
    BOOST_TEST(!std::filesystem::exists(line.folder() / "nowhere"));
}

BOOST_AUTO_TEST_CASE(a_wrong_question_leaves_the_file_that_was_there) {
    const CommandLine line;
    const auto pdf = line.folder() / "sheet.pdf";
    write_bytes(pdf, "last year's");
    const CommandOutcome outcome =
        line.run({"sheet", "--place", "430100", "--as-of", "2017-03", "--plan", "150x15",
                  "--overwrite", "-o", pdf.string()});
    BOOST_TEST(outcome.status == 2);
    BOOST_TEST(bytes_of(pdf) == "last year's");
}

BOOST_AUTO_TEST_CASE(nothing_is_overwritten_unless_it_is_said) {
    const CommandLine line;
    for (const char* ending : {".pdf", ".svg", ".png"}) {
        const auto file = line.folder() / (std::string{"kept"} + ending);
        write_bytes(file, "mine");
        const CommandOutcome refused = line.run(sheet_to(file));
        BOOST_TEST(refused.status == 2);
        BOOST_TEST(holds(refused.err, "is there already"), refused.err);
        BOOST_TEST(bytes_of(file) == "mine");
        auto said = sheet_to(file);
        said.push_back("--overwrite");
        BOOST_TEST(line.run(said).status == 0);
        BOOST_TEST(bytes_of(file) != "mine");
    }
}

// What is of the whole sheet may be typed behind any person.
BOOST_AUTO_TEST_CASE(overwriting_a_familys_sheet_may_be_said_behind_any_person) {
    const CommandLine line;
    const auto pdf = line.folder() / "family.pdf";
    write_bytes(pdf, "mine");
    const CommandOutcome outcome =
        line.run({"sheet", "--kind", "family", "--place", "430100", "--as-of", "2017-03", "--plan",
                  "100x15", "--and", "--plan", "3000x15", "--overwrite", "-o", pdf.string()});
    BOOST_TEST(outcome.status == 0, outcome.err);
    BOOST_TEST(bytes_of(pdf).starts_with("%PDF"));
}

BOOST_AUTO_TEST_CASE(a_sheet_without_its_file_is_told_so) {
    const CommandOutcome outcome =
        CommandLine{}.run({"sheet", "--place", "430100", "--plan", "100x15"});
    BOOST_TEST(outcome.status == 2);
    BOOST_TEST(holds(outcome.err, "is missing"), outcome.err);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
