// SPDX-License-Identifier: Apache-2.0
#include "draw/native_fonts.hpp"

namespace pension::drawing {

// Noto for its true bold and its wide range of characters, WenQuanYi where a system is small.
// The SC family by name: under a locale that is not Chinese, a bare fallback shows Japanese forms.
const char* native_families() {
    return "Noto Sans CJK SC, WenQuanYi Micro Hei, sans-serif";
}

}  // namespace pension::drawing
