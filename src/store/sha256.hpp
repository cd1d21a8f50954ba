// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace pension {

/// A hash in which no two sequences of values look alike.
class Sha256 {
public:
    Sha256();

    /// Length first: "ab" "c" and "a" "bc" must not give one hash.
    void add(char type, std::string_view value);

    /// 64 hex digits; nothing can be added after it.
    std::string hex();

private:
    /// The library's own state, whose header is nobody else's business.
    struct Free {
        void operator()(void* state) const;
    };

    void flush();

    std::unique_ptr<void, Free> state_;
    std::string waiting_;  ///< Not hashed yet.
};

}  // namespace pension
