// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <condition_variable>
#include <cstddef>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>
#include <utility>

namespace pension {

/// Work on things in their order beside whoever makes them, by a thread of its own. Few things are
/// on their way at a time, and they are used again and again.
template <class Thing>
class Aside {
public:
    /// @param work done with each thing in turn. @param apart whether by another thread; else by
    /// the one that hands it over.
    Aside(std::function<void(Thing&)> work, bool apart) : work_{std::move(work)} {
        if (apart) thread_ = std::thread{[this] { run(); }};
    }
    ~Aside() { end(); }
    Aside(const Aside&) = delete;
    Aside& operator=(const Aside&) = delete;

    /// One that nobody works on, as its last user left it.
    Thing& next() {
        std::unique_lock locked{mutex_};
        changed_.wait(locked, [this] { return given_ - done_ < things_.size(); });
        return things_[given_ % things_.size()];
    }
    /// Hands over the one that next() gave.
    void give() {
        if (!thread_.joinable()) return work_(things_[given_ % things_.size()]);
        {
            const std::lock_guard locked{mutex_};
            ++given_;
        }
        changed_.notify_all();
    }
    /// Returns when all of them are done, and throws what the work threw.
    void finish() {
        end();
        if (bug_) std::rethrow_exception(std::exchange(bug_, nullptr));
    }

private:
    void end() {
        if (!thread_.joinable()) return;
        {
            const std::lock_guard locked{mutex_};
            is_over_ = true;
        }
        changed_.notify_all();
        thread_.join();
    }
    void run() {
        std::unique_lock locked{mutex_};
        for (;;) {
            changed_.wait(locked, [this] { return is_over_ || done_ < given_; });
            if (done_ == given_) return;
            Thing& mine = things_[done_ % things_.size()];
            locked.unlock();
            try {
                if (!bug_) work_(mine);
            } catch (...) {
                bug_ = std::current_exception();
            }
            locked.lock();
            ++done_;
            changed_.notify_all();
        }
    }

    std::function<void(Thing&)> work_;
    std::array<Thing, 8> things_{};
    std::size_t given_ = 0;  ///< So many were handed over,
    std::size_t done_ = 0;   ///< so many are done.
    bool is_over_ = false;
    std::exception_ptr bug_;  ///< Of the thread, read once it has ended.
    std::mutex mutex_;
    std::condition_variable changed_;
    std::thread thread_;
};

}  // namespace pension
