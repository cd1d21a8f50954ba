// SPDX-License-Identifier: Apache-2.0
#include "app/asking/case_fields.hpp"
#include "fuzz/fuzz.hpp"
#include "store/case_file.hpp"

using namespace pension;

// Whatever a file holds, it is a case that is the same when it is written and read again, or an
// error that names the file.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto read = parse_case(fuzz::text_of(data, size), "a.yibizhang");
    if (!read) {
        fuzz::holds(fact(read.error(), "file") == "a.yibizhang");
        return 0;
    }
    const auto text = case_text(read.value());
    fuzz::holds(bool{text});
    const auto again = parse_case(text.value(), "a.yibizhang");
    fuzz::holds(bool{again});
    fuzz::holds(case_text(again.value()).value() == text.value());
    const CaseField* part = read.value().find("case");
    const auto* fields = part ? std::get_if<CaseFields>(&part->value) : nullptr;
    if (!fields) return 0;
    const auto inquiry = read_case_fields(*fields);
    if (!inquiry) {
        fuzz::holds(!fact(inquiry.error(), "field").empty());
        return 0;
    }
    const auto same = read_case_fields(case_fields(inquiry.value(), *fields));
    fuzz::holds(bool{same} && same.value() == inquiry.value());
    return 0;
}
