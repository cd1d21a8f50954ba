// SPDX-License-Identifier: Apache-2.0
#include "app/lists/list_workers.hpp"

namespace pension {

ListWorkers::ListWorkers(const ListSetup& setup, int threads)
    : setup_{setup}, slots_(threads > 1 ? static_cast<std::size_t>(threads) * 3 : 1) {
    if (threads < 2) return;
    for (int i = 0; i < threads; ++i) threads_.emplace_back([this] { work(); });
}

ListWorkers::~ListWorkers() {
    {
        const std::lock_guard locked{mutex_};
        is_over_ = true;
    }
    more_to_do_.notify_all();
    for (std::thread& thread : threads_) thread.join();
}

void ListWorkers::work() {
    RowReckoner reckoner{setup_};
    std::unique_lock locked{mutex_};
    for (;;) {
        more_to_do_.wait(locked, [this] { return is_over_ || started_ < filled_; });
        if (is_over_) return;
        Slot& mine = slot(started_++);
        locked.unlock();
        try {
            mine.part.clear();
            reckoner.reckon(mine.block, mine.part);
        } catch (...) {
            mine.bug = std::current_exception();
        }
        locked.lock();
        mine.is_done = true;
        one_done_.notify_one();
    }
}

Status ListWorkers::run_alone(const Fill& fill, const Take& take) {
    RowReckoner reckoner{setup_};
    Slot& only = slots_.front();
    for (;;) {
        const auto more = fill(only.block);
        if (!more) return more.error();
        if (!more.value()) return done();
        only.part.clear();
        reckoner.reckon(only.block, only.part);
        if (const Status taken = take(only.block, only.part); !taken) return taken.error();
    }
}

Status ListWorkers::run(const Fill& fill, const Take& take) {
    if (threads_.empty()) return run_alone(fill, take);
    std::size_t taken = 0;
    bool is_more = true;
    while (is_more || taken < filled_) {
        while (is_more && filled_ - taken < slots_.size()) {
            const auto more = fill(slot(filled_).block);
            if (!more) return more.error();
            is_more = more.value();
            if (!is_more) break;
            {
                const std::lock_guard locked{mutex_};
                ++filled_;
            }
            more_to_do_.notify_one();
        }
        if (taken == filled_) break;
        Slot& next = slot(taken);
        {
            std::unique_lock locked{mutex_};
            one_done_.wait(locked, [&] { return next.is_done; });
            next.is_done = false;
        }
        if (next.bug) std::rethrow_exception(next.bug);
        if (const Status fine = take(next.block, next.part); !fine) return fine.error();
        ++taken;
    }
    return done();
}

}  // namespace pension
