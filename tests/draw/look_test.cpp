// SPDX-License-Identifier: Apache-2.0
#include "draw/files.hpp"
#include "draw/picture.hpp"
#include "samples.hpp"

#include <boost/test/unit_test.hpp>
#include <fmt/format.h>

#include <ctime>

// Writes samples to look/ below the build folder, for eyes; the checks are elsewhere.
namespace pension {

namespace fs = std::filesystem;

BOOST_AUTO_TEST_SUITE(look)

const fs::path folder = fs::path{BUILD_ROOT} / "look";

BOOST_AUTO_TEST_CASE(charts_in_every_palette_and_size) {
    fs::create_directories(folder);
    const std::pair<const char*, const Palette*> palettes[] = {
        {"light", &Palette::light},
        {"dark", &Palette::dark},
        {"high_contrast", &Palette::high_contrast},
        {"high_contrast_light", &Palette::high_contrast_light},
        {"paper", &Palette::paper}};
    const std::pair<int, int> sizes[] = {{1000, 420}, {560, 300}, {320, 200}, {280, 180}};
    for (const auto& [name, palette] : palettes)
        for (const auto& [width, height] : sizes) {
            const auto file = folder / fmt::format("chart_{}_{}.png", name, width);
            samples::save_png({samples::lifetime_chart(), double(width), double(height), *palette},
                              width, height, file);
            BOOST_TEST(fs::file_size(file) > 0U);
        }
    samples::save_png({samples::lifetime_chart(), 1000, 420, Palette::light}, 1000, 420,
                      folder / "chart_hover.png", Mark{3, 41},
                      "每年交3000元\n86岁时已领到 15.48 万元");
    samples::save_png({samples::lifetime_chart(), 1000, 420, Palette::light, 1.5}, 1000, 420,
                      folder / "chart_large_print.png");
}

BOOST_AUTO_TEST_CASE(sheets_on_paper) {
    fs::create_directories(folder);
    const Sheet sheet = samples::comparison_sheet();
    BOOST_TEST(bool(write_pdf({sheet, a4}, folder / "sheet_a4.pdf")));
    BOOST_TEST(bool(write_pdf({sheet, a5}, folder / "sheet_a5.pdf")));
    BOOST_TEST(bool(write_pdf({sheet, a4, 1.5}, folder / "sheet_large_print.pdf")));
    BOOST_TEST(bool(write_pdf({samples::long_table(200), a4}, folder / "long_table.pdf")));
    BOOST_TEST(bool(write_png({sheet, a4}, folder / "sheet.png")));
    BOOST_TEST(bool(write_svg({sheet, a4}, folder / "sheet.svg")));
}

// How long is said, not checked: a machine that does other things takes longer.
BOOST_AUTO_TEST_CASE(two_hundred_pages) {
    fs::create_directories(folder);
    const auto begin = std::clock();
    const Pages pages{samples::long_table(9'800), a4};
    BOOST_TEST(bool(write_pdf(pages, folder / "two_hundred_pages.pdf")));
    BOOST_TEST(pages.count() >= 200);
    BOOST_TEST_MESSAGE(pages.count()
                       << " pages in " << (std::clock() - begin) * 1000 / CLOCKS_PER_SEC
                       << " ms of CPU");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
