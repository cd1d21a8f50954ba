// SPDX-License-Identifier: Apache-2.0
#include "base/contract.hpp"
#include "cli/drawing_part.hpp"
#include "draw/files.hpp"
#include "platform/program_part.hpp"
#include "platform/user_folders.hpp"

// The functions of `draw` and of workbooks as the program links them: each is handed on to the part
// that has it, loaded by the first one. Linked before the libraries, these are taken in their
// place; whoever calls another function of the same files gets the linker's "multiple definition",
// and adds it here.

namespace pension {

namespace {

template <class Part>
Result<const Part*> load(const char* file, const char* function) {
    const auto found = function_of_part(shipped_parts_folder() / file, function);
    if (!found) return found.error();
    return reinterpret_cast<const Part* (*)()>(found.value())();
}

Result<const cli::DrawingPart*> loaded() {
    static const auto once =
        load<cli::DrawingPart>(PENSION_DRAWING_PART, cli::drawing_part_function);
    return once;
}

const Result<const cli::WorkbookPart*>& workbook_part() {
    static const auto once =
        load<cli::WorkbookPart>(PENSION_WORKBOOK_PART, cli::workbook_part_function);
    return once;
}

/// @pre the part is there: fonts_to_draw_with() was asked first.
const cli::DrawingPart& part() {
    const auto found = loaded();
    expects(bool{found}, "drawing_later: nobody asked whether anything can be drawn");
    return *found.value();
}

}  // namespace

Status fonts_to_draw_with() {
    const auto found = loaded();
    return found ? found.value()->fonts_to_draw_with() : Status{found.error()};
}

Pages::Pages(const Sheet& sheet, const Paper& paper, const PrintStyle& style)
    : Pages{part().pages(sheet, paper, style)} {}

int Pages::count() const {
    return part().count(*this);
}

std::string pdf_bytes(const Pages& pages) {
    return part().pages_as_pdf(pages);
}

std::string pdf_bytes(std::size_t documents, const std::function<Pages(std::size_t)>& document) {
    return part().documents_as_pdf(documents, document);
}

std::string png_bytes(const Pages& pages, int page) {
    return part().page_as_png(pages, page);
}

std::string svg_bytes(const Pages& pages, int page) {
    return part().page_as_svg(pages, page);
}

std::string png_bytes(const Chart& chart) {
    return part().chart_as_png(chart);
}

std::string svg_bytes(const Chart& chart) {
    return part().chart_as_svg(chart);
}

Result<std::string> workbook_bytes(const Workbook& workbook) {
    const auto& loaded_once = workbook_part();
    if (!loaded_once) return loaded_once.error();
    return loaded_once.value()->workbook_bytes(workbook);
}

Result<bool> write_csv_workbook(const CsvWorkbook& workbook, const std::filesystem::path& file,
                                const RowsWritten& written) {
    const auto& loaded_once = workbook_part();
    if (!loaded_once) return loaded_once.error();
    return loaded_once.value()->write_csv_workbook(workbook, file, written);
}

Result<OpenBook> open_book(ByteFile& file, const std::stop_token& stop) {
    const auto& loaded_once = workbook_part();
    if (!loaded_once) return loaded_once.error();
    return loaded_once.value()->open_book(file, stop);
}

}  // namespace pension
