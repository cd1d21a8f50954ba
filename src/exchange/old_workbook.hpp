// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"
#include "platform/byte_file.hpp"

#include <stop_token>

namespace pension {

/// An old workbook (.xls) as an .ods that LibreOffice makes of it, where that is installed: with a
/// profile of its own, in a folder that is gone afterwards, within two minutes.
/// Errors: list_not_text where it is not, or makes nothing of it; list_workbook_locked;
/// file_not_readable; file_not_written.
Result<ByteFile> as_ods(ByteFile& old, const std::stop_token& stop);

}  // namespace pension
