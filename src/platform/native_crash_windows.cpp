// SPDX-License-Identifier: Apache-2.0
#include "platform/native_crash.hpp"

#define WIN32_LEAN_AND_MEAN
#include <array>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <io.h>
#include <sys/stat.h>
#include <windows.h>

namespace pension {

namespace {

void (*crashed_by)(const char* signal) = nullptr;

LONG WINAPI take(EXCEPTION_POINTERS* what) {
    std::array<char, 32> name{};
    std::snprintf(name.data(), name.size(), "exception 0x%08lx",
                  what->ExceptionRecord->ExceptionCode);
    crashed_by(name.data());
    return EXCEPTION_CONTINUE_SEARCH;
}

}  // namespace

std::string native_system() {
    return "Windows x86_64";
}

std::string native_process_name() {
    return std::to_string(GetCurrentProcessId());
}

void native_catch_crashes(void (*crashed)(const char* signal)) {
    crashed_by = crashed;
    SetUnhandledExceptionFilter(take);
}

int native_open_report(const char* file) {
    // Within a crash nothing may ask for memory.
    static std::array<wchar_t, 4096> name{};
    if (MultiByteToWideChar(CP_UTF8, 0, file, -1, name.data(), static_cast<int>(name.size())) == 0)
        return -1;
    return _wopen(name.data(), _O_WRONLY | _O_CREAT | _O_TRUNC | _O_BINARY, _S_IREAD | _S_IWRITE);
}

void native_write(int file, std::string_view text) {
    _write(file, text.data(), static_cast<unsigned>(text.size()));
}

void native_close(int file) {
    _close(file);
}

void native_write_places(int file) {
    std::array<void*, 64> places{};
    const USHORT count =
        CaptureStackBackTrace(0, static_cast<DWORD>(places.size()), places.data(), nullptr);
    const auto* base = reinterpret_cast<const char*>(GetModuleHandleW(nullptr));
    for (USHORT at = 0; at < count; ++at) {
        std::array<char, 48> line{};
        const int length = std::snprintf(
            line.data(), line.size(), "  program+0x%llx\n",
            static_cast<unsigned long long>(static_cast<const char*>(places[at]) - base));
        native_write(file, {line.data(), static_cast<std::size_t>(length)});
    }
}

void native_end_without_report() {
    std::abort();
}

}  // namespace pension
