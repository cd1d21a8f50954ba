// SPDX-License-Identifier: Apache-2.0
#include "app/booth/kiosk_lock.hpp"

#include "app/booth/visitor.hpp"

namespace pension {

void KioskLock::ask() {
    if (!is_locked()) return;
    is_asking_ = true;
    asked_ = 0;
    wipe(typed_);
}

void KioskLock::press(char digit) {
    asked_ = 0;
    if (is_asking_ && blocked_ == 0 && typed_.size() < pin_.size() + 4) typed_ += digit;
}

void KioskLock::erase() {
    asked_ = 0;
    if (!typed_.empty()) typed_.pop_back();
}

void KioskLock::give_up() {
    is_asking_ = false;
    wipe(typed_);
}

bool KioskLock::enter() {
    if (!is_asking_ || blocked_ > 0) return false;
    is_open_ = typed_ == pin_;
    wipe(typed_);
    if (is_open_) {
        is_asking_ = false;
        return true;
    }
    if (++wrong_ < wrong_allowed) return false;
    wrong_ = 0;
    blocked_ = blocked_for;
    return false;
}

void KioskLock::tick() {
    if (blocked_ > 0) --blocked_;
    if (is_asking_ && ++asked_ >= asks_for) give_up();
}

}  // namespace pension
