// SPDX-License-Identifier: Apache-2.0
#include "fuzz/fuzz.hpp"
#include "store/life_tables.hpp"

using namespace pension;

// Whatever a file holds, it is a table whose chances are chances, or an error that names the file.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto file = fuzz::file_with(fuzz::text_of(data, size), ".csv");
    for (const LifeTableWish wish : {LifeTableWish{}, LifeTableWish{Sex::female, false, 2026},
                                     LifeTableWish{Sex::male, true}}) {
        const auto read = load_life_tables(file, wish);
        if (!read) {
            fuzz::holds(!fact(read.error(), "table").empty() ||
                        !fact(read.error(), "file").empty());
            continue;
        }
        for (const Sex sex : all_sexes) {
            const LifeTable& table = read.value().of(sex);
            for (int age = table.first_age(); age < table.end_age(); ++age)
                fuzz::holds(table.q(age) >= Probability{} &&
                            table.q(age) <= Probability::certain());
            fuzz::holds(table.q(table.end_age() - 1) == Probability::certain());
        }
        fuzz::holds(read.value().reading.has_value());
    }
    return 0;
}
