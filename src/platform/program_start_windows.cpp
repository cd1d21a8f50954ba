// SPDX-License-Identifier: Apache-2.0
#include "platform/console_windows.hpp"
#include "platform/program_start.hpp"

#include <array>
#include <fcntl.h>
#include <io.h>
#include <iostream>
#include <streambuf>
#include <windows.h>

namespace pension {

namespace {

/// std::cout or std::cerr: nothing waits, so that what two of them say stays in order.
class OutBuffer : public std::streambuf {
public:
    explicit OutBuffer(unsigned long stream) : writer_{stream} {}

protected:
    int_type overflow(int_type next) override {
        if (traits_type::eq_int_type(next, traits_type::eof())) return traits_type::not_eof(next);
        const char letter = traits_type::to_char_type(next);
        return xsputn(&letter, 1) == 1 ? next : traits_type::eof();
    }
    std::streamsize xsputn(const char* text, std::streamsize count) override {
        return writer_.write({text, static_cast<std::size_t>(count)}) ? 0 : count;
    }

private:
    native::StreamWriter writer_;
};

/// What is typed on a console, line by line, whatever its code page.
class TypedBuffer : public std::streambuf {
protected:
    int_type underflow() override {
        std::array<wchar_t, 1024> typed{};
        DWORD count = 0;
        if (!::ReadConsoleW(::GetStdHandle(STD_INPUT_HANDLE), typed.data(),
                            static_cast<DWORD>(typed.size()), &count, nullptr))
            return traits_type::eof();
        text_ = native::utf8_of({typed.data(), count});
        std::erase(text_, '\r');
        // Ctrl-Z at the head of a line is how a console ends what is typed.
        if (text_.empty() || text_.front() == '\x1A') return traits_type::eof();
        setg(text_.data(), text_.data(), text_.data() + text_.size());
        return traits_type::to_int_type(text_.front());
    }

private:
    std::string text_;
};

bool is_console(unsigned long stream) {
    DWORD mode = 0;
    return ::GetConsoleMode(::GetStdHandle(stream), &mode) != 0;
}

/// The line of progress deletes what stood behind it; old consoles have to be asked to understand.
void understand_escapes() {
    const HANDLE console = ::GetStdHandle(STD_ERROR_HANDLE);
    DWORD mode = 0;
    if (::GetConsoleMode(console, &mode))
        ::SetConsoleMode(console, mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING);
}

void start_streams() {
    // A program of windows has no console of its own; what it was started from may have one.
    if (!::GetStdHandle(STD_OUTPUT_HANDLE)) ::AttachConsole(ATTACH_PARENT_PROCESS);
    // Else Windows makes two bytes of each end of a line, and ends a file at a Ctrl-Z.
    for (const int stream : {0, 1, 2}) ::_setmode(stream, _O_BINARY);
    // As long as the program: the streams of the library flush when it ends.
    static OutBuffer out{STD_OUTPUT_HANDLE};
    static OutBuffer errors{STD_ERROR_HANDLE};
    std::cout.rdbuf(&out);
    std::cerr.rdbuf(&errors);
    understand_escapes();
    if (!is_console(STD_INPUT_HANDLE)) return;
    static TypedBuffer typed;
    std::cin.rdbuf(&typed);
}

}  // namespace

std::vector<std::string> start_program(int, char**) {
    start_streams();
    // Those of main() went through the code page of the system.
    int count = 0;
    wchar_t** words = ::CommandLineToArgvW(::GetCommandLineW(), &count);
    std::vector<std::string> arguments;
    for (int i = 1; words && i < count; ++i) arguments.push_back(native::utf8_of(words[i]));
    ::LocalFree(words);
    return arguments;
}

}  // namespace pension
