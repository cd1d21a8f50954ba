// SPDX-License-Identifier: Apache-2.0
#include "store/figure_edit.hpp"

#include <cstdlib>
#include <iostream>

namespace {

using namespace pension;

/// A base pension of its own month by a document of its own.
FigureEdit edit_of(AreaCode place, const std::string& name, int number) {
    const Month from = parse_month("2027-01").value() + std::chrono::months{number};
    const std::string id = name + "-" + std::to_string(number);
    FigureEdit edit;
    edit.place = place;
    edit.sources = {{id, "示例通知 " + id, "", "", Evidence::own, "2026-11-30"}};
    FileRow row = new_figure_row(Topic::base_pension, place, std::nullopt, from);
    set_cell(row, "fen_per_month", std::int64_t{100'000} + number);
    set_cell(row, "source_id", id);
    edit.put_in = {row};
    return edit;
}

/// Somebody else saves at this moment, or has saved since the figures were read: look again.
bool is_to_be_tried_again(const Error& error) {
    return error.code == ErrorCode::policy_file_changed ||
           error.code == ErrorCode::policy_file_busy;
}

bool save(const char* file, const FigureEdit& edit, const std::string& name) {
    for (;;) {
        const auto proposal = propose_figures(file, edit);
        const auto made = proposal ? carry_out(file, proposal.value(), ActKind::edit, name)
                                   : Result<RecordedAct>{proposal.error()};
        if (made) return true;
        if (is_to_be_tried_again(made.error())) continue;
        std::cerr << "error " << static_cast<int>(made.error().code) << "\n";
        for (const auto& [fact, value] : made.error().facts)
            std::cerr << fact << ": " << value << "\n";
        return false;
    }
}

}  // namespace

/// Edits a policy file again and again, as somebody at a window does: FILE PLACE NAME FIRST STEP
/// EDITS.
int main(int argc, char** argv) {
    if (argc != 7) return 2;
    const int first = std::atoi(argv[4]);
    const int step = std::atoi(argv[5]);
    for (int i = 0; i < std::atoi(argv[6]); ++i) {
        if (!save(argv[1], edit_of(std::atoll(argv[2]), argv[3], first + i * step), argv[3]))
            return 1;
        std::cout << i << std::endl;
    }
    return 0;
}
