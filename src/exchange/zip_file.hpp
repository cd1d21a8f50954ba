// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"
#include "platform/byte_file.hpp"

#include <cstdint>
#include <functional>
#include <limits>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>

namespace pension {

/// A zip file of others, from which parts are read piece by piece, with little memory. Whatever it
/// claims to unpack to, it unpacks to no more than the bytes that are allowed, over all that is
/// read of it.
class ZipFile {
public:
    static constexpr std::uint64_t most = std::uint64_t{2} << 30U;
    /// For what this program wrote itself.
    static constexpr std::uint64_t no_limit = std::numeric_limits<std::uint64_t>::max();

    /// @param file lives as long.
    /// @param stop who asks for it gets file_not_readable of all that is read from then on.
    /// Errors: list_workbook_damaged.
    static Result<ZipFile> open(ByteFile& file, std::stop_token stop = {},
                                std::uint64_t allowed = most);
    ~ZipFile();
    ZipFile(ZipFile&&) noexcept;
    ZipFile& operator=(ZipFile&&) = delete;
    ZipFile(const ZipFile&) = delete;
    ZipFile& operator=(const ZipFile&) = delete;

    /// Whether there is such a part; the case of letters does not count.
    bool has(const std::string& part) const;

    /// Gives all of a part to who takes it, in pieces, until he wants no more (false).
    /// Errors: list_workbook_damaged, list_workbook_locked, list_workbook_too_big;
    /// file_not_readable.
    Status read(const std::string& part, const std::function<bool(std::string_view)>& take);

    /// As the file is called in messages.
    const std::string& name() const;

private:
    struct Opened;

    explicit ZipFile(std::unique_ptr<Opened> opened);

    std::unique_ptr<Opened> opened_;
};

}  // namespace pension
