// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace pension {

/// What the program remembers of how it was used: a small text file in the user's configuration
/// folder, a line "name=value" each. Nothing in it changes a result, and nobody misses it.
class Settings {
public:
    /// @param file read when something is asked for the first time; none: nothing is kept.
    explicit Settings(std::optional<std::filesystem::path> file = {}) : file_{std::move(file)} {}

    /// Empty where nothing was set, or the file cannot be read. A file of something else is put
    /// aside under its name with ".damaged" at the end, see damage().
    std::string value(std::string_view name) const;

    /// That the file was damaged when it was read, and put aside: settings_damaged.
    const std::optional<Error>& damage() const { return damage_; }

    /// Writes it at once; lines that others wrote meanwhile stay. Empty: the line goes.
    /// @pre no line break in either, no = in the name.
    /// Errors: file_not_written; it is remembered then until the program ends.
    Status set(const std::string& name, const std::string& value);

private:
    using Values = std::map<std::string, std::string, std::less<>>;
    Values read() const;
    void put_aside() const;

    std::optional<std::filesystem::path> file_;
    mutable std::optional<Values> values_;
    mutable std::optional<Error> damage_;
};

}  // namespace pension
