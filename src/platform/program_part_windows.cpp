// SPDX-License-Identifier: Apache-2.0
#include "platform/files.hpp"
#include "platform/program_part.hpp"

#include <system_error>
#include <windows.h>

namespace pension {

Result<void*> function_of_part(const std::filesystem::path& part, const char* name) {
    std::error_code failed;
    if (!std::filesystem::exists(part, failed))
        return Error{ErrorCode::file_missing, {{"file", utf8(part)}}};
    const HMODULE loaded = ::LoadLibraryW(part.c_str());
    const FARPROC found = loaded ? ::GetProcAddress(loaded, name) : nullptr;
    if (found) return reinterpret_cast<void*>(found);
    const std::error_code why{static_cast<int>(::GetLastError()), std::system_category()};
    return Error{ErrorCode::file_not_readable, {{"file", utf8(part)}, {"reason", why.message()}}};
}

}  // namespace pension
