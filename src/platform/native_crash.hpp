// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace pension {

// What a crash report asks of one system. All but the first three may be called within a signal.

std::string native_system();        ///< "Linux 6.1.0 x86_64".
std::string native_process_name();  ///< Unlike that of any other process that runs.
/// Calls it with the name of the signal, once, and lets the signal end the program afterwards.
void native_catch_crashes(void (*crashed)(const char* signal));

/// @return below 0 where it cannot be written; what is there is replaced.
int native_open_report(const char* file);
void native_write(int file, std::string_view text);
void native_close(int file);
/// The places in the code that led here, a line each: "  library+0x1234".
void native_write_places(int file);
[[noreturn]] void native_end_without_report();

}  // namespace pension
