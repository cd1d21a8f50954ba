#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Two headers that compile in one order only. wx defines the gettext macro _(s) as a rule, in
# wx/translation.h, which nearly every header of its windows brings along; Boost.Test's data-driven
# tests have a function of that name, in boost/test/data/monomorphic/generators/xrange.hpp, which
# each BOOST_DATA_TEST_CASE brings along. Boost first is fine, since a macro changes nothing that was
# read before it; wx first, and the compiler speaks of undeclared parameters in a file that nobody
# has touched:
#
#     boost first: compiles
#     wx first: 1 errors in xrange.hpp
#
# So a test of windows breaks when its includes are sorted, and so does a precompiled header in which
# wx stands at the top. WXINTL_NO_GETTEXT_MACRO takes the macro away, and with it the word for whoever
# needs it; the order does not.
#
# Seen 2026-12-01 with Debian 12's wxWidgets 3.2.2+dfsg-2, Boost 1.74.0+ds1-21 and g++ 12.2.
#
# Needs g++ and apt-get. Ends in 0 as long as this is so, in 1 when it changes.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -qq wx3.2-headers=3.2.2+dfsg-2 libwxgtk3.2-dev=3.2.2+dfsg-2 \
    libboost1.74-dev=1.74.0+ds1-21 2>/dev/null
for package in *.deb; do dpkg-deb -x "$package" root; done
include=root/usr/include
setup=$(dirname "$(dirname "$(find root -path '*gtk3-unicode*' -name setup.h)")")

compiles() {
    printf '#include <%s>\n' "$@" >both.cpp
    g++ -std=c++17 -fsyntax-only -D_FILE_OFFSET_BITS=64 -D__WXGTK__ -DBOOST_TEST_DYN_LINK \
        -I"$setup" -I"$include/wx-3.2" -I"$include" both.cpp >said 2>&1
}

boost=boost/test/data/test_case.hpp
wx=wx/intl.h
compiles "$boost" "$wx" && echo "boost first: compiles"
compiles "$boost" "$wx" || exit 1
if compiles "$wx" "$boost"; then
    echo "wx first: compiles too"
    exit 1
fi
echo "wx first: $(grep -c 'xrange.hpp.*error:' said) errors in xrange.hpp"
grep -q 'xrange.hpp.*error:' said || exit 1
echo "as described"
