// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/latest_task.hpp"
#include "app/desk/signal.hpp"
#include "base/result.hpp"

#include <deque>
#include <functional>
#include <optional>

namespace pension {

/// Slips that are being made, one after the other, while the next person is asked. Unlike a
/// LatestTask nothing that was added is dropped. UI thread only.
class SlipQueue {
public:
    /// Makes one slip, off the UI thread; given nothing but values.
    using Work = std::function<Status()>;

    /// @param post see LatestTask; empty: each slip is made before add() returns.
    explicit SlipQueue(Post post) : task_{std::move(post)} {}

    void add(Work work);

    int waiting() const { return static_cast<int>(works_.size()) + (is_making_ ? 1 : 0); }
    int done() const { return done_; }
    int failed() const { return failed_; }
    /// Why the last one that failed did.
    const std::optional<Error>& failure() const { return failure_; }

    Signal changed;

private:
    void make_next();

    std::deque<Work> works_;  ///< Not begun yet.
    bool is_making_ = false;
    int done_ = 0;
    int failed_ = 0;
    std::optional<Error> failure_;
    LatestTask<Status> task_;
};

}  // namespace pension
