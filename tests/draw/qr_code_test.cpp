// SPDX-License-Identifier: Apache-2.0
#include "draw/qr_code.hpp"

#include "draw/files.hpp"
#include "draw/page_layout.hpp"

#include <boost/test/unit_test.hpp>

namespace pension {

BOOST_AUTO_TEST_SUITE(qr_code)

// ISO/IEC 18004: a symbol of version v has 17 + 4 v modules a side, and three of its corners hold a
// square of 7 whose edge is dark.
BOOST_AUTO_TEST_CASE(a_text_becomes_one_symbol_with_its_three_corners) {
    const auto code = qr_modules("长沙市：每月领169.03元");
    BOOST_REQUIRE(code.has_value());
    BOOST_TEST((code->side - 17) % 4 == 0);
    BOOST_TEST(code->dark.size() == static_cast<std::size_t>(code->side * code->side));
    const int last = code->side - 7;
    for (const auto& [row, column] : {std::pair{0, 0}, std::pair{0, last}, std::pair{last, 0}})
        for (int i = 0; i < 7; ++i) {
            BOOST_TEST(code->at(row, column + i));
            BOOST_TEST(code->at(row + 6, column + i));
            BOOST_TEST(code->at(row + i, column));
            BOOST_TEST(code->at(row + i, column + 6));
        }
}

// ISO/IEC 18004, table 7: of version 40 with M 2 334 bytes of data; the mode, 4 bits, and the
// count, 16, take 2.5 of them, the ECI, 4 and 8, 1.5.
BOOST_AUTO_TEST_CASE(what_no_symbol_holds_is_none) {
    BOOST_TEST(!qr_modules("").has_value());
    BOOST_TEST(qr_modules(std::string(2'330, 'a')).has_value());
    BOOST_TEST(!qr_modules(std::string(2'331, 'a')).has_value());
}

BOOST_AUTO_TEST_CASE(the_same_text_gives_the_same_code) {
    BOOST_TEST((qr_modules("169.03")->dark == qr_modules("169.03")->dark));
    BOOST_TEST((qr_modules("169.03")->dark != qr_modules("169.04")->dark));
}

// On paper every dark module is covered and no white one, whatever is drawn in one piece.
BOOST_AUTO_TEST_CASE(on_paper_stands_what_the_modules_say) {
    Sheet sheet;
    sheet.blocks = {QrCode{"每月领169.03元", "words beside it"}};
    const auto pages = drawing::lay_out(sheet, a4, 1);
    BOOST_REQUIRE(pages.size() == 1U);
    const auto code = qr_modules("每月领169.03元");
    constexpr double points_per_mm = 72 / 25.4;
    const double module = qr_module_mm * points_per_mm;
    const double left = (a4.margin_mm + qr_quiet_zone * qr_module_mm) * points_per_mm;
    const double top = left;
    int wrong = 0;
    for (int row = 0; row < code->side; ++row)
        for (int column = 0; column < code->side; ++column) {
            const double x = left + (column + 0.5) * module;
            const double y = top + (row + 0.5) * module;
            bool dark = false;
            for (const auto& fill : pages.front().fills) dark = dark || fill.box.contains(x, y);
            wrong += dark == code->at(row, column) ? 0 : 1;
        }
    BOOST_TEST(wrong == 0);
    // Nothing else is printed into the white around it.
    for (const auto& text : pages.front().texts)
        BOOST_TEST((text.x > left + (code->side + qr_quiet_zone) * module ||
                    text.y > top + code->side * module));
}

// For eyes, and for a reader by hand: look/qr_code.png.
BOOST_AUTO_TEST_CASE(a_code_among_words_on_paper) {
    Sheet sheet;
    sheet.title = "对比单";
    sheet.subtitle = "长沙市";
    sheet.language = "zh_CN";
    sheet.date = std::chrono::year{2017} / std::chrono::March;
    std::string text = "长沙市城乡居民养老保险（2017年3月政策）\n";
    for (int i = 0; i < 4; ++i)
        text +=
            "每年交100元，交15年：自己一共交1,500.00元；每月领169."
            "03元，领到终身；领9次就领回自己交的钱；活到77.14岁一共领34,766.09元。\n";
    sheet.blocks = {Paragraph{"上面一段。"}, QrCode{text, "手机扫一扫，把这些数带走"},
                    Paragraph{"下面一段。"}};
    const std::filesystem::path folder{BUILD_ROOT "/look"};
    std::filesystem::create_directories(folder);
    BOOST_TEST(bool{write_png(Pages{sheet, a4}, folder / "qr_code.png")});
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
