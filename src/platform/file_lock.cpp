// SPDX-License-Identifier: Apache-2.0
#include "platform/file_lock.hpp"

#include <utility>

#if defined(_WIN32)
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace pension {

namespace fs = std::filesystem;

#if defined(_WIN32)

struct FileLock::Held {
    explicit Held(HANDLE opened) : file{opened} {}
    ~Held() { ::CloseHandle(file); }
    Held(const Held&) = delete;
    Held& operator=(const Held&) = delete;
    HANDLE file;
};

std::optional<FileLock> FileLock::take(const fs::path& file) {
    std::error_code failed;
    fs::create_directories(file.parent_path(), failed);
    // Shared with nobody: who opens it second is refused.
    const HANDLE opened = ::CreateFileW(file.c_str(), GENERIC_READ | GENERIC_WRITE, 0, nullptr,
                                        OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (opened == INVALID_HANDLE_VALUE) return std::nullopt;
    return FileLock{std::make_shared<Held>(opened)};
}

#else

struct FileLock::Held {
    explicit Held(int opened) : file{opened} {}
    ~Held() { ::close(file); }
    Held(const Held&) = delete;
    Held& operator=(const Held&) = delete;
    int file;
};

std::optional<FileLock> FileLock::take(const fs::path& file) {
    std::error_code failed;
    fs::create_directories(file.parent_path(), failed);
    const int opened = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (opened < 0) return std::nullopt;
    auto held = std::make_shared<Held>(opened);
    if (::flock(opened, LOCK_EX | LOCK_NB) != 0) return std::nullopt;
    return FileLock{std::move(held)};
}

#endif

}  // namespace pension
