// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"

#include <filesystem>
#include <stop_token>
#include <string>

namespace pension {

/// Hands a file to the system's print queue, without a dialog, and comes back once the queue has
/// taken it: what becomes of it on paper is the queue's business.
/// @param printer as the system knows it; empty: the one that the system prints on.
/// @param title what the queue calls it; anybody can read that.
/// Errors: not_printed with printer: no such printer, no print system, or none that answers within
/// half a minute. On Windows always, where nothing prints a PDF without a dialog of its own.
Status print_file(const std::filesystem::path& file, const std::string& printer,
                  const std::string& title, const std::stop_token& stop = {});

}  // namespace pension
