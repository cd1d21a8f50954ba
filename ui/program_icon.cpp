// SPDX-License-Identifier: Apache-2.0
#include "program_icon.hpp"

#include "platform/user_folders.hpp"
#include "text.hpp"

#include <wx/icon.h>
#include <wx/iconbndl.h>
#include <wx/log.h>
#include <wx/toplevel.h>

#include <filesystem>

namespace pension::ui {

wxBitmapBundle program_icon() {
    const std::filesystem::path folder{"icons/hicolor/scalable/apps"};
    const auto file = shipped_share_folder().parent_path() / folder / "yibizhang.svg";
    // A program without its picture is no reason for a box before the window.
    const wxLogNull silent;
    return wxBitmapBundle::FromSVGFile(wx(file.string()), {64, 64});
}

void give_icon(wxTopLevelWindow& window) {
    // Read and drawn once, whatever windows come.
    static const wxIconBundle icons = [] {
        wxIconBundle sizes;
        const wxBitmapBundle icon = program_icon();
        if (!icon.IsOk()) return sizes;
        for (const int side : {16, 32, 48, 128}) {
            wxIcon drawn;
            drawn.CopyFromBitmap(icon.GetBitmap({side, side}));
            sizes.AddIcon(drawn);
        }
        return sizes;
    }();
    if (!icons.IsEmpty()) window.SetIcons(icons);
}

}  // namespace pension::ui
