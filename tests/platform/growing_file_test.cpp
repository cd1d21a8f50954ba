// SPDX-License-Identifier: Apache-2.0
#include "platform/growing_file.hpp"

#include "platform/byte_file.hpp"
#include "platform/files.hpp"
#include "support/temporary_folder.hpp"

#include <boost/test/unit_test.hpp>

#include <array>
#include <sstream>

namespace pension {

namespace {

std::string all_of(ByteFile& file) {
    std::string all;
    std::array<char, 3> part{};
    for (;;) {
        const auto got = file.read(part.data(), part.size());
        BOOST_REQUIRE(got);
        if (got.value() == 0) return all;
        all.append(part.data(), got.value());
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(growing_files)

BOOST_AUTO_TEST_CASE(a_file_grows_and_gets_its_name_at_the_end) {
    const TemporaryFolder folder;
    auto begun = GrowingFile::start(folder / "a.part");
    BOOST_REQUIRE(begun);
    GrowingFile file = std::move(begun).value();
    BOOST_TEST(bool{file.append("one,")});
    BOOST_TEST(bool{file.append("two")});
    BOOST_TEST(file.size() == 7U);
    BOOST_TEST(bool{std::move(file).finish_as(folder / "a")});
    BOOST_TEST(read_file(folder / "a").value() == "one,two");
    BOOST_TEST(!std::filesystem::exists(folder / "a.part"));
}

BOOST_AUTO_TEST_CASE(what_was_not_sure_yet_is_cut_off_when_it_is_gone_on_with) {
    const TemporaryFolder folder;
    BOOST_REQUIRE(replace_file(folder / "a.part", "one,two,thr"));
    auto again = GrowingFile::go_on(folder / "a.part", 8);
    BOOST_REQUIRE(again);
    GrowingFile file = std::move(again).value();
    BOOST_TEST(bool{file.append("three")});
    BOOST_TEST(bool{std::move(file).finish_as(folder / "a")});
    BOOST_TEST(read_file(folder / "a").value() == "one,two,three");
}

BOOST_AUTO_TEST_CASE(a_file_that_lost_bytes_cannot_be_gone_on_with) {
    const TemporaryFolder folder;
    BOOST_REQUIRE(replace_file(folder / "a.part", "one"));
    BOOST_TEST(!GrowingFile::go_on(folder / "a.part", 8));
    BOOST_TEST(!GrowingFile::go_on(folder / "b.part", 8));
}

BOOST_AUTO_TEST_CASE(a_folder_that_is_not_there_is_told) {
    const TemporaryFolder folder;
    const auto begun = GrowingFile::start(folder / "nowhere/a.part");
    BOOST_REQUIRE(!begun);
    BOOST_TEST((begun.error().code == ErrorCode::file_not_written));
}

BOOST_AUTO_TEST_CASE(a_file_is_read_as_often_as_it_takes) {
    const TemporaryFolder folder;
    BOOST_REQUIRE(replace_file(folder / "a", "0123456789"));
    auto opened = ByteFile::open(folder / "a");
    BOOST_REQUIRE(opened);
    ByteFile file = std::move(opened).value();
    BOOST_TEST(all_of(file) == "0123456789");
    file.rewind();
    BOOST_TEST(all_of(file) == "0123456789");
    BOOST_TEST((ByteFile::open(folder / "b").error().code == ErrorCode::file_missing));
    BOOST_TEST((ByteFile::open(folder.path()).error().code == ErrorCode::file_not_readable));
}

BOOST_AUTO_TEST_CASE(a_stream_is_read_twice_too) {
    std::istringstream in{"abcdef"};
    auto copied = ByteFile::copy_of(in, "-");
    BOOST_REQUIRE(copied);
    ByteFile file = std::move(copied).value();
    BOOST_TEST(all_of(file) == "abcdef");
    file.rewind();
    BOOST_TEST(all_of(file) == "abcdef");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
