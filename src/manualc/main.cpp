// SPDX-License-Identifier: Apache-2.0

// Makes the manual that ships with the program: pages as HTML, every figure worked out with the
// shipped figures. Run at build time only, so it speaks plain English and to whoever writes pages.

#include "base/version.hpp"
#include "cli/language.hpp"
#include "manualc/book.hpp"
#include "platform/files.hpp"
#include "platform/scratch_folder.hpp"

#include <fmt/format.h>

#include <cstdio>
#include <exception>
#include <utility>

namespace {

namespace fs = std::filesystem;
using namespace pension;

constexpr const char* languages[] = {"zh_CN", "en"};

Status copy_beside(const fs::path& data, const fs::path& output) {
    for (const char* name : {"manual.css", "manual.js"}) {
        const auto text = read_file(data / name);
        if (!text) return text.error();
        if (const Status written = replace_file(output / name, text.value()); !written)
            return written;
    }
    std::error_code failed;
    fs::create_directories(output / "pictures", failed);
    for (fs::directory_iterator entry{data / "pictures", failed}, end; !failed && entry != end;
         entry.increment(failed)) {
        const auto picture = read_file(entry->path());
        if (!picture) return picture.error();
        if (const Status written =
                replace_file(output / "pictures" / entry->path().filename(), picture.value());
            !written)
            return written;
    }
    if (failed)
        return Error{ErrorCode::file_not_readable,
                     {{"file", utf8(data / "pictures")}, {"reason", failed.message()}}};
    return done();
}

Status make(const fs::path& data, const fs::path& policy, const fs::path& locale,
            const fs::path& output) {
    std::vector<manualc::Book> books;
    for (const char* language : languages) {
        auto book = manualc::read_book(data, language);
        if (!book) return book.error();
        books.push_back(std::move(book).value());
    }
    if (const Status same = manualc::agree(books.front(), books.back()); !same) return same;
    const auto verified = ScratchFolder::make();
    if (!verified) return verified.error();
    std::error_code failed;
    fs::create_directories(output, failed);
    for (const manualc::Book& book : books) {
        const manualc::Examples examples{
            policy, {verified.value().path(), program_version}, cli::speak(book.language, locale)};
        if (const Status written =
                manualc::write_book(book, data, examples, output / book.language);
            !written)
            return written;
    }
    return copy_beside(data, output);
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 5) {
        fmt::print(stderr, "usage: manualc DATA_FOLDER POLICY.db LOCALE_FOLDER OUTPUT_FOLDER\n");
        return 2;
    }
    try {
        const Status made = make(argv[1], argv[2], argv[3], argv[4]);
        if (made) return 0;
        const Error& error = made.error();
        fmt::print(stderr, "manualc: {}: {}.\n", fact(error, "file"),
                   fact(error, "reason").empty() ? "it is not there" : fact(error, "reason"));
    } catch (const std::exception& bug) {
        fmt::print(stderr, "manualc: {}\n", bug.what());
    }
    return 1;
}
