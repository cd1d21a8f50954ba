// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"

#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <iosfwd>
#include <memory>
#include <string>

namespace pension {

/// A file that is read part by part, as often as it takes, with little memory.
class ByteFile {
public:
    /// What can be read once only (a pipe, a device) is copied first, see copy_of().
    /// Errors: file_missing; file_not_readable with file, reason.
    static Result<ByteFile> open(const std::filesystem::path& file);

    /// What is left in the stream, copied into a file that has no name: whatever happens to this
    /// program, nobody finds it.
    /// @param name what to call it in messages.
    /// Errors: file_not_readable; file_not_written where there is no room for it.
    static Result<ByteFile> copy_of(std::istream& in, const std::string& name);

    /// The next bytes, at most so many; none at the end.
    /// Errors: file_not_readable.
    Result<std::size_t> read(char* into, std::size_t most);

    /// The next one read is the first of the file again.
    void rewind();

    /// As it is called in messages.
    const std::string& name() const { return name_; }

private:
    struct Close {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };
    using Opened = std::unique_ptr<std::FILE, Close>;

    ByteFile(Opened file, std::string name) : file_{std::move(file)}, name_{std::move(name)} {}

    Opened file_;
    std::string name_;
};

}  // namespace pension
