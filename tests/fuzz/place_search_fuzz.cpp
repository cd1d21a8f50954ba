// SPDX-License-Identifier: Apache-2.0
#include "fuzz/fuzz.hpp"
#include "policy/policy_book.hpp"

#include <algorithm>

using namespace pension;

// A search finds one of the places there are, or says why not.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const PolicyBook book{{{0, 0, "全国", "China", "qg"},
                                  {430000, 0, "湖南省", "Hunan", "hn"},
                                  {430100, 430000, "长沙市", "Changsha", "cs"},
                                  {410000, 0, "河南省", "Henan", "hn"}},
                                 {},
                                 {}};
    const auto found = book.search(fuzz::text_of(data, size));
    if (found) {
        fuzz::holds(book.find(found.value().code) != nullptr);
        fuzz::holds(!book.chain(found.value().code).empty());
    } else {
        fuzz::holds(!found.error().facts.empty());
    }
    return 0;
}
