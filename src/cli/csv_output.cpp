// SPDX-License-Identifier: Apache-2.0
#include "app/results/fields.hpp"
#include "cli/output.hpp"
#include "exchange/csv.hpp"

namespace pension::cli {

std::string csv_text(const Answer& answer) {
    std::vector<std::vector<std::string>> rows(1);
    for (std::size_t i = 0; i < answer.comparison.plans.size(); ++i) {
        auto& row = rows.emplace_back();
        for (const Field& field : row_fields(answer.comparison, i)) {
            if (i == 0) rows.front().push_back(field.name);
            row.push_back(pension::plain_text(field.value));
        }
        if (i == 0) rows.front().push_back("unconfirmed");
        std::string names;
        for (const std::string& name : unconfirmed_fields(answer.comparison, i))
            names += (names.empty() ? "" : " ") + name;
        row.push_back(std::move(names));
    }
    return csv(rows);
}

}  // namespace pension::cli
