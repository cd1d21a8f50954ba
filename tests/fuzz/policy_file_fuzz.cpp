// SPDX-License-Identifier: Apache-2.0
#include "fuzz/fuzz.hpp"
#include "platform/files.hpp"
#include "store/policy_file.hpp"
#include "store/policy_pack.hpp"
#include "store/policy_writer.hpp"

#include <array>

using namespace pension;

namespace {

/// A policy file with the nation and nothing else.
const std::string& good_file() {
    static const std::string bytes = [] {
        const auto file = fuzz::file_with("", ".db");
        const std::array rows{
            SqlText{"place",
                    "INSERT INTO place (area_code, parent_code, name_zh, name_en) "
                    "VALUES (0, 0, '全国', 'China');"}};
        fuzz::holds(bool{create_policy_file(file, rows)});
        auto read = read_file(file);
        fuzz::holds(bool{read});
        return std::move(read).value();
    }();
    return bytes;
}

/// The good file with bytes of it changed: five of the input are four of a place and a new value.
/// A whole file as input would be 200 KB for each of them.
std::string damaged(std::string_view changes) {
    std::string bytes = good_file();
    for (std::size_t i = 0; i + 5 <= changes.size(); i += 5) {
        std::size_t at = 0;
        for (std::size_t j = 0; j < 4; ++j)
            at = at << 8U | static_cast<unsigned char>(changes[i + j]);
        bytes[at % bytes.size()] = changes[i + 4];
    }
    return bytes;
}

}  // namespace

// Made before the clock of the first input runs.
extern "C" int LLVMFuzzerInitialize(int*, char***) {
    good_file();
    return 0;
}

// Whatever bytes are in a policy file or a pack, it is read or refused with its name.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view input = fuzz::text_of(data, size);
    // One input in two is the file itself, for what is no SQLite file at all.
    const bool is_whole = !input.empty() && input.front() % 2 == 1;
    const auto file = fuzz::file_with(
        is_whole ? std::string{input.substr(1)} : damaged(input.substr(input.empty() ? 0 : 1)),
        ".db");
    const auto contents = read_policy_file(file);
    if (!contents) fuzz::holds(!fact(contents.error(), "file").empty());
    const auto book = load_policy(file);
    fuzz::holds(contents || !book);
    if (book) fuzz::holds(book.value()->find(nation) != nullptr);
    const auto pack = read_pack(file);
    if (!pack) fuzz::holds(!fact(pack.error(), "file").empty());
    return 0;
}
