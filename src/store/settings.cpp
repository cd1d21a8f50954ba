// SPDX-License-Identifier: Apache-2.0
#include "store/settings.hpp"

#include "base/contract.hpp"
#include "platform/files.hpp"

#include <algorithm>
#include <utility>

namespace pension {

namespace fs = std::filesystem;

namespace {

constexpr std::uintmax_t most_bytes = 1'000'000;

}  // namespace

Settings::Values Settings::read() const {
    Values values;
    if (!file_) return values;
    const auto bytes = read_file(*file_, most_bytes);
    if (!bytes) return values;
    std::string_view rest = bytes.value();
    while (!rest.empty()) {
        std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(rest.size(), line.size() + 1));
        if (line.ends_with('\r')) line.remove_suffix(1);
        if (const auto sign = line.find('='); sign != std::string_view::npos)
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
