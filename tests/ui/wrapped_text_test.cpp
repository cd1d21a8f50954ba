// SPDX-License-Identifier: Apache-2.0
#include "widgets/wrapped_text.hpp"

#include "ui/opened.hpp"

#include <wx/stattext.h>
#include <wx/tokenzr.h>

namespace pension::ui {

BOOST_AUTO_TEST_SUITE(wrapped_text)

BOOST_AUTO_TEST_CASE(chinese_without_blanks_is_broken_to_the_width) {
    Opened opened;
    auto& label = opened.control<wxStaticText>();
    const auto text = wxString::FromUTF8("政策文件里没有这个地方自己的档次，用的是上一级的规定。");
    const int width = label.GetTextExtent(text).x / 3;
    const wxString broken = wrapped(label, text, width);
    wxString joined;
    wxStringTokenizer lines{broken, "\n"};
    BOOST_TEST(lines.CountTokens() >= 3U);
    while (lines.HasMoreTokens()) {
        const wxString line = lines.GetNextToken();
        BOOST_TEST(label.GetTextExtent(line).x <= width);
        BOOST_TEST(!line.StartsWith(wxString::FromUTF8("，")));
        BOOST_TEST(!line.StartsWith(wxString::FromUTF8("。")));
        joined += line;
    }
    BOOST_TEST(joined == text);
}

BOOST_AUTO_TEST_CASE(no_line_ends_with_an_opening_mark_or_begins_with_a_closing_one) {
    Opened opened;
    auto& label = opened.control<wxStaticText>();
    const auto text = wxString::FromUTF8(
        "缴费档次（2017-01）、缴费补贴（2014-07）、基础养老金（2020-01），之后有没有调整");
    const auto opening = wxString::FromUTF8("（“《");
    const auto closing = wxString::FromUTF8("）、，。");
    const int least = label.GetTextExtent(wxString::FromUTF8("（2020-01）、")).x;
    for (int width = least; width < label.GetTextExtent(text).x; width += 7) {
        wxStringTokenizer lines{wrapped(label, text, width), "\n"};
        while (lines.HasMoreTokens()) {
            const wxString line = lines.GetNextToken();
            BOOST_TEST(closing.Find(line[0]) == wxNOT_FOUND, width);
            if (lines.HasMoreTokens()) BOOST_TEST(opening.Find(line.Last()) == wxNOT_FOUND, width);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_number_keeps_its_unit) {
    Opened opened;
    auto& label = opened.control<wxStaticText>();
    const auto text = wxString::FromUTF8("活到80岁，一共领109,418元");
    const int without_unit = label.GetTextExtent(text.Left(text.length() - 1)).x;
    BOOST_TEST(wrapped(label, text, without_unit).EndsWith(wxString::FromUTF8("\n109,418元")));
}

BOOST_AUTO_TEST_CASE(no_letter_is_left_alone_in_the_last_line) {
    Opened opened;
    auto& label = opened.control<wxStaticText>();
    for (const char* each : {"领134次（71岁2个月）回本", "Own money back at age 65 y 2 m"}) {
        const auto text = wxString::FromUTF8(each);
        const int all_but_one = label.GetTextExtent(text.Left(text.length() - 1)).x;
        const wxString last = wrapped(label, text, all_but_one).AfterLast('\n');
        BOOST_TEST(last.length() > 1U, each);
        BOOST_TEST(last.length() < 8U, each);
    }
}

BOOST_AUTO_TEST_CASE(english_is_broken_at_blanks_and_a_width_of_nothing_ends) {
    Opened opened;
    auto& label = opened.control<wxStaticText>();
    const wxString text{"one two three"};
    BOOST_TEST(wrapped(label, text, label.GetTextExtent("one two ").x) == "one two\nthree");
    BOOST_TEST(wrapped(label, text, 0).Freq('\n') >= 10U);
    BOOST_TEST(wrapped(label, "a\n\nb", 1'000) == "a\n\nb");
    BOOST_TEST(wrapped(label, "", 100) == "");
}

// Seen: "offers" and "offered" before the name of a document, whose last word was cut off.
BOOST_AUTO_TEST_CASE(no_line_is_wider_than_the_width_after_a_ligature) {
    Opened opened;
    auto& label = opened.control<wxStaticText>();
    const auto text = wxString::FromUTF8(
        "Wuhan offers no tier of 200 yuan; offered: 400-6000 (+100). By: 市人民政府关于进一步完善"
        "城乡居民基本养老保险制度的实施意见（武汉市人民政府 2021-12） 武政规〔2021〕21号 二(一)");
    const int least = label.GetTextExtent("400-6000 (+100).").x;
    for (int width = least; width < label.GetTextExtent(text).x; width += 5) {
        wxStringTokenizer lines{wrapped(label, text, width), "\n"};
        while (lines.HasMoreTokens())
            BOOST_TEST(label.GetTextExtent(lines.GetNextToken()).x <= width, width);
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension::ui
