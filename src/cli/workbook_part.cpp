// SPDX-License-Identifier: Apache-2.0
#include "cli/drawing_part.hpp"

namespace {

using namespace pension;

constexpr cli::WorkbookPart part{workbook_bytes, write_csv_workbook, open_book};

}  // namespace

#ifdef _WIN32
extern "C" __declspec(dllexport) const cli::WorkbookPart* yibizhang_workbook_part();
#else
extern "C" const cli::WorkbookPart* yibizhang_workbook_part();
#endif

const cli::WorkbookPart* yibizhang_workbook_part() {
    return &part;
}
