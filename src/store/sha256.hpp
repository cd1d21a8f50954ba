// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fmt/format.h>
#include <glib.h>

#include <memory>
#include <string>
#include <string_view>

namespace pension {

/// A hash in which no two sequences of values look alike.
class Sha256 {
public:
    /// Length first: "ab" "c" and "a" "bc" must not give one hash.
    void add(char type, std::string_view value) {
        const std::string head = fmt::format("{}{}:", type, value.size());
        update(head);
        update(value);
    }

    std::string hex() { return g_checksum_get_string(state_.get()); }

private:
    struct Free {
        void operator()(GChecksum* state) const { g_checksum_free(state); }
    };

    void update(std::string_view bytes) {
        g_checksum_update(state_.get(), reinterpret_cast<const guchar*>(bytes.data()),
                          static_cast<gssize>(bytes.size()));
    }

    std::unique_ptr<GChecksum, Free> state_{g_checksum_new(G_CHECKSUM_SHA256)};
};

}  // namespace pension
