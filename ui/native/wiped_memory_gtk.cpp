// SPDX-License-Identifier: Apache-2.0
#include "native/wiped_memory.hpp"

#include <cstdlib>  // Says which C library it is.

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <cstring>
#include <malloc.h>

namespace {

std::atomic<bool> wipes{false};

}  // namespace

// The C library looks for these names in the program first; its own stand behind __libc_. All
// libraries of the program give memory back through them, C++ ones by operator delete.
extern "C" {

void __libc_free(void* memory);
void* __libc_malloc(std::size_t size);
void* __libc_realloc(void* memory, std::size_t size);

void free(void* memory) {
    if (memory && wipes.load(std::memory_order_relaxed))
        explicit_bzero(memory, malloc_usable_size(memory));
    __libc_free(memory);
}

void* realloc(void* memory, std::size_t size) {
    if (!memory || !wipes.load(std::memory_order_relaxed)) return __libc_realloc(memory, size);
    const std::size_t had = malloc_usable_size(memory);
    // In place, where nothing is left behind; else by hand, so that the old place can be wiped.
    if (size != 0 && size <= had && size >= had / 2) return memory;
    void* moved = size == 0 ? nullptr : __libc_malloc(size);
    if (moved) std::memcpy(moved, memory, std::min(had, size));
    if (moved || size == 0) free(memory);
    return moved;
}
}

namespace pension::ui {

bool wipe_freed_memory() {
    wipes.store(true, std::memory_order_relaxed);
    return true;
}

}  // namespace pension::ui

#else

namespace pension::ui {

bool wipe_freed_memory() {
    return false;
}

}  // namespace pension::ui

#endif
