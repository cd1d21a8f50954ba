// SPDX-License-Identifier: Apache-2.0
#include "draw/native_fonts.hpp"
#include "platform/files.hpp"
#include "platform/fonts_folder.hpp"

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

/// fontconfig would look into all of some hundred files at each start, or keep what it saw in a
/// cache that a portable program leaves behind; five do. All of them only where those are missing.
void add_fonts(FcConfig* config, const fs::path& folder) {
    bool found = false;
    for (const char* file : files) {
        std::error_code unknown;
        const fs::path font = folder / file;
        if (fs::is_regular_file(font, unknown))
            found = FcConfigAppFontAddFile(config, name_of(bytes_of_name(font))) || found;
    }
    if (!found) FcConfigAppFontAddDir(config, name_of(bytes_of_name(folder)));
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
