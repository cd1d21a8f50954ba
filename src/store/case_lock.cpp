// SPDX-License-Identifier: Apache-2.0
#include "store/case_lock.hpp"

#include "platform/files.hpp"
#include "store/sha256.hpp"

namespace pension {

namespace fs = std::filesystem;

std::optional<FileLock> lock_case(const fs::path& folder, const fs::path& file) {
    // One file has one name here, by whichever link it was opened.
    std::error_code failed;
    fs::path real = fs::weakly_canonical(file, failed);
    if (failed) real = fs::absolute(file, failed);
    Sha256 hash;
    hash.add('f', bytes_of_name(real));
    return FileLock::take(folder / (hash.hex().substr(0, 32) + ".lock"));
}

}  // namespace pension
