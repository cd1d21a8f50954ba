// SPDX-License-Identifier: Apache-2.0
#include "platform/printing.hpp"

#include "platform/child_program.hpp"
#include "platform/files.hpp"

#include <vector>

namespace pension {

Status print_file(const std::filesystem::path& file, const std::string& printer,
                  const std::string& title, const std::stop_token& stop) {
    // lp speaks to whatever the system prints with; the library below it is one more to keep.
    std::vector<std::string> words{"lp", "-s", "-t", title};
    if (!printer.empty()) words.insert(words.end(), {"-d", printer});
    words.insert(words.end(), {"--", bytes_of_name(file)});
    const auto status = run_child_program(words, std::chrono::seconds{30}, stop);
    if (status != 0) return Error{ErrorCode::not_printed, {{"printer", printer}}};
    return done();
}

}  // namespace pension
