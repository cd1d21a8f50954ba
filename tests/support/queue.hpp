// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/latest_task.hpp"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <utility>

namespace pension {

/// What the event loop of a window is to a worker, without a window.
class Queue {
public:
    Post post() {
        return [this](std::function<void()> call) {
            const std::lock_guard lock{mutex_};
            calls_.push_back(std::move(call));
            arrived_.notify_all();
        };
    }
    /// Waits for a call and makes it; false where none comes within a minute.
    bool run_one() {
        std::function<void()> call;
        {
            std::unique_lock lock{mutex_};
            if (!arrived_.wait_for(lock, std::chrono::seconds{60},
                                   [this] { return !calls_.empty(); }))
                return false;
            call = std::move(calls_.front());
            calls_.pop_front();
        }
        call();
        return true;
    }
    /// Makes calls until what is waited for has come; false where none comes within a minute.
    /// Where several workers post, nobody knows whose call is the next.
    template <class Predicate>
    bool run_until(const Predicate& has_come) {
        while (!has_come())
            if (!run_one()) return false;
        return true;
    }

private:
    std::mutex mutex_;
    std::condition_variable arrived_;
    std::deque<std::function<void()>> calls_;
};

}  // namespace pension
