// SPDX-License-Identifier: Apache-2.0
#include "app/asking/identity_number.hpp"
#include "fuzz/fuzz.hpp"

#include <algorithm>

using namespace pension;

// A number that is read is one of the standard's form, reads the same again, and is in no text that
// was masked.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = fuzz::text_of(data, size);
    const std::string masked = with_identities_masked(text, true);
    const auto identity = read_identity(text);
    if (!identity) return 0;
    const std::string& number = identity.value().number;
    fuzz::holds(number.size() == 18);
    fuzz::holds(std::all_of(number.begin(), number.end() - 1,
                            [](char digit) { return digit >= '0' && digit <= '9'; }));
    fuzz::holds(looks_like_identity(text));
    const auto again = read_identity(number);
    fuzz::holds(again && again.value() == identity.value());
    fuzz::holds(with_identities_masked(number).find(number.substr(6, 8)) == std::string::npos);
    return 0;
}
