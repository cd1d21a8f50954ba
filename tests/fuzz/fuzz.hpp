// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

// What libFuzzer calls with one input after the other; each target defines it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace pension::fuzz {

inline std::string_view text_of(const std::uint8_t* data, std::size_t size) {
    return {reinterpret_cast<const char*>(data), size};
}

/// What must hold of any input; where it does not, the input is kept and told.
inline void holds(bool condition) {
    if (!condition) std::abort();
}

/// A file of this process's own that holds these bytes until the next call.
inline std::filesystem::path file_with(std::string_view bytes, const char* ending) {
    static const std::filesystem::path folder = [] {
        std::string name =
            (std::filesystem::temp_directory_path() / "yibizhang-fuzz-XXXXXX").string();
        holds(mkdtemp(name.data()) != nullptr);
        return std::filesystem::path{name};
    }();
    const auto file = folder / (std::string{"input"} + ending);
    std::ofstream{file, std::ios::binary}.write(bytes.data(),
                                                static_cast<std::streamsize>(bytes.size()));
    return file;
}

}  // namespace pension::fuzz
