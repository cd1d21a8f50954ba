// SPDX-License-Identifier: Apache-2.0
#include "app/desk/recent_files.hpp"

#include "platform/files.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace pension {

namespace fs = std::filesystem;

namespace {

std::string name_of_setting(std::size_t at) {
    return fmt::format("recent_case_{}", at + 1);
}

}  // namespace

std::vector<fs::path> RecentFiles::all() const {
    std::vector<fs::path> files;
    for (std::size_t at = 0; at < most; ++at) {
        const std::string name = settings_.value(name_of_setting(at));
        if (!name.empty()) files.emplace_back(std::u8string{name.begin(), name.end()});
    }
    return files;
}

void RecentFiles::write(const std::vector<fs::path>& files) {
    for (std::size_t at = 0; at < most; ++at) {
        // A disk that is full forgets a convenience.
        (void)settings_.set(name_of_setting(at), at < files.size() ? bytes_of_name(files[at]) : "");
    }
}

void RecentFiles::add(const fs::path& file) {
    std::error_code failed;
    fs::path whole = fs::absolute(file, failed).lexically_normal();
    if (failed) whole = file;
    // A name of several lines is nothing for a file of lines.
    if (bytes_of_name(whole).find_first_of("\r\n") != std::string::npos) return;
    auto files = all();
    std::erase(files, whole);
    files.insert(files.begin(), whole);
    if (files.size() > most) files.resize(most);
    write(files);
}

void RecentFiles::take_out(const fs::path& file) {
    auto files = all();
    if (std::erase(files, file) > 0) write(files);
}

}  // namespace pension
