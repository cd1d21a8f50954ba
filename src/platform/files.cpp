// SPDX-License-Identifier: Apache-2.0
#include "platform/files.hpp"

#include "platform/native_file.hpp"

#include <fmt/format.h>

#include <limits>

namespace pension {

namespace {

namespace fs = std::filesystem;

Error not_written(const fs::path& file, const std::error_code& why) {
    return {ErrorCode::file_not_written, {{"file", utf8(file)}, {"reason", why.message()}}};
}

/// Beside the file, so that a rename never crosses a disk; the process id keeps two programs
/// apart.
fs::path temporary_beside(const fs::path& file) {
    fs::path temporary = file;
    temporary += fmt::format(".{}.new", native::process_id());
    return temporary;
}

/// Where the bytes really go: a link is kept and its target replaced.
fs::path behind_links(const fs::path& file) {
    std::error_code failed;
    const fs::path real = fs::canonical(file, failed);
    return failed ? file : real;
}

template <class Finish>
Status write_beside(const fs::path& file, std::string_view bytes, Finish finish) {
    const fs::path temporary = temporary_beside(file);
    std::error_code failed = native::write_to_disk(temporary, bytes);
    if (!failed) failed = finish(temporary);
    std::error_code ignored;
    if (failed) {
        fs::remove(temporary, ignored);
        return not_written(file, failed);
    }
    native::flush_folder(file.parent_path());
    return done();
}

/// One character of a text; one byte where it is no UTF-8.
struct Character {
    std::size_t bytes = 1;
    unsigned code = 0;
    bool is_utf8 = false;
};

Character character_at(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) {
        return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U;
    };
    const unsigned first = byte(0);
    if (first < 0x80) return {1, first, true};
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    // The least character that needs so many bytes: a longer way to write it is no UTF-8.
    constexpr unsigned least[] = {0, 0, 0x80, 0x800, 0x10000};
    if (first < 0xC2 || first > 0xF4) return {};
    unsigned code = first & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0U) != 0x80) return {};
        code = code << 6U | (byte(i) & 0x3FU);
    }
    if (code < least[length] || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF)) return {};
    return {length, code, true};
}

/// Controls beyond ASCII, and those that turn the direction of writing around.
bool steers(unsigned code) {
    return (code >= 0x80 && code <= 0x9F) || (code >= 0x200E && code <= 0x200F) ||
           (code >= 0x2028 && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

bool marked_read_only(const fs::path& path) {
    std::error_code failed;
    const fs::perms mode = fs::status(path, failed).permissions();
    constexpr fs::perms any =
        fs::perms::owner_write | fs::perms::group_write | fs::perms::others_write;
    return failed || (mode & any) == fs::perms::none;
}

}  // namespace

std::string bytes_of_name(const fs::path& path) {
    const std::u8string text = path.u8string();
    return {text.begin(), text.end()};
}

std::string utf8(const fs::path& path) {
    const std::string bytes = bytes_of_name(path);
    std::string shown;
    for (std::size_t at = 0; at < bytes.size();) {
        const Character next = character_at(bytes, at);
        const std::string_view as_it_is = std::string_view{bytes}.substr(at, next.bytes);
        if (!next.is_utf8 || next.code < 0x20 || next.code == 0x7F)
            shown += fmt::format("\\x{:02x}", static_cast<unsigned char>(bytes[at]));
        else if (steers(next.code))
            shown += fmt::format("\\u{:04x}", next.code);
        else
            shown += as_it_is;
        at += next.bytes;
    }
    return shown;
}

Result<std::string> read_file(const fs::path& file) {
    return read_file(file, std::numeric_limits<std::uintmax_t>::max());
}

Result<std::string> read_file(const fs::path& file, std::uintmax_t most_bytes) {
    std::error_code failed;
    const fs::file_status found = fs::status(file, failed);
    if (found.type() == fs::file_type::not_found)
        return Error{ErrorCode::file_missing, {{"file", utf8(file)}}};
    const auto not_readable = [&](const std::error_code& why) {
        return Error{ErrorCode::file_not_readable,
                     {{"file", utf8(file)}, {"reason", why.message()}}};
    };
    if (failed) return not_readable(failed);
    if (fs::is_directory(found))
        return not_readable(std::make_error_code(std::errc::is_a_directory));
    std::string bytes;
    failed = native::read_from_disk(file, most_bytes, bytes);
    if (failed == std::errc::file_too_large)
        return Error{ErrorCode::file_too_large,
                     {{"file", utf8(file)}, {"most", fmt::format("{}", most_bytes)}}};
    if (failed) return not_readable(failed);
    return bytes;
}

Status replace_file(const fs::path& file, std::string_view bytes) {
    const fs::path real = behind_links(file);
    std::error_code unknown;
    const fs::file_status there = fs::status(real, unknown);
    // A rename would put a plain file where a device or a pipe was, and take it from everybody.
    if (fs::exists(there) && !fs::is_regular_file(there) && !fs::is_directory(there))
        return not_written(file, std::make_error_code(std::errc::operation_not_supported));
    return write_beside(real, bytes, [&](const fs::path& written) {
        // What the user kept from other people's eyes stays so.
        std::error_code failed;
        const fs::file_status old = fs::status(real, failed);
        if (fs::exists(old)) fs::permissions(written, old.permissions(), failed);
        return native::replace(written, real);
    });
}

Status create_file(const fs::path& file, std::string_view bytes) {
    return write_beside(file, bytes, [&](const fs::path& written) {
        const std::error_code failed = native::rename_new(written, file);
        if (failed != std::errc::file_exists) return failed;
        std::error_code removed;
        fs::remove(written, removed);
        return removed;
    });
}

Status write_new_file(const fs::path& file, std::string_view bytes) {
    bool there = false;
    const Status written = write_beside(file, bytes, [&](const fs::path& temporary) {
        const std::error_code failed = native::rename_new(temporary, file);
        there = failed == std::errc::file_exists;
        return failed;
    });
    if (there) return Error{ErrorCode::file_there_already, {{"file", utf8(file)}}};
    return written;
}

std::optional<FileStamp> stamp_of(const fs::path& file) {
    return native::stamp_of(file);
}

bool is_ours_alone(const fs::path& file) {
    return native::is_ours_alone(file);
}

bool is_writable(const fs::path& file) {
    const fs::path real = behind_links(file);
    const fs::path folder = real.has_parent_path() ? real.parent_path() : fs::path{"."};
    return !marked_read_only(real) && !marked_read_only(folder) && native::may_write(real) &&
           native::may_write(folder);
}

}  // namespace pension
