// SPDX-License-Identifier: Apache-2.0
#include "draw/files.hpp"

#include "samples.hpp"
#include "support/pictures.hpp"

#include <boost/test/unit_test.hpp>
#include <fmt/format.h>

#include <cstdio>
#include <fstream>
#include <memory>
#include <regex>
#include <sstream>

#if __has_include(<sys/resource.h>)
#include <csignal>
#include <sys/resource.h>
#endif

namespace pension {

namespace fs = std::filesystem;

BOOST_AUTO_TEST_SUITE(files)

// What a program of poppler's says about a file.
std::string said_by(const std::string& command) {
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe{popen(command.c_str(), "r"), pclose};
    std::string said;
    for (int c = std::fgetc(pipe.get()); c != EOF; c = std::fgetc(pipe.get()))
        said += static_cast<char>(c);
    return said;
}

std::string text_of(const Pages& pages, const fs::path& folder) {
    const fs::path file = folder / "text.pdf";
    BOOST_TEST(bool(write_pdf(pages, file)));
    return said_by("pdftotext -layout " + file.string() + " -");
}

std::size_t occurrences(const std::string& text, const std::string& words) {
    std::size_t count = 0;
    for (auto at = text.find(words); at != std::string::npos; at = text.find(words, at + 1))
        ++count;
    return count;
}

std::size_t entries(const fs::path& folder) {
    return static_cast<std::size_t>(
        std::distance(fs::directory_iterator{folder}, fs::directory_iterator{}));
}

BOOST_AUTO_TEST_CASE(the_same_sheet_gives_the_same_bytes) {
    const Pages once{samples::comparison_sheet(), a4}, again{samples::comparison_sheet(), a4};
    BOOST_TEST((pdf_bytes(once) == pdf_bytes(again)));
    BOOST_TEST((pdf_bytes(once) == pdf_bytes(once)));
    BOOST_TEST((png_bytes(once) == png_bytes(again)));
    BOOST_TEST((svg_bytes(once) == svg_bytes(again)));
    Sheet later = samples::comparison_sheet();
    later.date = Year{2026} / 12;
    BOOST_TEST((pdf_bytes(once) != pdf_bytes({later, a4})));
}

BOOST_AUTO_TEST_CASE(a_pdf_says_what_it_is_and_is_dated_by_its_sheet) {
    const samples::Folder folder{"metadata"};
    const fs::path file = folder.path() / "sheet.pdf";
    BOOST_TEST(bool(write_pdf({samples::comparison_sheet(), a4}, file)));
    const std::string said = said_by("pdfinfo -rawdates " + file.string());
    for (const char* words : {"养老一笔账：对比单", "Author:          养老一笔账",
                              "CreationDate:    20261101000000+08'00", "A4",
                              "ModDate:         20261101000000+08'00", "Pages:           1"})
        BOOST_TEST(said.find(words) != std::string::npos, words << " in " << said);
}

BOOST_AUTO_TEST_CASE(bytes_that_are_no_characters_harm_no_file) {
    Sheet sheet;
    sheet.title = std::string{"a\xff\0b", 4};
    sheet.date = Year{2026} / 11;
    sheet.blocks = {Paragraph{sheet.title, Weight::note}, Heading{sheet.title}};
    BOOST_TEST(pdf_bytes({sheet, a4}).size() > 1000U);
}

BOOST_AUTO_TEST_CASE(chinese_words_can_be_taken_out_of_a_pdf_again) {
    const samples::Folder folder{"words"};
    const std::string text = text_of({samples::comparison_sheet(), a4}, folder.path());
    for (const char* words :
         {"养老一笔账：对比单", "每年交3000元，交15年", "102,019.34", "政府补贴", "34,766.09",
          "一生交多少、领多少", "活到77岁2个月", "65岁", "每年交100元：留给家人", "张𬭳䶮",
          "国发〔2014〕8号", "第 1 页，共 1 页"})
        BOOST_TEST(text.find(words) != std::string::npos, words << " in " << text);
}

/// The code points of UTF-8 words.
std::vector<char32_t> characters_of(const std::string& words) {
    std::vector<char32_t> found;
    for (std::size_t at = 0; at < words.size();) {
        const auto first = static_cast<unsigned char>(words[at]);
        const int length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        char32_t character = length == 1 ? first : first & (0xFFU >> (length + 1));
        for (int i = 1; i < length; ++i)
            character = character << 6 | (static_cast<unsigned char>(words[at + i]) & 0x3FU);
        found.push_back(character);
        at += static_cast<std::size_t>(length);
    }
    return found;
}

// 一, 人, 老 and others have twins among the Kangxi radicals and the compatibility ideographs,
// which look alike and are not found by who looks for the word.
BOOST_AUTO_TEST_CASE(no_character_comes_back_as_a_radical_or_a_compatibility_form) {
    const samples::Folder folder{"radicals"};
    Sheet sheet = samples::comparison_sheet();
    sheet.blocks.push_back(
        Paragraph{"一人大子女小山工己干广弓心戈户手支文斗方无日月木水火父牛犬玉"
                  "瓜瓦甘生用田白皮目石示禾穴立竹米老而耳自至舌舟色虫行衣见角言"
                  "谷豆贝走足身车辰邑金长门阜雨青非面革音页风飞食首香马骨高鬼鱼"
                  "鸟鹿麦麻黄黑鼠鼻齿龙龟"});
    const std::string text = text_of({sheet, a4}, folder.path());
    for (const char32_t character : characters_of(text)) {
        const bool is_twin = (character >= 0x2E80 && character <= 0x2FDF) ||
                             (character >= 0xF900 && character <= 0xFAFF) ||
                             (character >= 0xE000 && character <= 0xF8FF) || character == 0xFFFD;
        BOOST_TEST(!is_twin, fmt::format("U+{:04X}", static_cast<unsigned>(character)));
    }
    BOOST_TEST(text.find("鸟鹿麦麻黄黑鼠鼻齿龙龟") != std::string::npos, text);
}

// Rejected by some readers and by every validator: an object that the table of contents promises
// and that is not there.
BOOST_AUTO_TEST_CASE(a_validator_finds_nothing_wrong) {
    if (said_by("qpdf --version 2>&1").find("qpdf version") == std::string::npos) {
        BOOST_TEST_MESSAGE("skipped: qpdf is not installed");
        return;
    }
    const samples::Folder folder{"valid"};
    const fs::path file = folder.path() / "a.pdf";
    Sheet two_pages = samples::comparison_sheet();
    two_pages.blocks.push_back(std::get<Table>(samples::long_table(80).blocks.front()));
    const Pages all[] = {{samples::comparison_sheet(), a4},
                         {two_pages, a4},
                         {samples::comparison_sheet(), a4, large_print},
                         {samples::long_table(3), a5_lying, PrintStyle{.copies = 2}},
                         {Sheet{}, a4}};
    for (const Pages& pages : all) {
        BOOST_TEST(bool(write_pdf(pages, file)));
        const std::string said = said_by("qpdf --check " + file.string() + " 2>&1");
        BOOST_TEST(said.find("No syntax or stream encoding errors found") != std::string::npos,
                   said);
        BOOST_TEST(said.find("WARNING") == std::string::npos, said);
    }
}

BOOST_AUTO_TEST_CASE(a_pdf_tells_its_language_its_order_and_what_a_chart_shows) {
    const samples::Folder folder{"told"};
    const fs::path file = folder.path() / "a.pdf";
    Sheet sheet = samples::comparison_sheet();
    BOOST_TEST(bool(write_pdf({sheet, a4}, file)));
    const std::string bytes = samples::read(file);
    BOOST_TEST(bytes.find("/Lang (zh-CN)") != std::string::npos);
    // 两个方案一生的交与领。 begins with 4E24 4E2A 65B9 6848.
    BOOST_TEST(bytes.find("/Alt <FEFF4E244E2A65B96848") != std::string::npos);
    const std::string told = said_by("pdfinfo -struct-text " + file.string());
    const auto at = [&](const char* words) { return told.find(words); };
    BOOST_TEST(at("H1") < at("养老一笔账：对比单"));
    BOOST_TEST(at("养老一笔账：对比单") < at("102,019.34"));
    BOOST_TEST(at("102,019.34") < at("Figure"));
    BOOST_TEST(at("Figure") < at("怎么算出来的"));
    BOOST_TEST(at("怎么算出来的") < at("人社部规"));
    BOOST_TEST(at("人社部规") != std::string::npos);
    sheet.language = "en";
    BOOST_TEST(bool(write_pdf({sheet, a4}, file)));
    BOOST_TEST(samples::read(file).find("/Lang (en)") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(several_pages_have_bookmarks_and_one_has_none) {
    const samples::Folder folder{"bookmarks"};
    const fs::path file = folder.path() / "a.pdf";
    const Sheet sheet = samples::comparison_sheet();
    BOOST_TEST(bool(write_pdf({sheet, a4}, file)));
    BOOST_TEST(samples::read(file).find("/Outlines") == std::string::npos);
    BOOST_TEST(bool(write_pdf({sheet, a4, large_print}, file)));
    BOOST_TEST(samples::read(file).find("/Outlines") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(every_font_is_in_the_pdf_with_its_characters_names) {
    const samples::Folder folder{"fonts"};
    const fs::path file = folder.path() / "sheet.pdf";
    BOOST_TEST(bool(write_pdf({samples::comparison_sheet(), a4}, file)));
    std::istringstream said{said_by("pdffonts " + file.string())};
    std::string line;
    std::getline(said, line);
    std::getline(said, line);
    int fonts = 0;
    for (; std::getline(said, line); ++fonts)
        BOOST_TEST(std::regex_search(line, std::regex{" yes +yes +yes "}), line);
    BOOST_TEST(fonts >= 2);
}

// Seen: 0.9 MB for an English sheet. Each of these lines holds letters that share a subroutine of
// Noto's in a form at which cairo gave up and embedded all 65 000 of them. 30 outlines of some
// 300 bytes and the file around them are 20 KB.
BOOST_AUTO_TEST_CASE(a_pdf_holds_the_letters_that_it_shows_and_no_others) {
    const samples::Folder folder{"letters"};
    const fs::path file = folder.path() / "letters.pdf";
    Sheet sheet;
    sheet.title = "KL长";
    sheet.date = Year{2026} / 11;
    sheet.blocks = {Heading{"KL长"}, Paragraph{"KL长", Weight::note},
                    Paragraph{"today’s “tier”, 养老", Weight::note},
                    Paragraph{"today’s “tier”\n咤啄弥狐弧", Weight::note}};
    BOOST_TEST(bool(write_pdf({sheet, a4}, file)));
    BOOST_TEST(fs::file_size(file) < 40'000U);
    const std::string fonts = said_by("pdffonts " + file.string());
    BOOST_TEST(occurrences(fonts, "yes yes yes") <= 2U, fonts);
    const std::string text = said_by("pdftotext " + file.string() + " -");
    for (const char* words : {"KL长", "today’s “tier”, 养老", "today’s “tier”\n咤啄弥狐弧"})
        BOOST_TEST(text.find(words) != std::string::npos, words << " in " << text);
}

// The letters of a cut font stand where pango put them: laid over each other, the PDF and the
// picture of the same page differ only at the letters' edges.
BOOST_AUTO_TEST_CASE(a_pdf_shows_the_page_as_the_picture_does) {
    const samples::Folder folder{"alike"};
    const Pages pages{samples::comparison_sheet(), a4};
    BOOST_TEST(bool(write_pdf(pages, folder.path() / "a.pdf")));
    BOOST_TEST(bool(write_png(pages, folder.path() / "a.png")));
    const std::string at = folder.path().string();
    BOOST_TEST(said_by("pdftocairo -png -r 150 -singlefile " + at + "/a.pdf " + at + "/b 2>&1") ==
               "");
    BOOST_TEST(differing_pixels(folder.path() / "a.png", folder.path() / "b.png") < 0.01);
}

BOOST_AUTO_TEST_CASE(no_row_of_a_long_table_is_lost_between_pages_of_a_pdf) {
    const samples::Folder folder{"rows"};
    const Pages pages{samples::long_table(200), a4};
    const std::string text = text_of(pages, folder.path());
    for (int row = 1; row <= 200; ++row)
        BOOST_TEST(occurrences(text, fmt::format("row {};", row)) == 1U, row);
    BOOST_TEST(occurrences(text, "Head of rows") == static_cast<std::size_t>(pages.count()));
    BOOST_TEST(occurrences(text, "\f") == static_cast<std::size_t>(pages.count()));
}

// 210 mm × 150 ÷ 25.4 = 1240.2, 297 mm: 1753.9.
BOOST_AUTO_TEST_CASE(a_png_has_150_dots_to_the_inch_on_white) {
    const std::string png = png_bytes({samples::comparison_sheet(), a4});
    const auto number = [&png](std::size_t at) {
        unsigned value = 0;
        for (std::size_t i = 0; i < 4; ++i)
            value = value << 8 | static_cast<unsigned char>(png[at + i]);
        return value;
    };
    BOOST_TEST(png.substr(1, 3) == "PNG");
    BOOST_TEST(number(16) == 1240U);
    BOOST_TEST(number(20) == 1754U);
}

BOOST_AUTO_TEST_CASE(an_svg_has_the_size_of_the_paper) {
    const std::string svg = svg_bytes({samples::comparison_sheet(), a4});
    BOOST_TEST(svg.starts_with("<?xml"));
    BOOST_TEST(svg.find("width=\"595.275591pt\" height=\"841.889764pt\"") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_file_is_replaced_and_nothing_else_is_left_behind) {
    const samples::Folder folder{"replaced"};
    const Pages pages{samples::long_table(1), a4};
    const fs::path file = folder.path() / fs::path{u8"对比单.pdf"};
    std::ofstream{file} << "old";
    BOOST_TEST(bool(write_pdf(pages, file)));
    BOOST_TEST((samples::read(file) == pdf_bytes(pages)));
    BOOST_TEST(bool(write_png(pages, folder.path() / "a.png")));
    BOOST_TEST(bool(write_svg(pages, folder.path() / "a.svg")));
    BOOST_TEST((samples::read(folder.path() / "a.png") == png_bytes(pages)));
    BOOST_TEST((samples::read(folder.path() / "a.svg") == svg_bytes(pages)));
    BOOST_TEST(entries(folder.path()) == 3U);
}

BOOST_AUTO_TEST_CASE(a_folder_that_does_not_exist_is_named_and_not_made) {
    const samples::Folder folder{"missing"};
    const fs::path file = folder.path() / fs::path{u8"没有"} / "sheet.pdf";
    const Status status = write_pdf({samples::long_table(1), a4}, file);
    BOOST_REQUIRE(!status);
    BOOST_TEST((status.error().code == ErrorCode::file_not_written));
    BOOST_TEST(std::string{fact(status.error(), "file")}.ends_with("没有/sheet.pdf"));
    BOOST_TEST(fact(status.error(), "reason") == "No such file or directory");
    BOOST_TEST(entries(folder.path()) == 0U);
}

BOOST_AUTO_TEST_CASE(what_cannot_be_replaced_stays) {
    const samples::Folder folder{"in_the_way"};
    const fs::path in_the_way = folder.path() / "sheet.pdf";
    fs::create_directories(in_the_way);
    std::ofstream{in_the_way / "inside"} << "mine";
    const Status status = write_pdf({samples::long_table(1), a4}, in_the_way);
    BOOST_REQUIRE(!status);
    BOOST_TEST(!fact(status.error(), "reason").empty());
    BOOST_TEST(samples::read(in_the_way / "inside") == "mine");
    BOOST_TEST(entries(folder.path()) == 1U);
}

#if __has_include(<sys/resource.h>)
// As on a full disk: no file may become longer than 1000 bytes for the time being.
BOOST_AUTO_TEST_CASE(a_write_that_fails_half_way_leaves_the_old_file) {
    const samples::Folder folder{"half_way"};
    const fs::path file = folder.path() / "sheet.pdf";
    std::ofstream{file} << "old";
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const auto signal_before = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit little{1000, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &little);
    const Status status = write_pdf({samples::long_table(1), a4}, file);
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, signal_before);
    BOOST_REQUIRE(!status);
    BOOST_TEST((status.error().code == ErrorCode::file_not_written));
    BOOST_TEST(fact(status.error(), "reason") == "File too large");
    BOOST_TEST(samples::read(file) == "old");
    BOOST_TEST(entries(folder.path()) == 1U);
}
#endif

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
