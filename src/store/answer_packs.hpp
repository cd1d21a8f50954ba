// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"
#include "store/article.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace pension {

/// The packs in the folder, in order of their names; none where there is no such folder.
std::vector<std::filesystem::path> answer_packs(const std::filesystem::path& own);

/// Reads a pack, see read_answer_pack(); it is called by the name of its file.
/// Errors: those of read_answer_pack(); file_missing, file_not_readable, file_too_large (four
/// million bytes), file_not_utf8, pack_not_a_file.
Result<std::vector<Article>> articles_of_pack(const std::filesystem::path& pack);

/// What became of a pack that was added.
struct PackAdded {
    std::string name;
    std::size_t questions = 0;
};

/// Reads a pack and puts a copy of it into the folder, as a text that is no hidden file
/// (".office.md" is kept as "office.txt"); where anything in it is wrong, nothing is put there.
/// @param overwrite whether one of that name is replaced.
/// Errors: those of articles_of_pack(); file_there_already, file_not_written.
Result<PackAdded> add_answer_pack(const std::filesystem::path& pack,
                                  const std::filesystem::path& own, bool overwrite);

/// Takes a pack out of the folder. @param name of its file. Errors: answer_pack_unknown,
/// file_not_written.
Status remove_answer_pack(const std::string& name, const std::filesystem::path& own);

}  // namespace pension
