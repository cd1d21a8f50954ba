// SPDX-License-Identifier: Apache-2.0
#include "store/sha256.hpp"

#include <fmt/format.h>
#include <glib.h>

namespace pension {

namespace {

GChecksum* checksum(void* state) {
    return static_cast<GChecksum*>(state);
}

}  // namespace

void Sha256::Free::operator()(void* state) const {
    g_checksum_free(checksum(state));
}

Sha256::Sha256() : state_{g_checksum_new(G_CHECKSUM_SHA256)} {}

void Sha256::add(char type, std::string_view value) {
    update(fmt::format("{}{}:", type, value.size()));
    update(value);
}

std::string Sha256::hex() {
    return g_checksum_get_string(checksum(state_.get()));
}

void Sha256::update(std::string_view bytes) {
    g_checksum_update(checksum(state_.get()), reinterpret_cast<const guchar*>(bytes.data()),
                      static_cast<gssize>(bytes.size()));
}

}  // namespace pension
