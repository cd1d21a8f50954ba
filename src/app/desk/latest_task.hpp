// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <thread>
#include <utility>

namespace pension {

/// Queues a call on the UI thread, from whatever thread: ui/ passes CallAfter, tests a queue.
/// Empty: there is only one thread, and work is done before start() returns.
using Post = std::function<void(std::function<void()>)>;

/// Runs slow work off the UI thread; of several started only the newest is ever delivered.
///
/// One worker at a time: what is started while another runs asks that to stop and waits for it
/// without blocking anybody. Work touches only the values that it was given; it reports failure in
/// T, and what it throws nevertheless is thrown again on the UI thread. Work that does not look at
/// its stop token holds up the end of the task's life, and nothing else. UI thread only.
template <class T>
class LatestTask {
public:
    using Work = std::function<T(std::stop_token)>;
    using Deliver = std::function<void(T)>;

    explicit LatestTask(Post post) : post_{std::move(post)} {}
    ~LatestTask() {
        here_.reset();  // What is still in the queue finds nobody.
    }
    LatestTask(const LatestTask&) = delete;
    LatestTask& operator=(const LatestTask&) = delete;

    /// Whatever was started before is not delivered any more, even if it is done by now.
    /// @param deliver is called on the UI thread.
    void start(Work work, Deliver deliver) {
        if (!post_) {
            deliver(work(std::stop_token{}));
            return;
        }
        next_ = Job{std::move(work), std::move(deliver)};
        is_wanted_ = false;
        worker_.request_stop();
        if (!is_running_) launch();
    }

    /// Nothing that was started before is delivered any more.
    void cancel() {
        next_.reset();
        is_wanted_ = false;
        worker_.request_stop();
    }

    /// Whether something is to be delivered yet.
    bool is_busy() const { return next_ || (is_running_ && is_wanted_); }

private:
    struct Job {
        Work work;
        Deliver deliver;
    };
    struct Outcome {
        std::optional<T> value;
        std::exception_ptr thrown;
    };

    static Outcome outcome_of(const Work& work, const std::stop_token& stop) {
        try {
            return {work(stop), nullptr};
        } catch (...) {
            return {std::nullopt, std::current_exception()};
        }
    }

    void launch() {
        Job job = std::move(*next_);
        next_.reset();
        is_running_ = is_wanted_ = true;
        deliver_ = std::move(job.deliver);
        worker_ = std::jthread{[work = std::move(job.work), post = post_,
                                here = std::weak_ptr{here_}](const std::stop_token& stop) {
            auto outcome = std::make_shared<Outcome>(outcome_of(work, stop));
            post([here, outcome] {
                if (const auto task = here.lock()) (*task)->come_back(std::move(*outcome));
            });
        }};
    }

    void come_back(Outcome outcome) {
        is_running_ = false;
        if (next_) {
            launch();
            return;
        }
        if (!std::exchange(is_wanted_, false)) return;
        // By value: what is delivered may start the next.
        const Deliver deliver = std::move(deliver_);
        if (outcome.thrown) std::rethrow_exception(outcome.thrown);
        deliver(std::move(*outcome.value));
    }

    Post post_;
    std::shared_ptr<LatestTask*> here_ = std::make_shared<LatestTask*>(this);
    std::optional<Job> next_;
    Deliver deliver_;
    bool is_running_ = false;
    bool is_wanted_ = false;
    std::jthread worker_;  // Last: stopped and joined before the rest goes.
};

}  // namespace pension
