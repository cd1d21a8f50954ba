// SPDX-License-Identifier: Apache-2.0
#include "platform/errno_code.hpp"
#include "platform/native_file.hpp"

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace pension::native {

namespace {

/// A descriptor that is closed on every way out.
class Descriptor {
public:
    explicit Descriptor(int number) : number_{number} {}
    ~Descriptor() {
        if (number_ >= 0) ::close(number_);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    int number() const { return number_; }
    /// Closing reports errors that writing did not, on network disks above all.
    std::error_code close() {
        const int closed = ::close(number_);
        number_ = -1;
        return closed == 0 ? std::error_code{} : errno_code();
    }

private:
    int number_;
};

std::error_code write_all(int out, std::string_view bytes) {
    while (!bytes.empty()) {
        const auto written = ::write(out, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return errno_code();
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return {};
}

std::int64_t nanoseconds(const timespec& time) {
    return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

}  // namespace

long process_id() {
    return static_cast<long>(::getpid());
}

bool is_running(long process) {
    return ::kill(static_cast<pid_t>(process), 0) == 0 || errno == EPERM;
}

std::error_code write_to_disk(const std::filesystem::path& file, std::string_view bytes) {
    ::unlink(file.c_str());
    Descriptor out{::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666)};
    if (out.number() < 0) return errno_code();
    if (const auto failed = write_all(out.number(), bytes)) return failed;
    if (::fsync(out.number()) != 0) return errno_code();
    return out.close();
}

std::error_code write_to_standard_output(std::string_view bytes) {
    return write_all(STDOUT_FILENO, bytes);
}

std::error_code read_from_disk(const std::filesystem::path& file, std::uintmax_t most_bytes,
                               std::string& bytes) {
    const Descriptor in{::open(file.c_str(), O_RDONLY | O_CLOEXEC)};
    if (in.number() < 0) return errno_code();
    std::array<char, 65536> part{};
    for (;;) {
        const auto got = ::read(in.number(), part.data(), part.size());
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return errno_code();
        if (got == 0) return {};
        const auto more = static_cast<std::size_t>(got);
        if (more > most_bytes - bytes.size())
            return std::make_error_code(std::errc::file_too_large);
        bytes.append(part.data(), more);
    }
}

std::error_code replace(const std::filesystem::path& from, const std::filesystem::path& to) {
    std::error_code failed;
    std::filesystem::rename(from, to, failed);
    return failed;
}

std::error_code rename_new(const std::filesystem::path& from, const std::filesystem::path& to) {
    // A hard link never replaces anything, on every POSIX system; a rename would.
    if (::link(from.c_str(), to.c_str()) == 0) {
        ::unlink(from.c_str());
        return {};
    }
    if (errno == EEXIST) return errno_code();
    // Disks without links (FAT): look first, then rename; two programs may meet in between, and
    // both then write the same shipped bytes.
    if (::access(to.c_str(), F_OK) == 0) return std::make_error_code(std::errc::file_exists);
    return replace(from, to);
}

void flush_folder(const std::filesystem::path& folder) {
    const char* name = folder.empty() ? "." : folder.c_str();
    const Descriptor opened{::open(name, O_RDONLY | O_CLOEXEC)};
    // A disk that cannot do it has nothing better to offer: the bytes themselves are safe.
    if (opened.number() >= 0) static_cast<void>(::fsync(opened.number()));
}

std::error_code flush_to_disk(std::FILE* file) {
    return ::fsync(::fileno(file)) == 0 ? std::error_code{} : errno_code();
}

std::FILE* open_unnamed() {
    // It is taken out of its folder as soon as it is open.
    return std::tmpfile();
}

std::optional<FileStamp> stamp_of(const std::filesystem::path& file) {
    struct stat found {};
    if (::stat(file.c_str(), &found) != 0 || !S_ISREG(found.st_mode)) return std::nullopt;
#if defined(__APPLE__)
    const timespec written = found.st_mtimespec;
    const timespec changed = found.st_ctimespec;
#else
    const timespec written = found.st_mtim;
    const timespec changed = found.st_ctim;
#endif
    return FileStamp{
        static_cast<std::uint64_t>(found.st_dev), static_cast<std::uint64_t>(found.st_ino),
        static_cast<std::uint64_t>(found.st_size), nanoseconds(written), nanoseconds(changed)};
}

bool is_ours_alone(const std::filesystem::path& file) {
    struct stat found {};
    return ::lstat(file.c_str(), &found) == 0 && S_ISREG(found.st_mode) &&
           found.st_uid == ::geteuid() && (found.st_mode & (S_IWGRP | S_IWOTH)) == 0;
}

bool may_write(const std::filesystem::path& path) {
    // access() would answer for who started the program, not for whose rights it has now.
    return ::faccessat(AT_FDCWD, path.c_str(), W_OK, AT_EACCESS) == 0;
}

}  // namespace pension::native
