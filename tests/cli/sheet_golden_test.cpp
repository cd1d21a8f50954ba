// SPDX-License-Identifier: Apache-2.0
#include "in_process.hpp"
#include "support/pictures.hpp"
#include "support/policy_files.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <cstdlib>
#include <regex>

namespace bdata = boost::unit_test::data;

// Whole sheets as people print them, against approved ones in tests/golden/sheets: the
// words as pdftotext finds them, and what the first page looks like. A difference is a decision:
// PENSION_APPROVE=1 makes the sheets of today the approved ones, and git shows what that changes.

namespace pension {

namespace {

namespace fs = std::filesystem;

struct Golden {
    const char* name;
    const char* arguments;
    const char* language = "zh_CN";
};
std::ostream& operator<<(std::ostream& out, const Golden& golden) {
    return out << golden.name;
}

#define CHANGSHA "--place 430100 --as-of 2017-03 "
#define DAUGHTERS_MOTHER                                                                 \
    "--place 420100 --as-of 2026-11 --born 1972-03 --sex female --scheme-start 2011-07 " \
    "--assume-earliest --age-at-death 85 "
const Golden goldens[] = {
    {"comparison_leaflet", CHANGSHA "--plan 100x15 --plan 3000x15 --age-at-death 77.14"},
    {"comparison_english", CHANGSHA "--plan 100x15 --plan 3000x15 --age-at-death 77.14", "en"},
    {"comparison_four_plans", CHANGSHA "--plan 100x15 --plan 500x15 --plan 1000x15 --plan 3000x15 "
                                       "--age-at-death 77.14"},
    {"comparison_dated",
     DAUGHTERS_MOTHER "--name 张秀兰 --plan 2012-2015:200,2017-2021:200,2022-2031:400 "
                      "--plan 2012-2015:200,2017-2021:200,2022-2025:400,2026-2031:3000"},
    {"person", DAUGHTERS_MOTHER
     "--kind person --name 张秀兰 --plan 2012-2015:200,2017-2021:200,2022-2031:400"},
    {"slip", CHANGSHA "--kind slip --plan 100x15 --plan 3000x15 --age-at-death 77.14"},
    {"poster", CHANGSHA "--kind poster"},
    {"family", CHANGSHA "--kind family --plan 100x15 --age-at-death 77.14 --and --plan 3000x15 "
                        "--name 父亲 --name 母亲"},
    {"derivation", CHANGSHA "--kind derivation --plan 3000x15 --age-at-death 77.14"},
    {"large_print", CHANGSHA "--large-print --plan 100x15 --plan 3000x15 --age-at-death 77.14"},
};

const fs::path approved = fs::path{SOURCE_ROOT} / "tests/golden/sheets";

bool approves() {
    const char* asked = std::getenv("PENSION_APPROVE");
    return asked && std::string{asked} == "1";
}

void run(const std::string& command) {
    BOOST_REQUIRE_MESSAGE(std::system(command.c_str()) == 0, command);
}

std::string quoted(const fs::path& path) {
    return "\"" + path.string() + "\"";
}

/// Without what changes with every release and every edit of any figure.
std::string lasting(const std::string& words) {
    const std::string no_id =
        std::regex_replace(words, std::regex{"sha256:[0-9a-f]{12}"}, "sha256:............");
    return std::regex_replace(no_id, std::regex{"(养老一笔账|Yibizhang) [0-9.]+"}, "$1 ...");
}

/// Makes the sheet; its words, and its first page as a small grey picture.
std::string make(const Golden& golden, const TemporaryFolder& folder, const fs::path& picture) {
    const auto pdf = folder / "sheet.pdf";
    run("XDG_DATA_HOME=" + quoted(folder.path()) +
        " LC_ALL=C.UTF-8 \"" BUILD_ROOT "/bin/yibizhang-cli\" --lang " + golden.language +
        " sheet -o " + quoted(pdf) + " " + golden.arguments);
    run("pdftotext -layout " + quoted(pdf) + " " + quoted(folder / "words.txt"));
    run("pdftocairo -png -gray -r 60 -f 1 -singlefile " + quoted(pdf) + " " +
        quoted(fs::path{picture}.replace_extension()));
    return lasting(bytes_of(folder / "words.txt"));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(approved_sheets)

BOOST_DATA_TEST_CASE(a_sheet_says_and_shows_what_was_approved, bdata::make(goldens), golden) {
    const TemporaryFolder folder;
    const auto picture = folder / "page.png";
    const std::string words = make(golden, folder, picture);
    const fs::path text_file = approved / (std::string{golden.name} + ".txt");
    const fs::path picture_file = approved / (std::string{golden.name} + ".png");
    if (approves()) {
        fs::create_directories(approved);
        write_bytes(text_file, words);
        fs::copy_file(picture, picture_file, fs::copy_options::overwrite_existing);
        return;
    }
    BOOST_TEST(words == bytes_of(text_file), words);
    // Another release of the font or of the renderer moves edges by a pixel, no more.
    BOOST_TEST(differing_pixels(picture, picture_file) < 0.01);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
