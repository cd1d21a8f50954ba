// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/settings.hpp"

#include <filesystem>
#include <vector>

namespace pension {

/// The case files opened or saved last, the last one first, in the settings. Nothing is missed
/// where they cannot be written.
class RecentFiles {
public:
    static constexpr std::size_t most = 9;

    explicit RecentFiles(Settings& settings) : settings_{settings} {}

    std::vector<std::filesystem::path> all() const;
    void add(const std::filesystem::path& file);
    void take_out(const std::filesystem::path& file);
    void clear() { write({}); }

private:
    void write(const std::vector<std::filesystem::path>& files);

    Settings& settings_;
};

}  // namespace pension
