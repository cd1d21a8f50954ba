// SPDX-License-Identifier: Apache-2.0
#include "exchange/old_workbook.hpp"

#include "exchange/file_parts.hpp"
#include "platform/child_program.hpp"
#include "platform/files.hpp"
#include "platform/growing_file.hpp"
#include "platform/scratch_folder.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <memory>

namespace pension {

namespace {

namespace fs = std::filesystem;

constexpr auto most_time = std::chrono::minutes{2};

std::string utf16(std::string_view ascii) {
    std::string units;
    for (const char letter : ascii) units += {letter, '\0'};
    return units;
}

/// What the container of old office files holds, by the names of its streams: locked new workbooks
/// are put into one too.
struct Streams {
    bool is_locked = false;
    bool is_workbook = false;
    bool is_letter = false;
};

/// Copies the file on the way.
Result<Streams> streams_of(ByteFile& file, const fs::path& copy) {
    const std::string locked = utf16("EncryptedPackage");
    const std::string letter = utf16("WordDocument");
    const std::array books{utf16("Workbook"), utf16("Book")};
    Streams streams;
    auto into = GrowingFile::start(copy);
    if (!into) return into.error();
    GrowingFile written = std::move(into).value();
    const auto part = std::make_unique<std::array<char, part_size>>();
    std::string piece;
    file.rewind();
    for (;;) {
        const auto got = file.read(part->data(), part->size());
        if (!got) return got.error();
        if (got.value() == 0) break;
        const std::string_view read{part->data(), got.value()};
        if (const Status kept = written.append(read); !kept) return kept.error();
        piece += read;
        const auto has = [&](const std::string& name) {
            return piece.find(name) != std::string::npos;
        };
        streams.is_locked = streams.is_locked || has(locked);
        streams.is_letter = streams.is_letter || has(letter);
        streams.is_workbook = streams.is_workbook || std::ranges::any_of(books, has);
        piece.erase(0, piece.size() - std::min(piece.size(), locked.size()));
    }
    if (const Status kept = written.flush(); !kept) return kept.error();
    return streams;
}

/// A path as LibreOffice takes it.
std::string file_url(const fs::path& path) {
    constexpr std::string_view plain =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
    std::string url = "file://";
    for (const char letter : bytes_of_name(path)) {
        if (plain.find(letter) != std::string_view::npos)
            url += letter;
        else
            url += fmt::format("%{:02X}", static_cast<unsigned char>(letter));
    }
    return url;
}

}  // namespace

Result<ByteFile> as_ods(ByteFile& old, const std::stop_token& stop) {
    auto made = ScratchFolder::make();
    if (!made) return made.error();
    const ScratchFolder folder = std::move(made).value();
    const auto streams = streams_of(old, folder.path() / "list.xls");
    if (!streams) return streams.error();
    if (streams.value().is_locked)
        return Error{ErrorCode::list_workbook_locked, {{"file", old.name()}}};
    const bool is_letter = streams.value().is_letter;
    const Error not_read{ErrorCode::list_not_text,
                         {{"file", old.name()}, {"format", is_letter ? ".doc" : ".xls"}}};
    if (is_letter || !streams.value().is_workbook) return not_read;
    const auto status = run_child_program(
        {"soffice", "-env:UserInstallation=" + file_url(folder.path() / "profile"), "--headless",
         "--norestore", "--convert-to", "ods", "--outdir", bytes_of_name(folder.path()),
         bytes_of_name(folder.path() / "list.xls")},
        most_time, stop);
    if (status != 0) return not_read;
    std::ifstream ods{folder.path() / "list.ods", std::ios::binary};
    if (!ods) return not_read;
    return ByteFile::copy_of(ods, old.name());
}

}  // namespace pension
