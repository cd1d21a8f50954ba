// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/golden/golden.hpp"

#include <fmt/format.h>

#include <string>
#include <utility>
#include <vector>

namespace pension {

/// A rule of an example: the same through all time.
template <class T>
Timeline<T> always(Topic topic, T value) {
    constexpr Month before_all = Year{2000} / std::chrono::January;
    return Timeline<T>{topic, {{before_all, std::move(value), nullptr}}};
}

/// Collects what the examples give.
class Runner {
public:
    explicit Runner(const Translate& tr) : tr_{tr} {}

    void add(const char* id, std::string what, std::string expected, std::string found) {
        results.push_back({id, std::move(what), std::move(expected), std::move(found)});
    }
    template <class... Facts>
    std::string say(const char* message, Facts&&... facts) const {
        return fmt::format(fmt::runtime(tr_(message)), std::forward<Facts>(facts)...);
    }
    std::vector<GoldenResult> results;

private:
    const Translate& tr_;
};

/// The employee scheme and both schemes joined, all on figures of their own.
void run_employees(Runner& runner);

}  // namespace pension
