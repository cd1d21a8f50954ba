// SPDX-License-Identifier: Apache-2.0
#include "app/booth/slip_queue.hpp"

#include <utility>

namespace pension {

void SlipQueue::add(Work work) {
    works_.push_back(std::move(work));
    changed.emit();
    if (!is_making_) make_next();
}

void SlipQueue::make_next() {
    if (works_.empty()) return;
    is_making_ = true;
    Work work = std::move(works_.front());
    works_.pop_front();
    task_.start([work = std::move(work)](const std::stop_token&) { return work(); },
                [this](const Status& made) {
                    is_making_ = false;
                    if (made) {
                        ++done_;
                    } else {
                        ++failed_;
                        failure_ = made.error();
                    }
                    changed.emit();
                    make_next();
                });
}

}  // namespace pension
