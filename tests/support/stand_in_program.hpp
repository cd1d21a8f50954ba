// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/policy_files.hpp"
#include "support/temporary_folder.hpp"

#include <cstdlib>
#include <filesystem>
#include <string>

namespace pension {

/// A program of a name that is found before the system's own, for as long as this lives.
class StandInProgram {
public:
    /// @param script what /bin/sh does in its place; $HERE is folder().
    StandInProgram(const std::string& name, const std::string& script)
        : path_{std::getenv("PATH")} {
        const std::filesystem::path program = folder_ / name;
        write_bytes(program, "#!/bin/sh\nHERE='" + folder_.path().string() + "'\n" + script + "\n");
        std::filesystem::permissions(program, std::filesystem::perms::owner_all);
        ::setenv("PATH", (folder_.path().string() + ":" + path_).c_str(), 1);
    }
    ~StandInProgram() { ::setenv("PATH", path_.c_str(), 1); }
    StandInProgram(const StandInProgram&) = delete;
    StandInProgram& operator=(const StandInProgram&) = delete;

    const TemporaryFolder& folder() const { return folder_; }

private:
    TemporaryFolder folder_;
    std::string path_;
};

}  // namespace pension
