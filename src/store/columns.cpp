// SPDX-License-Identifier: Apache-2.0
#include "store/columns.hpp"

#include <SQLiteCpp/Exception.h>
#include <glib.h>
#include <sqlite3.h>

#include <memory>

namespace pension {

std::string Columns::text() {
    const SQLite::Column column = next();
    std::string read = column.getString();
    if (!g_utf8_validate(read.data(), static_cast<gssize>(read.size()), nullptr))
        throw SQLite::Exception{
            std::string{"a text in column "} + column.getName() + " is not UTF-8", SQLITE_CORRUPT};
    return read;
}

std::string made_utf8(const std::string& text) {
    const std::unique_ptr<char, decltype(&g_free)> made{
        g_utf8_make_valid(text.data(), static_cast<gssize>(text.size())), g_free};
    return made.get();
}

}  // namespace pension
