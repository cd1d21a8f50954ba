// SPDX-License-Identifier: Apache-2.0
#include "store/answer_packs.hpp"

#include "platform/files.hpp"

#include <fmt/format.h>
#include <glib.h>

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

namespace pension {

namespace {

namespace fs = std::filesystem;

/// All answers of the program are a fiftieth of it.
constexpr std::uintmax_t most_bytes_of_answers = 4'000'000;

std::string name_of(const fs::path& pack) {
    return utf8(pack.filename());
}

/// A pack as it was handed on. What is checked is what is kept: it is read once.
struct PackText {
    std::string text;
    std::vector<Article> articles;
};

Result<PackText> read_pack_file(const fs::path& pack) {
    std::error_code unknown;
    const fs::file_status status = fs::status(pack, unknown);
    if (fs::exists(status) && !fs::is_regular_file(status))
        return Error{ErrorCode::pack_not_a_file, {{"file", utf8(pack)}}};
    auto text = read_file(pack, most_bytes_of_answers);
    if (!text) return text.error();
    if (g_utf8_validate(text.value().data(), static_cast<gssize>(text.value().size()), nullptr) ==
        FALSE)
        return Error{ErrorCode::file_not_utf8, {{"file", utf8(pack)}}};
    auto articles = read_answer_pack(text.value(), name_of(pack));
    if (!articles) return articles.error();
    return PackText{std::move(text).value(), std::move(articles).value()};
}

/// What begins with a point is not looked at again: see answer_packs().
fs::path name_kept(const fs::path& pack) {
    fs::path::string_type name = pack.stem().native();
    name.erase(0, std::min(name.find_first_not_of(fs::path::value_type{'.'}), name.size()));
    return (name.empty() ? fs::path{"answers"} : fs::path{name}).concat(".txt");
}

}  // namespace

std::vector<fs::path> answer_packs(const fs::path& own) {
    std::vector<fs::path> packs;
    std::error_code failed;
    for (fs::directory_iterator entry{own, failed}, end; !failed && entry != end;
         entry.increment(failed)) {
        std::error_code unknown;
        // What a program that was cut off left behind begins with a point.
        if (entry->is_regular_file(unknown) && entry->path().extension() == ".txt" &&
            !name_of(entry->path()).starts_with('.'))
            packs.push_back(entry->path());
    }
    std::ranges::sort(packs);
    return packs;
}

Result<std::vector<Article>> articles_of_pack(const fs::path& pack) {
    auto read = read_pack_file(pack);
    if (!read) return read.error();
    return std::move(read).value().articles;
}

Result<PackAdded> add_answer_pack(const fs::path& pack, const fs::path& own, bool overwrite) {
    const auto read = read_pack_file(pack);
    if (!read) return read.error();
    const std::string& text = read.value().text;
    const fs::path copy = own / name_kept(pack);
    std::error_code failed;
    fs::create_directories(own, failed);
    if (failed)
        return Error{ErrorCode::file_not_written,
                     {{"file", utf8(own)}, {"reason", failed.message()}}};
    const Status written = overwrite ? replace_file(copy, text) : write_new_file(copy, text);
    if (!written) return written.error();
    std::set<std::pair<AreaCode, std::string>> questions;
    for (const Article& each : read.value().articles) questions.emplace(each.place, each.id);
    return PackAdded{name_of(copy), questions.size()};
}

Status remove_answer_pack(const std::string& name, const fs::path& own) {
    const std::vector<fs::path> packs = answer_packs(own);
    const auto pack = std::ranges::find(packs, name, name_of);
    if (pack == packs.end()) {
        std::vector<std::string> known;
        std::ranges::transform(packs, std::back_inserter(known), name_of);
        return Error{ErrorCode::answer_pack_unknown,
                     {{"pack", name}, {"known", fmt::format("{}", fmt::join(known, ", "))}}};
    }
    std::error_code failed;
    fs::remove(*pack, failed);
    if (!failed) return done();
    return Error{ErrorCode::file_not_written,
                 {{"file", utf8(*pack)}, {"reason", failed.message()}}};
}

}  // namespace pension
