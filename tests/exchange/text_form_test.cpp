// SPDX-License-Identifier: Apache-2.0
#include "exchange/text_form.hpp"

#include "exchange/text_lines.hpp"
#include "support/encoded.hpp"

#include <boost/test/unit_test.hpp>

#include <sstream>
#include <vector>

namespace pension {

namespace {

ByteFile file_of(const std::string& bytes) {
    std::istringstream in{bytes};
    auto file = ByteFile::copy_of(in, "list.csv");
    BOOST_REQUIRE(file);
    return std::move(file).value();
}

TextForm form_of(const std::string& bytes) {
    ByteFile file = file_of(bytes);
    auto form = text_form(file);
    BOOST_REQUIRE_MESSAGE(form, static_cast<int>(form ? ErrorCode{} : form.error().code));
    return std::move(form).value();
}

Error refusal_of(const std::string& bytes) {
    ByteFile file = file_of(bytes);
    const auto form = text_form(file);
    BOOST_REQUIRE(!form);
    return form.error();
}

std::vector<std::string> lines_of(const std::string& bytes) {
    ByteFile file = file_of(bytes);
    const auto form = text_form(file);
    BOOST_REQUIRE(form);
    TextLines lines{file, form.value()};
    std::vector<std::string> all;
    for (std::string_view line;;) {
        const auto more = lines.next(line);
        BOOST_REQUIRE(more);
        if (!more.value()) return all;
        all.emplace_back(line);
    }
}

const std::string roster = "姓名,村\r\n毛梅,上河村\r\n卢生,下河村\r\n";

}  // namespace

BOOST_AUTO_TEST_SUITE(text_forms)

BOOST_AUTO_TEST_CASE(utf8_is_known_with_a_mark_and_without) {
    BOOST_TEST(form_of(roster).encoding == "UTF-8");
    BOOST_TEST(form_of(roster).mark == 0U);
    const TextForm marked = form_of("\xEF\xBB\xBF" + roster);
    BOOST_TEST(marked.encoding == "UTF-8");
    BOOST_TEST(marked.mark == 3U);
    BOOST_TEST(!marked.is_damaged);
    BOOST_TEST(form_of("").encoding == "UTF-8");
}

// 毛梅 in GB18030 is C3ABC3B7, which is "ëÃ·"'s bytes too: guessers take it for UTF-8.
BOOST_AUTO_TEST_CASE(names_of_which_guessers_make_utf8_are_read_as_gb18030) {
    for (const char* name : {"毛梅", "卢生", "薛菊"}) {
        const std::string bytes = in_encoding("姓名\r\n" + std::string{name} + "\r\n", "GB18030");
        BOOST_TEST(form_of(bytes).encoding == "GB18030", name);
        BOOST_TEST(lines_of(bytes).at(1) == std::string{name} + "\r\n");
    }
}

BOOST_AUTO_TEST_CASE(characters_of_four_bytes_are_read) {
    const std::string name = "欧阳䶮𠅤";
    BOOST_TEST(lines_of(in_encoding(name + "\n", "GB18030")).front() == name + "\n");
}

BOOST_AUTO_TEST_CASE(utf16_is_known_with_a_mark_and_without) {
    for (const char* encoding : {"UTF-16LE", "UTF-16BE"}) {
        const std::string bytes = in_encoding(roster, encoding);
        BOOST_TEST(form_of(bytes).encoding == encoding);
        const std::string mark = encoding[6] == 'L' ? "\xFF\xFE" : "\xFE\xFF";
        BOOST_TEST(form_of(mark + bytes).encoding == encoding);
        const std::vector<std::string> lines = lines_of(mark + bytes);
        BOOST_TEST(lines.size() == 3U);
        BOOST_TEST(lines.front() == "姓名,村\r\n");
    }
}

BOOST_AUTO_TEST_CASE(utf8_that_is_broken_in_the_middle_is_refused_with_its_line) {
    // The lead byte of a character of three with nothing behind it, which is no GB18030 either.
    const Error error = refusal_of("姓名\n毛梅\n\xE6\x0A\xFF\xFF\x0A");
    BOOST_TEST((error.code == ErrorCode::list_bytes_unreadable));
    BOOST_TEST(fact(error, "line") == "3");
}

BOOST_AUTO_TEST_CASE(behind_a_mark_broken_bytes_are_told_cell_by_cell) {
    const std::string bytes = "\xEF\xBB\xBF姓名\n毛\xE6\x8F梅\n";
    BOOST_TEST(form_of(bytes).is_damaged);
    const std::string line = lines_of(bytes).at(1);
    BOOST_TEST(!unreadable_bytes(line).empty());
    BOOST_TEST(without_unreadable(line).find("毛") == 0U);
    BOOST_TEST(without_unreadable(line).ends_with("梅\n"));
}

// The eighteen codes that the edition of 2022 gave to other characters and the C library of
// Debian 12 has none for.
BOOST_AUTO_TEST_CASE(a_code_of_2022_that_the_library_does_not_know_is_named) {
    const std::string bytes = in_encoding("姓名\n毛", "GB18030") + "\x84\x31\x82\x36,1\n";
    BOOST_TEST(form_of(bytes).encoding == "GB18030");
    const std::string line = lines_of(bytes).at(1);
    // Other libraries know it.
    if (line.find(TextLines::unreadable) == std::string::npos) return;
    BOOST_TEST(unreadable_bytes(line) == "84 31 82 36");
    BOOST_TEST(without_unreadable(line) == "毛\xEF\xBF\xBD,1\n");
}

BOOST_AUTO_TEST_CASE(a_guess_counts_only_where_all_of_the_file_is_that) {
    // Shift JIS with a byte that GB18030 has not as a last one.
    const std::string bytes =
        in_encoding("これはとてもながい日本語の文章です。ソフトウェアを使ってください。",
                    "SHIFT_JIS") +
        "\xB1\n";
    ByteFile file = file_of(bytes);
    const auto form = text_form(file);
    if (form) {
        BOOST_TEST((form.value().is_guessed || form.value().encoding == "GB18030"));
    } else {
        BOOST_TEST((form.error().code == ErrorCode::list_bytes_unreadable));
    }
}

BOOST_AUTO_TEST_CASE(files_that_are_no_text_are_told_by_their_format) {
    for (const auto& [bytes, format] :
         {std::pair{std::string{"PK\x03\x04rest"}, ".xlsx / .ods"},
          std::pair{std::string{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"}, ".xls"},
          std::pair{std::string{"%PDF-1.7\n"}, "PDF"}}) {
        const Error error = refusal_of(bytes);
        BOOST_TEST((error.code == ErrorCode::list_not_text));
        BOOST_TEST(fact(error, "format") == format);
    }
}

BOOST_AUTO_TEST_CASE(a_zero_byte_is_no_text) {
    BOOST_TEST(
        (refusal_of(std::string{"a,b\n1,\0002\n", 9}).code == ErrorCode::list_bytes_unreadable));
}

BOOST_AUTO_TEST_CASE(lines_may_end_as_they_did_on_old_computers) {
    const std::vector<std::string> lines = lines_of("a,b\r1,2\r");
    BOOST_TEST(lines.size() == 2U);
    BOOST_TEST(lines.at(1) == "1,2\r");
}

BOOST_AUTO_TEST_CASE(a_line_without_end_comes_in_pieces) {
    const std::vector<std::string> lines = lines_of(std::string(3 * TextLines::longest, 'a'));
    BOOST_TEST(lines.size() == 3U);
    for (const std::string& line : lines) BOOST_TEST(line.size() <= TextLines::longest);
}

BOOST_AUTO_TEST_CASE(whoever_looks_sees_all_bytes_once) {
    const std::string bytes = std::string(200'000, 'x') + "\n";
    ByteFile file = file_of(bytes);
    std::string seen;
    BOOST_REQUIRE(text_form(file, [&](std::string_view part) { seen += part; }));
    BOOST_TEST((seen == bytes));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
