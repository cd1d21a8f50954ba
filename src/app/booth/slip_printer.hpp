// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"
#include "sheet/sheet.hpp"

#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>

namespace pension {

/// Where slips go.
struct SlipWay {
    /// As the system knows it; "default": the one that the system prints on; empty: none.
    std::string printer{};
    /// Where they are files: without a printer, and where it fails.
    std::optional<std::filesystem::path> folder{};

    bool is_known() const { return folder || !printer.empty(); }
};

/// Prints the slip, or writes it where there is no printer. What is printed is kept nowhere, and
/// the print queue reads nothing of anybody: its name there is "slip".
/// @pre way.is_known()
/// Errors: those of write_slip() and of ScratchFolder::make(); not_printed;
/// not_printed_but_kept with the folder where it lies instead.
Status hand_out(const Sheet& slip, const SlipWay& way, const std::stop_token& stop);

}  // namespace pension
