// SPDX-License-Identifier: Apache-2.0
#include "store/settings.hpp"

#include "base/contract.hpp"
#include "platform/files.hpp"

#include <algorithm>
#include <utility>

namespace pension {

namespace fs = std::filesystem;

namespace {

constexpr std::uintmax_t most_bytes_of_settings = 1'000'000;

/// A name, a sign and a value without controls.
bool is_line(std::string_view line) {
    return line.find('=') != std::string_view::npos && std::ranges::none_of(line, [](char letter) {
               return static_cast<unsigned char>(letter) < 0x20 && letter != '\t';
           });
}

}  // namespace

void Settings::put_aside() const {
    fs::path aside = *file_;
    aside += ".damaged";
    std::error_code failed;
    fs::rename(*file_, aside, failed);
    // Where it cannot be moved the next write replaces it; nothing in it changes a result.
    damage_ = Error{ErrorCode::settings_damaged,
                    {{"file", utf8(*file_)}, {"aside", utf8(failed ? *file_ : aside)}}};
}

Settings::Values Settings::read() const {
    Values values;
    if (!file_) return values;
    const auto bytes = read_file(*file_, most_bytes_of_settings);
    if (!bytes) return values;
    std::string_view rest = bytes.value();
    while (!rest.empty()) {
        std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(rest.size(), line.size() + 1));
        if (line.ends_with('\r')) line.remove_suffix(1);
        if (line.empty()) continue;
        if (!is_line(line)) {
            put_aside();
            return {};
        }
        const auto sign = line.find('=');
        values.emplace(line.substr(0, sign), line.substr(sign + 1));
    }
    return values;
}

std::string Settings::value(std::string_view name) const {
    if (!values_) values_ = read();
    const auto found = values_->find(name);
    return found == values_->end() ? "" : found->second;
}

Status Settings::set(const std::string& name, const std::string& value) {
    expects(name.find_first_of("=\r\n") == std::string::npos &&
                value.find_first_of("\r\n") == std::string::npos,
            "Settings: a name or value that is no line");
    if (this->value(name) == value) return done();
    // Another window may have written since.
    if (file_) {
        Values fresh = read();
        if (!fresh.empty()) values_ = std::move(fresh);
    }
    values_->erase(name);
    if (!value.empty()) values_->emplace(name, value);
    if (!file_) return done();
    std::string bytes;
    for (const auto& [each, kept] : *values_) bytes += each + "=" + kept + "\n";
    std::error_code failed;
    if (file_->has_parent_path()) fs::create_directories(file_->parent_path(), failed);
    return replace_file(*file_, bytes);
}

}  // namespace pension
