// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace pension {

/// What was typed behind the program's name, in UTF-8. From now on the standard streams carry bytes
/// as they are, and a console shows and gives UTF-8. To be called once, at the head of main().
std::vector<std::string> start_program(int argc, char** argv);

}  // namespace pension
