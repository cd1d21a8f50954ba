// SPDX-License-Identifier: Apache-2.0
#include "fuzz/fuzz.hpp"
#include "plan/record.hpp"

using namespace pension;

// A record that was read is written and read again as itself.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto record = parse_record(fuzz::text_of(data, size));
    if (!record) return 0;
    names_calendar_years(record.value());
    const auto again = parse_record(notation(record.value()));
    fuzz::holds(again && again.value() == record.value());
    return 0;
}
