// SPDX-License-Identifier: Apache-2.0
#include "platform/native_crash.hpp"

#include <array>
#include <csignal>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <execinfo.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/utsname.h>
#include <unistd.h>

namespace pension {

namespace {

struct Watched {
    int number;
    const char* name;
};

constexpr std::array watched{Watched{SIGSEGV, "SIGSEGV"}, Watched{SIGBUS, "SIGBUS"},
                             Watched{SIGFPE, "SIGFPE"}, Watched{SIGILL, "SIGILL"},
                             Watched{SIGABRT, "SIGABRT"}};

void (*crashed_by)(const char* signal) = nullptr;

/// The stack may be what is full: signals are taken on one of their own.
std::array<char, 64 * 1024> own_stack;

void take(int number) {
    const char* name = "signal";
    for (const Watched& each : watched)
        if (each.number == number) name = each.name;
    crashed_by(name);
    // The action was put back when this one began; the system ends the program as it would have.
    std::raise(number);
}

std::string_view file_name(const char* path) {
    const char* slash = std::strrchr(path, '/');
    return slash ? slash + 1 : path;
}

/// "1a2f" without asking for memory. @return how many digits.
std::size_t hexadecimal(std::uintptr_t number, std::array<char, 16>& digits) {
    std::size_t count = 0;
    do {
        digits[digits.size() - ++count] = "0123456789abcdef"[number % 16];
        number /= 16;
    } while (number != 0);
    return count;
}

}  // namespace

std::string native_system() {
    utsname known{};
    if (uname(&known) != 0) return "unknown";
    return std::string{known.sysname} + " " + known.release + " " + known.machine;
}

std::string native_process_name() {
    return std::to_string(getpid());
}

void native_catch_crashes(void (*crashed)(const char* signal)) {
    crashed_by = crashed;
    // The first call loads a library, which a crashed program cannot.
    std::array<void*, 1> first{};
    backtrace(first.data(), static_cast<int>(first.size()));
    stack_t stack{};
    stack.ss_sp = own_stack.data();
    stack.ss_size = own_stack.size();
    sigaltstack(&stack, nullptr);
    struct sigaction action {};
    action.sa_handler = take;
    action.sa_flags = static_cast<int>(SA_ONSTACK | SA_RESETHAND | SA_NODEFER);
    for (const Watched& each : watched) sigaction(each.number, &action, nullptr);
}

int native_open_report(const char* file) {
    return open(file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
}

void native_write(int file, std::string_view text) {
    while (!text.empty()) {
        const ssize_t written = write(file, text.data(), text.size());
        if (written <= 0) return;
        text.remove_prefix(static_cast<std::size_t>(written));
    }
}

void native_close(int file) {
    close(file);
}

void native_write_places(int file) {
    std::array<void*, 64> places{};
    const int count = backtrace(places.data(), static_cast<int>(places.size()));
    for (int at = 0; at < count; ++at) {
        void* place = places[static_cast<std::size_t>(at)];
        Dl_info known{};
        const bool is_known = dladdr(place, &known) != 0 && known.dli_fname;
        const auto base = is_known ? reinterpret_cast<std::uintptr_t>(known.dli_fbase) : 0;
        std::array<char, 16> digits{};
        const std::size_t length =
            hexadecimal(reinterpret_cast<std::uintptr_t>(place) - base, digits);
        native_write(file, "  ");
        // The name alone: a folder may be somebody's.
        native_write(file, is_known ? file_name(known.dli_fname) : std::string_view{"?"});
        native_write(file, "+0x");
        native_write(file, {digits.data() + digits.size() - length, length});
        native_write(file, "\n");
    }
}

void native_end_without_report() {
    std::signal(SIGABRT, SIG_DFL);
    std::abort();
}

}  // namespace pension
