// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"
#include "draw/pages.hpp"
#include "exchange/csv_workbook.hpp"
#include "exchange/open_book.hpp"
#include "exchange/workbook.hpp"
#include "sheet/chart.hpp"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>

namespace pension::cli {

/// What the command line calls of `draw`, which stands on some forty libraries of others. A start
/// would load them for nothing where nothing is drawn: they are a part of their own.
struct DrawingPart {
    Status (*fonts_to_draw_with)();
    Pages (*pages)(const Sheet&, const Paper&, const PrintStyle&);
    int (*count)(const Pages&);
    std::string (*pages_as_pdf)(const Pages&);
    std::string (*documents_as_pdf)(std::size_t documents,
                                    const std::function<Pages(std::size_t)>& document);
    std::string (*page_as_png)(const Pages&, int page);
    std::string (*page_as_svg)(const Pages&, int page);
    std::string (*chart_as_png)(const Chart&);
    std::string (*chart_as_svg)(const Chart&);
};

/// What it calls of `exchange` for workbooks, a part by itself: behind its zip files stands
/// OpenSSL, which no sheet needs.
struct WorkbookPart {
    Result<std::string> (*workbook_bytes)(const Workbook&);
    Result<bool> (*write_csv_workbook)(const CsvWorkbook&, const std::filesystem::path&,
                                       const RowsWritten&);
    Result<OpenBook> (*open_book)(ByteFile&, const std::stop_token&);
};

/// The functions of the parts that give them.
inline constexpr const char* drawing_part_function = "yibizhang_drawing_part";
inline constexpr const char* workbook_part_function = "yibizhang_workbook_part";

}  // namespace pension::cli
