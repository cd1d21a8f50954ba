// SPDX-License-Identifier: Apache-2.0
#include "platform/files.hpp"

#include "support/temporary_folder.hpp"
#include "support/without_root.hpp"

#include <boost/test/unit_test.hpp>

#ifndef _WIN32
#include <sys/stat.h>
#endif

namespace pension {

namespace {

namespace fs = std::filesystem;

std::size_t entries(const fs::path& folder) {
    return static_cast<std::size_t>(
        std::distance(fs::directory_iterator{folder}, fs::directory_iterator{}));
}

constexpr auto everybody_reads =
    fs::perms::owner_read | fs::perms::group_read | fs::perms::others_read;
constexpr auto everybody_enters =
    everybody_reads | fs::perms::owner_exec | fs::perms::group_exec | fs::perms::others_exec;

}  // namespace

BOOST_AUTO_TEST_SUITE(files)

BOOST_AUTO_TEST_CASE(what_is_written_is_read_back_byte_for_byte) {
    const TemporaryFolder folder;
    const std::string bytes{"一\0二\r\n", 9};
    // Windows has no question mark in a name.
    for (const char* name : {"plain.bin", "养老 一笔账%#.bin"}) {
        BOOST_REQUIRE(replace_file(folder / name, bytes));
        BOOST_TEST((read_file(folder / name).value() == bytes));
    }
    BOOST_TEST(entries(folder.path()) == 2U);  // Nothing temporary stays.
}

// Windows lets nobody but an administrator make a link, and knows no bits of rights.
#ifndef _WIN32
BOOST_AUTO_TEST_CASE(replacing_leaves_the_rights_and_the_link_as_they_were) {
    const TemporaryFolder folder;
    BOOST_REQUIRE(replace_file(folder / "real", "old"));
    const auto own = fs::perms::owner_read | fs::perms::owner_write;
    fs::permissions(folder / "real", own);
    fs::create_symlink("real", folder / "link");
    BOOST_REQUIRE(replace_file(folder / "link", "new"));
    BOOST_TEST(fs::is_symlink(folder / "link"));
    BOOST_TEST(read_file(folder / "real").value() == "new");
    BOOST_TEST((fs::status(folder / "real").permissions() == own));
}

// Saved by root to a link to a device, a sheet took the device's place.
BOOST_AUTO_TEST_CASE(what_is_no_plain_file_is_never_replaced_by_one) {
    const TemporaryFolder folder;
    BOOST_REQUIRE(mkfifo((folder / "pipe").c_str(), 0600) == 0);
    fs::create_symlink("pipe", folder / "link");
    for (const char* name : {"pipe", "link"}) {
        const Status written = replace_file(folder / name, "x");
        BOOST_REQUIRE(!written);
        BOOST_TEST((written.error().code == ErrorCode::file_not_written));
    }
    BOOST_TEST(fs::is_fifo(folder / "pipe"));
    BOOST_TEST(entries(folder.path()) == 2U);
}
#endif

BOOST_AUTO_TEST_CASE(creating_leaves_what_is_there) {
    const TemporaryFolder folder;
    BOOST_REQUIRE(create_file(folder / "file", "first"));
    BOOST_REQUIRE(create_file(folder / "file", "second"));
    BOOST_TEST(read_file(folder / "file").value() == "first");
    BOOST_TEST(entries(folder.path()) == 1U);
}

BOOST_AUTO_TEST_CASE(a_new_file_is_written_and_one_that_is_there_is_refused) {
    const TemporaryFolder folder;
    BOOST_REQUIRE(write_new_file(folder / "file", "first"));
    const Status second = write_new_file(folder / "file", "second");
    BOOST_REQUIRE(!second);
    BOOST_TEST((second.error().code == ErrorCode::file_there_already));
    BOOST_TEST(fact(second.error(), "file") == utf8(folder / "file"));
    BOOST_TEST(read_file(folder / "file").value() == "first");
    BOOST_TEST(entries(folder.path()) == 1U);
}

BOOST_AUTO_TEST_CASE(a_failed_write_names_the_file_and_leaves_nothing) {
    const TemporaryFolder folder;
    const fs::path file = folder.path() / "no such folder" / "file";
    for (const Status& written :
         {replace_file(file, "x"), create_file(file, "x"), write_new_file(file, "x")}) {
        BOOST_REQUIRE(!written);
        BOOST_TEST((written.error().code == ErrorCode::file_not_written));
        BOOST_TEST(fact(written.error(), "file") == utf8(file));
        BOOST_TEST(!fact(written.error(), "reason").empty());
    }
    // A folder stands where the file should be: the rename fails after the bytes were written.
    fs::create_directory(folder / "taken");
    BOOST_TEST(!replace_file(folder / "taken", "x"));
    BOOST_TEST(entries(folder.path()) == 1U);
}

BOOST_AUTO_TEST_CASE(reading_says_whether_a_file_is_missing_or_cannot_be_read) {
    const TemporaryFolder folder;
    BOOST_TEST((read_file(folder / "none").error().code == ErrorCode::file_missing));
    const auto of_folder = read_file(folder.path());
    BOOST_TEST((of_folder.error().code == ErrorCode::file_not_readable));
    BOOST_TEST(!fact(of_folder.error(), "reason").empty());
}

BOOST_AUTO_TEST_CASE(a_file_marked_read_only_is_not_writable_for_root_either) {
    const TemporaryFolder folder;
    BOOST_REQUIRE(replace_file(folder / "file", "x"));
    BOOST_TEST(is_writable(folder / "file"));
    fs::permissions(folder / "file", everybody_reads);
    BOOST_TEST(!is_writable(folder / "file"));
    fs::permissions(folder / "file", fs::perms::owner_write, fs::perm_options::add);
#ifndef _WIN32
    fs::permissions(folder.path(), everybody_enters);
    BOOST_TEST(!is_writable(folder / "file"));  // No room for a journal.
#endif
    BOOST_TEST(!is_writable(folder / "none"));
}

BOOST_AUTO_TEST_CASE(another_users_file_is_not_writable) {
    const TemporaryFolder folder;
    BOOST_REQUIRE(replace_file(folder / "file", "x"));
    fs::permissions(folder / "file", everybody_reads | fs::perms::owner_write);
    fs::permissions(folder.path(), everybody_enters | fs::perms::owner_write);
    BOOST_TEST(is_writable(folder / "file"));
    const WithoutRoot nobody;
    if (nobody.changed()) BOOST_TEST(!is_writable(folder / "file"));
}

#ifndef _WIN32
// A name of a file is bytes; what is printed of it is neither garbage in JSON nor a command to a
// terminal.
BOOST_AUTO_TEST_CASE(a_name_is_shown_in_utf8_and_without_controls_and_opened_as_it_is) {
    const std::pair<const char*, const char*> names[] = {
        {"养老 一笔账%.db", "养老 一笔账%.db"},
        {"\xBC\xC3\xC4\xCF.db", R"(\xbc\xc3\xc4\xcf.db)"},  // 济南 in GBK.
        {"a\xFF", R"(a\xff)"},
        {"\x1B[31mred", R"(\x1b[31mred)"},
        {"a\nb\x7F", R"(a\x0ab\x7f)"},
        {"\xC2\x9B", R"(\u009b)"},  // The eight-bit form of ESC [.
        {"\xE2\x80\xAE"
         "cod",
         R"(\u202ecod)"},                     // Turns the direction around.
        {"\xC0\xAF", R"(\xc0\xaf)"},          // A slash written longer than it is.
        {"\xED\xA0\x80", R"(\xed\xa0\x80)"},  // Half of a pair of UTF-16.
        {"\xF0\x9F\x98\x80", "\xF0\x9F\x98\x80"},
        {"\xE4\xB8", R"(\xe4\xb8)"}};
    const TemporaryFolder folder;
    for (const auto& [name, shown] : names) {
        BOOST_TEST(utf8(name) == shown);
        BOOST_TEST(bytes_of_name(name) == name);
        BOOST_TEST(static_cast<bool>(replace_file(folder / name, "x")), shown);
        BOOST_TEST(static_cast<bool>(read_file(folder / name)), shown);
    }
}
#else
// There it is letters: what is no UTF-8 becomes a sign for that.
BOOST_AUTO_TEST_CASE(a_name_that_is_no_utf8_is_no_exception) {
    BOOST_TEST(utf8("养老 𬭸.db") == "养老 𬭸.db");
    BOOST_TEST(utf8("a\xFF") == "a\xEF\xBF\xBD");
    BOOST_TEST(utf8("\xE4\xB8") == "\xEF\xBF\xBD\xEF\xBF\xBD");
}
#endif

#ifdef __linux__
// Reading goes wrong after opening went right: the first page of this process is not there.
BOOST_AUTO_TEST_CASE(a_file_that_cannot_be_read_on_is_an_error_and_not_an_exception) {
    const auto read = read_file("/proc/self/mem");
    BOOST_REQUIRE(!read);
    BOOST_TEST((read.error().code == ErrorCode::file_not_readable));
    BOOST_TEST(fact(read.error(), "reason") == "Input/output error");
}
#endif

BOOST_AUTO_TEST_CASE(a_name_of_256_letters_is_an_error_and_not_an_exception) {
    const auto read = read_file(std::string(256, 'a'));
    BOOST_REQUIRE(!read);
#ifdef _WIN32
    // wine says that there is none.
    BOOST_TEST((read.error().code == ErrorCode::file_not_readable ||
                read.error().code == ErrorCode::file_missing));
#else
    BOOST_TEST((read.error().code == ErrorCode::file_not_readable));
#endif
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
