// SPDX-License-Identifier: Apache-2.0
#include "in_process.hpp"
#include "support/policy_files.hpp"

#include <SQLiteCpp/Database.h>
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <sys/wait.h>
#include <vector>

// The program as people start it: its own start, its folders, its exit status.

namespace pension {

namespace {

namespace fs = std::filesystem;

/// Runs build/bin/yibizhang-cli with a user's folder of the test's own; errors go to a file there.
/// @param home where else the user's folder is, as an assignment for the shell.
/// @param before what the shell does first.
CommandOutcome start(const TemporaryFolder& folder, const std::string& arguments,
                     const std::string& home = "", const std::string& before = "") {
    const auto words = folder / "words.txt";
    const std::string command = before + "XDG_DATA_HOME=\"" + folder.path().string() + "\" " +
                                home + "LC_ALL=C.UTF-8 \"" + BUILD_ROOT "/bin/yibizhang-cli\" " +
                                arguments + " 2> \"" + words.string() + "\"";
    std::FILE* pipe = popen(command.c_str(), "r");
    BOOST_REQUIRE(pipe != nullptr);
    CommandOutcome outcome;
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
    const CommandOutcome outcome =
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
        const CommandOutcome outcome = start(folder, arguments);
        BOOST_TEST(outcome.status == status, arguments);
        BOOST_TEST(outcome.out == "");
        BOOST_TEST(outcome.err.ends_with(".\n"), outcome.err);
    }
}

BOOST_AUTO_TEST_CASE(with_a_file_called_portable_everything_stays_beside_the_program) {
    const TemporaryFolder folder;
    const fs::path build{BUILD_ROOT};
    fs::create_directory(folder / "bin");
    fs::copy_file(build / "bin/yibizhang-cli", folder / "bin" / "yibizhang-cli");
    fs::create_directory_symlink(build / "share", folder / "share");
    write_bytes(folder / "bin/portable", "");
    const std::string command = "XDG_DATA_HOME=\"" + (folder / "home").string() + "\" \"" +
                                (folder / "bin/yibizhang-cli").string() + "\" " + seed +
                                "> /dev/null";
    BOOST_TEST(std::system(command.c_str()) == 0);
    BOOST_TEST(fs::exists(folder / "bin/yibizhang-data/data/policy.db"));
    BOOST_TEST(!fs::exists(folder / "home"));
}

// Some forty libraries that only drawing needs took a third of the time of each start.
BOOST_AUTO_TEST_CASE(a_start_loads_no_library_that_only_draws) {
    const TemporaryFolder folder;
    const CommandOutcome outcome = start(folder, "--version", "LD_TRACE_LOADED_OBJECTS=1 ");
    BOOST_TEST(outcome.status == 0);
    BOOST_TEST(outcome.out.find("sqlite3") != std::string::npos, outcome.out);
    for (const char* library : {"cairo", "pango", "freetype", "harfbuzz", "xlsxwriter", "qrencode"})
        BOOST_TEST(outcome.out.find(library) == std::string::npos, outcome.out);
}

// The catalogues are those of the build, so this is the sheet that people print.
BOOST_AUTO_TEST_CASE(the_sheet_is_front_and_back_of_one_paper_in_either_language) {
    const TemporaryFolder folder;
    const std::pair<const char*, const char*> languages[] = {{"zh_CN", "第 2 页，共 2 页"},
                                                             {"en", "Page 2 of 2"}};
    for (const auto& [language, foot] : languages)
        for (const char* age : {"77.14", "65"}) {
            const auto pdf = (folder / "sheet.pdf").string();
            const CommandOutcome made =
                start(folder, std::string{"--lang "} + language + " sheet" + seed.substr(7) +
                                  "--age-at-death " + age + " --overwrite -o \"" + pdf + "\"");
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
            const CommandOutcome made =
                start(folder, std::string{"--lang "} + language + " sheet" + seed.substr(7) +
                                  "--age-at-death 77.14" + sex + " --overwrite -o \"" +
                                  pdf.string() + "\"");
            BOOST_REQUIRE_MESSAGE(made.status == 0, made.err);
            BOOST_TEST(std::filesystem::file_size(pdf) < 150'000U, language << sex);
        }
}

BOOST_AUTO_TEST_CASE(a_machine_without_a_font_gets_a_sentence) {
    const TemporaryFolder folder;
    const auto none = folder / "fonts.conf";
    write_bytes(none, "<?xml version=\"1.0\"?><fontconfig></fontconfig>");
    ::setenv("FONTCONFIG_FILE", none.string().c_str(), 1);
    const CommandOutcome outcome = start(
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

/// A file that a command makes, and the words that make it.
struct Made {
    std::string file;
    std::string words;
};

/// Every ending of `export`, every ending and every kind of `sheet`, a pack.
std::vector<Made> all_files() {
    std::vector<Made> files;
    const std::string asked = seed.substr(7) + "--age-at-death 77.14 --overwrite -o ";
    for (const char* ending : {".csv", ".xlsx", ".txt", ".md", ".json", ".svg", ".png"})
        files.push_back({std::string{"export"} + ending, "export" + asked});
    for (const char* ending : {".pdf", ".svg", ".png"})
        files.push_back({std::string{"sheet"} + ending, "sheet" + asked});
    for (const char* kind : {"slip", "family", "derivation"})
        files.push_back({std::string{kind} + ".pdf", std::string{"sheet --kind "} + kind + asked});
    const std::string of_place = " --place 430100 --as-of 2017-03 --overwrite -o ";
    for (const char* kind : {"poster", "policy"})
        files.push_back(
            {std::string{kind} + ".pdf", std::string{"sheet --kind "} + kind + of_place});
    files.push_back({"person.pdf",
                     "sheet --kind person --place 430100 --as-of 2026-06 --born 1980-03 --sex "
                     "female --plan 2020-2039:200 --assume-earliest --overwrite -o "});
    files.push_back({"a.ybzpolicy", "policy export 430100 --overwrite -o "});
    return files;
}

/// One sentence with the file's name in it, and 3.
void check_is_told(const CommandOutcome& outcome, const std::string& file) {
    BOOST_TEST(outcome.status == 3, file);
    BOOST_TEST(outcome.out == "", file);
    BOOST_TEST(std::ranges::count(outcome.err, '\n') == 1, file << ": " << outcome.err);
    BOOST_TEST(outcome.err.find(file) != std::string::npos, outcome.err);
    BOOST_TEST(outcome.err.ends_with(".\n"), outcome.err);
}

std::string quoted(const fs::path& path) {
    return "\"" + path.string() + "\"";
}

// As on a full disk: no file may become longer than a kilobyte while the file is made.
BOOST_AUTO_TEST_CASE(a_full_disk_leaves_every_file_as_it_was) {
    const TemporaryFolder folder;
    BOOST_REQUIRE(start(folder, "policy list").status == 0);
    for (const auto& [name, words] : all_files()) {
        const auto file = folder / "out" / name;
        fs::create_directories(file.parent_path());
        write_bytes(file, "mine");
        const CommandOutcome outcome =
            start(folder, "--lang en " + words + quoted(file), "", "trap '' XFSZ; ulimit -f 1; ");
        check_is_told(outcome, name);
        BOOST_TEST(bytes_of(file) == "mine", name);
        fs::remove(file);
        BOOST_TEST(fs::is_empty(folder / "out"), name << " left something behind");
    }
}

// Room for the packed workbook and not for its parts, which nobody looks after but we: it was
// written without most of its rows, as if all went well.
BOOST_AUTO_TEST_CASE(a_workbook_that_would_be_cut_off_is_not_written) {
    const TemporaryFolder folder;
    BOOST_REQUIRE(start(folder, "policy list").status == 0);
    const auto file = folder / "a.xlsx";
    const std::string words =
        "--lang en export" + seed.substr(7) + "--overwrite -o " + quoted(file);
    BOOST_REQUIRE(start(folder, words).status == 0);
    const std::string whole = bytes_of(file);
    const auto blocks = std::to_string(whole.size() / 512 + 8);
    check_is_told(start(folder, words, "", "trap '' XFSZ; ulimit -f " + blocks + "; "), "a.xlsx");
    BOOST_TEST((bytes_of(file) == whole));
}

// The workbook of a list is another one: it is written row by row, and gone on with.
BOOST_AUTO_TEST_CASE(the_workbook_of_a_list_comes_whole_or_not_at_all) {
    const TemporaryFolder folder;
    BOOST_REQUIRE(start(folder, "policy list").status == 0);
    std::string roster = "id,plans\n";
    for (int i = 0; i < 400; ++i) roster += std::to_string(i) + ",100x15\n";
    write_bytes(folder / "list.csv", roster);
    const auto file = folder / "a.xlsx";
    const std::string words = "--lang en batch " + quoted(folder / "list.csv") +
                              " --place 430100 --as-of 2017-03 -o " + quoted(file);
    const CommandOutcome made = start(folder, words);
    BOOST_REQUIRE(made.status == 0);
    const std::string whole = bytes_of(file);
    BOOST_TEST(whole.starts_with("PK"));
    int failed = 0;
    for (int blocks = 1; blocks < 400; blocks += 40) {
        const CommandOutcome cut =
            start(folder, words + " --overwrite", "",
                  "trap '' XFSZ; ulimit -f " + std::to_string(blocks) + "; ");
        if (cut.status == 0) continue;
        ++failed;
        BOOST_TEST(cut.status == 3, cut.err);
        BOOST_TEST((bytes_of(file) == whole));
    }
    BOOST_TEST(failed > 2);
    BOOST_REQUIRE(start(folder, words + " --resume --overwrite").status == 0);
    BOOST_TEST((bytes_of(file) == whole));
    BOOST_TEST(!fs::exists(folder / "a.xlsx.part"));
}

BOOST_AUTO_TEST_CASE(a_folder_that_takes_nothing_or_has_gone_is_told_of_every_file) {
    const TemporaryFolder folder;
    BOOST_REQUIRE(start(folder, "policy list").status == 0);
    for (const auto& [name, words] : all_files()) {
        // Nobody may make a file there, not even root.
        check_is_told(start(folder, "--lang en " + words + quoted(fs::path{"/proc"} / name)), name);
        check_is_told(start(folder, "--lang en " + words + quoted(folder / "gone" / name)), name);
        BOOST_TEST(!fs::exists(folder / "gone"));
    }
}

std::string cell_of_changsha(const TemporaryFolder& folder) {
    SQLite::Database db{(folder / "yibizhang/policy.db").string(), SQLite::OPEN_READONLY};
    return db
        .execAndGet(
            "SELECT fen_per_month FROM base_pension WHERE area_code = 430100 "
            "AND from_month = '2017-01'")
        .getString();
}

const std::string set_changsha =
    "UPDATE base_pension SET fen_per_month = 16500 WHERE area_code = "
    "430100 AND from_month = '2017-01'";

// What was printed filled the disk before the question was answered: nothing is done.
BOOST_AUTO_TEST_CASE(a_change_that_cannot_be_shown_is_not_made) {
    const TemporaryFolder folder;
    if (!fs::exists("/dev/full")) return;
    BOOST_REQUIRE(start(folder, "--lang en policy export 430100 -o \"" +
                                    (folder / "a.ybzpolicy").string() + "\"")
                      .status == 0);
    run_sql(folder / "yibizhang/policy.db", set_changsha);
    const CommandOutcome outcome =
        start(folder, "--lang en policy import --replace-mine --yes \"" +
                          (folder / "a.ybzpolicy").string() + "\" > /dev/full");
    BOOST_TEST(outcome.status == 3);
    BOOST_TEST(
        outcome.err.find("could not be written out (No space left on device)") != std::string::npos,
        outcome.err);
    BOOST_TEST(cell_of_changsha(folder) == "16500");
}

BOOST_AUTO_TEST_CASE(a_change_that_was_made_is_said_to_be_made) {
    const TemporaryFolder folder;
    if (!fs::exists("/dev/full")) return;
    BOOST_REQUIRE(start(folder, "policy list").status == 0);
    run_sql(folder / "yibizhang/policy.db", set_changsha);
    const CommandOutcome outcome = start(folder, "--lang en policy undo 1 > /dev/full");
    BOOST_TEST(outcome.status == 3);
    BOOST_TEST(outcome.err.starts_with("Change 2 was made, but"), outcome.err);
    BOOST_TEST(cell_of_changsha(folder) == "15500");
}

BOOST_AUTO_TEST_CASE(what_cannot_be_written_out_says_why) {
    const TemporaryFolder folder;
    if (!fs::exists("/dev/full")) return;
    const CommandOutcome outcome = start(folder, "--lang en policy list > /dev/full");
    BOOST_TEST(outcome.status == 3);
    BOOST_TEST(outcome.err.find("(No space left on device)") != std::string::npos, outcome.err);
}

// Each of them ended in 70: names in another encoding, too long, behind a door, a file that cannot
// be read on, controls that reach the terminal.
BOOST_AUTO_TEST_CASE(whatever_a_file_is_called_or_is_ends_in_a_sentence) {
    const TemporaryFolder folder;
    const std::string home = folder.path().string() + "/";
    fs::create_symlink("/proc/self/mem", folder / "mem.csv");
    write_bytes(folder / "\xBC\xC3\xC4\xCF.ybzpolicy", "no pack");  // 济南 in GBK.
    write_bytes(folder / "\x1B[31mred.ybzpolicy", "no pack");
    const std::string long_name(256, 'a');
    const std::string lives = "compare --place 430100 --as-of 2017-03 --plan 100x15 --sex male ";
    for (const std::string& arguments :
         {lives + "--mortality '" + home + "mem.csv'", lives + "--mortality 'a\xFF.csv'",
          lives + "--format json --mortality 'a\xFF.csv'",
          "policy import '" + home + "\xBC\xC3\xC4\xCF.ybzpolicy'",
          "policy import '" + home + "\x1B[31mred.ybzpolicy'",
          "policy diff " + long_name + " " + long_name, "policy check " + long_name,
          "--policy " + long_name + " policy list", "policy import " + long_name}) {
        const CommandOutcome outcome = start(folder, "--lang en " + arguments);
        BOOST_TEST((outcome.status == 2 || outcome.status == 3), arguments << outcome.err);
        BOOST_TEST(outcome.err.ends_with(".\n"), outcome.err);
        BOOST_TEST(outcome.err.find('\x1B') == std::string::npos, arguments);
        BOOST_TEST(outcome.err.find('\xBC') == std::string::npos, arguments);
        BOOST_TEST(outcome.err.find("policy.db") == std::string::npos, outcome.err);
    }
}

BOOST_AUTO_TEST_CASE(without_a_home_folder_to_write_to_the_shipped_figures_answer) {
    const TemporaryFolder folder;
    write_bytes(folder / "file", "");
    const std::string home = "XDG_DATA_HOME=\"" + (folder / "file").string() + "\" ";
    const CommandOutcome outcome =
        start(folder, "--lang en " + seed + "--age-at-death 77.14 --format json", home);
    BOOST_TEST(outcome.status == 0);
    BOOST_TEST(Json::parse(outcome.out)["plans"][0]["lifetimes"][0]["received"] == "34766.09");
    BOOST_TEST(outcome.err.find("nothing can be saved.\n") != std::string::npos, outcome.err);
    // Nothing is written to the shipped file, even by whoever may.
    const std::string before = bytes_of(shipped_policy());
    const CommandOutcome changed = start(folder, "--lang en policy restore 430100 --yes", home);
    BOOST_TEST(changed.status == 3);
    BOOST_TEST((bytes_of(shipped_policy()) == before));
}

BOOST_AUTO_TEST_CASE(the_language_can_be_chosen_and_chinese_is_understood_in_any_locale) {
    const TemporaryFolder folder;
    BOOST_TEST(start(folder, "--lang=zh_CN compare --place 长沙 --plan 100x15").status == 0);
    BOOST_TEST(start(folder, "--version").out.starts_with("yibizhang "));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
