// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"
#include "exchange/sheet_book.hpp"
#include "platform/byte_file.hpp"

#include <memory>
#include <stop_token>
#include <string>

namespace pension {

/// A workbook of others, and what it is.
struct OpenBook {
    std::string format;  ///< ".xlsx" or ".ods"
    std::unique_ptr<SheetBook> book;
};

/// Opens .xlsx or .ods by what is in it. A file of its own, because the command line loads what
/// stands behind it (OpenSSL behind zip files) only where a list is a workbook.
/// Errors: those of open_xlsx() and open_ods().
Result<OpenBook> open_book(ByteFile& file, const std::stop_token& stop);

}  // namespace pension
