// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstdint>
#include <fcntl.h>
#include <fstream>
#include <memory>
#include <sstream>
#include <string>
#include <string_view>
#include <unistd.h>
#include <vector>

namespace pension {

/// Looks for a text in all memory of this process that can be written to: heap, stacks, data.
class ProcessMemory {
public:
    /// A text that is not spelled out in the memory of whoever looks for it.
    static std::string veiled(std::string_view text) {
        std::string veil{text};
        for (char& c : veil) c = static_cast<char>(c ^ 0x55);
        return veil;
    }

    /// How often it stands there, a byte a letter and four bytes a letter.
    std::size_t count(const std::string& veil) const {
        std::ifstream maps{"/proc/self/maps"};
        const int memory = open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
        std::size_t found = 0;
        for (std::string line; std::getline(maps, line);) {
            std::uintptr_t from = 0;
            std::uintptr_t to = 0;
            char dash = 0;
            std::string rights;
            std::istringstream{line} >> std::hex >> from >> dash >> to >> rights;
            if (rights.starts_with("rw")) found += count(memory, from, to, veil);
        }
        close(memory);
        return found;
    }

private:
    /// @param wide how many bytes a letter takes.
    static std::size_t count_in(const std::string& bytes, std::size_t size, const std::string& veil,
                                std::size_t wide) {
        std::size_t found = 0;
        for (std::size_t at = 0; at + veil.size() * wide <= size; ++at) {
            std::size_t same = 0;
            while (same < veil.size() && (bytes[at + same * wide] ^ 0x55) == veil[same] &&
                   (wide == 1 ||
                    (bytes[at + same * wide + 1] == 0 && bytes[at + same * wide + 2] == 0)))
                ++same;
            if (same == veil.size()) ++found;
        }
        return found;
    }

    std::size_t count(int memory, std::uintptr_t from, std::uintptr_t to,
                      const std::string& veil) const {
        std::size_t found = 0;
        const auto own = reinterpret_cast<std::uintptr_t>(buffer_.data());
        for (std::uintptr_t at = from; at < to; at += step) {
            const std::size_t length = std::min<std::size_t>(buffer_.size(), to - at);
            // What was copied here to be looked at is no find.
            if (at < own + buffer_.size() && own < at + length) continue;
            const ssize_t read = pread(memory, buffer_.data(), length, static_cast<off_t>(at));
            if (read <= 0) continue;
            const auto size = static_cast<std::size_t>(read);
            found += count_in(buffer_, size, veil, 1) + count_in(buffer_, size, veil, 4);
        }
        return found;
    }

    static constexpr std::size_t step = 1U << 20U;
    /// A little more than a step, for what stands across two.
    mutable std::string buffer_ = std::string(step + 256, '\0');
};

}  // namespace pension
