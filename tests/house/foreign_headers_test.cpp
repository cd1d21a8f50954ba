// SPDX-License-Identifier: Apache-2.0
#include "house/tree.hpp"

#include <boost/test/unit_test.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <regex>

namespace house {

namespace {

/// Headers of others, and the only files of src/ and ui/ that may name them.
struct Room {
    const char* header;  ///< From its first letter.
    std::vector<std::string> places;
    bool in_headers = true;
};

const std::vector<Room> rooms{
    {"wx/", {"ui/"}},
    // In no header: whoever includes draw does not see with what it draws.
    {"cairo", {"src/draw/"}, false},
    {"pango", {"src/draw/"}, false},
    {"(hb|ft2build|freetype)", {"src/draw/"}, false},
    {"fontconfig", {"src/draw/"}, false},
    {"qrencode", {"src/draw/"}, false},
    {"qpdf/", {"src/draw/"}, false},
    {"sqlite3", {"src/store/"}},
    {"SQLiteCpp/", {"src/store/"}},
    {"nlohmann/", {"src/store/", "src/app/exports/", "src/cli/"}},
    {"cmark", {"src/manualc/"}, false},
    {"CLI/", {"src/cli/command_line.cpp"}},
    {"libintl", {"src/cli/", "src/platform/"}},
    {"xlsxwriter", {"src/exchange/"}},
    {"(zip|expat)\\.h$", {"src/exchange/"}, false},
    {"csv\\.h$", {"src/exchange/"}},
    {"uchardet", {"src/exchange/"}},
    {"iconv", {"src/exchange/"}},
    {"boost/math/", {"src/calc/"}},
    // SHA-256 of what is kept.
    {"glib", {"src/store/"}},
    {"(gtk|gdk|atk)/", {"ui/native/"}},
    // The operating system.
    {"(unistd|fcntl|pwd|dirent|signal|dlfcn|spawn)\\.h$", {"src/platform/", "ui/native/"}},
    {"csignal$", {"src/platform/", "ui/native/"}},
    {"sys/", {"src/platform/", "ui/native/"}},
    {"([Ww]indows|[Ss]hl[Oo]bj|shobjidl|knownfolders|io|direct|process)\\.h$",
     {"src/platform/", "ui/native/"}},
};

Complaints strangers(const File& file) {
    if (!file.is_cpp() || !(file.in("src/") || file.in("ui/"))) return {};
    Complaints complaints;
    for (const Include& include : includes_of(file))
        for (const Room& room : rooms) {
            if (!std::regex_search(include.header, std::regex{fmt::format("^({})", room.header)}))
                continue;
            const bool home = std::ranges::any_of(
                room.places, [&](const std::string& place) { return file.in(place); });
            if (!home) {
                complaints.push_back(at(file, include.line,
                                        fmt::format("{} belongs to {} alone", include.header,
                                                    fmt::join(room.places, ", "))));
            } else if (!room.in_headers && file.is(".hpp")) {
                complaints.push_back(
                    at(file, include.line, fmt::format("{} in a header", include.header)));
            }
        }
    return complaints;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(foreign_headers)

BOOST_AUTO_TEST_CASE(every_library_of_others_stays_in_its_room) {
    hold_tree_to(strangers);
}

BOOST_AUTO_TEST_CASE(a_header_outside_its_room_is_found) {
    const auto wrong = [](const char* path, const std::string& header) {
        return strangers({path, "#include <" + header + ">\n"}).size();
    };
    BOOST_TEST(wrong("src/app/home/a.cpp", "wx/string.h") == 1U);
    BOOST_TEST(wrong("ui/widgets/a.cpp", "cairo.h") == 1U);
    BOOST_TEST(wrong("src/draw/a.hpp", "pango/pangocairo.h") == 1U);
    BOOST_TEST(wrong("src/draw/a.hpp", "cairo-pdf.h") == 1U);
    BOOST_TEST(wrong("src/app/desk/a.cpp", "sqlite3.h") == 1U);
    BOOST_TEST(wrong("src/policyc/a.cpp", "SQLiteCpp/SQLiteCpp.h") == 1U);
    BOOST_TEST(wrong("src/exchange/a.cpp", "nlohmann/json.hpp") == 1U);
    BOOST_TEST(wrong("src/app/desk/a.cpp", "CLI/CLI.hpp") == 1U);
    BOOST_TEST(wrong("src/app/words/a.cpp", "libintl.h") == 1U);
    BOOST_TEST(wrong("src/store/a.cpp", "unistd.h") == 1U);
    BOOST_TEST(wrong("src/store/a.cpp", "sys/stat.h") == 1U);
    BOOST_TEST(wrong("ui/app.cpp", "windows.h") == 1U);
    BOOST_TEST(wrong("ui/panels/a.cpp", "gtk/gtk.h") == 1U);
    BOOST_TEST(wrong("src/base/a.cpp", "glib.h") == 1U);
    BOOST_TEST(strangers({"ui/widgets/a.cpp", "#include \"cairo.h\"\n"}).size() == 1U);

    BOOST_TEST(wrong("ui/panels/a.hpp", "wx/panel.h") == 0U);
    BOOST_TEST(wrong("src/draw/a.cpp", "pango/pangocairo.h") == 0U);
    BOOST_TEST(wrong("src/store/a.cpp", "glib.h") == 0U);
    BOOST_TEST(wrong("src/platform/a.cpp", "sys/stat.h") == 0U);
    BOOST_TEST(wrong("ui/native/gtk.cpp", "atk/atk.h") == 0U);
    BOOST_TEST(wrong("tests/draw/a_test.cpp", "cairo.h") == 0U);
    BOOST_TEST(wrong("src/base/a.cpp", "iosfwd") == 0U);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace house
