// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"
#include "exchange/xml_reader.hpp"
#include "exchange/zip_file.hpp"

#include <optional>
#include <string>

namespace pension {

/// Reads one part of a workbook.
class BookReader : public XmlReader {
public:
    /// Errors: those of ZipFile::read(); list_workbook_damaged; what fail_with() was given.
    Status read(ZipFile& zip, const std::string& part) {
        const Status read = zip.read(part, [this](std::string_view piece) { return feed(piece); });
        if (!read) return read;
        // A part that somebody has seen enough of need not be whole.
        const bool is_whole = finish();
        if (failed_) return *failed_;
        if (is_whole) return done();
        return Error{ErrorCode::list_workbook_damaged, {{"file", zip.name()}}};
    }

protected:
    void fail_with(Error why) {
        failed_ = std::move(why);
        fail();
    }

private:
    std::optional<Error> failed_;
};

}  // namespace pension
