// SPDX-License-Identifier: Apache-2.0
#include "draw/native_fonts.hpp"
#include "platform/files.hpp"
#include "platform/fonts_folder.hpp"

#include <cairo.h>

#include <filesystem>
#include <fontconfig/fontconfig.h>
#include <string>
#include <system_error>

namespace pension::drawing {

namespace {

namespace fs = std::filesystem;

/// Chinese with its bold, and where the rarer characters of names stand. Of Windows 10 and 11 in
/// any language.
constexpr const char* files[] = {"msyh.ttc", "msyhbd.ttc", "simsun.ttc", "simsunb.ttf",
                                 "SimsunExtG.ttf"};

const FcChar8* name_of(const std::string& utf8) {
    return reinterpret_cast<const FcChar8*>(utf8.c_str());
}

bool add_font(FcConfig* config, const fs::path& font) {
    return FcConfigAppFontAddFile(config, name_of(bytes_of_name(font))) != FcFalse;
}

/// cairo makes its locks when its own library is loaded, which it is not here, or else with the
/// first surface: a text that is measured before that would wait for ever, and two threads would
/// make them twice. So they are made before main().
[[maybe_unused]] const bool has_locks = [] {
    cairo_pattern_destroy(cairo_pattern_create_rgb(0, 0, 0));
    return true;
}();

/// fontconfig would look into all of some hundred files at each start, or keep what it saw in a
/// cache that a portable program leaves behind; five do. All of them only where those are missing,
/// one by one: of a folder it says on standard error that it has no cache.
void add_fonts(FcConfig* config, const fs::path& folder) {
    bool found = false;
    std::error_code failed;
    for (const char* file : files)
        if (fs::is_regular_file(folder / file, failed))
            found = add_font(config, folder / file) || found;
    if (found) return;
    for (fs::directory_iterator each{folder, failed}, end; !failed && each != end;
         each.increment(failed))
        add_font(config, each->path());
}

bool make_known() {
    FcConfig* config = FcConfigCreate();
    add_fonts(config, fonts_folder());
    FcConfigSetCurrent(config);
    FcConfigDestroy(config);  // fontconfig keeps it.
    return true;
}

}  // namespace

const char* native_families() {
    static const bool known = make_known();
    static_cast<void>(known);
    return "Microsoft YaHei, Noto Sans CJK SC, WenQuanYi Micro Hei, SimSun, sans-serif";
}

}  // namespace pension::drawing
