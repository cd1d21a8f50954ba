// SPDX-License-Identifier: Apache-2.0
#pragma once

#ifndef _WIN32
#include <sys/types.h>
#include <unistd.h>
#endif

namespace pension {

/// Permission bits stop everybody but root, and build machines run tests as root: while this
/// lives, such a process has the rights of the account "nobody". Anybody else keeps their own.
class WithoutRoot {
public:
#ifndef _WIN32
    WithoutRoot() : was_root_{::geteuid() == 0} {
        if (was_root_) changed_ = ::seteuid(nobody) == 0;
    }
    ~WithoutRoot() {
        if (was_root_ && changed_ && ::seteuid(0) != 0) ::_exit(1);
    }
    /// True for root, who has just become somebody else.
    bool changed() const {
        return changed_;
    }
    /// False where the system would not let go of root: nothing can be shown then.
    bool holds() const {
        return !was_root_ || changed_;
    }

private:
    static constexpr ::uid_t nobody = 65534;
    bool was_root_ = false;
    bool changed_ = false;
#else
    WithoutRoot() = default;
    bool changed() const {
        return false;
    }
    bool holds() const {
        return true;
    }
#endif

public:
    WithoutRoot(const WithoutRoot&) = delete;
    WithoutRoot& operator=(const WithoutRoot&) = delete;
};

}  // namespace pension
