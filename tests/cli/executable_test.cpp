// SPDX-License-Identifier: Apache-2.0
#include "in_process.hpp"
#include "support/policy_files.hpp"

#include <boost/test/unit_test.hpp>

#include <cstdio>
#include <cstdlib>
#include <sys/wait.h>

// The program as people start it: its own start, its folders, its exit status.

namespace pension {

namespace {

/// Runs build/bin/yibizhang-cli with a user's folder of the test's own; errors go to a file there.
Outcome start(const TemporaryFolder& folder, const std::string& arguments) {
    const auto words = folder / "words.txt";
    const std::string command = "XDG_DATA_HOME=\"" + folder.path().string() +
                                "\" LC_ALL=C.UTF-8 \"" + BUILD_ROOT "/bin/yibizhang-cli\" " +
                                arguments + " 2> \"" + words.string() + "\"";
    std::FILE* pipe = popen(command.c_str(), "r");
    BOOST_REQUIRE(pipe != nullptr);
    Outcome outcome;
    char part[4096];
    for (std::size_t got = 0; (got = std::fread(part, 1, sizeof part, pipe)) > 0;)
        outcome.out.append(part, got);
    const int ended = pclose(pipe);
    outcome.status = WIFEXITED(ended) ? WEXITSTATUS(ended) : -1;
    outcome.err = bytes_of(words);
    return outcome;
}

const std::string seed = "compare --place 430100 --as-of 2017-03 --plan 100x15 --plan 3000x15 ";

}  // namespace

BOOST_AUTO_TEST_SUITE(executable)

BOOST_AUTO_TEST_CASE(it_answers_from_the_shipped_figures_and_makes_the_users_own_file) {
    const TemporaryFolder folder;
    const Outcome outcome =
        start(folder, "--lang en " + seed + "--age-at-death 77.14 --format json");
    BOOST_TEST(outcome.status == 0);
    BOOST_TEST(outcome.err == "");
    const Json json = Json::parse(outcome.out);
    BOOST_TEST(json["plans"][0]["lifetimes"][0]["received"] == "34766.09");
    BOOST_TEST(json["plans"][1]["lifetimes"][0]["received"] == "102019.34");
    BOOST_TEST((bytes_of(folder / "yibizhang/policy.db") == bytes_of(shipped_policy())));
}

BOOST_AUTO_TEST_CASE(a_mistake_ends_in_its_exit_status_with_a_sentence_on_standard_error) {
    const TemporaryFolder folder;
    const std::pair<const char*, int> mistakes[] = {
        {"--lang en compare --place 430100 --plan 100y15", 2},
        {"--lang en --policy /nowhere/policy.db policy list", 3},
        {"--lang en compare --place 000000 --as-of 2009-01 --plan 100x15", 4}};
    for (const auto& [arguments, status] : mistakes) {
        const Outcome outcome = start(folder, arguments);
        BOOST_TEST(outcome.status == status, arguments);
        BOOST_TEST(outcome.out == "");
        BOOST_TEST(outcome.err.ends_with(".\n"), outcome.err);
    }
}

// The catalogues are those of the build, so this is the sheet that people print.
BOOST_AUTO_TEST_CASE(the_sheet_is_one_page_in_either_language) {
    const TemporaryFolder folder;
    const std::pair<const char*, const char*> languages[] = {{"zh_CN", "第 1 页，共 1 页"},
                                                             {"en", "Page 1 of 1"}};
    for (const auto& [language, foot] : languages)
        for (const char* age : {"77.14", "65"}) {
            const auto pdf = (folder / "sheet.pdf").string();
            const Outcome made =
                start(folder, std::string{"--lang "} + language + " sheet" + seed.substr(7) +
                                  "--age-at-death " + age + " -o \"" + pdf + "\"");
            BOOST_REQUIRE_MESSAGE(made.status == 0, made.err);
            const auto text = folder / "words.txt";
            const std::string command =
                "pdftotext -layout \"" + pdf + "\" \"" + text.string() + "\"";
            BOOST_REQUIRE(std::system(command.c_str()) == 0);
            BOOST_TEST(bytes_of(text).find(foot) != std::string::npos, language << " at " << age);
        }
}

// Seen: 0.9 MB in English, 1.0 MB with the words of the United Nations. Some 300 outlines of 300
// bytes in two weights are less than 100 KB.
BOOST_AUTO_TEST_CASE(a_sheet_weighs_little_in_either_language) {
    const TemporaryFolder folder;
    const auto pdf = folder / "sheet.pdf";
    for (const char* language : {"zh_CN", "en"})
        for (const char* sex : {"", " --sex female"}) {
            const Outcome made =
                start(folder, std::string{"--lang "} + language + " sheet" + seed.substr(7) +
                                  "--age-at-death 77.14" + sex + " -o \"" + pdf.string() + "\"");
            BOOST_REQUIRE_MESSAGE(made.status == 0, made.err);
            BOOST_TEST(std::filesystem::file_size(pdf) < 150'000U, language << sex);
        }
}

BOOST_AUTO_TEST_CASE(a_machine_without_a_font_gets_a_sentence) {
    const TemporaryFolder folder;
    const auto none = folder / "fonts.conf";
    write_bytes(none, "<?xml version=\"1.0\"?><fontconfig></fontconfig>");
    ::setenv("FONTCONFIG_FILE", none.string().c_str(), 1);
    const Outcome outcome = start(
        folder, "--lang en sheet" + seed.substr(7) + "-o \"" + (folder / "a.pdf").string() + "\"");
    ::unsetenv("FONTCONFIG_FILE");
    BOOST_TEST(outcome.status == 3);
    BOOST_TEST(outcome.err.find("no font") != std::string::npos, outcome.err);
    BOOST_TEST(!std::filesystem::exists(folder / "a.pdf"));
}

BOOST_AUTO_TEST_CASE(a_full_disk_ends_in_3_and_not_in_0) {
    const TemporaryFolder folder;
    if (!std::filesystem::exists("/dev/full")) return;
    BOOST_TEST(start(folder, "--lang en " + seed + "> /dev/full").status == 3);
}

BOOST_AUTO_TEST_CASE(the_language_can_be_chosen_and_chinese_is_understood_in_any_locale) {
    const TemporaryFolder folder;
    BOOST_TEST(start(folder, "--lang=zh_CN compare --place 长沙 --plan 100x15").status == 0);
    BOOST_TEST(start(folder, "--version").out.starts_with("yibizhang "));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
