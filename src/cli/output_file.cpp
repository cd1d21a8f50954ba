// SPDX-License-Identifier: Apache-2.0
#include "cli/output_file.hpp"

#include "platform/files.hpp"

namespace pension::cli {

void add_output(Command& command, OutputFile& file, const std::string& help, const Translate& tr) {
    command.add_option("-o,--output", file.name, help)->type_name("FILE")->required();
    command.add_flag("--overwrite", file.overwrite, tr(N_("Replaces a file that is there")));
}

Status may_be_made(const OutputFile& file) {
    std::error_code unknown;
    if (!file.overwrite && std::filesystem::exists(file.path(), unknown))
        return Error{ErrorCode::file_there_already, {{"file", utf8(file.path())}}};
    return done();
}

Status write(const OutputFile& file, std::string_view bytes) {
    return file.overwrite ? replace_file(file.path(), bytes) : write_new_file(file.path(), bytes);
}

}  // namespace pension::cli
