// SPDX-License-Identifier: Apache-2.0
#include "platform/byte_file.hpp"

#include "platform/errno_code.hpp"
#include "platform/files.hpp"
#include "platform/native_file.hpp"

#include <array>
#include <cerrno>
#include <fstream>
#include <istream>
#include <system_error>

namespace pension {

namespace {

namespace fs = std::filesystem;

Error failed_with(ErrorCode code, const std::string& name, const std::error_code& why) {
    return {code, {{"file", name}, {"reason", why.message()}}};
}

}  // namespace

Result<ByteFile> ByteFile::open(const fs::path& file) {
    const std::string name = utf8(file);
    std::error_code failed;
    const fs::file_status found = fs::status(file, failed);
    if (found.type() == fs::file_type::not_found)
        return Error{ErrorCode::file_missing, {{"file", name}}};
    if (failed) return failed_with(ErrorCode::file_not_readable, name, failed);
    if (fs::is_directory(found))
        return failed_with(ErrorCode::file_not_readable, name,
                           std::make_error_code(std::errc::is_a_directory));
    if (!fs::is_regular_file(found)) {
        std::ifstream in{file, std::ios::binary};
        if (!in) return failed_with(ErrorCode::file_not_readable, name, errno_code());
        return copy_of(in, name);
    }
#ifdef _WIN32
    Opened opened{::_wfopen(file.c_str(), L"rb")};
#else
    Opened opened{std::fopen(file.c_str(), "rbe")};
#endif
    if (!opened) return failed_with(ErrorCode::file_not_readable, name, errno_code());
    return ByteFile{std::move(opened), name};
}

Result<ByteFile> ByteFile::copy_of(std::istream& in, const std::string& name) {
    auto kept = unnamed(name);
    if (!kept) return kept.error();
    ByteFile copy = std::move(kept).value();
    std::array<char, 65536> part{};
    while (in.read(part.data(), part.size()) || in.gcount() > 0) {
        const auto got = static_cast<std::size_t>(in.gcount());
        if (const Status written = copy.append({part.data(), got}); !written)
            return written.error();
    }
    if (in.bad())
        return failed_with(ErrorCode::file_not_readable, name,
                           std::make_error_code(std::errc::io_error));
    if (std::fflush(copy.file_.get()) != 0)
        return failed_with(ErrorCode::file_not_written, name, errno_code());
    copy.rewind();
    return copy;
}

Result<ByteFile> ByteFile::unnamed(const std::string& name) {
    Opened kept{native::open_unnamed()};
    if (!kept) return failed_with(ErrorCode::file_not_written, name, errno_code());
    return ByteFile{std::move(kept), name};
}

Status ByteFile::append(std::string_view bytes) {
    if (std::fwrite(bytes.data(), 1, bytes.size(), file_.get()) == bytes.size()) return done();
    return failed_with(ErrorCode::file_not_written, name_, errno_code());
}

Result<std::size_t> ByteFile::read(char* into, std::size_t most) {
    const std::size_t got = std::fread(into, 1, most, file_.get());
    if (got < most && std::ferror(file_.get()) != 0)
        return failed_with(ErrorCode::file_not_readable, name_, errno_code());
    return got;
}

void ByteFile::rewind() {
    std::rewind(file_.get());
}

Status ByteFile::seek(std::uint64_t byte) {
#ifdef _WIN32
    const bool moved = ::_fseeki64(file_.get(), static_cast<__int64>(byte), SEEK_SET) == 0;
#else
    const bool moved = ::fseeko(file_.get(), static_cast<off_t>(byte), SEEK_SET) == 0;
#endif
    if (!moved) return failed_with(ErrorCode::file_not_readable, name_, errno_code());
    return done();
}

Result<std::uint64_t> ByteFile::size() {
#ifdef _WIN32
    const bool moved = ::_fseeki64(file_.get(), 0, SEEK_END) == 0;
    const auto end = ::_ftelli64(file_.get());
#else
    const bool moved = ::fseeko(file_.get(), 0, SEEK_END) == 0;
    const auto end = ::ftello(file_.get());
#endif
    if (!moved || end < 0) return failed_with(ErrorCode::file_not_readable, name_, errno_code());
    rewind();
    return static_cast<std::uint64_t>(end);
}

}  // namespace pension
