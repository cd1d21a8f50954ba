// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "manualc/markdown.hpp"
#include "manualc/page.hpp"

#include <map>
#include <string>
#include <vector>

namespace pension::manualc {

struct Book;

/// "questions.born" of "questions#born": the name of the file that leads there.
std::string step_name(const std::string& topic);

/// Pages as files for a browser: no script or letter from elsewhere, nothing that needs a server.
class Layout {
public:
    explicit Layout(const Book& book);

    /// @param made of each of its sections.
    void add(const Page& page, const std::vector<Rendered>& made);

    /// @pre it was added.
    std::string page(const Page& page) const;
    std::string contents() const;
    /// All pages, one after the other, for printing. @pre all were added.
    std::string all() const;
    /// What search.html looks through: var manual = [{a: address, t: title, x: words}...].
    std::string search_index() const;
    std::string step_to(const std::string& topic) const;

private:
    std::string framed(const std::string& title, const std::string& here,
                       const std::string& body) const;
    std::string body(const Page& page, const std::string& prefix) const;

    const Book& book_;
    bool is_chinese_;
    std::map<std::string, std::vector<Rendered>> made_;
};

}  // namespace pension::manualc
