// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <utility>

namespace pension {

/// Keeps a stall that stands in a hall by itself (自助机) from being left without its number. The
/// digits that are typed are never shown.
class KioskLock {
public:
    /// @param pin digits; empty: nothing is locked.
    explicit KioskLock(std::string pin) : pin_{std::move(pin)} {}

    bool is_locked() const { return !pin_.empty() && !is_open_; }
    /// Whether the number is being asked for.
    bool is_asking() const { return is_asking_; }
    std::size_t typed() const { return typed_.size(); }
    /// Seconds until the number may be typed again, after three wrong ones; 0 where it may be.
    int blocked() const { return blocked_; }

    void ask();  ///< Nothing where it is not locked.
    void press(char digit);
    void erase();
    void give_up();
    /// @return whether it may be left now.
    bool enter();
    /// A second has passed: nobody who asks and goes away leaves it asking.
    void tick();

    static constexpr int wrong_allowed = 3;
    static constexpr int blocked_for = 30;
    static constexpr int asks_for = 20;

private:
    std::string pin_;
    std::string typed_;
    bool is_open_ = false;
    bool is_asking_ = false;
    int wrong_ = 0;
    int blocked_ = 0;
    int asked_ = 0;
};

}  // namespace pension
