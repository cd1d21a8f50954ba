// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/asking/inquiry.hpp"
#include "app/desk/reckoned.hpp"
#include "base/result.hpp"
#include "plan/case_fields.hpp"
#include "platform/file_lock.hpp"
#include "platform/files.hpp"

#include <cstddef>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <utility>

namespace pension {

/// A field, and of which plan.
using FieldOf = std::pair<Asks, std::size_t>;
/// What stands in fields that cannot be reckoned, and so does not count.
using Marked = std::map<FieldOf, std::string>;

/// A case as its file says it.
struct ReadCase {
    Inquiry inquiry;
    std::optional<Reckoned> reckoned{};
    Marked marked{};
    CaseFields kept{};  ///< All of the file, with what this version has no name for.
};

/// Where the open case lies, and what lies there.
struct CaseOnDisk {
    std::filesystem::path path{};  ///< Empty: it was never saved.
    Inquiry saved{};
    Marked marked{};
    std::optional<Reckoned> reckoned{};
    CaseFields kept{};
    std::optional<FileStamp> stamp{};  ///< When it was read or written last.
    bool is_read_only = false;
    bool is_open_elsewhere = false;
    std::optional<FileLock> lock{};
};

/// Errors: those of read_case_file() and read_case_fields(), all with `file`.
Result<ReadCase> open_case(const std::filesystem::path& file);

/// The text of a case file.
/// @param kept what the case had when it was read.
/// Errors: text_not_in_encoding.
Result<std::string> text_of_case(const Inquiry& inquiry, const std::optional<Reckoned>& reckoned,
                                 CaseFields kept, const Marked& marked = {});

}  // namespace pension
