// SPDX-License-Identifier: Apache-2.0
#include "app/desk/latest_task.hpp"

#include "support/queue.hpp"

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <future>
#include <stdexcept>
#include <string>

namespace pension {

BOOST_AUTO_TEST_SUITE(latest_task)

BOOST_AUTO_TEST_CASE(what_was_reckoned_elsewhere_is_delivered_where_it_was_asked_for) {
    Queue queue;
    std::string got;
    std::thread::id worked;
    std::thread::id delivered;
    LatestTask<std::string> task{queue.post()};
    task.start(
        [&worked](const std::stop_token&) {
            worked = std::this_thread::get_id();
            return std::string{"done"};
        },
        [&](const std::string& value) {
            got = value;
            delivered = std::this_thread::get_id();
        });
    BOOST_TEST(task.is_busy());
    BOOST_TEST(got.empty());
    BOOST_TEST(queue.run_one());
    BOOST_TEST(got == "done");
    BOOST_TEST(!task.is_busy());
    BOOST_TEST((worked != std::this_thread::get_id()));
    BOOST_TEST((delivered == std::this_thread::get_id()));
}

BOOST_AUTO_TEST_CASE(of_several_only_the_newest_is_delivered) {
    Queue queue;
    std::promise<void> gate;
    const auto open = gate.get_future().share();
    std::atomic<int> runs = 0;
    std::vector<int> got;
    LatestTask<int> task{queue.post()};
    for (int number = 1; number <= 5; ++number)
        task.start(
            [open, number, &runs](const std::stop_token&) {
                ++runs;
                open.wait();
                return number;
            },
            [&got](int value) { got.push_back(value); });
    gate.set_value();
    BOOST_TEST(queue.run_one());  // The first one, which nobody wants any more.
    BOOST_TEST(got.empty());
    BOOST_TEST(task.is_busy());
    BOOST_TEST(queue.run_one());
    BOOST_TEST(got == std::vector{5}, boost::test_tools::per_element());
    // One worker at a time: those in between never began.
    BOOST_TEST(runs == 2);
}

BOOST_AUTO_TEST_CASE(what_is_out_of_date_is_asked_to_stop) {
    Queue queue;
    std::atomic<bool> stopped = false;
    LatestTask<int> task{queue.post()};
    task.start(
        [&stopped](const std::stop_token& stop) {
            while (!stop.stop_requested()) std::this_thread::yield();
            stopped = true;
            return 0;
        },
        [](int) {});
    int got = 0;
    task.start([](const std::stop_token&) { return 7; }, [&got](int value) { got = value; });
    BOOST_TEST(queue.run_one());
    BOOST_TEST(queue.run_one());
    BOOST_TEST(stopped);
    BOOST_TEST(got == 7);
}

BOOST_AUTO_TEST_CASE(what_was_cancelled_is_never_delivered) {
    Queue queue;
    bool got = false;
    LatestTask<int> task{queue.post()};
    task.start([](const std::stop_token&) { return 1; }, [&got](int) { got = true; });
    task.cancel();
    BOOST_TEST(!task.is_busy());
    BOOST_TEST(queue.run_one());
    BOOST_TEST(!got);
    int again = 0;
    task.start([](const std::stop_token&) { return 2; }, [&again](int value) { again = value; });
    BOOST_TEST(queue.run_one());
    BOOST_TEST(again == 2);
}

BOOST_AUTO_TEST_CASE(nothing_is_delivered_to_the_dead) {
    Queue queue;
    bool got = false;
    {
        LatestTask<int> task{queue.post()};
        task.start([](const std::stop_token&) { return 1; }, [&got](int) { got = true; });
    }
    BOOST_TEST(queue.run_one());
    BOOST_TEST(!got);
}

BOOST_AUTO_TEST_CASE(what_is_delivered_may_start_the_next) {
    Queue queue;
    int sum = 0;
    LatestTask<int> task{queue.post()};
    task.start([](const std::stop_token&) { return 1; },
               [&](int first) {
                   sum += first;
                   task.start([](const std::stop_token&) { return 10; },
                              [&sum](int second) { sum += second; });
               });
    BOOST_TEST(queue.run_one());
    BOOST_TEST(task.is_busy());
    BOOST_TEST(queue.run_one());
    BOOST_TEST(sum == 11);
}

BOOST_AUTO_TEST_CASE(what_work_throws_is_thrown_where_it_was_asked_for) {
    Queue queue;
    LatestTask<int> task{queue.post()};
    task.start([](const std::stop_token&) -> int { throw std::runtime_error{"a bug"}; },
               [](int) {});
    BOOST_CHECK_THROW(queue.run_one(), std::runtime_error);
    BOOST_TEST(!task.is_busy());
}

BOOST_AUTO_TEST_CASE(without_a_queue_everything_is_done_at_once) {
    int got = 0;
    LatestTask<int> task{Post{}};
    task.start([](const std::stop_token&) { return 3; }, [&got](int value) { got = value; });
    BOOST_TEST(got == 3);
    BOOST_TEST(!task.is_busy());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
