// SPDX-License-Identifier: Apache-2.0
#include "platform/console_windows.hpp"
#include "platform/native_file.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <fcntl.h>
#include <io.h>
#include <windows.h>

namespace pension::native {

namespace {

std::error_code write_all(HANDLE out, std::string_view bytes) {
    while (!bytes.empty()) {
        const auto part = static_cast<DWORD>(std::min<std::size_t>(bytes.size(), 1U << 20));
        DWORD written = 0;
        if (!::WriteFile(out, bytes.data(), part, &written, nullptr)) return last_error();
        bytes.remove_prefix(written);
    }
    return {};
}

std::error_code move(const std::filesystem::path& from, const std::filesystem::path& to,
                     DWORD how) {
    return ::MoveFileExW(from.c_str(), to.c_str(), how | MOVEFILE_WRITE_THROUGH) ? std::error_code{}
                                                                                 : last_error();
}

}  // namespace

long process_id() {
    return static_cast<long>(::GetCurrentProcessId());
}

bool is_running(long process) {
    const HANDLE found =
        ::OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, static_cast<DWORD>(process));
    if (found) ::CloseHandle(found);
    return found || ::GetLastError() == ERROR_ACCESS_DENIED;
}

std::error_code write_to_disk(const std::filesystem::path& file, std::string_view bytes) {
    const HANDLE out = ::CreateFileW(file.c_str(), GENERIC_WRITE, 0, nullptr, CREATE_ALWAYS,
                                     FILE_ATTRIBUTE_NORMAL, nullptr);
    if (out == INVALID_HANDLE_VALUE) return last_error();
    std::error_code failed = write_all(out, bytes);
    if (!failed && !::FlushFileBuffers(out)) failed = last_error();
    ::CloseHandle(out);
    return failed;
}

std::error_code write_to_standard_output(std::string_view bytes) {
    static StreamWriter output{STD_OUTPUT_HANDLE};
    return output.write(bytes);
}

std::error_code read_from_disk(const std::filesystem::path& file, std::uintmax_t most_bytes,
                               std::string& bytes) {
    const HANDLE in = ::CreateFileW(file.c_str(), GENERIC_READ,
                                    FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                                    OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (in == INVALID_HANDLE_VALUE) return last_error();
    std::error_code failed;
    std::array<char, 65536> part{};
    for (DWORD got = 0;;) {
        if (!::ReadFile(in, part.data(), static_cast<DWORD>(part.size()), &got, nullptr))
            failed = last_error();
        else if (got > most_bytes - bytes.size())
            failed = std::make_error_code(std::errc::file_too_large);
        if (failed || got == 0) break;
        bytes.append(part.data(), got);
    }
    ::CloseHandle(in);
    return failed;
}

std::error_code replace(const std::filesystem::path& from, const std::filesystem::path& to) {
    return move(from, to, MOVEFILE_REPLACE_EXISTING);
}

std::error_code rename_new(const std::filesystem::path& from, const std::filesystem::path& to) {
    // ERROR_ALREADY_EXISTS compares equal to errc::file_exists.
    return move(from, to, 0);
}

void flush_folder(const std::filesystem::path&) {}  // MOVEFILE_WRITE_THROUGH has done it.

std::error_code flush_to_disk(std::FILE* file) {
    return ::_commit(::_fileno(file)) == 0 ? std::error_code{}
                                           : std::error_code{errno, std::generic_category()};
}

std::FILE* open_unnamed() {
    // tmpfile() of Windows wants to write in the root of the drive, which nobody may.
    std::error_code failed;
    const std::filesystem::path folder = std::filesystem::temp_directory_path(failed);
    std::array<wchar_t, MAX_PATH> name{};
    errno = EACCES;
    if (failed || ::GetTempFileNameW(folder.c_str(), L"ybz", 0, name.data()) == 0) return nullptr;
    const HANDLE opened =
        ::CreateFileW(name.data(), GENERIC_READ | GENERIC_WRITE, 0, nullptr, CREATE_ALWAYS,
                      FILE_ATTRIBUTE_TEMPORARY | FILE_FLAG_DELETE_ON_CLOSE, nullptr);
    if (opened == INVALID_HANDLE_VALUE) return nullptr;
    const int number = ::_open_osfhandle(reinterpret_cast<std::intptr_t>(opened), _O_RDWR);
    std::FILE* file = number < 0 ? nullptr : ::_fdopen(number, "w+b");
    if (!file && number < 0) ::CloseHandle(opened);
    if (!file && number >= 0) ::_close(number);
    return file;
}

std::optional<FileStamp> stamp_of(const std::filesystem::path& file) {
    // Asking for attributes alone takes no lock and keeps nobody out.
    const HANDLE opened = ::CreateFileW(file.c_str(), FILE_READ_ATTRIBUTES,
                                        FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                                        nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (opened == INVALID_HANDLE_VALUE) return std::nullopt;
    BY_HANDLE_FILE_INFORMATION known{};
    FILE_BASIC_INFO times{};
    const bool told = ::GetFileInformationByHandle(opened, &known) &&
                      ::GetFileInformationByHandleEx(opened, FileBasicInfo, &times, sizeof times);
    ::CloseHandle(opened);
    if (!told || (known.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY) != 0) return std::nullopt;
    const auto together = [](DWORD high, DWORD low) {
        return (std::uint64_t{high} << 32U) | std::uint64_t{low};
    };
    // Steps of 100 nanoseconds since 1601.
    const auto nanoseconds = [](const LARGE_INTEGER& time) {
        constexpr std::int64_t steps_until_1970 = 116'444'736'000'000'000;
        return (time.QuadPart - steps_until_1970) * 100;
    };
    return FileStamp{known.dwVolumeSerialNumber,
                     together(known.nFileIndexHigh, known.nFileIndexLow),
                     together(known.nFileSizeHigh, known.nFileSizeLow),
                     nanoseconds(times.LastWriteTime), nanoseconds(times.ChangeTime)};
}

bool is_ours_alone(const std::filesystem::path& file) {
    // The folder of a user's local data is closed to all others by the system.
    return stamp_of(file).has_value();
}

bool may_write(const std::filesystem::path& path) {
    constexpr int write = 2;
    return ::_waccess(path.c_str(), write) == 0;
}

}  // namespace pension::native
