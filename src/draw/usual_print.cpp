// SPDX-License-Identifier: Apache-2.0
#include "draw/pages.hpp"

// By itself: who asks on which paper a sheet is printed need not load what draws.

namespace pension {

Print usual_print(MadeFor made_for) {
    switch (made_for) {
        case MadeFor::two_on_a4: return {a5_lying, {.fills_page = true, .copies = 2}};
        case MadeFor::a3_wall: return {a3, {.fills_page = true}};
        case MadeFor::a4: break;
    }
    return {};
}

}  // namespace pension
