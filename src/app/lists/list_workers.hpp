// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/lists/row_reckoner.hpp"

#include <condition_variable>
#include <cstddef>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace pension {

/// Reckons blocks of rows, each by one of several threads, and hands on what they come to in the
/// order of the rows. Whoever calls reads and writes meanwhile.
class ListWorkers {
public:
    /// @param setup lives as long. One thread: the caller reckons itself.
    ListWorkers(const ListSetup& setup, int threads);
    ~ListWorkers();
    ListWorkers(const ListWorkers&) = delete;
    ListWorkers& operator=(const ListWorkers&) = delete;

    /// Fills a block with the next rows, false where there are none.
    using Fill = std::function<Result<bool>(TableBlock&)>;
    /// Takes what a block came to.
    using Take = std::function<Status(const TableBlock&, const ReckonedPart&)>;

    /// Until there are no rows more. Errors: those of both; what is behind an error is not taken.
    Status run(const Fill& fill, const Take& take);

private:
    /// A block on its way.
    struct Slot {
        TableBlock block;
        ReckonedPart part;
        bool is_done = false;
        std::exception_ptr bug{};
    };

    Status run_alone(const Fill& fill, const Take& take);
    void work();
    Slot& slot(std::size_t number) { return slots_[number % slots_.size()]; }

    const ListSetup& setup_;
    std::vector<Slot> slots_;
    std::size_t filled_ = 0;   ///< So many blocks were,
    std::size_t started_ = 0;  ///< so many somebody reckons or has reckoned.
    bool is_over_ = false;
    std::mutex mutex_;
    std::condition_variable more_to_do_;
    std::condition_variable one_done_;
    std::vector<std::thread> threads_;
};

}  // namespace pension
