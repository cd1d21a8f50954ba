// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/byte_file.hpp"

#include <array>
#include <cstddef>
#include <memory>
#include <string_view>

namespace pension {

/// How much of a file is looked at at once.
inline constexpr std::size_t part_size = std::size_t{64} * 1024;

/// Calls what for each part of the file, from its beginning to its end, and goes back to the
/// beginning.
/// Errors: those of ByteFile::read.
template <class What>
Status for_each_part(ByteFile& file, What what) {
    const auto part = std::make_unique<std::array<char, part_size>>();
    file.rewind();
    for (;;) {
        const auto got = file.read(part->data(), part->size());
        if (!got) return got.error();
        if (got.value() == 0) break;
        what(std::string_view{part->data(), got.value()});
    }
    file.rewind();
    return done();
}

}  // namespace pension
