// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "draw/picture.hpp"
#include "sheet/sheet.hpp"

#include <filesystem>
#include <string>

// What the tests of drawing draw.
namespace pension::samples {

/// Two plans from 45 to 95, received, left to heirs and paid, with four markers.
Chart lifetime_chart();

/// The comparison sheet of two plans that a county office hands out; one page of A4.
Sheet comparison_sheet();

/// A sheet with nothing but a table of so many rows, "row 1" to "row n".
Sheet long_table(int rows);

std::string read(const std::filesystem::path& file);

/// A new empty folder below the build's; gone with this object.
class Folder {
public:
    explicit Folder(const std::string& name);
    ~Folder();
    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

/// The picture as a PNG file, painted as a window would.
void save_png(const Picture& picture, int width, int height, const std::filesystem::path& file,
              std::optional<Mark> highlight = std::nullopt, std::string_view words = {});

}  // namespace pension::samples
