// SPDX-License-Identifier: Apache-2.0
#include "store/sha256.hpp"

#include <glib.h>

#include <array>
#include <charconv>

namespace pension {

namespace {

constexpr std::size_t enough = 4096;

GChecksum* checksum(void* state) {
    return static_cast<GChecksum*>(state);
}

}  // namespace

void Sha256::Free::operator()(void* state) const {
    g_checksum_free(checksum(state));
}

Sha256::Sha256() : state_{g_checksum_new(G_CHECKSUM_SHA256)} {}

void Sha256::add(char type, std::string_view value) {
    std::array<char, 20> size{};  // Of 64 bits.
    const char* end = std::to_chars(size.data(), size.data() + size.size(), value.size()).ptr;
    waiting_ += type;
    waiting_.append(size.data(), static_cast<std::size_t>(end - size.data()));
    waiting_ += ':';
    waiting_ += value;
    // Thousands of short values: the library's own call costs more than they do.
    if (waiting_.size() > enough) flush();
}

std::string Sha256::hex() {
    flush();
    return g_checksum_get_string(checksum(state_.get()));
}

void Sha256::flush() {
    g_checksum_update(checksum(state_.get()), reinterpret_cast<const guchar*>(waiting_.data()),
                      static_cast<gssize>(waiting_.size()));
    waiting_.clear();
}

}  // namespace pension
