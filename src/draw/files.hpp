// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"
#include "draw/pages.hpp"
#include "sheet/chart.hpp"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>

namespace pension {

/// The same pages give the same bytes, on any day: the file's own dates are the first day of the
/// sheet's month, 00:00 in Beijing. Fonts are embedded; Chinese can be searched and copied.
std::string pdf_bytes(const Pages& pages);

/// Several documents as one file, one behind the other, each with its title as a bookmark; date and
/// language are those of the first. None of them is kept: memory does not grow with their number.
/// @param document gives the pages of a document by its number, from 0 on, the same ones each time
///        that it is asked.
/// @pre documents > 0.
std::string pdf_bytes(std::size_t documents, const std::function<Pages(std::size_t)>& document);

/// A page, white, 150 dots per inch. @param page from 0 to count() - 1.
std::string png_bytes(const Pages& pages, int page = 0);

/// A page; letters are outlines, so it looks the same everywhere and cannot be searched.
/// @param page from 0 to count() - 1.
std::string svg_bytes(const Pages& pages, int page = 0);

/// A chart by itself, black on white whatever the screen shows, 900 by 560: the same chart gives
/// the same bytes. Letters are outlines, so it looks the same everywhere and cannot be searched.
std::string svg_bytes(const Chart& chart);

/// The same with two dots for each unit: 1800 by 1120.
std::string png_bytes(const Chart& chart);

/// Write pages, or one of them, to a file. A file already there is replaced in one step; where
/// writing fails it stays as it was, and nothing new is left behind. Errors: file_not_written
/// (file, reason).
Status write_pdf(const Pages& pages, const std::filesystem::path& file);
Status write_png(const Pages& pages, const std::filesystem::path& file, int page = 0);
Status write_svg(const Pages& pages, const std::filesystem::path& file, int page = 0);

}  // namespace pension
