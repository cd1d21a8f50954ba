// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>

namespace house {

using Arrows = std::map<std::string, std::set<std::string>>;

/// The arrows of the house: a folder may include itself and what is named here, nothing else.
/// Folders are named as in #include: "base", "app/words"; "ui" is all of ui/.
extern const Arrows may_include;

/// The folder that a file of src/ or ui/ belongs to: "base", "app/words", "ui". The name of the
/// file itself where it stands loose in src/ or src/app/.
std::string folder_of(std::string_view path);

/// The names along one circle, the first again at its end; empty where there is none.
std::string circle_in(const Arrows& arrows);

}  // namespace house
