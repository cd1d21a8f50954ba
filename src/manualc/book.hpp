// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"
#include "manualc/examples.hpp"

#include <filesystem>
#include <set>
#include <string>
#include <vector>

namespace pension::manualc {

/// The manual of one language as it is written.
struct Book {
    std::string language;     ///< "zh_CN"
    std::vector<Page> pages;  ///< In the order of the contents.
};

/// What a link may lead to: "questions", "questions#born".
std::set<std::string> topics_of(const Book& book);

/// Reads data/manual/<language>/*.md in the order of data/manual/contents.txt.
/// Errors: file_missing, file_not_readable with reason; a page that the contents do not name, or
/// the other way round.
Result<Book> read_book(const std::filesystem::path& data, const std::string& language);

/// That both have the same pages and anchors in the same order.
/// Errors: file_not_readable with the page and what differs.
Status agree(const Book& one, const Book& other);

/// Writes the pages as HTML into the folder: one a page, contents (index.html) with a search, all
/// pages in one (all.html) for printing, and in go/ a step to each topic: what opens files drops
/// the anchor of an address.
/// Errors: as Examples; a link or picture that leads nowhere; file_not_written.
Status write_book(const Book& book, const std::filesystem::path& data, const Examples& examples,
                  const std::filesystem::path& folder);

}  // namespace pension::manualc
