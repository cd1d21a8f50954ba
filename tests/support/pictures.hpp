// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

namespace pension {

/// The part of two PNG files' pixels, 0 to 1, that differ clearly in brightness; 1 where their
/// sizes differ by more than a pixel.
double differing_pixels(const std::filesystem::path& a, const std::filesystem::path& b);

}  // namespace pension
