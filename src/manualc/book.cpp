// SPDX-License-Identifier: Apache-2.0
#include "manualc/book.hpp"

#include "manualc/layout.hpp"
#include "manualc/markdown.hpp"
#include "platform/files.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <sstream>
#include <utility>

namespace pension::manualc {

namespace fs = std::filesystem;

namespace {

Error wrong(const std::string& file, std::string reason) {
    return {ErrorCode::file_not_readable, {{"file", file}, {"reason", std::move(reason)}}};
}

Status put(const fs::path& file, const std::string& text) {
    std::error_code failed;
    fs::create_directories(file.parent_path(), failed);
    return replace_file(file, text);
}

/// The address of a link as the browser needs it, and what is wrong with it.
class Links {
public:
    Links(const fs::path& data, const Book& book)
        : data_{data}, topics_{topics_of(book)}, language_{book.language} {}

    std::string followed(const std::string& address, const Page& from) {
        if (address.starts_with("https://")) return address;
        if (address.starts_with("../pictures/")) {
            std::error_code unknown;
            if (!fs::exists(data_ / language_ / address, unknown)) lost_ = address;
            return address;
        }
        const auto hash = address.find('#');
        std::string page = address.substr(0, hash);
        const std::string anchor = hash == std::string::npos ? "" : address.substr(hash);
        if (page.ends_with(".md")) page.resize(page.size() - 3);
        if (page.empty()) page = from.name;
        if (!topics_.contains(page + anchor)) lost_ = address;
        return page + ".html" + anchor;
    }
    const std::string& lost() const { return lost_; }

private:
    fs::path data_;
    std::set<std::string> topics_;
    std::string language_;
    std::string lost_;
};

}  // namespace

std::set<std::string> topics_of(const Book& book) {
    std::set<std::string> topics;
    for (const Page& page : book.pages)
        for (const Section& section : page.sections)
            topics.insert(section.id.empty() ? page.name : page.name + "#" + section.id);
    return topics;
}

Result<Book> read_book(const fs::path& data, const std::string& language) {
    const auto contents = read_file(data / "contents.txt");
    if (!contents) return contents.error();
    Book book{language, {}};
    std::istringstream names{contents.value()};
    for (std::string name; names >> name;) {
        const fs::path file = data / language / (name + ".md");
        const auto text = read_file(file);
        if (!text) return text.error();
        auto page = read_page(name, text.value(), utf8(file));
        if (!page) return page.error();
        book.pages.push_back(std::move(page).value());
    }
    std::error_code failed;
    for (fs::directory_iterator entry{data / language, failed}, end; !failed && entry != end;
         entry.increment(failed))
        if (std::ranges::find(book.pages, entry->path().stem().string(), &Page::name) ==
            book.pages.end())
            return wrong(utf8(entry->path()), "the contents do not name this page");
    if (failed || book.pages.empty()) return wrong(utf8(data / "contents.txt"), "it names no page");
    return book;
}

Status agree(const Book& one, const Book& other) {
    for (std::size_t i = 0; i < one.pages.size(); ++i) {
        const Page& a = one.pages[i];
        const Page& b = other.pages.at(i);
        const auto ids = [](const Page& page) {
            std::string all;
            for (const Section& each : page.sections) all += each.id + " ";
            return all;
        };
        if (ids(a) != ids(b))
            return wrong(a.name, fmt::format("its anchors are{}in {}, and{}in {}", ids(a),
                                             one.language, ids(b), other.language));
    }
    return done();
}

Status write_book(const Book& book, const fs::path& data, const Examples& examples,
                  const fs::path& folder) {
    Links links{data, book};
    Layout layout{book};
    for (const Page& page : book.pages) {
        const std::string file = book.language + "/" + page.name + ".md";
        std::vector<Rendered> made;
        for (const Section& section : page.sections) {
            const auto text = examples.filled(section.text, page, file);
            if (!text) return text.error();
            made.push_back(rendered(text.value(), [&](const std::string& address) {
                return links.followed(address, page);
            }));
            if (!links.lost().empty())
                return wrong(file, fmt::format("a link leads nowhere: {}", links.lost()));
        }
        layout.add(page, made);
        if (const Status put_page = put(folder / (page.name + ".html"), layout.page(page));
            !put_page)
            return put_page;
    }
    for (const std::string& topic : topics_of(book))
        if (const Status step =
                put(folder / "go" / (step_name(topic) + ".html"), layout.step_to(topic));
            !step)
            return step;
    for (const auto& [name, text] : {std::pair{"index.html", layout.contents()},
                                     {"all.html", layout.all()},
                                     {"search.js", layout.search_index()}})
        if (const Status written = put(folder / name, text); !written) return written;
    return done();
}

}  // namespace pension::manualc
