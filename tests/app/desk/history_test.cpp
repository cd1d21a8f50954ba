// SPDX-License-Identifier: Apache-2.0
#include "app/desk/history.hpp"

#include <boost/test/unit_test.hpp>

namespace pension {

BOOST_AUTO_TEST_SUITE(history)

BOOST_AUTO_TEST_CASE(undo_and_redo_go_through_all_steps_with_their_names) {
    History<int> numbers{1};
    numbers.change("two", 2);
    numbers.change("three", 3);
    BOOST_TEST(numbers.undo_name() == "three");
    numbers.undo();
    BOOST_TEST(numbers.now() == 2);
    BOOST_TEST(numbers.undo_name() == "two");
    BOOST_TEST(numbers.redo_name() == "three");
    numbers.undo();
    BOOST_TEST(!numbers.can_undo());
    numbers.redo();
    numbers.redo();
    BOOST_TEST(numbers.now() == 3);
    BOOST_TEST(!numbers.can_redo());
    BOOST_CHECK_THROW(numbers.redo(), std::logic_error);
}

BOOST_AUTO_TEST_CASE(a_change_after_undo_forgets_what_was_undone) {
    History<int> numbers{1};
    numbers.change("two", 2);
    numbers.undo();
    numbers.change("five", 5);
    BOOST_TEST(!numbers.can_redo());
    BOOST_TEST(numbers.now() == 5);
}

BOOST_AUTO_TEST_CASE(a_change_to_the_same_value_is_none) {
    History<int> numbers{1};
    int told = 0;
    const auto listening = numbers.changed.connect([&] { ++told; });
    numbers.change("one", 1);
    BOOST_TEST(!numbers.can_undo());
    BOOST_TEST(told == 0);
}

BOOST_AUTO_TEST_CASE(what_goes_on_is_one_step) {
    History<int> numbers{1};
    numbers.change("other", 2);
    for (const int value : {3, 4, 5}) numbers.go_on("drag", value);
    BOOST_TEST(numbers.now() == 5);
    numbers.undo();
    BOOST_TEST(numbers.now() == 2);
    // After undo a new drag is a new step, not a rewriting of the one before.
    numbers.go_on("other", 7);
    numbers.undo();
    BOOST_TEST(numbers.now() == 2);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(signal)

BOOST_AUTO_TEST_CASE(who_is_gone_is_not_called) {
    Signal signal;
    int told = 0;
    {
        const auto short_lived = signal.connect([&] { ++told; });
        signal.emit();
    }
    signal.emit();
    BOOST_TEST(told == 1);
}

BOOST_AUTO_TEST_CASE(a_listener_may_end_another_while_it_is_called) {
    Signal signal;
    int told = 0;
    Subscription second;
    const auto first = signal.connect([&] { second = Subscription{}; });
    second = signal.connect([&] { ++told; });
    signal.emit();
    BOOST_TEST(told == 0);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
