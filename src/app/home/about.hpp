// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/desk.hpp"
#include "app/words/translate.hpp"

#include <string>
#include <vector>

namespace pension {

/// What there is to know of the program itself, in the user's language.
class About {
public:
    /// @param place of the open case, as typed; empty: none.
    About(Desk& desk, std::string place, const Translate& tr);

    /// Version, and the policy id of the place; a line each.
    std::vector<std::string> versions() const;
    /// Licences of the program and of the libraries it uses, and what the makers of the data want
    /// said; or why that cannot be read.
    std::string licences() const;

    struct SelfTest {
        bool agrees = false;
        std::string result;  ///< A sentence: how many examples, how many differ.
        std::vector<std::string> lines;
    };
    /// Works the published examples anew with this installation's files.
    SelfTest self_test() const;

private:
    Desk& desk_;
    std::string place_;
    const Translate& tr_;
};

}  // namespace pension
