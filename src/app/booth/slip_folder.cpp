// SPDX-License-Identifier: Apache-2.0
#include "app/booth/slip_folder.hpp"

#include "draw/files.hpp"
#include "exchange/encoding.hpp"
#include "platform/files.hpp"

#include <fmt/format.h>

#include <regex>
#include <vector>

namespace pension {

namespace {

namespace fs = std::filesystem;

constexpr int most_files = 99'999;

/// Under the first name that is free; another program may take it at the same moment.
template <class NameOf>
Result<fs::path> write_numbered(const fs::path& folder, NameOf name_of, std::string_view bytes) {
    for (int number = 1; number < most_files; ++number) {
        const fs::path file = folder / name_of(number);
        std::error_code unknown;
        if (fs::exists(file, unknown)) continue;
        const Status written = write_new_file(file, bytes);
        if (written) return file;
        if (written.error().code != ErrorCode::file_there_already) return written.error();
    }
    return Error{ErrorCode::file_there_already, {{"file", utf8(folder / name_of(most_files))}}};
}

}  // namespace

Result<fs::path> write_slip(const Sheet& slip, const fs::path& folder) {
    if (const Status fonts = fonts_to_draw_with(); !fonts) return fonts.error();
    const Pages pages{slip, Print{a5_lying, {.fills_page = true}}};
    return write_numbered(
        folder, [](int number) { return fmt::format("slip {:04}.pdf", number); }, pdf_bytes(pages));
}

void clear_unfinished_slips(const fs::path& folder) {
    static const std::regex unfinished{R"(slip \d{4,5}\.pdf\.\d+\.new)"};
    std::vector<fs::path> found;
    std::error_code failed;
    for (fs::directory_iterator entry{folder, failed}, end; !failed && entry != end;
         entry.increment(failed))
        if (std::regex_match(entry->path().filename().string(), unfinished))
            found.push_back(entry->path());
    for (const fs::path& file : found) fs::remove(file, failed);
}

Result<fs::path> write_numbered_csv(const std::string& text, const std::string& name,
                                    const fs::path& folder) {
    const auto bytes = encoded(text, TextEncoding::utf8_with_mark);
    if (!bytes) return bytes.error();
    return write_numbered(
        folder, [&](int number) { return fmt::format("{} {}.csv", name, number); }, bytes.value());
}

}  // namespace pension
