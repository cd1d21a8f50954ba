// SPDX-License-Identifier: Apache-2.0
#include "platform/scratch_folder.hpp"

#include "platform/files.hpp"
#include "platform/native_file.hpp"

#include <fmt/format.h>

#include <atomic>
#include <regex>
#include <string>
#include <utility>
#include <vector>

namespace pension {

namespace fs = std::filesystem;

Result<ScratchFolder> ScratchFolder::make() {
    // Several threads of one process each have their own.
    static std::atomic<unsigned> next{0};
    std::error_code failed;
    const fs::path parent = fs::temp_directory_path(failed);
    fs::path path;
    bool made = false;
    // A name may be left over from a process of the same number.
    for (int tries = 0; !failed && !made && tries < 1000; ++tries) {
        path = parent / fmt::format("yibizhang-{}-{}", native::process_id(), next++);
        made = fs::create_directory(path, failed);
    }
    if (made) fs::permissions(path, fs::perms::owner_all, failed);
    if (made && !failed) return ScratchFolder{std::move(path)};
    if (!failed) failed = std::make_error_code(std::errc::file_exists);
    return Error{ErrorCode::file_not_written, {{"file", utf8(path)}, {"reason", failed.message()}}};
}

void ScratchFolder::clear_left_behind() {
    static const std::regex ours{R"(yibizhang-(\d{1,9})-\d+)"};
    std::error_code failed;
    std::vector<fs::path> left;
    for (fs::directory_iterator each{fs::temp_directory_path(failed), failed}, end;
         !failed && each != end; each.increment(failed)) {
        std::smatch name;
        const std::string text = utf8(each->path().filename());
        std::error_code unknown;
        if (std::regex_match(text, name, ours) && !native::is_running(std::stol(name[1])) &&
            !each->is_symlink(unknown) && each->is_directory(unknown))
            left.push_back(each->path());
    }
    std::error_code ignored;
    for (const fs::path& folder : left) fs::remove_all(folder, ignored);
}

ScratchFolder::ScratchFolder(ScratchFolder&& other) noexcept
    : path_{std::exchange(other.path_, {})} {}

ScratchFolder::~ScratchFolder() {
    std::error_code ignored;
    if (!path_.empty()) fs::remove_all(path_, ignored);
}

}  // namespace pension
