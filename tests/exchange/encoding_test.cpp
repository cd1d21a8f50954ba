// SPDX-License-Identifier: Apache-2.0
#include "exchange/encoding.hpp"

#include <boost/test/unit_test.hpp>

namespace pension {

BOOST_AUTO_TEST_SUITE(encoding)

BOOST_AUTO_TEST_CASE(utf8_begins_with_its_mark) {
    BOOST_TEST(encoded("元\r\n", TextEncoding::utf8_with_mark).value() == "\xEF\xBB\xBF元\r\n");
}

// GB 18030: 元 is D4 AA, 䶮 (U+4DAE) FE 9F, 㐂 (U+3402) 81 39 EF 31, 𠀀 (U+20000) 95 32 82 36.
BOOST_AUTO_TEST_CASE(gb18030_writes_common_and_rare_characters) {
    BOOST_TEST(encoded("100元", TextEncoding::gb18030).value() == "100\xD4\xAA");
    BOOST_TEST(encoded("䶮", TextEncoding::gb18030).value() == "\xFE\x9F");
    BOOST_TEST(encoded("㐂", TextEncoding::gb18030).value() == "\x81\x39\xEF\x31");
    BOOST_TEST(encoded("𠀀", TextEncoding::gb18030).value() == "\x95\x32\x82\x36");
    BOOST_TEST(encoded("", TextEncoding::gb18030).value() == "");
}

BOOST_AUTO_TEST_CASE(what_has_no_bytes_is_named_with_its_line) {
    const auto failed = encoded("one\r\ntwo \xFF\r\nthree", TextEncoding::gb18030);
    BOOST_REQUIRE(!failed);
    BOOST_TEST((failed.error().code == ErrorCode::text_not_in_encoding));
    BOOST_TEST(fact(failed.error(), "text") == "two \xFF");
    BOOST_TEST(fact(failed.error(), "encoding") == "GB18030");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
