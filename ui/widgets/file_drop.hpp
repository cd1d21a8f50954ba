// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text.hpp"

#include <wx/dnd.h>

#include <filesystem>
#include <functional>
#include <utility>

namespace pension::ui {

/// Takes one file that is dropped on a window.
class FileDrop : public wxFileDropTarget {
public:
    using Take = std::function<void(const std::filesystem::path& file)>;
    explicit FileDrop(Take take) : take_{std::move(take)} {}

    bool OnDropFiles(wxCoord, wxCoord, const wxArrayString& files) override {
        // One window shows one of them.
        if (files.size() != 1) return false;
        take_(std::filesystem::path{utf8(files.front())});
        return true;
    }

private:
    Take take_;
};

}  // namespace pension::ui
