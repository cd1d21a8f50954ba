// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"

#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <iosfwd>
#include <memory>
#include <string>
#include <string_view>

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

    /// An empty one without a name, to be written and then read.
    /// Errors: file_not_written.
    static Result<ByteFile> unnamed(const std::string& name);

    /// Adds to one without a name; whoever reads rewinds first.
    /// Errors: file_not_written where there is no room.
    Status append(std::string_view bytes);

    /// The next bytes, at most so many; none at the end.
    /// Errors: file_not_readable.
    Result<std::size_t> read(char* into, std::size_t most);

    /// The next one read is the first of the file again.
    void rewind();

    /// The next one read is that one. Errors: file_not_readable.
    Status seek(std::uint64_t byte);
    /// How many there are; the next one read is the first again. Errors: file_not_readable.
    Result<std::uint64_t> size();

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
