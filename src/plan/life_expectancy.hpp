// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/age.hpp"

namespace pension {

/// What is known of a region from an earlier year. All are life expectancies at birth of both
/// sexes; the region's and the nation's come from the same kind of source.
struct RegionalExpectancy {
    Age region;          ///< Of the region,
    Age nation;          ///< of the nation in the same year,
    Age nation_today;    ///< and of the nation today.
    int year = 0;        ///< The year of the first two,
    int today_year = 0;  ///< and that of the last.

    friend bool operator==(const RegionalExpectancy&, const RegionalExpectancy&) = default;
};

}  // namespace pension
