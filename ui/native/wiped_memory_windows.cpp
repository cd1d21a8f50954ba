// SPDX-License-Identifier: Apache-2.0
#include "native/wiped_memory.hpp"

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <malloc.h>
#include <windows.h>

namespace {

std::atomic<bool> wipes{false};

}  // namespace

// The linker gives all of the program these in place of the C library's (--wrap): everything that
// is in it, the toolkit too, is linked in. What the system's own libraries keep is theirs.
extern "C" {

void __real_free(void* memory);
void* __real_realloc(void* memory, std::size_t size);

void __wrap_free(void* memory) {
    if (memory && wipes.load(std::memory_order_relaxed))
        ::SecureZeroMemory(memory, ::_msize(memory));
    __real_free(memory);
}

void* __wrap_realloc(void* memory, std::size_t size) {
    if (!memory || !wipes.load(std::memory_order_relaxed)) return __real_realloc(memory, size);
    const std::size_t had = ::_msize(memory);
    // In place, where nothing is left behind; else by hand, so that the old place can be wiped.
    if (size != 0 && size <= had && size >= had / 2) return memory;
    void* moved = size == 0 ? nullptr : std::malloc(size);
    if (moved) std::memcpy(moved, memory, std::min(had, size));
    if (moved || size == 0) __wrap_free(memory);
    return moved;
}
}

namespace pension::ui {

bool wipe_freed_memory() {
    wipes.store(true, std::memory_order_relaxed);
    return true;
}

}  // namespace pension::ui
