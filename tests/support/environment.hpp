// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdlib>
#include <optional>
#include <string>

namespace pension {

/// A variable of the environment, for as long as this lives.
class Environment {
public:
    Environment(const char* name, const std::string& value) : name_{name} {
        if (const char* before = std::getenv(name)) before_ = before;
        set(value);
    }
    ~Environment() {
        if (before_)
            set(*before_);
        else
            unset();
    }
    Environment(const Environment&) = delete;
    Environment& operator=(const Environment&) = delete;

private:
#ifdef _WIN32
    void set(const std::string& value) const {
        ::_putenv_s(name_, value.c_str());
    }
    void unset() const {
        ::_putenv_s(name_, "");
    }
#else
    void set(const std::string& value) const {
        ::setenv(name_, value.c_str(), 1);
    }
    void unset() const {
        ::unsetenv(name_);
    }
#endif

    const char* name_;
    std::optional<std::string> before_;
};

}  // namespace pension
