// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/asking/inquiry.hpp"
#include "app/desk/action.hpp"
#include "app/desk/reckoned.hpp"
#include "app/desk/signal.hpp"
#include "base/result.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace pension {

/// What one can go on working beside, and what is offered about it.
struct Attention {
    std::vector<std::string> sentences{};
    bool is_grave = false;              ///< Something could not be done.
    std::vector<std::string> offers{};  ///< Ids of actions, as buttons under the sentences.
};

/// One page of the window, without the window. A page knows no other page.
class Page {
public:
    virtual ~Page() = default;

    virtual std::string title() const = 0;  ///< Of the window while the page is shown.
    virtual std::string name() const = 0;   ///< In a menu, short, & before the letter to press.
    /// What can be done on it, beside what can be done everywhere.
    virtual std::vector<Action> actions() = 0;
    virtual Attention attention() const = 0;

    /// What can be printed, the usual one first; none where there is nothing to print.
    virtual std::vector<SheetOffer> sheets() const = 0;
    /// Why a sheet could not be made, in words.
    virtual std::string explained(const Error& why) const = 0;

    /// What the case comes to as it stands; nothing where the page reckons none.
    virtual std::optional<Reckoned> reckoned() const { return std::nullopt; }

    /// Puts into its field what was typed there before and did not count.
    virtual void type_again(Asks, std::size_t /*plan*/, const std::string& /*text*/) {}

    Signal changed;
};

}  // namespace pension
