// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"

#include <filesystem>

namespace pension {

/// A function of a part of the program, a library that is loaded by this and stays loaded.
/// Errors: file_missing; file_not_readable with the system's words where it cannot be loaded, or
/// has no such function.
Result<void*> function_of_part(const std::filesystem::path& part, const char* name);

}  // namespace pension
