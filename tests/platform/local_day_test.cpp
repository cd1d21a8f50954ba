// SPDX-License-Identifier: Apache-2.0
#include "platform/local_day.hpp"

#include "support/environment.hpp"

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <ctime>
#include <optional>
#include <utility>

namespace pension {

namespace {

using namespace std::chrono;

/// The time zone of the process while it lives.
class Zone {
public:
    explicit Zone(const char* name) : variable_{std::in_place, "TZ", name} { tzset(); }
    ~Zone() {
        variable_.reset();
        tzset();
    }
    Zone(const Zone&) = delete;
    Zone& operator=(const Zone&) = delete;

private:
    std::optional<Environment> variable_;
};

constexpr sys_seconds half_past_six_in_china = sys_days{2026y / November / 30} + 22h + 30min;

}  // namespace

BOOST_AUTO_TEST_SUITE(local_days)

// China is eight hours ahead, without summer time (TZ as POSIX writes it: no file is needed).
BOOST_AUTO_TEST_CASE(in_the_morning_of_the_first_it_is_the_new_month_in_china) {
    const Zone china{"CST-8"};
    BOOST_TEST((local_day(half_past_six_in_china) == 2026y / December / 1));
}

BOOST_AUTO_TEST_CASE(at_the_same_moment_it_is_the_old_month_in_greenwich) {
    const Zone greenwich{"UTC0"};
    BOOST_TEST((local_day(half_past_six_in_china) == 2026y / November / 30));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
