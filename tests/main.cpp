// SPDX-License-Identifier: Apache-2.0
#include <boost/test/unit_test.hpp>

namespace {

bool init_tests() {
    boost::unit_test::framework::master_test_suite().p_name.value = "yibizhang";
    return true;
}

}  // namespace

// Written out: what BOOST_TEST_MODULE makes of the header cannot be made of one compiled before.
int main(int argc, char** argv) {
    return boost::unit_test::unit_test_main(&init_tests, argc, argv);
}
