// SPDX-License-Identifier: Apache-2.0
#include "platform/growing_file.hpp"

#include "platform/errno_code.hpp"
#include "platform/files.hpp"
#include "platform/native_file.hpp"

#include <cerrno>
#include <system_error>

namespace pension {

namespace fs = std::filesystem;

Error GrowingFile::not_written(const std::error_code& why) const {
    return {ErrorCode::file_not_written, {{"file", utf8(file_)}, {"reason", why.message()}}};
}

Result<GrowingFile> GrowingFile::open(const fs::path& file, std::uintmax_t bytes) {
#ifdef _WIN32
    Opened opened{::_wfopen(file.c_str(), bytes == 0 ? L"wb" : L"ab")};
#else
    Opened opened{std::fopen(file.c_str(), bytes == 0 ? "wbe" : "abe")};
#endif
    const std::error_code why = errno_code();
    const bool is_open = opened != nullptr;
    GrowingFile growing{std::move(opened), file, bytes};
    if (!is_open) return growing.not_written(why);
    return growing;
}

Result<GrowingFile> GrowingFile::start(const fs::path& file) {
    return open(file, 0);
}

Result<GrowingFile> GrowingFile::go_on(const fs::path& file, std::uintmax_t bytes) {
    std::error_code failed;
    const std::uintmax_t there = fs::file_size(file, failed);
    if (!failed && there < bytes) failed = std::make_error_code(std::errc::io_error);
    if (!failed && there > bytes) fs::resize_file(file, bytes, failed);
    if (failed)
        return Error{ErrorCode::file_not_readable,
                     {{"file", utf8(file)}, {"reason", failed.message()}}};
    return open(file, bytes);
}

Status GrowingFile::append(std::string_view bytes) {
    if (std::fwrite(bytes.data(), 1, bytes.size(), opened_.get()) != bytes.size())
        return not_written(errno_code());
    size_ += bytes.size();
    return done();
}

Status GrowingFile::flush() {
    if (std::fflush(opened_.get()) != 0) return not_written(errno_code());
    if (const std::error_code failed = native::flush_to_disk(opened_.get()))
        return not_written(failed);
    return done();
}

Status GrowingFile::finish_as(const fs::path& name) && {
    if (const Status flushed = flush(); !flushed) return flushed;
    // Closing reports errors that writing did not, on network disks above all.
    if (std::fclose(opened_.release()) != 0) return not_written(errno_code());
    if (const std::error_code failed = native::replace(file_, name)) return not_written(failed);
    native::flush_folder(name.parent_path());
    return done();
}

}  // namespace pension
