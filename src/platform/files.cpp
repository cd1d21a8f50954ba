// SPDX-License-Identifier: Apache-2.0
#include "platform/files.hpp"

#include "platform/native_file.hpp"

#include <fmt/format.h>

#include <cerrno>
#include <fstream>
#include <iterator>
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

bool marked_read_only(const fs::path& path) {
    std::error_code failed;
    const fs::perms mode = fs::status(path, failed).permissions();
    constexpr fs::perms any =
        fs::perms::owner_write | fs::perms::group_write | fs::perms::others_write;
    return failed || (mode & any) == fs::perms::none;
}

}  // namespace

std::string utf8(const fs::path& path) {
    const std::u8string text = path.u8string();
    return {text.begin(), text.end()};
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
    std::ifstream in{file, std::ios::binary};
    if (!in) return not_readable({errno, std::generic_category()});
    std::string bytes;
    // Counted while it is read: what is no plain file does not know its length.
    for (std::istreambuf_iterator<char> next{in}, end; next != end; ++next) {
        if (bytes.size() == most_bytes)
            return Error{ErrorCode::file_too_large,
                         {{"file", utf8(file)}, {"most", fmt::format("{}", most_bytes)}}};
        bytes.push_back(*next);
    }
    if (in.bad()) return not_readable(std::make_error_code(std::errc::io_error));
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

bool is_writable(const fs::path& file) {
    const fs::path real = behind_links(file);
    const fs::path folder = real.has_parent_path() ? real.parent_path() : fs::path{"."};
    return !marked_read_only(real) && !marked_read_only(folder) && native::may_write(real) &&
           native::may_write(folder);
}

}  // namespace pension
