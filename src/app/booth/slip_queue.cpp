// SPDX-License-Identifier: Apache-2.0
#include "app/booth/slip_queue.hpp"

namespace pension {

SlipQueue::~SlipQueue() {
    here_.reset();  // What is still on its way finds nobody.
}

void SlipQueue::add(Work work) {
    ++added_;
    if (!post_) return come_back(work({}));
    {
        const std::lock_guard lock{mutex_};
        works_.push_back(std::move(work));
    }
    if (!worker_.joinable())
        worker_ = std::jthread{[this, here = std::weak_ptr{here_}](const std::stop_token& stop) {
            make_all(stop, here);
        }};
    added_more_.notify_one();
    changed.emit();
}

void SlipQueue::make_all(const std::stop_token& stop, const std::weak_ptr<SlipQueue*>& here) {
    for (;;) {
        Work work;
        {
            std::unique_lock lock{mutex_};
            if (!added_more_.wait(lock, stop, [this] { return !works_.empty(); })) return;
            if (stop.stop_requested()) return;
            work = std::move(works_.front());
            works_.pop_front();
        }
        const Status made = work(stop);
        post_([here, made] {
            if (const auto queue = here.lock()) (*queue)->come_back(made);
        });
    }
}

void SlipQueue::come_back(const Status& made) {
    if (made) {
        ++done_;
    } else {
        ++failed_;
        failure_ = made.error();
    }
    changed.emit();
}

}  // namespace pension
