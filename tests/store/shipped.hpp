// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/policy_file.hpp"
#include "support/policy_files.hpp"

#include <boost/test/unit_test.hpp>

#include <memory>

namespace pension {

inline std::shared_ptr<const PolicyBook> shipped() {
    auto book = load_policy(shipped_policy());
    BOOST_REQUIRE(book);
    return book.value();
}

inline Money yuan(std::int64_t amount) {
    return Money::from_yuan(amount);
}

/// The figure in force in that month.
template <class T>
const Dated<T>& at(const Timeline<T>& rule, const char* when) {
    return *rule.at(month(when)).value();
}

}  // namespace pension
