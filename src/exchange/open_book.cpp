// SPDX-License-Identifier: Apache-2.0
#include "exchange/open_book.hpp"

#include "exchange/zip_file.hpp"

#include <string_view>
#include <utility>

namespace pension {

Result<OpenBook> open_book(ByteFile& file, const std::stop_token& stop) {
    auto opened = ZipFile::open(file, stop);
    if (!opened) return opened.error();
    ZipFile zip = std::move(opened).value();
    const bool is_ods = zip.has("content.xml");
    if (is_ods) {
        std::string kind;
        if (zip.has("mimetype")) {
            const Status read = zip.read("mimetype", [&](std::string_view part) {
                kind += part;
                return kind.size() < 100;
            });
            if (!read) return read.error();
        }
        if (!kind.empty() && kind.find("spreadsheet") == std::string::npos)
            return Error{ErrorCode::list_not_text, {{"file", file.name()}, {"format", ".zip"}}};
    }
    auto book = is_ods ? open_ods(std::move(zip)) : open_xlsx(std::move(zip));
    if (!book) return book.error();
    return OpenBook{is_ods ? ".ods" : ".xlsx", std::move(book).value()};
}

}  // namespace pension
