// SPDX-License-Identifier: Apache-2.0
#include "platform/files.hpp"
#include "platform/program_part.hpp"

#include <dlfcn.h>
#include <system_error>

namespace pension {

Result<void*> function_of_part(const std::filesystem::path& part, const char* name) {
    std::error_code failed;
    if (!std::filesystem::exists(part, failed))
        return Error{ErrorCode::file_missing, {{"file", utf8(part)}}};
    void* loaded = ::dlopen(part.c_str(), RTLD_NOW | RTLD_LOCAL);
    void* found = loaded ? ::dlsym(loaded, name) : nullptr;
    if (found) return found;
    const char* reason = ::dlerror();
    return Error{ErrorCode::file_not_readable,
                 {{"file", utf8(part)}, {"reason", reason ? reason : name}}};
}

}  // namespace pension
