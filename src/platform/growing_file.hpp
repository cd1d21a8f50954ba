// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"

#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <string_view>
#include <system_error>

namespace pension {

/// A file that is written part by part, and that a later run can go on with.
///
/// Errors of all: file_not_written with file, reason.
class GrowingFile {
public:
    /// Empty, whatever was there.
    static Result<GrowingFile> start(const std::filesystem::path& file);

    /// With the first bytes of what is there; the others are cut off.
    /// Errors: also file_not_readable where it has fewer.
    static Result<GrowingFile> go_on(const std::filesystem::path& file, std::uintmax_t bytes);

    Status append(std::string_view bytes);

    /// Waits until all of it is on the disk.
    Status flush();

    /// How long it is with what was appended.
    std::uintmax_t size() const { return size_; }

    /// Flushes it and gives it its name, over whatever had it.
    Status finish_as(const std::filesystem::path& name) &&;

private:
    struct Close {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };
    using Opened = std::unique_ptr<std::FILE, Close>;

    GrowingFile(Opened opened, std::filesystem::path file, std::uintmax_t size)
        : opened_{std::move(opened)}, file_{std::move(file)}, size_{size} {}

    static Result<GrowingFile> open(const std::filesystem::path& file, std::uintmax_t bytes);
    Error not_written(const std::error_code& why) const;

    Opened opened_;
    std::filesystem::path file_;
    std::uintmax_t size_ = 0;
};

}  // namespace pension
