// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

// The rules of the house are functions from text to complaints, so that each can be shown a small
// wrong example beside the tree itself.
namespace house {

struct File {
    std::string path;  ///< From the root of the tree, with /: "src/base/money.hpp".
    std::string text;
    std::size_t bytes = text.size();

    /// Below a folder of the tree, which is given with its last slash.
    bool in(std::string_view folder) const { return path.starts_with(folder); }
    bool is(std::string_view ending) const { return path.ends_with(ending); }
    bool is_cpp() const { return is(".cpp") || is(".hpp"); }
};

/// One sentence each, beginning with where it is: "src/base/money.hpp:12: ...".
using Complaints = std::vector<std::string>;

/// Every file that belongs to the tree, by path: what git knows or would add; without git all
/// but build folders. Read once.
const std::vector<File>& tree();

/// Fails once for each complaint.
void report(const Complaints& complaints);

/// Applies a rule for one file to each file of the tree and reports.
template <class Rule>
void hold_tree_to(Rule rule) {
    Complaints all;
    for (const File& file : tree())
        for (const std::string& complaint : rule(file)) all.push_back(complaint);
    report(all);
}

enum class Literals { keep, drop };

/// C++ without its comments and, if asked, without what stands between quotes. Lines keep their
/// numbers.
std::string code_of(std::string_view cpp, Literals literals);

std::vector<std::string> lines_of(std::string_view text);

/// "path:line: what", line counted from 1.
std::string at(const File& file, std::size_t line, std::string_view what);

struct Include {
    std::size_t line;
    std::string header;
    bool ours;  ///< In quotes.
};

std::vector<Include> includes_of(const File& file);

}  // namespace house
