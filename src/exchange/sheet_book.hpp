// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"
#include "exchange/sheet_store.hpp"
#include "exchange/zip_file.hpp"

#include <memory>
#include <string>
#include <vector>

namespace pension {

/// A sheet by its name.
struct SheetName {
    std::string name;  ///< As it can be shown.
    bool is_hidden = false;

    friend bool operator==(const SheetName&, const SheetName&) = default;
};

/// A workbook of others, of which one sheet is wanted.
class SheetBook {
public:
    virtual ~SheetBook() = default;
    SheetBook(const SheetBook&) = delete;
    SheetBook& operator=(const SheetBook&) = delete;

    const std::vector<SheetName>& sheets() const { return sheets_; }

    /// Adds all rows of that sheet.
    /// Errors: those of ZipFile::read() and SheetStore::end_row().
    virtual Status read(std::size_t sheet, SheetStore& into) = 0;

    /// Whether anything stands in it. Errors: those of ZipFile::read().
    virtual Result<bool> has_text(std::size_t sheet) = 0;

protected:
    SheetBook() = default;

    std::vector<SheetName> sheets_;
};

/// Opens Office Open XML (ECMA-376), with macros (which nobody runs) or without; the texts that its
/// cells share are kept in memory.
/// Errors: those of ZipFile::read(); list_not_text for another kind of file.
Result<std::unique_ptr<SheetBook>> open_xlsx(ZipFile zip);

/// Opens an OpenDocument spreadsheet (ISO/IEC 26300). Errors: likewise.
Result<std::unique_ptr<SheetBook>> open_ods(ZipFile zip);

}  // namespace pension
