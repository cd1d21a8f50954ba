// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/latest_task.hpp"
#include "app/desk/signal.hpp"
#include "base/result.hpp"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <utility>

namespace pension {

/// Slips that are being made, one after the other, while the next person is asked. Unlike a
/// LatestTask nothing that was added is dropped, and one thread makes all of them: fonts are loaded
/// for each thread that draws. At its end it waits for the slip that is being made; those not begun
/// are not made. UI thread only.
class SlipQueue {
public:
    /// Makes one slip, off the UI thread; given nothing but values, and told when to give up.
    using Work = std::function<Status(const std::stop_token& stop)>;

    /// @param post see LatestTask; empty: each slip is made before add() returns.
    explicit SlipQueue(Post post) : post_{std::move(post)} {}
    ~SlipQueue();
    SlipQueue(const SlipQueue&) = delete;
    SlipQueue& operator=(const SlipQueue&) = delete;

    void add(Work work);

    int waiting() const { return added_ - done_ - failed_; }
    int done() const { return done_; }
    int failed() const { return failed_; }
    /// Why the last one that failed did.
    const std::optional<Error>& failure() const { return failure_; }

    Signal changed;

private:
    void come_back(const Status& made);
    void make_all(const std::stop_token& stop, const std::weak_ptr<SlipQueue*>& here);

    Post post_;
    std::shared_ptr<SlipQueue*> here_ = std::make_shared<SlipQueue*>(this);
    int added_ = 0;
    int done_ = 0;
    int failed_ = 0;
    std::optional<Error> failure_;

    std::mutex mutex_;  ///< Of what follows, which the worker shares.
    std::condition_variable_any added_more_;
    std::deque<Work> works_;  ///< Not begun yet.
    std::jthread worker_;     ///< Begun with the first slip; last: joined before the rest goes.
};

}  // namespace pension
